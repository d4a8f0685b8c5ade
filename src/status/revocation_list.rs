//! 1EdTech Revocation List: a JSON object at the issuer's address that names what was revoked. It has no
//! signature of its own; the badge's covers its address.
//!
//! <https://www.imsglobal.org/spec/vcrl/v1p0/>

use super::entry::{Status, Unread, note_malformed};
use super::list::{self, Fault, misplaced, note_in_order, note_keeper, plain, read_now};
use crate::credential::issuer_id;
use crate::credential::rules::text;
use crate::intake;
use crate::json::{Object, Pointer, Value};
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Why};
use crate::text::Cut;

/// The type of entries.
pub(super) const TYPE: &str = "1EdTechRevocationList";

/// The specification's name for what is listed, and that of its schema and validator (OB3-13).
const MEMBERS: [&str; 2] = ["revokedCredentials", "revokedCredential"];

/// What its list says of the badge that has this entry (OB3-12).
pub(super) fn read(
    entry: &Value,
    at: &Pointer,
    badge: &Object,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) -> Result<Status, Unread> {
    let Some(url) = text(entry, "id").map(list::address) else {
        note_malformed(at, "id", checks);
        return Err(Unread { why: Why::Unreliable, values: Vec::new() });
    };
    let list = plain(url, setting).map_err(|none| none.note(url, at, checks))?;
    let id = badge.get("id").and_then(Value::as_str).unwrap_or_default();
    let found = find(&list, id);
    if let Some(keeper) = issuer_id(&list) {
        note_keeper(keeper, badge, at, checks);
    }
    if found.alone || names_badge(url, id) {
        Check::note(checks, Code::StatusPrivacy, Outcome::Fail, at, &[]);
    }
    let date = read_now(url, setting);
    match found.doubt.or_else(|| misplaced(&list, url)) {
        Some(doubt) => {
            let unread = doubt.note(url, at, checks);
            if !found.revoked {
                return Err(unread);
            }
        }
        None => note_in_order(url, date, at, checks),
    }
    Ok(Status { value: u32::from(found.revoked), date, reason: found.reason })
}

/// What a list says of one badge.
#[derive(Default)]
struct Found {
    revoked: bool,
    reason: Option<Box<str>>,
    /// Whether it lists this badge and no other.
    alone: bool,
    /// What in it cannot be read.
    doubt: Option<Fault>,
}

/// Looks a badge up: it is revoked where it is listed, unless `revoked` is false there.
fn find(list: &Object, id: &str) -> Found {
    let mut found = Found::default();
    let (mut listed, mut own) = (0, 0);
    let mut missing = true;
    for member in MEMBERS {
        let Some(items) = list.get(member) else { continue };
        missing = false;
        for item in items.as_list() {
            listed += 1;
            let listed_id = item.as_str().or_else(|| text(item, "id"));
            let revoked = item.get("revoked");
            if listed_id.is_none() || !matches!(revoked, None | Some(Value::Bool(_))) {
                found.doubt = Some(Fault::new(member, "", ""));
            }
            if listed_id == Some(id) {
                own += 1;
                if matches!(revoked, None | Some(Value::Bool(true))) {
                    found.revoked = true;
                    found.reason = text(item, "revocationReason").map(Into::into);
                }
            }
        }
    }
    if missing {
        found.doubt = Some(Fault::new(MEMBERS[0], "", ""));
    }
    found.alone = own > 0 && own == listed;
    found
}

/// Whether the address of a list names the badge: its host then learns which badge is being checked
/// (STA-18). Short ends of identifiers may stand there by chance.
fn names_badge(url: &str, id: &str) -> bool {
    let last = id.after_last(b"/:#").unwrap_or(id);
    last.len() >= 8 && intake::contains(url, last)
}
