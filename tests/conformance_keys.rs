//! Public keys in every form, signatures, did:key and did:web (DID-05, 07, 08, 10, 11, DIP-19).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use open_badge::encoding::{base58, hex};
use open_badge::json::{Object, parse};
use open_badge::key::did::{self, DidError};
use open_badge::key::{
    KeyError, KeyKind, PublicKey, decode_base58, decode_jwk, decode_method, decode_multikey, verify_ed25519,
};
use support::bytes;

/// RFC 8032 §7.1, test 2.
const KEY: &str = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
const MESSAGE: &[u8] = &[0x72];
const SIGNATURE: &str = "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
                         085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
/// The order of the group, little-endian (RFC 8032 §5.1).
const ORDER: &str = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

fn multikey(prefix: [u8; 2], rest: &[u8]) -> String {
    format!("z{}", base58::encode(&[&prefix[..], rest].concat()))
}

fn object(json: &str) -> Object {
    parse(json.as_bytes()).unwrap().as_object().unwrap().clone()
}

fn ed25519(key: &PublicKey) -> &ed25519_dalek::VerifyingKey {
    match key {
        PublicKey::Ed25519(key) => key,
        other => panic!("{other:?}"),
    }
}

fn verify(key: &PublicKey, message: &[u8], signature: &[u8]) -> bool {
    signature.try_into().is_ok_and(|signature| verify_ed25519(ed25519(key), message, signature).is_ok())
}

#[test]
fn an_ed25519_key_is_the_same_in_every_form() {
    let raw = bytes(KEY);
    let expected = decode_multikey(&multikey([0xed, 0x01], &raw)).unwrap();
    assert_eq!(hex::encode(ed25519(&expected).as_bytes()), KEY);
    let url = "PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw";
    assert_eq!(decode_multikey("u7QE9QBfD6EOJWpK3CqdNG368nJgszy7ElozAzVXxKvRmDA"), Ok(expected.clone()));
    assert_eq!(decode_base58(&base58::encode(&raw)), Ok(expected.clone()));
    let jwk = format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{url}"}}"#);
    assert_eq!(decode_jwk(&object(&jwk)), Ok(expected.clone()));
    assert!(verify(&expected, MESSAGE, &bytes(SIGNATURE)));
    assert!(!verify(&expected, b"s", &bytes(SIGNATURE)));
}

#[test]
fn kinds_are_named_by_their_beginning_and_length() {
    for (prefix, length, kind) in [
        ([0x80, 0x24], 33, KeyKind::P256),
        ([0x81, 0x24], 49, KeyKind::P384),
        ([0x82, 0x24], 67, KeyKind::P521),
        ([0xe7, 0x01], 33, KeyKind::Secp256k1),
        ([0xeb, 0x01], 96, KeyKind::Bls12381G2),
        ([0xec, 0x01], 32, KeyKind::X25519),
    ] {
        // What a point on BLS12-381 begins with says how it is written; elsewhere 2 does.
        let first = if kind == KeyKind::Bls12381G2 { 0x82 } else { 2 };
        assert_eq!(decode_multikey(&multikey(prefix, &vec![first; length])).unwrap().kind(), kind, "{kind:?}");
        for wrong in [length - 1, length + 1, 0] {
            assert_eq!(decode_multikey(&multikey(prefix, &vec![2; wrong])), Err(KeyError::Length), "{kind:?} {wrong}");
        }
    }
    for wrong in [0, 31, 33, 64] {
        assert_eq!(decode_multikey(&multikey([0xed, 0x01], &vec![2; wrong])), Err(KeyError::Length), "{wrong}");
    }
}

