//! What readers and programs are told of a status.

use crate::badges::{
    GUILD, GUILD_METHOD, GUILD_URL, get, guild_document, issuer_key, quoted, remove, set, sign, sign_as_issuer, write,
};
use crate::lists::{
    ENTRIES, EXTENSIONS, LIST, PLACE, Reading, bits, edtech_badge, entry, plain_entry, plain_list, revocation_entry,
    unsigned_list,
};
use open_badge::card::{self, Options, View};
use open_badge::documents::{Documents, Fetched};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::report::{Why, publish};

/// A badge of the guild with this status, whose list is this document.
fn shown(status: &Value, list: Option<&Value>) -> String {
    shown_by(
        status,
        match list {
            Some(list) => Fetched::Found(write(list).into()),
            None => Fetched::Failed { why: Why::Unreachable, status: None },
        },
    )
}

/// The same where this is the answer to a request for its list.
fn shown_by(status: &Value, answer: Fetched) -> String {
    let badge = crate::badges::insert(
        &crate::badges::unsigned(crate::badges::Model::V2, Suite::EddsaRdfc2022, GUILD),
        "/@context/2",
        &quoted(EXTENSIONS),
    );
    let badge = set(&badge, "/credentialStatus", &write(status));
    let badge = sign(&badge, &issuer_key(), GUILD_METHOD, Suite::EddsaRdfc2022);
    let mut documents = Documents::new();
    documents.insert(GUILD_URL, Fetched::Found(write(&guild_document()).into()));
    documents.insert(LIST, answer);
    words(&Reading::of(&badge, &documents))
}

