//! Keys in PEM and DER (OB2-15): what is read, what is broken, and what other people's code makes of it.
#![cfg(all(feature = "full", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use open_badge::key::{KeyError, KeyKind, PublicKey, decode_pem};
use pkcs1::RsaPublicKeyRef;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use spki::SubjectPublicKeyInfoRef;
use spki::der::Decode;
use support::keys::{P256, RSA, block, der, integer, key, pem, rsa, spki, unblock};

/// What is read of the DER of a SubjectPublicKeyInfo.
fn of_spki(der: &[u8]) -> Result<PublicKey, KeyError> {
    decode_pem(&block("PUBLIC KEY", der))
}

/// What is read of the DER of an RSAPublicKey.
fn of_pkcs1(der: &[u8]) -> Result<PublicKey, KeyError> {
    decode_pem(&block("RSA PUBLIC KEY", der))
}

/// 65537
const E: &[u8] = &[1, 0, 1];

#[test]
fn what_openssl_writes_is_read() {
    for (name, kind) in [
        ("ed25519", KeyKind::Ed25519),
        ("p256", KeyKind::P256),
        ("p256-compressed", KeyKind::P256),
        ("p384", KeyKind::P384),
        ("p384-compressed", KeyKind::P384),
        ("p521", KeyKind::P521),
        ("secp256k1", KeyKind::Secp256k1),
        ("x25519", KeyKind::X25519),
        ("rsa", KeyKind::Rsa),
        ("rsa-pkcs1", KeyKind::Rsa),
        ("rsa-exponent-3", KeyKind::Rsa),
        ("rsa-1024", KeyKind::Rsa),
    ] {
        assert_eq!(key(name).kind(), kind, "{name}");
    }
    for (name, error) in [
        ("p256-hybrid", KeyError::Encoding),
        ("p256-explicit", KeyError::UnknownKind),
        // For PSS only, which no badge uses.
        ("rsa-pss", KeyError::UnknownKind),
    ] {
        assert_eq!(decode_pem(&pem(name)), Err(error), "{name}");
    }
}

#[test]
fn lines_may_be_broken_anywhere_or_nowhere() {
    let good = pem("p256");
    let letters: String = good.lines().filter(|line| !line.starts_with('-')).collect();
    let split: String = letters.chars().flat_map(|letter| [letter, '\n']).collect();
    for text in [
        good.trim_end().to_owned(),
        good.replace('\n', "\r\n"),
        good.replace('\n', ""),
        good.replace('\n', " "),
        good.replace('\n', "\n\t "),
        format!("\n\n  {good}\n "),
        format!("-----BEGIN PUBLIC KEY-----\n{split}-----END PUBLIC KEY-----"),
    ] {
        assert_eq!(decode_pem(&text), Ok(key("p256")), "{text:?}");
    }
}

#[test]
fn a_text_that_is_no_pem_says_how() {
    use KeyError::{Encoding, Private, UnknownKind};
    let good = pem("p256");
    let private = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    for (text, error) in [
        (String::new(), Encoding),
        ("PUBLIC KEY".into(), Encoding),
        ("-----BEGIN PUBLIC KEY-----".into(), Encoding),
        ("-----BEGIN PUBLIC KEY-----END PUBLIC KEY-----".into(), Encoding),
        ("-----BEGIN PUBLIC KEY----------END PUBLIC KEY-----".into(), Encoding),
        ("-----BEGIN -----AAAA-----END -----".into(), UnknownKind),
        (good.replacen("-----", "----", 1), Encoding),
        (good.replacen("BEGIN ", "BEGIN  ", 1), Encoding),
        (good.replacen("PUBLIC", "public", 1), Encoding),
        (good.replace("PUBLIC", "public"), UnknownKind),
        (good.replacen("END PUBLIC", "END RSA PUBLIC", 1), Encoding),
        (good.replace("END", "END:"), Encoding),
        (format!("Subject: x\n{good}"), Encoding),
        (format!("{good}x"), Encoding),
        (format!("{good}{good}"), Encoding),
        (good.replacen("KEY-----\n", "KEY-----\nProc-Type: 4,ENCRYPTED\n\n", 1), Encoding),
        (good.replacen("KEY-----\n", "KEY-----\n#", 1), Encoding),
        // base64url, no padding, too much of it, spare bits.
        (good.replace('+', "-"), Encoding),
        (good.replace("==", ""), Encoding),
        (good.replace("==", "="), Encoding),
        (good.replace("==", "===="), Encoding),
        (good.replace("g==", "h=="), Encoding),
        (good.replace("PUBLIC KEY", "CERTIFICATE"), UnknownKind),
        (good.replace("PUBLIC KEY", "EC PUBLIC KEY"), UnknownKind),
        (good.replace("PUBLIC KEY", "RSA PUBLIC KEY"), Encoding),
        (pem("rsa-pkcs1").replace("RSA PUBLIC KEY", "PUBLIC KEY"), Encoding),
        (good.replace("PUBLIC", "PRIVATE"), Private),
        (good.replace("PUBLIC", "RSA PRIVATE"), Private),
        (good.replace("PUBLIC", "EC PRIVATE"), Private),
        (good.replace("PUBLIC", "ENCRYPTED PRIVATE"), Private),
        (good.replace("PUBLIC", "OPENSSH PRIVATE"), Private),
        // A private key beside the public one.
        (format!("{good}{private}"), Private),
        (format!("{private}{good}"), Private),
    ] {
        assert_eq!(decode_pem(&text), Err(error), "{text}");
    }
}

