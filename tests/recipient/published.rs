//! What others published.

use crate::{ask, support, told};
use open_badge::credential::Identity;
use open_badge::json::{self, Value};

/// What the examples of 1EdTech and the tests of its validator call their recipients by, and what of that
/// is known; each stands in at least one file.
const PUBLISHED: &[(&str, &str)] = &[
    ("nobody@example.org", "match: email sha256 as-typed"),
    ("Nobody@Example.org", "match: email sha256 lower-case"),
    ("TEST@example.com", "match: email plain lower-case"),
    ("student@1edtech.edu", "match: emailAddress plain as-typed"),
    ("somebody@gmail.com", "match: email plain as-typed"),
    ("a.exampleton@example.edu", "match: emailAddress plain as-typed"),
    ("Albert Exampleton", "match: ext:name plain as-typed"),
    ("kfranklin@digitalpromise.org", "match: emailAddress plain as-typed"),
];

#[test]
fn identifiers_that_others_published_are_found() {
    let Some(root) = support::conformance(".") else { return };
    let mut published = Vec::new();
    for suite in ["04-openbadges", "06-dcc", "10-canonical"] {
        collect(&root.join(suite), &mut published);
    }
    assert!(published.len() > 20, "only {} identifiers", published.len());
    for (typed, expected) in PUBLISHED {
        let found: Vec<String> = published.iter().map(|given| told(&ask(std::slice::from_ref(given), typed))).collect();
        assert!(found.iter().any(|found| found == expected), "{typed}: {expected} is not in {found:?}");
        assert!(found.iter().any(|found| !found.starts_with("match")), "{typed} is not everybody");
    }
}

/// Every identity object in the JSON files of a folder.
fn collect(folder: &std::path::Path, found: &mut Vec<Identity>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json")
            && let Ok(value) = json::parse(&std::fs::read(&path).unwrap())
        {
            identities(&value, found);
        }
    }
}

fn identities(value: &Value, found: &mut Vec<Identity>) {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(Box::<str>::from);
    let of_3 = text("identityHash").zip(text("identityType"));
    if let Some((value_of, kind)) = of_3.or_else(|| text("identity").zip(text("type"))) {
        let hashed = value.get("hashed") == Some(&Value::Bool(true));
        found.push(Identity { kind, value: value_of, hashed, salt: text("salt") });
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| identities(item, found)),
        Value::Object(object) => object.iter().for_each(|(_, member)| identities(member, found)),
        _ => {}
    }
}
