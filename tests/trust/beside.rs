//! Endorsements that came beside a badge (RECOGNITION.md §4).

use crate::badges::{self, get, guild_badge, key_badge, parse, quoted, set, sign_as_issuer, unsigned_key_badge, write};
use crate::consult::{came, card as card_text, consult};
use crate::endorsements::{ACHIEVEMENT, PLACES, by_endorser, by_guild, carrying, id_at, unsigned_of};
use crate::status_lists::{revocation_entry, revocation_list};
use crate::tokens::url_safe;
use open_badge::Verification;
use open_badge::card::{self, Options};
use open_badge::credential::Contents;
use open_badge::documents::{Documents, Fetched};
use open_badge::json::Value;
use open_badge::limits;
use open_badge::messages::Messages;
use open_badge::report::{Bound, Code, Endorsed, Verdict, verdict};
use open_badge::trust::{CameBeside, Choice};
use sha2::{Digest, Sha256, Sha384};

fn with(badge: &Value, beside: Vec<CameBeside>) -> Verification {
    let choice = Choice { beside, ..Choice::default() };
    consult(badge, &choice, &Documents::new()).0
}

fn one(badge: &Value, endorsement: &Value) -> Verification {
    with(badge, vec![came("endorsement.json", endorsement)])
}

/// An endorsement of the badge that gives this for its text.
fn bound_by(digest: &str) -> Value {
    let id = id_at("");
    let related = format!(r#"[{{"id": {}, "mediaType": "application/vc", {digest}}}]"#, quoted(&id));
    by_endorser(&set(&unsigned_of(&id), "/relatedResource", &related))
}

fn multibase(code: u8, digest: &[u8]) -> String {
    let bytes = [&[code, digest.len() as u8], digest].concat();
    format!(r#""digestMultibase": "u{}""#, url_safe(&bytes))
}

fn bound(badge: &Value, endorsement: &Value) -> Bound {
    let verification = one(badge, endorsement);
    verification.report.endorsements[0].beside.as_ref().unwrap().bound.unwrap()
}

#[test]
fn an_endorsement_beside_a_badge_is_found_by_what_it_is_about() {
    for (name, place) in PLACES {
        let verification = one(
            &guild_badge(),
            &by_endorser(&unsigned_of(get(&guild_badge(), &format!("{place}/id")).as_str().unwrap())),
        );
        let [endorsing] = &verification.report.endorsements[..] else { panic!("{name}") };
        // The guild made what it issues.
        let expected = if name == "creator" { "issuer" } else { name };
        assert_eq!(endorsing.of.name(), expected);
        let beside = endorsing.beside.as_ref().unwrap();
        assert_eq!((&*beside.source, beside.bound.is_some()), ("endorsement.json", name == "badge"));
        assert!(verification.report.aside.is_empty());
    }
}

#[test]
fn it_changes_no_verdict_and_no_caveat() {
    let before = badges::verify(&key_badge(), &badges::documents());
    let tampered = set(&by_endorser(&unsigned_of(&id_at(""))), "/name", r#""Changed""#);
    for endorsement in [by_endorser(&unsigned_of(&id_at(""))), tampered, parse("{}"), parse("[]"), key_badge()] {
        let after = one(&key_badge(), &endorsement);
        assert_eq!(verdict(&after.report), verdict(&before.report));
        assert_eq!(after.report.checks, before.report.checks);
    }
}

#[test]
fn what_is_about_something_else_stands_aside() {
    let copied = by_endorser(&unsigned_of("urn:uuid:a-famous-badge"));
    let tampered = set(&by_endorser(&unsigned_of(&id_at(""))), "/name", r#""Changed""#);
    let beside = vec![came("copied.json", &copied), came("tampered.json", &tampered), came("empty.json", &parse("{}"))];
    let verification = with(&key_badge(), beside);
    assert!(verification.report.endorsements.is_empty());
    let aside: Vec<(&str, Verdict)> =
        verification.report.aside.iter().map(|aside| (&*aside.source, aside.verdict)).collect();
    let expected =
        [("copied.json", Verdict::Valid), ("tampered.json", Verdict::Tampered), ("empty.json", Verdict::NotABadge)];
    assert_eq!(aside, expected);
    let text = card_text(&verification);
    assert!(text.contains("Beside the badge, and not found to have to do with it"), "{text}");
    assert!(text.contains("tampered.json Does not match its signature"), "{text}");
    assert!(text.contains("empty.json No badge found here"), "{text}");
}

/// END: a withdrawn one is shown as withdrawn, not left out and not taken for one that stands.
#[test]
fn one_that_was_withdrawn_is_shown_as_withdrawn() {
    let entry = write(&revocation_entry());
    let endorsement = sign_as_issuer(&set(
        &crate::endorsements::unsigned_endorsement(&badges::issuer_key().did(), &id_at("")),
        "/credentialStatus",
        &entry,
    ));
    let place = revocation_entry().get("statusListIndex").unwrap().as_str().unwrap().parse().unwrap();
    let mut web = badges::documents();
    let url = revocation_entry().get("statusListCredential").unwrap().as_str().unwrap().to_owned();
    web.insert(&url, Fetched::Found(write(&revocation_list(&[place])).into_bytes()));
    let came = CameBeside { source: "a.json".into(), verifications: vec![badges::verify(&endorsement, &web)] };
    let verification = with(&key_badge(), vec![came]);
    assert_eq!(verdict(&verification.report.endorsements[0].report), Verdict::Revoked);
    let text = card_text(&verification);
    assert!(text.contains("Revoked by the issuer") && !text.contains("This award is endorsed by"), "{text}");
}

// The exact text ---------------------------------------------------------------------------------

#[test]
fn a_digest_binds_an_endorsement_to_exactly_this_text() {
    let badge = key_badge();
    let text = write(&badge);
    let base64 = |bytes: &[u8]| {
        use base64ct::{Base64, Encoding};
        Base64::encode_string(bytes)
    };
    let own = Sha256::digest(text.as_bytes());
    let other = Sha256::digest(b"another text");
    for (digest, expected) in [
        (multibase(0x12, &own), Bound::Text),
        (multibase(0x20, &Sha384::digest(text.as_bytes())), Bound::Text),
        (format!(r#""digestSRI": "sha256-{}""#, base64(&own)), Bound::Text),
        (multibase(0x12, &other), Bound::OtherText),
        (format!(r#""digestSRI": "sha256-{}""#, base64(&other)), Bound::OtherText),
        // What one of them says, the other takes back.
        (format!(r#"{}, "digestSRI": "sha256-{}""#, multibase(0x12, &own), base64(&other)), Bound::OtherText),
        // Of another algorithm, cut, or no digest at all.
        (multibase(0x16, &own), Bound::NotCompared),
        (multibase(0x12, &own[..20]), Bound::NotCompared),
        (r#""digestMultibase": "x""#.into(), Bound::NotCompared),
    ] {
        assert_eq!(bound(&badge, &bound_by(&digest)), expected, "{digest}");
    }
    assert_eq!(bound(&badge, &by_endorser(&unsigned_of(&id_at("")))), Bound::Identifier);
}

/// The same badge, written out differently, is not the text that was endorsed.
#[test]
fn another_spelling_of_the_same_badge_is_another_text() {
    let text = write(&key_badge());
    let endorsement = bound_by(&multibase(0x12, &Sha256::digest(text.as_bytes())));
    let choice = |bytes: &str| Choice {
        beside: vec![came("endorsement.json", &endorsement)],
        badge: bytes.as_bytes().to_vec(),
        ..Choice::default()
    };
    for (bytes, expected, said) in [
        (text.clone(), Bound::Text, "It is bound to exactly this text of the badge."),
        (text.replace("  ", " "), Bound::OtherText, "It is bound to another text: "),
    ] {
        let mut verification = badges::verify(&parse(&bytes), &badges::documents());
        crate::consult::consult_on(&mut verification, &choice(&bytes), &Documents::new());
        assert_eq!(verification.report.endorsements[0].beside.as_ref().unwrap().bound, Some(expected));
        let card = card_text(&verification);
        assert!(card.contains(said) && card.contains("It came beside the badge, in endorsement.json."), "{card}");
        let by_identifier = card.contains("An endorsement names what it endorses by an identifier alone.");
        assert_eq!(by_identifier, expected != Bound::Text, "{card}");
    }
}

/// What was made of the file may be another text than the file: nothing is said then.
#[test]
fn where_the_badges_own_file_is_not_at_hand_nothing_is_compared() {
    let digest = multibase(0x12, &Sha256::digest(b"https://guild.example/badge.json"));
    for bytes in [&b""[..], b"https://guild.example/badge.json", b"\x89PNG"] {
        let mut verification = badges::verify(&key_badge(), &badges::documents());
        let beside = vec![came("endorsement.json", &bound_by(&digest))];
        let choice = Choice { beside, badge: bytes.to_vec(), ..Choice::default() };
        crate::consult::consult_on(&mut verification, &choice, &Documents::new());
        let found = verification.report.endorsements[0].beside.as_ref().unwrap().bound;
        assert_eq!(found, Some(Bound::NotCompared));
    }
}

// Presentations ----------------------------------------------------------------------------------

#[test]
fn a_presentation_holds_a_badge_and_its_endorsements() {
    let held = Value::Array(vec![key_badge(), by_endorser(&unsigned_of(&id_at(""))), by_guild(ACHIEVEMENT)]);
    let text = format!(
        r#"{{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation",
        "verifiableCredential": {}}}"#,
        write(&held)
    );
    let verification = with(&parse(&text), Vec::new());
    let [badge, ..] = &verification.report.inner[..] else { panic!() };
    let found: Vec<Endorsed> = badge.report.endorsements.iter().map(|endorsing| endorsing.of).collect();
    assert_eq!(found, [Endorsed::Badge, Endorsed::Achievement]);
    let text = card_text(&verification);
    assert!(text.contains("It came beside the badge, in the same document."), "{text}");
}

#[test]
fn no_more_are_shown_than_may_be() {
    let many = |count: usize| vec![came("a.json", &by_endorser(&unsigned_of(&id_at("")))); count];
    let verification = with(&key_badge(), many(limits::BESIDE + 3));
    assert_eq!(verification.report.endorsements.len(), limits::BESIDE);
    assert_eq!(verification.report.aside.len(), 3, "what is left out is said");
    let inside = carrying(&[by_endorser(&unsigned_of(&id_at("")))]);
    let verification = with(&inside, many(2));
    let places: Vec<bool> = verification.report.endorsements.iter().map(|found| found.beside.is_some()).collect();
    assert_eq!(places, [false, true, true]);
    let Contents::Signed(badge) = &verification.contents else { panic!() };
    assert_eq!(badge.endorsements.len(), 3);
}

#[test]
fn nothing_beside_a_badge_that_is_not_its_issuers_is_attached() {
    let forged = set(&key_badge(), "/name", r#""Changed""#);
    let verification = one(&forged, &by_endorser(&unsigned_of(&id_at(""))));
    assert!(verification.report.endorsements.is_empty());
    assert_eq!(verification.report.aside.len(), 1);
}

/// OB3-21, and those of organisation and assessor that a badge names.
#[test]
fn endorsements_of_the_parent_organisation_and_the_assessor_are_verified_too() {
    let endorsed = |place: &str, profile: &str, name: &str| {
        let endorsement = by_endorser(&unsigned_of("https://council.example/"));
        let profile = profile.replace("ENDORSEMENT", &write(&Value::Array(vec![endorsement])));
        let verification =
            badges::verify(&sign_as_issuer(&set(&unsigned_key_badge(), place, &profile)), &badges::documents());
        assert_eq!(
            verification.report.find(Code::EndorsementsHold).unwrap().outcome,
            open_badge::report::Outcome::Pass
        );
        let [endorsing] = &verification.report.endorsements[..] else { panic!("{place}") };
        assert_eq!(endorsing.of.name(), name);
        card_text(&verification)
    };
    let profile = r#"{"id": "https://council.example/", "type": ["Profile"], "endorsement": ENDORSEMENT}"#;
    let text = endorsed("/issuer/parentOrg", profile, "parent");
    assert!(text.contains("The organisation that the issuer says to be part of is endorsed by"), "{text}");
    let text = endorsed("/credentialSubject/source", profile, "assessor");
    assert!(text.contains("Who assessed this is endorsed by"), "{text}");
}

/// Pages verify the parts of a file one by one, so as to pause between them.
#[test]
fn parts_that_were_verified_one_by_one_come_to_what_the_whole_file_comes_to() {
    let endorsement = by_endorser(&unsigned_of(&id_at("")));
    let other = by_endorser(&unsigned_of("urn:uuid:a-famous-badge"));
    let whole = came("several.json", &Value::Array(vec![endorsement.clone(), other.clone()]));
    let verifications = [&endorsement, &other].map(|part| badges::verify(part, &badges::documents())).to_vec();
    let parts = CameBeside { source: "several.json".into(), verifications };
    let [whole, parts] = [whole, parts].map(|came| with(&key_badge(), vec![came]).report);
    assert_eq!((whole.endorsements.len(), whole.aside.len()), (1, 1));
    assert_eq!((parts.endorsements.len(), &parts.aside), (1, &whole.aside));
    assert_eq!(parts.endorsements[0].beside, whole.endorsements[0].beside);
}

/// Pages that have the card already draw what came beside by itself: what is inside the badge stands on the card.
#[test]
fn what_came_beside_is_drawn_without_what_is_inside_the_badge() {
    let inside = by_endorser(&set(&unsigned_of(&id_at("")), "/credentialSubject/endorsementComment", r#""Inside.""#));
    let beside = by_endorser(&set(&unsigned_of(&id_at("")), "/credentialSubject/endorsementComment", r#""Beside.""#));
    let verification = one(&carrying(std::slice::from_ref(&inside)), &beside);
    let around = |verification: &Verification| {
        let (report, contents) = (&verification.report, &verification.contents);
        card::text(&card::around(report, contents, &Messages::english(), &Options::default()))
    };
    let text = around(&verification);
    assert!(text.contains("Beside.") && text.contains("in endorsement.json"), "{text}");
    assert!(!text.contains("Inside."), "{text}");
    assert_eq!(around(&with(&carrying(std::slice::from_ref(&inside)), Vec::new())), "");
}
