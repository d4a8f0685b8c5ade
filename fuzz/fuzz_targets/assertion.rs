//! Whatever hosts publish, an assertion is judged without stopping, asks only what may be asked and not
//! more than is allowed, and is valid only where what is shown stands in what was published.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::credential::Contents;
use open_badge::documents::{Documents, Fetched, Unpacked, Wanted, permitted};
use open_badge::json::{Numbers, Object, Value, parse, write_pretty};
use open_badge::key::signature::SignatureOutcome;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Verdict, Why, verdict};
use open_badge::{Progress, Settings, Verification, Verifier, time};

/// The guild's award, what it is for, and the guild.
const SITE: [(&str, &str); 3] = [
    (
        "https://guild.example/1",
        r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://guild.example/1", "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"}, "badge": "https://guild.example/2", "verification": {"type": "hosted"}, "issuedOn": "2026-05-03T10:00:00Z", "evidence": [{"narrative": "Seen."}]}"#,
    ),
    (
        "https://guild.example/2",
        r#"{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://guild.example/2", "name": "Host", "description": "Hosts.", "image": "https://guild.example/i.png", "criteria": {"narrative": "Host."}, "issuer": "https://guild.example/3", "alignment": [{"targetName": "A", "targetUrl": "https://guild.example/a"}]}"#,
    ),
    (
        "https://guild.example/3",
        r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": "https://guild.example/3", "name": "Guild", "url": "https://guild.example", "email": "m@guild.example", "verification": {"startsWith": ["https://guild.example/"], "allowedOrigins": "guild.example"}}"#,
    ),
];

/// Texts that mean something in these documents.
const WORDS: [&str; 32] = [
    "id",
    "@id",
    "type",
    "@type",
    "@context",
    "uid",
    "verify",
    "verification",
    "url",
    "badge",
    "issuer",
    "origin",
    "issued_on",
    "issuedOn",
    "expires",
    "revoked",
    "startsWith",
    "allowedOrigins",
    "hosted",
    "signed",
    "Extension",
    "https://w3id.org/openbadges/v1",
    "https://guild.example/1",
    "https://guild.example/2",
    "https://guild.example/3",
    "http://guild.example/1",
    "https://evil.example/1",
    "https://guild.example@evil.example/",
    "urn:uuid:1",
    "2011-06-01",
    "sha256$00",
    "guild.example",
];

fuzz_target!(|bytes: &[u8]| {
    // Bytes as they are, in hand and on the site.
    judge(bytes, &|_| bytes.to_vec());
    // The guild's site with some things changed.
    let mut site = SITE.map(|(_, text)| parse(text.as_bytes()).expect("JSON"));
    for edit in bytes.chunks(5).take(8) {
        if let [document, place, what, from, with] = *edit {
            let mut left = usize::from(place);
            change(&mut site[usize::from(document) % SITE.len()], &mut left, what, from, with);
        }
    }
    let texts = site.each_ref().map(write_pretty);
    let published = |url: &str| {
        let place = SITE.iter().position(|(at, _)| *at == url).unwrap_or(bytes.len() % SITE.len());
        texts[place].clone().into_bytes()
    };
    for input in [SITE[0].1.as_bytes(), texts[0].as_bytes(), SITE[0].0.as_bytes()] {
        let Verification { report, contents } = judge(input, &published);
        if verdict(&report) != Verdict::Valid {
            continue;
        }
        let origin = report.find(Code::HostedOrigin).expect("whose it is was asked");
        assert_eq!(origin.outcome, Outcome::Pass);
        assert!(report.issuer.and_then(|issuer| issuer.host).is_some());
        let Contents::Published(badge) = contents else { panic!("{contents:?}") };
        for text in badge.achievement.name.0.iter().chain(&badge.issuer.name.0) {
            // An issuer of 0.5 may have a name in two parts.
            let stands = |part: &str| site.iter().any(|document| holds(document, part));
            assert!(stands(&text.value) || text.value.split(", ").all(stands), "{text:?}");
        }
    }
});

/// Verifies, with these answers to whatever is asked.
fn judge(input: &[u8], answer: &dyn Fn(&str) -> Vec<u8>) -> Verification {
    let mut documents = Documents::new();
    let now = time::parse("2026-06-01T12:00:00Z").expect("a time").timestamp;
    for _ in 0..=limits::REQUESTS {
        match Verifier::new().verify(input, &documents, &Settings { now, numbers: Numbers::std() }) {
            Progress::Done(verification) => return *verification,
            Progress::Wanted(wanted) => {
                for wanted in wanted {
                    match wanted {
                        Wanted::Document(url) => {
                            assert!(permitted(&url), "{url}");
                            let fetched = match answer(&url) {
                                bytes if bytes.is_empty() => {
                                    Fetched::Failed { why: Why::Unreachable, status: Some(410) }
                                }
                                bytes => Fetched::Found(bytes),
                            };
                            documents.insert(&url, fetched);
                        }
                        Wanted::Unpacked(packed) => documents.unpack(packed, Unpacked::Broken),
                        Wanted::Signature(question) => documents.answer(*question, SignatureOutcome::NotHere),
                        Wanted::Contexts => documents.insert_contexts(b"{}"),
                    }
                }
            }
        }
    }
    panic!("more is asked than is allowed")
}

/// Whether a text stands somewhere in a document.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(own) => **own == *text,
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(object) => object.iter().any(|(_, member)| holds(member, text)),
        _ => false,
    }
}

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
    let [from, with] = [from, with].map(|index| WORDS[usize::from(index) % WORDS.len()]);
    let mut object = value.as_object().cloned().unwrap_or_default();
    match what % 8 {
        0 => Value::string(with),
        1 => Value::Array(vec![value.clone(), Value::string(with)]),
        2 => Value::Null,
        3 => Value::Bool(true),
        4 => Value::Number("1359217910".into()),
        5 => {
            object.set(from, Value::string(with));
            Value::Object(object)
        }
        6 => Value::Object(object.without(from)),
        _ => {
            let moved = object.get(from).cloned();
            object = object.without(from);
            object.set(with, moved.unwrap_or(Value::Null));
            Value::Object(object)
        }
    }
}
