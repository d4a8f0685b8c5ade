//! Whether an assertion stands where its issuer says that it publishes badges (OB2-03, OB2-04).

use super::Words;
use super::linked::{Document, Linked, class_place};
use crate::address::Address;
use crate::credential::rules::{list, names};
use crate::json::{Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};

/// Where an issuer publishes badges, by its own profile.
struct Places<'a> {
    /// The host of the profile itself, or of the site that stands for it.
    own: String,
    /// `startsWith`, if it is declared.
    prefixes: Option<&'a [Value]>,
    /// `allowedOrigins`, if they are declared.
    origins: Option<&'a [Value]>,
}

/// Checks assertion and class against the issuer's profile, adding to `checks`.
pub(super) fn check(assertion: &Document, linked: &Linked, checks: &mut Vec<Check>) {
    let Some(issuer) = &linked.issuer else { return };
    let own = issuer.id().and_then(Address::read);
    let Some(own) = own else {
        Check::note(checks, Code::HostedOrigin, Outcome::Fail, Pointer::ROOT, &[]);
        return;
    };
    let policy = issuer.value.get("verification").and_then(Value::as_object);
    let declared = |name: &str| policy.filter(|policy| policy.contains(name)).map(|policy| list(policy, name));
    if let Some(by) = declared("verificationProperty").filter(|by| !names(by, "id") && !names(by, "@id")) {
        let name = by.first().and_then(Value::as_str).unwrap_or_default();
        let outcome = Outcome::Unknown(Why::Unsupported);
        Check::note(checks, Code::HostedOrigin, outcome, Pointer::ROOT, &[("name", name)]);
        return;
    }
    let places = Places { own: own.host, prefixes: declared("startsWith"), origins: declared("allowedOrigins") };
    let class = linked.class.as_ref().and_then(Document::id).and_then(Address::read);
    let address = assertion.id().and_then(Address::read);
    let stands = address.as_ref().is_some_and(|address| places.hold(address));
    note(stands, address.as_ref(), &places, Pointer::ROOT, checks);
    if let Some(class) = class.filter(|class| stands && !places.hold_host(class)) {
        note(false, Some(&class), &places, &class_place(), checks);
    }
}

impl Places<'_> {
    /// Whether an assertion at this address is the issuer's: within all that its profile declares, and
    /// where it declares nothing on the profile's own host.
    fn hold(&self, address: &Address<'_>) -> bool {
        let within = |prefixes: &[Value]| prefixes.iter().any(|prefix| is_within(address, prefix));
        let listed = |origins: &[Value]| origins.iter().any(|origin| is_origin(address, origin));
        match (self.prefixes, self.origins) {
            (None, None) => address.host == self.own,
            (prefixes, origins) => prefixes.is_none_or(within) && origins.is_none_or(listed),
        }
    }

    /// Whether what a badge is for may stand on this host: on the profile's, or on any that is declared.
    fn hold_host(&self, address: &Address<'_>) -> bool {
        let on_host =
            |prefix: &Value| prefix.as_str().and_then(Address::read).is_some_and(|at| at.host == address.host);
        address.host == self.own
            || self.prefixes.is_some_and(|prefixes| prefixes.iter().any(on_host))
            || self.origins.is_some_and(|origins| origins.iter().any(|origin| is_origin(address, origin)))
    }
}

/// Whether the address is on the same host as the prefix, and its path within that of the prefix.
fn is_within(address: &Address<'_>, prefix: &Value) -> bool {
    let prefix = prefix.as_str().and_then(Address::read);
    prefix.is_some_and(|prefix| prefix.host == address.host && address.is_within(prefix.path))
}

/// Whether the address is of this origin, which the standard writes as a host's name alone.
fn is_origin(address: &Address<'_>, origin: &Value) -> bool {
    let Some(origin) = origin.as_str() else { return false };
    match Address::read(origin) {
        Some(origin) => matches!(origin.path, "" | "/") && origin.host == address.host,
        None => origin.eq_ignore_ascii_case(&address.host),
    }
}

fn note(holds: bool, address: Option<&Address<'_>>, places: &Places<'_>, at: &Pointer, checks: &mut Vec<Check>) {
    let host = address.map(|address| &*address.host).unwrap_or_default();
    let mut expected = Words::default();
    for places in [places.prefixes, places.origins] {
        for place in places.unwrap_or_default() {
            expected.push(place.as_str().unwrap_or_default());
        }
    }
    if expected.parts.is_empty() {
        expected.push(&places.own);
    }
    let values = [("host", host), ("expected", &*expected.text)];
    let values = if holds { &values[..1] } else { &values[..] };
    Check::note(checks, Code::HostedOrigin, Outcome::of(holds), at, values);
}
