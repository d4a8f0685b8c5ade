//! A JWK that is read stands for its own bytes, and no key, however odd, is too much for any
//! algorithm.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::encoding::base64;
use open_badge::json::{Object, Value, parse};
use open_badge::key::signature::{Algorithm, SignatureOutcome, verify};
use open_badge::key::{PublicKey, decode_jwk, jwk_permits};

fuzz_target!(|bytes: &[u8]| {
    let Ok(Value::Object(jwk)) = parse(bytes) else { return };
    let Ok(key) = decode_jwk(&jwk) else { return };
    let given = |name| member(&jwk, name);
    match &key {
        PublicKey::Ed25519(key) => assert_eq!(given("x"), key.as_bytes()),
        PublicKey::P256(point) | PublicKey::P384(point) => {
            assert_eq!([vec![4], given("x"), given("y")].concat(), point.as_bytes());
        }
        PublicKey::Rsa(key) => assert_eq!((given("n"), given("e")), (key.modulus().into(), key.exponent().into())),
        _ => {}
    }
    for algorithm in NAMES.into_iter().filter_map(Algorithm::from_name) {
        let fits = algorithm.key_kind() == key.kind();
        assert!(fits || jwk.get("alg").is_none() || !jwk_permits(&jwk, algorithm));
        let outcome = verify(algorithm, &key, b"message", bytes);
        assert!(fits || matches!(outcome, SignatureOutcome::BadKey(_)));
    }
});

const NAMES: [&str; 6] = ["EdDSA", "ES256", "ES384", "RS256", "PS256", "RS512"];

fn member(jwk: &Object, name: &str) -> Vec<u8> {
    jwk.get(name).and_then(Value::as_str).and_then(base64::decode_url).expect("a member in base64url")
}