fn words(reading: &Reading) -> String {
    let options = Options { view: View::Card, ..Options::default() };
    let verification = &reading.verification;
    let card = card::card(&verification.report, &verification.contents, &Messages::english(), &options);
    card::text(&card).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn begins(said: &str, text: &str) {
    assert!(said.starts_with(text), "{said}");
}

fn says(said: &str, text: &str) {
    assert!(said.contains(text), "{said}");
}

/// The guild's own list.
fn guild_list(purpose: &str, places: &[usize]) -> Value {
    let list = set(&unsigned_list(&quoted(purpose), &bits(ENTRIES, places)), "/issuer", &quoted(GUILD));
    sign(&list, &issuer_key(), GUILD_METHOD, Suite::EddsaRdfc2022)
}

#[test]
fn a_card_says_as_of_when_a_badge_is_not_revoked() {
    let said = shown(&revocation_entry(), Some(&guild_list("revocation", &[])));
    begins(
        &said,
        "Signature valid — issued from a part of guild.example In date. Not revoked as of \
         2026-05-20.",
    );
    says(&said, "Passed: The status list of 2026-05-20 says that the badge is not revoked.");
}

#[test]
fn a_card_says_that_a_badge_was_revoked_and_by_whom() {
    let said = shown(&revocation_entry(), Some(&guild_list("revocation", &[PLACE])));
    begins(&said, "Revoked by the issuer Signature valid, but the badge no longer stands.");
    says(&said, "Failed: The status list of 2026-05-20 says that the badge is revoked.");

    let said =
        shown(&revocation_entry(), Some(&sign_as_issuer(&unsigned_list(r#""revocation""#, &bits(ENTRIES, &[PLACE])))));
    begins(&said, "Revoked Signature valid, but the badge no longer stands.");
    let keeper = format!("Failed: The status list is kept by {}, not by the issuer.", issuer_key().did());
    assert!(said.contains(&keeper), "{said}");
}

#[test]
fn a_card_says_that_a_badge_is_suspended() {
    let status = entry("suspension", "7");
    let said = shown(&status, Some(&guild_list("suspension", &[7])));
    begins(&said, "Suspended by the issuer Signature valid, but the badge is suspended for now.");
    says(&said, "Suspensions can be lifted.");
    let said = shown(&status, Some(&guild_list("suspension", &[])));
    begins(&said, "Signature valid — no revocation information The issuer publishes no revocation information.");
    says(&said, "The status list of 2026-05-20 says that the badge is not suspended.");
}

#[test]
fn a_card_names_the_host_of_a_list_that_was_not_read() {
    let said = shown(&revocation_entry(), None);
    begins(
        &said,
        "Signature valid — revocation not checked guild.example could not be reached. Try again \
         later. In date.",
    );
    let said = shown_by(&revocation_entry(), Fetched::Failed { why: Why::Unreachable, status: Some(404) });
    begins(
        &said,
        "Signature valid — revocation not checked guild.example answered with the HTTP status 404 \
         instead of the document. In date.",
    );
    let said = shown(&revocation_entry(), Some(&remove(&guild_list("revocation", &[]), "/proof")));
    begins(
        &said,
        "Signature valid — revocation not checked What guild.example publishes for that cannot be \
         relied on.",
    );
    says(
        &said,
        "Failed: The status list https://guild.example/status/1 is not in order. It is about proof. \
         Found: unsigned.",
    );
}

/// With two entries of which one was read, neither is hidden behind the other.
#[test]
fn a_card_says_what_is_known_beside_what_is_not() {
    let suspension = set(&entry("suspension", "7"), "/statusListCredential", r#""https://other.example/status""#);
    let both = Value::Array(vec![revocation_entry(), suspension.clone()]);
    let said = shown(&both, Some(&guild_list("revocation", &[])));
    begins(
        &said,
        "Signature valid — suspension not checked other.example could not be reached. Try again later. \
         Not revoked as of 2026-05-20.",
    );
    let unread = set(&revocation_entry(), "/statusListCredential", r#""https://other.example/status""#);
    let said = shown(&Value::Array(vec![revocation_entry(), unread]), Some(&guild_list("revocation", &[])));
    begins(&said, "Signature valid — revocation not checked other.example could not be reached.");
    assert!(!said.contains("Not revoked as of"), "{said}");
}

/// The reason stands where it is clear whose words it is, never in the strip.
#[test]
fn a_card_quotes_the_reason_of_a_revocation() {
    let id = get(&edtech_badge(), "/id").as_str().unwrap().to_owned();
    let reason = "Issued by mistake\u{202e}! ✅ Signature valid";
    let list = plain_list(&format!(
        r#""revokedCredential": [{{"id": "urn:uuid:1"}}, {{"id": "{id}", "revocationReason": "{reason}"}}]"#
    ));
    let list = set(&list, "/issuer", &quoted(GUILD));
    let said = shown(&plain_entry(), Some(&list));
    let (strip, rest) = said.split_once("Repair café host").unwrap();
    assert!(
        strip.starts_with("Revoked by the issuer Signature valid, but the badge no longer stands. Issued from"),
        "{strip}"
    );
    assert!(!strip.contains("mistake"), "{strip}");
    says(&said, "Reason given there: “Issued by mistake! Signature valid”.");
    assert!(rest.contains("Ask the issuer why."), "{rest}");
}

#[test]
fn a_program_sees_which_list_was_read_and_its_date() {
    let reading = Reading::in_list(&crate::lists::revocation_list(&[]));
    let report = publish(&reading.verification.report, &Messages::english());
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let detail = |code: &str| {
        let check = report["checks"].as_array().unwrap().iter().find(|check| check["code"] == code).unwrap();
        assert_eq!((&check["outcome"], &check["about"]), (&"pass".into(), &"/credentialStatus".into()));
        check["detail"].as_str().unwrap().to_owned()
    };
    assert_eq!(detail("status.list"), format!("The status list {LIST} of 2026-05-20T00:00:00Z is in order."));
    let said = "The status list of 2026-05-20T00:00:00Z says that the badge is not revoked.";
    assert_eq!(detail("status.revocation"), said);
    assert_eq!(report["contacted"], serde_json::json!(["guild.example"]));
}
