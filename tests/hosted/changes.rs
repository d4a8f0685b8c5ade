//! One change at a time in what the guild publishes: what is shown is what is published, whatever a copy
//! says, and nothing comes out valid whose identity or origin is broken.

use crate::web::{AWARD, CLASS, ISSUER, NOW, Web, award, edit, parse, troubles};
use open_badge::credential::Contents;
use open_badge::json::{Object, Pointer, Value, write_pretty};
use open_badge::report::{Verdict, verdict};

/// A change of one place.
#[derive(Clone, Copy, Debug)]
enum Change {
    /// Another value of the same kind.
    Value,
    /// A value of another kind.
    Kind(&'static str),
    /// The place is gone.
    Drop,
    /// A value stands alone in an array.
    Wrap,
    /// A member is added to the object at the place.
    Add(&'static str, &'static str),
}

const KINDS: [&str; 7] = [r#""x""#, "null", "true", "7", "{}", "[]", r#"{"id": "https://evil.example/x"}"#];

const ADDED: [(&str, &str); 10] = [
    ("@id", r#""https://evil.example/x""#),
    ("@type", r#""Extension""#),
    ("@language", r#""fr""#),
    ("name", r#""Another""#),
    ("revoked", "true"),
    ("expires", r#""2026-05-04T00:00:00Z""#),
    ("verify", r#"{"type": "signed"}"#),
    ("verification", r#"{"allowedOrigins": ["evil.example"]}"#),
    ("issuer", r#""https://evil.example/issuer""#),
    ("extensions:x", r#"{"@context": "https://a.example", "type": "Extension"}"#),
];

/// Places that say which badge it is, what it is for and whose: a change of one is never valid.
const IDENTITY: [(&str, &[&str]); 3] = [
    (AWARD, &["/id", "/badge", "/verification", "/verification/type"]),
    (CLASS, &["/id", "/issuer"]),
    (ISSUER, &["/id"]),
];

/// The guild's badge as a copy that says something else everywhere.
fn marked_copy() -> Value {
    let class = r#"{"type": "BadgeClass", "id": "https://guild.example/classes/repair-cafe-host.json", "name": "COPY", "description": "COPY",
        "image": "https://evil.example/COPY.png", "criteria": {"narrative": "COPY"}, "tags": ["COPY"],
        "issuer": {"id": "https://guild.example/issuer.json", "type": "Profile", "name": "COPY", "url": "https://evil.example/COPY", "email": "COPY@evil.example"}}"#;
    let mut copy = crate::web::set(&award(), "/badge", class);
    for (place, text) in [
        ("/narrative", r#""COPY""#),
        ("/evidence", r#""https://evil.example/COPY""#),
        ("/recipient", r#"{"type": "email", "hashed": false, "identity": "COPY@evil.example"}"#),
        ("/image", r#""https://evil.example/COPY.png""#),
        ("/expires", r#""2099-01-01T00:00:00Z""#),
    ] {
        copy = crate::web::set(&copy, place, text);
    }
    copy
}

#[test]
fn what_is_shown_is_what_is_published() {
    let copy = write_pretty(&marked_copy());
    let (mut valid, mut refused, mut wrong) = (0, 0, Vec::new());
    for url in [AWARD, CLASS, ISSUER] {
        let original = Web::new().document(url);
        let mut rows = Vec::new();
        collect(&original, &Pointer::root(), &mut rows);
        for (place, change) in rows {
            let Some(changed) = apply(&original, place.as_str(), change) else { continue };
            let web = Web::new().with(url, &changed);
            let (verification, _) = web.ask(copy.as_bytes(), NOW);
            let found = verdict(&verification.report);
            let what = || format!("{url} {change:?} at {}: {found:?} {:#?}", place.as_str(), troubles(&verification));
            let shown = format!("{:?}", verification.contents);
            let stands = matches!(found, Verdict::Valid | Verdict::Expired | Verdict::NotYetValid | Verdict::Revoked);
            if matches!(verification.contents, Contents::Published(_)) && (!stands || shown.contains("COPY")) {
                wrong.push(what());
            }
            let identity = IDENTITY.iter().find(|(of, _)| *of == url).unwrap().1.contains(&place.as_str());
            // A list of one is that one.
            let says_the_same = matches!(change, Change::Wrap);
            let adds = matches!(change, Change::Add(..));
            let twice = place.as_str().is_empty() && matches!(change, Change::Add("@id" | "@type", _));
            if found == Verdict::Valid && (identity && !says_the_same && !adds || twice) {
                wrong.push(what());
            }
            if found == Verdict::Valid {
                valid += 1;
                // Each text that is shown stands in what is published.
                let published: Vec<Value> = [AWARD, CLASS, ISSUER].map(|url| web.document(url)).to_vec();
                for text in texts(&shown) {
                    let holds = |text: &str| published.iter().any(|document| holds(document, text));
                    // An edition is put together of its version and language.
                    if !holds(&text) && !text.split(", ").all(holds) {
                        wrong.push(format!("{}: {text:?} is shown", what()));
                    }
                }
            } else {
                refused += 1;
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    println!("{refused} refused or without an answer, {valid} shown as published");
    assert!(refused > 250 && valid > 200, "the walk found little: {refused} and {valid}");
}

/// The texts in how contents are printed, but for names of ours.
fn texts(shown: &str) -> Vec<String> {
    let value = shown.split('"').skip(1).step_by(2);
    value.filter(|text| !matches!(*text, "guild.example" | "inLanguage" | "version" | "")).map(unescape).collect()
}

fn unescape(text: &str) -> String {
    text.replace("\\'", "'")
}

/// Whether a text, or a number by its digits, stands somewhere in a document.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => **own == *text,
        Value::Number(own) => **own == *text,
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(object) => object.iter().any(|(_, member)| holds(member, text)),
        _ => false,
    }
}

/// Every change of every place at and below `at`.
fn collect(value: &Value, at: &Pointer, rows: &mut Vec<(Pointer, Change)>) {
    if !at.as_str().is_empty() {
        for change in [Change::Value, Change::Drop, Change::Wrap].into_iter().chain(KINDS.map(Change::Kind)) {
            rows.push((at.clone(), change));
        }
    }
    match value {
        Value::Object(object) => {
            for (name, text) in ADDED {
                rows.push((at.clone(), Change::Add(name, text)));
            }
            for (name, member) in object.iter() {
                collect(member, &at.member(name), rows);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &at.item(index), rows);
            }
        }
        _ => {}
    }
}

/// The document with the change; `None` where it would change nothing.
fn apply(document: &Value, place: &str, change: Change) -> Option<Value> {
    let changed = match change {
        Change::Value => edit(document, place, &mut |old| old.map(another)),
        Change::Kind(text) => edit(document, place, &mut |_| Some(parse(text))),
        Change::Drop => edit(document, place, &mut |_| None),
        Change::Wrap => edit(document, place, &mut |old| old.map(|old| Value::Array(vec![old.clone()]))),
        Change::Add(name, text) => {
            let place = format!("{place}/{}", name.replace('/', "~1"));
            let mut there = false;
            let added = edit(document, &place, &mut |old| {
                there = old.is_some();
                Some(parse(text))
            });
            return (!there).then_some(added);
        }
    };
    (changed != *document).then_some(changed)
}

/// Another value of the same kind.
fn another(value: &Value) -> Value {
    match value {
        Value::Null => Value::Bool(false),
        Value::Bool(old) => Value::Bool(!old),
        Value::Number(old) => Value::Number(format!("{old}1").into()),
        Value::String(old) => Value::string(&format!("{old}x")),
        Value::Array(items) => Value::Array(items.iter().map(another).collect()),
        Value::Object(object) => {
            let mut changed = Object::new();
            for (name, value) in object.iter() {
                changed.insert(name, another(value));
            }
            Value::Object(changed)
        }
    }
}
