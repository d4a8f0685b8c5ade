//! Giving badges on a page: a key that stays in the page's memory, the words of a badge, and their signature.
//!
//! What goes wrong is thrown as JSON, `{"code", "about"?, "detail"?}`: a stable code; where a check refused,
//! the place in the badge as a JSON pointer, and the check's own sentence. The page has a sentence for each
//! code.

use super::NUMBERS;
use crate::Settings;
use crate::documents::Documents;
use crate::issue::bake::{self as baking, BakeError};
use crate::issue::{
    Answers, Design, Endorsing, Issuer, KeyError, KeyFileError, Particulars, Recipient, Refusal, SigningKey, Target,
    WordsError, did, endorsement, key_file, random, words,
};
use crate::json::{self, Object, Value, write_pretty};
use crate::key::did::web;
use crate::limits;
use crate::messages::Messages;
use crate::time::{self, Timestamp};
use wasm_bindgen::prelude::wasm_bindgen;

/// A private key. JavaScript holds a number for it and never its bytes, but sealed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Key {
    key: SigningKey,
}

#[wasm_bindgen]
impl Key {
    /// A new key from the browser's random numbers.
    ///
    /// # Errors
    /// `no-randomness`
    pub fn make() -> Result<Key, String> {
        SigningKey::generate().map(|key| Self { key }).map_err(no_randomness)
    }

    /// The key in a file that [`seal`](Key::seal) or `open-badge key new` made.
    ///
    /// # Errors
    /// `no-passphrase`, `not-a-key-file`, `encryption`, `limit`, `wrong-passphrase`, `not-ed25519`
    pub fn open(file: &[u8], passphrase: &str) -> Result<Key, String> {
        key_file::open(file, passphrase.as_bytes()).map(|key| Self { key }).map_err(key_failure)
    }

    /// The key as a file, encrypted with a passphrase.
    ///
    /// # Errors
    /// `no-passphrase`, `no-randomness`
    pub fn seal(&self, passphrase: &str) -> Result<String, String> {
        key_file::seal(&self.key, passphrase.as_bytes()).map_err(key_failure)
    }

    /// The key's own identifier, a did:key.
    #[must_use]
    pub fn did(&self) -> String {
        self.key.did()
    }

    /// What to publish to issue as the did:web of what was typed, a host with a path or without, as JSON:
    /// `{"id", "url": where, "document": the text of did.json}`.
    ///
    /// # Errors
    /// `host`
    pub fn site(&self, typed: &str) -> Result<String, String> {
        site(typed, &self.key.multikey())
    }
}

/// What [`Key::site`] answers, of any key.
pub(super) fn site(typed: &str, multikey: &str) -> Result<String, String> {
    let (id, url, document) = web(typed, multikey)?;
    Ok(json_of(&[("id", &id), ("url", &url), ("document", &document)]))
}

/// The did:web of what was typed, where its document is to be published, and its text.
pub(super) fn web(typed: &str, multikey: &str) -> Result<(String, String, String), String> {
    let id = did::did_web(typed.trim()).ok_or_else(|| failure("host"))?;
    let url = web::url(&id).map_err(|_| failure("host"))?;
    let document = write_pretty(&did::web_document(&id, multikey));
    Ok((id, url, document))
}

impl Key {
    pub(super) fn signing(&self) -> &SigningKey {
        &self.key
    }
}

/// A badge or an endorsement that nobody has signed yet: its exact words.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Draft {
    words: Object,
    method: String,
    documents: Documents,
}

#[wasm_bindgen]
impl Draft {
    /// The words that `answers` make, for `key` to sign. `answers` is a JSON object of texts: `recipient` (an
    /// email address, DID or URL, or `none`), `recipientName`, `issuerName`, `achievement`, `description`,
    /// `criteria`, `narrative`, `achievementType`, `language`, `validUntil` (a day), `site` (the host of a
    /// did:web to issue as) and `template` (a badge to begin with, as JSON). Empty ones say nothing. `now` are
    /// milliseconds since 1970.
    ///
    /// # Errors
    /// `answers`, `recipient`, `date`, `host`, `template`, `template-signed`, `template-issuer`,
    /// `template-shape`, `no-randomness`
    #[wasm_bindgen(constructor)]
    pub fn new(key: &Key, answers: &str, now: f64) -> Result<Draft, String> {
        let typed = Typed::read(answers)?;
        Self::by(key, &typed, now, |particulars| worded(&typed, particulars))
    }

