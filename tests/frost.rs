//! Keys that a group holds in shares (RFC 9591): the exchanges of texts, and every text that is not in order.
#![cfg(feature = "frost")]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs)]

use std::collections::BTreeMap;

use open_badge::Settings;
use open_badge::issue::frost::{
    Combining, FrostError, Generation, Group, Invitation, Outcome, Proposal, Repair, Share, Signing,
};
use open_badge::issue::{Answers, Issued, KeyFileError, Particulars, Recipient, words};
use open_badge::json::{Numbers, Object};
use open_badge::report::{Verdict, verdict};
use open_badge::time::Timestamp;
use open_badge::{Progress, Verifier, documents::Documents};

const NOW: Timestamp = Timestamp { seconds: 1_790_000_000, nanos: 0 };

/// What a text is to look like after somebody changed it.
fn changed(text: &str, change: impl FnOnce(&mut serde_json::Value)) -> String {
    let mut value = serde_json::from_str(text).unwrap();
    change(&mut value);
    value.to_string()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).into()).collect()
}

/// Has everybody send everything to everybody.
fn generate(invitation: &Invitation, mut old: BTreeMap<String, Share>) -> Vec<Share> {
    let members: Vec<String> = invitation.members().iter().map(|member| member.name.clone()).collect();
    let (mut sides, firsts): (Vec<_>, Vec<_>) =
        members.iter().map(|name| Generation::begin(invitation, name, old.remove(name)).unwrap()).unzip();
    give(&mut sides, &firsts, |side, text| {
        assert!(matches!(side.take(text), Ok(Outcome::Waiting)));
    });
    let code = sides[0].exchange().code().unwrap();
    assert!(sides.iter().all(|side| side.exchange().code().as_ref() == Some(&code)), "all have the same code");
    let seconds: Vec<String> = sides.iter_mut().map(|side| side.agree().unwrap()).collect();
    let mut shares = Vec::new();
    give(&mut sides, &seconds, |side, text| {
        if let Outcome::Done(None, share) = side.take(text).unwrap() {
            shares.push(share);
        }
    });
    assert_eq!(shares.len(), members.len());
    assert!(shares.iter().all(|share| share.group() == shares[0].group()), "all know the same group");
    shares
}

fn give<S>(sides: &mut [S], texts: &[String], mut take: impl FnMut(&mut S, &str)) {
    for (to, side) in sides.iter_mut().enumerate() {
        for (from, text) in texts.iter().enumerate() {
            if to != from {
                take(side, text);
            }
        }
    }
}

fn made(quorum: u16, members: &[&str]) -> Vec<Share> {
    generate(&Invitation::to_make("The guild", quorum, &names(members)).unwrap(), BTreeMap::new())
}

fn badge(group: &Group) -> Object {
    let answers = Answers {
        recipient: Some(Recipient::Unnamed),
        issuer_name: Some("The guild".into()),
        achievement: Some("Host".into()),
        description: Some("Welcomes people.".into()),
        criteria: Some("Host five afternoons.".into()),
        ..Answers::default()
    };
    words(&Object::new(), &answers, &Particulars { issuer: &group.did(), now: NOW, random: [7; 32] }).unwrap()
}

fn proposal(group: &Group, signers: &[&str]) -> Proposal {
    Proposal::new(group, &badge(group), None, &names(signers), NOW).unwrap()
}

/// What each of these makes of the proposal.
fn signed(proposal: &Proposal, shares: &[&Share]) -> Vec<Issued> {
    let begun = shares.iter().map(|share| Signing::begin(proposal, (*share).clone(), Numbers::std()).unwrap());
    let (mut sides, firsts): (Vec<_>, Vec<_>) = begun.unzip();
    let mut seconds = Vec::new();
    give(&mut sides, &firsts, |side, text| {
        if let Outcome::Send(text) = side.take(text).unwrap() {
            seconds.push(text);
        }
    });
    let mut badges = Vec::new();
    give(&mut sides, &seconds, |side, text| {
        if let Outcome::Done(None, issued) = side.take(text).unwrap() {
            badges.push(*issued);
        }
    });
    assert_eq!(badges.len(), shares.len());
    badges
}

