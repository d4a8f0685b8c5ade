//! A list that nobody signed has an issuer only where its JSON has the issuer's identifier, nothing panics, and
//! whatever a list is, it changes nothing about the badge.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::documents::Documents;
use open_badge::issue::{self, SigningKey, Suite};
use open_badge::json::{Numbers, Value, parse, write_pretty};
use open_badge::jsonld::Processor;
use open_badge::messages::Messages;
use open_badge::report::publish;
use open_badge::trust::{Answer, Choice};
use open_badge::{Progress, Settings, Verification, Verifier, time};
use std::cell::OnceCell;

thread_local! {
    static BADGE: OnceCell<(String, Verification)> = const { OnceCell::new() };
}

fuzz_target!(|bytes: &[u8]| {
    let now = time::parse("2026-06-01T12:00:00Z").unwrap().timestamp;
    let settings = Settings { now, numbers: Numbers::std() };
    let (issuer, mut verification) = BADGE.with(|badge| badge.get_or_init(|| verified(&settings)).clone());
    // So that short inputs can name it.
    let text = String::from_utf8_lossy(bytes).replace("ISSUER", &issuer);
    let before = publish(&verification.report, &Messages::english());
    let mut documents = Documents::new();
    documents.offline = true;
    documents.give("list", text.clone().into_bytes());
    let choice = Choice { lists: vec!["list".into()], sites: true, ..Choice::default() };
    Verifier::new().consult(&mut verification, &choice, &documents, &settings).expect("offline, nothing is wanted");
    if let Answer::Listed(_) = verification.report.listings[0].answer {
        let list: serde_json::Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("it is JSON");
        let by_hand = list["issuers"].as_array().into_iter().flatten().any(|entry| entry["id"] == *issuer);
        assert!(by_hand || !list["registry"][&issuer].is_null(), "{text}");
    }
    verification.report.listings.clear();
    verification.report.sites.clear();
    assert_eq!(publish(&verification.report, &Messages::english()), before);
});

/// A badge that holds, and its issuer.
fn verified(settings: &Settings) -> (String, Verification) {
    let key = SigningKey::from_seed(&[1; 32]);
    let text = r#"{
      "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
      "id": "urn:uuid:5c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10",
      "type": ["VerifiableCredential", "OpenBadgeCredential"],
      "issuer": {"id": "ISSUER", "type": ["Profile"], "url": "https://guild.example"},
      "validFrom": "2026-05-03T10:00:00Z",
      "credentialSubject": {
        "id": "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
        "type": ["AchievementSubject"],
        "achievement": {
          "id": "urn:uuid:6c1a9c4e-6f5b-4b0a-9a3e-2f4d9f1c7b10",
          "type": ["Achievement"],
          "name": "Repair café host",
          "description": "Hosts",
          "criteria": {"narrative": "Host"}
        }
      }
    }"#;
    let document = parse(text.replace("ISSUER", &key.did()).as_bytes()).unwrap();
    let options = [
        ("created", Value::string("2026-05-03T10:00:00Z")),
        ("verificationMethod", Value::string(&key.method())),
        ("proofPurpose", Value::string("assertionMethod")),
    ];
    let document = document.as_object().unwrap();
    let signed =
        issue::sign(document, &key, Suite::EddsaRdfc2022, &options, &mut Processor::new(), Numbers::std()).unwrap();
    let mut documents = Documents::new();
    documents.offline = true;
    let badge = write_pretty(&Value::Object(signed));
    let Progress::Done(verification) = Verifier::new().verify(badge.as_bytes(), &documents, settings) else {
        panic!("offline, nothing is wanted")
    };
    (key.did(), *verification)
}
