//! Makes of each bundled schema the table that pages judge by: its keywords without what is said to people.

use serde_json::{Map, Value};
use std::path::Path;
use std::{env, fs};

const SOURCE: &str = "schemas/ob_v3p0_json-ld_achievementcredential_schema.json";

/// What a validator has no use for. In the draft of this schema, 2019-09, `format` is an annotation.
const SAID: [&str; 6] = ["$comment", "$id", "$schema", "description", "format", "title"];

/// Keywords whose members are names, and no keywords.
const OF_NAMES: [&str; 2] = ["$defs", "properties"];

/// Writes `schema.json` into the build's output folder.
pub fn compile() {
    println!("cargo::rerun-if-changed={SOURCE}");
    let source = fs::read(SOURCE).expect("the schema is there");
    let schema: Value = serde_json::from_slice(&source).expect("the schema is JSON");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("schema.json"), bare(schema).to_string()).expect("the output folder takes files");
}

fn bare(schema: Value) -> Value {
    match schema {
        Value::Array(schemas) => schemas.into_iter().map(bare).collect(),
        Value::Object(keywords) => keywords
            .into_iter()
            .filter(|(name, _)| !SAID.contains(&&**name))
            .map(bare_keyword)
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

fn bare_keyword((name, value): (String, Value)) -> (String, Value) {
    match value {
        Value::Object(named) if OF_NAMES.contains(&&*name) => {
            (name, named.into_iter().map(|(name, schema)| (name, bare(schema))).collect::<Map<_, _>>().into())
        }
        value => (name, bare(value)),
    }
}
