//! Plain questions about a badge, and how each answer stands (RECOGNITION.md §5).

use crate::badges::{
    self, SUITES, guild_badge, key_badge, parse, quoted, remove, set, sign, sign_as_issuer, stranger_key,
    unsigned_key_badge, write,
};
use crate::consult::{came, card, consult};
use crate::endorsements::{by_endorser, carrying, id_at, unsigned_endorsement, unsigned_of};
use crate::status_lists::{LIST, revocation_entry, revocation_list, serving, with_status};
use open_badge::Verification;
use open_badge::card::{Options, View};
use open_badge::documents::Documents;
use open_badge::issue::SigningKey;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::trust::Choice;

/// The answers to a question, as a card in text has them.
fn answers(verification: &Verification, question: &str) -> Vec<String> {
    let text = card(verification);
    let (_, facets) = text.split_once("Questions to ask").unwrap_or_else(|| panic!("no questions: {text}"));
    let depth = |line: &str| line.len() - line.trim_start().len();
    let mut lines = facets.lines().skip_while(|line| !line.trim_start().starts_with(question));
    let asked = lines.next().unwrap_or_else(|| panic!("no {question}: {facets}"));
    let first = asked.trim_start().strip_prefix(question).unwrap().trim();
    if !first.is_empty() {
        return vec![first.into()];
    }
    lines.take_while(|line| depth(line) > depth(asked)).map(|line| line.trim().into()).collect()
}

fn of(badge: &Value, question: &str) -> Vec<String> {
    answers(&consult(badge, &Choice::default(), &Documents::new()).0, question)
}

fn with(place: &str, text: &str) -> Value {
    sign_as_issuer(&set(&unsigned_key_badge(), place, text))
}

#[test]
fn who_says_it_is_whoever_holds_the_key_or_runs_the_host_or_the_person_themself() {
    let question = "Who says this?";
    assert!(of(&key_badge(), question)[0].contains("Confirmed: Whoever holds the issuer’s key."));
    assert!(of(&guild_badge(), question)[0].contains("Confirmed: Whoever runs guild.example."));
    let own = with("/credentialSubject/id", &quoted(&badges::issuer_key().did()));
    assert_eq!(of(&own, question), ["Confirmed: The person whom the badge is about says it of themself."]);
}

/// A name of somebody whom the issuer names is its word; their own signature confirms it.
#[test]
fn who_assessed_it_is_stated_until_they_sign_themselves() {
    let assessor = stranger_key().did();
    let source = format!(r#"{{"id": "{assessor}", "type": ["Profile"], "name": "Bea"}}"#);
    let question = "Who saw or assessed it?";
    assert_eq!(of(&key_badge(), question), ["Not known: The badge names nobody besides its issuer."]);
    let badge = with("/credentialSubject/source", &source);
    assert_eq!(of(&badge, question), ["Stated: Bea, by the issuer’s word."]);
    let choice = |endorsement: &Value| Choice { beside: vec![came("a.json", endorsement)], ..Choice::default() };
    let signed = consult(&badge, &choice(&by_endorser(&unsigned_of(&id_at("")))), &Documents::new()).0;
    assert_eq!(answers(&signed, question), ["Confirmed: Bea, as they call themself, who signed it too."]);
    // That they speak for the issuer says nothing about this badge.
    let other = consult(&badge, &choice(&by_endorser(&unsigned_of(&id_at("/issuer")))), &Documents::new()).0;
    assert_eq!(answers(&other, question), ["Stated: Bea, by the issuer’s word."]);
}

#[test]
fn an_endorsement_counts_as_long_as_it_is_known_to_stand() {
    let question = "Who stands beside it?";
    let nobody = "Nobody else is known to stand beside it. Most recognition is small.";
    assert_eq!(of(&key_badge(), question), [nobody]);
    let good = by_endorser(&unsigned_of(&id_at("")));
    assert_eq!(
        of(&carrying(std::slice::from_ref(&good)), question),
        ["Confirmed: The Regional Council, as they call themself, endorses it."]
    );
    let open = by_endorser(&set(&unsigned_of(&id_at("")), "/credentialStatus", &write(&revocation_entry())));
    let own = sign_as_issuer(&unsigned_endorsement(&badges::issuer_key().did(), &id_at("")));
    for endorsement in [open, own, set(&good, "/name", r#""Changed""#)] {
        assert_eq!(of(&carrying(&[endorsement]), question), [nobody]);
    }
}

#[test]
fn the_recipient_accepts_with_their_own_key() {
    let question = "Did the person accept it?";
    assert_eq!(of(&key_badge(), question), ["Not known: Nothing here shows that the recipient accepted it."]);
    let badge = set(&unsigned_key_badge(), "/credentialSubject/id", &quoted(&stranger_key().did()));
    let endorsed = set(&badge, "/endorsement", &write(&Value::Array(vec![by_endorser(&unsigned_of(&id_at("")))])));
    assert_eq!(of(&sign_as_issuer(&endorsed), question), ["Confirmed: The recipient endorsed it with their own key."]);
}

/// Whoever holds a badge can present it; only the recipient's own key says that the recipient did.
#[test]
fn the_recipient_may_present_it_with_their_own_key() {
    let question = "Did the person accept it?";
    let badge = sign_as_issuer(&set(&unsigned_key_badge(), "/credentialSubject/id", &quoted(&stranger_key().did())));
    let presented = |key: &SigningKey| {
        let text = format!(
            r#"{{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation",
            "holder": "{}", "verifiableCredential": [{}]}}"#,
            key.did(),
            write(&badge)
        );
        let signed = sign(&parse(&text), key, &key.method(), SUITES[0]);
        consult(&signed, &Choice::default(), &Documents::new()).0
    };
    let given = "Confirmed: The recipient put it into a presentation with their own key.";
    let by_recipient = presented(&stranger_key());
    assert!(by_recipient.report.inner[0].report.presented_by_recipient, "{:?}", by_recipient.report.checks);
    assert_eq!(answers(&by_recipient, question), [given]);
    let by_another = presented(&SigningKey::from_seed(&[11; 32]));
    assert!(!by_another.report.inner[0].report.presented_by_recipient);
    let mut changed = presented(&stranger_key());
    changed.report.inner[0].report.presented_by_recipient = false;
    assert_eq!(answers(&changed, question), ["Not known: Nothing here shows that the recipient accepted it."]);
}

