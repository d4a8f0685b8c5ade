//! Writes sample badges, each named a sample and signed by keys that anybody can make again:
//!
//! ```text
//! cargo run --features issue --example samples -- FOLDER            one of each kind, for the check page
//! cargo run --features issue --example samples -- FOLDER --many N   N good ones that differ, for benches
//! ```
//!
//! All issuers are did:keys, so that every sample but the unsigned one is judged without asking anybody.
#![allow(clippy::print_stderr)]

use open_badge::issue::{SigningKey, Suite, sign};
use open_badge::json::{Numbers, Object, Value, parse, write_pretty};
use open_badge::jsonld::Processor;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let written = match *arguments.as_slice() {
        [folder] => samples().and_then(|mut samples| {
            samples.push(("list.json".into(), Value::Object(list()?)));
            write(Path::new(folder), &samples)
        }),
        [folder, "--many", count] => match count.parse() {
            Ok(count) => many(count).and_then(|samples| write(Path::new(folder), &samples)),
            Err(_) => Err(format!("{count} is no number")),
        },
        _ => Err("usage: samples FOLDER [--many N]".into()),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("samples: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A file's name and its content.
pub type Sample = (String, Value);

fn write(folder: &Path, samples: &[Sample]) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for (name, badge) in samples {
        let path = folder.join(name);
        fs::write(&path, write_pretty(badge)).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// One of each kind that the check page shows.
pub fn samples() -> Result<Vec<Sample>, String> {
    let issuer = SigningKey::from_seed(&[1; 32]);
    let stranger = SigningKey::from_seed(&[2; 32]);
    let mut signing = Signing::default();
    let (from, until) = ("2026-01-15T09:00:00Z", "2096-01-15T09:00:00Z");
    let plain = |what: &str| badge(&issuer.did(), what, from, until);
    let good = signing.sign(&plain("good badge")?, &issuer)?;
    let mut changed = signing.sign(&plain("badge changed after signing")?, &issuer)?;
    // What whoever changes a badge would change.
    changed.set("name", Value::string("Sample: Head gardener, honoris causa"));
    let expired = badge(&issuer.did(), "expired badge", "2021-01-15T09:00:00Z", "2023-01-15T09:00:00Z")?;
    let later = badge(&issuer.did(), "badge that is not valid yet", "2095-01-15T09:00:00Z", until)?;
    let samples = [
        ("good.json", good),
        ("expired.json", signing.sign(&expired, &issuer)?),
        ("changed.json", changed),
        ("wrong-signer.json", signing.sign(&plain("badge by another signer")?, &stranger)?),
        ("not-yet-valid.json", signing.sign(&later, &issuer)?),
        ("unsigned.json", plain("unsigned badge")?),
    ];
    Ok(samples.into_iter().map(|(name, badge)| (name.into(), Value::Object(badge))).collect())
}

/// Good badges, no two alike: each has its own identifier, recipient and day.
pub fn many(count: usize) -> Result<Vec<Sample>, String> {
    let issuer = SigningKey::from_seed(&[1; 32]);
    let mut signing = Signing::default();
    let sample = |index: usize| {
        let from = format!("2026-01-{:02}T09:00:00Z", 1 + index % 28);
        let what = format!("badge {} of {count}", index + 1);
        let mut badge = badge(&issuer.did(), &what, &from, "2096-01-15T09:00:00Z")?;
        badge.set("id", Value::string(&format!("urn:uuid:5a3b1e00-0000-4000-8000-{index:012x}")));
        let name = format!("badge-{index:05}.json");
        Ok((name, Value::Object(signing.sign(&badge, &issuer)?)))
    };
    (0..count).map(sample).collect()
}

/// Signs one badge after another over contexts that are processed once.
#[derive(Default)]
struct Signing {
    processor: Processor,
}

impl Signing {
    fn sign(&mut self, badge: &Object, key: &SigningKey) -> Result<Object, String> {
        let options = [
            ("created", Value::string("2026-01-15T09:00:00Z")),
            ("verificationMethod", Value::string(&key.method())),
            ("proofPurpose", Value::string("assertionMethod")),
        ];
        let signed = sign(badge, key, Suite::EddsaRdfc2022, &options, &mut self.processor, Numbers::std());
        signed.map_err(|error| format!("{error:?}"))
    }
}

/// A list that has the samples' issuer, and says that it is a sample.
pub fn list() -> Result<Object, String> {
    let text = r#"{
      "name": "Sample list",
      "updated": "2026-01-15",
      "issuers": [{ "id": "ISSUER", "name": "Sample: the gardeners of the samples", "since": "2025-03-01" }]
    }"#;
    object(&text.replace("ISSUER", &SigningKey::from_seed(&[1; 32]).did()))
}

/// A badge without a proof, which says in every name that it is a sample.
fn badge(issuer: &str, what: &str, from: &str, until: &str) -> Result<Object, String> {
    let text = BADGE.replace("ISSUER", issuer).replace("WHAT", what).replace("FROM", from).replace("UNTIL", until);
    object(&text)
}

fn object(text: &str) -> Result<Object, String> {
    match parse(text.as_bytes()) {
        Ok(Value::Object(object)) => Ok(object),
        other => Err(format!("the sample is no object: {other:?}")),
    }
}

const BADGE: &str = r##"{
  "@context": [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
  ],
  "id": "urn:uuid:5a3b1e00-0000-4000-8000-000000000000",
  "type": ["VerifiableCredential", "OpenBadgeCredential"],
  "name": "Sample: Community gardener (WHAT)",
  "description": "A sample, made for trying out the checker. Nobody was awarded it.",
  "issuer": {
    "id": "ISSUER",
    "type": ["Profile"],
    "name": "Sample Garden Association"
  },
  "validFrom": "FROM",
  "validUntil": "UNTIL",
  "credentialSubject": {
    "id": "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
    "type": ["AchievementSubject"],
    "achievement": {
      "id": "https://garden.example/achievements/community-gardener",
      "type": ["Achievement"],
      "achievementType": "CommunityService",
      "creator": { "id": "ISSUER", "type": ["Profile"], "name": "Sample Garden Association" },
      "name": "Sample: Community gardener",
      "description": "Keeps a bed of the community garden through one season, and helps others with theirs.",
      "criteria": {
        "narrative": "Tended a bed from spring to autumn; took part in *three* work days; showed one newcomer how to compost."
      },
      "alignment": [{
        "type": ["Alignment"],
        "targetName": "Sample framework: Gardening for communities",
        "targetUrl": "https://garden.example/framework/gardening"
      }],
      "tag": ["sample", "gardening"]
    }
  },
  "evidence": [{
    "type": ["Evidence"],
    "name": "Sample: Garden diary",
    "narrative": "Forty entries, from the first seedlings in March to the last pumpkins in October.",
    "genre": "Prose"
  }]
}"##;
