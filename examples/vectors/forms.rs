//! The forms in which badges come: tokens, lists, presentations, and what stands around them.

use super::{Vector, badges, tokens};
use badges::{IssuerKind, Model, sign_as_issuer, unsigned_key_badge};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Code, Verdict};

pub fn rows() -> Vec<Vector> {
    let badge = badges::unsigned(Model::V2, Suite::EddsaRdfc2022, &IssuerKind::DidKey.id());
    let header = format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "kid": "{}"}}"#, IssuerKind::DidKey.method());
    let token = tokens::token(&header, &badge);
    let good = badges::write(&sign_as_issuer(&unsigned_key_badge()));
    let changed = badges::write(&badges::set(&sign_as_issuer(&unsigned_key_badge()), "/name", r#""Another name""#));
    let around = |text: &str| format!(r#"{{"@context": "https://www.w3.org/ns/credentials/v2", {text}}}"#);
    let presentation = around(&format!(r#""type": "VerifiablePresentation", "verifiableCredential": [{good}]"#));
    let enveloped =
        around(&format!(r#""id": "data:application/vc+jwt,{token}", "type": "EnvelopedVerifiableCredential""#));
    let stranger = format!(r#"{{"alg": "EdDSA", "typ": "vc+jwt", "jwk": {}}}"#, tokens::jwk(2));
    vec![
        valid("a token by a did:key", &token),
        valid("a token in a credential", &enveloped),
        refused("a token by another key", &tokens::token_by(2, &header, &badge), Verdict::Tampered, Code::JwsSignature),
        refused(
            "a token by the key in its header",
            &tokens::token_by(2, &stranger, &badge),
            Verdict::Tampered,
            Code::JwsSignature,
        ),
        refused(
            "a token without algorithm",
            &tokens::token(r#"{"alg": "none", "typ": "vc+jwt"}"#, &badge),
            Verdict::Malformed,
            Code::JwsAlgorithm,
        ),
        holds("a presentation of one badge", &presentation),
        holds("a list of two badges", &format!("[{good}, {token:?}]")),
        Vector { verdict: Verdict::Tampered, ..holds("a list with a changed badge", &format!("[{good}, {changed}]")) },
    ]
}

/// What holds valid badges: whose keys these are is theirs to say.
fn holds(name: &'static str, input: &str) -> Vector {
    valid(name, input).with_caveats(&[])
}

/// A text that is valid, by a did:key.
fn valid(name: &'static str, input: &str) -> Vector {
    Vector { input: input.into(), ..Vector::valid(name, &Value::Null) }
}

fn refused(name: &'static str, input: &str, verdict: Verdict, because: Code) -> Vector {
    Vector::text(name, input, verdict, because).with_caveats(&[Code::IssuerDomain])
}
