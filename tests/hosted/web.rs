//! A small web of our own: the guild publishes one badge, what it is for, and its own profile. Their names
//! are example names; nobody was awarded any of them.

use open_badge::card::{self, Options, View};
use open_badge::credential::{Badge, Contents};
use open_badge::documents::{Documents, Fetched, Wanted};
use open_badge::json::{self, Numbers, Value};
use open_badge::messages::Messages;
use open_badge::report::{Check, Code, Outcome, Verdict, Why, verdict};
use open_badge::{Progress, Settings, Verification, Verifier, time};
use std::collections::BTreeMap;

/// When the tests are.
pub const NOW: &str = "2026-06-01T12:00:00Z";

pub const AWARD: &str = "https://guild.example/awards/1.json";
pub const CLASS: &str = "https://guild.example/classes/repair-cafe-host.json";
pub const ISSUER: &str = "https://guild.example/issuer.json";

/// What stands where, and what answers otherwise than with a document.
#[derive(Clone, Default)]
pub struct Web {
    answers: BTreeMap<String, Fetched>,
}

impl Web {
    /// The guild's.
    pub fn new() -> Self {
        Self::default().with(AWARD, &award()).with(CLASS, &class()).with(ISSUER, &issuer())
    }

    /// The same with another document at an address.
    pub fn with(self, url: &str, document: &Value) -> Self {
        self.with_text(url, &json::write_pretty(document))
    }

    pub fn with_text(mut self, url: &str, text: &str) -> Self {
        self.answers.insert(url.into(), Fetched::Found(text.as_bytes().to_vec()));
        self
    }

    /// The same with a document that is changed: what `text` is, at a JSON pointer.
    pub fn set(self, url: &str, pointer: &str, text: &str) -> Self {
        let changed = set(&self.document(url), pointer, text);
        self.with(url, &changed)
    }

    /// The same without a member or item of a document.
    pub fn remove(self, url: &str, pointer: &str) -> Self {
        let changed = edit(&self.document(url), pointer, &mut |_| None);
        self.with(url, &changed)
    }

    /// The same with an HTTP status for an answer.
    pub fn status(mut self, url: &str, status: u16) -> Self {
        self.answers.insert(url.into(), Fetched::Failed { why: Why::Unreachable, status: Some(status) });
        self
    }

    /// The same with nobody there.
    pub fn silent(mut self, url: &str) -> Self {
        self.answers.remove(url);
        self
    }

    pub fn document(&self, url: &str) -> Value {
        match self.answers.get(url) {
            Some(Fetched::Found(bytes)) => json::parse(bytes).unwrap(),
            other => panic!("{url}: {other:?}"),
        }
    }

    fn get(&self, url: &str) -> Fetched {
        self.answers.get(url).cloned().unwrap_or(Fetched::Failed { why: Why::Unreachable, status: None })
    }

    /// Verifies a badge, and says what was asked for, in order.
    pub fn ask(&self, badge: &[u8], now: &str) -> (Verification, Vec<String>) {
        let settings = Settings { now: time::parse(now).unwrap().timestamp, numbers: Numbers::std() };
        let (mut documents, mut asked) = (Documents::new(), Vec::new());
        loop {
            match Verifier::new().verify(badge, &documents, &settings) {
                Progress::Done(verification) => return (*verification, asked),
                Progress::Wanted(wanted) => {
                    for wanted in wanted {
                        let Wanted::Document(url) = wanted else { panic!("{wanted:?}") };
                        assert!(!asked.contains(&url.to_string()), "{url} is asked for twice");
                        documents.insert(&url, self.get(&url));
                        asked.push(url.into());
                    }
                }
            }
        }
    }

    pub fn verify(&self, badge: &Value) -> Verification {
        self.ask(json::write_pretty(badge).as_bytes(), NOW).0
    }

    /// Verifies what stands at an address.
    pub fn verify_at(&self, url: &str) -> Verification {
        self.ask(url.as_bytes(), NOW).0
    }

    /// Verifies the guild's badge as a copy of what stands at its address.
    pub fn verify_award(&self) -> Verification {
        self.verify(&award())
    }
}

/// Everything is supplied by the reader, and nobody asked.
pub fn by_copies(badge: &Value, copies: &[(&str, &Value)]) -> Verification {
    let settings = Settings { now: time::parse(NOW).unwrap().timestamp, numbers: Numbers::std() };
    let mut documents = Documents::new();
    documents.offline = true;
    for (url, document) in copies {
        documents.give(url, json::write_pretty(document).into_bytes());
    }
    match Verifier::new().verify(json::write_pretty(badge).as_bytes(), &documents, &settings) {
        Progress::Done(verification) => *verification,
        Progress::Wanted(wanted) => panic!("offline, {wanted:?}"),
    }
}

pub fn award() -> Value {
    parse(
        r#"{
          "@context": "https://w3id.org/openbadges/v2",
          "type": "Assertion",
          "id": "https://guild.example/awards/1.json",
          "recipient": {
            "type": "email",
            "hashed": true,
            "salt": "7d1f",
            "identity": "sha256$eb81788c5e2fe3b880d53f580187aad1976e51ecc06fbad67f6842aa615950bd"
          },
          "issuedOn": "2026-05-03T10:00:00+00:00",
          "expires": "2028-05-03T10:00:00Z",
          "badge": "https://guild.example/classes/repair-cafe-host.json",
          "verification": { "type": "hosted" },
          "image": "https://guild.example/awards/1.png",
          "narrative": "Ada opened the workshop on six *Saturdays*.",
          "evidence": [
            "https://guild.example/evidence/2026-03",
            { "id": "https://guild.example/evidence/2026-04", "name": "Guest book", "narrative": "Forty guests wrote in it.", "genre": "Prose" }
          ]
        }"#,
    )
}

