//! OB3-01: whether a badge conforms to the schemas that it names.

use std::time::{Duration, Instant};

use crate::badges::{NOW, key_badge, quoted, set, sign_as_issuer, unsigned_key_badge, write};
use crate::lists::EXTENSIONS;
use crate::tokens::url_safe;
use crate::{file, json, text};
use open_badge::limits;
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

const SCHEMA: &str = "https://guild.example/schemas/badge.json";
const OFFICIAL: &str =
    "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json";
const TYPE: &str = "1EdTechJsonSchemaValidator2019";

/// An unsigned badge under the context that has the type.
fn base() -> open_badge::json::Value {
    set(&unsigned_key_badge(), "/@context/-", &quoted(EXTENSIONS))
}

/// A signed badge that names schemas.
fn badge(schemas: &[(&str, &str)]) -> String {
    let entries: Vec<String> =
        schemas.iter().map(|(id, kind)| format!(r#"{{"id": {}, "type": {}}}"#, quoted(id), quoted(kind))).collect();
    write(&sign_as_issuer(&set(&base(), "/credentialSchema", &format!("[{}]", entries.join(",")))))
}

/// What is said of the schemas of a badge where this stands at [`SCHEMA`].
fn checks_of(badge: &str, schema: &str, code: i32) -> (Json, Vec<Json>) {
    let file_name = file("badge.json", badge);
    let map = file("map.json", format!(r#"{{"{SCHEMA}": {}}}"#, quoted(&file("schema.json", schema))));
    let report = json(&["verify", "--json", "--offline", "--at", NOW, "--documents", &map, &file_name], code);
    let checks = report["checks"].as_array().unwrap().iter().filter(|check| check["code"] == "schema.conforms");
    let checks = checks.cloned().collect();
    (report, checks)
}

fn one(schema: &str, code: i32) -> (Json, Json) {
    let (report, mut checks) = checks_of(&badge(&[(SCHEMA, TYPE)]), schema, code);
    assert_eq!(checks.len(), 1, "{checks:#?}");
    (report, checks.remove(0))
}

fn unknown(schema: &str, why: &str) {
    let (report, check) = one(schema, 0);
    assert_eq!(
        (&report["verdict"], &check["outcome"], &check["why"]),
        (&"valid".into(), &"unknown".into(), &why.into())
    );
    assert!(report["caveats"].as_array().unwrap().contains(&"schema.conforms".into()), "{report:#}");
}

#[test]
fn a_badge_that_conforms_passes() {
    let (report, check) = one(r#"{"required": ["name"], "properties": {"name": {"type": "string"}}}"#, 0);
    assert_eq!((&report["verdict"], &check["outcome"]), (&"valid".into(), &"pass".into()), "{check:#}");
}

#[test]
fn a_badge_against_its_schema_is_malformed_at_a_place() {
    let schema = r#"{"properties": {"credentialSubject": {"properties": {"achievement": {"required": ["ECTS"]}}}}}"#;
    let (report, check) = one(schema, 1);
    assert_eq!((&report["verdict"], &check["outcome"]), (&"malformed".into(), &"fail".into()));
    assert_eq!(check["about"], "/credentialSubject/achievement");
    assert!(check["detail"].as_str().unwrap().contains("Expected: required."), "{check:#}");
    let (_, check) = one(r#"{"properties": {"@context": {"items": {"maxLength": 56}}}}"#, 1);
    assert_eq!(check["about"], "/@context/1");
}

#[test]
fn every_schema_counts_and_the_worst_decides() {
    let (report, checks) = checks_of(
        &badge(&[("https://other.example/schema", TYPE), (SCHEMA, "JsonSchema")]),
        r#"{"required": ["x"]}"#,
        1,
    );
    let outcomes: Vec<&Json> = checks.iter().map(|check| &check["outcome"]).collect();
    assert_eq!((&report["verdict"], outcomes), (&"malformed".into(), vec![&"unknown".into(), &"fail".into()]));
    let (_, checks) = checks_of(&badge(&[(SCHEMA, TYPE); limits::SCHEMAS + 1]), "{}", 0);
    assert_eq!(checks.iter().filter(|check| check["outcome"] == "pass").count(), limits::SCHEMAS);
    assert_eq!(checks.last().unwrap()["why"], "limit");
}

/// A badge that names a schema with more in the entry, signed, with its proofs in a list as the official schemas have it.
fn naming(document: &open_badge::json::Value, url: &str, more: &str) -> String {
    let entry = format!(r#"[{{"id": "{url}", "type": "{TYPE}"{more}}}]"#);
    let signed = sign_as_issuer(&set(document, "/credentialSchema", &entry));
    let proofs = format!("[{}]", write(signed.get("proof").unwrap()));
    write(&set(&signed, "/proof", &proofs))
}

/// A badge that conforms to the official schema.
fn conforming() -> open_badge::json::Value {
    set(&base(), "/credentialSubject/achievement/image/type", r#""Image""#)
}

/// What `tests/browser/schemas.test.mjs` asks of pages is what the command says.
#[test]
fn badges_for_pages_are_judged_here_as_there() {
    let good = conforming();
    let medal = set(&good, "/credentialSubject/achievement/achievementType", r#""Medal""#);
    let digest = url_safe(&[&[0x12, 0x20][..], &[0; 32]].concat());
    let badges: [(&str, String, i32); 4] = [
        ("conforms", naming(&good, OFFICIAL, ""), 0),
        ("against", naming(&medal, OFFICIAL, ""), 1),
        ("another", naming(&good, SCHEMA, ""), 0),
        ("bound", naming(&good, OFFICIAL, &format!(r#", "digestMultibase": "u{digest}""#)), 0),
    ];
    let committed: Json = serde_json::from_str(include_str!("../fixtures/schemas.json")).unwrap();
    for (name, badge, code) in &badges {
        assert_eq!(committed[name]["badge"].as_str(), Some(&**badge), "{name}: {badge}");
        let report = json(&["verify", "--json", "--offline", "--at", NOW, &file("badge.json", badge)], *code);
        let checks = report["checks"].as_array().unwrap();
        let check = checks.iter().find(|check| check["code"] == "schema.conforms").unwrap();
        for member in ["outcome", "about"] {
            assert_eq!(committed[name][member], check[member], "{name}");
        }
        assert_eq!(committed[name]["verdict"], report["verdict"], "{name}");
    }
}

#[test]
fn the_official_schema_needs_no_host() {
    let official = |document: &open_badge::json::Value| naming(document, OFFICIAL, "");
    let good = conforming();
    let (report, checks) = checks_of(&official(&good), "{}", 0);
    assert_eq!((&report["verdict"], &checks[0]["outcome"]), (&"valid".into(), &"pass".into()), "{checks:#?}");
    let (report, checks) =
        checks_of(&official(&set(&good, "/credentialSubject/achievement/achievementType", r#""Medal""#)), "{}", 1);
    assert_eq!(report["verdict"], "malformed");
    assert_eq!(checks[0]["about"], "/credentialSubject/achievement/achievementType");
}

#[test]
fn a_schema_that_cannot_be_had_or_applied_is_not_checked() {
    let (report, checks) = checks_of(&badge(&[("https://other.example/schema", TYPE)]), "{}", 0);
    assert_eq!((&checks[0]["why"], report["contacted"].as_array().unwrap().len()), (&"offline".into(), 0));
    for (schema, why) in [
        ("<html>", "unreliable"),
        (r#"{"type": 7}"#, "unsupported"),
        (r#"{"$schema": "https://x.example/own"}"#, "unsupported"),
        // Nothing but what the badge names is asked for.
        (r#"{"$ref": "https://other.example/more"}"#, "unsupported"),
        (r#"{"$ref": "file:///etc/hostname"}"#, "unsupported"),
    ] {
        unknown(schema, why);
    }
    let (_, checks) = checks_of(&badge(&[(SCHEMA, "JsonSchemaCredential")]), "{}", 0);
    assert_eq!(checks[0]["why"], "unsupported");
}

/// VC JSON Schema: whoever signs a badge can fix which text of a schema is meant.
#[test]
fn a_schema_that_was_changed_since_is_not_applied() {
    let schema = r#"{"required": ["name"]}"#;
    let digest =
        |text: &str| ["u", &url_safe(&[&[0x12, 0x20], &Sha256::digest(text.as_bytes())[..]].concat())].concat();
    for (meant, outcome, why) in [(schema, "pass", None), (r#"{"required": ["ECTS"]}"#, "unknown", Some("unreliable"))]
    {
        let entry =
            format!(r#"[{{"id": "{SCHEMA}", "type": "JsonSchema", "digestMultibase": {}}}]"#, quoted(&digest(meant)));
        let (_, checks) = checks_of(&write(&sign_as_issuer(&set(&base(), "/credentialSchema", &entry))), schema, 0);
        assert_eq!((checks[0]["outcome"].as_str(), checks[0]["why"].as_str()), (Some(outcome), why), "{meant}");
    }
}

/// SEC-05: what nobody signed makes nobody ask anybody.
#[test]
fn the_schema_of_a_badge_that_is_not_its_issuers_is_not_asked_for() {
    let entry = format!(r#"[{{"id": "{SCHEMA}", "type": "{TYPE}"}}]"#);
    for forged in [set(&base(), "/credentialSchema", &entry), set(&key_badge(), "/credentialSchema", &entry)] {
        let (_, checks) = checks_of(&write(&forged), r#"{"required": ["x"]}"#, 1);
        assert_eq!(checks[0]["why"], "not-asked");
    }
}

/// A schema in which each definition asks for the next one twice.
fn endless(title: &str) -> String {
    let mut definitions = String::from(r#""a40": {"required": ["name"]}"#);
    for number in 0..40 {
        let next = number + 1;
        definitions +=
            &format!(r##", "a{number}": {{"allOf": [{{"$ref": "#/$defs/a{next}"}}, {{"$ref": "#/$defs/a{next}"}}]}}"##);
    }
    format!(r##"{{"title": "{title}", "$ref": "#/$defs/a0", "$defs": {{{definitions}}}}}"##)
}

#[test]
fn a_schema_that_takes_for_ever_is_given_up() {
    let start = Instant::now();
    unknown(&endless(""), "limit");
    assert!(start.elapsed() < Duration::from_secs(3 * limits::SCHEMA_SECONDS), "{:?}", start.elapsed());
}

/// However many there are, the time for them ends.
#[test]
fn after_some_that_take_for_ever_no_other_schema_is_tried() {
    let start = Instant::now();
    let urls: Vec<String> =
        (0..limits::SCHEMAS).map(|number| format!("https://guild.example/schemas/{number}")).collect();
    let entries: Vec<(&str, &str)> = urls.iter().map(|url| (&**url, TYPE)).collect();
    let file_name = file("badge.json", badge(&entries));
    let files: Vec<String> = urls
        .iter()
        .enumerate()
        .map(|(number, url)| format!("{}: {}", quoted(url), quoted(&file(&format!("{number}.json"), endless(url)))))
        .collect();
    let map = file("map.json", format!("{{{}}}", files.join(",")));
    let report = json(&["verify", "--json", "--offline", "--at", NOW, "--documents", &map, &file_name], 0);
    let checks = report["checks"].as_array().unwrap().iter().filter(|check| check["code"] == "schema.conforms");
    assert_eq!(checks.filter(|check| check["why"] == "limit").count(), limits::SCHEMAS);
    let bound = Duration::from_secs((limits::SCHEMAS_GIVEN_UP as u64 + 1) * limits::SCHEMA_SECONDS);
    assert!(start.elapsed() < bound, "{:?}", start.elapsed());
}

#[test]
fn a_pattern_that_runs_away_is_matched_or_refused_at_once() {
    let start = Instant::now();
    let name = ["a".repeat(10_000), "!".into()].concat();
    let named = set(&base(), "/name", &quoted(&name));
    let entry = format!(r#"[{{"id": "{SCHEMA}", "type": "{TYPE}"}}]"#);
    let badge = write(&sign_as_issuer(&set(&named, "/credentialSchema", &entry)));
    for (pattern, outcome, code) in [
        ("^(a+)+$", "fail", 1),
        ("^(a|a)*!$", "pass", 0),
        // Neither what looks back nor what is too large when it is unfolded can be bounded.
        (r"^(?=(a+)+$)", "unknown", 0),
        ("((a{1000}){1000}){1000}", "unknown", 0),
    ] {
        let schema = format!(r#"{{"properties": {{"name": {{"pattern": {}}}}}}}"#, quoted(pattern));
        let (_, checks) = checks_of(&badge, &schema, code);
        assert_eq!(checks[0]["outcome"], outcome, "{pattern}");
    }
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[test]
fn a_schema_beyond_bounds_is_not_applied() {
    unknown(&format!(r#"{{"title": "{}"}}"#, "x".repeat(limits::SCHEMA_BYTES)), "limit");
    let many = vec![r##"{"$ref": "#"}"##; limits::SCHEMA_PARTS + 1].join(",");
    unknown(&format!(r#"{{"anyOf": [{many}]}}"#), "limit");
    // References that lead nowhere but to each other ask for nothing.
    let (_, check) = one(r##"{"allOf": [{"$ref": "#"}], "$defs": {"a": {"$ref": "#/$defs/a"}}}"##, 0);
    assert_eq!(check["outcome"], "pass");
    // As deep as it can get: each level of the badge along all of them.
    let mut chain =
        String::from(r##""a398": {"additionalProperties": {"$ref": "#/$defs/a0"}, "items": {"$ref": "#/$defs/a0"}}"##);
    for number in 0..398 {
        chain += &format!(r##", "a{number}": {{"$ref": "#/$defs/a{}"}}"##, number + 1);
    }
    let schema = format!(r##"{{"$ref": "#/$defs/a0", "$defs": {{{chain}}}}}"##);
    let (_, check) = one(&schema, 0);
    assert!(check["outcome"] == "pass" || check["why"] == "limit", "{check:#}");
}

#[test]
fn the_card_says_which_schema_and_where() {
    let file_name = file("badge.json", badge(&[(SCHEMA, TYPE)]));
    let map =
        file("map.json", format!(r#"{{"{SCHEMA}": {}}}"#, quoted(&file("schema.json", r#"{"required": ["ECTS"]}"#))));
    let card = text(&["verify", "--at", NOW, "--documents", &map, &file_name], 1);
    assert!(card.starts_with("Breaks the rules of its own format"), "{card}");
    assert!(card.contains("The badge does not conform to the schema that it names."), "{card}");
}
