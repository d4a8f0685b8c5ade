//! The texts that members exchange: one JSON object each, on one line, that says what it is.

use sha2::{Digest, Sha256};

use super::FrostError;
use crate::encoding::base58;
use crate::json::{self, Object, Value, write};
use crate::limits;

/// Which version of the format this is.
const VERSION: &str = "1";

/// What an exchange is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Generation,
    Refresh,
    Repair,
    Signing,
    /// No exchange: a group's public description.
    Group,
    /// No exchange: a member's share, which is written into an encrypted file alone.
    Share,
}

impl Kind {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Generation, "frost-key"),
        (Self::Refresh, "frost-refresh"),
        (Self::Repair, "frost-repair"),
        (Self::Signing, "frost-signing"),
        (Self::Group, "frost-group"),
        (Self::Share, "frost-share"),
    ];

    /// What texts call it.
    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// A text that says what it is.
pub(super) struct Text {
    pub kind: Kind,
    /// 0 for what opens an exchange.
    pub round: usize,
    pub object: Object,
}

impl Text {
    /// Reads a text.
    pub fn read(text: &str) -> Result<Self, FrostError> {
        if text.len() > limits::DOCUMENT_BYTES {
            return Err(FrostError::NotAText);
        }
        match json::parse(text.trim().as_bytes()) {
            Ok(Value::Object(object)) => Self::of(object),
            _ => Err(FrostError::NotAText),
        }
    }

    /// The same of what was parsed.
    pub fn of(object: Object) -> Result<Self, FrostError> {
        let name = string(&object, "kind").ok_or(FrostError::NotAText)?;
        let kind = Kind::ALL.iter().find(|(_, known)| *known == name).ok_or(FrostError::NotAText)?.0;
        if number(&object, "version") != VERSION.parse().ok() {
            return Err(FrostError::Version);
        }
        let round = usize::from(number(&object, "round").unwrap_or(0));
        Ok(Self { kind, round, object })
    }

    /// The same, of this kind and round.
    pub fn read_as(text: &str, kind: &[Kind], round: usize) -> Result<Self, FrostError> {
        let text = Self::read(text)?;
        if kind.contains(&text.kind) && text.round == round { Ok(text) } else { Err(FrostError::Step) }
    }
}

/// An object that says what it is, to be filled.
pub(super) fn begin(kind: Kind, round: usize) -> Object {
    let mut object = Object::new();
    object.insert("kind", Value::string(kind.name()));
    object.insert("version", Value::Number(VERSION.into()));
    object.insert("round", integer(round));
    object
}

/// A whole number.
pub(super) fn integer(number: usize) -> Value {
    Value::Number(number.to_string().into())
}

/// The text of a member.
pub(super) fn string<'o>(object: &'o Object, name: &str) -> Option<&'o str> {
    object.get(name)?.as_str()
}

/// The small whole number of a member.
pub(super) fn number(object: &Object, name: &str) -> Option<u16> {
    match object.get(name)? {
        Value::Number(written) => written.parse().ok(),
        _ => None,
    }
}

/// Bytes as text: base58btc with the sign for it.
pub(super) fn encoded(bytes: &[u8]) -> Value {
    Value::string(&multibase(bytes))
}

/// The same.
pub(super) fn multibase(bytes: &[u8]) -> String {
    let mut text = String::from("z");
    text.push_str(&base58::encode(bytes));
    text
}

/// Bytes that [`encoded`] wrote.
pub(super) fn decoded(value: &Value) -> Option<Vec<u8>> {
    base58::decode(value.as_str()?.strip_prefix('z')?)
}

/// What tells one object from every other.
pub(super) fn digest(object: &Object) -> [u8; 32] {
    Sha256::digest(write(&Value::Object(object.clone()))).into()
}

/// The one line that is sent.
pub(super) fn line(object: &Object) -> String {
    write(&Value::Object(object.clone()))
}
