//! A folder on a host of our own, which no network is needed for.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use open_badge::time::{self, Timestamp};

use super::{Found, of_site};
use crate::arguments;
use crate::failure::Failure;
use crate::fetch::tests::{answer, hosts};
use crate::give;

const URL: &str = "https://one.example.org/guild";
const OPEN: &str = "Access-Control-Allow-Origin: *\r\n";
const NOW: &str = "2026-05-05T12:00:00Z";
/// After the lists ended.
const MUCH_LATER: &str = "2026-08-01T12:00:00Z";

/// The files of a folder with one member, by their addresses on the host.
type Files = BTreeMap<String, Vec<u8>>;

#[test]
fn a_folder_that_is_published_as_it_is_is_in_order() {
    let found = look(published(&[]), OPEN, NOW);
    assert!(found.in_order, "{:?}", found.lines);
    let lines: Vec<&str> = found.lines.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    assert_eq!(lines[..2], ["did.json", "status/revocation.json"]);
    assert!(lines[2].starts_with("members/ada-") && found.lines[2].1 == "valid, did:example:ada", "{:?}", found.lines);
}

#[test]
fn what_other_sites_may_not_read_is_named() {
    let found = look(published(&[]), "", NOW);
    assert!(!found.in_order);
    let shut: Vec<&str> = said(&found, "Access-Control-Allow-Origin");
    assert_eq!(shut.len(), 3, "{:?}", found.lines);
    assert_eq!(shut[..2], ["did.json", "status/revocation.json"]);
}

#[test]
fn what_was_not_published_is_named() {
    for missing in ["did.json", "status/revocation.json"] {
        let mut files = published(&[]);
        files.remove(&format!("/guild/{missing}")).unwrap();
        let found = look(files, OPEN, NOW);
        assert!(!found.in_order, "{missing}");
        assert_eq!(said(&found, "(404)"), [missing]);
    }
    let mut files = published(&[]);
    files.retain(|name, _| !name.starts_with("/guild/members/"));
    let found = look(files, OPEN, NOW);
    assert!(!found.in_order);
    assert!(said(&found, "(404)")[0].starts_with("members/ada-"), "{:?}", found.lines);
}

#[test]
fn without_a_list_of_members_none_is_looked_at() {
    let mut files = published(&[]);
    files.remove("/guild/members.json").unwrap();
    let found = look(files.clone(), OPEN, NOW);
    assert!(!found.in_order, "the page of the members shows some: {:?}", found.lines);
    assert_eq!(said(&found, "though a page of the members is"), ["members.json"]);
    files.remove("/guild/index.html").unwrap();
    let found = look(files, OPEN, NOW);
    assert!(found.in_order, "{:?}", found.lines);
    assert_eq!(said(&found, "no membership was looked at"), ["members.json"]);
}

#[test]
fn a_list_that_ended_is_named() {
    let found = look(published(&[]), OPEN, MUCH_LATER);
    assert!(!found.in_order);
    assert!(said(&found, "not in order").contains(&"status/revocation.json"), "{:?}", found.lines);
}

#[test]
fn a_suspension_list_is_read_where_there_is_one() {
    let found = look(published(&["--suspension"]), OPEN, NOW);
    assert!(found.in_order, "{:?}", found.lines);
    assert!(found.lines.iter().any(|(name, _)| name == "status/suspension.json"));
    let mut files = published(&["--suspension"]);
    files.remove("/guild/status/suspension.json").unwrap();
    let found = look(files, OPEN, NOW);
    assert!(!found.in_order, "a member's badge names it: {:?}", found.lines);
}

#[test]
fn a_list_of_members_leads_nowhere_else() {
    for (list, words) in [
        (r#"["../../etc/passwd.json"]"#, "no file of a membership"),
        (r#"["https://two.example.org/members/a.json"]"#, "no file of a membership"),
        (r#"["members/a/b.json"]"#, "no file of a membership"),
        (r#"["members/..\\b.json"]"#, "no file of a membership"),
        (r#"[1]"#, "no file of a membership"),
        (r#"{}"#, "not a list"),
    ] {
        let mut files = published(&[]);
        files.insert("/guild/members.json".into(), list.into());
        let found = look(files, OPEN, NOW);
        assert!(!found.in_order, "{list}");
        assert_eq!(said(&found, words), ["members.json"], "{list}: {:?}", found.lines);
    }
}

#[test]
fn anothers_document_is_not_this_ones() {
    let mut files = published(&[]);
    let document = String::from_utf8(files["/guild/did.json"].clone()).unwrap().replace(":guild", ":club");
    files.insert("/guild/did.json".into(), document.into());
    let found = look(files, OPEN, NOW);
    assert!(!found.in_order);
    assert_eq!(said(&found, "not the document of did:web:one.example.org:guild"), ["did.json"]);
}

#[test]
fn what_is_no_address_of_a_folder_is_wrong_usage() {
    let (fetcher, _requests) = hosts(|_| panic!("nobody is asked"));
    for url in ["https://", "https://one.example.org/a?b", "https://user@one.example.org/"] {
        assert!(matches!(of_site(&fetcher, url, None), Err(Failure::Usage(_))), "{url}");
    }
}

/// The files of which this is said.
fn said<'a>(found: &'a Found, words: &str) -> Vec<&'a str> {
    found.lines.iter().filter(|(_, said)| said.contains(words)).map(|(name, _)| name.as_str()).collect()
}

/// What is found where a host has these files, and sends these headers.
fn look(files: Files, headers: &'static str, at: &str) -> Found {
    let (fetcher, _requests) = hosts(move |path| match files.get(path) {
        Some(bytes) => answer("200 OK", headers, bytes),
        None => answer("404 Not Found", headers, b""),
    });
    of_site(&fetcher, URL, Some(instant(at))).unwrap()
}

fn instant(text: &str) -> Timestamp {
    time::parse(text).unwrap().timestamp
}

/// A community's folder with one member and a page of the members.
fn published(words: &[&str]) -> Files {
    let desk = tempfile::tempdir().unwrap();
    let at = |name: &str| desk.path().join(name).display().to_string();
    fs::write(at("passphrase"), "correct horse battery staple").unwrap();
    let (key, passphrase, guild) = (at("key.pem"), at("passphrase"), at("guild"));
    give_by(&["key", "new", &key, "--passphrase-file", &passphrase]);
    let signing = ["--key", &key, "--passphrase-file", &passphrase, "--yes", "--at", NOW];
    let init = ["community", "init", &guild, "--host", "one.example.org/guild", "--name", "The guild"];
    give_by(&[&init[..], &signing, words].concat());
    let member = ["community", "add-member", &guild, "--recipient", "did:example:ada", "--recipient-name", "Ada"];
    give_by(&[&member[..], &signing].concat());
    give_by(&["community", "wall", &guild, "--at", NOW]);
    let mut files = Files::new();
    gather(Path::new(&guild), "/guild", &mut files);
    files
}

fn give_by(words: &[&str]) {
    match arguments::parse(lexopt::Parser::from_args(words)) {
        Ok(arguments::Command::Give(given)) => assert_eq!(give::run(&given).unwrap(), 0, "{words:?}"),
        other => panic!("{words:?}: {other:?}"),
    }
}

fn gather(folder: &Path, address: &str, files: &mut Files) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let address = format!("{address}/{}", path.file_name().unwrap().display());
        if path.is_dir() {
            gather(&path, &address, files);
        } else {
            files.insert(address, fs::read(&path).unwrap());
        }
    }
}