#[test]
fn an_rsa_key_that_is_not_der_is_broken() {
    let n = [&[0xc5], &[1; 255][..]].concat();
    let (number, exponent) = (integer(&n), integer(E));
    assert!(of_pkcs1(&rsa(&n, E)).is_ok());
    assert!(of_pkcs1(&rsa(&[&[0x45], &n[1..]].concat(), &[3])).is_ok());
    let numbers = [&number[..], &exponent].concat();
    let sequence = |contents: &[u8]| der(0x30, contents);
    let rows: [(&str, Vec<u8>); 28] = [
        ("nothing", vec![]),
        ("a tag", vec![0x30]),
        ("no numbers", sequence(&[])),
        ("one number", sequence(&number)),
        ("three numbers", sequence(&[&numbers[..], &exponent].concat())),
        ("cut short", rsa(&n, E)[..200].to_vec()),
        ("one byte short", rsa(&n, E)[..rsa(&n, E).len() - 1].to_vec()),
        ("a byte after it", [&rsa(&n, E)[..], &[0]].concat()),
        ("a byte after the numbers", sequence(&[&numbers[..], &[0]].concat())),
        ("a set", der(0x31, &numbers)),
        ("a sequence that is not constructed", der(0x10, &numbers)),
        ("an octet string", sequence(&[&der(4, &n)[..], &exponent].concat())),
        ("a tag of two bytes", sequence(&[&[0x1f][..], &numbers].concat())),
        ("indefinite length", [&[0x30, 0x80], &numbers[..], &[0, 0]].concat()),
        ("a length of three bytes", [&[0x30, 0x83, 0, 1, 8], &numbers[..]].concat()),
        ("a length of four bytes", [&[0x30, 0x84, 0, 0, 1, 8], &numbers[..]].concat()),
        ("two bytes for a short length", sequence(&[&[2, 0x82, 0, 3][..], E, &number].concat())),
        ("one more byte for a short length", sequence(&[&number[..], &[2, 0x81, 3], E].concat())),
        ("a reserved length", [&[0x30, 0xff], &numbers[..]].concat()),
        ("a negative modulus", sequence(&[&der(2, &n)[..], &exponent].concat())),
        ("a negative exponent", sequence(&[&number[..], &der(2, &[0x81])].concat())),
        ("a zero too many", sequence(&[&number[..], &der(2, &[0, 1, 0, 1])].concat())),
        ("two zeros too many", sequence(&[&number[..], &der(2, &[0, 0, 1, 0, 1])].concat())),
        ("zero", sequence(&[&number[..], &der(2, &[0])].concat())),
        ("a number of no bytes", sequence(&[&number[..], &der(2, &[])].concat())),
        ("a length beyond the end", sequence(&[&number[..], &[2, 4], E].concat())),
        ("a length beyond everything", vec![0x30, 0x82, 0xff, 0xff]),
        ("half a length", vec![0x30, 0x82, 0xff]),
    ];
    for (what, der) in rows {
        assert_eq!(of_pkcs1(&der), Err(KeyError::Encoding), "{what}");
        assert_eq!(of_spki(&spki(RSA, &der)), Err(KeyError::Encoding), "{what}");
    }
}

