//! Private keys in files: PKCS #8, encrypted with a passphrase.
//!
//! <https://www.rfc-editor.org/rfc/rfc5958>, with scrypt (<https://www.rfc-editor.org/rfc/rfc7914>) and
//! AES-256-CBC, in PEM: what OpenSSL reads and writes too.

use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey, KeypairBytes};
use pkcs8::der::asn1::OctetStringRef;
use pkcs8::pkcs5::pbes2::{Kdf, Parameters};
use pkcs8::pkcs5::{EncryptionScheme, scrypt};
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding, SecretDocument};
use zeroize::{Zeroize, Zeroizing};

use super::SigningKey;
use crate::limits;

/// What the file's first and last line call it.
const LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// The cost of scrypt: N = 2^14 and r = 8 take 16 MiB, all that OpenSSL allows without being told otherwise;
/// p = 5 makes up for it in time.
const COST: (u8, u32, u32) = (14, 8, 5);

/// Why a private key cannot be read from a file, or written to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFileError {
    /// The system gives no random numbers.
    NoRandomness,
    /// The passphrase is empty.
    NoPassphrase,
    /// It is no encrypted private key in PEM.
    NotAKeyFile,
    /// It is encrypted in a way that is not read here.
    Encryption,
    /// To open it takes more memory or time than may be spent (`limits.rs`).
    Limit,
    /// It does not open with this passphrase.
    WrongPassphrase,
    /// It is no Ed25519 key.
    NotEd25519,
}

/// Writes a key, encrypted with a passphrase; salt and nonce are new each time.
///
/// # Errors
/// [`KeyFileError::NoPassphrase`], [`KeyFileError::NoRandomness`].
pub fn seal(key: &SigningKey, passphrase: &[u8]) -> Result<String, KeyFileError> {
    // Without the public key, which OpenSSL does not read there.
    let mut pair = KeypairBytes { secret_key: key.seed(), public_key: None };
    let plain = pair.to_pkcs8_der();
    pair.secret_key.zeroize();
    let plain = plain.map_err(|_| KeyFileError::NotEd25519)?;
    seal_bytes(LABEL, plain.as_bytes(), passphrase)
}

/// Writes any bytes in the same way, as a file with this label.
///
/// # Errors
/// [`KeyFileError::NoPassphrase`], [`KeyFileError::NoRandomness`].
pub(super) fn seal_bytes(label: &'static str, plain: &[u8], passphrase: &[u8]) -> Result<String, KeyFileError> {
    if passphrase.is_empty() {
        return Err(KeyFileError::NoPassphrase);
    }
    let (mut salt, mut nonce) = ([0; 16], [0; 16]);
    for bytes in [&mut salt, &mut nonce] {
        getrandom::fill(bytes).map_err(|_| KeyFileError::NoRandomness)?;
    }
    let (log_n, r, p) = COST;
    let cost = scrypt::Params::new(log_n, r, p).map_err(|_| KeyFileError::Encryption)?;
    let scheme = Parameters::generate_scrypt_aes256cbc(cost, &salt, nonce).map_err(|_| KeyFileError::Encryption)?;
    let sealed = scheme.encrypt(passphrase, plain).map_err(|_| KeyFileError::Encryption)?;
    let encrypted_data = OctetStringRef::new(&sealed).map_err(|_| KeyFileError::Encryption)?;
    let info = EncryptedPrivateKeyInfoRef { encryption_algorithm: scheme.into(), encrypted_data };
    let text = SecretDocument::try_from(info).and_then(|document| Ok(document.to_pem(label, LineEnding::LF)?));
    text.map(|text| text.as_str().into()).map_err(|_| KeyFileError::Encryption)
}

/// Reads a key that [`seal`] or another program wrote.
///
/// # Errors
/// [`KeyFileError`], whatever is wrong. Whether a passphrase is wrong or a file was changed cannot be told.
pub fn open(file: &[u8], passphrase: &[u8]) -> Result<SigningKey, KeyFileError> {
    let plain = open_bytes(LABEL, file, passphrase)?;
    // A wrong passphrase may by chance leave something, which then has no form.
    let plain = SecretDocument::try_from(&plain[..]).map_err(|_| KeyFileError::WrongPassphrase)?;
    let key = ed25519_dalek::SigningKey::from_pkcs8_der(plain.as_bytes()).map_err(|_| KeyFileError::NotEd25519)?;
    Ok(SigningKey::from_key(key))
}

