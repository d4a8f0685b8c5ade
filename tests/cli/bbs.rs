//! Badges of which a holder shows a part by `bbs-2023`.

use super::{folder, json, support, text};
use crate::badges::{self, GUILD, GUILD_METHOD, GUILD_URL, Model, NOW, quoted, set, write};
use crate::disclosed::{BbsSigner, Shown, did_of};
use open_badge::issue::Suite;
use serde_json::Value as Json;
use std::fs;

/// Made by `examples/bbs.rs`.
const BADGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bbs.json");

#[test]
fn a_badge_shown_in_part_is_valid_and_said_to_be_a_choice() {
    let report = json(&["verify", "--json", "--offline", "--at", NOW, BADGE], 0);
    assert_eq!((&report["verdict"], &report["caveats"][0]), (&"valid".into(), &"proof.whole".into()));
    let said = text(&["verify", "--offline", "--at", NOW, BADGE], 0);
    assert!(said.contains("The holder chose which parts of the badge to show."), "{said}");
    let changed = fs::read_to_string(BADGE).unwrap().replace("Repair café host", "Mayor");
    let file = folder().join("changed.json");
    fs::write(&file, changed).unwrap();
    let said = text(&["verify", "--offline", "--at", NOW, &file.display().to_string()], 1);
    assert!(!said.contains("Mayor"), "nothing is shown of what nobody signed: {said}");
}

#[test]
fn the_key_is_found_in_a_document_of_the_issuers() {
    let signer = BbsSigner::new(1);
    let badge = badges::unsigned(Model::V2, Suite::Bbs2023, GUILD);
    let shown = Shown::by(&badge, &signer, GUILD_METHOD, &["#issuer>"]).document();
    let key = &did_of(&signer.bytes())["did:key:".len()..];
    let document = set(&badges::guild_document(), "/verificationMethod/0/publicKeyMultibase", &quoted(key));
    let folder = folder();
    fs::write(folder.join("did.json"), write(&document)).unwrap();
    fs::write(folder.join("map.json"), format!(r#"{{"{GUILD_URL}": "did.json"}}"#)).unwrap();
    fs::write(folder.join("badge.json"), write(&shown)).unwrap();
    let [map, badge] = ["map.json", "badge.json"].map(|name| folder.join(name).display().to_string());
    let report = json(&["verify", "--json", "--at", NOW, "--documents", &map, &badge], 0);
    assert_eq!((&report["verdict"], &report["contacted"]), (&"valid".into(), &Json::Array(vec![])));
    assert_eq!(report["proofs"][0]["controller"], GUILD);
}

#[test]
fn hashes_are_those_that_the_suite_publishes() {
    let report = json(&["inspect", "--json", "--offline", "--at", NOW, BADGE], 0);
    assert_eq!(report["proofs"][0]["hashes"][0]["document"]["algorithm"], "mandatory");
    let Some(root) = support::conformance("01-data-integrity/vc-di-bbs/TestVectors") else { return };
    for folder in [root.clone(), root.join("prc")] {
        let file = folder.join("derivedRevealDocument.json").display().to_string();
        let report = json(&["inspect", "--json", "--offline", &file], 3);
        let hashed = &report["unverifiedProofs"][0]["hashes"][0];
        let published = support::read_json(folder.join("addHashData.json"));
        assert_eq!(hashed["configuration"]["digest"], published["proofHash"]);
        assert_eq!(hashed["document"]["digest"], published["mandatoryHash"]);
        assert_eq!(hashed["document"]["algorithm"], "mandatory");
    }
}
