//! What is left where a disk is full in the middle of writing: nothing half, and all that was there before.
//!
//! A shell lets its commands write no byte to files (`ulimit -f 0`), which fails as on a full disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::NOW;
use super::community::Guild;
use super::giving::{ABOUT, Desk};

/// The exit code of a command that can write to no file, and what it said.
fn on_a_full_disk(words: &[&str]) -> (Option<i32>, String) {
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_open-badge")])
        .args(words)
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

/// Every file below a folder, by its path.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.display().to_string(), fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn no_key_and_no_badge_is_left_half_written() {
    let desk = Desk::new();
    let (key, passphrase) = (desk.at("key.pem"), desk.at("passphrase"));
    let folder = Path::new(&key).parent().unwrap();
    let before = files(folder);
    let (code, said) = on_a_full_disk(&["key", "new", &desk.at("other.pem"), "--passphrase-file", &passphrase]);
    assert_eq!(code, Some(73), "{said}");
    let signing = ["issue", "--key", &key, "--passphrase-file", &passphrase, "--at", NOW, "--yes"];
    let out = desk.at("badge.json");
    let (code, said) = on_a_full_disk(&[&signing[..], &ABOUT, &["--recipient", "none", "--out", &out]].concat());
    assert_eq!(code, Some(73), "{said}");
    assert!(said.contains("badge.json"), "{said}");
    assert_eq!(files(folder), before);
}

#[test]
fn many_badges_go_on_where_they_stopped() {
    let desk = Desk::new();
    let template = desk.write("template.json", super::giving::template().to_string());
    let table = desk.write("people.csv", "recipient,name\nben@guild.example,Ben\ncy@guild.example,Cy\n");
    let (key, passphrase, out) = (desk.at("key.pem"), desk.at("passphrase"), desk.at("out"));
    let words = ["--template", &template, "--from", &table, "--out", &out, "--yes"];
    let signing = ["issue", "--key", &key, "--passphrase-file", &passphrase, "--at", NOW];
    let (code, said) = on_a_full_disk(&[&signing[..], &words].concat());
    assert_eq!(code, Some(73), "{said}");
    let (code, said, _) = desk.issue(&words, b"");
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(super::giving::badges_in(&out).len(), 2);
}

#[test]
fn a_communitys_folder_stays_as_it_was() {
    let guild = Guild::new();
    let member = guild.add("did:example:ada", "Ada");
    let before = files(&guild.folder);
    for (verb, words) in [
        ("revoke", &[&*member][..]),
        ("renew", &[][..]),
        ("add-member", &["--recipient", "did:example:bo", "--recipient-name", "Bo"][..]),
    ] {
        let words = guild.words(verb, words);
        let (code, said) = on_a_full_disk(&words.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(code, Some(73), "{verb}: {said}");
        assert_eq!(files(&guild.folder), before, "{verb}");
    }
}
