//! A list as its keeper looks at it: what every reader of a badge that names it finds.

use super::bitstring::{self, Kind};
use super::{check_entry, list};
use crate::json::{Object, Pointer, Value};
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome};

/// A Bitstring status list as a reader finds it.
#[derive(Clone, Debug, Default)]
pub struct StatusListFound {
    /// The checks of a badge that has the first place in it, those of its status alone.
    pub checks: Vec<Check>,
    /// The list without its proof, and its bits; `None` where it is not in order.
    pub list: Option<(Object, Vec<u8>)>,
}

impl StatusListFound {
    /// The check that says what is not in order or not known, where something is.
    #[must_use]
    pub fn trouble(&self) -> Option<&Check> {
        // That the first place is set is no trouble of the list.
        self.checks.iter().find(|check| match check.outcome {
            Outcome::Fail => {
                matches!(check.code, Code::StatusEntry | Code::StatusList | Code::StatusKeeper | Code::StatusPrivacy)
            }
            Outcome::Unknown(_) => true,
            Outcome::Pass | Outcome::NotApplicable => false,
        })
    }
}

/// Reads the list at `url` by the same steps as for a badge of `issuer` that names it.
pub(crate) fn inspect(url: &str, purpose: &str, issuer: &str, setting: &mut Setting<'_>) -> StatusListFound {
    let mut found = StatusListFound::default();
    let badge = object(&[("issuer", issuer)]);
    let entry = Value::Object(object(&[
        ("type", bitstring::ENTRY),
        ("statusPurpose", purpose),
        ("statusListIndex", "0"),
        ("statusListCredential", url),
    ]));
    check_entry(&entry, Pointer::ROOT, &badge, setting, &mut found.checks);
    if found.trouble().is_none()
        && let (Some(kind), Ok(list)) = (Kind::of(bitstring::ENTRY), list::credential(url, setting))
        && let Some(bits) = bitstring::bits(&list, kind, url, setting)
    {
        found.list = Some((list.document.clone(), bits.to_vec()));
    }
    found
}

fn object(members: &[(&str, &str)]) -> Object {
    let mut object = Object::new();
    for (name, value) in members {
        object.insert(name, Value::string(value));
    }
    object
}
