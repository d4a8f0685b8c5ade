//! Keys and signatures that OpenSSL made, and keys written down in the forms that are read.

use super::{bytes, read_json};
use base64ct::{Base64, Base64UrlUnpadded, Encoding};
use open_badge::encoding::base58;
use open_badge::json::{Object, parse};
use open_badge::key::{PublicKey, decode_pem};

/// What the signatures of `tests/fixtures/openssl.json` are about.
pub const MESSAGE: &[u8] = b"open-badge";

fn openssl(kind: &str, name: &str) -> String {
    let fixtures = read_json(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/openssl.json"));
    fixtures[kind][name].as_str().unwrap_or_else(|| panic!("no {name} among the {kind}")).to_owned()
}

/// A key in PEM.
pub fn pem(name: &str) -> String {
    openssl("keys", name)
}

/// A key.
pub fn key(name: &str) -> PublicKey {
    decode_pem(&pem(name)).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

/// A signature.
pub fn signature(name: &str) -> Vec<u8> {
    bytes(&openssl("signatures", name))
}

/// A JSON object, as ours.
pub fn object(json: &str) -> Object {
    parse(json.as_bytes()).unwrap().as_object().unwrap().clone()
}

/// base64url without padding.
pub fn url(bytes: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(bytes)
}

/// A Multikey.
pub fn multikey(prefix: [u8; 2], rest: &[u8]) -> String {
    format!("z{}", base58::encode(&[&prefix[..], rest].concat()))
}

/// A PEM block on one long line.
pub fn block(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", Base64::encode_string(der))
}

/// The bytes of a PEM block.
pub fn unblock(pem: &str) -> Vec<u8> {
    let lines: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    Base64::decode_vec(&lines).unwrap()
}

/// A value in DER.
pub fn der(tag: u8, contents: &[u8]) -> Vec<u8> {
    let length = match contents.len() {
        length @ 0..=0x7f => vec![length as u8],
        length @ 0x80..=0xff => vec![0x81, length as u8],
        length => vec![0x82, (length >> 8) as u8, length as u8],
    };
    [&[tag][..], &length, contents].concat()
}

/// A positive INTEGER in DER.
pub fn integer(number: &[u8]) -> Vec<u8> {
    let sign: &[u8] = if number[0] < 0x80 { &[] } else { &[0] };
    der(2, &[sign, number].concat())
}

/// An RSAPublicKey in DER.
pub fn rsa(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    der(0x30, &[integer(modulus), integer(exponent)].concat())
}

/// A SubjectPublicKeyInfo in DER.
pub fn spki(algorithm: &[u8], key: &[u8]) -> Vec<u8> {
    der(0x30, &[der(0x30, algorithm), der(3, &[&[0], key].concat())].concat())
}

/// The AlgorithmIdentifier of RSA keys, and of points on P-256.
pub const RSA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00";
pub const P256: &[u8] = b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07";
