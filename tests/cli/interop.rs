//! What is given here verifies unchanged in verifiers that are not ours: `@digitalbazaar/vc`,
//! `@digitalcredentials/verifier-core`, which also validates against the official schema, and `jose`; and its lists
//! mean the same in `@digitalbazaar/vc-bitstring-status-list`.
//!
//! `cargo xtask test` installs them; where they are not one line says that this did not run.

use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::community::Guild;
use super::frost::Circle;
use super::giving::{ABOUT, Desk, template};
use super::{NOW, file};

/// What another verifier says of each file, with the documents of a map; `None` where it is not installed.
fn theirs(verifier: &str, map: &str, files: &[String]) -> Option<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("tests/interop");
    if !folder.join("node_modules").is_dir() {
        // Written past the capture of test output.
        let line = format!("DID NOT RUN: {verifier} over what is issued (`npm ci` in tests/interop installs it)\n");
        _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
        return None;
    }
    let output = Command::new("node")
        .arg(folder.join("main.mjs"))
        .arg(verifier)
        .arg(root)
        .args([NOW, map])
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
}

/// A map of no documents.
fn nothing() -> String {
    file("map.json", "{}")
}

#[test]
fn what_is_given_verifies_elsewhere_too_and_what_is_changed_does_not() {
    let (giver, friend) = (Desk::new(), Desk::new());
    let whole = [
        &ABOUT[..],
        &["--recipient", "ada@guild.example", "--recipient-name", "Ada", "--evidence", "https://guild.example/six"],
        &["--narrative", "Ada opened the café.", "--valid-until", "2028-01-01"],
    ];
    let badge = file("badge.json", giver.badge(&whole.concat()).to_string());
    let endorsement = friend.beside("endorse", &["--yes", "--comment", "I saw it."], &badge).2;
    let endorsement = file("endorsement.json", endorsement);
    let cosigned = file("cosigned.json", friend.beside("cosign", &["--yes"], &badge).2);
    let table = giver.write("people.csv", "recipient,name\nben@guild.example,Ben\n");
    let template = giver.write("template.json", template().to_string());
    let out = giver.at("out");
    let (code, said, _) = giver.issue(&["--template", &template, "--from", &table, "--out", &out, "--yes"], b"");
    assert_eq!(code, Some(0), "{said}");
    let of_row = file("row.json", &super::giving::badges_in(&out)[0].1);
    let mut changed = giver.badge(&whole.concat());
    changed["name"] = "Another".into();
    let changed = file("changed.json", changed.to_string());
    if let Some(found) = theirs("vc", &nothing(), &[badge, endorsement, cosigned, of_row, changed]) {
        assert_eq!(found[..4], ["verified"; 4]);
        assert!(found[4].starts_with("refuted"), "{found:?}");
    }
}

#[test]
fn what_a_group_signs_together_is_an_ordinary_badge_elsewhere() {
    let circle = Circle::new("2", &["Ada", "Bo", "Cy"]);
    let badge = circle.signed("group.json", &[("Ada", "Ada"), ("Cy", "Cy")]);
    let of_another =
        file("badge.json", Desk::new().badge(&[&ABOUT[..], &["--recipient", "none"]].concat()).to_string());
    let endorsement = circle.beside(&["--endorse", &of_another, "--comment", "We saw it."]);
    let cosigned = circle.beside(&["--cosign", &of_another]);
    for verifier in ["vc", "verifier-core"] {
        let files = [badge.clone(), endorsement.clone(), cosigned.clone()];
        for found in theirs(verifier, &nothing(), &files).into_iter().flatten() {
            assert!(["verified", "valid_signature, expiration"].contains(&&*found), "{verifier}: {found}");
        }
    }
}

#[test]
fn memberships_and_their_lists_mean_the_same_elsewhere() {
    let guild = Guild::that_suspends();
    let members: Vec<String> =
        (1..6).map(|number| guild.add(&format!("did:example:{number}"), &format!("Member {number}"))).collect();
    guild.mark("revoke", &members[1]);
    guild.mark("suspend", &members[2]);
    guild.mark("suspend", &members[3]);
    guild.mark("lift", &members[3]);
    let lists = ["revocation", "suspension"].map(|name| guild.at(&format!("status/{name}.json")));
    if let Some(found) = theirs("vc", &guild.map(), &[members, lists.to_vec()].concat()) {
        let of_members = ["verified", "verified, revocation", "verified, suspension", "verified", "verified"];
        assert_eq!(found, [&of_members[..], &["verified"; 2]].concat());
    }
}

#[test]
fn what_is_given_conforms_to_the_official_schema_as_others_read_it() {
    let (giver, friend) = (Desk::new(), Desk::new());
    let mut words = template();
    words["@context"] = json!([
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
    ]);
    words["credentialSchema"] = json!([{
        "id": "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json",
        "type": "1EdTechJsonSchemaValidator2019"
    }]);
    let words = giver.write("template.json", words.to_string());
    let whole = [
        &["--template", &words, "--recipient", "ada@guild.example", "--recipient-name", "Ada"][..],
        &["--narrative", "Ada opened the café.", "--evidence", "https://guild.example/six"],
        &["--valid-until", "2028-01-01"],
    ]
    .concat();
    let badge = file("badge.json", giver.badge(&whole).to_string());
    let table = giver.write("people.csv", "recipient,name\nben@guild.example,Ben\n");
    let out = giver.at("out");
    let (code, said, _) = giver.issue(&["--template", &words, "--from", &table, "--out", &out, "--yes"], b"");
    assert_eq!(code, Some(0), "{said}");
    let of_row = file("row.json", &super::giving::badges_in(&out)[0].1);
    let cosigned = file("cosigned.json", friend.beside("cosign", &["--yes"], &badge).2);
    let endorsement = file("endorsement.json", friend.beside("endorse", &["--yes", "--comment", "Yes."], &badge).2);
    let mut changed = giver.badge(&whole);
    changed["name"] = "Another".into();
    let changed = file("changed.json", changed.to_string());
    if let Some(found) = theirs("verifier-core", &nothing(), &[badge, of_row, cosigned, endorsement, changed]) {
        let conforms = "valid_signature, expiration, schema";
        let expected = [conforms, conforms, conforms, "valid_signature, expiration", "refuted: invalid_signature"];
        assert_eq!(found[..], expected);
    }
}

#[test]
fn a_token_verifies_elsewhere_too_and_a_changed_one_does_not() {
    let giver = Desk::new();
    let token = giver.token(&[&ABOUT[..], &["--recipient", "did:example:ada"]].concat());
    let (head, rest) = token.split_once('.').unwrap();
    let (payload, signature) = rest.split_once('.').unwrap();
    let other = giver.token(&[&ABOUT[..], &["--recipient", "did:example:ben"]].concat());
    let changed = [head, other.split('.').nth(1).unwrap(), signature].join(".");
    assert_ne!(changed.split('.').nth(1), Some(payload));
    let files = [file("a.jwt", token), file("b.jwt", changed)];
    if let Some(found) = theirs("jose", &nothing(), &files) {
        assert_eq!(found, ["verified: Host", "refuted: ERR_JWS_SIGNATURE_VERIFICATION_FAILED"]);
    }
}
