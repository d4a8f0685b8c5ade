//! Whether a copy in hand says the same as what hosts publish (ENV-12). It decides nothing, since only
//! what is published is shown; but whoever gave the copy should know.

use super::Words;
use super::linked::{Document, Linked, reference};
use crate::address::Address;
use crate::credential::ob2::same_date;
use crate::json::{Pointer, Value};
use crate::report::{Check, Code, Outcome};

/// Members that are compared, of an assertion, what it is for, and its issuer.
const OF_ASSERTION: [&str; 7] = ["id", "recipient", "issuedOn", "expires", "image", "evidence", "narrative"];
const OF_CLASS: [&str; 8] = ["id", "name", "description", "image", "criteria", "alignment", "tags", "version"];
const OF_ISSUER: [&str; 5] = ["id", "name", "url", "email", "description"];

/// Compares the copy with what was read, adding to `checks`.
pub(super) fn check(copy: Option<&Document>, assertion: &Document, linked: &Linked, checks: &mut Vec<Check>) {
    let Some(copy) = copy else {
        Check::note(checks, Code::HostedCopy, Outcome::NotApplicable, Pointer::ROOT, &[]);
        return;
    };
    // OB1-05: before 2.0 it is by this that a badge is told from others.
    if let (Some(expected), Some(found)) = (copy.text("uid"), assertion.text("uid"))
        && expected != found
    {
        let values = [("name", "uid"), ("found", found), ("expected", expected)];
        Check::note(checks, Code::HostedAssertion, Outcome::Fail, Pointer::ROOT, &values);
    }
    let own = Linked::inside(copy);
    let mut names = Words::default();
    compare(&copy.value, &assertion.value, &OF_ASSERTION, &mut names);
    compare_linked("badge", &copy.value, own.class.as_ref(), linked.class.as_ref(), &OF_CLASS, &mut names);
    if let Some(class) = &own.class {
        compare_linked("issuer", &class.value, own.issuer.as_ref(), linked.issuer.as_ref(), &OF_ISSUER, &mut names);
    }
    let outcome = Outcome::of(names.parts.is_empty());
    let values = [("name", &*names.text)];
    let values = if names.parts.is_empty() { &[][..] } else { &values };
    Check::note(checks, Code::HostedCopy, outcome, Pointer::ROOT, values);
}

/// Compares what a copy refers to: all of it where it is embedded, else its address.
fn compare_linked(
    name: &'static str,
    copy: &Value,
    embedded: Option<&Document>,
    published: Option<&Document>,
    members: &[&'static str],
    names: &mut Words<'static>,
) {
    let Some(published) = published else { return };
    match embedded {
        Some(embedded) => compare(&embedded.value, &published.value, members, names),
        None => {
            let (ours, theirs) = (copy.get(name).and_then(reference), published.id());
            if ours != theirs && place(ours).is_none_or(|ours| Some(ours) != place(theirs)) {
                names.push(name);
            }
        }
    }
}

fn compare(copy: &Value, published: &Value, members: &[&'static str], names: &mut Words<'static>) {
    for name in members {
        let (ours, theirs) = (copy.get(name), published.get(name));
        if ours != theirs && !same_date(ours, theirs) && !same_place(ours, theirs) {
            names.push(name);
        }
    }
}

/// Whether both are the same address, by http or https.
fn same_place(ours: Option<&Value>, theirs: Option<&Value>) -> bool {
    let ours = place(ours.and_then(Value::as_str));
    ours.is_some() && ours == place(theirs.and_then(Value::as_str))
}

fn place(url: Option<&str>) -> Option<String> {
    url.and_then(Address::read).and_then(|address| address.secure())
}
