//! The document of a did:web: what its issuer publishes so that others find the key.
//!
//! <https://www.w3.org/TR/cid-1.0/>, <https://w3c-ccg.github.io/did-method-web/>

use crate::json::{Object, Value};
use crate::key::did;

/// The did:web of what a person types: a host, with a path or without, as `guild.example/members`, also with
/// `https://` before it, or the identifier itself. `None` where that is no public host name with a plain path.
#[must_use]
pub fn did_web(typed: &str) -> Option<String> {
    let name = typed.strip_prefix("https://").unwrap_or(typed).trim_end_matches('/');
    let text = if name.starts_with("did:web:") {
        name.into()
    } else {
        let (host, path) = name.split_once('/').unwrap_or((name, ""));
        let mut text = String::from("did:web:");
        text.push_str(&host.to_ascii_lowercase().replace(':', "%3A"));
        for segment in path.split('/').filter(|segment| !segment.is_empty()) {
            text.push(':');
            text.push_str(segment);
        }
        text
    };
    did::web::place(&text).map(|_| text)
}

/// The verification method of a key, given as a Multikey, in the document of a did:web: named by the key, so that another key can
/// stand beside it later.
#[must_use]
pub fn web_method(did: &str, multikey: &str) -> String {
    [did, "#", multikey].concat()
}

/// The document of a did:web with one key.
#[must_use]
pub fn web_document(did: &str, multikey: &str) -> Value {
    let name = web_method(did, multikey);
    let mut method = Object::new();
    for (member, value) in [("id", &*name), ("type", "Multikey"), ("controller", did), ("publicKeyMultibase", multikey)]
    {
        method.insert(member, Value::string(value));
    }
    let contexts = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"];
    let mut document = Object::new();
    document.insert("@context", Value::Array(contexts.map(Value::string).into()));
    document.insert("id", Value::string(did));
    document.insert("verificationMethod", Value::Array(vec![Value::Object(method)]));
    document.insert("assertionMethod", Value::Array(vec![Value::string(&name)]));
    Value::Object(document)
}

/// The method in a controller document that has this key, and whose document it is. `None` where it lists the
/// key for no statements.
#[must_use]
pub fn method_in(document: &Value, multikey: &str) -> Option<(String, String)> {
    let id = document.get("id")?.as_str()?;
    let all = ["verificationMethod", "assertionMethod"];
    let listed = all.iter().filter_map(|member| document.get(member)).flat_map(Value::as_list);
    let method = listed
        .filter(|method| method.get("publicKeyMultibase").and_then(Value::as_str) == Some(multikey))
        .find_map(|method| method.get("id").and_then(Value::as_str))?;
    let mut whole = String::from(if method.starts_with('#') { id } else { "" });
    whole.push_str(method);
    Some((id.into(), whole))
}
