//! Which of the schemas that a credential names are applied, and what came of it.

#[cfg(not(feature = "schema"))]
use super::bundled;
#[cfg(feature = "schema")]
use super::others::schema_at;
use crate::credential::rules::{each, text};
use crate::documents::{SchemaOutcome, SchemaQuestion, Wanted};
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
pub(super) struct Missing {
    pub(super) why: Why,
    pub(super) status: Option<u16>,
}

impl From<Why> for Missing {
    fn from(why: Why) -> Self {
        Self { why, status: None }
    }
}

/// Whether the document conforms to the schema of one entry: where not, and by which keyword.
#[cfg_attr(not(feature = "schema"), expect(unused_variables, reason = "nobody is asked for the official schema"))]
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
    #[cfg(feature = "schema")]
    let question = SchemaQuestion {
        schema: schema_at(url, entry, signed, setting)?,
        document: json::write_pretty(&Value::Object(document.clone())),
    };
    #[cfg(not(feature = "schema"))]
    let question = SchemaQuestion { document: official_alone(url, entry, document, setting)? };
    match setting.documents.conformity(&question) {
        Some(SchemaOutcome::Conforms) => Ok(None),
        Some(SchemaOutcome::Differs { about, keyword }) => Ok(Some((Pointer::of_text(about), keyword.clone()))),
        Some(SchemaOutcome::NoSchema | SchemaOutcome::NotHere) => Err(Why::Unsupported.into()),
        Some(SchemaOutcome::TooMuch) => Err(Why::Limit.into()),
        Some(SchemaOutcome::NoAnswer) => Err(Why::Unreachable.into()),
        None => {
            setting.want(Wanted::Conformity(Box::new(question)));
            Err(Why::Unsupported.into())
        }
    }
}

/// The document to compare with the official schema, where it is that which an entry names. Its text is not here, so that
/// no digest of it can be compared.
#[cfg(not(feature = "schema"))]
fn official_alone(url: &str, entry: &Value, document: &Object, setting: &Setting<'_>) -> Result<String, Missing> {
    let bound = entry.get("digestMultibase").or_else(|| entry.get("digestSRI")).is_some();
    if url != bundled::OFFICIAL || bound {
        return Err(Why::Unsupported.into());
    }
    json::canonicalize(&Value::Object(document.clone()), setting.numbers).map_err(|_| Why::Unsupported.into())
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
