//! What verification asks of its caller's platform besides documents.

use super::Documents;
use crate::json::{self, Value};
use crate::key::signature::{Question, SignatureOutcome};

/// Compressed bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// How they are compressed.
    pub format: Packing,
    /// They themselves.
    pub bytes: Vec<u8>,
    /// How many bytes may come out at most: whoever unpacks them stops there.
    pub most: usize,
}

/// A compression format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// RFC 1952
    Gzip,
    /// RFC 1950
    Zlib,
}

/// What came of unpacking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unpacked {
    /// The contents.
    Whole(Vec<u8>),
    /// More came out than may.
    TooLong,
    /// The bytes are not of the format.
    Broken,
}

/// A JSON document, and a JSON Schema that it should conform to. The schema stays within
/// [`limits`](crate::limits), and may still take any time. Without the feature `schema` it is the official one of Open
/// Badges 3.0.
#[cfg(feature = "conformity")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaQuestion {
    /// The schema, a JSON text. Without `$schema` it is of the draft 2019-09.
    #[cfg(feature = "schema")]
    pub schema: Vec<u8>,
    /// The document, a JSON text.
    pub document: String,
}

/// What came of comparing a document with a schema.
#[cfg(feature = "conformity")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SchemaOutcome {
    /// The document conforms.
    Conforms,
    /// It does not.
    Differs {
        /// A JSON pointer to the place in the document.
        about: Box<str>,
        /// The keyword of the schema that it is against: `required`, `type` …
        keyword: Box<str>,
    },
    /// The schema is none that can be applied, or refers to another.
    NoSchema,
    /// It took too long.
    TooMuch,
    /// Nobody here can tell.
    NotHere,
    /// Who could tell was not to be had.
    NoAnswer,
}

/// What was answered.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    unpacked: Vec<(Packed, Unpacked)>,
    contexts: Option<Value>,
    signatures: Vec<(Question, SignatureOutcome)>,
    #[cfg(feature = "conformity")]
    schemas: Vec<(SchemaQuestion, SchemaOutcome)>,
}

impl Documents {
    /// Adds what came of unpacking bytes.
    pub fn unpack(&mut self, packed: Packed, unpacked: Unpacked) {
        self.answers.unpacked.push((packed, unpacked));
    }

    /// What came of unpacking bytes; `None` when nobody did yet.
    #[must_use]
    pub fn unpacked(&self, packed: &Packed) -> Option<&Unpacked> {
        self.answers.unpacked.iter().find(|(known, _)| known == packed).map(|(_, unpacked)| unpacked)
    }

    /// Adds whether a signature holds.
    pub fn answer(&mut self, question: Question, outcome: SignatureOutcome) {
        self.answers.signatures.push((question, outcome));
    }

    /// Whether a signature holds; `None` when nobody said yet.
    #[must_use]
    pub fn answered(&self, question: &Question) -> Option<SignatureOutcome> {
        self.answers.signatures.iter().find(|(known, _)| known == question).map(|(_, outcome)| *outcome)
    }

    /// Adds whether a document conforms to a schema.
    #[cfg(feature = "conformity")]
    pub fn conform(&mut self, question: SchemaQuestion, outcome: SchemaOutcome) {
        self.answers.schemas.push((question, outcome));
    }

    /// Whether a document conforms to a schema; `None` when nobody said yet.
    #[cfg(feature = "conformity")]
    #[must_use]
    pub fn conformity(&self, question: &SchemaQuestion) -> Option<&SchemaOutcome> {
        self.answers.schemas.iter().find(|(known, _)| known == question).map(|(_, outcome)| outcome)
    }

    /// Adds the rare contexts, the text of a JSON object: URL → published document. Whoever adds them
    /// answers for their being those of `contexts/` (CTX-03); bytes that are no such object add none.
    pub fn insert_contexts(&mut self, bytes: &[u8]) {
        self.answers.contexts = Some(json::parse(bytes).unwrap_or(Value::Null));
    }

    /// The rare contexts, if they were added.
    pub(crate) const fn contexts(&self) -> Option<&Value> {
        self.answers.contexts.as_ref()
    }
}
