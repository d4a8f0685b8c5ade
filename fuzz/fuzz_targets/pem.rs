//! A key in PEM or DER reads back from the JWK that says the same, if it is of a kind that is used.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::json::{Value, parse};
use open_badge::key::{PublicKey, decode_jwk, decode_pem};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        check(text);
    }
    for label in ["PUBLIC KEY", "RSA PUBLIC KEY"] {
        check(&format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", base64(bytes, STANDARD, true)));
    }
});

fn check(text: &str) {
    let Ok(key) = decode_pem(text) else { return };
    let url = |bytes: &[u8]| base64(bytes, URL, false);
    let ec = |curve: &str, point: &[u8]| {
        // A JWK has no compressed form.
        let (x, y) = (point[0] == 4).then(|| point[1..].split_at(point.len() / 2))?;
        Some(format!(r#"{{"kty":"EC","crv":"{curve}","x":"{}","y":"{}"}}"#, url(x), url(y)))
    };
    let jwk = match &key {
        PublicKey::Ed25519(key) => Some(format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{}"}}"#, url(key.as_bytes()))),
        PublicKey::P256(point) => ec("P-256", point.as_bytes()),
        PublicKey::P384(point) => ec("P-384", point.as_bytes()),
        PublicKey::Rsa(key) => {
            Some(format!(r#"{{"kty":"RSA","n":"{}","e":"{}"}}"#, url(key.modulus()), url(key.exponent())))
        }
        _ => None,
    };
    let Some(jwk) = jwk else { return };
    let Ok(Value::Object(jwk)) = parse(jwk.as_bytes()) else { panic!("{jwk} is JSON") };
    assert_eq!(decode_jwk(&jwk), Ok(key));
}

const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn base64(bytes: &[u8], letters: &[u8; 64], padded: bool) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().chain([0; 2].iter()).take(3).fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        for place in 0..=chunk.len() {
            text.push(char::from(letters[bits >> (18 - 6 * place) & 63]));
        }
        for _ in chunk.len()..if padded { 3 } else { 0 } {
            text.push('=');
        }
    }
    text
}