fn verify(text: &str) -> Verdict {
    let settings = Settings { now: NOW, numbers: Numbers::std() };
    match Verifier::new().verify(text.as_bytes(), &Documents::new(), &settings) {
        Progress::Done(found) => verdict(&found.report),
        Progress::Wanted(wanted) => panic!("nobody is asked for anything: {wanted:?}"),
    }
}

/// The code of the error, and whom it names.
fn code<T>(outcome: Result<T, FrostError>) -> (&'static str, Vec<String>, bool) {
    let error = outcome.err().unwrap();
    (error.code(), error.about().into_iter().map(String::from).collect(), error.ends())
}

fn refused(code: &'static str) -> (&'static str, Vec<String>, bool) {
    (code, Vec::new(), false)
}

#[test]
fn any_two_of_three_sign_an_ordinary_badge() {
    let shares = made(2, &["Ada", "Bo", "Cy"]);
    let group = shares[0].group();
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        let signers = [&*shares[one].member().name, &shares[other].member().name];
        let badges = signed(&proposal(group, &signers), &[&shares[one], &shares[other]]);
        assert_eq!(badges[0].text, badges[1].text, "both put together the same badge");
        assert_eq!(verify(&badges[0].text), Verdict::Valid);
        assert!(badges[0].text.contains("\"cryptosuite\": \"eddsa-rdfc-2022\""));
        assert!(badges[0].text.contains(&group.method()));
        assert_eq!(verify(&badges[0].text.replace("Welcomes", "Forgets")), Verdict::Tampered);
    }
}

#[test]
fn three_of_five_sign_and_more_than_enough_may() {
    let shares = made(3, &["Ada", "Bo", "Cy", "Di", "Ed"]);
    let group = shares[0].group();
    let three = signed(&proposal(group, &["Ed", "Bo", "Di"]), &[&shares[1], &shares[3], &shares[4]]);
    assert_eq!(verify(&three[0].text), Verdict::Valid);
    let all = signed(&proposal(group, &["Ada", "Bo", "Cy", "Di", "Ed"]), &shares.iter().collect::<Vec<_>>());
    assert_eq!(verify(&all[4].text), Verdict::Valid);
    assert_eq!(code(Proposal::new(group, &badge(group), None, &names(&["Ada", "Bo"]), NOW)), refused("members"));
}

#[test]
fn a_share_is_kept_encrypted_and_comes_out_as_it_went_in() {
    let shares = made(2, &["Ada", "Bo"]);
    let file = shares[0].seal(b"four words make one").unwrap();
    assert!(file.starts_with("-----BEGIN ENCRYPTED OPEN BADGE SHARE-----\n"), "{file}");
    let opened = Share::open(file.as_bytes(), b"four words make one").unwrap();
    assert_eq!((opened.group(), opened.member()), (shares[0].group(), shares[0].member()));
    signed(&proposal(opened.group(), &["Ada", "Bo"]), &[&opened, &shares[1]]);
    assert_eq!(Share::open(file.as_bytes(), b"others").unwrap_err(), KeyFileError::WrongPassphrase);
    assert_eq!(Share::open(b"no file", b"x").unwrap_err(), KeyFileError::NotAKeyFile);
    let key = open_badge::issue::SigningKey::from_seed(&[1; 32]);
    let key = open_badge::issue::key_file::seal(&key, b"x").unwrap();
    assert_eq!(Share::open(key.as_bytes(), b"x").unwrap_err(), KeyFileError::NotAKeyFile, "a key is no share");
    let back = open_badge::issue::key_file::open(file.as_bytes(), b"four words make one").unwrap_err();
    assert_eq!(back, KeyFileError::NotAKeyFile, "a share is no key");
    assert_eq!(Group::read(&shares[0].group().to_text()).unwrap(), *shares[0].group());
}

