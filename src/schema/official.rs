//! A validator for the official schema of Open Badges 3.0 alone, for pages: it knows the keywords and patterns that
//! this schema has (<https://json-schema.org/draft/2019-09/json-schema-validation>), which a build's table lists.

mod patterns;

use crate::documents::SchemaOutcome;
use crate::json::{self, Object, Pointer, Value};
use crate::limits;

/// The schema without what it says to people; `build/schemas.rs` makes it.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/schema.json"));

/// Whether a document, a JSON text, conforms; where not, the first place found and the keyword that it is against.
/// [`SchemaOutcome::TooMuch`] after [`limits::CONFORMITY_STEPS`], and [`SchemaOutcome::NoSchema`] where a keyword or a
/// pattern is not known here, or the text is no JSON.
#[must_use]
pub fn judge(document: &[u8]) -> SchemaOutcome {
    let (Ok(schema), Ok(document)) = (json::parse(TABLE.as_bytes()), json::parse(document)) else {
        return SchemaOutcome::NoSchema;
    };
    let mut judge = Judge { definitions: schema.get("$defs"), steps: 0 };
    match judge.apply(&schema, &document, &Pointer::root()) {
        Ok(()) => SchemaOutcome::Conforms,
        Err(Against::Keyword(about, keyword)) => SchemaOutcome::Differs { about: about.as_str().into(), keyword },
        Err(Against::Steps) => SchemaOutcome::TooMuch,
        Err(Against::Unknown) => SchemaOutcome::NoSchema,
    }
}

/// Why a value was not found to conform.
enum Against {
    /// It does not, at a place, by a keyword.
    Keyword(Pointer, Box<str>),
    /// It takes too long.
    Steps,
    /// The schema has what is not known here.
    Unknown,
}

struct Judge<'a> {
    definitions: Option<&'a Value>,
    steps: usize,
}

impl<'a> Judge<'a> {
    /// Every keyword of a schema, on one value.
    fn apply(&mut self, schema: &'a Value, value: &Value, at: &Pointer) -> Result<(), Against> {
        self.steps += 1;
        if self.steps > limits::CONFORMITY_STEPS {
            return Err(Against::Steps);
        }
        for (keyword, wanted) in schema.as_object().ok_or(Against::Unknown)?.iter() {
            if !self.holds(keyword, wanted, schema, value, at)? {
                return Err(Against::Keyword(at.clone(), keyword.into()));
            }
        }
        Ok(())
    }

    /// One keyword. What is against a schema inside is that schema's error.
    fn holds(
        &mut self,
        keyword: &str,
        wanted: &'a Value,
        schema: &'a Value,
        value: &Value,
        at: &Pointer,
    ) -> Result<bool, Against> {
        let text = value.as_str();
        let items = value.as_array().unwrap_or_default();
        let object = value.as_object();
        Ok(match keyword {
            "$defs" => true,
            "$ref" => {
                let name = wanted.as_str().and_then(|path| path.strip_prefix("#/$defs/")).ok_or(Against::Unknown)?;
                let schema = self.definitions.and_then(|all| all.get(name)).ok_or(Against::Unknown)?;
                self.apply(schema, value, at)?;
                true
            }
            "type" => is_of_type(value, wanted.as_str().ok_or(Against::Unknown)?),
            "enum" => wanted.as_list().contains(value),
            "pattern" => match (text, wanted.as_str()) {
                (Some(text), Some(pattern)) => patterns::matches(pattern, text).ok_or(Against::Unknown)?,
                _ => true,
            },
            "allOf" => {
                for schema in wanted.as_list() {
                    self.apply(schema, value, at)?;
                }
                true
            }
            "oneOf" => {
                let mut fitting = 0;
                for schema in wanted.as_list() {
                    fitting += usize::from(self.fits(schema, value, at)?);
                }
                fitting == 1
            }
            "minItems" => value.as_array().is_none_or(|items| items.len() >= small(wanted)),
            "contains" => {
                let mut found = value.as_array().is_none();
                for item in items {
                    found = found || self.fits(wanted, item, at)?;
                }
                found
            }
            "items" => {
                for (number, item) in items.iter().enumerate() {
                    let schema = match wanted {
                        Value::Array(schemas) => schemas.get(number),
                        schema => Some(schema),
                    };
                    if let Some(schema) = schema {
                        self.apply(schema, item, &at.item(number))?;
                    }
                }
                true
            }
            "additionalItems" => {
                let before = schema.get("items").and_then(Value::as_array).map_or(usize::MAX, <[Value]>::len);
                for (number, item) in items.iter().enumerate().skip(before) {
                    self.apply(wanted, item, &at.item(number))?;
                }
                true
            }
            "properties" => {
                for (name, schema) in wanted.as_object().into_iter().flat_map(Object::iter) {
                    if let Some(value) = object.and_then(|object| object.get(name)) {
                        self.apply(schema, value, &at.member(name))?;
                    }
                }
                true
            }
            "required" => {
                let has =
                    |name: &Value| object.is_none_or(|object| name.as_str().is_some_and(|name| object.contains(name)));
                wanted.as_list().iter().all(has)
            }
            "additionalProperties" => match wanted {
                Value::Bool(true) => true,
                Value::Bool(false) => {
                    let known = |name| schema.get("properties").is_some_and(|known| known.get(name).is_some());
                    object.is_none_or(|object| object.iter().all(|(name, _)| known(name)))
                }
                _ => return Err(Against::Unknown),
            },
            _ => return Err(Against::Unknown),
        })
    }

    /// Whether a value conforms to a schema, wherever it does not.
    fn fits(&mut self, schema: &'a Value, value: &Value, at: &Pointer) -> Result<bool, Against> {
        match self.apply(schema, value, at) {
            Ok(()) => Ok(true),
            Err(Against::Keyword(..)) => Ok(false),
            Err(other) => Err(other),
        }
    }
}

fn is_of_type(value: &Value, kind: &str) -> bool {
    kind == match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A count, of one digit in this schema.
fn small(count: &Value) -> usize {
    match count {
        Value::Number(digits) => digits
            .bytes()
            .fold(0, |sum: usize, digit| sum.saturating_mul(10).saturating_add(usize::from(digit.wrapping_sub(b'0')))),
        _ => usize::MAX,
    }
}