#[test]
fn whether_it_stands_is_confirmed_refuted_or_not_known() {
    let question = "When, and is it still current?";
    assert!(of(&key_badge(), question).contains(&"Not known: Whether its issuer has withdrawn it.".into()));
    let badge = with_status(&revocation_entry());
    let place = revocation_entry().get("statusListIndex").unwrap().as_str().unwrap().parse().unwrap();
    for (set, said) in [(vec![], "Its issuer has not withdrawn it."), (vec![place], "Its issuer has withdrawn it.")] {
        let verification = badges::verify(&badge, &serving(&revocation_list(&set)));
        assert!(answers(&verification, question).contains(&format!("Confirmed: {said}")), "{set:?} in {LIST}");
    }
    let over = badges::verify_at(&key_badge(), &Documents::new(), "2030-01-01T00:00:00Z");
    assert!(answers(&over, question).contains(&"Confirmed: It is not in date, by the clock of this device.".into()));
}

#[test]
fn what_a_badge_does_not_have_is_said_calmly() {
    let bare =
        sign_as_issuer(&remove(&remove(&unsigned_key_badge(), "/evidence"), "/credentialSubject/achievement/creator"));
    assert_eq!(of(&bare, "Can I look at it?"), ["Not known: No evidence is given."]);
    assert_eq!(of(&bare, "Whose definition is it?"), ["Not known: The badge does not say who made its definition."]);
    assert_eq!(of(&key_badge(), "Whose definition is it?"), ["Confirmed: The issuer’s own."]);
}

/// Only from what was signed, and only where everything is shown.
#[test]
fn a_badge_that_nobody_vouches_for_answers_nothing() {
    for badge in [unsigned_key_badge(), set(&key_badge(), "/name", r#""Changed""#)] {
        let verification = consult(&badge, &Choice::default(), &Documents::new()).0;
        assert!(!card(&verification).contains("Questions to ask"));
    }
    let verification = consult(&key_badge(), &Choice::default(), &Documents::new()).0;
    for view in [View::Chip, View::Card] {
        let options = Options { view, ..Options::default() };
        let drawn =
            open_badge::card::card(&verification.report, &verification.contents, &Messages::english(), &options);
        assert!(!open_badge::card::text(&drawn).contains("Questions to ask"), "{view:?}");
    }
}
