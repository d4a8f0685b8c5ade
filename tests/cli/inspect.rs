//! `open-badge inspect`: the report of `verify`, and what it was made from.

use super::{AWARD, file, folder, guild_site, json, support, text};
use crate::badges::{
    self, GUILD_METHOD, GUILD_URL, NOW, get, guild_badge, guild_document, issuer_key, key_badge, set, sign_with,
    unsigned_key_badge, write,
};
use crate::bake::{element, itxt, png, svg, text as latin1};
use crate::endorsements::{by_endorser, carrying, id_at, unsigned_of};
use crate::logs::{self, Draft, Log};
use crate::tokens::{jwk, token};
use open_badge::encoding::{base58, hex};
use open_badge::intake::baked::Place;
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::key::{PublicKey, decode_multikey, verify_ed25519};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

// The same report -------------------------------------------------------------------------------

/// Inputs of each kind: a name, the bytes, and the exit code.
fn inputs() -> Vec<(&'static str, Vec<u8>, i32)> {
    let badge = write(&key_badge());
    let place = Place::OpenBadgeCredential;
    let presentation = format!(
        r#"{{"@context": "https://www.w3.org/ns/credentials/v2", "type": "VerifiablePresentation",
            "verifiableCredential": [{badge}, {}]}}"#,
        write(&set(&key_badge(), "/name", r#""Another name""#))
    );
    let mut inputs = vec![
        ("valid", badge.clone(), 0),
        ("tampered", write(&set(&key_badge(), "/name", r#""Another name""#)), 1),
        ("unsigned", write(&unsigned_key_badge()), 1),
        ("unknown suite", write(&set(&key_badge(), "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#)), 3),
        ("key elsewhere", write(&guild_badge()), 2),
        ("several", format!("[{badge}, {badge}]"), 0),
        ("presentation", presentation, 1),
        ("token", bearer(r#"{"alg": "EdDSA", "typ": "vc+jwt", "kid": "KEY"}"#), 0),
        ("enveloped", enveloped(), 0),
        ("svg", svg(place, &element(place, &badge)), 0),
        ("hosted", AWARD.into(), 2),
        ("no badge", r#"{"a": 1}"#.into(), 3),
        ("no JSON", "hello".into(), 3),
    ]
    .into_iter()
    .map(|(name, text, code)| (name, text.into_bytes(), code))
    .collect::<Vec<_>>();
    inputs.push(("png", png(&[itxt(place, &badge)]), 0));
    inputs
}

/// A token of the badge, its key named in the header's `KEY`.
fn bearer(header: &str) -> String {
    token(&header.replace("KEY", &issuer_key().method()), &unsigned_key_badge())
}

fn enveloped() -> String {
    let token = bearer(r#"{"alg": "EdDSA", "typ": "vc+jwt", "kid": "KEY"}"#);
    format!(
        r#"{{"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential",
            "id": "data:application/vc+jwt,{token}"}}"#
    )
}

/// Members that only `inspect` adds to a report, and to the row of a proof.
const OF_REPORT: [&str; 6] = ["input", "baked", "token", "document", "canonical", "unverifiedProofs"];
const OF_PROOF: [&str; 8] =
    ["type", "cryptosuite", "created", "expires", "proofPurpose", "previousProof", "hashes", "keyDocument"];

#[test]
fn the_report_is_that_of_verify_with_further_members() {
    for (name, bytes, code) in inputs() {
        let file = file("input", &bytes);
        let verified = json(&["verify", "--json", "--offline", "--at", NOW, &file], code);
        let mut inspected = json(&["inspect", "--json", "--offline", "--at", NOW, &file], code);
        assert!(inspected["input"]["sha256"] == hex::encode(&Sha256::digest(&bytes)), "{name}: {inspected:#}");
        strip(&mut inspected);
        assert_eq!(inspected, verified, "{name}");
    }
}

fn strip(report: &mut Json) {
    let report = report.as_object_mut().unwrap();
    report.retain(|name, _| !OF_REPORT.contains(&&**name));
    for proof in report["proofs"].as_array_mut().unwrap() {
        proof.as_object_mut().unwrap().retain(|name, _| !OF_PROOF.contains(&&**name));
    }
    for inside in ["badges", "endorsements"] {
        report.get_mut(inside).and_then(Json::as_array_mut).into_iter().flatten().for_each(strip);
    }
}

#[test]
fn people_read_the_same_as_programs() {
    for (name, bytes, code) in inputs() {
        let file = file("input", &bytes);
        let report = json(&["inspect", "--json", "--canonical", "--offline", "--at", NOW, &file], code);
        let said = text(&["inspect", "--canonical", "--offline", "--at", NOW, &file], code);
        assert!(said.starts_with(&format!("verdict: {}\n", report["verdict"].as_str().unwrap())), "{name}: {said}");
        let mut words = Vec::new();
        each_word(&report, &mut words);
        for word in words {
            assert!(said.contains(&word), "{name}: {word} is missing in {said}");
        }
    }
}

/// Every text of a report but what to do, whose lines people can do without.
fn each_word(value: &Json, words: &mut Vec<String>) {
    match value {
        Json::String(text) => words.extend(text.lines().map(str::to_owned)),
        Json::Array(items) => items.iter().for_each(|item| each_word(item, words)),
        Json::Object(object) => {
            let kept = object.iter().filter(|(name, _)| !matches!(&***name, "hint" | "why" | "header"));
            kept.for_each(|(_, value)| each_word(value, words));
        }
        _ => {}
    }
}

// Hashes -----------------------------------------------------------------------------------------

#[test]
fn hashes_are_those_that_the_suites_publish() {
    let Some(folder) = support::conformance("01-data-integrity") else { return };
    for (name, file, suffix, place) in [
        ("vc-di-eddsa/TestVectors/eddsa-rdfc-2022", "signedDataInt.json", "DataInt", 0),
        ("vc-di-eddsa/TestVectors/eddsa-rdfc-2022/employ", "signedDataInt.json", "DataInt", 0),
        ("vc-di-eddsa/TestVectors/Ed25519Signature2020", "signedEdSig.json", "EdSig", 0),
        ("vc-di-eddsa/TestVectors/eddsa-jcs-2022", "signedJCS.json", "JCS", 0),
        ("vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256", "signedECDSAP256.json", "ECDSAP256", 0),
        ("vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p256/employ", "signedECDSAP256.json", "ECDSAP256", 0),
        ("vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p256", "signedJCSECDSAP256.json", "JCSECDSAP256", 0),
        // These documents are no badges, so no key decides between the hash functions: the second is SHA-384.
        ("vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384", "signedECDSAP384.json", "ECDSAP384", 1),
        ("vc-di-ecdsa/TestVectors/ecdsa-rdfc-2019-p384/employ", "signedECDSAP384.json", "ECDSAP384", 1),
        ("vc-di-ecdsa/TestVectors/ecdsa-jcs-2019-p384", "signedJCSECDSAP384.json", "JCSECDSAP384", 1),
    ] {
        let folder = folder.join(name);
        let file = folder.join(file).display().to_string();
        let report = json(&["inspect", "--json", "--canonical", "--offline", &file], 3);
        assert_eq!(report["verdict"], "not-a-badge", "{name}");
        let hashed = &report["unverifiedProofs"][0]["hashes"][place];
        for (form, canonical, hash) in
            [("configuration", "proofCanon", "proofHash"), ("document", "canonDoc", "docHash")]
        {
            let expected = |name: &str| support::read(folder.join(format!("{name}{suffix}.txt"))).trim_end().to_owned();
            assert_eq!(hashed[form]["form"].as_str().unwrap().trim_end(), expected(canonical), "{name}");
            assert_eq!(hashed[form]["digest"], expected(hash), "{name}");
        }
    }
}

#[test]
fn hashes_of_a_derived_proof_are_those_that_its_suite_publishes() {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-ecdsa/TestVectors/ecdsa-sd-2023") else { return };
    for folder in ["employ", "prc"].map(|example| folder.join(example)) {
        let file = folder.join("derivedRevealDocument.json").display().to_string();
        let report = json(&["inspect", "--json", "--offline", &file], 3);
        let hashed = &report["unverifiedProofs"][0]["hashes"][0];
        let published = support::read_json(folder.join("verifyCreateVerifyData.json"));
        assert_eq!(hashed["configuration"]["digest"], published["proofHash"]);
        assert_eq!(hashed["document"]["digest"], published["mandatoryHash"]);
        assert_eq!(hashed["document"]["algorithm"], "mandatory");
    }
}

#[test]
fn it_is_these_hashes_that_the_issuer_signed() {
    let key = issuer_key();
    let first =
        sign_with(&unsigned_key_badge(), &key, &key.method(), Suite::EddsaRdfc2022, &[("id", r#""urn:uuid:1""#)]);
    let chain = sign_with(&first, &key, &key.method(), Suite::EddsaJcs2022, &[("previousProof", r#""urn:uuid:1""#)]);
    let report = inspect(&write(&chain), 0);
    assert_eq!(report["proofs"][1]["previousProof"][0], "urn:uuid:1");
    for (place, algorithm) in [(0, "RDFC-1.0"), (1, "JCS")] {
        let hashed = &report["proofs"][place]["hashes"][0];
        assert_eq!(hashed["document"]["algorithm"], algorithm);
        signed(hashed, get(&chain, &format!("/proof/{place}/proofValue")));
    }
    // The first is about the document alone, the second about both.
    assert_eq!(report["canonical"]["digest"], report["proofs"][0]["hashes"][0]["document"]["digest"]);
    assert_ne!(report["canonical"]["digest"], report["proofs"][1]["hashes"][0]["document"]["digest"]);
}

/// Asserts that the issuer signed these hashes, and that they are those of the forms.
fn signed(hashed: &Json, value: &Value) {
    let mut message = Vec::new();
    for name in ["configuration", "document"] {
        let digest = hashed[name]["digest"].as_str().unwrap();
        assert_eq!(digest, hex::encode(&Sha256::digest(hashed[name]["form"].as_str().unwrap())), "{name}");
        message.extend(support::bytes(digest));
    }
    let PublicKey::Ed25519(public) = decode_multikey(&issuer_key().multikey()).unwrap() else { panic!("another kind") };
    let signature = base58::decode(&value.as_str().unwrap()[1..]).unwrap();
    verify_ed25519(&public, &message, &signature.try_into().unwrap()).unwrap();
}

#[test]
fn a_broken_proof_shows_its_hashes() {
    let whole = inspect(&write(&key_badge()), 0);
    let expected = &whole["proofs"][0]["hashes"];
    assert!(expected[0]["document"]["digest"].is_string(), "{whole:#}");
    for (member, value, code) in [
        // A signature that cannot be read, one of another document, a key that is not there, none at all.
        ("proofValue", r#""z""#, 1),
        ("proofValue", &write(get(&guild_badge(), "/proof/proofValue")), 1),
    ] {
        let broken = set(&key_badge(), &format!("/proof/{member}"), value);
        let report = inspect(&write(&broken), code);
        assert_eq!(report["proofs"][0]["hashes"], *expected, "{member} {value}");
    }
    // A changed method is another configuration of the same document.
    for (method, code) in [(r#""did:key:z6Mk#z6Mk""#, 1), (r#""did:web:away.example#key""#, 2)] {
        let report = inspect(&write(&set(&key_badge(), "/proof/verificationMethod", method)), code);
        let hashed = &report["proofs"][0]["hashes"][0];
        assert_eq!(hashed["document"], expected[0]["document"], "{method}");
        assert!(hashed["configuration"]["digest"].is_string() && hashed != &expected[0], "{method}");
    }
}

/// The older text of the context does not know `endorsementJwt`: given it afterwards, the badge is still signed.
#[test]
fn an_earlier_text_of_a_context_is_the_one_that_is_shown() {
    let badge = set(&key_badge(), "/endorsementJwt", r#"["a.b.c"]"#);
    let (newest, earlier) = (inspect(&write(&key_badge()), 0), inspect(&write(&badge), 0));
    let digests = |report: &Json| -> Vec<Json> {
        report["document"]["contexts"].as_array().unwrap().iter().map(|context| context["sha256"].clone()).collect()
    };
    assert_eq!(digests(&newest)[0], digests(&earlier)[0], "there is but one text of this");
    assert_ne!(digests(&newest)[1], digests(&earlier)[1]);
    signed(&earlier["proofs"][0]["hashes"][0], get(&badge, "/proof/proofValue"));
    // Where no text fits, what is shown is under the newest.
    let changed = inspect(&write(&set(&badge, "/name", r#""Another""#)), 1);
    assert_eq!(digests(&changed), digests(&newest));
    assert_eq!(changed["proofs"][0]["hashes"][0]["document"], changed["canonical"]);
}

#[test]
fn what_cannot_be_hashed_says_why_and_takes_nothing_from_the_others() {
    let good = write(get(&key_badge(), "/proof"));
    let unknown = good.replacen('{', r#"{"colour": "red", "#, 1);
    let report = inspect(&write(&set(&key_badge(), "/proof", &format!("[{unknown}, {good}, 7]"))), 0);
    assert_eq!(report["proofs"][0]["hashes"][0]["missing"], "context.complete");
    let alone = inspect(&write(&key_badge()), 0);
    assert_eq!(report["proofs"][1]["hashes"], alone["proofs"][0]["hashes"]);
    assert_eq!(report["proofs"][2]["hashes"], Json::Null);

    for (document, code) in [
        (r#"{"@context": "https://nobody.example/context", "a": 1}"#, 3),
        (r#"{"@context": {"a": 1}, "a": 1}"#, 3),
        (r#"{"a": 1, "a": 2}"#, 1),
    ] {
        let report = inspect(document, code);
        assert_eq!(report["canonical"], Json::Null, "{document}");
    }
}

#[test]
fn a_suite_that_is_not_known_has_no_hashes_and_is_not_called_wrong() {
    let report = inspect(&write(&set(&key_badge(), "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#)), 3);
    let proof = &report["proofs"][0];
    assert_eq!((&report["verdict"], &proof["result"]), (&"unsupported".into(), &"unsupported".into()));
    assert_eq!((&proof["suite"], &proof["cryptosuite"]), (&"mldsa44-rdfc-2024".into(), &"mldsa44-rdfc-2024".into()));
    assert_eq!(proof["hashes"], Json::Null);
    // What every suite over RDF would hash of the document is there.
    let good = inspect(&write(&key_badge()), 0);
    assert_eq!(report["canonical"], good["canonical"]);
}

#[test]
fn forms_are_printed_where_they_are_asked_for() {
    let file = file("badge.json", write(&key_badge()));
    let report = json(&["inspect", "--json", "--at", NOW, &file], 0);
    assert_eq!(report["canonical"]["form"], Json::Null);
    let said = text(&["inspect", "--canonical", "--at", NOW, &file], 0);
    let form = inspect(&write(&key_badge()), 0)["canonical"]["form"].as_str().unwrap().to_owned();
    assert!(form.lines().count() > 5 && form.lines().all(|line| said.contains(&format!("  {line}\n"))), "{said}");
}

// Containers -------------------------------------------------------------------------------------

#[test]
fn a_token_has_its_header_and_the_hash_of_what_is_signed() {
    let token = bearer(r#"{"alg": "EdDSA", "typ": "vc+jwt", "kid": "KEY"}"#);
    let signed = token.rsplit_once('.').unwrap().0;
    for (input, media_type) in [(token.clone(), "application/vc+jwt"), (enveloped(), "application/ld+json")] {
        let report = inspect(&input, 0);
        if input == token {
            assert_eq!(report["input"]["mediaType"], media_type);
        }
        assert_eq!((&report["token"]["header"]["alg"], &report["envelope"]), (&"EdDSA".into(), &"JWT".into()));
        assert_eq!(report["token"]["mediaType"], "application/vc+jwt");
        assert_eq!(report["token"]["signingInput"]["bytes"], signed.len());
        assert_eq!(report["token"]["signingInput"]["sha256"], hex::encode(&Sha256::digest(signed)));
        assert_eq!(report["proofs"][0]["keyDocument"]["from"], "identifier");
        assert_eq!(report["document"]["mediaType"], "application/vc");
    }
    let plain = inspect(&bearer(r#"{"alg": "EdDSA", "kid": "KEY"}"#), 1);
    assert_eq!(plain["input"]["mediaType"], "application/jwt");
}

#[test]
fn a_picture_says_where_the_badge_was() {
    let badge = write(&key_badge());
    let place = Place::OpenBadgeCredential;
    let png_file = file("badge.png", png(&[itxt(place, &badge)]));
    let report = json(&["inspect", "--json", "--at", NOW, &png_file], 0);
    assert_eq!((&report["container"], &report["input"]["mediaType"]), (&"PNG".into(), &"image/png".into()));
    assert_eq!(
        report["baked"],
        serde_json::json!({"chunk": "iTXt", "keyword": "openbadgecredential", "compressed": false})
    );
    assert_eq!(report["document"]["types"][1], "OpenBadgeCredential");

    let two = png(&[itxt(place, &badge), latin1(Place::OpenBadges, badge.as_bytes())]);
    let report = json(&["inspect", "--json", "--at", NOW, &file("badge.png", two)], 0);
    assert_eq!(report["badges"][0]["baked"]["chunk"], "iTXt");
    assert_eq!(report["badges"][1]["baked"]["chunk"], "tEXt");
    assert_eq!(report["badges"][1]["baked"]["keyword"], "openbadges");

    let report = inspect(&svg(place, &element(place, &badge)), 0);
    assert_eq!(report["input"]["mediaType"], "image/svg+xml");
    assert_eq!(report["baked"]["namespace"], "https://purl.imsglobal.org/ob/v3p0");
}

#[test]
fn each_badge_inside_has_its_own() {
    let (_, presentation, _) = inputs().swap_remove(6);
    let report = inspect(std::str::from_utf8(&presentation).unwrap(), 1);
    assert_eq!(report["document"]["mediaType"], "application/vp");
    for (place, verdict) in [(0, "valid"), (1, "tampered")] {
        let badge = &report["badges"][place];
        assert_eq!(badge["verdict"], verdict);
        assert!(badge["proofs"][0]["hashes"][0]["document"]["digest"].is_string(), "{badge:#}");
        assert_eq!(badge["document"]["mediaType"], "application/vc");
    }
}

#[test]
fn an_endorsement_inside_has_its_own() {
    let badge = carrying(&[by_endorser(&unsigned_of(&id_at("")))]);
    let report = inspect(&write(&badge), 0);
    let endorsement = &report["endorsements"][0];
    assert_eq!(endorsement["document"]["types"][1], "EndorsementCredential");
    assert_eq!(endorsement["proofs"][0]["keyDocument"]["from"], "identifier");
    let hashed = &endorsement["proofs"][0]["hashes"][0]["document"];
    assert_eq!(*hashed, endorsement["canonical"]);
    assert_ne!(endorsement["canonical"]["digest"], report["canonical"]["digest"]);
}

#[test]
fn of_an_address_it_is_what_stands_there() {
    let (folder, _) = guild_site(r#""award.json""#);
    let badge = write(&key_badge());
    fs::write(folder.join("badge.json"), &badge).unwrap();
    let url = "https://guild.example/badge.json";
    let map = map_of(&folder.join("map.json").display().to_string(), url, r#""badge.json""#);
    let report = json(&["inspect", "--json", "--offline", "--at", NOW, "--documents", &map, url], 0);
    assert_eq!((&report["input"]["bytes"], &report["verdict"]), (&badge.len().into(), &"valid".into()));
    assert_eq!(report["input"]["sha256"], hex::encode(&Sha256::digest(&badge)));
}

// Contexts and keys ------------------------------------------------------------------------------

#[test]
fn contexts_have_the_digests_of_those_that_are_bundled() {
    let report = inspect(&write(&key_badge()), 0);
    let contexts = report["document"]["contexts"].as_array().unwrap();
    assert!(contexts.len() > 1);
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("contexts/manifest.json")).unwrap();
    for context in contexts {
        assert_eq!(context["bundled"], true, "{context}");
        assert!(manifest.contains(context["sha256"].as_str().unwrap()), "{context}");
    }
    let other = badges::insert(&key_badge(), "/@context/2", r#""https://nobody.example/context""#);
    let report = inspect(&write(&other), 3);
    let last = report["document"]["contexts"].as_array().unwrap().last().unwrap();
    assert_eq!(*last, serde_json::json!({"url": "https://nobody.example/context", "bundled": false}));
}

#[test]
fn key_documents_are_named_with_digest_and_method() {
    let guild = write(&guild_document());
    let folder = folder();
    fs::write(folder.join("did.json"), &guild).unwrap();
    fs::write(folder.join("map.json"), format!(r#"{{"{GUILD_URL}": "did.json"}}"#)).unwrap();
    let (map, badge) = (folder.join("map.json").display().to_string(), file("badge.json", write(&guild_badge())));
    let report = json(&["inspect", "--json", "--offline", "--at", NOW, "--documents", &map, &badge], 0);
    let found = &report["proofs"][0]["keyDocument"];
    assert_eq!((&found["from"], &found["url"]), (&"reader".into(), &GUILD_URL.into()));
    assert_eq!(found["sha256"], hex::encode(&Sha256::digest(&guild)));
    assert_eq!((&found["bytes"], &found["method"]["id"]), (&guild.len().into(), &GUILD_METHOD.into()));

    let report = json(&["inspect", "--json", "--offline", "--at", NOW, &badge], 2);
    let found = &report["proofs"][0]["keyDocument"];
    assert_eq!(*found, serde_json::json!({"from": "host", "url": GUILD_URL, "why": "offline"}));

    let report = inspect(&write(&key_badge()), 0);
    assert_eq!(report["proofs"][0]["keyDocument"], serde_json::json!({"from": "identifier"}));
}

#[test]
fn a_log_is_a_key_document_too() {
    let parameters = logs::first(21, Json::Null);
    let draft = Draft { parameters, time: "2026-01-01T00:00:00Z", signers: vec![21], ..Draft::default() };
    let log = Log::begin(1, &draft);
    let text = log.text();
    let folder = folder();
    fs::write(folder.join("did.jsonl"), &text).unwrap();
    fs::write(folder.join("map.json"), format!(r#"{{"{}": "did.jsonl"}}"#, logs::LOG_URL)).unwrap();
    let map = folder.join("map.json").display().to_string();
    let method = format!("{}#key-1", log.did);
    let unsigned = badges::unsigned(badges::Model::V2, Suite::EddsaRdfc2022, &log.did);
    let badge = file("badge.json", write(&badges::sign(&unsigned, &issuer_key(), &method, Suite::EddsaRdfc2022)));
    let report = json(&["inspect", "--json", "--offline", "--at", NOW, "--documents", &map, &badge], 0);
    let found = &report["proofs"][0]["keyDocument"];
    assert_eq!((&found["url"], &found["method"]["id"]), (&logs::LOG_URL.into(), &method.into()));
    assert_eq!(found["sha256"], hex::encode(&Sha256::digest(&text)));
}

#[test]
fn the_key_of_a_token_may_stand_in_a_set() {
    let set_url = "https://guild.example/.well-known/jwks.json";
    let badge = badges::set(&unsigned_key_badge(), "/issuer/id", r#""https://guild.example/""#);
    let keys = format!(r#"{{"keys": [{}]}}"#, jwk(1).replacen('{', r#"{"kid": "one", "#, 1));
    let folder = folder();
    fs::write(folder.join("keys.json"), &keys).unwrap();
    fs::write(folder.join("map.json"), format!(r#"{{"{set_url}": "keys.json"}}"#)).unwrap();
    let map = folder.join("map.json").display().to_string();
    let token = file("badge.jwt", token(r#"{"alg": "EdDSA", "typ": "vc+jwt", "kid": "one"}"#, &badge));
    let report = json(&["inspect", "--json", "--offline", "--at", NOW, "--documents", &map, &token], 0);
    let found = &report["proofs"][0]["keyDocument"];
    assert_eq!((&found["url"], &found["sha256"]), (&set_url.into(), &hex::encode(&Sha256::digest(&keys)).into()));
}

// Untrusted text ---------------------------------------------------------------------------------

#[test]
fn nothing_that_a_badge_says_moves_the_cursor() {
    let evil = "\u{1b}[2J\u{9b}31m\u{202e}evil\u{7}\u{2066}";
    let escaped: String = evil.chars().map(|letter| format!("\\u{:04x}", u32::from(letter))).collect::<String>();
    let mut badge = key_badge();
    for place in ["/proof/created", "/proof/verificationMethod", "/id", "/issuer/id", "/proof/cryptosuite"] {
        badge = set(&badge, place, &format!("\"{escaped}\""));
    }
    badge = badges::insert(&badge, "/@context/2", &format!(r#"{{"{escaped}": "https://a.example/{escaped}"}}"#));
    badge = badges::insert(&badge, "/type/2", &format!("\"{escaped}\""));
    let header = format!(r#"{{"alg": "EdDSA", "kid": "{escaped}", "{escaped}": 1}}"#);
    for input in [write(&badge), token(&header, &unsigned_key_badge())] {
        let file = file("badge", &input);
        for words in [&["inspect", "--canonical"][..], &["inspect", "--json", "--canonical"]] {
            let output = super::run(&[words, &["--offline", "--at", NOW, &file]].concat(), b"");
            let said = String::from_utf8(output.stdout).unwrap();
            assert!(said.contains("evil"), "{said}");
            let turns = |letter: char| !words.contains(&"--json") && ('\u{202a}'..='\u{2069}').contains(&letter);
            let bad = said.chars().find(|&letter| (letter.is_control() && letter != '\n') || turns(letter));
            assert_eq!(bad, None, "{words:?}: {said}");
        }
    }
}

// The description --------------------------------------------------------------------------------

#[test]
fn every_further_member_is_documented() {
    let documented: BTreeSet<String> = include_str!("../../docs/inspect.md")
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .map(|(name, _)| name.to_owned())
        .collect();
    let mut members = BTreeSet::new();
    for (_, bytes, code) in inputs() {
        collect(
            &json(&["inspect", "--json", "--canonical", "--offline", "--at", NOW, &file("input", bytes)], code),
            &mut members,
        );
    }
    let good = key_badge();
    let proof = get(&good, "/proof");
    let chained =
        write(&set(&set(proof, "/previousProof", r#""urn:uuid:9""#), "/expires", r#""2030-01-01T00:00:00Z""#));
    let odd = write(proof).replacen('{', r#"{"colour": "red", "#, 1);
    let other = format!(
        r#"{{"@context": ["https://www.w3.org/ns/credentials/v2", {{"a": "https://a.example/"}}], "a": "b", "proof": {chained}}}"#
    );
    collect(&inspect(&write(&set(&key_badge(), "/proof", &format!("[{chained}, {odd}]"))), 1), &mut members);
    collect(&inspect(&other, 3), &mut members);
    let (_, map) = guild_site("404");
    let missing = map_of(&map, GUILD_URL, "404");
    let badge = file("badge.json", write(&guild_badge()));
    collect(&json(&["inspect", "--json", "--offline", "--at", NOW, "--documents", &missing, &badge], 2), &mut members);
    fs::write(Path::new(&missing).with_file_name("did.json"), write(&guild_document())).unwrap();
    let there = map_of(&map, GUILD_URL, r#""did.json""#);
    collect(&json(&["inspect", "--json", "--offline", "--at", NOW, "--documents", &there, &badge], 0), &mut members);
    assert_eq!(members, documented);
}

/// A map beside another, with one address.
fn map_of(beside: &str, url: &str, answer: &str) -> String {
    let path = Path::new(beside).with_file_name("another.json");
    fs::write(&path, format!(r#"{{"{url}": {answer}}}"#)).unwrap();
    path.display().to_string()
}

/// The further members of a report, with `[]` for items of arrays.
fn collect(report: &Json, members: &mut BTreeSet<String>) {
    let report = report.as_object().unwrap();
    for (name, value) in report.iter().filter(|(name, _)| OF_REPORT.contains(&&***name)) {
        names(name, value, members);
    }
    for proof in report["proofs"].as_array().unwrap() {
        for (name, value) in proof.as_object().unwrap().iter().filter(|(name, _)| OF_PROOF.contains(&&***name)) {
            names(&format!("proofs[].{name}"), value, members);
        }
    }
    for inside in ["badges", "endorsements"] {
        report.get(inside).and_then(Json::as_array).into_iter().flatten().for_each(|report| collect(report, members));
    }
}

fn names(path: &str, value: &Json, members: &mut BTreeSet<String>) {
    // Of proofs that are not verified all but the first two members are those of the others.
    let of_proof = path
        .strip_prefix("unverifiedProofs[].")
        .filter(|name| OF_PROOF.contains(&name.split(['.', '[']).next().unwrap()));
    if of_proof.is_some() {
        return;
    }
    members.insert(path.into());
    if path.ends_with(".header") || path.ends_with(".inline") || path.ends_with(".method") {
        return;
    }
    match value {
        Json::Object(object) => {
            object.iter().for_each(|(name, value)| names(&format!("{path}.{name}"), value, members))
        }
        Json::Array(items) => {
            for item in items.iter().filter_map(Json::as_object) {
                item.iter().for_each(|(name, value)| names(&format!("{path}[].{name}"), value, members));
            }
        }
        _ => {}
    }
}

/// The whole inspection of a text, when it ends with this code.
fn inspect(text: &str, code: i32) -> Json {
    json(&["inspect", "--json", "--canonical", "--offline", "--at", NOW, &file("input", text)], code)
}