pub fn class() -> Value {
    parse(
        r#"{
          "@context": "https://w3id.org/openbadges/v2",
          "type": "BadgeClass",
          "id": "https://guild.example/classes/repair-cafe-host.json",
          "@language": "en",
          "name": "Repair café host",
          "description": "Welcomes people, finds tools, keeps the coffee warm.",
          "image": { "id": "https://guild.example/classes/repair.svg", "caption": "A soldering iron" },
          "criteria": { "id": "https://guild.example/classes/repair-cafe-host", "narrative": "Host at least **five** afternoons." },
          "issuer": "https://guild.example/issuer.json",
          "alignment": { "targetName": "Volunteering", "targetUrl": "https://skills.example/volunteering", "targetCode": "V-12" },
          "tags": ["repair", "hosting"],
          "version": 2,
          "related": [{ "id": "https://guild.example/classes/repair-cafe-host-de.json", "@language": "de", "version": 2 }]
        }"#,
    )
}

pub fn issuer() -> Value {
    parse(
        r#"{
          "@context": "https://w3id.org/openbadges/v2",
          "type": "Profile",
          "id": "https://guild.example/issuer.json",
          "name": "The Members’ Guild",
          "url": "https://guild.example/members",
          "email": "members@guild.example",
          "description": "People who mend things."
        }"#,
    )
}

// Edits -----------------------------------------------------------------------------------------

pub fn parse(text: &str) -> Value {
    json::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text}"))
}

/// Replaces the value at a JSON pointer, or adds a member.
pub fn set(document: &Value, pointer: &str, text: &str) -> Value {
    edit(document, pointer, &mut |_| Some(parse(text)))
}

/// Takes away the member or item at a JSON pointer.
pub fn remove(document: &Value, pointer: &str) -> Value {
    edit(document, pointer, &mut |_| None)
}

/// Replaces what stands at a JSON pointer by what `change` makes of it; `None` takes it away.
pub fn edit(value: &Value, pointer: &str, change: &mut dyn FnMut(Option<&Value>) -> Option<Value>) -> Value {
    let Some(rest) = pointer.strip_prefix('/') else { return change(Some(value)).unwrap() };
    let (step, rest) = rest.split_once('/').map_or((rest, ""), |(step, _)| (step, &rest[step.len()..]));
    let step = step.replace("~1", "/").replace("~0", "~");
    match value {
        Value::Object(object) => {
            let old = object.get(&step);
            let new = if rest.is_empty() {
                change(old)
            } else {
                Some(edit(old.unwrap_or_else(|| panic!("no {pointer}")), rest, change))
            };
            let mut changed = object.clone();
            match new {
                Some(new) => changed.set(&step, new),
                None => changed = changed.without(&step),
            }
            Value::Object(changed)
        }
        Value::Array(items) => {
            let mut items = items.clone();
            let index: usize = step.parse().unwrap();
            let new = if rest.is_empty() { change(items.get(index)) } else { Some(edit(&items[index], rest, change)) };
            match new {
                Some(new) => items[index] = new,
                None => {
                    items.remove(index);
                }
            }
            Value::Array(items)
        }
        _ => panic!("no {pointer}"),
    }
}

// Looking ---------------------------------------------------------------------------------------

/// What is shown as the issuer's.
pub fn shown(verification: &Verification) -> &Badge {
    match &verification.contents {
        Contents::Published(badge) => badge,
        other => panic!("{other:?}: {:#?}", troubles(verification)),
    }
}

/// What is shown as what nobody vouches for.
pub fn unchecked(verification: &Verification) -> &Badge {
    match &verification.contents {
        Contents::Unchecked(badge) => badge,
        other => panic!("{other:?}: {:#?}", troubles(verification)),
    }
}

/// The card in words.
pub fn card_text(verification: &Verification, view: View) -> String {
    let options = Options { view, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options))
}

// Asserting -------------------------------------------------------------------------------------

/// The checks that neither passed nor did not apply.
pub fn troubles(verification: &Verification) -> Vec<String> {
    let checks = verification.report.checks.iter();
    let troubles = checks.filter(|check| !matches!(check.outcome, Outcome::Pass | Outcome::NotApplicable));
    let write = |check: &Check| {
        format!("{} {:?} {} {:?}", check.code.name(), check.outcome, check.about.as_str(), check.values)
    };
    troubles.map(write).collect()
}

/// Asserts that the verdict is `valid` with exactly these caveats.
pub fn valid(what: &str, verification: &Verification, caveats: &[Code]) {
    let (found, troubles) = (verdict(&verification.report), troubles(verification));
    assert_eq!(found, Verdict::Valid, "{what}: {troubles:#?}");
    assert_eq!(verification.report.caveats(), caveats, "{what}: {troubles:#?}");
}

/// Asserts the verdict, and that a check of this code did not pass.
pub fn refused(what: &str, verification: &Verification, verdict_wanted: Verdict, code: Code) {
    let (found, troubles) = (verdict(&verification.report), troubles(verification));
    assert_eq!(found, verdict_wanted, "{what}: {troubles:#?}");
    let named = verification
        .report
        .checks
        .iter()
        .any(|check| check.code == code && matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)));
    assert!(named, "{what}: {} is not among {troubles:#?}", code.name());
}
