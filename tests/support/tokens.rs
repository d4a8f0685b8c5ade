//! Tokens of the tests' own making: signed with EdDSA, by the keys of fixed seeds.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use super::badges::write;
use ed25519_dalek::Signer;
use open_badge::encoding::base64;
use open_badge::json::Value;

pub fn url_safe(bytes: &[u8]) -> String {
    let mut text = String::new();
    base64::push_url(bytes, &mut text);
    text
}

/// The public JWK of a seed's key.
pub fn jwk(seed: u8) -> String {
    let key = ed25519_dalek::SigningKey::from_bytes(&[seed; 32]).verifying_key();
    format!(r#"{{"kty": "OKP", "crv": "Ed25519", "x": "{}"}}"#, url_safe(key.as_bytes()))
}

/// A token signed with EdDSA by the key of a seed.
pub fn token_by(seed: u8, header: &str, payload: &Value) -> String {
    let signed = format!("{}.{}", url_safe(header.as_bytes()), url_safe(write(payload).as_bytes()));
    let signature = ed25519_dalek::SigningKey::from_bytes(&[seed; 32]).sign(signed.as_bytes());
    format!("{signed}.{}", url_safe(&signature.to_bytes()))
}

/// The same by the issuer.
pub fn token(header: &str, payload: &Value) -> String {
    token_by(1, header, payload)
}
