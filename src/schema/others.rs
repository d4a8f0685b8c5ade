//! Schemas by their text: the official one that is compiled in, and others from their addresses.

use super::asked::Missing;
use super::bundled;
use crate::credential::digest;
use crate::documents::{Lookup, Wanted};
use crate::json::{self, Object, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::Why;

/// The schema at an address, if it may be applied.
pub(super) fn schema_at(url: &str, entry: &Value, signed: bool, setting: &mut Setting<'_>) -> Result<Vec<u8>, Missing> {
    let schema = match bundled::at(url) {
        Some(schema) => schema.as_bytes(),
        None if !signed => return Err(Why::NotAsked.into()),
        None => match setting.documents.get(url) {
            Lookup::Found(bytes) => bytes,
            Lookup::Failed(why, status) => return Err(Missing { why, status }),
            Lookup::Wanted => {
                setting.want(Wanted::Document(url.into()));
                return Err(Why::Unreachable.into());
            }
        },
    };
    bounded(schema)?;
    // Whoever signed the badge meant another text than the one that stands there now.
    if digest::of(entry).iter().any(|digest| digest::is_of(digest, schema) == Some(false)) {
        return Err(Why::Unreliable.into());
    }
    Ok(schema.to_vec())
}

/// A schema may be written so that applying it takes any time, and memory: by references that lead to each
/// other, and by patterns.
fn bounded(schema: &[u8]) -> Result<(), Missing> {
    if schema.len() > limits::SCHEMA_BYTES {
        return Err(Why::Limit.into());
    }
    let schema = json::parse(json::strip_bom(schema).0).map_err(|_| Why::Unreliable)?;
    if heavy_parts(&schema) > limits::SCHEMA_PARTS { Err(Why::Limit.into()) } else { Ok(()) }
}

/// How many references and patterns a schema has.
fn heavy_parts(schema: &Value) -> usize {
    match schema {
        Value::Array(items) => items.iter().map(heavy_parts).sum(),
        Value::Object(object) => object
            .iter()
            .map(|(name, value)| {
                let own = match name {
                    "$ref" | "$dynamicRef" | "$recursiveRef" | "pattern" => 1,
                    "patternProperties" => value.as_object().map_or(0, Object::len),
                    _ => 0,
                };
                own + heavy_parts(value)
            })
            .sum(),
        _ => 0,
    }
}