#[test]
fn a_subject_public_key_info_that_is_not_der_is_broken() {
    use KeyError::{Encoding, Length, Point, UnknownKind};
    let info = unblock(&pem("p256"));
    let point = info[info.len() - 65..].to_vec();
    assert_eq!(spki(P256, &point), info);
    let parts = |algorithm: &[u8], key: &[u8]| der(0x30, &[algorithm, key].concat());
    let (algorithm, key) = (der(0x30, P256), der(3, &[&[0], &point[..]].concat()));
    let ec = &P256[..9];
    for (what, der, error) in [
        ("a byte after it", [&info[..], &[0]].concat(), Encoding),
        ("a byte after the key", parts(&algorithm, &[&key[..], &[0]].concat()), Encoding),
        ("no key", der(0x30, &algorithm), Encoding),
        ("no algorithm", der(0x30, &key), Encoding),
        ("an octet string", parts(&algorithm, &der(4, &[&[0], &point[..]].concat())), Encoding),
        ("a bit string of no bytes", parts(&algorithm, &der(3, &[])), Encoding),
        ("unused bits", parts(&algorithm, &der(3, &[&[1], &point[..]].concat())), Encoding),
        ("no bits", spki(P256, &[]), Length),
        ("infinity", spki(P256, &[0]), Point),
        ("one coordinate", spki(P256, &point[..33]), Length),
        ("a byte more", spki(P256, &[&point[..], &[0]].concat()), Length),
        ("hybrid", spki(P256, &[&[6], &point[1..]].concat()), Encoding),
        ("no curve", spki(ec, &point), UnknownKind),
        ("NULL for a curve", spki(&[ec, &[5, 0]].concat(), &point), UnknownKind),
        ("another curve", spki(&[ec, &[6, 5, 0x2b, 0x81, 4, 0, 0x21]].concat(), &point), UnknownKind),
        ("the longer curve", spki(&[ec, &[6, 5, 0x2b, 0x81, 4, 0, 0x22]].concat(), &point), Length),
        ("something after the curve", spki(&[P256, &[5, 0]].concat(), &point), UnknownKind),
        ("an algorithm that is not known", spki(&[6, 3, 0x2b, 0x65, 0x71], &[1; 57]), UnknownKind),
        ("no algorithm at all", spki(&[], &point), UnknownKind),
        ("RSA without NULL", spki(&RSA[..11], &rsa(&[0xc5; 256], E)), UnknownKind),
        ("an RSA key for a point", spki(P256, &rsa(&[0xc5; 256], E)), Encoding),
        ("a point for an RSA key", spki(RSA, &point), Encoding),
        ("Ed25519 with NULL", spki(&[6, 3, 0x2b, 0x65, 0x70, 5, 0], &[9; 32]), UnknownKind),
        ("Ed25519 of 31 bytes", spki(&[6, 3, 0x2b, 0x65, 0x70], &[9; 31]), Length),
        ("Ed25519 of small order", spki(&[6, 3, 0x2b, 0x65, 0x70], &[0; 32]), Point),
    ] {
        assert_eq!(of_spki(&der), Err(error), "{what}");
    }
}

/// A change of one place of some bytes.
fn change(bytes: &[u8], at: Index, how: u8, with: u8) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let place = at.index(bytes.len());
    match how {
        0 => bytes[place] = with,
        1 => bytes.insert(place, with),
        2 => drop(bytes.remove(place)),
        3 => bytes.truncate(place),
        _ => bytes.push(with),
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn an_rsa_key_is_der_where_pkcs1_has_it_so(
        n in vec(any::<u8>(), 1..140), e in vec(any::<u8>(), 1..6),
        at in any::<Index>(), how in 0..6_u8, with in any::<u8>(),
    ) {
        let number = |bytes: &[u8]| der(2, bytes);
        let whole = der(0x30, &[number(&n), number(&e)].concat());
        let der = if how == 5 { whole } else { change(&whole, at, how, with) };
        let theirs = RsaPublicKeyRef::from_der(&der).ok().map(|key| {
            (key.modulus.as_bytes().to_vec(), key.public_exponent.as_bytes().to_vec())
        });
        let ours = of_pkcs1(&der).ok().map(|key| match key {
            PublicKey::Rsa(key) => (key.modulus().to_vec(), key.exponent().to_vec()),
            other => panic!("{other:?}"),
        });
        // Zero is a number, and none of a key.
        prop_assert_eq!(ours, theirs.filter(|(n, e)| n[..] != [0] && e[..] != [0]));
    }

    #[test]
    fn whatever_is_read_spki_reads_too(at in any::<Index>(), how in 0..5_u8, with in any::<u8>()) {
        for name in ["p256", "p384-compressed", "rsa", "ed25519"] {
            let der = change(&unblock(&pem(name)), at, how, with);
            if let Ok(key) = of_spki(&der) {
                let theirs = SubjectPublicKeyInfoRef::from_der(&der).unwrap();
                let bytes = theirs.subject_public_key.as_bytes().unwrap();
                match key {
                    PublicKey::Ed25519(key) => prop_assert_eq!(key.as_bytes(), bytes),
                    PublicKey::P256(point) | PublicKey::P384(point) => prop_assert_eq!(point.as_bytes(), bytes),
                    PublicKey::Rsa(key) => prop_assert_eq!(rsa(key.modulus(), key.exponent()), bytes),
                    // One byte makes another algorithm of each of these.
                    other => {
                        let kind = other.kind();
                        let near = matches!(kind, KeyKind::X25519 | KeyKind::P521 | KeyKind::Secp256k1);
                        prop_assert!(near, "{:?}", kind);
                    }
                }
            }
        }
    }
}