#[test]
fn what_is_no_invitation_is_refused() {
    for (quorum, members) in
        [(1, vec!["Ada", "Bo"]), (3, vec!["Ada", "Bo"]), (2, vec!["Ada", "Ada"]), (2, vec!["Ada", " "])]
    {
        assert_eq!(code(Invitation::to_make("G", quorum, &names(&members))), refused("members"));
    }
    let many: Vec<String> = (0..26).map(|number| number.to_string()).collect();
    assert_eq!(code(Invitation::to_make("G", 2, &many)), refused("members"));
    assert_eq!(code(Invitation::to_make("G", 2, &["x".repeat(101), "y".into()])), refused("members"));
    let text = Invitation::to_make("G", 2, &names(&["Ada", "Bo"])).unwrap().to_text();
    assert_eq!(code(Invitation::read(&text[..text.len() - 5])), refused("not-a-text"));
    assert_eq!(code(Invitation::read("{}")), refused("not-a-text"));
    assert_eq!(code(Invitation::read(&changed(&text, |text| text["version"] = 2.into()))), refused("version"));
    assert_eq!(code(Proposal::read(&text)), refused("step"));
    let renumbered = changed(&text, |text| text["members"][0]["number"] = 7.into());
    assert_eq!(code(Invitation::read(&renumbered)), refused("members"));
}

#[test]
fn texts_of_others_that_do_not_belong_here_are_not_taken_and_the_exchange_goes_on() {
    let invitation = Invitation::to_make("The guild", 2, &names(&["Ada", "Bo", "Cy"])).unwrap();
    let again = Invitation::to_make("The guild", 2, &names(&["Ada", "Bo", "Cy"])).unwrap();
    let begin = |invitation, name| Generation::begin(invitation, name, None).unwrap();
    let (mut ada, own) = begin(&invitation, "Ada");
    let (mut bo, text) = begin(&invitation, "Bo");
    assert_eq!(code(Generation::begin(&invitation, "Di", None)), ("not-a-member", names(&["Di"]), false));
    assert_eq!(code(ada.take("good morning")), refused("not-a-text"));
    assert_eq!(code(ada.take(&text[..100])), refused("not-a-text"));
    assert_eq!(code(ada.take(&own)), refused("own"));
    assert_eq!(code(ada.take(&begin(&again, "Bo").1)), refused("other-exchange"));
    assert_eq!(code(ada.take(&changed(&text, |text| text["from"] = "Di".into()))).0, "not-a-member");
    assert_eq!(code(ada.take(&changed(&text, |text| text["round"] = 3.into()))), refused("step"));
    assert_eq!(code(ada.take(&changed(&text, |text| text["kind"] = "frost-signing".into()))), refused("step"));
    assert_eq!(code(ada.agree()), refused("step"), "nothing is said before all are there");
    assert_eq!(ada.exchange().awaited(1), ["Bo", "Cy"]);
    ada.take(&text).unwrap();
    assert_eq!(code(ada.take(&text)), ("twice", names(&["Bo"]), false));
    assert_eq!(code(ada.take(&begin(&invitation, "Bo").1)), ("differs", names(&["Bo"]), false));
    let (mut cy, last) = begin(&invitation, "Cy");
    ada.take(&last).unwrap();
    // The others are quicker: their second texts come before Ada agreed.
    for side in [&mut bo, &mut cy] {
        side.take(&own).unwrap();
    }
    bo.take(&last).unwrap();
    cy.take(&text).unwrap();
    let (second_of_bo, second_of_cy) = (bo.agree().unwrap(), cy.agree().unwrap());
    ada.take(&second_of_bo).unwrap();
    ada.take(&second_of_cy).unwrap();
    let second = ada.agree().unwrap();
    assert_eq!(code(ada.agree()), refused("step"), "and nothing twice");
    let Outcome::Done(None, share) = ada.go_on().unwrap() else { panic!("all is there") };
    bo.take(&second).unwrap();
    let Outcome::Done(None, other) = bo.take(&second_of_cy).unwrap() else { panic!("all is there") };
    assert_eq!(share.group(), other.group());
    let said = ["kind", "version", "round", "group", "session", "from", "commitment", "proof", "box", "texts", "for"];
    for text in [own, text, last, second, second_of_bo, second_of_cy] {
        let text: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert!(text.as_object().unwrap().keys().all(|name| said.contains(&&**name)), "{text}");
    }
}

