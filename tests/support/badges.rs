//! Badges of the tests' own making: built and signed by the project's code, with fixed keys and a
//! fixed clock. Their names are example names; nobody was awarded any of them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

// A test may use this file and another that needs the same.
#[path = "signers.rs"]
pub mod signers;
#[allow(clippy::duplicate_mod)]
#[path = "supply.rs"]
mod supply;

use open_badge::documents::{Documents, Fetched};
use open_badge::issue::{self, Sign, SigningKey, Suite};
use open_badge::json::{self, Numbers, Object, Value};
use open_badge::jsonld::Processor;
use open_badge::report::{Code, Outcome, Verdict, verdict};
use open_badge::time::{self, Timestamp};
use open_badge::{Progress, Settings, Verification, Verifier};
use signers::Signer;
use supply::supply;

/// When the tests are.
pub const NOW: &str = "2026-06-01T12:00:00Z";
/// The issuer with a did:web, whose document is at [`GUILD_URL`].
pub const GUILD: &str = "did:web:guild.example:members";
pub const GUILD_URL: &str = "https://guild.example/members/did.json";
/// The guild's verification method, and another with a key on P-256.
pub const GUILD_METHOD: &str = "did:web:guild.example:members#key-1";
pub const GUILD_METHOD_P256: &str = "did:web:guild.example:members#key-2";

/// The suites of Ed25519 keys, and all that badges are issued with.
pub const EDDSA: [Suite; 3] = [Suite::EddsaRdfc2022, Suite::EddsaJcs2022, Suite::Ed25519Signature2020];
pub const SUITES: [Suite; 5] = [EDDSA[0], EDDSA[1], EDDSA[2], Suite::EcdsaRdfc2019, Suite::EcdsaJcs2019];

pub fn now() -> Timestamp {
    instant(NOW)
}

pub fn instant(text: &str) -> Timestamp {
    time::parse(text).unwrap().timestamp
}

/// The issuer's key.
pub fn issuer_key() -> SigningKey {
    SigningKey::from_seed(&[1; 32])
}

/// The issuer's key for a suite.
pub fn issuer_signer(suite: Suite) -> Signer {
    if EDDSA.contains(&suite) { Signer::ed25519(1) } else { Signer::p256(1) }
}

/// The key of somebody whom the issuer does not know.
pub fn stranger_key() -> SigningKey {
    SigningKey::from_seed(&[2; 32])
}

/// The data model of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Model {
    V1,
    V2,
}

/// How the issuer is identified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IssuerKind {
    DidKey,
    DidWeb,
}

impl IssuerKind {
    pub const ALL: [Self; 2] = [Self::DidKey, Self::DidWeb];

    pub fn id(self) -> String {
        match self {
            Self::DidKey => issuer_key().did(),
            Self::DidWeb => GUILD.into(),
        }
    }

    pub fn method(self) -> String {
        match self {
            Self::DidKey => issuer_key().method(),
            Self::DidWeb => GUILD_METHOD.into(),
        }
    }
}

/// A whole community badge without a proof, with the contexts that `suite` needs.
pub fn unsigned(model: Model, suite: Suite, issuer: &str) -> Value {
    let (base, from, until) = match model {
        Model::V1 => ("https://www.w3.org/2018/credentials/v1", "issuanceDate", "expirationDate"),
        Model::V2 => ("https://www.w3.org/ns/credentials/v2", "validFrom", "validUntil"),
    };
    let of_suite = match (model, suite) {
        (_, Suite::Ed25519Signature2020) => r#", "https://w3id.org/security/suites/ed25519-2020/v1""#,
        (Model::V1, _) => r#", "https://w3id.org/security/data-integrity/v2""#,
        (Model::V2, _) => "",
    };
    let text = BADGE
        .replace("BASE", base)
        .replace("SUITE", of_suite)
        .replace("FROM", from)
        .replace("UNTIL", until)
        .replace("ISSUER", issuer);
    parse(&text)
}

