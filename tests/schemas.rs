//! OB3-01: what pages say of a badge and the official schema is what a kept validator says, on real badges changed in
//! every place.
#![cfg(all(feature = "schema-module", not(target_family = "wasm")))]
#![recursion_limit = "256"]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/mod.rs"]
mod support;

use jsonschema::Validator;
use open_badge::documents::SchemaOutcome;
use open_badge::schema::official;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const SCHEMA: &str = include_str!("../schemas/ob_v3p0_json-ld_achievementcredential_schema.json");

/// As the command has it (`src/bin/open-badge/conform.rs`).
fn kept() -> Validator {
    let schema: Json = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::options().with_pattern_options(jsonschema::PatternOptions::regex()).build(&schema).unwrap()
}

/// What ours said, where the other does not say the same.
fn differs(kept: &Validator, document: &Json) -> Option<String> {
    let ours = official::judge(document.to_string().as_bytes());
    let theirs: BTreeSet<(String, String)> = kept
        .iter_errors(document)
        .map(|error| (error.instance_path().to_string(), error.kind().keyword().to_owned()))
        .collect();
    let same = match &ours {
        SchemaOutcome::Conforms => theirs.is_empty(),
        SchemaOutcome::Differs { about, keyword } => theirs.contains(&((**about).to_owned(), (**keyword).to_owned())),
        _ => false,
    };
    (!same).then(|| format!("{ours:?}, and not one of {theirs:?}"))
}

/// What may stand in any place instead.
fn others() -> Vec<Json> {
    let texts = [
        "",
        "x",
        "ext:",
        "ext:a",
        "an ext:-",
        "ext:|",
        "Membership",
        "name",
        "Image",
        "2026-01-01",
        "not a date",
        "en",
        "en-GB",
        "zh-Hant-TW",
        "zh-Hant",
        "de-1996",
        "de-19",
        "EN",
        "e",
        "en-gb",
        "en\n",
        "a.b.c",
        "a..c",
        "a.b",
        "a.b.c.",
        ".b.c",
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\n",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.٣.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3-3.1.2.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-2.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/contextXjson",
        "VerifiableCredential",
        "AchievementCredential",
        "OpenBadgeCredential",
        "EndorsementCredential",
        "Profile",
    ];
    let mut others: Vec<Json> = texts.iter().map(|text| json!(text)).collect();
    others.extend(texts.iter().step_by(5).map(|text| json!([text])));
    others.extend([
        json!(null),
        json!(true),
        json!(0),
        json!(-1.5e300),
        json!(1.0),
        json!([]),
        json!({}),
        json!([{}]),
        json!([null]),
    ]);
    others.extend([
        json!(["VerifiableCredential", "OpenBadgeCredential"]),
        json!({"id": "urn:x", "type": "Image", "more": 1}),
    ]);
    others.extend([
        json!({"id": "urn:x", "type": ["Profile"]}),
        json!({"id": "urn:x", "type": "X"}),
        json!({"narrative": "x"}),
    ]);
    others
}