#[test]
fn whoever_misbehaves_in_making_a_key_is_named() {
    let invitation = Invitation::to_make("The guild", 2, &names(&["Ada", "Bo"])).unwrap();
    let begin = |name| Generation::begin(&invitation, name, None).unwrap();
    let misbehaved = ("misbehaved", names(&["Bo"]), true);
    for spoil in [
        |text: &mut serde_json::Value| text["proof"] = "zz".into(),
        |text: &mut serde_json::Value| text["commitment"] = serde_json::json!([]),
        |text: &mut serde_json::Value| text["commitment"][1] = text["commitment"][0].clone(),
        |text: &mut serde_json::Value| text["box"] = "z1".into(),
    ] {
        let ((mut ada, own), (mut bo, text)) = (begin("Ada"), begin("Bo"));
        ada.take(&changed(&text, spoil)).unwrap();
        bo.take(&own).unwrap();
        match ada.agree() {
            Err(error) => assert_eq!(code(Err::<(), _>(error)), misbehaved),
            // The first coefficient alone is proved in the first round; the second shows in what Bo sends.
            Ok(_) => assert_eq!(code(ada.take(&bo.agree().unwrap())), ("other-texts", names(&["Bo"]), true)),
        }
    }
    // A proof of knowledge of another secret.
    let ((mut ada, _), (_, text), (_, other)) = (begin("Ada"), begin("Bo"), begin("Bo"));
    let other: serde_json::Value = serde_json::from_str(&other).unwrap();
    ada.take(&changed(&text, |text| text["proof"] = other["proof"].clone())).unwrap();
    assert_eq!(code(ada.agree()), misbehaved);
    // Parts that do not open.
    let ((mut ada, own), (mut bo, text)) = (begin("Ada"), begin("Bo"));
    ada.take(&text).unwrap();
    bo.take(&own).unwrap();
    ada.agree().unwrap();
    let part = bo.agree().unwrap();
    assert_eq!(code(ada.take(&changed(&part, |text| text["for"]["Ada"] = "z1111".into()))), misbehaved);
}

#[test]
fn texts_that_were_changed_on_their_way_show_in_the_code() {
    let invitation = Invitation::to_make("The guild", 2, &names(&["Ada", "Bo"])).unwrap();
    let (mut ada, own) = Generation::begin(&invitation, "Ada", None).unwrap();
    let (mut bo, _) = Generation::begin(&invitation, "Bo", None).unwrap();
    // Somebody between them answers Ada in the name of Bo.
    let (_, forged) = Generation::begin(&invitation, "Bo", None).unwrap();
    ada.take(&forged).unwrap();
    bo.take(&own).unwrap();
    assert_ne!(ada.exchange().code(), bo.exchange().code());
    assert_eq!(ada.exchange().code().unwrap().len(), 8 * 6 - 1);
}

#[test]
fn nobody_signs_what_is_not_of_this_group_or_was_changed() {
    let (guild, others) = (made(2, &["Ada", "Bo", "Cy"]), made(2, &["Ada", "Bo"]));
    let group = guild[0].group();
    let text = proposal(group, &["Ada", "Bo"]).to_text();
    let begin = |text: &str, share: &Share| {
        Proposal::read(text).and_then(|proposal| Signing::begin(&proposal, share.clone(), Numbers::std()))
    };
    assert_eq!(code(begin(&text, &others[0])), refused("other-key"));
    assert_eq!(code(begin(&text, &guild[2])), ("not-a-member", names(&["Cy"]), false));
    let other = others[0].group().did();
    assert_eq!(
        code(begin(&changed(&text, |text| text["words"]["issuer"]["id"] = other.into()), &guild[0])).0,
        "not-the-issuer"
    );
    let meaningless = changed(&text, |text| text["words"]["nickname"] = "Ada".into());
    assert_eq!(code(begin(&meaningless, &guild[0])), ("refused", vec![], true));
    let without = changed(&text, |text| drop(text["words"].as_object_mut().unwrap().remove("validFrom")));
    assert_eq!(code(begin(&without, &guild[0])), ("refused", vec![], true));
    let signed = changed(&text, |text| text["words"]["proof"] = serde_json::json!([]));
    assert_eq!(code(begin(&signed, &guild[0])), refused("not-a-text"));
    // Changed words are another proposal: Ada's text does not count for them.
    let better = changed(&text, |text| text["words"]["name"] = "Founder".into());
    let (mut ada, _) = begin(&text, &guild[0]).unwrap();
    let (_, bo) = begin(&better, &guild[1]).unwrap();
    assert_eq!(code(ada.take(&bo)), refused("other-exchange"));
}