    /// An endorsement of `badge`, bound to these bytes, for `key` to sign. Whether the badge holds is for the
    /// caller to find out before. `answers` is a JSON object of texts: `of` (`badge`, `achievement`,
    /// `issuer`, or `accepted` by whom it was given to), `comment`, `issuerName`, `validUntil` (a day) and `site`.
    ///
    /// # Errors
    /// `answers`, `date`, `host`, `no-randomness`; `not-endorsable` for what is no badge in JSON, or has no identifier
    /// to endorse it by; `not-recipient` where
    /// it was not given to the key's identifier
    pub fn beside(key: &Key, badge: &[u8], answers: &str, now: f64) -> Result<Draft, String> {
        let typed = Typed::read(answers)?;
        let parsed = object(json::strip_bom(badge).0).ok_or_else(|| failure("not-endorsable"))?;
        let end = typed.text("validUntil").map(|day| end_of(day).ok_or_else(|| failure("date")));
        let endorsing = Endorsing {
            of: match typed.text("of") {
                Some("achievement") => Target::Achievement,
                Some("issuer") => Target::Issuer,
                Some("accepted") => Target::Accepted,
                _ => Target::Badge,
            },
            name: None,
            issuer_name: typed.owned("issuerName"),
            comment: typed.owned("comment").ok_or_else(|| failure("answers"))?,
            valid_until: end.transpose()?,
        };
        Self::by(key, &typed, now, |particulars| {
            endorsement(badge, &parsed, &endorsing, particulars).map_err(|error| {
                failure(match error {
                    WordsError::Recipient(_) => "not-recipient",
                    _ => "not-endorsable",
                })
            })
        })
    }

    /// `badge` itself, for `key` to add its signature to those that are there. Whether it and all of them hold is for
    /// the caller to find out before. `answers` is a JSON object of texts, of which `site` is read.
    ///
    /// # Errors
    /// `answers`, `host`, `no-randomness`; `not-endorsable` for what is no signed badge in JSON; `signed-before` where
    /// this key has signed it
    pub fn cosign(key: &Key, badge: &[u8], answers: &str, now: f64) -> Result<Draft, String> {
        let typed = Typed::read(answers)?;
        let badge = object(json::strip_bom(badge).0).filter(|badge| badge.contains("proof"));
        let badge = badge.ok_or_else(|| failure("not-endorsable"))?;
        let methods = badge.get("proof").map(Value::as_list).unwrap_or_default();
        let methods: Vec<&str> = methods.iter().filter_map(|proof| proof.get("verificationMethod")?.as_str()).collect();
        let draft = Self::by(key, &typed, now, |_| Ok(badge.clone()))?;
        if methods.contains(&&*draft.method) { Err(failure("signed-before")) } else { Ok(draft) }
    }

    /// The exact words, as JSON. Signatures that are there are no part of them.
    #[must_use]
    pub fn words(&self) -> String {
        write_pretty(&Value::Object(self.words.without("proof")))
    }

    /// By which identifier they are signed.
    #[must_use]
    pub fn signer(&self) -> String {
        self.method.split('#').next().unwrap_or_default().into()
    }

    /// A picture for the badge, as SVG, in the design of this name; nothing for a name that is none.
    #[must_use]
    pub fn drawn(&self, design: &str) -> Option<String> {
        Design::named(design).map(|design| design.draw(&self.words))
    }

    /// Signs them with the key that they were made for, at `now`, and gives the badge after it was verified; one that
    /// others signed before is for the caller to verify.
    ///
    /// # Errors
    /// `kind`; `rule` and `meaning`, where nothing was signed; `not-valid`
    pub fn sign(&self, key: &Key, now: f64) -> Result<String, String> {
        let settings = Settings { now: Timestamp::from_millis(now as i64), numbers: NUMBERS };
        let mut issuer = Issuer::new(&key.key, &self.method);
        let signed = if self.words.contains("proof") {
            issuer.cosign(&self.words, &settings)
        } else {
            issuer.issue(&self.words, &self.documents, &settings).map(|issued| issued.text)
        };
        signed.map_err(|refusal| refused(&refusal))
    }
}

