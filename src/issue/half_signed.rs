//! A badge that more people are asked to sign, on its way from one to the next.
//!
//! Whom somebody asks is no part of the badge: it would have to be signed, and would stand there for good. So it stands
//! around it, in a file that says of itself that nobody signed this part. Whose signatures are there is read from the badge.

use super::object;
use crate::json::{Object, Value, write_pretty};
use crate::limits;

/// What the file calls itself.
const KIND: &str = "half-signed-badge";
/// Which version of the format this is.
const VERSION: &str = "1";

/// Somebody who is asked to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What whoever asks calls them.
    pub name: String,
    /// By which identifier they sign, where that is known.
    pub id: Option<String>,
    /// Whether that identifier's signature is in the badge.
    pub signed: bool,
}

/// A badge with the names of whom somebody asks to sign it. Whether its signatures hold is for the caller to find out.
#[derive(Clone, Debug)]
pub struct HalfSigned {
    asked: Vec<Asked>,
    badge: Object,
}

/// Why there is no such badge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HalfSignedError {
    /// It is of another version of this format.
    Version,
    /// It is not of its shape.
    Shape,
    /// Nobody is asked, somebody twice, or too many.
    People,
    /// Nobody of this name is asked.
    NotAsked(String),
    /// Somebody of this name is asked under another identifier than that which signs.
    Another(String),
}

impl HalfSigned {
    /// The badge with whom to ask: each a name, or a name, `=` and the identifier that is to sign.
    ///
    /// # Errors
    /// [`HalfSignedError::People`]
    pub fn new(badge: Object, asked: &[String]) -> Result<Self, HalfSignedError> {
        let mut half = Self { asked: Vec::new(), badge };
        half.ask(asked)?;
        Ok(half)
    }

    /// Asks more people.
    ///
    /// # Errors
    /// [`HalfSignedError::People`]; then nobody more is asked.
    pub fn ask(&mut self, asked: &[String]) -> Result<(), HalfSignedError> {
        let read = |words: &String| {
            let (name, id) = match words.split_once('=') {
                Some((name, id)) => (name, Some(id.trim().to_owned())),
                None => (words.as_str(), None),
            };
            Asked { name: name.trim().into(), id, signed: false }
        };
        let all: Vec<Asked> = self.asked.iter().cloned().chain(asked.iter().map(read)).collect();
        check(&all)?;
        self.asked = all;
        self.mark();
        Ok(())
    }

    /// Reads the object of [`HalfSigned::to_text`]; `None` for what is no such file, as a badge by itself.
    ///
    /// # Errors
    /// [`HalfSignedError::Version`], [`HalfSignedError::Shape`], [`HalfSignedError::People`]
    pub fn read(file: &Object) -> Result<Option<Self>, HalfSignedError> {
        if file.get("kind").and_then(Value::as_str) != Some(KIND) {
            return Ok(None);
        }
        if file.get("version") != Some(&Value::Number(VERSION.into())) {
            return Err(HalfSignedError::Version);
        }
        let parts = (|| {
            let people = file.get("unsigned")?.get("asked")?.as_array()?.iter().map(|person| {
                let id = match person.get("id") {
                    None => None,
                    Some(id) => Some(id.as_str()?.to_owned()),
                };
                Some(Asked { name: person.get("name")?.as_str()?.into(), id, signed: false })
            });
            Some((people.collect::<Option<Vec<_>>>()?, file.get("badge")?.as_object()?.clone()))
        })();
        let (asked, badge) = parts.ok_or(HalfSignedError::Shape)?;
        check(&asked)?;
        let mut half = Self { asked, badge };
        half.mark();
        Ok(Some(half))
    }

    /// The file: the badge, and beside it, under a name that says that nobody signed it, who is asked.
    #[must_use]
    pub fn to_text(&self) -> String {
        let people = self.asked.iter().map(|asked| {
            let mut person = object([("name", Value::string(&asked.name))]);
            if let Some(id) = &asked.id {
                person.insert("id", Value::string(id));
            }
            Value::Object(person)
        });
        let unsigned = object([("asked", Value::Array(people.collect()))]);
        write_pretty(&Value::Object(object([
            ("kind", Value::string(KIND)),
            ("version", Value::Number(VERSION.into())),
            ("unsigned", Value::Object(unsigned)),
            ("badge", Value::Object(self.badge.clone())),
        ])))
    }

    /// The badge as it is.
    #[must_use]
    pub fn badge(&self) -> &Object {
        &self.badge
    }

    /// Who is asked.
    #[must_use]
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// Who signed without being asked, as the issuer did, by identifiers.
    #[must_use]
    pub fn others(&self) -> Vec<&str> {
        let asked = |id: &&str| !self.asked.iter().any(|asked| asked.id.as_deref() == Some(id));
        signers(&self.badge).into_iter().filter(asked).collect()
    }

    /// Whether all who are asked have signed.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.asked.iter().all(|asked| asked.signed)
    }

    /// Notes that `id` is to sign as the one who is asked under `name`; without a name, as whoever is asked under `id`,
    /// if anybody.
    ///
    /// # Errors
    /// [`HalfSignedError::NotAsked`], [`HalfSignedError::Another`]
    pub fn signs(&mut self, id: &str, name: Option<&str>) -> Result<(), HalfSignedError> {
        let Some(name) = name else { return Ok(()) };
        let asked = self.asked.iter_mut().find(|asked| asked.name == name);
        let asked = asked.ok_or_else(|| HalfSignedError::NotAsked(name.into()))?;
        if asked.id.as_deref().is_some_and(|other| other != id) {
            return Err(HalfSignedError::Another(name.into()));
        }
        asked.id = Some(id.into());
        Ok(())
    }

    /// The same with the badge that one more has signed.
    #[must_use]
    pub fn with(mut self, badge: Object) -> Self {
        self.badge = badge;
        self.mark();
        self
    }

    fn mark(&mut self) {
        let signers = signers(&self.badge);
        for asked in &mut self.asked {
            asked.signed = asked.id.as_deref().is_some_and(|id| signers.contains(&id));
        }
    }
}

/// Whose signatures are there, each identifier once.
fn signers(badge: &Object) -> Vec<&str> {
    let mut found = Vec::new();
    for proof in badge.get("proof").map(Value::as_list).unwrap_or_default() {
        let method = proof.get("verificationMethod").and_then(Value::as_str).unwrap_or_default();
        let id = method.split('#').next().unwrap_or_default();
        if !id.is_empty() && !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

fn check(asked: &[Asked]) -> Result<(), HalfSignedError> {
    let fits = |text: &str| !text.is_empty() && text.len() <= limits::ASKED_BYTES && !text.contains(char::is_control);
    let apart = asked.iter().enumerate().all(|(place, one)| {
        let earlier = asked.get(..place).unwrap_or_default();
        fits(&one.name)
            && one.id.as_deref().is_none_or(fits)
            && earlier.iter().all(|other| other.name != one.name && (one.id.is_none() || other.id != one.id))
    });
    // The issuer signs, too, and a badge has so many proofs at most.
    if apart && !asked.is_empty() && asked.len() < limits::PROOFS { Ok(()) } else { Err(HalfSignedError::People) }
}