#[test]
fn what_does_not_fit_in_signing_is_named_and_nothing_is_signed() {
    let shares = made(2, &["Ada", "Bo", "Cy"]);
    let proposal = proposal(shares[0].group(), &["Ada", "Bo", "Cy"]);
    let begin = |place: usize| Signing::begin(&proposal, shares[place].clone(), Numbers::std()).unwrap();
    let ((mut ada, own), (mut bo, of_bo), (_, of_cy)) = (begin(0), begin(1), begin(2));
    assert_eq!(code(ada.take(&own)), refused("own"));
    ada.take(&of_bo).unwrap();
    assert_eq!(code(ada.take(&of_bo)), ("twice", names(&["Bo"]), false));
    assert_eq!(code(ada.take(&begin(1).1)), ("differs", names(&["Bo"]), false));
    let Outcome::Send(second) = ada.take(&of_cy).unwrap() else { panic!("all have committed") };
    // Of an earlier try, in which Cy committed to something else.
    bo.take(&own).unwrap();
    let Outcome::Send(other) = bo.take(&begin(2).1).unwrap() else { panic!("all have committed") };
    assert_eq!(code(Err::<(), _>(ada.take(&other).err().unwrap_or(FrostError::Own))).0, "own", "not all are there yet");
    let (mut all, _) = (Combining::begin(&proposal, shares[0].group(), Numbers::std()).unwrap(), ());
    for text in [&own, &of_bo, &of_cy, &second, &other] {
        all.take(text).unwrap();
    }
    let last = changed(&second, |text| text["from"] = "Cy".into());
    assert_eq!(code(all.take(&last)), ("other-texts", names(&["Bo"]), true));
}

#[test]
fn a_share_of_a_signature_that_is_wrong_is_named() {
    let shares = made(2, &["Ada", "Bo"]);
    let proposal = proposal(shares[0].group(), &["Ada", "Bo"]);
    let begin = |place: usize| Signing::begin(&proposal, shares[place].clone(), Numbers::std()).unwrap();
    let ((mut ada, own), (mut bo, of_bo)) = (begin(0), begin(1));
    let Outcome::Send(mine) = ada.take(&of_bo).unwrap() else { panic!("both have committed") };
    let Outcome::Send(theirs) = bo.take(&own).unwrap() else { panic!("both have committed") };
    let mine: serde_json::Value = serde_json::from_str(&mine).unwrap();
    let wrong = changed(&theirs, |text| text["share"] = mine["share"].clone());
    assert_eq!(code(ada.take(&wrong)), ("misbehaved", names(&["Bo"]), true));
    // With nothing but what was sent, anybody can put the right ones together.
    let mut anybody = Combining::begin(&proposal, shares[0].group(), Numbers::std()).unwrap();
    for text in [own, of_bo, mine.to_string()] {
        assert!(matches!(anybody.take(&text), Ok(Outcome::Waiting)));
    }
    assert_eq!(anybody.exchange().awaited(2), ["Bo"]);
    let Outcome::Done(None, badge) = anybody.take(&theirs).unwrap() else { panic!("all is there") };
    assert_eq!(verify(&badge.text), Verdict::Valid);
}

#[test]
fn refreshed_shares_sign_with_the_same_key_and_earlier_ones_do_not_mix_with_them() {
    let old = made(2, &["Ada", "Bo", "Cy"]);
    let group = old[0].group().clone();
    let invitation = Invitation::to_refresh(&group, &names(&["Ada", "Cy"])).unwrap();
    let by_name = |share: &Share| (share.member().name.clone(), share.clone());
    let new = generate(&invitation, old.iter().map(by_name).collect());
    let now = new[0].group();
    assert_eq!(now.did(), group.did());
    assert_eq!(now.members().iter().map(|member| &*member.name).collect::<Vec<_>>(), ["Ada", "Cy"]);
    let badges = signed(&proposal(now, &["Ada", "Cy"]), &[&new[0], &new[1]]);
    assert_eq!(verify(&badges[0].text), Verdict::Valid);
    let begun = Signing::begin(&proposal(now, &["Ada", "Cy"]), old[0].clone(), Numbers::std());
    assert_eq!(code(begun), refused("other-shares"));
    assert_eq!(code(Generation::begin(&invitation, "Ada", None)), refused("step"));
    assert_eq!(code(Generation::begin(&invitation, "Ada", Some(new[0].clone()))), refused("other-shares"));
    let strangers = made(2, &["Ada", "Cy"]);
    assert_eq!(code(Generation::begin(&invitation, "Ada", Some(strangers[0].clone()))), refused("other-key"));
    assert_eq!(code(Invitation::to_refresh(&group, &names(&["Ada"]))), refused("members"));
    assert_eq!(code(Invitation::to_refresh(&group, &names(&["Ada", "Di"]))).0, "not-a-member");
}

