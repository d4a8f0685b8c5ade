//! What a credential may carry endorsements of, and where.

use super::read::{child, single};
use crate::json::{Object, Pointer, Value};
use crate::report::Endorsed;

/// The members that hold endorsements: credentials with a proof inside, and with a signature around.
pub(crate) const ENDORSEMENTS: &[&str] = &["endorsement", "endorsementJwt"];

/// How many parts are looked at.
const PARTS: usize = if cfg!(feature = "trust") { 6 } else { 4 };

/// Each part of a credential that endorsements may be attached to, with its place (OB3-21).
pub(crate) fn endorsed(document: &Object) -> [(Endorsed, Option<&Object>, Pointer); PARTS] {
    let member = |name: &str| document.get(name).map_or(&Value::Null, single);
    let achievement = child(member("credentialSubject"), "achievement");
    let at = Pointer::ROOT.member("credentialSubject").member("achievement");
    let creator = at.member("creator");
    [
        (Endorsed::Badge, Some(document), Pointer::root()),
        (Endorsed::Achievement, achievement.as_object(), at),
        (Endorsed::Creator, child(achievement, "creator").as_object(), creator),
        (Endorsed::Issuer, member("issuer").as_object(), Pointer::ROOT.member("issuer")),
        #[cfg(feature = "trust")]
        (
            Endorsed::Parent,
            child(member("issuer"), "parentOrg").as_object(),
            Pointer::ROOT.member("issuer").member("parentOrg"),
        ),
        #[cfg(feature = "trust")]
        (
            Endorsed::Assessor,
            child(member("credentialSubject"), "source").as_object(),
            Pointer::ROOT.member("credentialSubject").member("source"),
        ),
    ]
}
