//! Status lists of the tests' own making, and badges that name them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use super::badges::{
    insert, issuer_key, now, parse, quoted, set, sign_as_issuer, unsigned_key_badge, verify_bytes, write,
};
use base64ct::{Base64UrlUnpadded, Encoding};
use flate2::{Compression, write::GzEncoder};
use open_badge::Verification;
use open_badge::documents::{Documents, Fetched};
use open_badge::json::Value;
use open_badge::report::{Check, Code, Outcome};
use std::io::Write;

/// Where the lists of the tests are.
pub const LIST: &str = "https://guild.example/status/1";
pub const OTHER_LIST: &str = "https://guild.example/status/2";

/// The least number of entries that a list may have.
pub const ENTRIES: usize = 131_072;

pub const EXTENSIONS: &str = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

// Lists -----------------------------------------------------------------------------------------

/// So many entries of one bit, these set: the first bit is the left-most one of its byte.
pub fn bits(entries: usize, set: &[usize]) -> Vec<u8> {
    let mut bits = vec![0; entries / 8];
    for place in set {
        bits[place / 8] |= 0x80 >> (place % 8);
    }
    bits
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Packed and encoded, as lists since 2024 are.
pub fn encode(bits: &[u8]) -> String {
    ["u", &Base64UrlUnpadded::encode_string(&gzip(bits))].concat()
}

/// A Bitstring status list without a signature; `purpose` is JSON.
pub fn unsigned_list(purpose: &str, bits: &[u8]) -> Value {
    let text = r#"{
      "@context": ["https://www.w3.org/ns/credentials/v2"],
      "id": "LIST",
      "type": ["VerifiableCredential", "BitstringStatusListCredential"],
      "issuer": "ISSUER",
      "validFrom": "2026-05-20T00:00:00Z",
      "validUntil": "2026-07-01T00:00:00Z",
      "credentialSubject": {
        "id": "LIST#list",
        "type": "BitstringStatusList",
        "statusPurpose": PURPOSE,
        "encodedList": "ENCODED"
      }
    }"#;
    let text = text.replace("LIST", LIST).replace("ISSUER", &issuer_key().did()).replace("PURPOSE", purpose);
    parse(&text.replace("ENCODED", &encode(bits)))
}

/// The issuer's list for revocation, in which these places are set.
pub fn revocation_list(set: &[usize]) -> Value {
    sign_as_issuer(&unsigned_list(r#""revocation""#, &bits(ENTRIES, set)))
}

/// A list of 1EdTech's: these members of it, as JSON.
pub fn plain_list(members: &str) -> Value {
    parse(&format!(r#"{{"id": "{LIST}", "issuer": "{}", {members}}}"#, issuer_key().did()))
}

// Badges ----------------------------------------------------------------------------------------

/// An entry in [`LIST`].
pub fn entry(purpose: &str, index: &str) -> Value {
    parse(&format!(
        r#"{{"type": "BitstringStatusListEntry", "statusPurpose": "{purpose}", "statusListIndex": "{index}",
        "statusListCredential": "{LIST}"}}"#
    ))
}

/// The place of the badge in the lists of the tests.
pub const PLACE: usize = 94_567;

pub fn revocation_entry() -> Value {
    entry("revocation", &PLACE.to_string())
}

/// An entry for a list of 1EdTech's.
pub fn plain_entry() -> Value {
    parse(&format!(r#"{{"id": "{LIST}", "type": "1EdTechRevocationList"}}"#))
}

/// A good badge with this status.
pub fn with_status(status: &Value) -> Value {
    sign_as_issuer(&set(&unsigned_key_badge(), "/credentialStatus", &write(status)))
}

/// The same with one more context.
pub fn with_status_in(context: &str, status: &Value) -> Value {
    let badge = insert(&unsigned_key_badge(), "/@context/2", &quoted(context));
    sign_as_issuer(&set(&badge, "/credentialStatus", &write(status)))
}

pub fn edtech_badge() -> Value {
    with_status_in(EXTENSIONS, &plain_entry())
}

// Reading ---------------------------------------------------------------------------------------

/// The web with this document at [`LIST`].
pub fn serving(list: &Value) -> Documents {
    serving_bytes(write(list).into_bytes())
}

/// The web with these bytes at [`LIST`].
pub fn serving_bytes(bytes: Vec<u8>) -> Documents {
    let mut documents = Documents::new();
    documents.insert(LIST, Fetched::Found(bytes));
    documents
}

/// What came of a badge's status, and what was asked for in vain.
pub struct Reading {
    pub verification: Verification,
    pub asked: Vec<String>,
}

impl Reading {
    pub fn of(badge: &Value, documents: &Documents) -> Self {
        let (verification, asked) = verify_bytes(write(badge).as_bytes(), documents, now());
        Self { verification, asked }
    }

    /// A badge that is at [`PLACE`] in this list.
    pub fn in_list(list: &Value) -> Self {
        Self::of(&with_status(&revocation_entry()), &serving(list))
    }

    /// The checks with this code.
    pub fn all(&self, code: Code) -> Vec<&Check> {
        self.verification.report.checks.iter().filter(|check| check.code == code).collect()
    }

    pub fn outcomes(&self, code: Code) -> Vec<Outcome> {
        self.all(code).iter().map(|check| check.outcome).collect()
    }

    /// The one outcome on revocation.
    pub fn revocation(&self) -> Outcome {
        let [outcome] = self.outcomes(Code::StatusRevocation)[..] else { panic!("{:?}", self.troubles()) };
        outcome
    }

    /// What is not in order about the list: the members that it is about.
    pub fn faults(&self) -> Vec<&str> {
        let failed = self.all(Code::StatusList).into_iter().filter(|check| check.outcome == Outcome::Fail);
        failed.map(|check| check.value("name").unwrap_or_default()).collect()
    }

    pub fn caveats(&self) -> Vec<Code> {
        let mut caveats = self.verification.report.caveats();
        // Of every badge of the tests that a did:key issued.
        caveats.retain(|code| *code != Code::IssuerDomain);
        caveats
    }

    pub fn troubles(&self) -> Vec<String> {
        super::badges::troubles(&self.verification)
    }
}
