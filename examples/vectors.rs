//! Writes the vectors that natively and in every browser must come to the same (`tests/vectors.rs`,
//! `tests/web_vectors.rs`):
//!
//! ```text
//! cargo run --features issue --example vectors > tests/fixtures/vectors.json
//! ```
//!
//! Verdicts, caveats, the check that decides and the quads are written down here; the hashes are
//! computed by the build that runs this.
#![allow(missing_docs, clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../tests/support/badges.rs"]
mod badges;
#[path = "../tests/support/derived.rs"]
mod derived;
#[path = "../tests/support/detached.rs"]
mod detached;
#[path = "vectors/endorsed.rs"]
mod endorsed;
#[path = "../tests/support/endorsements.rs"]
mod endorsements;
#[path = "vectors/forms.rs"]
mod forms;
#[path = "vectors/hosted.rs"]
mod hosted;
#[path = "../tests/support/lists.rs"]
mod lists;
#[path = "vectors/rows.rs"]
mod rows;
#[path = "vectors/suites.rs"]
mod suites;
#[path = "../tests/support/tokens.rs"]
mod tokens;

use badges::{GUILD_URL, NOW};
use lists::LIST;
use open_badge::encoding::hex;
use open_badge::json::{self, Numbers, Object, Value};
use open_badge::jsonld::Processor;
use open_badge::proof;
use open_badge::report::{Code, Verdict};

fn main() {
    print!("{}", vectors());
}

/// One vector.
pub struct Vector {
    name: &'static str,
    input: String,
    at: &'static str,
    documents: Vec<(&'static str, String)>,
    verdict: Verdict,
    caveats: Vec<Code>,
    because: Option<Code>,
    endorsements: Vec<Verdict>,
    quads: Vec<&'static str>,
}

impl Vector {
    /// An input that is valid at the tests' time, by a did:key.
    fn valid(name: &'static str, input: &Value) -> Self {
        Self {
            name,
            input: short(input),
            at: NOW,
            documents: Vec::new(),
            verdict: Verdict::Valid,
            caveats: vec![Code::IssuerDomain],
            because: None,
            endorsements: Vec::new(),
            quads: Vec::new(),
        }
    }

    /// An input that gets another verdict, because of this check.
    fn refused(name: &'static str, input: &Value, verdict: Verdict, because: Code) -> Self {
        Self { verdict, because: Some(because), ..Self::valid(name, input) }
    }

    /// A text that is no document of ours; nothing is known of its issuer.
    fn text(name: &'static str, input: &str, verdict: Verdict, because: Code) -> Self {
        let refused = Self::refused(name, &Value::Null, verdict, because);
        Self { input: input.into(), caveats: Vec::new(), ..refused }
    }

    /// With the guild's document at its address.
    fn with_guild(mut self, document: &Value) -> Self {
        self.documents.push((GUILD_URL, short(document)));
        self
    }

    /// With this status list at its address.
    fn with_list(mut self, list: &Value) -> Self {
        self.documents.push((LIST, short(list)));
        self
    }

    fn with_caveats(mut self, caveats: &[Code]) -> Self {
        self.caveats = caveats.to_vec();
        self
    }

    /// What the endorsements inside come to.
    fn with_endorsements(mut self, verdicts: &[Verdict]) -> Self {
        self.endorsements = verdicts.to_vec();
        self
    }

    fn at(mut self, at: &'static str) -> Self {
        self.at = at;
        self
    }

    /// What must stand in the canonical form.
    fn with_quads(mut self, quads: &[&'static str]) -> Self {
        self.quads = quads.to_vec();
        self
    }

    fn value(&self) -> Value {
        let mut expected = Object::new();
        expected.insert("verdict", Value::string(self.verdict.name()));
        expected.insert("caveats", strings(self.caveats.iter().map(|code| code.name())));
        if let Some(code) = self.because {
            expected.insert("because", Value::string(code.name()));
        }
        if !self.endorsements.is_empty() {
            expected.insert("endorsements", strings(self.endorsements.iter().map(|verdict| verdict.name())));
        }
        add_hashes(&self.input, &mut expected);
        let mut vector = Object::new();
        vector.insert("name", Value::string(self.name));
        vector.insert("at", Value::string(self.at));
        if !self.documents.is_empty() {
            let mut documents = Object::new();
            for (url, text) in &self.documents {
                documents.insert(url, Value::string(text));
            }
            vector.insert("documents", Value::Object(documents));
        }
        vector.insert("input", Value::string(&self.input));
        vector.insert("expected", Value::Object(expected));
        if !self.quads.is_empty() {
            vector.insert("quads", strings(self.quads.iter().copied()));
        }
        Value::Object(vector)
    }
}

/// The file's text.
pub fn vectors() -> String {
    json::write_pretty(&Value::Array(rows::rows().iter().map(Vector::value).collect()))
}

/// SHA-256 of the canonical document and of each proof's configuration, where there are such forms.
fn add_hashes(input: &str, expected: &mut Object) {
    let Ok(Value::Object(document)) = json::parse(input.as_bytes()) else { return };
    let Ok(hashes) = proof::hashes(&document, &mut Processor::new(), Numbers::std()) else { return };
    if hashes.proofs.is_empty() {
        return;
    }
    let of_proofs: Vec<String> = hashes
        .proofs
        .iter()
        .map(|proof| match &proof.configuration {
            Ok(form) => hex::encode(&form.hash),
            Err(check) => check.code.name().into(),
        })
        .collect();
    expected.insert("document", Value::string(&hex::encode(&hashes.document.hash)));
    expected.insert("proofs", strings(of_proofs.iter().map(String::as_str)));
}

fn strings<'a>(texts: impl Iterator<Item = &'a str>) -> Value {
    Value::Array(texts.map(Value::string).collect())
}

/// A document's text in one line.
fn short(value: &Value) -> String {
    let text = badges::write(value);
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    lines.join(" ")
}
