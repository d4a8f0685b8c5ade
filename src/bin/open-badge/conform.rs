//! Whether a document conforms to a JSON Schema, by a kept crate, in bounded time.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use jsonschema::{Draft, PatternOptions};
use open_badge::documents::{SchemaOutcome, SchemaQuestion};
use open_badge::limits;

/// The stack of a validator: within the library's bounds on schemas and documents it recurses some 30,000
/// times.
const STACK_BYTES: usize = 512 * 1024 * 1024;

/// Answers, or gives up: a schema may ask for the same of each part of a document any number of times. What it
/// is still busy with then ends with the command.
pub fn conforms(question: &SchemaQuestion) -> SchemaOutcome {
    static GIVEN_UP: AtomicUsize = AtomicUsize::new(0);
    if GIVEN_UP.load(Ordering::Relaxed) >= limits::SCHEMAS_GIVEN_UP {
        return SchemaOutcome::TooMuch;
    }
    let (sender, receiver) = mpsc::channel();
    let question = question.clone();
    let work = move || {
        // Nobody waits any more where it took too long.
        let _ = sender.send(judge(&question));
    };
    match thread::Builder::new().stack_size(STACK_BYTES).spawn(work) {
        Ok(_) => receiver.recv_timeout(Duration::from_secs(limits::SCHEMA_SECONDS)).unwrap_or_else(|_| {
            GIVEN_UP.fetch_add(1, Ordering::Relaxed);
            SchemaOutcome::TooMuch
        }),
        Err(_) => SchemaOutcome::NotHere,
    }
}

fn judge(question: &SchemaQuestion) -> SchemaOutcome {
    let parsed = (serde_json::from_slice(&question.schema), serde_json::from_str(&question.document));
    let (Ok(schema), Ok(document)): (Result<serde_json::Value, _>, Result<serde_json::Value, _>) = parsed else {
        return SchemaOutcome::NoSchema;
    };
    // Patterns are matched in time that grows with the text alone. Without a resolver nothing is asked for.
    let patterns = PatternOptions::regex().size_limit(limits::PATTERN_BYTES).dfa_size_limit(limits::PATTERN_BYTES);
    let mut options = jsonschema::options().with_pattern_options(patterns);
    if schema.get("$schema").is_none() {
        options = options.with_draft(Draft::Draft201909);
    }
    let Ok(validator) = options.build(&schema) else { return SchemaOutcome::NoSchema };
    if validator.is_valid(&document) {
        return SchemaOutcome::Conforms;
    }
    match validator.validate(&document) {
        Ok(()) => SchemaOutcome::Conforms,
        Err(error) => SchemaOutcome::Differs {
            about: error.instance_path().to_string().into(),
            keyword: error.kind().keyword().into(),
        },
    }
}
