//! Endorsements inside badges: each verified by itself, none changing the verdict on the badge (OB3-21 to
//! OB3-23, RECOGNITION.md §4).
#![cfg(all(feature = "issue", feature = "full"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "support/badges.rs"]
mod badges;
#[path = "support/endorsements.rs"]
mod endorsements;
#[path = "support/lists.rs"]
mod lists;
mod support;
#[path = "support/tokens.rs"]
mod tokens;

use badges::{
    GUILD, GUILD_METHOD, GUILD_URL, SUITES, documents, get, issuer_key, key_badge, now, parse, quoted, remove, set,
    sign, sign_as_issuer, sign_with, stranger_key, troubles, unsigned_key_badge, valid, verdict_of, verify,
    verify_bytes, write,
};
use endorsements::{
    ACHIEVEMENT, PLACES, by_endorser, by_guild, carrying, carrying_tokens, id_at, unsigned_carrying,
    unsigned_endorsement, unsigned_of,
};
use open_badge::card::{self, Options, View};
#[cfg(feature = "trust")]
use open_badge::documents::Wanted;
use open_badge::documents::{Documents, Fetched};
#[cfg(feature = "trust")]
use open_badge::json::Numbers;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::report::{Code, Endorsed, Outcome, Report, Verdict, Why, publish, verdict};
#[cfg(feature = "trust")]
use open_badge::{Progress, Settings, Verifier};
use open_badge::{Verification, limits};
use tokens::token_by;

const HEADER: &str = r#"{"alg": "EdDSA", "typ": "vc+jwt", "kid": "KID"}"#;

/// The tests' badge is of a did:key, for which no domain vouches.
const HOLDS: &[Code] = &[Code::IssuerDomain];
const OPEN: &[Code] = &[Code::IssuerDomain, Code::EndorsementsHold];

fn badge_id() -> String {
    id_at("")
}

/// An endorsement of the award by somebody that no domain vouches for.
fn good() -> Value {
    by_endorser(&unsigned_of(&badge_id()))
}

/// The same in a token.
fn good_token() -> String {
    token_by(2, &HEADER.replace("KID", &stranger_key().method()), &unsigned_of(&badge_id()))
}

fn hold(verification: &Verification) -> Option<Outcome> {
    verification.report.find(Code::EndorsementsHold).map(|check| check.outcome)
}

fn reports(verification: &Verification) -> Vec<&Report> {
    verification.report.endorsements.iter().map(|endorsing| &endorsing.report).collect()
}

fn verdicts(verification: &Verification) -> Vec<Verdict> {
    reports(verification).into_iter().map(verdict).collect()
}

fn text_of(verification: &Verification) -> String {
    let options = Options { view: View::Full, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options))
}

// What holds --------------------------------------------------------------------------------------

#[test]
fn endorsements_of_award_achievement_creator_and_issuer_are_verified() {
    for (of, place) in PLACES {
        let entry = by_guild(&id_at(place));
        for entries in [write(&Value::Array(vec![entry.clone()])), write(&entry)] {
            let badge = sign_as_issuer(&set(&unsigned_key_badge(), &format!("{place}/endorsement"), &entries));
            let verification = verify(&badge, &documents());
            valid(of, &verification, HOLDS);
            assert_eq!(hold(&verification), Some(Outcome::Pass), "{of}");
            assert_eq!(verdicts(&verification), [Verdict::Valid], "{of}");
            let endorsing = &verification.report.endorsements[0];
            assert_eq!(endorsing.of.name(), of);
            assert!(endorsing.about.as_str().starts_with(&format!("{place}/endorsement")), "{of}");
            assert_eq!(endorsing.report.issuer.as_ref().unwrap().host.as_deref(), Some("guild.example"));
            assert_eq!(endorsing.report.find(Code::EndorsementTarget).unwrap().outcome, Outcome::Pass);
        }
    }
}

#[test]
fn an_endorsement_in_a_token_is_verified_too() {
    let verification = verify(&carrying_tokens(&[&good_token()]), &documents());
    valid("a token", &verification, HOLDS);
    assert_eq!(verdicts(&verification), [Verdict::Valid]);
    let endorsing = &verification.report.endorsements[0];
    assert_eq!((endorsing.about.as_str(), endorsing.of), ("/endorsementJwt/0", Endorsed::Badge));
    assert_eq!(endorsing.report.format.envelope, Some("JWT"));
}

