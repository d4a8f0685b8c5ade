//! Keys on P-256 and P-384 and of RSA in every form they are written in (DID-05, DID-09, JOS-04,
//! JOS-18, OB2-15), and what is none.
#![cfg(all(feature = "full", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use open_badge::key::did::{self, DidError};
use open_badge::key::signature::Algorithm;
use open_badge::key::{EcPoint, KeyError, KeyKind, PublicKey, RsaKey, decode_jwk, decode_multikey, jwk_permits};
use proptest::collection::vec;
use proptest::prelude::*;
use support::keys::{key, multikey, object, rsa, url};

fn point(name: &str) -> EcPoint {
    match key(name) {
        PublicKey::P256(point) | PublicKey::P384(point) => point,
        other => panic!("{name} is {:?}", other.kind()),
    }
}

fn rsa_key(name: &str) -> RsaKey {
    match key(name) {
        PublicKey::Rsa(key) => key,
        other => panic!("{name} is {:?}", other.kind()),
    }
}

/// `members` before the closing brace of the JWK of a key of OpenSSL's.
fn jwk(name: &str, members: &str) -> String {
    let key = match key(name) {
        PublicKey::Ed25519(key) => format!(r#""kty":"OKP","crv":"Ed25519","x":"{}""#, url(key.as_bytes())),
        PublicKey::Rsa(key) => format!(r#""kty":"RSA","n":"{}","e":"{}""#, url(key.modulus()), url(key.exponent())),
        PublicKey::P256(point) => ec("P-256", point.as_bytes()),
        PublicKey::P384(point) => ec("P-384", point.as_bytes()),
        other => panic!("{:?}", other.kind()),
    };
    format!("{{{key}{members}}}")
}

/// The members of an EC key, of a point that is not compressed.
fn ec(curve: &str, point: &[u8]) -> String {
    let (x, y) = point[1..].split_at(point.len() / 2);
    format!(r#""kty":"EC","crv":"{curve}","x":"{}","y":"{}""#, url(x), url(y))
}

#[test]
fn a_key_is_the_same_in_every_form() {
    for (name, prefix) in [("p256", [0x80, 0x24]), ("p384", [0x81, 0x24])] {
        let compressed = format!("{name}-compressed");
        assert_eq!(key(name), key(&compressed));
        assert_eq!(decode_jwk(&object(&jwk(name, ""))), Ok(key(name)));
        assert_eq!(decode_multikey(&multikey(prefix, point(&compressed).as_bytes())), Ok(key(name)));
        // It keeps the form that it came in.
        assert_eq!((point(name).as_bytes()[0], point(&compressed).as_bytes()[0] & 0xfe), (4, 2));
        // The other point of the same first coordinate.
        let mut other = point(&compressed).as_bytes().to_vec();
        other[0] ^= 1;
        assert_ne!(decode_multikey(&multikey(prefix, &other)), Ok(key(name)));
    }
    let key = rsa_key("rsa");
    assert_eq!(rsa_key("rsa-pkcs1"), key);
    assert_eq!(decode_jwk(&object(&jwk("rsa", ""))), Ok(PublicKey::Rsa(key.clone())));
    let multikey = multikey([0x85, 0x24], &rsa(key.modulus(), key.exponent()));
    assert_eq!(decode_multikey(&multikey), Ok(PublicKey::Rsa(key.clone())));
    assert_eq!((key.modulus().len(), key.exponent()), (256, &[1, 0, 1][..]));
}

#[test]
fn a_jwk_that_is_broken_says_how() {
    use KeyError::{Encoding, Length, Private, UnknownKind};
    let p256 = |x: &str, y: &str| format!(r#"{{"kty":"EC","crv":"P-256"{x}{y}}}"#);
    let member = |name: &str, length: usize| format!(r#","{name}":"{}""#, url(&vec![1; length]));
    let rsa = |n: &str, e: &str| format!(r#"{{"kty":"RSA"{n}{e}}}"#);
    let rows = [
        (p256(&member("x", 32), ""), Encoding),
        (p256("", &member("y", 32)), Encoding),
        (p256(r#","x":7"#, &member("y", 32)), Encoding),
        (p256(r#","x":"===""#, &member("y", 32)), Encoding),
        (p256(&member("x", 31), &member("y", 32)), Length),
        (p256(&member("x", 32), &member("y", 33)), Length),
        // Together as long as a point.
        (p256(&member("x", 31), &member("y", 33)), Length),
        (p256(&member("x", 0), &member("y", 64)), Length),
        (p256(&member("x", 48), &member("y", 48)), Length),
        (format!(r#"{{"kty":"EC","crv":"P-384"{}{}}}"#, member("x", 32), member("y", 32)), Length),
        (rsa(&member("n", 256), ""), Encoding),
        (rsa("", &member("e", 3)), Encoding),
        (rsa(&member("n", 256), r#","e":65537"#), Encoding),
        (rsa(&member("n", 256), r#","e":"""#), Encoding),
        (rsa(r#","n":"""#, &member("e", 3)), Encoding),
        // A leading zero, which RFC 7518 §6.3.1 forbids.
        (rsa(&format!(r#","n":"{}""#, url(&[&[0][..], &[1; 256]].concat())), &member("e", 3)), Encoding),
        (rsa(&member("n", 256), r#","e":"AAEAAQ""#), Encoding),
        (r#"{"kty":"EC","crv":"P-224"}"#.into(), UnknownKind),
        (r#"{"kty":"EC","crv":"Ed25519"}"#.into(), UnknownKind),
        (r#"{"kty":"EC","crv":"RSA"}"#.into(), UnknownKind),
        (r#"{"kty":"EC"}"#.into(), UnknownKind),
        (r#"{"kty":"OKP","crv":"P-256"}"#.into(), UnknownKind),
        (r#"{"kty":"okp","crv":"Ed25519"}"#.into(), UnknownKind),
        (r#"{"kty":"oct"}"#.into(), UnknownKind),
        (r#"{"kty":"oct","k":"AAAA"}"#.into(), Private),
        ("{}".into(), UnknownKind),
        (r#"{"kty":"OKP","crv":"Ed25519"}"#.into(), Encoding),
        (r#"{"kty":"OKP","crv":"Ed25519","x":7}"#.into(), Encoding),
        (r#"{"kty":"OKP","crv":"Ed25519","x":"AAAA"}"#.into(), Length),
    ];
    for (jwk, error) in rows {
        assert_eq!(decode_jwk(&object(&jwk)), Err(error), "{jwk}");
    }
    for name in ["p256", "rsa"] {
        for member in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
            let jwk = jwk(name, &format!(r#","{member}":"""#));
            assert_eq!(decode_jwk(&object(&jwk)), Err(Private), "{name} {member}");
        }
    }
    for (jwk, kind) in [
        (r#"{"kty":"EC","crv":"P-521"}"#, KeyKind::P521),
        (r#"{"kty":"EC","crv":"secp256k1"}"#, KeyKind::Secp256k1),
        (r#"{"kty":"OKP","crv":"X25519"}"#, KeyKind::X25519),
    ] {
        assert_eq!(decode_jwk(&object(jwk)), Ok(PublicKey::Other(kind)), "{jwk}");
    }
}

#[test]
fn a_jwk_for_something_else_is_refused() {
    for (name, members) in [
        ("p256", r#","use":"enc""#),
        ("p256", r#","use":"SIG""#),
        ("p256", r#","use":null"#),
        ("p256", r#","key_ops":["sign"]"#),
        ("p256", r#","key_ops":[]"#),
        ("p256", r#","key_ops":"verify""#),
        ("p256", r#","use":"sig","key_ops":["deriveKey","deriveBits"]"#),
        ("p256", r#","alg":"ES384""#),
        ("p256", r#","alg":"ES256K""#),
        ("p256", r#","alg":"es256""#),
        ("p256", r#","alg":"ECDH-ES""#),
        ("p256", r#","alg":["ES256"]"#),
        ("p384", r#","alg":"ES256""#),
        ("rsa", r#","alg":"RSA-OAEP-256""#),
        ("rsa", r#","alg":"HS256""#),
        ("rsa", r#","alg":"none""#),
        ("ed25519", r#","alg":"Ed448""#),
        ("ed25519", r#","use":"enc""#),
    ] {
        assert_eq!(decode_jwk(&object(&jwk(name, members))), Err(KeyError::Use), "{name} {members}");
    }
    for (name, members, permitted) in [
        ("p256", r#","use":"sig","key_ops":["sign","verify"],"alg":"ES256""#, &[Algorithm::Es256][..]),
        ("p384", r#","key_ops":["verify"],"alg":"ES384""#, &[Algorithm::Es384]),
        ("rsa", r#","alg":"RS256""#, &[Algorithm::Rs256]),
        ("rsa", r#","alg":"PS512""#, &[Algorithm::Ps512]),
        ("ed25519", r#","alg":"EdDSA""#, &[Algorithm::EdDsa]),
        ("ed25519", r#","alg":"Ed25519""#, &[Algorithm::EdDsa]),
        ("rsa", "", &[Algorithm::Rs256, Algorithm::Ps256, Algorithm::Rs512]),
    ] {
        let jwk = object(&jwk(name, members));
        assert_eq!(decode_jwk(&jwk), Ok(key(name)), "{name} {members}");
        for algorithm in [Algorithm::EdDsa, Algorithm::Es256, Algorithm::Es384, Algorithm::Rs256, Algorithm::Ps256] {
            let expected = members.is_empty() || permitted.contains(&algorithm);
            assert_eq!(jwk_permits(&jwk, algorithm), expected, "{name} {members} {algorithm:?}");
        }
        assert!(permitted.iter().all(|&algorithm| jwk_permits(&jwk, algorithm)), "{name} {members}");
    }
}

#[test]
fn a_multikey_has_a_point_in_the_compressed_form() {
    let compressed = point("p256-compressed").as_bytes().to_vec();
    let with_form = |form: u8| [&[form], &compressed[1..]].concat();
    for (what, bytes, error) in [
        ("not compressed", point("p256").as_bytes().to_vec(), KeyError::Length),
        ("half of one that is not", with_form(4), KeyError::Length),
        ("hybrid", with_form(6), KeyError::Encoding),
        ("compact", with_form(5), KeyError::Encoding),
        ("form 0", with_form(0), KeyError::Encoding),
        ("infinity", vec![0], KeyError::Length),
        ("the coordinate alone", compressed[1..].to_vec(), KeyError::Length),
    ] {
        assert_eq!(decode_multikey(&multikey([0x80, 0x24], &bytes)), Err(error), "{what}");
    }
}

/// The examples of the method's specification.
const DID_JWK: &str = "did:jwk:eyJjcnYiOiJQLTI1NiIsImt0eSI6IkVDIiwieCI6ImFjYklRaXVNczNpOF91c3pFakoydHBUdFJNNEVVM3l6OTFQSDZ\
                       DZEgyVjAiLCJ5IjoiX0tjeUxqOXZXTXB0bm1LdG00NkdxRHo4d2Y3NEk1TEtncmwyR3pIM25TRSJ9";
const DID_JWK_ENC: &str = "did:jwk:eyJrdHkiOiJPS1AiLCJjcnYiOiJYMjU1MTkiLCJ1c2UiOiJlbmMiLCJ4IjoiM3A3YmZYdDl3YlRUVzJIQzdPUTF\
                           Oei1EUThoYmVHZE5yZngtRkctSUswOCJ9";

#[test]
fn a_did_jwk_is_the_key() {
    assert_eq!(did::jwk::decode(DID_JWK).unwrap().kind(), KeyKind::P256);
    assert_eq!(did::jwk::decode(DID_JWK_ENC), Err(DidError::Purpose));
    for name in ["ed25519", "p256", "p384", "rsa"] {
        assert_eq!(did::jwk::decode(&format!("did:jwk:{}", url(jwk(name, "").as_bytes()))), Ok(key(name)), "{name}");
    }
    let of = |json: &str| format!("did:jwk:{}", url(json.as_bytes()));
    for wrong in [
        DID_JWK.replacen("did:jwk:", "did:key:", 1),
        DID_JWK.replacen("did:", "DID:", 1),
        DID_JWK[8..].to_owned(),
        format!("{DID_JWK}#0"),
        format!("{DID_JWK}="),
        format!("{DID_JWK}/x"),
        "did:jwk:".to_owned(),
        of(""),
        of("[]"),
        of("{}"),
        of("7"),
        of(&jwk("p256", r#","d":"AQ""#)),
        of(&jwk("p256", r#","d":"AQ","use":"enc""#)),
        // A member twice.
        of(&jwk("p256", r#","x":"AQ""#)),
        of(&jwk("p256", &format!(r#","kid":"{}""#, "x".repeat(4096)))),
        format!("did:jwk:{}", url(b"\xff{}")),
    ] {
        assert_eq!(did::jwk::decode(&wrong), Err(DidError::Invalid), "{wrong}");
    }
}

proptest! {
    #[test]
    fn a_multikey_reads_back(x in vec(any::<u8>(), 96), odd in any::<bool>(), n in vec(any::<u8>(), 1..300)) {
        for (prefix, length) in [([0x80, 0x24], 32), ([0x81, 0x24], 48)] {
            let bytes = [&[2 | u8::from(odd)], &x[..length]].concat();
            let key = decode_multikey(&multikey(prefix, &bytes)).unwrap();
            let (PublicKey::P256(point) | PublicKey::P384(point)) = &key else { panic!("{key:?}") };
            prop_assert_eq!(point.as_bytes(), &bytes[..]);
        }
        let modulus = [&[1], &n[..]].concat();
        let key = decode_multikey(&multikey([0x85, 0x24], &rsa(&modulus, &[1, 0, 1]))).unwrap();
        let PublicKey::Rsa(key) = &key else { panic!("{key:?}") };
        prop_assert_eq!((key.modulus(), key.exponent()), (&modulus[..], &[1, 0, 1][..]));
    }

    #[test]
    fn what_a_jwk_says_of_a_point_is_kept(x in vec(any::<u8>(), 48), y in vec(any::<u8>(), 48)) {
        for (curve, length) in [("P-256", 32), ("P-384", 48)] {
            let bytes = [&[4], &x[..length], &y[..length]].concat();
            let key = decode_jwk(&object(&format!("{{{}}}", ec(curve, &bytes)))).unwrap();
            let (PublicKey::P256(point) | PublicKey::P384(point)) = &key else { panic!("{key:?}") };
            prop_assert_eq!(point.as_bytes(), &bytes[..]);
        }
    }
}
