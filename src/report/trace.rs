//! What a report was made from, for experts who compare implementations or look for a fault (feature
//! `inspect`). Nothing in it decides anything: verification leaves it behind where it is asked to
//! ([`Keep`]), and the verdict is the same without.

use super::{Check, Report, Why};
use crate::documents::{Documents, Lookup};
use crate::intake::baked::{Baked, Oddity, Text};
use crate::intake::jws::Jws;
use crate::json::{self, Object, Value};
use crate::key::{self, did};
use crate::rdf::Hash;
use crate::text::Cut;
use sha2::{Digest, Sha256};

/// How much a verifier leaves behind in its reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// Nothing but the report.
    #[default]
    Nothing,
    /// Documents, headers and hashes.
    Hashes,
    /// Besides, the canonical forms that were hashed: as long as the documents.
    Forms,
}

/// What one report was made from. Empty members were not there, or not reached.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// What was given, or stood at the address that was given.
    pub input: Option<Measured>,
    /// Where in a picture it was found.
    pub baked: Option<BakedAs>,
    /// The token around it.
    pub token: Option<Token>,
    /// The document, as it was read.
    pub document: Option<Value>,
    /// The document without its proofs, as suites over RDF hash it.
    pub canonical: Option<Form>,
    /// Which published text of its contexts that is under: 0 is the newest (CTX-04).
    pub snapshot: usize,
    /// The proofs of a document that is no badge: hashed, and not verified.
    pub unverified: Vec<(json::Pointer, ProofTrace)>,
}

/// What one proof was judged from.
#[derive(Clone, Debug, Default)]
pub struct ProofTrace {
    /// It itself; `None` for a signature around a document.
    pub entry: Option<Object>,
    /// What its suite hashes: one, or, where only a key that is not there would decide the hash function,
    /// one for each that it may be.
    pub hashes: Vec<Hashed>,
    /// Where its key stands.
    pub source: Option<KeySource>,
}

/// What a proof's suite hashes, under one hash function.
#[derive(Clone, Debug)]
pub struct Hashed {
    /// The proof's own configuration.
    pub configuration: Option<Form>,
    /// The document, with the proofs that it builds on; of a proof of selective disclosure the statements
    /// that are signed together.
    pub document: Option<Form>,
    /// Why one of them is missing.
    pub missing: Option<Check>,
}

/// A canonical form and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// How it came about: `RDFC-1.0`, `JCS`, or `mandatory` for the statements that are signed together.
    pub algorithm: &'static str,
    /// The hash function.
    pub hash: Hash,
    /// The hash.
    pub digest: Box<[u8]>,
    /// It itself, where forms are [kept](Keep::Forms).
    pub text: Option<Box<str>>,
}

/// The length and the SHA-256 of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// How many they are.
    pub length: usize,
    /// Their SHA-256.
    pub sha256: [u8; 32],
}

/// Where in a picture a badge was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BakedAs {
    /// The type of its chunk, `iTXt`, `tEXt` or `zTXt`; `None` for an element of an SVG.
    pub chunk: Option<&'static str>,
    /// The chunk's keyword, or the element's namespace.
    pub name: &'static str,
    /// Whether it is compressed.
    pub compressed: bool,
}

/// A token, read and not verified.
#[derive(Clone, Debug)]
pub struct Token {
    /// Its protected header.
    pub header: Object,
    /// What is signed: header and payload as they were written.
    pub signing_input: Measured,
}

/// Where a key stands.
#[derive(Clone, Debug)]
pub enum KeySource {
    /// In the identifier itself.
    Identifier,
    /// In a document.
    Document {
        /// Its address.
        url: Box<str>,
        /// Whether the reader supplied it, so that nobody was asked.
        given: bool,
        /// It, or why it could not be had, with the HTTP status if there was an answer.
        read: Result<Measured, (Why, Option<u16>)>,
        /// The method of that identifier in it.
        method: Option<Box<Object>>,
    },
}

impl Measured {
    /// Measures bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self { length: bytes.len(), sha256: Sha256::digest(bytes).into() }
    }
}

impl BakedAs {
    pub(crate) fn of(baked: &Baked<'_>, picture: &str) -> Self {
        let has = |oddity| baked.oddities.contains(&oddity);
        let compressed = has(Oddity::Compressed);
        let chunk = match (has(Oddity::Latin1), &baked.text) {
            (false, _) => "iTXt",
            (true, Text::Plain(_)) => "tEXt",
            (true, Text::Compressed(_)) => "zTXt",
            (true, Text::Missing(_)) => "tEXt or zTXt",
        };
        match picture {
            "PNG" => Self { chunk: Some(chunk), name: baked.place.keyword(), compressed },
            _ => Self { chunk: None, name: baked.place.element().0, compressed: false },
        }
    }
}

impl Token {
    pub(crate) fn of(jws: &Jws) -> Self {
        Self { header: jws.header.clone(), signing_input: Measured::of(&jws.signed) }
    }
}

impl Report {
    /// What it was made from, to be added to.
    pub(crate) fn trace_mut(&mut self) -> &mut Trace {
        self.trace.get_or_insert_default()
    }

    /// Looks up where the keys of all proofs stand, here and in the reports inside.
    pub(crate) fn find_key_sources(&mut self, documents: &Documents) {
        let signer = self.issuer.as_ref().map(|issuer| issuer.id.clone());
        for proof in &mut self.proofs {
            let method = proof.method.clone();
            let trace = proof.trace.get_or_insert_default();
            if trace.source.is_none() {
                // A token may name its key by a mere name.
                let signer = signer.as_deref().unwrap_or_default();
                trace.source = KeySource::of(&method, documents).or_else(|| KeySource::of(signer, documents));
            }
        }
        for inner in &mut self.inner {
            inner.report.find_key_sources(documents);
        }
        for endorsing in &mut self.endorsements {
            endorsing.report.find_key_sources(documents);
        }
    }
}

impl KeySource {
    /// Where the key stands that an identifier leads to: a method's, or the address of a set of keys. `None`
    /// where it leads nowhere, or nobody looked.
    pub(crate) fn of(id: &str, documents: &Documents) -> Option<Self> {
        let base = id.before(b"#");
        if matches!(did::method(base), Some("key" | "jwk")) {
            return Some(Self::Identifier);
        }
        let url = key::document_url(base)?;
        let (read, method) = match documents.get(&url) {
            Lookup::Found(bytes) => (Ok(Measured::of(bytes)), key::method_in(bytes, base, id)),
            Lookup::Failed(why, status) => (Err((why, status)), None),
            Lookup::Wanted => return None,
        };
        Some(Self::Document { given: documents.is_given(&url), url: url.into(), read, method: method.map(Box::new) })
    }
}