/// Reads the bytes of a file with this label.
///
/// # Errors
/// As [`open`].
pub(super) fn open_bytes(label: &str, file: &[u8], passphrase: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    if file.len() > limits::KEY_FILE_BYTES {
        return Err(KeyFileError::Limit);
    }
    let text = core::str::from_utf8(file).map_err(|_| KeyFileError::NotAKeyFile)?;
    let (found, sealed) = SecretDocument::from_pem(text).map_err(|_| KeyFileError::NotAKeyFile)?;
    if found != label {
        return Err(KeyFileError::NotAKeyFile);
    }
    let sealed = EncryptedPrivateKeyInfoRef::try_from(sealed.as_bytes()).map_err(|_| KeyFileError::NotAKeyFile)?;
    check_cost(&sealed.encryption_algorithm)?;
    let plain = sealed.encryption_algorithm.decrypt(passphrase, sealed.encrypted_data.as_bytes());
    plain.map(Zeroizing::new).map_err(|_| KeyFileError::WrongPassphrase)
}

/// Refuses what would take too much to open: the file says how much, and anybody can write a file.
fn check_cost(scheme: &EncryptionScheme) -> Result<(), KeyFileError> {
    let EncryptionScheme::Pbes2(parameters) = scheme else { return Err(KeyFileError::Encryption) };
    let fits = match &parameters.kdf {
        Kdf::Scrypt(scrypt) => {
            let memory = scrypt.cost_parameter.saturating_mul(u64::from(scrypt.block_size)).saturating_mul(128);
            memory <= limits::KEY_MEMORY && u32::from(scrypt.parallelization) <= limits::KEY_ROUNDS
        }
        Kdf::Pbkdf2(pbkdf2) => pbkdf2.iteration_count <= limits::KEY_ITERATIONS,
        _ => return Err(KeyFileError::Encryption),
    };
    if fits { Ok(()) } else { Err(KeyFileError::Limit) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// A file that is encrypted like this, with nothing in it.
    fn file(scheme: EncryptionScheme) -> String {
        let encrypted_data = OctetStringRef::new(&[0; 64]).unwrap();
        let info = EncryptedPrivateKeyInfoRef { encryption_algorithm: scheme, encrypted_data };
        SecretDocument::try_from(info).unwrap().to_pem(LABEL, LineEnding::LF).unwrap().as_str().into()
    }

    fn scrypt(log_n: u8, r: u32, p: u32) -> EncryptionScheme {
        let cost = scrypt::Params::new(log_n, r, p).unwrap();
        Parameters::generate_scrypt_aes256cbc(cost, &[1; 16], [2; 16]).unwrap().into()
    }

    #[test]
    fn a_key_comes_out_as_it_went_in() {
        let key = SigningKey::from_seed(&[7; 32]);
        let sealed = seal(&key, "fünf Wörter".as_bytes()).unwrap();
        assert_eq!(open(sealed.as_bytes(), "fünf Wörter".as_bytes()).unwrap().did(), key.did());
        assert_ne!(sealed, seal(&key, "fünf Wörter".as_bytes()).unwrap(), "salt and nonce are new each time");
    }

    #[test]
    fn a_file_that_asks_for_too_much_is_refused_before_it_costs_anything() {
        for scheme in [scrypt(22, 8, 1), scrypt(14, 8, 65), scrypt(10, 4096, 1)] {
            assert_eq!(open(file(scheme).as_bytes(), b"x").unwrap_err(), KeyFileError::Limit);
        }
        let slow = Parameters::generate_pbkdf2_sha256_aes256cbc(limits::KEY_ITERATIONS + 1, &[1; 16], [2; 16]);
        assert_eq!(open(file(slow.unwrap().into()).as_bytes(), b"x").unwrap_err(), KeyFileError::Limit);
        assert_eq!(open(&[b'x'; limits::KEY_FILE_BYTES + 1], b"x").unwrap_err(), KeyFileError::Limit);
        assert_eq!(open(file(scrypt(10, 8, 1)).as_bytes(), b"x").unwrap_err(), KeyFileError::WrongPassphrase);
    }
}
