//! Signatures against Wycheproof, which collects what verifiers got wrong (DIP-19, DIP-23, JOS-14,
//! JOS-15).
//!
//! What is `acceptable` there is refused here: a DigestInfo without its NULL, which RFC 8017 §9.2 does
//! not encode so. Where ours differs otherwise, the case stands in `tests/expected/wycheproof.txt`.
#![cfg(all(feature = "ecdsa", feature = "rsa"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use base64ct::{Base64, Encoding};
use open_badge::json::parse;
use open_badge::key::signature::{Algorithm, SignatureOutcome, verify};
use open_badge::key::{PublicKey, decode_jwk, decode_pem, jwk_permits};
use serde_json::Value;
use support::bytes;
use support::known::Known;

/// The suites of what is verified here, each with how many tests it has.
const SUITES: [(&str, Algorithm, usize); 9] = [
    ("ed25519_test", Algorithm::EdDsa, 151),
    ("ecdsa_secp256r1_sha256_p1363_test", Algorithm::Es256, 262),
    ("ecdsa_secp384r1_sha384_p1363_test", Algorithm::Es384, 280),
    ("rsa_signature_2048_sha256_test", Algorithm::Rs256, 259),
    ("rsa_signature_3072_sha256_test", Algorithm::Rs256, 259),
    ("rsa_signature_4096_sha256_test", Algorithm::Rs256, 258),
    ("rsa_pss_2048_sha256_mgf1_32_test", Algorithm::Ps256, 108),
    ("rsa_pss_3072_sha256_mgf1_32_test", Algorithm::Ps256, 108),
    ("rsa_pss_4096_sha256_mgf1_32_test", Algorithm::Ps256, 108),
];

/// Suites of signatures in forms that neither JOSE nor Data Integrity has: in DER, without a salt.
const OTHER_FORMS: [(&str, Algorithm, usize); 3] = [
    ("ecdsa_secp256r1_sha256_test", Algorithm::Es256, 484),
    ("ecdsa_secp384r1_sha384_test", Algorithm::Es384, 504),
    ("rsa_pss_2048_sha256_mgf1_0_test", Algorithm::Ps256, 103),
];

/// The one of these whose salt is as long as the hash, as PS256 has it.
const SALTED: &str = "rsa_pss_2048_sha256_mgf1_0_test#69";

#[test]
fn wycheproof_agrees_on_every_signature() {
    let mut known = Known::read("wycheproof.txt");
    let ran = each(&SUITES, |case, test, outcome| {
        let expected = holds(test["result"] == "valid");
        known.note(case, if outcome == expected { Ok(()) } else { Err(format!("{outcome:?}: {}", test["comment"])) });
    });
    if ran {
        known.finish();
    }
}

#[test]
fn signatures_in_other_forms_fail() {
    each(&OTHER_FORMS, |case, test, outcome| {
        assert_eq!(outcome, holds(case == SALTED), "{case}: {}", test["comment"]);
    });
}

fn holds(holds: bool) -> SignatureOutcome {
    if holds { SignatureOutcome::Holds } else { SignatureOutcome::Fails }
}

/// Verifies every test of every group, unless the suites are not here.
fn each(suites: &[(&str, Algorithm, usize)], mut judge: impl FnMut(&str, &Value, SignatureOutcome)) -> bool {
    let Some(folder) = support::conformance("07-wycheproof") else { return false };
    for &(name, algorithm, tests) in suites {
        let suite = support::read_json(folder.join(format!("testvectors_v1/{name}.json")));
        let mut count = 0;
        for group in suite["testGroups"].as_array().unwrap() {
            let key = key(group, algorithm);
            for test in group["tests"].as_array().unwrap() {
                let text = |name: &str| bytes(test[name].as_str().unwrap());
                let outcome = verify(algorithm, &key, &text("msg"), &text("sig"));
                judge(&format!("{name}#{}", test["tcId"]), test, outcome);
                count += 1;
            }
        }
        assert_eq!(count, tests, "{name}");
    }
    true
}

/// The key of a group, the same in every form that it is given in.
fn key(group: &Value, algorithm: Algorithm) -> PublicKey {
    let key = decode_pem(group["publicKeyPem"].as_str().unwrap()).unwrap();
    let block = |label: &str, der: &Value| {
        let letters = Base64::encode_string(&bytes(der.as_str().unwrap()));
        format!("-----BEGIN {label}-----\n{letters}\n-----END {label}-----\n")
    };
    assert_eq!(decode_pem(&block("PUBLIC KEY", &group["publicKeyDer"])).as_ref(), Ok(&key));
    if group["publicKeyAsn"].is_string() {
        assert_eq!(decode_pem(&block("RSA PUBLIC KEY", &group["publicKeyAsn"])).as_ref(), Ok(&key));
    }
    for jwk in [&group["publicKeyJwk"], &group["keyJwk"]].into_iter().filter(|jwk| jwk.is_object()) {
        let jwk = parse(jwk.to_string().as_bytes()).unwrap().as_object().unwrap().clone();
        assert_eq!(decode_jwk(&jwk).as_ref(), Ok(&key));
        assert!(jwk_permits(&jwk, algorithm));
    }
    key
}