#[test]
fn a_lost_share_is_made_again_by_helpers_and_is_the_same() {
    let shares = made(2, &["Ada", "Bo", "Cy", "Di"]);
    let group = shares[0].group();
    let invitation = Invitation::to_repair(group, "Bo", &names(&["Ada", "Cy", "Di"])).unwrap();
    let helper = |place: usize| {
        let share = shares[place].clone();
        Repair::begin(&invitation, &share.member().name.clone(), Some(share)).unwrap()
    };
    let (mut bo, of_bo) = Repair::begin(&invitation, "Bo", None).unwrap();
    let (mut helpers, mut firsts): (Vec<_>, Vec<_>) = [0, 2, 3].into_iter().map(helper).unzip();
    give(&mut helpers, &firsts, |side, text| assert!(matches!(side.take(text), Ok(Outcome::Waiting))));
    helpers.iter_mut().for_each(|side| drop(side.take(&of_bo).unwrap()));
    firsts.drain(..).for_each(|text| drop(bo.take(&text).unwrap()));
    assert_eq!(bo.exchange().code(), helpers[0].exchange().code());
    assert_eq!(bo.agree().unwrap(), None);
    let seconds: Vec<String> = helpers.iter_mut().map(|side| side.agree().unwrap().unwrap()).collect();
    let mut thirds = Vec::new();
    give(&mut helpers, &seconds, |side, text| {
        if let Outcome::Done(Some(text), None) = side.take(text).unwrap() {
            thirds.push(text);
        }
    });
    assert_eq!(thirds.len(), 3);
    let mut share = None;
    for text in seconds.iter().chain(&thirds) {
        if let Outcome::Done(None, made) = bo.take(text).unwrap() {
            share = made;
        }
    }
    let share = share.unwrap();
    signed(&proposal(group, &["Ada", "Bo"]), &[&shares[0], &share]);
    assert_eq!(code(Repair::begin(&invitation, "Ada", None)), refused("step"));
    assert_eq!(code(Repair::begin(&invitation, "Bo", Some(share))), refused("step"));
    assert_eq!(code(Invitation::to_repair(group, "Bo", &names(&["Ada"]))), refused("members"));
    assert_eq!(code(Invitation::to_repair(group, "Bo", &names(&["Ada", "Bo"]))), refused("members"));
}

#[test]
fn the_group_issues_as_the_site_that_lists_its_key() {
    let shares = made(2, &["Ada", "Bo"]);
    let group = shares[0].group();
    let did = "did:web:guild.example";
    let document = open_badge::issue::did::web_document(did, &group.multikey());
    let document = document.as_object().unwrap();
    let mut words = badge(group);
    let mut issuer = words.get("issuer").unwrap().as_object().unwrap().clone();
    issuer.set("id", open_badge::json::Value::string(did));
    words.set("issuer", open_badge::json::Value::Object(issuer));
    let signers = names(&["Ada", "Bo"]);
    let proposal = Proposal::new(group, &words, Some(document), &signers, NOW).unwrap();
    let badges = signed(&proposal, &[&shares[0], &shares[1]]);
    assert!(badges[0].text.contains(&format!("{did}#{}", group.multikey())));
    let other = open_badge::issue::did::web_document(did, "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2");
    let refused_one = Proposal::new(group, &words, other.as_object(), &signers, NOW);
    assert_eq!(code(refused_one), refused("not-the-issuer"));
}