/// Every place of a document, as a pointer.
fn places(value: &Json, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Json::Array(items) => items.iter().enumerate().for_each(|(n, item)| places(item, &format!("{at}/{n}"), found)),
        Json::Object(members) => members.iter().for_each(|(name, value)| {
            places(value, &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        _ => {}
    }
}

/// The document with something else in each place, without it, and with something more.
fn changed(document: &Json, at: &str, others: &[Json]) -> Vec<Json> {
    // A text is a text: what it says matters only where the schema asks for one, or for a list of some.
    let structure = !matches!(document.pointer(at).unwrap(), Json::String(_));
    let mut all: Vec<Json> = others
        .iter()
        .filter(|other| !(structure && other.is_string() && **other != "x"))
        .map(|other| {
            let mut copy = document.clone();
            *copy.pointer_mut(at).unwrap() = other.clone();
            copy
        })
        .collect();
    let mut more = document.clone();
    match more.pointer_mut(at).unwrap() {
        Json::Array(items) => items.push(json!({"a/b~": 1})),
        Json::Object(members) => drop(members.insert("a/b~".to_owned(), json!(1))),
        _ => {}
    }
    all.push(more);
    if let Some((parent, name)) = at.rsplit_once('/') {
        let mut less = document.clone();
        match less.pointer_mut(parent).unwrap() {
            Json::Array(items) => drop(items.remove(name.parse().unwrap())),
            Json::Object(members) => drop(members.remove(&name.replace("~1", "/").replace("~0", "~"))),
            _ => {}
        }
        all.push(less);
    }
    all
}

/// With every change, or every so many.
fn compare_all(document: &Json, every: usize) -> (usize, Vec<String>) {
    let (kept, others) = (kept(), others());
    let mut all = Vec::new();
    places(document, "", &mut all);
    let mut wrong: Vec<String> = differs(&kept, document).into_iter().collect();
    let mut count = 1;
    for at in &all {
        for changed in changed(document, at, &others) {
            count += 1;
            if count % every != 0 {
                continue;
            }
            wrong.extend(differs(&kept, &changed).map(|why| format!("{at}: {why}: {changed}")));
        }
    }
    (count, wrong)
}

/// A badge with each of the schema's definitions in it.
fn complete() -> Json {
    let image = json!({"id": "https://guild.example/i.png", "type": "Image", "caption": "A caption"});
    let identifier = json!({"type": "IdentifierEntry", "identifier": "7", "identifierType": "ext:guild"});
    let address = json!({"type": ["Address"], "addressCountry": "Atlantis", "geo": {"type": "GeoCoordinates", "latitude": 1, "longitude": 2.5}});
    let profile = json!({
        "id": "did:web:guild.example", "type": ["Profile"], "name": "Guild", "url": "https://guild.example/", "image": image,
        "otherIdentifier": [identifier], "address": address, "official": "A clerk", "dateOfBirth": "1990-01-01",
        "parentOrg": {"id": "urn:parent", "type": ["Profile"]}
    });
    let endorsement = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", {"x": "urn:x"}],
        "type": ["VerifiableCredential", "EndorsementCredential"], "id": "urn:e", "name": "Praise", "issuer": profile,
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": "urn:a", "type": ["EndorsementSubject"], "endorsementComment": "Good"},
        "proof": [{"type": "DataIntegrityProof"}]
    });
    json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "urn:more"],
        "id": "urn:b", "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Badge", "image": image,
        "issuer": "did:web:guild.example", "validFrom": "2026-01-01T00:00:00Z", "validUntil": "2027-01-01T00:00:00Z",
        "endorsement": [endorsement], "endorsementJwt": ["a.b.c"],
        "credentialSubject": {
            "id": "urn:p", "type": ["AchievementSubject"], "creditsEarned": 3.5, "source": profile,
            "identifier": [{"type": "IdentityObject", "hashed": false, "identityHash": "p@guild.example", "identityType": "emailAddress"}],
            "result": [{"type": ["Result"], "value": "A", "status": "Completed", "alignment": [
                {"type": ["Alignment"], "targetName": "n", "targetUrl": "https://guild.example/t", "targetType": "CFItem"}]}],
            "achievement": {
                "id": "urn:a", "type": ["Achievement"], "name": "Weaving", "description": "Weaves", "criteria": {"narrative": "Wove"},
                "achievementType": "Badge", "creator": {"id": "urn:c", "type": ["Profile"]}, "inLanguage": "en-GB", "tag": ["t"],
                "otherIdentifier": [identifier], "related": [{"id": "urn:r", "type": ["Related"], "inLanguage": "zh-Hant-TW"}],
                "resultDescription": [{"id": "urn:d", "type": ["ResultDescription"], "name": "Grade", "resultType": "LetterGrade",
                    "rubricCriterionLevel": [{"id": "urn:l", "type": ["RubricCriterionLevel"], "name": "L"}]}]
            }
        },
        "evidence": [{"id": "urn:v", "type": ["Evidence"], "narrative": "n"}],
        "credentialSchema": [{"id": "urn:s", "type": "1EdTechJsonSchemaValidator2019"}],
        "credentialStatus": {"id": "urn:t", "type": "1EdTechRevocationList"},
        "refreshService": {"id": "urn:f", "type": "1EdTechCredentialRefresh"}, "termsOfUse": [{"type": "Terms"}],
        "proof": [{"type": "DataIntegrityProof", "created": "2026-01-01T00:00:00Z"}]
    })
}

#[test]
fn what_conforms_and_every_change_of_it_is_judged_as_by_the_kept_validator() {
    let complete = complete();
    assert_eq!(official::judge(complete.to_string().as_bytes()), SchemaOutcome::Conforms);
    let (count, wrong) = compare_all(&complete, 1);
    assert!(count > 5_000, "{count}");
    assert!(wrong.is_empty(), "{} of {count}, as {:#?}", wrong.len(), &wrong[..wrong.len().min(5)]);
}

#[test]
fn every_change_of_published_badges_is_judged_as_by_the_kept_validator() {
    let Some(folder) = support::conformance("04-openbadges") else { return };
    let mut badges = 0;
    for path in files(&folder.join("ob-spec/examples/v3p0"))
        .into_iter()
        .chain(files(&folder.join("1edtech-public-validator/vc/ob30")))
    {
        let Ok(document) = serde_json::from_slice::<Json>(&fs::read(&path).unwrap()) else { continue };
        if !document["credentialSubject"].is_object() || document.to_string().len() > 12_000 {
            continue;
        }
        badges += 1;
        let (_, wrong) = compare_all(&document, 17);
        assert!(wrong.is_empty(), "{}: {:#?}", path.display(), &wrong[..wrong.len().min(5)]);
    }
    assert!(badges >= 10, "{badges}");
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect()
}

#[test]
fn what_is_no_json_is_not_judged() {
    for text in ["", "{", "{\"a\": 1, \"a\": 2}"] {
        assert_eq!(official::judge(text.as_bytes()), SchemaOutcome::NoSchema, "{text}");
    }
}

#[test]
fn a_badge_of_very_many_parts_is_judged_in_bounded_steps() {
    let mut document = complete();
    let one = document["endorsement"][0].clone();
    document["endorsement"] = Json::Array(vec![one; 1_000]);
    assert_eq!(official::judge(document.to_string().as_bytes()), SchemaOutcome::Conforms);
    document["credentialSubject"]["result"] = Json::Array(vec![json!(0); 100_000]);
    assert!(matches!(official::judge(document.to_string().as_bytes()), SchemaOutcome::Differs { .. }));
}
