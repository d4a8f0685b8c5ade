//! Prints badges of several kinds for the bench, 80 good ones of each that differ, as one JSON object of arrays of texts;
//! and the JWKs of the tokens' keys, for libraries that have to be given them:
//!
//! ```text
//! cargo run --features issue --example measured > measured.json
//! ```
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/badges.rs"]
mod badges;
#[path = "../tests/support/derived.rs"]
mod derived;
#[path = "../tests/support/tokens.rs"]
mod tokens;

use badges::signers::Signer;
use badges::{Model, issuer_key, parse, quoted, set, sign, unsigned, write};
use derived::Derived;
use open_badge::issue::Suite;
use open_badge::json::{self, Object, Value};

const COUNT: usize = 80;

fn main() {
    let (ed25519, p256) = (issuer_key(), Signer::p256(1));
    let rdfc = |number| {
        let badge = badge(Suite::EcdsaRdfc2019, &p256.did(), number);
        write(&sign(&badge, &*p256.key, &p256.method(), Suite::EcdsaRdfc2019))
    };
    // What a holder would show of it has some statements that the issuer made mandatory.
    let sd = |number| {
        let badge = badge(Suite::EcdsaSd2023, &p256.did(), number);
        write(&Derived::new(&badge, &p256, &["#issuer>", "#validFrom>", "#validUntil>"]).document())
    };
    let ed25519_token = |number| {
        let header = header("EdDSA", &ed25519.method());
        tokens::token(&header, &badge(Suite::EddsaRdfc2022, &ed25519.did(), number))
    };
    let p256_token = |number| {
        let badge = badge(Suite::EddsaRdfc2022, &p256.did(), number);
        let header = tokens::url_safe(header("ES256", &p256.method()).as_bytes());
        let signed = format!("{header}.{}", tokens::url_safe(write(&badge).as_bytes()));
        let signature = p256.key.sign(signed.as_bytes());
        format!("{signed}.{}", tokens::url_safe(&signature))
    };
    let kinds: [(&str, &dyn Fn(usize) -> String); 4] =
        [("ecdsa-rdfc-2019", &rdfc), ("ecdsa-sd-2023", &sd), ("EdDSA", &ed25519_token), ("ES256", &p256_token)];
    let mut all = Object::new();
    for (name, make) in kinds {
        all.insert(name, Value::Array((0..COUNT).map(|number| Value::string(&make(number))).collect()));
    }
    let keys = [("EdDSA", tokens::jwk(1)), ("ES256", p256_jwk())].map(|(name, jwk)| format!(r#""{name}": {jwk}"#));
    all.insert("keys", parse(&format!("{{{}}}", keys.join(","))));
    println!("{}", json::write_pretty(&Value::Object(all)));
}

/// A whole badge, with an identifier and a name of its own.
fn badge(suite: Suite, issuer: &str, number: usize) -> Value {
    let badge = unsigned(Model::V2, suite, issuer);
    let badge = set(&badge, "/id", &quoted(&format!("urn:uuid:5a3b1e00-0000-4000-8000-{number:012x}")));
    set(&badge, "/name", &quoted(&format!("Repair café host {number}")))
}

/// The public JWK of the key on P-256.
fn p256_jwk() -> String {
    let key = p256::ecdsa::SigningKey::from_slice(&[1; 32]).unwrap();
    let point = key.verifying_key().to_sec1_point(false);
    let (x, y) = point.as_bytes()[1..].split_at(32);
    format!(r#"{{"kty": "EC", "crv": "P-256", "x": "{}", "y": "{}"}}"#, tokens::url_safe(x), tokens::url_safe(y))
}

fn header(algorithm: &str, method: &str) -> String {
    format!(r#"{{"alg": "{algorithm}", "typ": "vc+jwt", "kid": "{method}"}}"#)
}