#[test]
fn brackets_that_a_signature_does_not_see_hide_no_endorsement() {
    let bad = by_endorser(&unsigned_of("urn:uuid:another"));
    let place = "/credentialSubject/achievement";
    let badge = sign_as_issuer(&set(&unsigned_key_badge(), &format!("{place}/endorsement"), &write(&bad)));
    let wrapped = set(&badge, place, &format!("[{}]", write(get(&badge, place))));
    assert_eq!(hold(&verify(&wrapped, &documents())), Some(Outcome::Fail));
}

#[test]
fn a_badge_without_endorsements_says_nothing_of_them() {
    let verification = verify(&key_badge(), &documents());
    assert_eq!((hold(&verification), reports(&verification).len()), (None, 0));
    assert!(!text_of(&verification).contains("ndorse"));
}

// What does not hold ------------------------------------------------------------------------------

/// A way in which an endorsement fails: what is carried, what it comes to, because of which check, and what
/// that means for the badge.
struct Row {
    what: &'static str,
    badge: Value,
    verdict: Verdict,
    because: Code,
    hold: Outcome,
}

fn rows() -> Vec<Row> {
    let row = |what, entry: &Value, verdict, because, hold| {
        let badge = carrying(std::slice::from_ref(entry));
        Row { what, badge, verdict, because, hold }
    };
    let fails = |what, entry: &Value, verdict, because| row(what, entry, verdict, because, Outcome::Fail);
    let in_token = |what, token: &str, verdict, because| Row {
        badge: carrying_tokens(&[token]),
        ..fails(what, &good(), verdict, because)
    };
    let changed = set(&good(), "/credentialSubject/endorsementComment", r#""Better than all others.""#);
    let signed_later = |place: &str, text: &str| by_endorser(&set(&unsigned_of(&badge_id()), place, text));
    let key = stranger_key();
    let expired_proof = sign_with(
        &unsigned_of(&badge_id()),
        &key,
        &key.method(),
        SUITES[0],
        &[("expires", r#""2026-05-31T00:00:00Z""#)],
    );
    let revoked = signed_later("/credentialStatus", &write(&lists::revocation_entry()));
    let elsewhere = unsigned_endorsement("did:web:elsewhere.example", &badge_id());
    let token = good_token();
    let mut rows = vec![
        fails(
            "about another badge",
            &by_endorser(&unsigned_of("urn:uuid:another")),
            Verdict::Malformed,
            Code::EndorsementTarget,
        ),
        fails(
            "about what the badge is for, and attached to the award",
            &by_endorser(&unsigned_of(ACHIEVEMENT)),
            Verdict::Malformed,
            Code::EndorsementTarget,
        ),
        fails(
            "about nothing",
            &by_endorser(&remove(&unsigned_of(&badge_id()), "/credentialSubject/id")),
            Verdict::Malformed,
            Code::EndorsementTarget,
        ),
        fails("no endorsement at all", &key_badge(), Verdict::Malformed, Code::EndorsementTarget),
        fails(
            "against its rules",
            &by_endorser(&remove(&unsigned_of(&badge_id()), "/name")),
            Verdict::Malformed,
            Code::EndorsementSubject,
        ),
        fails(
            "in another's name",
            &by_endorser(&unsigned_endorsement(GUILD, &badge_id())),
            Verdict::WrongSigner,
            Code::KeyIssuer,
        ),
        fails("changed", &changed, Verdict::Tampered, Code::ProofSignature),
        fails("unsigned", &unsigned_of(&badge_id()), Verdict::Unsigned, Code::ProofPresent),
        fails("over", &signed_later("/validUntil", r#""2026-05-31T00:00:00Z""#), Verdict::Expired, Code::DateUntil),
        fails(
            "not begun",
            &signed_later("/validFrom", r#""2026-06-02T00:00:00Z""#),
            Verdict::NotYetValid,
            Code::DateFrom,
        ),
        fails("by a signature that is over", &expired_proof, Verdict::Expired, Code::ProofExpires),
        fails("revoked", &revoked, Verdict::Revoked, Code::StatusRevocation),
        row(
            "by a suite that is not read here",
            &set(&good(), "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#),
            Verdict::Unsupported,
            Code::ProofSuite,
            Outcome::Unknown(Why::Unsupported),
        ),
        row(
            "by somebody whose keys cannot be had",
            &sign(&elsewhere, &key, "did:web:elsewhere.example#key-1", SUITES[0]),
            Verdict::CouldNotCheck,
            Code::KeyDocument,
            Outcome::Unknown(Why::Unreachable),
        ),
        in_token("no token", "a.b.c", Verdict::Malformed, Code::EndorsementTarget),
        in_token("a token that cannot be read", "eyJhbGciOiJFZERTQSJ9.e30x.AAAA", Verdict::NotABadge, Code::IntakeJson),
        in_token("a token that was cut", &token[..token.len() - 4], Verdict::Malformed, Code::JwsForm),
        in_token(
            "a token about another badge",
            &token_by(2, &HEADER.replace("KID", &key.method()), &unsigned_of("urn:uuid:another")),
            Verdict::Malformed,
            Code::EndorsementTarget,
        ),
        in_token(
            "a token in another's name",
            &token_by(2, &HEADER.replace("KID", GUILD_METHOD), &unsigned_endorsement(GUILD, &badge_id())),
            Verdict::Tampered,
            Code::JwsSignature,
        ),
    ];
    let presented = format!(
        r#"{{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"], "verifiableCredential": [{}]}}"#,
        write(&good())
    );
    rows.push(in_token(
        "a token that presents an endorsement",
        &token_by(2, &HEADER.replace("KID", &key.method()), &parse(&presented)),
        Verdict::Malformed,
        Code::EndorsementTarget,
    ));
    rows
}

/// The web with the guild's document, and its list, in which the tests' place is revoked.
fn web() -> Documents {
    let mut web = documents();
    let list = lists::revocation_list(&[lists::PLACE]);
    web.insert(lists::LIST, Fetched::Found(write(&list).into_bytes()));
    web
}

#[test]
fn each_way_to_fail_is_told_and_changes_no_verdict_on_the_badge() {
    for Row { what, badge, verdict: expected, because, hold: outcome } in rows() {
        let verification = verify(&badge, &web());
        valid(what, &verification, OPEN);
        assert_eq!(hold(&verification), Some(outcome), "{what}");
        let [report] = reports(&verification)[..] else { panic!("{what}") };
        assert_eq!(verdict(report), expected, "{what}: {:#?}", report.checks);
        let decides = report
            .checks
            .iter()
            .any(|check| check.code == because && !matches!(check.outcome, Outcome::Pass | Outcome::NotApplicable));
        assert!(decides, "{what}: {:#?}", report.checks);
        let text = text_of(&verification);
        for said in ["among the best", "Better than all", "Seen at work", "The Regional Council"] {
            assert!(!text.contains(said), "{what}: {said} in {text}");
        }
        assert!(text.contains("Endorsements"), "{what}: its outcome is shown");
    }
}

#[test]
fn no_change_of_an_endorsement_leaves_it_holding() {
    let mut count = 0;
    for place in leaves(&good(), String::new()) {
        if place.starts_with("/@context") || place.contains("/type") || place == "/proof/proofPurpose" {
            continue; // The badge around would have no canonical form, or be refused with it.
        }
        let old = get(&good(), &place).as_str().unwrap().to_owned();
        let badge = carrying(&[set(&good(), &place, &quoted(&format!("{old}x")))]);
        let verification = verify(&badge, &documents());
        assert_ne!(hold(&verification), Some(Outcome::Pass), "{place}: {:?}", verdicts(&verification));
        count += 1;
    }
    assert!(count > 8, "the walk found little: {count}");
}

/// The places of all texts below a value.
fn leaves(value: &Value, at: String) -> Vec<String> {
    match value {
        Value::Object(object) => {
            object.iter().flat_map(|(name, value)| leaves(value, format!("{at}/{name}"))).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().flat_map(|(index, item)| leaves(item, format!("{at}/{index}"))).collect()
        }
        Value::String(_) => vec![at],
        _ => Vec::new(),
    }
}

#[test]
fn whether_an_endorsement_was_withdrawn_must_be_known_for_it_to_hold() {
    let entry = by_endorser(&set(&unsigned_of(&badge_id()), "/credentialStatus", &write(&lists::revocation_entry())));
    let (verification, asked) =
        verify_bytes(write(&carrying(std::slice::from_ref(&entry))).as_bytes(), &Documents::new(), now());
    valid("no list", &verification, OPEN);
    assert_eq!(asked, [lists::LIST]);
    assert_eq!(verdicts(&verification), [Verdict::Valid]);
    assert_eq!(hold(&verification), Some(Outcome::Unknown(Why::Unreachable)));
    let served = lists::serving(&lists::revocation_list(&[]));
    valid("not revoked", &verify(&carrying(&[entry]), &served), &[Code::IssuerDomain]);
}

#[test]
fn the_worst_of_several_leads() {
    let bad = by_endorser(&unsigned_of("urn:uuid:another"));
    let open = set(&good(), "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#);
    for (entries, outcome, place) in [
        ([good(), good(), good()], Outcome::Pass, "/endorsement/0"),
        ([good(), open.clone(), good()], Outcome::Unknown(Why::Unsupported), "/endorsement/1"),
        ([open, good(), bad], Outcome::Fail, "/endorsement/2"),
    ] {
        let verification = verify(&carrying(&entries), &documents());
        let check = verification.report.find(Code::EndorsementsHold).unwrap();
        assert_eq!((check.outcome, check.about.as_str()), (outcome, place));
        assert_eq!(reports(&verification).len(), 3);
    }
}

// What is asked, and how much ---------------------------------------------------------------------

#[test]
fn an_endorsement_inside_what_nobody_signed_is_nobodys_and_asks_nobody() {
    let by_guild = by_guild(&badge_id());
    let unsigned = unsigned_carrying(std::slice::from_ref(&by_guild));
    let forged = sign(&unsigned, &stranger_key(), &stranger_key().method(), SUITES[0]);
    let tampered = set(&carrying(&[by_guild]), "/name", r#""Another""#);
    for (what, badge) in [("unsigned", unsigned), ("by a stranger", forged), ("changed", tampered)] {
        let (verification, asked) = verify_bytes(write(&badge).as_bytes(), &Documents::new(), now());
        assert_ne!(verdict_of(&verification), Verdict::Valid, "{what}");
        assert_eq!(asked, [] as [&str; 0], "{what}");
        assert_eq!(hold(&verification), Some(Outcome::Unknown(Why::NotAsked)), "{what}");
        assert_eq!(reports(&verification).len(), 0, "{what}");
        assert!(!text_of(&verification).contains("among the best"), "{what}");
    }
}

#[test]
fn an_endorsement_of_something_else_asks_nobody() {
    let (verification, asked) =
        verify_bytes(write(&carrying(&[by_guild("urn:uuid:another")])).as_bytes(), &Documents::new(), now());
    assert_eq!((asked.len(), hold(&verification)), (0, Some(Outcome::Fail)));
    let (verification, asked) =
        verify_bytes(write(&carrying(&[by_guild(&badge_id())])).as_bytes(), &Documents::new(), now());
    assert_eq!(
        (&asked[..], hold(&verification)),
        (&[GUILD_URL.to_owned()][..], Some(Outcome::Unknown(Why::Unreachable)))
    );
}

#[test]
fn too_many_endorsements_are_not_all_verified_and_this_is_said() {
    let most = vec![good(); limits::ENDORSEMENTS];
    valid("as many as may be", &verify(&carrying(&most), &documents()), HOLDS);
    let one_more = [&most[..], &[good()]].concat();
    let verification = verify(&carrying(&one_more), &documents());
    valid("one more", &verification, OPEN);
    assert_eq!(hold(&verification), Some(Outcome::Unknown(Why::Limit)));
    assert_eq!(reports(&verification).len(), limits::ENDORSEMENTS);
}

#[test]
fn endorsements_of_endorsers_lead_no_further() {
    let endorsed = set(&unsigned_of(&badge_id()), "/issuer/endorsement", &write(&by_guild(&stranger_key().did())));
    let (verification, asked) =
        verify_bytes(write(&carrying(&[by_endorser(&endorsed)])).as_bytes(), &Documents::new(), now());
    valid("an endorsed endorser", &verification, HOLDS);
    assert_eq!(asked, [] as [&str; 0]);
    let [report] = reports(&verification)[..] else { panic!() };
    assert_eq!(report.find(Code::EndorsementsHold).unwrap().outcome, Outcome::Unknown(Why::Limit));
    assert_eq!(report.endorsements.len(), 0);
}

// What is said of it ------------------------------------------------------------------------------

#[test]
fn the_card_says_who_endorses_what_and_when() {
    for (place, words) in [
        ("", "This award is endorsed by"),
        ("/credentialSubject/achievement", "This kind of badge is endorsed by"),
        ("/credentialSubject/achievement/creator", "The creator of this kind of badge is endorsed by"),
        ("/issuer", "The issuer is endorsed by"),
    ] {
        let entry = write(&by_guild(&id_at(place)));
        let badge = sign_as_issuer(&set(&unsigned_key_badge(), &format!("{place}/endorsement"), &entry));
        let text = text_of(&verify(&badge, &documents()));
        let mut rest = text.as_str();
        for said in [
            "Endorsements",
            "Signature valid — no revocation information",
            "Seen at work",
            words,
            "guild.example",
            "Calls itself “The Regional Council”",
            "We saw many cafés. This one is among the best.",
            "Issued on: 2026-05-04",
            "An endorsement names what it endorses by an identifier alone.",
        ] {
            let place = rest.find(said).unwrap_or_else(|| panic!("{said} is not next in {rest}"));
            rest = &rest[place + said.len()..];
        }
    }
}

#[test]
fn an_endorser_is_named_by_what_vouches_for_the_key() {
    let text = text_of(&verify(&carrying(&[good()]), &documents()));
    let (_, after) = text.split_once("This award is endorsed by:").unwrap();
    assert!(after.trim_start().starts_with("A key that no domain vouches for"), "{after}");
    assert!(!text.contains("This is the issuer of the badge."), "{text}");
    assert!(!text.contains("This is the recipient of the badge."), "{text}");
}

#[test]
fn who_endorses_their_own_badge_is_said_to_be_that() {
    let by_issuer = sign_as_issuer(&unsigned_endorsement(&issuer_key().did(), &badge_id()));
    let text = text_of(&verify(&carrying(&[by_issuer]), &documents()));
    assert!(text.contains("This is the issuer of the badge."), "{text}");
    assert!(!text.contains("This is the recipient of the badge."), "{text}");

    let to_endorser = set(&unsigned_carrying(&[good()]), "/credentialSubject/id", &quoted(&stranger_key().did()));
    let text = text_of(&verify(&sign_as_issuer(&to_endorser), &documents()));
    assert!(text.contains("This is the recipient of the badge."), "{text}");
    assert!(!text.contains("This is the issuer of the badge."), "{text}");
}

#[test]
fn what_is_about_something_else_is_called_that() {
    let text = text_of(&verify(&carrying(&[by_endorser(&unsigned_of("urn:uuid:another"))]), &documents()));
    for said in ["Does not endorse this", "It endorses urn:uuid:another, and not what it is attached to."] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
}

#[test]
fn the_published_report_has_each_with_its_own_verdict() {
    let other = by_endorser(&unsigned_of("urn:uuid:another"));
    let verification = verify(&carrying(&[by_guild(&badge_id()), other]), &documents());
    let published: serde_json::Value =
        serde_json::from_str(&publish(&verification.report, &Messages::english())).unwrap();
    assert_eq!(published["verdict"], "valid");
    let [first, second] = &published["endorsements"].as_array().unwrap()[..] else { panic!("{published}") };
    assert_eq!((&first["about"], &first["of"]), (&"/endorsement/0".into(), &"badge".into()));
    assert_eq!((&first["verdict"], &first["issuer"]["host"]), (&"valid".into(), &"guild.example".into()));
    assert_eq!((&second["verdict"], &second["checks"][0]["code"]), (&"malformed".into(), &"endorsement.target".into()));
    let none: serde_json::Value =
        serde_json::from_str(&publish(&verify(&key_badge(), &documents()).report, &Messages::english())).unwrap();
    assert!(none.get("endorsements").is_none());
}

// Samples of others -------------------------------------------------------------------------------

/// 1EdTech's endorsement of an issuer, in a badge that names that issuer as creator. Nobody has its endorser's
/// keys, so that a document is made up that lists the one that is named.
#[test]
#[cfg(feature = "all-contexts")]
fn an_endorsement_of_1edtech_is_verified_inside_a_badge() {
    const ENDORSED: &str = "https://1edtech.edu/issuers/565049";
    const ENDORSER: &str = "https://state.gov/issuers/565049";
    const KEY: &str = "z6MkoMGF38Ck9xkdqrbZt4h9eHb1qc3GhAAkoSWa4Vy3SHRN";
    let Some(folder) = support::conformance("04-openbadges/1edtech-public-validator/vc/ob30") else { return };
    let entry = parse(&support::read(folder.join("endorsement-valid.json")));
    let keys = format!(
        r##"{{"id": "{ENDORSER}", "assertionMethod": [{{"id": "#{KEY}", "type": "Multikey", "controller": "{ENDORSER}",
        "publicKeyMultibase": "{KEY}"}}]}}"##
    );
    let mut web = Documents::new();
    web.insert(ENDORSER, Fetched::Found(keys.into_bytes()));
    let creator = "/credentialSubject/achievement/creator";
    for (id, outcome) in [(ENDORSED, Outcome::Pass), (ENDORSER, Outcome::Fail)] {
        let badge = set(&unsigned_key_badge(), &format!("{creator}/id"), &quoted(id));
        let badge = sign_as_issuer(&set(&badge, &format!("{creator}/endorsement"), &write(&entry)));
        let verification = verify(&badge, &web);
        assert_eq!(verdict_of(&verification), Verdict::Valid, "{:?}", troubles(&verification));
        assert_eq!(hold(&verification), Some(outcome), "{:#?}", verification.report.endorsements);
    }
}

/// Nobody serves the keys of the hosts that 1EdTech's complete badge names: it is not found to be its issuer's,
/// and none of its five endorsements is looked at.
#[test]
fn endorsements_of_a_sample_that_nobody_vouches_for_are_not_looked_at() {
    let Some(folder) = support::conformance("04-openbadges/1edtech-public-validator/vc/ob30") else { return };
    let bytes = std::fs::read(folder.join("complete_v1.json")).unwrap();
    let (verification, _) = verify_bytes(&bytes, &Documents::new(), now());
    assert_eq!(hold(&verification), Some(Outcome::Unknown(Why::NotAsked)), "{:?}", troubles(&verification));
    assert_eq!(reports(&verification).len(), 0);
}

/// Some that name as many lists as they may leave another what it needs, wherever it stands.
#[cfg(feature = "trust")]
#[test]
fn no_endorsement_uses_up_the_requests_of_another() {
    let listed = |lists: &[&str]| {
        let entry = |url: &&str| {
            format!(
                r#"{{"type": "BitstringStatusListEntry", "statusPurpose": "revocation", "statusListIndex": "1",
                "statusListCredential": "{url}"}}"#
            )
        };
        let entries: Vec<String> = lists.iter().map(entry).collect();
        by_endorser(&set(&unsigned_of(&badge_id()), "/credentialStatus", &format!("[{}]", entries.join(","))))
    };
    let urls: Vec<String> = (0..16).map(|number| format!("https://greedy.example/{number}")).collect();
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    let modest = "https://modest.example/list";
    let badge = carrying(&[listed(&urls[..8]), listed(&urls[8..]), listed(&[modest])]);
    let (verification, asked) = verify_bytes(write(&badge).as_bytes(), &Documents::new(), now());
    assert_eq!(asked.len(), limits::REQUESTS, "{asked:?}");
    assert!(asked.contains(&modest.to_string()), "{asked:?}");
    assert_eq!(reports(&verification).len(), 3);
}

/// Whether the badge itself was withdrawn is found out first, with all that this takes.
#[cfg(feature = "trust")]
#[test]
fn no_endorsement_uses_up_the_requests_of_the_badge() {
    let key = stranger_key();
    let by = |did: &str, document: &Value| sign(document, &key, &format!("{did}#key-1"), SUITES[0]);
    let endorsements: Vec<Value> = (0..limits::ENDORSEMENTS)
        .map(|number| {
            let did = format!("did:web:endorser-{number}.example");
            by(&did, &unsigned_endorsement(&did, &badge_id()))
        })
        .collect();
    let entry = write(&lists::entry("revocation", "1"));
    let badge = sign_as_issuer(&set(&unsigned_carrying(&endorsements), "/credentialStatus", &entry));
    let keeper = "did:web:keeper.example";
    let list = lists::unsigned_list(r#""revocation""#, &lists::bits(lists::ENTRIES, &[]));
    let list = by(keeper, &set(&list, "/issuer", &quoted(keeper)));
    let (mut verifier, mut web, mut asked) = (Verifier::new(), Documents::new(), Vec::new());
    let settings = Settings { now: now(), numbers: Numbers::std() };
    while let Progress::Wanted(wanted) = verifier.verify(write(&badge).as_bytes(), &web, &settings) {
        for wanted in wanted {
            match wanted {
                Wanted::Document(url) if *url == *lists::LIST => {
                    web.insert(&url, Fetched::Found(write(&list).into_bytes()));
                }
                Wanted::Document(url) => {
                    web.insert(&url, Fetched::Failed { why: Why::Unreachable, status: None });
                    asked.push(url);
                }
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!(&*asked[0], "https://keeper.example/.well-known/did.json", "{asked:?}");
    assert_eq!(asked.len(), limits::REQUESTS - 1, "and the list");
}
