//! What stands at an address: asked for, and told by its bytes (ENV-11).

use super::{ASSERTIONS, Verification, assertion, document, picture};
use crate::address::{Address, without_person};
use crate::credential::{Contents, Kind, kind};
use crate::documents::{Documents, Lookup, Wanted};
use crate::intake;
use crate::json::{Pointer, push_decimal};
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Why};
use crate::text::Cut;

/// The address that the input is, if it is one and nothing else, without whom it may name (ENV-18).
pub(super) fn of(input: &[u8]) -> Option<String> {
    let text = core::str::from_utf8(input.trim_ascii()).ok()?;
    let on_the_web = text.starts_with("https://") || text.starts_with("http://");
    (on_the_web && !text.bytes().any(|byte| byte.is_ascii_whitespace())).then(|| without_person(text))
}

/// Verifies what stands at an address.
pub(super) fn verify(url: &str, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    let Looked { url: asked, lookup, .. } = look_up(url, setting.documents);
    match lookup {
        Lookup::Found(bytes) => {
            // One address is followed: a picture could name its own.
            if let Some(verification) = picture::verify(bytes, false, setting) {
                return verification;
            }
            if let Some(value) = intake::read(bytes, &mut report) {
                #[cfg(feature = "inspect")]
                setting.saw(&value, false, &mut report);
                return match kind(&value) {
                    Kind::Assertion(..) if ASSERTIONS => assertion::at_address(url, report, setting),
                    _ => document(&value, report, setting),
                };
            }
        }
        Lookup::Failed(why, status) => {
            note_missing(Code::IntakeReadable, Pointer::ROOT, &asked, why, status, &mut report.checks);
        }
        Lookup::Wanted => setting.want(Wanted::Document(asked.into())),
    }
    Verification { report, contents: Contents::Hidden }
}

/// What stands at an address, if it was had.
#[cfg(feature = "inspect")]
pub(super) fn bytes<'a>(url: &str, documents: &'a Documents) -> Option<&'a [u8]> {
    match look_up(url, documents).lookup {
        Lookup::Found(bytes) => Some(bytes),
        Lookup::Failed(..) | Lookup::Wanted => None,
    }
}

/// What is known of an address.
pub(super) struct Looked<'a> {
    /// The address that is asked.
    pub(super) url: String,
    pub(super) lookup: Lookup<'a>,
    /// Whether it is not the address itself, but the same over https.
    pub(super) secured: bool,
}

/// Looks an address up, as it can be asked for. No page can ask for http, but the same address over https
/// is the same host's answer (OB2-25).
pub(super) fn look_up<'a>(url: &str, documents: &'a Documents) -> Looked<'a> {
    let url = url.before(b"#");
    let lookup = documents.get(url);
    let address = Address::read(url);
    let secure = address.as_ref().and_then(Address::secure).filter(|secure| secure != url);
    match (secure, lookup) {
        (Some(url), Lookup::Failed(Why::NotPermitted | Why::Offline, None)) => {
            let lookup = documents.get(&url);
            let secured = address.is_some_and(|address| address.is_plain());
            Looked { url, lookup, secured }
        }
        _ => Looked { url: url.into(), lookup, secured: false },
    }
}

/// Says why nothing could be had from an address.
pub(super) fn note_missing(
    code: Code,
    at: &Pointer,
    url: &str,
    why: Why,
    status: Option<u16>,
    checks: &mut Vec<Check>,
) {
    let host = Address::read(url).map(|address| address.host);
    let mut answer = String::new();
    let mut values = vec![("url", url)];
    if let Some(host) = &host {
        values.push(("host", host));
    }
    if let Some(status) = status {
        push_decimal(&mut answer, u64::from(status));
        values.push(("status", &answer));
    }
    Check::note(checks, code, Outcome::Unknown(why), at, &values);
}
