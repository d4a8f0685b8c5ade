//! What each algorithm takes for a signature and for a key (JOS-01, JOS-14, JOS-15, DIP-19, DIP-23).
#![cfg(all(feature = "full", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use open_badge::key::signature::{Algorithm, SignatureOutcome, verify};
use open_badge::key::{KeyError, KeyKind, PublicKey, RsaKey, decode_jwk};
use support::keys::{MESSAGE, key, object, signature, url};

use SignatureOutcome::{BadKey, Holds, NotHere};

/// Those that this project verifies, each with a key of OpenSSL's.
const VERIFIED: [(Algorithm, &str); 5] = [
    (Algorithm::EdDsa, "ed25519"),
    (Algorithm::Es256, "p256"),
    (Algorithm::Es384, "p384"),
    (Algorithm::Rs256, "rsa"),
    (Algorithm::Ps256, "rsa"),
];

/// Those that it knows by name.
const NAMED: [(Algorithm, &str); 6] = [
    (Algorithm::Es512, "p521"),
    (Algorithm::Es256K, "secp256k1"),
    (Algorithm::Rs384, "rsa"),
    (Algorithm::Rs512, "rsa"),
    (Algorithm::Ps384, "rsa"),
    (Algorithm::Ps512, "rsa"),
];

#[test]
fn algorithms_have_their_names_in_the_registry() {
    for (algorithm, name) in [
        (Algorithm::EdDsa, "EdDSA"),
        (Algorithm::Es256, "ES256"),
        (Algorithm::Es384, "ES384"),
        (Algorithm::Rs256, "RS256"),
        (Algorithm::Ps256, "PS256"),
        (Algorithm::Es512, "ES512"),
        (Algorithm::Es256K, "ES256K"),
        (Algorithm::Rs384, "RS384"),
        (Algorithm::Rs512, "RS512"),
        (Algorithm::Ps384, "PS384"),
        (Algorithm::Ps512, "PS512"),
    ] {
        assert_eq!(algorithm.name(), name);
        assert_eq!(Algorithm::from_name(name), Some(algorithm));
    }
    assert_eq!(Algorithm::from_name("Ed25519"), Some(Algorithm::EdDsa));
    for name in ["", "none", "None", "HS256", "HS512", "es256", "ES256 ", "EdDsa", "Ed448", "RSA-OAEP", "ECDH-ES"] {
        assert_eq!(Algorithm::from_name(name), None, "{name}");
    }
}

#[test]
fn the_key_decides_the_algorithm() {
    let names = ["ed25519", "p256", "p256-compressed", "p384", "rsa", "p521", "secp256k1", "x25519"];
    for (algorithm, own) in VERIFIED.into_iter().chain(NAMED) {
        assert_eq!(key(own).kind(), algorithm.key_kind(), "{own}");
        for name in names {
            let outcome = verify(algorithm, &key(name), MESSAGE, &[1; 64]);
            let fits = key(name).kind() == algorithm.key_kind();
            assert_eq!(outcome == BadKey(KeyError::Kind), !fits, "{algorithm:?} with {name}: {outcome:?}");
        }
    }
    let bls = PublicKey::Other(KeyKind::Bls12381G2);
    assert_eq!(verify(Algorithm::Es256, &bls, MESSAGE, &[1; 64]), BadKey(KeyError::Kind));
}

#[test]
fn what_is_known_by_name_is_not_here() {
    for (algorithm, name) in NAMED {
        assert_eq!(verify(algorithm, &key(name), MESSAGE, &[1; 256]), NotHere, "{algorithm:?}");
    }
}