impl Draft {
    /// The words that `make` makes, for the key itself to sign or for the site that was typed.
    fn by(
        key: &Key,
        typed: &Typed,
        now: f64,
        make: impl FnOnce(&Particulars<'_>) -> Result<Object, String>,
    ) -> Result<Self, String> {
        let mut documents = Documents::new();
        documents.offline = true;
        let (issuer, method) = match typed.text("site") {
            None => (key.key.did(), key.key.method()),
            Some(site) => {
                let (id, url, document) = web(site, &key.key.multikey())?;
                documents.give(&url, document.into_bytes());
                let method = did::web_method(&id, &key.key.multikey());
                (id, method)
            }
        };
        let random = random().map_err(no_randomness)?;
        let words = make(&Particulars { issuer: &issuer, now: Timestamp::from_millis(now as i64), random })?;
        Ok(Self { words, method, documents })
    }
}

/// The words that answers make.
pub(super) fn worded(typed: &Typed, particulars: &Particulars<'_>) -> Result<Object, String> {
    let template = match typed.text("template") {
        Some(template) => object(template.as_bytes()).ok_or_else(|| failure("template"))?,
        None => Object::new(),
    };
    let recipient = typed.text("recipient").map(|text| Recipient::read(text).ok_or_else(|| failure("recipient")));
    let end = typed.text("validUntil").map(|day| end_of(day).ok_or_else(|| failure("date")));
    let answers = Answers {
        recipient: recipient.transpose()?,
        recipient_name: typed.owned("recipientName"),
        issuer_name: typed.owned("issuerName"),
        achievement: typed.owned("achievement"),
        description: typed.owned("description"),
        criteria: typed.owned("criteria"),
        narrative: typed.owned("narrative"),
        achievement_type: typed.owned("achievementType"),
        language: typed.owned("language"),
        valid_until: end.transpose()?,
        ..Answers::default()
    };
    words(&template, &answers, particulars).map_err(|error| {
        failure(match error {
            WordsError::Signed => "template-signed",
            WordsError::Issuer(_) => "template-issuer",
            WordsError::Shape(_) | WordsError::Recipient(_) => "template-shape",
        })
    })
}

/// What a person typed, by name.
pub(super) struct Typed(Object);

impl Typed {
    pub(super) fn read(answers: &str) -> Result<Self, String> {
        object(answers.as_bytes()).map(Self).ok_or_else(|| failure("answers"))
    }

    /// What is not empty.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
    }

    fn owned(&self, name: &str) -> Option<String> {
        self.text(name).map(String::from)
    }
}

/// The picture with the badge in it.
///
/// # Errors
/// `picture-kind`, `picture-broken`, `picture-holds`, `picture-limit`
#[wasm_bindgen]
pub fn bake(bytes: &[u8], badge: &str) -> Result<Vec<u8>, String> {
    baking::bake(bytes, badge).map_err(|error| {
        failure(match error {
            BakeError::NotAPicture => "picture-kind",
            BakeError::Broken => "picture-broken",
            BakeError::Holds => "picture-holds",
            BakeError::Limit => "picture-limit",
        })
    })
}

/// A JSON object, within the bounds of badges.
pub(super) fn object(text: &[u8]) -> Option<Object> {
    if text.len() > limits::DOCUMENT_BYTES {
        return None;
    }
    match json::parse(text) {
        Ok(Value::Object(object)) => Some(object),
        _ => None,
    }
}

/// The last second of a day, in UTC.
fn end_of(day: &str) -> Option<Timestamp> {
    time::parse(&[day, "T23:59:59Z"].concat()).ok().map(|parsed| parsed.timestamp)
}

pub(super) fn refused(refusal: &Refusal) -> String {
    let code = match refusal {
        Refusal::Kind => "kind",
        Refusal::Rule(_) => "rule",
        Refusal::Sign(_) => "meaning",
        Refusal::NotValid(_) | Refusal::List(_) | Refusal::Wanted(_) => "not-valid",
    };
    match refusal.check() {
        Some(check) => {
            json_of(&[("code", code), ("about", check.about.as_str()), ("detail", &Messages::english().detail(check))])
        }
        None => failure(code),
    }
}

pub(super) fn no_randomness(_: KeyError) -> String {
    failure("no-randomness")
}

pub(super) fn key_failure(error: KeyFileError) -> String {
    failure(match error {
        KeyFileError::NoRandomness => "no-randomness",
        KeyFileError::NoPassphrase => "no-passphrase",
        KeyFileError::NotAKeyFile => "not-a-key-file",
        KeyFileError::Encryption => "encryption",
        KeyFileError::Limit => "limit",
        KeyFileError::WrongPassphrase => "wrong-passphrase",
        KeyFileError::NotEd25519 => "not-ed25519",
    })
}

pub(super) fn failure(code: &str) -> String {
    json_of(&[("code", code)])
}

pub(super) fn json_of(members: &[(&str, &str)]) -> String {
    let mut object = Object::new();
    for (name, text) in members {
        object.insert(name, Value::string(text));
    }
    write_pretty(&Value::Object(object))
}
