//! OB3-10, OB3-11: whether the issuer has a newer version of the badge.

use crate::badges::{
    guild_badge, insert, now, quoted, remove, set, sign, sign_as_issuer, stranger_key, unsigned_key_badge,
    verify_bytes, write,
};
use crate::lists::{EXTENSIONS, entry};
use open_badge::Verification;
use open_badge::documents::{Documents, Fetched};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Check, Code, Outcome, Verdict, Why, verdict};

const SERVICE: &str = "https://guild.example/refresh/1";

/// A badge with a refresh service of this type, not signed yet.
fn unsigned(kind: &str) -> Value {
    let service = format!(r#"{{"id": "{SERVICE}", "type": "{kind}"}}"#);
    set(&insert(&unsigned_key_badge(), "/@context/2", &quoted(EXTENSIONS)), "/refreshService", &service)
}

fn badge() -> Value {
    sign_as_issuer(&unsigned("1EdTechCredentialRefresh"))
}

/// The same, valid from another day on.
fn from(day: &str) -> Value {
    set(&unsigned("1EdTechCredentialRefresh"), "/validFrom", &quoted(&format!("{day}T10:00:00Z")))
}

/// What comes of a badge where this stands at its service.
fn with(badge: &Value, answer: Option<&Value>) -> (Verification, Vec<String>) {
    let mut web = Documents::new();
    if let Some(answer) = answer {
        web.insert(SERVICE, Fetched::Found(write(answer).into_bytes()));
    }
    verify_bytes(write(badge).as_bytes(), &web, now())
}

fn refresh(verification: &Verification) -> &Check {
    let all: Vec<&Check> =
        verification.report.checks.iter().filter(|check| check.code == Code::RefreshCurrent).collect();
    assert_eq!(all.len(), 1, "{all:?}");
    all[0]
}

/// Asserts what is found, and that the badge in hand stays what is judged and shown.
fn found(answer: &Value, outcome: Outcome) -> Check {
    let (verification, _) = with(&badge(), Some(answer));
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{answer:?}");
    assert!(format!("{:?}", verification.contents).contains("Repair café host"));
    let check = refresh(&verification).clone();
    assert_eq!(check.outcome, outcome, "{:?}", check.values);
    check
}

#[test]
fn the_same_version_is_the_newest() {
    found(&badge(), Outcome::Pass);
}

#[test]
fn a_newer_version_is_said_and_not_shown() {
    let newer = sign_as_issuer(&set(&from("2026-05-20"), "/name", r#""Renamed""#));
    let (verification, asked) = with(&badge(), Some(&newer));
    assert!(asked.is_empty() && verification.report.caveats().contains(&Code::RefreshCurrent));
    assert!(!format!("{:?}", verification.contents).contains("Renamed"));
    let check = found(&newer, Outcome::Fail);
    assert!(check.value("found").unwrap().starts_with("2026-05-20T10:00:00"), "{check:?}");
}

/// A newer version that is over says so, and the one in hand is judged by itself.
#[test]
fn what_speaks_against_the_newer_version_is_said_too() {
    let over = sign_as_issuer(&set(&from("2026-05-20"), "/validUntil", r#""2026-05-25T10:00:00Z""#));
    assert!(found(&over, Outcome::Fail).value("found").unwrap().ends_with(" · expired"));
}

/// OB3-11
#[test]
fn another_badge_or_an_older_version_is_no_refreshed_one() {
    let unreliable = Outcome::Unknown(Why::Unreliable);
    found(&sign_as_issuer(&set(&from("2026-05-20"), "/id", r#""urn:uuid:another""#)), unreliable);
    found(&sign_as_issuer(&from("2026-04-01")), unreliable);
    let stranger = set(&from("2026-05-20"), "/issuer/id", &quoted(&stranger_key().did()));
    found(&sign(&stranger, &stranger_key(), &stranger_key().method(), Suite::EddsaRdfc2022), unreliable);
    let forged = sign(&from("2026-05-20"), &stranger_key(), &stranger_key().method(), Suite::EddsaRdfc2022);
    found(&forged, unreliable);
    found(&from("2026-05-20"), unreliable);
    found(&set(&sign_as_issuer(&from("2026-05-20")), "/name", r#""Changed""#), unreliable);
    found(&Value::string("hello"), unreliable);
}

#[test]
fn a_service_that_cannot_be_asked_leaves_it_open() {
    let (verification, asked) = with(&badge(), None);
    assert_eq!(
        (refresh(&verification).outcome, asked),
        (Outcome::Unknown(Why::Unreachable), vec![SERVICE.to_string()])
    );
    assert_eq!(verdict(&verification.report), Verdict::Valid);
}

/// OB3-10: after the proof, once.
#[test]
fn nobody_is_asked_for_what_nobody_signed_nor_twice() {
    let forged = set(&guild_badge(), "/refreshService", badge_service());
    for forged in [forged, remove(&badge(), "/proof"), set(&badge(), "/name", r#""Changed""#)] {
        let (verification, asked) = with(&forged, None);
        assert_eq!(refresh(&verification).outcome, Outcome::Unknown(Why::NotAsked));
        assert!(!asked.contains(&SERVICE.to_string()), "{asked:?}");
    }
    // One that leads to another, and so on.
    let chain = sign_as_issuer(&set(&from("2026-05-20"), "/refreshService/id", r#""https://guild.example/refresh/2""#));
    let (verification, asked) = with(&badge(), Some(&chain));
    assert_eq!(refresh(&verification).outcome, Outcome::Fail);
    assert!(asked.is_empty(), "{asked:?}");
}

fn badge_service() -> &'static str {
    r#"{"id": "https://guild.example/refresh/1", "type": "1EdTechCredentialRefresh"}"#
}

#[test]
fn a_service_of_another_kind_is_not_asked() {
    let kind = "https://guild.example/terms#Refresh";
    let (verification, asked) = with(&sign_as_issuer(&unsigned(kind)), None);
    assert_eq!(refresh(&verification).outcome, Outcome::Unknown(Why::Unsupported));
    assert!(asked.is_empty());
}

/// The list that says whether the badge stands is asked for first.
#[test]
fn what_the_badge_needs_comes_before_what_it_leads_to() {
    let listed = set(&unsigned("1EdTechCredentialRefresh"), "/credentialStatus", &write(&entry("revocation", "1")));
    let (_, asked) = with(&sign_as_issuer(&listed), None);
    assert_eq!(asked, ["https://guild.example/status/1", SERVICE]);
}
