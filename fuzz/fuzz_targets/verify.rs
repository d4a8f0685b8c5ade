//! No input stops the verifier; and a good badge that was changed is valid only where what the issuer
//! signed is still the same, byte for byte.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::documents::Documents;
use open_badge::json::{Numbers, Object, Value, parse, write_pretty};
use open_badge::jsonld::Processor;
use open_badge::proof::hashes;
use open_badge::report::{Code, Verdict, verdict};
use open_badge::{Progress, Settings, Verification, Verifier, time};
use std::sync::OnceLock;

/// Signed by did:keys; the first and the third over RDF.
const NAMES: [&str; 4] = [
    "eddsa-rdfc-2022 by a did:key",
    "eddsa-jcs-2022 by a did:key",
    "Ed25519Signature2020 by a did:key",
    "lists in lists",
];

fuzz_target!(|bytes: &[u8]| {
    judge(bytes);
    let Some((&choice, edits)) = bytes.split_first() else { return };
    let good = &good()[usize::from(choice) % NAMES.len()];
    let mut changed = good.clone();
    for edit in edits.chunks(4).take(8) {
        if let [place, what, from, value] = *edit {
            let mut left = usize::from(place);
            change(&mut changed, &mut left, what, from, value);
        }
    }
    let Some(Verification { report, .. }) = judge(write_pretty(&changed).as_bytes()) else { return };
    // An earlier text of a context may take out what it does not know.
    let over_rdf = !report.proofs.iter().any(|proof| &*proof.suite == "eddsa-jcs-2022");
    if verdict(&report) == Verdict::Valid && over_rdf && report.find(Code::ContextSnapshot).is_none() {
        let Some(held) = badge(&changed) else {
            let around = report.find(Code::IntakeWrapper).is_some() || !report.inner.is_empty();
            assert!(around, "{}", write_pretty(&changed));
            return;
        };
        assert_eq!(hash(held), hash(badge(good).expect("a badge")), "{}", write_pretty(&changed));
    }
});

fn judge(bytes: &[u8]) -> Option<Verification> {
    let mut documents = Documents::new();
    documents.offline = true;
    let now = time::parse("2026-06-01T12:00:00Z").expect("a time").timestamp;
    match Verifier::new().verify(bytes, &documents, &Settings { now, numbers: Numbers::std() }) {
        Progress::Done(verification) => Some(*verification),
        Progress::Wanted(wanted) => panic!("offline, {wanted:?}"),
    }
}

/// The one badge in a document, which may be a list of one; `None` of what is neither.
fn badge(document: &Value) -> Option<&Object> {
    match document {
        Value::Array(items) => items.first().filter(|_| items.len() == 1).and_then(badge),
        Value::Object(object) => Some(object).filter(|object| object.contains("credentialSubject")),
        _ => None,
    }
}

fn hash(badge: &Object) -> [u8; 32] {
    hashes(badge, &mut Processor::new(), Numbers::std()).expect("a valid badge has a form").document.hash
}

fn good() -> &'static [Value] {
    static GOOD: OnceLock<Vec<Value>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let vectors = parse(include_bytes!("../../tests/fixtures/vectors.json")).expect("JSON");
        let text = |vector: &Value, name: &str| vector.get(name).and_then(Value::as_str).expect("a text").to_owned();
        let find = |name: &&str| vectors.as_list().iter().find(|vector| text(vector, "name") == **name).expect("named");
        NAMES.iter().map(|name| parse(text(find(name), "input").as_bytes()).expect("a badge")).collect()
    })
}

/// Texts that mean something in a badge.
const WORDS: [&str; 16] = [
    "id",
    "type",
    "@id",
    "@type",
    "@value",
    "@graph",
    "@context",
    "@nest",
    "@included",
    "@reverse",
    "@set",
    "@list",
    "name",
    "validUntil",
    "https://www.w3.org/2018/credentials#validUntil",
    "_:b",
];

/// Changes the value that is `left` steps further in the document's order.
fn change(value: &mut Value, left: &mut usize, what: u8, from: u8, with: u8) -> bool {
    if *left == 0 {
        *value = other(value, what, from, with);
        return true;
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().any(|item| change(item, left, what, from, with)),
        Value::Object(object) => {
            let mut members: Vec<(Box<str>, Value)> =
                object.iter().map(|(name, value)| (name.into(), value.clone())).collect();
            let done = members.iter_mut().any(|(_, value)| change(value, left, what, from, with));
            if let Ok(new) = Object::from_members(members) {
                *object = new;
            }
            done
        }
        _ => false,
    }
}

fn other(value: &Value, what: u8, from: u8, with: u8) -> Value {
    let word = WORDS[usize::from(with) % WORDS.len()];
    let mut object = value.as_object().cloned().unwrap_or_default();
    match what % 8 {
        0 => Value::string(word),
        1 => Value::Array(vec![value.clone()]),
        2 => Value::Array([value.as_list(), value.as_list()].concat()),
        3 => Value::Array(value.as_list().iter().rev().cloned().collect()),
        4 => {
            object.set(word, value.clone());
            Value::Object(object)
        }
        5 => {
            object.set(word, Value::string(WORDS[usize::from(from) % WORDS.len()]));
            Value::Object(object)
        }
        6 => {
            let place = usize::from(from) % object.len().max(1);
            let name = object.iter().nth(place).map(|(name, _)| name.to_owned());
            let Some(name) = name else { return Value::Null };
            let moved = object.get(&name).cloned();
            object = object.without(&name);
            if with & 0x80 != 0
                && let Some(moved) = moved
            {
                object.set(word, moved);
            }
            Value::Object(object)
        }
        _ => Value::Number(["0", "-0", "1e21", "1e400"][usize::from(with) % 4].into()),
    }
}
