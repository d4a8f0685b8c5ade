//! `--list`, `--beside`, `--community`: who knows the issuer, who endorses the badge, who else signed it.

use open_badge::issue::SigningKey;
use sha2::{Digest, Sha256};

use crate::badges::{NOW, SUITES, issuer_key, key_badge, quoted, set, sign, sign_as_issuer, unsigned_key_badge, write};
use crate::endorsements::{by_endorser, id_at, unsigned_of};
use crate::tokens::url_safe;
use crate::{failure, file, json, text, text as text_of};

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
fn what_came_beside_a_badge_is_bound_to_its_file_byte_for_byte() {
    let text = write(&key_badge());
    let badge = file("badge.json", &text);
    let id = quoted(&id_at(""));
    let bytes = [&[0x12, 0x20][..], &Sha256::digest(text.as_bytes())].concat();
    let related =
        format!(r#"[{{"id": {id}, "mediaType": "application/vc", "digestMultibase": "u{}"}}]"#, url_safe(&bytes));
    let bound = by_endorser(&set(&unsigned_of(&id_at("")), "/relatedResource", &related));
    let (bound, other) =
        (file("bound.json", write(&bound)), file("other.json", write(&by_endorser(&unsigned_of("urn:x:y")))));
    let words = ["verify", "--offline", "--at", NOW, "--beside", &bound, "--beside", &other];
    let report = json(&[&words[..], &["--json", &badge]].concat(), 0);
    assert_eq!(report["endorsements"].as_array().unwrap().len(), 1, "{report:#}");
    assert_eq!(
        (&report["endorsements"][0]["bound"], &report["aside"][0]["verdict"]),
        (&"text".into(), &"valid".into())
    );
    let card = text_of(&[&words[..], &[&badge]].concat(), 0);
    assert!(card.contains("It is bound to exactly this text of the badge."), "{card}");
    // At an address it is what stands there.
    let map = file("map.json", format!(r#"{{"https://guild.example/b.json": "{badge}"}}"#));
    let report = json(&[&words[..], &["--json", "--documents", &map, "https://guild.example/b.json"]].concat(), 0);
    assert_eq!(report["endorsements"][0]["bound"], "text");
    // One space more, and it is another file.
    let other_badge = file("badge-2.json", [&text, "\n"].concat());
    let report = json(&[&words[..], &["--json", &other_badge]].concat(), 0);
    assert_eq!(report["endorsements"][0]["bound"], "other-text");
}

/// The reader's number decides the exit code, as the person does; the verdict stays what it is.
#[test]
fn members_who_signed_are_counted_for_scripts() {
    let member = SigningKey::from_seed(&[11; 32]);
    let badge = file("badge.json", write(&sign(&key_badge(), &member, &member.method(), SUITES[0])));
    let membership = set(&unsigned_key_badge(), "/credentialSubject/id", &quoted(&member.did()));
    let membership = set(&membership, "/credentialSubject/achievement/achievementType", r#""Membership""#);
    let membership = file("member.json", write(&sign_as_issuer(&membership)));
    let community = issuer_key().did();
    let words = ["verify", "--json", "--at", NOW, "--community", &community];
    let report = json(&[&words[..], &["--beside", &membership, &badge]].concat(), 0);
    assert_eq!((&report["verdict"], &report["coSigners"]["enough"]), (&"valid".into(), &true.into()));
    let report = json(&[&words[..], &["--beside", &membership, "--at-least", "2", &badge]].concat(), 4);
    assert_eq!((&report["verdict"], &report["coSigners"]["enough"]), (&"valid".into(), &false.into()));
    assert_eq!(json(&[&words[..], &[&badge]].concat(), 4)["coSigners"]["others"][0], member.did());
    json(&[&words[..], &[&membership]].concat(), 4);
    json(&["verify", "--json", "--at", NOW, &badge], 0);
}

#[test]
fn the_issuers_sites_are_asked_only_if_the_reader_wants() {
    let badge = file("badge.json", write(&key_badge()));
    let map = file("map.json", r#"{"https://guild.example/.well-known/did-configuration.json": 404}"#);
    let words = ["verify", "--json", "--at", NOW, "--documents", &map];
    let report = json(&[&words[..], &["--sites", &badge]].concat(), 0);
    assert_eq!(report["sites"][0]["answer"], "not-linked", "{report:#}");
    assert!(json(&[&words[..], &[&badge]].concat(), 0)["sites"].is_null());
}

#[test]
fn a_list_that_is_not_there_is_wrong_usage() {
    assert!(failure(&["verify", "--list", "/no/such/list.json", "-"], 66).contains("/no/such/list.json"));
    assert!(failure(&["verify", "--list", "-", "-"], 64).contains("`--list` names a file or an https URL"));
    assert!(failure(&["verify", "--beside", "/no/such/e.json", "-"], 66).contains("/no/such/e.json"));
    assert!(failure(&["verify", "--at-least", "2", "-"], 64).contains("name their `--community`"));
    assert!(failure(&["verify", "--community", "did:x", "--at-least", "0", "-"], 64).contains("not a number from 1"));
    let many = ["--beside", "a.json"].repeat(17);
    assert!(failure(&[&["verify"][..], &many, &["-"]].concat(), 64).contains("16 times at the most"));
    assert!(failure(&["render", "--list", "a.json", "-"], 64).contains("option of another command"));
}
