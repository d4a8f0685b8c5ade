//! The words of an endorsement that is made after the badge, and bound to its exact text.
//!
//! <https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential>,
//! <https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources>

use sha2::{Digest, Sha256};

use super::words::{CONTEXTS, types, urn};
use super::{Particulars, WordsError, object};
use crate::credential::rules::text;
use crate::encoding::base64;
use crate::json::{Object, Value};
use crate::time::Timestamp;

/// What of a badge is endorsed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// The award: this person did it.
    #[default]
    Badge,
    /// What it is awarded for: a good badge to have.
    Achievement,
    /// Who awarded it.
    Issuer,
    /// The award, by whom it was given to: that they accept it.
    Accepted,
}

/// What an endorser says.
#[derive(Clone, Debug, Default)]
pub struct Endorsing {
    /// What of the badge is endorsed.
    pub of: Target,
    /// A title.
    pub name: Option<String>,
    /// The endorser's name.
    pub issuer_name: Option<String>,
    /// What the endorser saw, in Markdown.
    pub comment: String,
    /// Until when it is said: what has an end need not be taken back.
    pub valid_until: Option<Timestamp>,
}

/// The endorsement without a proof. `file` are the badge's bytes, whose digest stands in it, and `badge` is
/// what they say.
///
/// # Errors
/// [`WordsError::Shape`] names what of the badge has no identifier to endorse it by;
/// [`WordsError::Recipient`] that it was not given to who accepts it.
pub fn endorsement(
    file: &[u8],
    badge: &Object,
    endorsing: &Endorsing,
    particulars: &Particulars<'_>,
) -> Result<Object, WordsError> {
    let id_of = |value: Option<&Value>, what| match value {
        Some(Value::String(id)) => Ok(id.clone()),
        Some(value) => text(value, "id").map(Into::into).ok_or(WordsError::Shape(what)),
        None => Err(WordsError::Shape(what)),
    };
    let id = id_of(badge.get("id"), "id")?;
    let about = match endorsing.of {
        Target::Badge => id.clone(),
        Target::Accepted => {
            let recipient = badge.get("credentialSubject").and_then(|subject| text(subject, "id")).unwrap_or_default();
            if recipient != particulars.issuer {
                return Err(WordsError::Recipient(recipient.into()));
            }
            id.clone()
        }
        Target::Achievement => {
            let achievement = badge.get("credentialSubject").and_then(|subject| subject.get("achievement"));
            id_of(achievement, "credentialSubject.achievement")?
        }
        Target::Issuer => id_of(badge.get("issuer"), "issuer")?,
    };
    let mut issuer = object([("id", Value::string(particulars.issuer)), ("type", types(&["Profile"]))]);
    if let Some(name) = &endorsing.issuer_name {
        issuer.insert("name", Value::string(name));
    }
    let subject = object([
        ("id", Value::String(about)),
        ("type", types(&["EndorsementSubject"])),
        ("endorsementComment", Value::string(&endorsing.comment)),
    ]);
    let resource = object([
        ("id", Value::String(id)),
        ("mediaType", Value::string("application/vc")),
        ("digestMultibase", Value::string(&digest(file))),
    ]);
    let name = endorsing.name.as_deref().unwrap_or(match endorsing.of {
        Target::Badge => "Endorsement of a badge",
        Target::Achievement => "Endorsement of an achievement",
        Target::Issuer => "Endorsement of an issuer",
        Target::Accepted => "Acceptance of a badge",
    });
    let mut words = object([
        ("@context", Value::Array(CONTEXTS.map(Value::string).into())),
        ("id", urn(&particulars.random)),
        ("type", types(&["VerifiableCredential", "EndorsementCredential"])),
        ("name", Value::string(name)),
        ("issuer", Value::Object(issuer)),
        ("validFrom", Value::string(&particulars.now.to_rfc3339())),
    ]);
    if let Some(until) = endorsing.valid_until {
        words.insert("validUntil", Value::string(&until.to_rfc3339()));
    }
    words.insert("credentialSubject", Value::Object(subject));
    words.insert("relatedResource", Value::Array(vec![Value::Object(resource)]));
    Ok(words)
}

/// The SHA-256 of a file as a multihash in multibase (<https://www.w3.org/TR/cid-1.0/#multihash>).
#[must_use]
pub fn digest(file: &[u8]) -> String {
    const SHA2_256: [u8; 2] = [0x12, 0x20];
    let mut text = String::from("u");
    base64::push_url(&[&SHA2_256[..], &Sha256::digest(file)].concat(), &mut text);
    text
}
