//! What is given here verifies unchanged in `@digitalbazaar/vc`, which is not ours, and its lists mean the same in
//! `@digitalbazaar/vc-bitstring-status-list`.
//!
//! Its packages are those of `cargo xtask bench`; where they are not installed one line says that this did not run.

use std::path::Path;
use std::process::Command;

use super::community::Guild;
use super::giving::{ABOUT, Desk};
use super::{NOW, file};

/// What the other verifier says of each file, with the documents of a map; `None` where it is not installed.
fn theirs(map: &str, files: &[String]) -> Option<Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let packages = root.join("benches/browser");
    if !packages.join("node_modules/@digitalbazaar/vc-bitstring-status-list").is_dir() {
        // Written past the capture of test output.
        let line =
            "DID NOT RUN: @digitalbazaar/vc over what is issued (not installed; `cargo xtask bench` installs it)\n";
        _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
        return None;
    }
    let script = root.join("tests/interop.mjs");
    let output = Command::new("node")
        .args([script.as_path(), &root.join("contexts"), &packages])
        .args([NOW, map])
        .args(files)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect())
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
    let template = giver.write("template.json", super::giving::template().to_string());
    let out = giver.at("out");
    let (code, said, _) = giver.issue(&["--template", &template, "--from", &table, "--out", &out, "--yes"], b"");
    assert_eq!(code, Some(0), "{said}");
    let of_row = file("row.json", &super::giving::badges_in(&out)[0].1);
    let mut changed = giver.badge(&whole.concat());
    changed["name"] = "Another".into();
    let changed = file("changed.json", changed.to_string());
    if let Some(found) = theirs(&file("map.json", "{}"), &[badge, endorsement, cosigned, of_row, changed]) {
        assert_eq!(found[..4], ["verified"; 4]);
        assert!(found[4].starts_with("refuted"), "{found:?}");
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
    if let Some(found) = theirs(&guild.map(), &[members, lists.to_vec()].concat()) {
        let of_members = ["verified", "verified, revocation", "verified, suspension", "verified", "verified"];
        assert_eq!(found, [&of_members[..], &["verified"; 2]].concat());
    }
}
