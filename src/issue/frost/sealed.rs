//! What is for one member alone, within texts that everybody may read: encrypted with keys of this one exchange
//! (X25519 and XChaCha20-Poly1305, by the crate `crypto_box`).

use crypto_box::aead::Aead;
use crypto_box::{ChaChaBox, PublicKey, SecretKey};
use zeroize::Zeroizing;

use super::FrostError;
use crate::issue::random;

/// Bytes of the nonce that stands before what is encrypted.
const NONCE: usize = 24;

/// One's own key of one exchange. It is wiped when dropped.
pub(super) struct Envelope(SecretKey);

impl Envelope {
    /// A new one.
    pub fn new() -> Result<Self, FrostError> {
        let seed = Zeroizing::new(random().map_err(|_| FrostError::NoRandomness)?);
        Ok(Self(SecretKey::from(*seed)))
    }

    /// What others need to write to it.
    pub fn public(&self) -> [u8; 32] {
        self.0.public_key().to_bytes()
    }

    /// `plain` for whoever has the secret of `theirs` alone.
    pub fn seal(&self, theirs: [u8; 32], plain: &[u8]) -> Result<Vec<u8>, FrostError> {
        let random = random().map_err(|_| FrostError::NoRandomness)?;
        let (nonce, _) = random.split_at(NONCE);
        let sealed = self.shared(theirs).encrypt(nonce.into(), plain).map_err(|_| FrostError::NoRandomness)?;
        Ok([nonce, &sealed].concat())
    }

    /// What the owner of `theirs` sealed; `None` where it does not open, so that it was not for us, or was changed.
    pub fn open(&self, theirs: [u8; 32], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE)?;
        self.shared(theirs).decrypt(nonce.into(), sealed).ok().map(Zeroizing::new)
    }

    fn shared(&self, theirs: [u8; 32]) -> ChaChaBox {
        ChaChaBox::new(&PublicKey::from(theirs), &self.0)
    }
}
