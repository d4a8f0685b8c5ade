//! Endorsements of the tests' own making, and badges that carry them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use super::badges::{
    GUILD, GUILD_METHOD, SUITES, get, issuer_key, parse, set, sign, sign_as_issuer, stranger_key, unsigned_key_badge,
    write,
};
use open_badge::json::Value;

/// The kind of badge that the tests award.
pub const ACHIEVEMENT: &str = "https://guild.example/achievements/repair-cafe-host";

/// What is said in an endorsement.
pub const COMMENT: &str = "We saw *many* cafés. This one is among the best.";

/// What endorsements are attached to in a badge, and where.
pub const PLACES: [(&str, &str); 4] = [
    ("badge", ""),
    ("achievement", "/credentialSubject/achievement"),
    ("creator", "/credentialSubject/achievement/creator"),
    ("issuer", "/issuer"),
];

/// An endorsement without a signature.
pub fn unsigned_endorsement(issuer: &str, subject: &str) -> Value {
    let text = r#"{
      "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
      "id": "urn:uuid:9a3e2f4d-6f5b-4b0a-9a3e-2f4d9f1c7b11",
      "type": ["VerifiableCredential", "EndorsementCredential"],
      "name": "Seen at work",
      "issuer": {"id": "ISSUER", "type": ["Profile"], "name": "The Regional Council"},
      "validFrom": "2026-05-04T10:00:00Z",
      "credentialSubject": {"id": "SUBJECT", "type": ["EndorsementSubject"], "endorsementComment": "COMMENT"}
    }"#;
    parse(&text.replace("ISSUER", issuer).replace("SUBJECT", subject).replace("COMMENT", COMMENT))
}

/// The same by somebody with a key of their own that no domain vouches for.
pub fn unsigned_of(subject: &str) -> Value {
    unsigned_endorsement(&stranger_key().did(), subject)
}

/// Their signature.
pub fn by_endorser(document: &Value) -> Value {
    let key = stranger_key();
    sign(document, &key, &key.method(), SUITES[0])
}

/// An endorsement by somebody for whom a domain vouches.
pub fn by_guild(subject: &str) -> Value {
    sign(&unsigned_endorsement(GUILD, subject), &issuer_key(), GUILD_METHOD, SUITES[0])
}

/// What endorsements of this part of the tests' badge must be about.
pub fn id_at(place: &str) -> String {
    get(&unsigned_key_badge(), &format!("{place}/id")).as_str().unwrap().into()
}

/// The tests' badge with these endorsements of the award, without a signature.
pub fn unsigned_carrying(entries: &[Value]) -> Value {
    set(&unsigned_key_badge(), "/endorsement", &write(&Value::Array(entries.to_vec())))
}

/// The same, signed by its issuer.
pub fn carrying(entries: &[Value]) -> Value {
    sign_as_issuer(&unsigned_carrying(entries))
}

/// The same with endorsements in tokens.
pub fn carrying_tokens(tokens: &[&str]) -> Value {
    let tokens = Value::Array(tokens.iter().map(|token| Value::string(token)).collect());
    sign_as_issuer(&set(&unsigned_key_badge(), "/endorsementJwt", &write(&tokens)))
}