const BADGE: &str = r#"{
  "@context": ["BASE", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"SUITE],
  "id": "urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10",
  "type": ["VerifiableCredential", "OpenBadgeCredential"],
  "name": "Repair café host",
  "description": "Hosted a repair café for the members of the guild",
  "issuer": {
    "id": "ISSUER",
    "type": ["Profile"],
    "name": "The Members’ Guild",
    "url": "https://guild.example/members",
    "email": "members@guild.example"
  },
  "FROM": "2026-05-03T10:00:00Z",
  "UNTIL": "2028-05-03T10:00:00Z",
  "awardedDate": "2026-05-01T18:30:00+02:00",
  "credentialSubject": {
    "id": "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    "type": ["AchievementSubject"],
    "identifier": [{
      "type": "IdentityObject",
      "hashed": true,
      "identityHash": "sha256$eb81788c5e2fe3b880d53f580187aad1976e51ecc06fbad67f6842aa615950bd",
      "identityType": "emailAddress",
      "salt": "7d1f"
    }],
    "narrative": "Ada opened the workshop on six *Saturdays*.",
    "achievement": {
      "id": "https://guild.example/achievements/repair-cafe-host",
      "type": ["Achievement"],
      "achievementType": "CommunityService",
      "creator": { "id": "ISSUER", "type": ["Profile"] },
      "name": "Repair café host",
      "description": "Welcomes people, finds tools, keeps the coffee warm.",
      "criteria": {
        "id": "https://guild.example/achievements/repair-cafe-host#criteria",
        "narrative": "Host at least **five** afternoons."
      },
      "creditsAvailable": 1.5,
      "image": {
        "id": "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=",
        "type": "Image",
        "caption": "A soldering iron"
      },
      "alignment": [
        {
          "type": ["Alignment"],
          "targetName": "Volunteering",
          "targetUrl": "https://skills.example/volunteering",
          "targetFramework": "Skills for everybody",
          "targetCode": "V-12"
        },
        {
          "type": ["Alignment"],
          "targetName": "Repairing",
          "targetUrl": "https://skills.example/repairing"
        }
      ],
      "tag": ["repair", "hosting"]
    }
  },
  "evidence": [{
    "id": "https://guild.example/evidence/2026-04",
    "type": ["Evidence"],
    "name": "Guest book",
    "narrative": "Forty guests signed it.",
    "genre": "Prose"
  }]
}"#;

/// A good badge: signed by its issuer, in date.
pub fn good(model: Model, suite: Suite, issuer: IssuerKind) -> Value {
    let signer = issuer_signer(suite);
    let (id, method) = match issuer {
        IssuerKind::DidKey => (signer.did(), signer.method()),
        IssuerKind::DidWeb if EDDSA.contains(&suite) => (GUILD.into(), GUILD_METHOD.into()),
        IssuerKind::DidWeb => (GUILD.into(), GUILD_METHOD_P256.into()),
    };
    sign(&unsigned(model, suite, &id), &*signer.key, &method, suite)
}

/// A good badge in data model 2.0 by the guild, `eddsa-rdfc-2022`.
pub fn guild_badge() -> Value {
    good(Model::V2, Suite::EddsaRdfc2022, IssuerKind::DidWeb)
}

/// A good badge in data model 2.0 by a did:key, `eddsa-rdfc-2022`.
pub fn key_badge() -> Value {
    good(Model::V2, Suite::EddsaRdfc2022, IssuerKind::DidKey)
}

/// The same without a proof.
pub fn unsigned_key_badge() -> Value {
    unsigned(Model::V2, Suite::EddsaRdfc2022, &issuer_key().did())
}

/// Adds a proof for `assertionMethod`.
pub fn sign(document: &Value, key: &dyn Sign, method: &str, suite: Suite) -> Value {
    sign_with(document, key, method, suite, &[])
}

/// Adds a proof with further members, as JSON text; `created` and `proofPurpose` may be among them.
pub fn sign_with(document: &Value, key: &dyn Sign, method: &str, suite: Suite, more: &[(&str, &str)]) -> Value {
    let mut options = vec![
        ("created", Value::string("2026-05-03T10:00:00Z")),
        ("verificationMethod", Value::string(method)),
        ("proofPurpose", Value::string("assertionMethod")),
    ];
    for (name, text) in more {
        options.retain(|(known, _)| known != name);
        options.push((name, parse(text)));
    }
    let document = document.as_object().unwrap();
    let signed = issue::sign(document, key, suite, &options, &mut Processor::new(), Numbers::std());
    Value::Object(signed.unwrap())
}

/// The issuer's own signature by its did:key.
pub fn sign_as_issuer(document: &Value) -> Value {
    let key = issuer_key();
    sign(document, &key, &key.method(), Suite::EddsaRdfc2022)
}

// Documents -------------------------------------------------------------------------------------

