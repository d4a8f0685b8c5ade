//! What a report was made from, as programs get it: further members of the published report, which
//! `docs/inspect.md` documents.

use super::Report;
use super::published::Json;
use super::trace::{BakedAs, Form, Hashed, KeySource, Measured, ProofTrace, Token, Trace};
use crate::credential::rules::list;
use crate::encoding::hex;
use crate::json::{self, Object, Value, push_decimal};
use crate::jsonld::contexts;
use crate::rdf::Hash;

/// The members that a report has besides.
pub(super) fn members(trace: &Trace, report: &Report, json: &mut Json) {
    if let Some(input) = &trace.input {
        json.open("input", '{');
        json.optional("mediaType", of_input(trace, report));
        measured(input, json);
        json.text.push('}');
    }
    if let Some(baked) = &trace.baked {
        of_baked(baked, json);
    }
    if let Some(token) = &trace.token {
        of_token(token, json);
    }
    if let Some(Value::Object(document)) = &trace.document {
        of_document(document, trace.snapshot, json);
    }
    if let Some(form) = &trace.canonical {
        of_form("canonical", form, json);
    }
    if !trace.unverified.is_empty() {
        json.open("unverifiedProofs", '[');
        for (about, proof) in &trace.unverified {
            json.begin();
            json.text("about", about.as_str());
            let method = proof.entry.as_ref().and_then(|entry| entry.get("verificationMethod"));
            json.optional("verificationMethod", method.and_then(Value::as_str));
            of_proof(proof, json);
            json.text.push('}');
        }
        json.text.push(']');
    }
}

/// The members that the row of a proof has besides.
pub(super) fn of_proof(trace: &ProofTrace, json: &mut Json) {
    if let Some(entry) = &trace.entry {
        for name in ["type", "cryptosuite", "created", "expires", "proofPurpose"] {
            json.optional(name, entry.get(name).and_then(Value::as_str));
        }
        let previous: Vec<Box<str>> =
            list(entry, "previousProof").iter().filter_map(Value::as_str).map(Into::into).collect();
        if !previous.is_empty() {
            json.texts("previousProof", &previous);
        }
    }
    if !trace.hashes.is_empty() {
        json.open("hashes", '[');
        for hashed in &trace.hashes {
            of_hashed(hashed, json);
        }
        json.text.push(']');
    }
    if let Some(source) = &trace.source {
        of_source(source, json);
    }
}

fn of_hashed(hashed: &Hashed, json: &mut Json) {
    json.begin();
    for (name, form) in [("configuration", &hashed.configuration), ("document", &hashed.document)] {
        if let Some(form) = form {
            of_form(name, form, json);
        }
    }
    json.optional("missing", hashed.missing.as_ref().map(|check| check.code.name()));
    json.text.push('}');
}

fn of_form(name: &'static str, form: &Form, json: &mut Json) {
    json.open(name, '{');
    json.text("algorithm", form.algorithm);
    json.text(
        "hash",
        match form.hash {
            Hash::Sha256 => "SHA-256",
            Hash::Sha384 => "SHA-384",
        },
    );
    json.text("digest", &hex::encode(&form.digest));
    json.optional("form", form.text.as_deref());
    json.text.push('}');
}

fn of_source(source: &KeySource, json: &mut Json) {
    json.open("keyDocument", '{');
    match source {
        KeySource::Identifier => json.text("from", "identifier"),
        KeySource::Document { url, given, read, method } => {
            json.text("from", if *given { "reader" } else { "host" });
            json.text("url", url);
            match read {
                Ok(bytes) => measured(bytes, json),
                Err((why, status)) => {
                    json.text("why", why.name());
                    if let Some(status) = status {
                        number("status", usize::from(*status), json);
                    }
                }
            }
            if let Some(method) = method {
                raw("method", method, json);
            }
        }
    }
    json.text.push('}');
}

