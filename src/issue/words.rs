//! From a template and a few answers to the words that an issuer signs.
//!
//! <https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential>

use sha2::{Digest, Sha256};

use crate::encoding::hex;
use crate::json::{Object, Value};
use crate::time::Timestamp;

/// The contexts of a badge that names none.
pub(super) const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

/// The order of a badge's members for people who read it; others follow in their own.
const ORDER: [&str; 11] = [
    "@context",
    "id",
    "type",
    "name",
    "description",
    "issuer",
    "validFrom",
    "validUntil",
    "awardedDate",
    "credentialSubject",
    "evidence",
];

/// Whom a badge is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// An email address, which the badge has as a hash alone.
    Email(String),
    /// A DID or another URL.
    Id(String),
    /// Nobody who is named: the badge has an identifier of its own for its recipient, which says nothing.
    Unnamed,
}

/// What is particular to one badge. What is `None` is left as the template has it.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// Whom it is for.
    pub recipient: Option<Recipient>,
    /// The recipient's name, as `credentialSubject.name`.
    pub recipient_name: Option<String>,
    /// The issuer's name.
    pub issuer_name: Option<String>,
    /// What it is for.
    pub achievement: Option<String>,
    /// What that is.
    pub description: Option<String>,
    /// What it takes: an https URL or Markdown.
    pub criteria: Option<String>,
    /// Of which kind the achievement is, as `Badge` or `ext:…`
    /// (<https://www.imsglobal.org/spec/ob/v3p0/#achievementtype-enumeration>).
    pub achievement_type: Option<String>,
    /// The language of the badge (<https://www.rfc-editor.org/info/bcp47>).
    pub language: Option<String>,
    /// Why this person has it, in Markdown.
    pub narrative: Option<String>,
    /// Evidence: https URLs, or Markdown.
    pub evidence: Vec<String>,
    /// The first day or instant of its validity.
    pub valid_from: Option<Timestamp>,
    /// The last.
    pub valid_until: Option<Timestamp>,
}

/// What makes one badge differ from every other. All of it shows in the badge, or its hash does.
#[derive(Clone, Debug)]
pub struct Particulars<'a> {
    /// The issuer's identifier.
    pub issuer: &'a str,
    /// The time of issuing.
    pub now: Timestamp,
    /// Random bytes, for identifier and salt.
    pub random: [u8; 32],
}

/// Why answers and template make no badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// The template has a proof already.
    Signed,
    /// The template's issuer is this one, who is not who signs.
    Issuer(Box<str>),
    /// The badge was given to this identifier, or to none where it is empty, and not to who accepts it.
    Recipient(Box<str>),
    /// This member of the template, or a member inside, is not of the shape that the standard gives it.
    Shape(&'static str),
}

impl Recipient {
    /// Reads what a person types: an email address, a DID, a URL, or `none`. `None` for anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
            return None;
        }
        if text == "none" {
            return Some(Self::Unnamed);
        }
        let text = text.strip_prefix("mailto:").unwrap_or(text);
        if ["did:", "https://", "http://", "urn:"].iter().any(|scheme| text.starts_with(scheme)) {
            return Some(Self::Id(text.into()));
        }
        let (name, host) = text.rsplit_once('@')?;
        let plain = !name.is_empty() && !name.contains('@') && host.contains('.') && !host.starts_with('.');
        // Most readers type small letters, and verifiers compare what they type.
        plain.then(|| Self::Email(text.to_lowercase()))
    }
}

/// The badge without a proof.
///
/// # Errors
/// [`WordsError`]. Whether the standards' rules are kept is not looked at here.
pub fn words(template: &Object, answers: &Answers, particulars: &Particulars<'_>) -> Result<Object, WordsError> {
    if template.contains("proof") {
        return Err(WordsError::Signed);
    }
    let mut badge = template.clone();
    default(&mut badge, "@context", || Value::Array(CONTEXTS.map(Value::string).into()));
    default(&mut badge, "type", || types(&["VerifiableCredential", "OpenBadgeCredential"]));
    default(&mut badge, "id", || urn(&particulars.random));
    let mut issuer = match badge.get("issuer") {
        Some(Value::String(id)) => id_alone(id),
        other => object(other, "issuer")?,
    };
    default(&mut issuer, "id", || Value::string(particulars.issuer));
    default(&mut issuer, "type", || types(&["Profile"]));
    set_text(&mut issuer, "name", answers.issuer_name.as_deref());
    let named = issuer.get("id").and_then(Value::as_str).unwrap_or_default();
    if named != particulars.issuer {
        return Err(WordsError::Issuer(named.into()));
    }
    badge.set("issuer", Value::Object(issuer));
    if let Some(from) = answers.valid_from {
        badge.set("validFrom", Value::string(&from.to_rfc3339()));
    }
    default(&mut badge, "validFrom", || Value::string(&particulars.now.to_rfc3339()));
    if let Some(until) = answers.valid_until {
        badge.set("validUntil", Value::string(&until.to_rfc3339()));
    }
    let mut subject = object(badge.get("credentialSubject"), "credentialSubject")?;
    default(&mut subject, "type", || types(&["AchievementSubject"]));
    set_recipient(&mut subject, answers, &particulars.random);
    set_text(&mut subject, "narrative", answers.narrative.as_deref());
    let achievement = achievement(&subject, answers, &badge, &particulars.random)?;
    if let Some(name) = achievement.get("name") {
        let name = name.clone();
        default(&mut badge, "name", || name);
    }
    subject.set("achievement", Value::Object(achievement));
    badge.set("credentialSubject", Value::Object(subject));
    set_evidence(&mut badge, &answers.evidence);
    Ok(ordered(&badge))
}