fn rsa(modulus: &[u8], exponent: &[u8]) -> RsaKey {
    let jwk = format!(r#"{{"kty":"RSA","n":"{}","e":"{}"}}"#, url(modulus), url(exponent));
    match decode_jwk(&object(&jwk)).unwrap() {
        PublicKey::Rsa(key) => key,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_weak_rsa_key_is_bad_in_every_build() {
    let odd = |first: u8, length: usize| [&[first], &vec![1; length - 1][..]].concat();
    let even = |first: u8, length: usize| [&odd(first, length)[..length - 1], &[2]].concat();
    let e: &[u8] = &[1, 0, 1];
    for (what, modulus, exponent, error) in [
        ("1024 bits", odd(0xc5, 128), e, KeyError::Modulus),
        ("2047 bits", odd(0x7f, 256), e, KeyError::Modulus),
        ("one bit", vec![1], e, KeyError::Modulus),
        ("an even modulus", even(0xc5, 256), e, KeyError::Modulus),
        ("an even modulus, weak exponent", even(0xc5, 256), &[1], KeyError::Modulus),
        ("exponent 1", odd(0xc5, 256), &[1], KeyError::Exponent),
        ("exponent 2", odd(0xc5, 256), &[2], KeyError::Exponent),
        ("exponent 65536", odd(0xc5, 256), &[1, 0, 0], KeyError::Exponent),
        ("8193 bits", odd(1, 1025), e, KeyError::Limit),
        ("a modulus of a megabyte", odd(0xc5, 1 << 20), e, KeyError::Limit),
        ("exponent of 34 bits", odd(0xc5, 256), &[3, 0, 0, 0, 1], KeyError::Limit),
        ("exponent as long as the modulus", odd(0xc5, 256), &[0x41; 256], KeyError::Limit),
    ] {
        let key = PublicKey::Rsa(rsa(&modulus, exponent));
        for algorithm in [Algorithm::Rs256, Algorithm::Ps256, Algorithm::Rs512] {
            assert_eq!(verify(algorithm, &key, MESSAGE, &vec![1; modulus.len()]), BadKey(error), "{what}");
        }
        assert_eq!(rsa(&modulus, exponent).check(), Err(error), "{what}");
    }
    for (modulus, exponent) in [(odd(0x80, 256), e), (odd(0xff, 1024), &[3]), (odd(0x80, 256), &[1, 0, 0, 0, 1])] {
        assert_eq!(rsa(&modulus, exponent).check(), Ok(()));
    }
}

#[cfg(not(any(feature = "ecdsa", feature = "rsa")))]
#[test]
fn without_its_feature_an_algorithm_is_not_here() {
    for (algorithm, name) in VERIFIED {
        let expected = if algorithm == Algorithm::EdDsa { Holds } else { NotHere };
        assert_eq!(verify(algorithm, &key(name), MESSAGE, &signature(algorithm.name())), expected, "{algorithm:?}");
    }
}

#[cfg(all(feature = "ecdsa", feature = "rsa"))]
mod all {
    use super::SignatureOutcome::Fails;
    use super::*;
    use open_badge::key::decode_multikey;
    use support::bytes;
    use support::keys::multikey;

    #[test]
    fn what_openssl_signed_holds_and_nothing_else() {
        for (algorithm, name) in VERIFIED {
            let (key, good) = (key(name), signature(algorithm.name()));
            assert_eq!(verify(algorithm, &key, MESSAGE, &good), Holds, "{algorithm:?}");
            assert_eq!(verify(algorithm, &key, b"open-badgE", &good), Fails, "{algorithm:?}");
            assert_eq!(verify(algorithm, &key, b"", &good), Fails, "{algorithm:?}");
            for place in (0..good.len()).step_by(if good.len() > 96 { 16 } else { 1 }) {
                let mut changed = good.clone();
                changed[place] ^= 1;
                assert_eq!(verify(algorithm, &key, MESSAGE, &changed), Fails, "{algorithm:?} {place}");
            }
            for (what, wrong) in [
                ("nothing", vec![]),
                ("a byte less", good[1..].to_vec()),
                ("a byte less at the end", good[..good.len() - 1].to_vec()),
                ("a zero more", [&[0], &good[..]].concat()),
                ("a zero more at the end", [&good[..], &[0]].concat()),
                ("twice", [&good[..], &good].concat()),
                ("zeros", vec![0; good.len()]),
                ("ones", vec![0xff; good.len()]),
            ] {
                assert_eq!(verify(algorithm, &key, MESSAGE, &wrong), Fails, "{algorithm:?} {what}");
            }
        }
        assert_eq!(verify(Algorithm::Es256, &key("p256-compressed"), MESSAGE, &signature("ES256")), Holds);
        assert_eq!(verify(Algorithm::Es384, &key("p384-compressed"), MESSAGE, &signature("ES384")), Holds);
        let (key, good) = (key("rsa-exponent-3"), signature("RS256-exponent-3"));
        assert_eq!(verify(Algorithm::Rs256, &key, MESSAGE, &good), Holds);
    }

    #[test]
    fn signatures_of_other_algorithms_fail() {
        for (algorithm, key_name, name) in [
            (Algorithm::Es384, "p384", "ES384-sha256"),
            (Algorithm::Rs256, "rsa", "RS384"),
            (Algorithm::Rs256, "rsa", "PS256"),
            (Algorithm::Rs256, "rsa", "RS256-exponent-3"),
            (Algorithm::Ps256, "rsa", "RS256"),
            (Algorithm::Ps256, "rsa", "PS256-salt-0"),
            (Algorithm::Ps256, "rsa", "PS256-salt-20"),
        ] {
            assert_eq!(verify(algorithm, &key(key_name), MESSAGE, &signature(name)), Fails, "{name}");
        }
        // However well a key of 1024 bits signed.
        let weak = verify(Algorithm::Rs256, &key("rsa-1024"), MESSAGE, &signature("RS256-1024"));
        assert_eq!(weak, BadKey(KeyError::Modulus));
    }

    /// The order of each group.
    const ORDERS: [(Algorithm, &str, &str); 2] = [
        (Algorithm::Es256, "p256", "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
        (
            Algorithm::Es384,
            "p384",
            "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973",
        ),
    ];

    /// a - b, big-endian.
    fn minus(a: &[u8], b: &[u8]) -> Vec<u8> {
        let mut borrow = 0;
        let mut digits: Vec<u8> = Vec::new();
        for (a, b) in a.iter().zip(b).rev() {
            let difference = i16::from(*a) - i16::from(*b) - borrow;
            borrow = i16::from(difference < 0);
            digits.push(difference.rem_euclid(256) as u8);
        }
        digits.reverse();
        digits
    }

    #[test]
    fn r_and_s_are_numbers_below_the_order() {
        for (algorithm, name, order) in ORDERS {
            let (key, good, order) = (key(name), signature(algorithm.name()), bytes(order));
            let (r, s) = good.split_at(order.len());
            let (zero, one) = (vec![0; order.len()], [&vec![0; order.len() - 1][..], &[1]].concat());
            for (what, r, s) in [
                ("r and s zero", &zero[..], &zero[..]),
                ("r zero", &zero, s),
                ("s zero", r, &zero),
                ("r the order", &order, s),
                ("s the order", r, &order),
                ("both the order", &order, &order),
                ("r one less than the order", &minus(&order, &one), s),
                ("both one", &one, &one),
                ("r and s in turn", s, r),
            ] {
                assert_eq!(verify(algorithm, &key, MESSAGE, &[r, s].concat()), Fails, "{algorithm:?} {what}");
            }
        }
    }

    /// Of which one is above half the order.
    #[test]
    fn either_of_two_values_of_s_holds() {
        for (algorithm, name, order) in ORDERS {
            let (key, good, order) = (key(name), signature(algorithm.name()), bytes(order));
            let (r, s) = good.split_at(order.len());
            let other = minus(&order, s);
            assert_ne!(other, s);
            assert_eq!(verify(algorithm, &key, MESSAGE, &[r, &other].concat()), Holds, "{algorithm:?}");
        }
    }

    #[test]
    fn a_signature_in_der_fails() {
        for (algorithm, name, _) in ORDERS {
            let der = signature(&format!("{}-der", algorithm.name()));
            assert_eq!(verify(algorithm, &key(name), MESSAGE, &der), Fails, "{algorithm:?}");
        }
    }

    #[test]
    fn a_key_off_the_curve_is_bad() {
        let PublicKey::P256(point) = key("p256") else { panic!("no point") };
        let (x, y) = point.as_bytes()[1..].split_at(32);
        let mut off = y.to_vec();
        off[31] ^= 1;
        let field = bytes("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff");
        let jwk = |x: &[u8], y: &[u8]| {
            decode_jwk(&object(&format!(r#"{{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}}"#, url(x), url(y)))).unwrap()
        };
        for (what, key) in [
            ("another y", jwk(x, &off)),
            ("x and y in turn", jwk(y, x)),
            ("nowhere", jwk(&[0; 32], &[0; 32])),
            ("x not below the field", jwk(&field, y)),
            ("y not below the field", jwk(x, &field)),
            ("all ones", jwk(&[0xff; 32], &[0xff; 32])),
            // No y belongs to it.
            ("compressed", decode_multikey(&multikey([0x80, 0x24], &[&[2][..], &[0; 31], &[7]].concat())).unwrap()),
            ("compressed, beyond", decode_multikey(&multikey([0x80, 0x24], &[&[3], &field[..]].concat())).unwrap()),
        ] {
            let outcome = verify(Algorithm::Es256, &key, MESSAGE, &signature("ES256"));
            assert_eq!(outcome, BadKey(KeyError::Point), "{what}");
            assert_eq!(verify(Algorithm::Es256, &key, MESSAGE, b""), outcome, "{what}");
        }
        let PublicKey::P384(point) = key("p384") else { panic!("no point") };
        let mut off = point.as_bytes()[1..].to_vec();
        off[95] ^= 1;
        let (x, y) = off.split_at(48);
        let jwk = format!(r#"{{"kty":"EC","crv":"P-384","x":"{}","y":"{}"}}"#, url(x), url(y));
        let key = decode_jwk(&object(&jwk)).unwrap();
        let outcome = verify(Algorithm::Es384, &key, MESSAGE, &signature("ES384"));
        assert_eq!(outcome, BadKey(KeyError::Point));
    }
}
