//! Does a credential conform to the schemas that it names (OB3-01)?
//!
//! Which schemas these are, and what of them may be applied at all, is decided here; a validator is too heavy
//! for most, so whether the document conforms is asked of the caller, like the contents of compressed bytes.

mod bundled;

use crate::credential::digest;
use crate::credential::rules::{each, text};
use crate::documents::{Lookup, SchemaOutcome, SchemaQuestion, Wanted};
use crate::json::{self, Object, Pointer, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Why};
use crate::status::is_issuers;
use crate::text::Cut;

/// The types of `credentialSchema` that are read: that of Open Badges 3.0, and that of
/// <https://www.w3.org/TR/vc-json-schema/#jsonschema>.
const TYPES: [&str; 2] = ["1EdTechJsonSchemaValidator2019", "JsonSchema"];

/// Checks a credential, with its proofs if it has any inside, against each schema that it names. Others than
/// the bundled ones are only asked for where the credential was found to be its issuer's (SEC-05).
pub(crate) fn check(document: &Object, setting: &mut Setting<'_>, report: &mut Report) {
    let signed = is_issuers(report);
    for (number, (entry, at)) in each(Some(document), "credentialSchema", Pointer::ROOT).iter().enumerate() {
        let url = text(entry, "id").unwrap_or_default();
        let found = if number < limits::SCHEMAS {
            conforms(entry, url, document, signed, setting)
        } else {
            Err(Missing { why: Why::Limit, status: None })
        };
        note(found, url, at, &mut report.checks);
    }
}

/// Why it is not known whether a document conforms.
struct Missing {
    why: Why,
    status: Option<u16>,
}

impl From<Why> for Missing {
    fn from(why: Why) -> Self {
        Self { why, status: None }
    }
}

/// Whether the document conforms to the schema of one entry: where not, and by which keyword.
fn conforms(
    entry: &Value,
    url: &str,
    document: &Object,
    signed: bool,
    setting: &mut Setting<'_>,
) -> Result<Option<(Pointer, Box<str>)>, Missing> {
    let types = entry.get("type").map(Value::as_list).unwrap_or_default();
    if !types.iter().any(|kind| kind.as_str().is_some_and(|kind| TYPES.contains(&kind))) {
        return Err(Why::Unsupported.into());
    }
    let url = url.before(b"#");
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
    let question =
        SchemaQuestion { schema: schema.to_vec(), document: json::write_pretty(&Value::Object(document.clone())) };
    match setting.documents.conformity(&question) {
        Some(SchemaOutcome::Conforms) => Ok(None),
        Some(SchemaOutcome::Differs { about, keyword }) => Ok(Some((Pointer::of_text(about), keyword.clone()))),
        Some(SchemaOutcome::NoSchema | SchemaOutcome::NotHere) => Err(Why::Unsupported.into()),
        Some(SchemaOutcome::TooMuch) => Err(Why::Limit.into()),
        None => {
            setting.want(Wanted::Conformity(Box::new(question)));
            Err(Why::Unsupported.into())
        }
    }
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

fn note(found: Result<Option<(Pointer, Box<str>)>, Missing>, url: &str, at: &Pointer, checks: &mut Vec<Check>) {
    let code = Code::SchemaConforms;
    match found {
        Ok(None) => Check::note(checks, code, Outcome::Pass, at, &[("url", url)]),
        Ok(Some((place, keyword))) => {
            Check::note(checks, code, Outcome::Fail, &place, &[("url", url), ("expected", &keyword)]);
        }
        Err(Missing { why, status }) => {
            let mut answer = String::new();
            let mut values = vec![("url", url)];
            if let Some(status) = status {
                json::push_decimal(&mut answer, u64::from(status));
                values.push(("status", &answer));
            }
            Check::note(checks, code, Outcome::Unknown(why), at, &values);
        }
    }
}