fn of_baked(baked: &BakedAs, json: &mut Json) {
    json.open("baked", '{');
    match baked.chunk {
        Some(chunk) => {
            json.text("chunk", chunk);
            json.text("keyword", baked.name);
        }
        None => json.text("namespace", baked.name),
    }
    json.name("compressed");
    json.text.push_str(if baked.compressed { "true" } else { "false" });
    json.text.push('}');
}

fn of_token(token: &Token, json: &mut Json) {
    json.open("token", '{');
    json.text("mediaType", of_header(&token.header));
    raw("header", &token.header, json);
    json.open("signingInput", '{');
    measured(&token.signing_input, json);
    json.text.push('}');
    json.text.push('}');
}

/// What a document says that it is, and what its contexts are.
fn of_document(document: &Object, snapshot: usize, json: &mut Json) {
    json.open("document", '{');
    json.text("mediaType", media_type(document));
    let types: Vec<Box<str>> = list(document, "type").iter().filter_map(Value::as_str).map(Into::into).collect();
    json.texts("types", &types);
    json.open("contexts", '[');
    for context in list(document, "@context") {
        json.begin();
        match context {
            Value::String(url) => {
                json.text("url", url);
                json.name("bundled");
                json.text.push_str(if contexts::snapshots(url) > 0 { "true" } else { "false" });
                json.optional("sha256", contexts::digest(url, snapshot));
            }
            Value::Object(inline) => raw("inline", inline, json),
            _ => {}
        }
        json.text.push('}');
    }
    json.text.push(']');
    json.text.push('}');
}

/// The media type of what was given, told by its bytes: what a host called it is not known.
fn of_input(trace: &Trace, report: &Report) -> Option<&'static str> {
    match (report.format.container, &trace.token, &trace.document) {
        (Some("PNG"), ..) => Some("image/png"),
        (Some("SVG"), ..) => Some("image/svg+xml"),
        (Some("JWT"), Some(token), _) => Some(of_header(&token.header)),
        (Some("JSON"), None, Some(Value::Object(document))) => Some(media_type(document)),
        (Some("JSON"), ..) => Some("application/json"),
        _ => None,
    }
}

/// By VC-JOSE-COSE, of a token that has one of its types.
fn of_header(header: &Object) -> &'static str {
    let kind = header.get("typ").and_then(Value::as_str).unwrap_or_default();
    let known = [
        ("vc+jwt", "application/vc+jwt"),
        ("vp+jwt", "application/vp+jwt"),
        ("vc+ld+json+jwt", "application/vc+ld+json+jwt"),
    ];
    let kind = kind.strip_prefix("application/").unwrap_or(kind);
    known.iter().find(|(name, _)| name.eq_ignore_ascii_case(kind)).map_or("application/jwt", |(_, full)| full)
}

/// By data model 2.0 of what is of that model, else by what it is written in.
fn media_type(document: &Object) -> &'static str {
    let is = |name: &str| list(document, "type").iter().any(|kind| kind.as_str() == Some(name));
    let first = list(document, "@context").first();
    match first.map(Value::as_str) {
        Some(Some("https://www.w3.org/ns/credentials/v2")) if is("VerifiableCredential") => "application/vc",
        Some(Some("https://www.w3.org/ns/credentials/v2")) if is("VerifiablePresentation") => "application/vp",
        Some(_) => "application/ld+json",
        None => "application/json",
    }
}

fn measured(bytes: &Measured, json: &mut Json) {
    number("bytes", bytes.length, json);
    json.text("sha256", &hex::encode(&bytes.sha256));
}

fn number(name: &'static str, number: usize, json: &mut Json) {
    json.name(name);
    push_decimal(&mut json.text, number as u64);
}

/// Somebody else's JSON as it is.
fn raw(name: &'static str, object: &Object, json: &mut Json) {
    json.name(name);
    json.text.push_str(json::write_pretty(&Value::Object(object.clone())).trim_end());
}
