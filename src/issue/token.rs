//! A credential as a JSON Web Token: the signature around it, and the claims that repeat it.
//!
//! <https://www.imsglobal.org/spec/ob/v3p0/#json-web-token-proof-format> (JOS-02, JOS-06, JOS-08)

use super::{Sign, object};
use crate::encoding::base64;
use crate::json::{Object, Value, write};
use crate::time;

/// The compact JWS of a credential of data model 2.0, signed with `key`, whose verification method is `method`.
/// The same credential and key give the same text.
///
/// Claims are what the credential says already: `iss`, `jti`, `sub`, `nbf` and `exp`, each where the credential
/// says it. Nothing is checked here.
pub(super) fn token(credential: &Object, key: &dyn Sign, method: &str) -> String {
    let header = object([
        ("alg", Value::string(key.algorithm().name())),
        ("kid", Value::string(method)),
        ("typ", Value::string("JWT")),
    ]);
    let mut payload = credential.clone();
    let id = |member: &str| credential.get(member).and_then(|object| object.get("id")).cloned();
    let seconds = |member: &str| {
        let parsed = time::parse(credential.get(member)?.as_str()?).ok()?;
        Some(Value::Number(parsed.timestamp.seconds.to_string().into()))
    };
    let claims = [
        ("iss", id("issuer").or_else(|| credential.get("issuer").cloned())),
        ("jti", credential.get("id").cloned()),
        ("sub", id("credentialSubject")),
        ("nbf", seconds("validFrom")),
        ("exp", seconds("validUntil")),
    ];
    for (name, claim) in claims {
        if let Some(claim) = claim {
            payload.set(name, claim);
        }
    }
    let mut text = String::new();
    push(&header, &mut text);
    text.push('.');
    push(&payload, &mut text);
    let signature = key.sign(text.as_bytes());
    text.push('.');
    base64::push_url(&signature, &mut text);
    text
}

fn push(object: &Object, text: &mut String) {
    base64::push_url(write(&Value::Object(object.clone())).as_bytes(), text);
}