/// The guild's DID document.
pub fn guild_document() -> Value {
    let text = r##"{
      "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
      "id": "GUILD",
      "verificationMethod": [{
        "id": "GUILD#key-1",
        "type": "Multikey",
        "controller": "GUILD",
        "publicKeyMultibase": "KEY-1"
      }, {
        "id": "GUILD#key-2",
        "type": "Multikey",
        "controller": "GUILD",
        "publicKeyMultibase": "KEY-2"
      }],
      "assertionMethod": ["GUILD#key-1", "GUILD#key-2"]
    }"##;
    let text = text.replace("GUILD", GUILD).replace("KEY-1", &issuer_key().multikey());
    parse(&text.replace("KEY-2", &Signer::p256(1).multikey))
}

/// The web of the tests: the guild's document.
pub fn documents() -> Documents {
    serving(&guild_document())
}

/// The web with this document for the guild.
pub fn serving(document: &Value) -> Documents {
    serving_text(&write(document))
}

/// The web with this answer for the guild's document.
pub fn serving_text(text: &str) -> Documents {
    let mut documents = Documents::new();
    documents.insert(GUILD_URL, Fetched::Found(text.as_bytes().to_vec()));
    documents
}

/// No network.
pub fn offline() -> Documents {
    let mut documents = Documents::new();
    documents.offline = true;
    documents
}

// Edits -----------------------------------------------------------------------------------------

pub fn parse(text: &str) -> Value {
    json::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text}"))
}

pub fn write(value: &Value) -> String {
    json::write_pretty(value)
}

/// Replaces the value at a JSON pointer, or adds a member or, with `-`, an item at the end.
pub fn set(document: &Value, pointer: &str, text: &str) -> Value {
    edit(document, pointer, &mut |_| Some(parse(text)))
}

/// Takes away the member or item at a JSON pointer.
pub fn remove(document: &Value, pointer: &str) -> Value {
    edit(document, pointer, &mut |old| {
        assert!(old.is_some(), "there is no {pointer}");
        None
    })
}

/// Inserts an item before the one at a JSON pointer.
pub fn insert(document: &Value, pointer: &str, text: &str) -> Value {
    insert_value(document, pointer, &parse(text))
}

/// The same with a value.
pub fn insert_value(document: &Value, pointer: &str, value: &Value) -> Value {
    let (array, index) = pointer.rsplit_once('/').unwrap();
    edit(document, array, &mut |old| {
        let mut items = old.unwrap().as_array().unwrap().to_vec();
        items.insert(index.parse().unwrap(), value.clone());
        Some(Value::Array(items))
    })
}

/// Gives a member another name, in its place.
pub fn rename(document: &Value, pointer: &str, name: &str) -> Value {
    let (object, old) = pointer.rsplit_once('/').unwrap();
    edit(document, object, &mut |value| {
        let mut renamed = Object::new();
        for (member, value) in value.unwrap().as_object().unwrap().iter() {
            renamed.insert(if member == old { name } else { member }, value.clone());
        }
        assert!(renamed.contains(name), "there is no {pointer}");
        Some(Value::Object(renamed))
    })
}

/// The value at a JSON pointer.
pub fn get<'a>(document: &'a Value, pointer: &str) -> &'a Value {
    find(document, pointer).unwrap_or_else(|| panic!("there is no {pointer}"))
}

/// The value at the place, if there is one.
pub fn find<'a>(value: &'a Value, place: &str) -> Option<&'a Value> {
    place.split('/').skip(1).try_fold(value, |value, step| {
        let step = step.replace("~1", "/").replace("~0", "~");
        match value {
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            other => other.get(&step),
        }
    })
}

/// A text as a JSON string.
pub fn quoted(text: &str) -> String {
    write(&Value::string(text))
}

/// Replaces what stands at a JSON pointer by what `change` makes of it; `None` takes it away.
pub fn edit(value: &Value, pointer: &str, change: &mut dyn FnMut(Option<&Value>) -> Option<Value>) -> Value {
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    edit_at(Some(value), &steps, change).unwrap()
}

fn edit_at(
    value: Option<&Value>,
    steps: &[String],
    change: &mut dyn FnMut(Option<&Value>) -> Option<Value>,
) -> Option<Value> {
    let Some((step, rest)) = steps.split_first() else { return change(value) };
    match value {
        Some(Value::Array(items)) => {
            let mut items = items.clone();
            let index = if step == "-" { items.len() } else { step.parse().unwrap() };
            match edit_at(items.get(index), rest, change) {
                Some(new) if index < items.len() => items[index] = new,
                Some(new) => items.push(new),
                None => drop(items.remove(index)),
            }
            Some(Value::Array(items))
        }
        Some(Value::Object(object)) => {
            let mut object = object.clone();
            match edit_at(object.get(step), rest, change) {
                Some(new) => object.set(step, new),
                None => object = object.without(step),
            }
            Some(Value::Object(object))
        }
        other => panic!("no member {step} in {other:?}"),
    }
}