#[test]
fn a_published_private_key_is_refused_as_such() {
    // Ed25519, secp256k1, X25519, RSA, P-256, P-384, P-521, BLS12-381 G1, G2, G1 and G2.
    for first in [0x80, 0x81, 0x82, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b] {
        assert_eq!(decode_multikey(&multikey([first, 0x26], &[7; 32])), Err(KeyError::Private), "{first:x}");
    }
    for member in ["d", "p", "q", "dp", "dq", "qi", "oth", "k"] {
        let jwk = format!(
            r#"{{"kty":"OKP","crv":"Ed25519","x":"PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw","{member}":""}}"#
        );
        assert_eq!(decode_jwk(&object(&jwk)), Err(KeyError::Private), "{member}");
    }
    for member in [
        "privateKeyMultibase",
        "privateKeyBase58",
        "privateKeyJwk",
        "privateKeyPem",
        "secretKeyMultibase",
        "secretKeyJwk",
    ] {
        let method = format!(r#"{{"publicKeyMultibase":"{}","{member}":"x"}}"#, multikey([0xed, 0x01], &bytes(KEY)));
        assert_eq!(decode_method(&object(&method)), Err(KeyError::Private), "{member}");
    }
}

#[test]
fn broken_texts_are_no_keys() {
    let good = multikey([0xed, 0x01], &bytes(KEY));
    for (text, error) in [
        ("", KeyError::Encoding),
        ("z", KeyError::Length),
        ("z6", KeyError::Length),
        (&good[1..], KeyError::Encoding),
        (&good.replacen('z', "m", 1), KeyError::Encoding),
        (&good.replacen('z', "Z", 1), KeyError::Encoding),
        (&good.replacen('6', "0", 1), KeyError::Encoding),
        (&format!("{good} "), KeyError::Encoding),
        ("é", KeyError::Encoding),
        ("u7QE9QBfD6EOJWpK3CqdNG368nJgszy7ElozAzVXxKvRmDA=", KeyError::Encoding),
        (&multikey([0x12, 0x20], &[1; 32]), KeyError::UnknownKind),
        (&multikey([0x00, 0x26], &[1; 32]), KeyError::UnknownKind),
        (&format!("z{}", "2".repeat(1_000_000)), KeyError::Length),
    ] {
        assert_eq!(decode_multikey(text), Err(error), "{}", &text[..text.len().min(60)]);
    }
    assert_eq!(decode_base58("0"), Err(KeyError::Encoding));
    // A Multikey is longer than the key.
    assert_eq!(decode_base58(&good), Err(KeyError::Length));
    assert_eq!(decode_base58(&good[1..]), Err(KeyError::Length));
    assert_eq!(decode_base58(&"2".repeat(1_000_000)), Err(KeyError::Length));
}

#[test]
fn a_verification_method_has_one_form_of_key() {
    let multibase = multikey([0xed, 0x01], &bytes(KEY));
    let jwk = r#"{"kty":"OKP","crv":"Ed25519","x":"PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw"}"#;
    let base58 = base58::encode(&bytes(KEY));
    let forms = [
        format!(r#""publicKeyMultibase":"{multibase}""#),
        format!(r#""publicKeyJwk":{jwk}"#),
        format!(r#""publicKeyBase58":"{base58}""#),
    ];
    for one in &forms {
        assert!(decode_method(&object(&format!("{{{one}}}"))).is_ok(), "{one}");
        for other in forms.iter().filter(|other| *other != one) {
            assert_eq!(decode_method(&object(&format!("{{{one},{other}}}"))), Err(KeyError::Forms));
        }
    }
    assert_eq!(decode_method(&object("{}")), Err(KeyError::Forms));
    assert_eq!(decode_method(&object(r#"{"publicKeyMultibase":7}"#)), Err(KeyError::Encoding));
    assert_eq!(decode_method(&object(r#"{"publicKeyJwk":"x"}"#)), Err(KeyError::Encoding));
}

/// The points whose order divides eight, in every encoding that a lenient reader takes.
#[test]
fn points_of_small_order_are_no_keys() {
    for point in [
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ] {
        assert_eq!(decode_base58(&base58::encode(&bytes(point))), Err(KeyError::Point), "{point}");
    }
    // No point at all.
    assert_eq!(decode_base58(&base58::encode(&[&[2][..], &[0; 31]].concat())), Err(KeyError::Point));
}

#[test]
fn another_signature_of_the_same_value_is_refused() {
    let key = decode_base58(&base58::encode(&bytes(KEY))).unwrap();
    let good = bytes(SIGNATURE);
    // S + L, which a lenient verifier takes for S.
    let mut malleated = good.clone();
    let mut carry = 0;
    for (byte, order) in malleated[32..].iter_mut().zip(bytes(ORDER)) {
        let sum = u16::from(*byte) + u16::from(order) + carry;
        *byte = sum as u8;
        carry = sum >> 8;
    }
    assert_ne!(malleated, good);
    assert!(!verify(&key, MESSAGE, &malleated));
    for flipped in 0..good.len() {
        let mut signature = good.clone();
        signature[flipped] ^= 1;
        assert!(!verify(&key, MESSAGE, &signature), "byte {flipped}");
    }
    // R of small order, S zero: verifies for every message under a key of small order.
    let mut neutral = vec![0; 64];
    neutral[0] = 1;
    assert!(!verify(&key, MESSAGE, &neutral));
}

#[test]
fn the_did_key_vectors_come_out() {
    let Some(folder) = support::conformance("05-vcdm/did-key") else { return };
    let vectors = |name: &str| support::read_json(folder.join("test-vectors").join(name));
    let mut count = 0;
    let mut check = |did: &str, expected: Result<KeyKind, KeyError>| {
        let multikey = did.strip_prefix("did:key:").unwrap();
        assert_eq!(decode_multikey(multikey).map(|key| key.kind()), expected, "{did}");
        assert_eq!(did::key::decode(did).is_ok(), expected.is_ok(), "{did}");
        count += 1;
    };
    vectors("secp256k1.json").as_object().unwrap().keys().for_each(|did| check(did, Ok(KeyKind::Secp256k1)));
    for (did, entry) in vectors("rsa.json").as_object().unwrap() {
        check(did, Ok(KeyKind::Rsa));
        let jwk = decode_jwk(&object(&entry["publicKeyJwk"].to_string()));
        assert_eq!(jwk.map_err(|_| DidError::Invalid), did::key::decode(did).map(|(_, key)| key), "{did}");
    }
    vectors("x25519.json")["didDocument"].as_object().unwrap().keys().for_each(|did| check(did, Ok(KeyKind::X25519)));
    let mut jwks = 0;
    for (did, entry) in vectors("nist-curves.json").as_object().unwrap() {
        let kind = match &did[8..12] {
            "zDna" => KeyKind::P256,
            "z82L" => KeyKind::P384,
            "z2J9" => KeyKind::P521,
            other => panic!("{other}"),
        };
        check(did, Ok(kind));
        // All but one also give the key as a JWK.
        let jwk = &entry["verificationMethod"]["publicKeyJwk"];
        if jwk.is_object() {
            assert_eq!(decode_jwk(&object(&jwk.to_string())), decode_multikey(&did[8..]), "{did}");
            jwks += 1;
        }
    }
    assert_eq!(jwks, 6);
    for did in vectors("bls12381.json").as_object().unwrap().keys() {
        // The one that begins with z5Tc holds two keys, one in each group.
        let pair = did.starts_with("did:key:z5Tc");
        check(did, if pair { Err(KeyError::UnknownKind) } else { Ok(KeyKind::Bls12381G2) });
    }
    for (did, entry) in vectors("ed25519-x25519.json").as_object().unwrap() {
        let expected = decode_method(&object(&entry["verificationKeyPair"].to_string())).unwrap();
        let (fragment, key) = did::key::decode(did).unwrap();
        assert_eq!(key, expected, "{did}");
        assert_eq!(entry["didDocument"]["assertionMethod"][0], format!("{did}#{fragment}"));
        count += 1;
    }
    assert_eq!(count, 30);
}

#[test]
fn a_did_key_is_the_key() {
    let multikey = multikey([0xed, 0x01], &bytes(KEY));
    let did = format!("did:key:{multikey}");
    assert_eq!(did::key::decode(&did), Ok((&*multikey, decode_multikey(&multikey).unwrap())));
    for wrong in [
        multikey.clone(),
        format!("did:key:1.1:{multikey}"),
        format!("did:key:{multikey}#{multikey}"),
        format!("did:key:{multikey}?x"),
        format!("did:key:{multikey}/x"),
        format!("did:key:u{}", "7QE9QBfD6EOJWpK3CqdNG368nJgszy7ElozAzVXxKvRmDA"),
        format!("did:key: {multikey}"),
        format!("DID:KEY:{multikey}"),
        String::from("did:key:"),
        format!("did:key:{}", self::multikey([0x80, 0x26], &[7; 32])),
        format!("did:key:{}", self::multikey([0xed, 0x01], &[7; 31])),
        format!("did:key:{}", self::multikey([0x12, 0x20], &[7; 32])),
    ] {
        assert_eq!(did::key::decode(&wrong), Err(DidError::Invalid), "{wrong}");
    }
}

#[test]
fn a_did_web_leads_to_one_address() {
    for (did, url) in [
        ("did:web:example.com", "https://example.com/.well-known/did.json"),
        ("did:web:example.com%3A8443", "https://example.com:8443/.well-known/did.json"),
        ("did:web:example.com%3a8443:a", "https://example.com:8443/a/did.json"),
        ("did:web:example.com:user:alice", "https://example.com/user/alice/did.json"),
        ("did:web:xn--bcher-kva.example:a-b_c.d", "https://xn--bcher-kva.example/a-b_c.d/did.json"),
        ("did:web:example.com:caf%C3%A9", "https://example.com/caf%C3%A9/did.json"),
        ("did:web:localhost%3A8443", "https://localhost:8443/.well-known/did.json"),
        ("did:web:1.example", "https://1.example/.well-known/did.json"),
        ("did:web:example.com:...", "https://example.com/.../did.json"),
    ] {
        assert_eq!(did::web::url(did).as_deref(), Ok(url), "{did}");
    }
}

#[test]
fn these_are_no_did_webs() {
    for did in [
        "did:web:",
        "did:web",
        "did:key:example.com",
        "DID:web:example.com",
        "did:WEB:example.com",
        "did:web:Example.com",
        "did:web:bücher.example",
        "did:web:example.com.",
        "did:web:.example.com",
        "did:web:a..b",
        "did:web:-a.example",
        "did:web:a-.example",
        "did:web:a_b.example",
        "did:web:127.0.0.1",
        "did:web:127.1",
        "did:web:2130706433",
        "did:web:example.0x7f",
        "did:web:1.2.3.4%3A80",
        "did:web:%5B%3A%3A1%5D",
        "did:web:[::1]",
        "did:web:user@example.com",
        "did:web:user%40example.com",
        "did:web:example.com%2Fpath",
        "did:web:example.com/path",
        "did:web:example.com?x",
        "did:web:example.com#x",
        "did:web:example%2Ecom",
        "did:web:example.com%3A",
        "did:web:example.com%3A0",
        "did:web:example.com%3A65536",
        "did:web:example.com%3A+80",
        "did:web:example.com%3A80%3A81",
        "did:web:example.com%3Aa",
        "did:web:example.com:",
        "did:web:example.com::a",
        "did:web:example.com:a:",
        "did:web:example.com:..",
        "did:web:example.com:.",
        "did:web:example.com:a:..:b",
        "did:web:example.com:%2e%2e",
        "did:web:example.com:a%2Fb",
        "did:web:example.com:a%5cb",
        "did:web:example.com:a%",
        "did:web:example.com:a%2",
        "did:web:example.com:a%zz",
        "did:web:example.com:a b",
        "did:web:example.com:a/b",
        "did:web:example.com:a\\b",
        "did:web:example.com:a@b",
        "did:web:example.com:é",
        "did:web:example.com\n",
    ] {
        assert_eq!(did::web::url(did), Err(DidError::Invalid), "{did}");
        assert_eq!(did::web::place(did), None, "{did}");
    }
}

#[test]
fn host_and_path_of_a_did_web_are_told_apart() {
    let (host, path) = did::web::place("did:web:badges.example%3A8443:issuers:7").unwrap();
    assert_eq!((&*host, path), ("badges.example:8443", vec!["issuers".into(), "7".into()]));
}

#[test]
fn the_method_of_a_did_is_its_second_part() {
    for (id, method) in [
        ("did:key:z6Mk", Some("key")),
        ("did:web:a", Some("web")),
        ("did:ebsi:x:y", Some("ebsi")),
        ("did:key:", None),
        ("did:key", None),
        ("did::x", None),
        ("did:Key:x", None),
        ("urn:key:x", None),
        ("https://example.com/did:key:x", None),
    ] {
        assert_eq!(did::method(id), method, "{id}");
    }
}
