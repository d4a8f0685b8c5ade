//! A disk that is full: nothing is lost, nothing half-written stays, and what went wrong is said.
#![cfg(unix)]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use super::community::Guild;
use super::giving::{ABOUT, Desk, template};
use super::{NOW, run};

/// Runs the command where no file takes a single byte more.
fn without_room(words: &[impl AsRef<OsStr>]) -> Output {
    let begin = ["-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_open-badge")];
    Command::new("sh").args(begin).args(words).output().unwrap()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

/// Refused as an output that cannot be written, with the system's reason.
fn refused(words: &[&str]) {
    let output = without_room(words);
    let said = text(output.stderr);
    assert_eq!(output.status.code(), Some(73), "{words:?}: {said}");
    assert!(said.contains("cannot be written") && said.contains("has room"), "{said}");
    assert!(output.stdout.is_empty(), "{said}");
}

/// Every file in a folder.
fn all(folder: impl AsRef<Path>) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(all(&path));
        } else {
            found.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn no_key_is_made_and_no_badge_signed_where_they_cannot_be_kept() {
    let desk = Desk::new();
    let folder = Path::new(&desk.at("key.pem")).parent().unwrap().to_owned();
    let template = desk.write("template.json", template().to_string());
    let table = desk.write("people.csv", "recipient,name\nben@guild.example,Ben\nada@guild.example,Ada\n");
    let before = all(&folder);
    let (key, passphrase) = (desk.at("key.pem"), desk.at("passphrase"));
    refused(&["key", "new", &desk.at("other.pem"), "--passphrase-file", &passphrase]);
    let signing = ["issue", "--key", &key, "--passphrase-file", &passphrase, "--at", NOW, "--yes"];
    let (badge, out) = (desk.at("badge.json"), desk.at("out"));
    refused(&[&signing[..], &ABOUT, &["--recipient", "none", "--out", &badge]].concat());
    let many = [&signing[..], &["--template", &template, "--from", &table, "--out", &out]].concat();
    refused(&many);
    assert_eq!(all(&folder), before, "nothing half-written stays");
    // With room again each row gets its badge.
    let output = run(&many, b"");
    assert_eq!(output.status.code(), Some(0), "{}", text(output.stderr));
    assert_eq!(all(&out).keys().filter(|name| !name.ends_with("batch.json")).count(), 2);
}

#[test]
fn a_community_stays_as_it_was_and_goes_on_when_there_is_room() {
    let guild = Guild::new();
    let ada = guild.add("did:example:ada", "Ada");
    let before = guild.files();
    for words in [
        guild.signing("add-member", &["--recipient", "did:example:ben", "--recipient-name", "Ben"]),
        guild.signing("revoke", &[&ada]),
    ] {
        let output = without_room(&words);
        assert_eq!(output.status.code(), Some(73), "{words:?}: {}", text(output.stderr));
        assert!(guild.files() == before, "{words:?}");
    }
    assert_eq!(guild.check(NOW).0, Some(0));
    guild.add("did:example:ben", "Ben");
    guild.mark("revoke", &ada);
    assert_eq!(guild.check(NOW).0, Some(0));
}