fn achievement(subject: &Object, answers: &Answers, badge: &Object, random: &[u8; 32]) -> Result<Object, WordsError> {
    let mut achievement = object(subject.get("achievement"), "credentialSubject.achievement")?;
    // Badges for one thing have one identifier for it: it follows from what the thing is called and by whom.
    let issuer = badge.get("issuer").and_then(|issuer| issuer.get("id")).and_then(Value::as_str).unwrap_or_default();
    let name = answers.achievement.as_deref().or_else(|| achievement.get("name").and_then(Value::as_str));
    let id = name.map_or_else(|| urn(random), |name| urn(&Sha256::digest([issuer, "\n", name].concat()).into()));
    default(&mut achievement, "id", || id);
    default(&mut achievement, "type", || types(&["Achievement"]));
    set_text(&mut achievement, "name", answers.achievement.as_deref());
    set_text(&mut achievement, "achievementType", answers.achievement_type.as_deref());
    set_text(&mut achievement, "inLanguage", answers.language.as_deref());
    set_text(&mut achievement, "description", answers.description.as_deref());
    if let Some(criteria) = &answers.criteria {
        let member = if is_web(criteria) { "id" } else { "narrative" };
        let mut value = Object::new();
        value.insert("type", Value::string("Criteria"));
        value.insert(member, Value::string(criteria));
        achievement.set("criteria", Value::Object(value));
    }
    Ok(achievement)
}

fn set_recipient(subject: &mut Object, answers: &Answers, random: &[u8; 32]) {
    let identity = |identity: [(&str, Value); 4], salt: Option<String>| {
        let mut object = Object::new();
        for (name, value) in identity {
            object.insert(name, value);
        }
        if let Some(salt) = salt {
            object.insert("salt", Value::string(&salt));
        }
        Value::Array(vec![Value::Object(object)])
    };
    match &answers.recipient {
        Some(Recipient::Id(id)) => subject.set("id", Value::string(id)),
        Some(Recipient::Unnamed) => subject.set("id", urn(&Sha256::digest(random).into())),
        Some(Recipient::Email(address)) => {
            // The other half of the random bytes is the badge's identifier.
            let salt = hex::encode(random.get(16..).unwrap_or_default());
            let mut hash = String::from("sha256$");
            hash.push_str(&hex::encode(&Sha256::digest([address, &*salt].concat())));
            let hashed = [
                ("type", Value::string("IdentityObject")),
                ("hashed", Value::Bool(true)),
                ("identityHash", Value::string(&hash)),
                ("identityType", Value::string("emailAddress")),
            ];
            subject.set("identifier", identity(hashed, Some(salt)));
        }
        None => {}
    }
    if let Some(name) = &answers.recipient_name {
        let plain = [
            ("type", Value::string("IdentityObject")),
            ("hashed", Value::Bool(false)),
            ("identityHash", Value::string(name)),
            ("identityType", Value::string("name")),
        ];
        let Value::Array(mut more) = identity(plain, None) else { return };
        let mut all = subject.get("identifier").map(Value::as_list).unwrap_or_default().to_vec();
        all.append(&mut more);
        subject.set("identifier", Value::Array(all));
    }
}

fn set_evidence(badge: &mut Object, evidence: &[String]) {
    if evidence.is_empty() {
        return;
    }
    let mut all = badge.get("evidence").map(Value::as_list).unwrap_or_default().to_vec();
    for text in evidence {
        let mut one = Object::new();
        if is_web(text) {
            one.insert("id", Value::string(text));
        }
        one.insert("type", types(&["Evidence"]));
        if !is_web(text) {
            one.insert("narrative", Value::string(text));
        }
        all.push(Value::Object(one));
    }
    badge.set("evidence", Value::Array(all));
}

fn is_web(text: &str) -> bool {
    (text.starts_with("https://") || text.starts_with("http://")) && !text.contains(char::is_whitespace)
}

fn default(object: &mut Object, name: &str, value: impl FnOnce() -> Value) {
    if !object.contains(name) {
        object.insert(name, value());
    }
}

fn set_text(object: &mut Object, name: &str, text: Option<&str>) {
    if let Some(text) = text {
        object.set(name, Value::string(text));
    }
}

pub(super) fn types(names: &[&str]) -> Value {
    Value::Array(names.iter().map(|name| Value::string(name)).collect())
}

fn id_alone(id: &str) -> Object {
    let mut object = Object::new();
    object.insert("id", Value::string(id));
    object
}

fn object(value: Option<&Value>, name: &'static str) -> Result<Object, WordsError> {
    match value {
        None => Ok(Object::new()),
        Some(Value::Object(object)) => Ok(object.clone()),
        Some(_) => Err(WordsError::Shape(name)),
    }
}

/// A UUID of the first bytes, as a URN: version 8, whose bits are the maker's
/// (<https://www.rfc-editor.org/rfc/rfc9562#section-5.8>).
pub(super) fn urn(bytes: &[u8; 32]) -> Value {
    let mut uuid = [0; 16];
    uuid.copy_from_slice(bytes.first_chunk::<16>().unwrap_or(&[0; 16]));
    uuid[6] = uuid[6] & 0x0f | 0x80;
    uuid[8] = uuid[8] & 0x3f | 0x80;
    let mut text = String::from("urn:uuid:");
    for (place, digit) in hex::encode(&uuid).chars().enumerate() {
        if matches!(place, 8 | 12 | 16 | 20) {
            text.push('-');
        }
        text.push(digit);
    }
    Value::string(&text)
}

fn ordered(badge: &Object) -> Object {
    let mut ordered = Object::new();
    for (name, value) in ORDER.iter().filter_map(|name| badge.get(name).map(|value| (*name, value))) {
        ordered.insert(name, value.clone());
    }
    for (name, value) in badge.iter() {
        ordered.insert(name, value.clone());
    }
    ordered
}