// Verification ----------------------------------------------------------------------------------

/// Verifies a document at [`NOW`].
pub fn verify(document: &Value, documents: &Documents) -> Verification {
    verify_bytes(write(document).as_bytes(), documents, now()).0
}

/// Verifies a document at another time.
pub fn verify_at(document: &Value, documents: &Documents, now: &str) -> Verification {
    verify_bytes(write(document).as_bytes(), documents, instant(now)).0
}

/// Verifies bytes, and tells which documents were asked for that are not at hand: those are then
/// unreachable.
pub fn verify_bytes(input: &[u8], documents: &Documents, now: Timestamp) -> (Verification, Vec<String>) {
    verify_by(&mut Verifier::new(), input, documents, now)
}

/// The same with a verifier that may have seen other badges.
pub fn verify_by(
    verifier: &mut Verifier,
    input: &[u8],
    documents: &Documents,
    now: Timestamp,
) -> (Verification, Vec<String>) {
    let mut documents = documents.clone();
    let mut asked = Vec::new();
    let settings = Settings { now, numbers: Numbers::std() };
    loop {
        match verifier.verify(input, &documents, &settings) {
            Progress::Done(verification) => return (*verification, asked),
            Progress::Wanted(wanted) => supply(wanted, &mut documents, &mut |url| {
                assert!(!asked.contains(&url.to_string()), "{url} is wanted twice");
                asked.push(url.to_string());
                Fetched::Failed { why: open_badge::report::Why::Unreachable, status: None }
            }),
        }
    }
}

/// The verdict.
pub fn verdict_of(verification: &Verification) -> Verdict {
    verdict(&verification.report)
}

/// The codes of the checks that did not pass, for messages.
pub fn troubles(verification: &Verification) -> Vec<String> {
    let checks = verification.report.checks.iter();
    let troubles = checks.filter(|check| !matches!(check.outcome, Outcome::Pass | Outcome::NotApplicable));
    let write = |check: &open_badge::report::Check| {
        format!("{} {:?} {} {:?}", check.code.name(), check.outcome, check.about.as_str(), check.values)
    };
    troubles.map(write).collect()
}

/// Asserts the verdict, and that a check of this code did not pass.
pub fn refused(what: &str, verification: &Verification, verdict: Verdict, code: Code) {
    assert_ne!(verdict, Verdict::Valid);
    let (found, troubles) = (verdict_of(verification), troubles(verification));
    assert_eq!(found, verdict, "{what}: {troubles:#?}");
    let named = verification
        .report
        .checks
        .iter()
        .any(|check| check.code == code && matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)));
    assert!(named, "{what}: {} is not among {troubles:#?}", code.name());
}

/// Asserts that the verdict is `valid` with exactly these caveats.
pub fn valid(what: &str, verification: &Verification, caveats: &[Code]) {
    let (found, troubles) = (verdict_of(verification), troubles(verification));
    assert_eq!(found, Verdict::Valid, "{what}: {troubles:#?}");
    assert_eq!(verification.report.caveats(), caveats, "{what}: {troubles:#?}");
}

/// What a changed badge may come to.
pub const REFUSALS: [Verdict; 7] = [
    Verdict::NotABadge,
    Verdict::Tampered,
    Verdict::WrongSigner,
    Verdict::Malformed,
    Verdict::Unsigned,
    Verdict::Unsupported,
    Verdict::CouldNotCheck,
];

/// One verifier and one web for a whole table.
pub struct Bench {
    verifier: Verifier,
    documents: Documents,
}

impl Bench {
    pub fn new() -> Self {
        Self { verifier: Verifier::new(), documents: documents() }
    }

    pub fn verify(&mut self, document: &Value) -> Verification {
        self.verify_text(&write(document))
    }

    pub fn verify_text(&mut self, text: &str) -> Verification {
        verify_by(&mut self.verifier, text.as_bytes(), &self.documents, now()).0
    }
}

/// What a card would show.
pub fn shown(verification: &Verification) -> String {
    format!("{:?}", verification.contents)
}
