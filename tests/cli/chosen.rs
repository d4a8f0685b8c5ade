//! `--list`: who knows the issuer.

use crate::badges::{NOW, key_badge, write};
use crate::{failure, file, json, text};

/// A list of the tests' own that has the issuer of [`key_badge`].
fn list(name: &str) -> String {
    let issuer = crate::badges::issuer_key().did();
    file(
        "list.json",
        format!(r#"{{"name": "{name}", "issuers": [{{"id": "{issuer}", "name": "Guild", "since": "2025-01-02"}}]}}"#),
    )
}

#[test]
fn lists_are_facts_beside_the_verdict() {
    let badge = file("badge.json", write(&key_badge()));
    let (friends, nobody) = (list("Friends"), file("none.json", r#"{"issuers": []}"#));
    let words = ["verify", "--offline", "--at", NOW, "--list", &friends, "--list", &nobody];
    let words = [&words[..], &["--list", "https://lists.example/a.json", &badge]].concat();
    let card = text(&words, 0);
    assert!(card.starts_with("Signature valid"), "{card}");
    assert!(card.contains("Listed by Friends as Guild since 2025-01-02."), "{card}");
    let report = json(&[&words[..], &["--json"]].concat(), 0);
    let answers: Vec<&str> =
        report["lists"].as_array().unwrap().iter().map(|list| list["answer"].as_str().unwrap()).collect();
    assert_eq!(answers, ["listed", "not-listed", "not-checked"], "{report:#}");
    assert_eq!(report["lists"][2]["why"], "offline");
    assert_eq!(report["lists"][0]["detail"], "Listed by Friends as Guild since 2025-01-02.");
    assert!(json(&["verify", "--json", "--at", NOW, &badge], 0)["lists"].is_null(), "nobody asked");
}

#[test]
fn the_map_serves_lists_too() {
    let badge = file("badge.json", write(&key_badge()));
    let name = list("Friends");
    let map = file("map.json", format!(r#"{{"https://lists.example/a.json": "{name}"}}"#));
    let words =
        ["verify", "--json", "--at", NOW, "--documents", &map, "--list", "https://lists.example/a.json", &badge];
    let report = json(&words, 0);
    assert_eq!(report["lists"][0]["answer"], "listed");
    assert_eq!(report["contacted"].as_array().unwrap().len(), 0, "copies take the place of the network");
}

#[test]
fn a_list_that_is_not_there_is_wrong_usage() {
    assert!(failure(&["verify", "--list", "/no/such/list.json", "-"], 66).contains("/no/such/list.json"));
    assert!(failure(&["verify", "--list", "-", "-"], 64).contains("`--list` names a file or an https URL"));
    assert!(failure(&["canonical", "--list", "a.json", "-"], 64).contains("option of another command"));
}
