//! Compact JSON Web Signatures ([RFC 7515 §7.1](https://www.rfc-editor.org/rfc/rfc7515#section-7.1)).

use crate::encoding::base64;
use crate::json::{self, Object, ParseError, Value};
use crate::text::Cut;

/// A compact JWS: read, not verified.
#[derive(Clone, Debug)]
pub struct Jws {
    /// The protected header.
    pub header: Object,
    /// The payload, which is JSON.
    pub payload: Value,
    /// The bytes that are signed: header and payload as they were written.
    pub signed: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
}

/// Why a text is no compact JWS with a payload in JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JwsError {
    /// It has not three parts, or one of them is not base64url without padding (ENV-14).
    Form,
    /// The header is not JSON, or no object.
    Header,
    /// The payload is not JSON.
    Payload {
        /// What it is.
        bytes: Vec<u8>,
        /// Why it is not.
        error: ParseError,
    },
}

impl Jws {
    /// Reads a compact JWS.
    ///
    /// # Errors
    /// [`JwsError`]
    pub fn read(text: &str) -> Result<Self, JwsError> {
        let mut parts = text.parts(b'.');
        let mut part = || parts.next().and_then(base64::decode_url).ok_or(JwsError::Form);
        let (header, bytes, signature) = (part()?, part()?, part()?);
        if parts.next().is_some() {
            return Err(JwsError::Form);
        }
        let Ok(Value::Object(header)) = json::parse(&header) else { return Err(JwsError::Header) };
        let payload = json::parse(&bytes).map_err(|error| JwsError::Payload { bytes, error })?;
        let end = text.bytes().rposition(|byte| byte == b'.').unwrap_or_default();
        let signed = text.as_bytes().get(..end).unwrap_or_default().to_vec();
        Ok(Self { header, payload, signed, signature })
    }
}
