//! Signatures as detached JSON Web Signatures over bytes that are not encoded
//! ([RFC 7515 Appendix F](https://www.rfc-editor.org/rfc/rfc7515#appendix-F),
//! [RFC 7797](https://www.rfc-editor.org/rfc/rfc7797); REQUIREMENTS DIP-22).

use super::options::Signature;
use crate::encoding::base64;
use crate::json::{self, Object, Value};
use crate::key::signature::Algorithm;
use crate::text::Cut;

/// Why a text is no detached signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetachedError {
    /// It is not `header..signature` in base64url without padding, its header is no JSON object, or the
    /// signature has not the length of its algorithm.
    Form,
    /// A member of the header says something else than that the algorithm is the key's (JOS-01), that
    /// the payload is not encoded, and that this must be understood (RFC 7797 §6).
    Header(&'static str),
}

impl Signature {
    /// Reads a detached signature by `algorithm`. What is signed before the hashes is the header as it was
    /// written, and a dot.
    ///
    /// # Errors
    /// [`DetachedError`]
    pub fn detached(text: &str, algorithm: Algorithm) -> Result<Self, DetachedError> {
        let (header, rest) = text.cut(b'.').ok_or(DetachedError::Form)?;
        let signature = rest.strip_prefix('.').ok_or(DetachedError::Form)?;
        let mut start = header.as_bytes().to_vec();
        start.push(b'.');
        let header = base64::decode_url(header).and_then(|bytes| json::parse(&bytes).ok());
        let Some(Value::Object(header)) = header else { return Err(DetachedError::Form) };
        let bytes = base64::decode_url(signature).ok_or(DetachedError::Form)?;
        if algorithm.signature_length().is_some_and(|length| length != bytes.len()) {
            return Err(DetachedError::Form);
        }
        check(&header, algorithm)?;
        Ok(Self { start, bytes })
    }
}

fn check(header: &Object, algorithm: Algorithm) -> Result<(), DetachedError> {
    let name = header.get("alg").and_then(Value::as_str).and_then(Algorithm::from_name);
    let critical = header.get("crit").and_then(Value::as_array).unwrap_or_default();
    if name != Some(algorithm) {
        Err(DetachedError::Header("alg"))
    } else if header.get("b64") != Some(&Value::Bool(false)) {
        Err(DetachedError::Header("b64"))
    } else if !matches!(critical, [only] if only.as_str() == Some("b64")) {
        Err(DetachedError::Header("crit"))
    } else {
        Ok(())
    }
}
