//! Members of a community who signed a badge besides its issuer (RECOGNITION.md §3).

use crate::badges::{
    self, EDDSA, issuer_key, parse, quoted, set, sign, sign_with, stranger_key, unsigned_key_badge, write,
};
use crate::consult::{came, card, consult};
use crate::status_lists::revocation_entry;
use open_badge::documents::Documents;
use open_badge::issue::SigningKey;
use open_badge::json::Value;
use open_badge::report::{Verdict, verdict};
use open_badge::trust::{CameBeside, Choice, CoSigners, Community};

const SUITE: open_badge::issue::Suite = EDDSA[0];

fn person(seed: u8) -> SigningKey {
    SigningKey::from_seed(&[seed; 32])
}

/// The community is the badge's issuer.
fn community() -> String {
    issuer_key().did()
}

/// The community's badge, its own signature first, then those of these people.
fn signed_by(people: &[u8]) -> Value {
    let mut badge = badges::key_badge();
    for seed in people {
        let key = person(*seed);
        badge = sign(&badge, &key, &key.method(), SUITE);
    }
    badge
}

/// A membership badge by the community, not signed yet.
fn unsigned_membership(seed: u8) -> Value {
    let badge = set(&unsigned_key_badge(), "/credentialSubject/id", &quoted(&person(seed).did()));
    let badge = set(&badge, "/id", &quoted(&format!("urn:uuid:membership-{seed}")));
    set(&badge, "/credentialSubject/achievement/achievementType", r#""Membership""#)
}

fn membership(seed: u8) -> Value {
    badges::sign_as_issuer(&unsigned_membership(seed))
}

fn beside(documents: &[Value]) -> Vec<CameBeside> {
    documents.iter().enumerate().map(|(number, document)| came(&format!("{number}.json"), document)).collect()
}

fn asked(badge: &Value, memberships: &[Value], at_least: usize) -> CoSigners {
    let community = Some(Community { id: community().into(), at_least });
    let choice = Choice { beside: beside(memberships), community, ..Choice::default() };
    let (verification, _) = consult(badge, &choice, &Documents::new());
    assert_eq!(verdict(&verification.report), Verdict::Valid, "who else signed changes no verdict");
    verification.report.co_signers.unwrap()
}

fn members(badge: &Value, memberships: &[Value]) -> (usize, usize) {
    let found = asked(badge, memberships, 1);
    (found.members.len(), found.others.len())
}

#[test]
fn those_with_a_current_membership_are_members_and_the_others_stand_apart() {
    let found = asked(&signed_by(&[11, 12, 13]), &[membership(11), membership(13)], 2);
    let ids: Vec<&str> = found.members.iter().map(|member| &*member.id).collect();
    assert_eq!(ids, [person(11).did(), person(13).did()]);
    assert_eq!(found.others, [person(12).did().into()]);
    assert_eq!(&*found.members[1].source, "1.json");
    assert!(found.enough());
    assert!(!asked(&signed_by(&[11, 12, 13]), &[membership(11)], 2).enough());
}

#[test]
fn one_person_counts_once_and_the_issuer_not_at_all() {
    let own = community();
    let of_issuer = set(&unsigned_membership(11), "/credentialSubject/id", &quoted(&own));
    let memberships = [membership(11), badges::sign_as_issuer(&of_issuer)];
    assert_eq!(members(&signed_by(&[11, 11]), &memberships), (1, 0));
    let twice = sign(&badges::key_badge(), &issuer_key(), &issuer_key().method(), SUITE);
    assert_eq!(members(&twice, &memberships), (0, 0));
}

/// Keys cost nothing.
#[test]
fn a_thousand_keys_without_a_membership_are_no_member() {
    let (inside, others) = members(&signed_by(&[11, 12, 13, 14, 15, 16, 17, 18]), &[]);
    assert_eq!((inside, others), (0, 8));
}

#[test]
fn only_a_membership_of_this_community_for_this_person_counts() {
    let badge = signed_by(&[11]);
    let stranger = stranger_key();
    let by_stranger = set(&unsigned_membership(11), "/issuer/id", &quoted(&stranger.did()));
    let in_its_name = sign(&unsigned_membership(11), &stranger, &stranger.method(), SUITE);
    let tampered = set(&membership(12), "/credentialSubject/id", &quoted(&person(11).did()));
    for (what, document) in [
        ("somebody else's", membership(12)),
        ("another community's", sign(&by_stranger, &stranger, &stranger.method(), SUITE)),
        ("not signed by the community", in_its_name),
        ("not signed at all", unsigned_membership(11)),
        ("changed", tampered),
        (
            "of another kind",
            badges::sign_as_issuer(&set(
                &unsigned_membership(11),
                "/credentialSubject/achievement/achievementType",
                r#""CommunityService""#,
            )),
        ),
        ("no badge", parse("{}")),
    ] {
        assert_eq!(members(&badge, &[document]), (0, 1), "{what}");
    }
}

/// Membership is looked at today. Whether it was withdrawn must be known.
#[test]
fn a_membership_that_is_over_or_withdrawn_or_unknown_does_not_count() {
    let badge = signed_by(&[11]);
    let over = set(&unsigned_membership(11), "/validUntil", r#""2026-05-31T00:00:00Z""#);
    let later = set(&unsigned_membership(11), "/validFrom", r#""2026-06-02T00:00:00Z""#);
    let unknown = set(&unsigned_membership(11), "/credentialStatus", &write(&revocation_entry()));
    for (what, document) in [("over", over), ("not yet", later), ("status not known", unknown)] {
        assert_eq!(members(&badge, &[badges::sign_as_issuer(&document)]), (0, 1), "{what}");
    }
}

#[test]
fn a_signature_that_does_not_hold_is_nobodys() {
    let badge = signed_by(&[11, 12]);
    let broken = badges::edit(&badge, "/proof/1/proofValue", &mut |value| {
        Some(Value::string(&value.unwrap().as_str().unwrap().replacen('z', "z1", 1)))
    });
    assert_eq!(members(&broken, &[membership(11), membership(12)]), (1, 0));
    let expired = sign_with(
        &badges::key_badge(),
        &person(11),
        &person(11).method(),
        SUITE,
        &[("expires", r#""2026-05-31T00:00:00Z""#)],
    );
    assert_eq!(members(&expired, &[membership(11)]), (0, 0));
}

/// A co-signature is no issuer's signature, however many members made one.
#[test]
fn members_alone_issue_nothing() {
    let mut badge = unsigned_key_badge();
    for seed in [11, 12] {
        badge = sign(&badge, &person(seed), &person(seed).method(), SUITE);
    }
    let community = Some(Community { id: community().into(), at_least: 1 });
    let choice = Choice { beside: beside(&[membership(11), membership(12)]), community, ..Choice::default() };
    let (verification, _) = consult(&badge, &choice, &Documents::new());
    assert_eq!(verdict(&verification.report), Verdict::WrongSigner);
    assert!(verification.report.co_signers.is_none());
}

/// Stapled: a presentation holds the badge and what shows who its co-signers are.
#[test]
fn memberships_in_the_same_presentation_count() {
    let held = Value::Array(vec![signed_by(&[11, 12]), membership(11)]);
    let presentation = parse(&format!(
        r#"{{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation",
        "verifiableCredential": {}}}"#,
        write(&held)
    ));
    let choice = Choice { community: Some(Community { id: community().into(), at_least: 1 }), ..Choice::default() };
    let (verification, _) = consult(&presentation, &choice, &Documents::new());
    let [badge, member] = &verification.report.inner[..] else { panic!() };
    let found = badge.report.co_signers.as_ref().unwrap();
    assert_eq!((found.members.len(), found.others.len()), (1, 1));
    assert!(member.report.co_signers.is_none(), "a membership needs none");
}

#[test]
fn the_card_says_members_today_and_how_many_were_asked_for() {
    let community_of = community();
    let choice = Choice {
        beside: beside(&[membership(11)]),
        community: Some(Community { id: community_of.clone().into(), at_least: 2 }),
        ..Choice::default()
    };
    let (verification, _) = consult(&signed_by(&[11, 12]), &choice, &Documents::new());
    let text = card(&verification);
    assert!(text.contains(&format!("Members of {community_of} today who signed: 1. You asked for: 2.")), "{text}");
    assert!(text.contains(&format!("A member: {}", person(11).did())), "{text}");
    assert!(text.contains(&format!("Somebody of whom no membership was found: {}", person(12).did())), "{text}");
}
