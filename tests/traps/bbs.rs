//! Proofs derived from BBS signatures: what is shown is what was disclosed, and nothing in it is without a signature
//! (DIP-25).

use crate::badges::signers::Signer;
use crate::badges::{self, Model, documents, quoted, refused, remove, set, valid, verify};
use crate::derived::head;
use crate::disclosed::{BbsSigner, Parts, Shown, did_of, method_of};
use affinidi_bbs::Ciphersuite;
use affinidi_bbs::generators::{calculate_domain, create_generators, p1_generator, point_to_bytes};
use affinidi_bbs::hash::{hash_to_scalar, messages_to_scalars, scalar_to_bytes};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Verdict, Why};

const CAVEATS: [Code; 2] = [Code::ProofWhole, Code::IssuerDomain];
/// Properties that the tests' issuer makes mandatory.
const MANDATORY: [&str; 3] = ["#issuer>", "#validUntil>", "rdf-syntax-ns#type>"];

fn badge() -> Value {
    badges::unsigned(Model::V2, Suite::Bbs2023, &BbsSigner::new(1).did())
}

fn shown() -> Shown {
    Shown::new(&badge(), &BbsSigner::new(1), &MANDATORY)
}

/// The badge with changed parts of its proof.
fn changed(shown: &Shown, change: impl FnOnce(&mut Parts)) -> Value {
    let mut parts = shown.parts.clone();
    change(&mut parts);
    shown.with(&parts)
}

#[test]
fn a_disclosed_badge_is_its_issuers_and_said_to_be_a_choice() {
    let verification = verify(&shown().document(), &documents());
    valid("derived", &verification, &CAVEATS);
    assert_eq!(&*verification.report.proofs[0].suite, "bbs-2023");
    assert!(badges::shown(&verification).contains("Repair café host"));
    for mandatory in [&[][..], &["_:b"]] {
        let shown = Shown::new(&badge(), &BbsSigner::new(1), mandatory);
        valid("all or nothing mandatory", &verify(&shown.document(), &documents()), &CAVEATS);
    }
}

#[test]
fn nothing_in_a_disclosed_badge_is_without_a_signature() {
    let good = shown().document();
    let changes = [
        ("another name", set(&good, "/name", r#""Mayor""#)),
        ("a longer life", set(&good, "/validUntil", r#""2099-05-03T10:00:00Z""#)),
        ("no end", remove(&good, "/validUntil")),
        ("another recipient", set(&good, "/credentialSubject/id", r#""did:example:eve""#)),
        ("one tag more", set(&good, "/credentialSubject/achievement/tag/-", r#""mayor""#)),
        ("one tag less", remove(&good, "/credentialSubject/achievement/tag/0")),
        ("no evidence", remove(&good, "/evidence")),
        ("another date of the proof", set(&good, "/proof/created", r#""2026-05-04T10:00:00Z""#)),
        ("an end of the proof", set(&good, "/proof/expires", r#""2099-05-04T10:00:00Z""#)),
    ];
    for (what, badge) in changes {
        refused(what, &verify(&badge, &documents()), Verdict::Tampered, Code::ProofSignature);
    }
    let unknown = set(&good, "/grade", r#""A""#);
    refused("an undefined term", &verify(&unknown, &documents()), Verdict::Malformed, Code::ContextComplete);
}

#[test]
fn no_part_of_a_derived_proof_can_be_changed() {
    let shown = shown();
    let good = &shown.parts;
    let last = good.proof.len() - 1;
    let tampered: Vec<(&str, Value)> = vec![
        ("the first point", changed(&shown, |parts| parts.proof[7] ^= 1)),
        ("the second point", changed(&shown, |parts| parts.proof[50] ^= 1)),
        ("the third point's sign", changed(&shown, |parts| parts.proof[96] ^= 0x20)),
        ("two points exchanged", changed(&shown, |parts| parts.proof[..96].rotate_left(48))),
        ("a number", changed(&shown, |parts| parts.proof[150] ^= 1)),
        ("a hidden message's number", changed(&shown, |parts| parts.proof[last - 40] ^= 1)),
        ("the challenge", changed(&shown, |parts| parts.proof[last] ^= 1)),
        ("a number beyond the order", changed(&shown, |parts| parts.proof[144..176].fill(0xff))),
        ("a point at infinity", changed(&shown, |parts| parts.proof[0] |= 0x40)),
        ("a point that is not compressed", changed(&shown, |parts| parts.proof[0] &= 0x7f)),
        ("a hidden message more", changed(&shown, |parts| parts.proof.extend([1; 32]))),
        ("a label changed", changed(&shown, |parts| parts.labels[0].1 += 1)),
        (
            "two labels exchanged",
            changed(&shown, |parts| {
                let (first, second) = (parts.labels[0].1, parts.labels[1].1);
                (parts.labels[0].1, parts.labels[1].1) = (second, first);
            }),
        ),
        ("a label less", changed(&shown, |parts| parts.labels.truncate(1))),
        ("a mandatory statement less", changed(&shown, |parts| parts.mandatory.truncate(2))),
        ("none mandatory", changed(&shown, |parts| parts.mandatory.clear())),
        ("a mandatory place that is none", changed(&shown, |parts| parts.mandatory.push(60_000))),
        ("another place", changed(&shown, |parts| parts.shown[0] = 0)),
        ("a place less", changed(&shown, |parts| parts.shown.truncate(parts.shown.len() - 1))),
        ("no places", changed(&shown, |parts| parts.shown.clear())),
        ("another presentation", changed(&shown, |parts| parts.presentation_header[0] ^= 1)),
        ("no presentation", changed(&shown, |parts| parts.presentation_header.clear())),
    ];
    for (what, badge) in tampered {
        refused(what, &verify(&badge, &documents()), Verdict::Tampered, Code::ProofSignature);
    }
    let malformed: Vec<(&str, Value)> = vec![
        ("a proof of another length", changed(&shown, |parts| parts.proof.push(0))),
        ("a proof that is too short", changed(&shown, |parts| parts.proof.truncate(240))),
        ("a hidden message less", changed(&shown, |parts| parts.proof.truncate(last + 1 - 32))),
        ("no proof", changed(&shown, |parts| parts.proof.clear())),
        ("a number with two labels", changed(&shown, |parts| parts.labels[1].0 = parts.labels[0].0)),
        ("a label for two numbers", changed(&shown, |parts| parts.labels[1].1 = parts.labels[0].1)),
        ("a mandatory place twice", changed(&shown, |parts| parts.mandatory.insert(0, parts.mandatory[0]))),
        ("places in disorder", changed(&shown, |parts| parts.shown.swap(0, 1))),
        ("a place twice", changed(&shown, |parts| parts.shown.insert(0, parts.shown[0]))),
        (
            "a place beyond all messages",
            changed(&shown, |parts| {
                let messages = 2 * parts.shown.len() as u32;
                *parts.shown.last_mut().unwrap() = messages;
            }),
        ),
        ("a byte after the end", changed(&shown, |parts| parts.after.push(0))),
        ("the tag of another suite", changed(&shown, |parts| parts.header = [0xd9, 0x5d, 0x01])),
        ("a tag that nobody has", changed(&shown, |parts| parts.header = [0xd9, 0x5d, 0x0a])),
        ("a tag in a longer form", changed(&shown, |parts| parts.header = [0xda, 0, 0])),
    ];
    for (what, badge) in malformed {
        refused(what, &verify(&badge, &documents()), Verdict::Malformed, Code::ProofValue);
    }
}

#[test]
fn the_value_of_a_derived_proof_has_one_form() {
    let shown = shown();
    let bytes = shown.parts.bytes();
    let text = |bytes: &[u8]| format!("u{}", crate::tokens::url_safe(bytes));
    let edit = |from: usize, to: usize, with: &[u8]| text(&[&bytes[..from], with, &bytes[to..]].concat());
    let good = text(&bytes);
    let mut oversized = bytes[..4].to_vec();
    oversized.extend_from_slice(&[0x5b, 0, 0, 0, 1, 0, 0, 0, 0]);
    let mut rows = vec![
        ("nothing", String::new()),
        ("u alone", "u".into()),
        ("base58", format!("z{}", &good[1..])),
        ("padding", format!("{good}=")),
        ("no tag", text(&bytes[3..])),
        ("an array of four", edit(3, 4, &[0x84])),
        ("an array of six", edit(3, 4, &[0x86])),
        ("an array without end", edit(3, 4, &[0x9f])),
        ("a text in the place of bytes", edit(4, 5, &[0x79])),
        ("bytes in pieces", edit(4, 5, &[0x5f])),
        ("a length of eight bytes", text(&oversized)),
        ("a length beyond the end", edit(4, 7, &[0x5a, 0xff, 0xff, 0xff, 0xff])),
    ];
    for end in [3, 4, 5, 6, 40, bytes.len() / 2, bytes.len() - 1] {
        rows.push(("cut off", text(&bytes[..end])));
    }
    for (what, value) in rows {
        assert_ne!(value, good);
        refused(what, &verify(&shown.with_value(&value), &documents()), Verdict::Malformed, Code::ProofValue);
    }
}

#[test]
fn more_messages_than_anybody_signs_are_not_checked() {
    let shown = shown();
    let with = |messages: usize| {
        let hidden = messages - shown.parts.shown.len();
        changed(&shown, |parts| parts.proof.resize(272 + 32 * hidden, 1))
    };
    let verification = verify(&with(limits::BBS_MESSAGES + 1), &documents());
    refused("one more", &verification, Verdict::CouldNotCheck, Code::ProofValue);
    assert_eq!(verification.report.find(Code::ProofValue).unwrap().outcome, Outcome::Unknown(Why::Limit));
    refused(
        "as many as may be",
        &verify(&with(limits::BBS_MESSAGES), &documents()),
        Verdict::Tampered,
        Code::ProofSignature,
    );
    let labels = changed(&shown, |parts| parts.labels = (0..1_001).map(|number| (number, number)).collect());
    refused("labels", &verify(&labels, &documents()), Verdict::CouldNotCheck, Code::ProofValue);
}

/// A base proof has everything the issuer signed and the secret behind the labels: it is for the holder.
#[test]
fn base_proofs_are_refused_with_their_own_code() {
    let shown = shown();
    for tag in [2, 4, 6, 8] {
        let mut base = vec![0xd9, 0x5d, tag];
        head(4, 5, &mut base);
        let whole = changed(&shown, |parts| parts.header[2] = tag);
        for badge in [shown.with_value(&format!("u{}", crate::tokens::url_safe(&base))), whole] {
            refused("a base proof", &verify(&badge, &documents()), Verdict::Malformed, Code::ProofDerived);
        }
    }
}

#[test]
fn optional_features_are_named_and_not_called_wrong() {
    let shown = shown();
    for (tag, name) in [(5, "anonymous_holder_binding"), (7, "pseudonym"), (9, "pseudonym")] {
        let verification = verify(&changed(&shown, |parts| parts.header[2] = tag), &documents());
        refused(name, &verification, Verdict::Unsupported, Code::ProofValue);
        let found = verification.report.find(Code::ProofValue).unwrap();
        assert_eq!(found.outcome, Outcome::Unknown(Why::Unsupported));
        assert_eq!(found.value("name"), Some(&*format!("bbs-2023 ({name})")));
    }
}

#[test]
fn a_disclosed_badge_needs_the_issuers_key_and_one_on_bls12_381() {
    let good = shown().document();
    let stranger = Shown::new(&badge(), &BbsSigner::new(2), &MANDATORY).document();
    refused("a stranger", &verify(&stranger, &documents()), Verdict::WrongSigner, Code::KeyIssuer);
    let own = BbsSigner::new(1).did();
    let by = |did: &str, method: &str| {
        // Wherever the issuer is named, so that there are no more nodes than before.
        let badge = badges::parse(&badges::write(&good).replace(&own, did));
        verify(&set(&badge, "/proof/verificationMethod", &quoted(method)), &documents())
    };
    for signer in [Signer::p256(1), Signer::ed25519(1)] {
        refused("another kind", &by(&signer.did(), &signer.method()), Verdict::Malformed, Code::KeyKind);
    }
    let key = BbsSigner::new(1).bytes();
    let other = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut key = key.clone();
        change(&mut key);
        by(&did_of(&key), &method_of(&key))
    };
    refused("another key", &other(&|key| *key = BbsSigner::new(2).bytes()), Verdict::Tampered, Code::ProofSignature);
    refused("too short", &other(&|key| key.truncate(95)), Verdict::Malformed, Code::KeyIdentifier);
    refused("of the first group", &other(&|key| key.truncate(48)), Verdict::Malformed, Code::KeyIdentifier);
    refused("too long", &other(&|key| key.push(0)), Verdict::Malformed, Code::KeyIdentifier);
    refused("not compressed", &other(&|key| key[0] &= 0x7f), Verdict::Malformed, Code::KeyIdentifier);
    let infinity = |key: &mut Vec<u8>| {
        key.fill(0);
        key[0] = 0xc0;
    };
    refused("at infinity", &other(&infinity), Verdict::Malformed, Code::KeyIdentifier);
    // x = 2, which is on no point of the group.
    let nowhere = |key: &mut Vec<u8>| {
        key.fill(0);
        (key[0], key[95]) = (0x80, 2);
    };
    refused("no point", &other(&nowhere), Verdict::Malformed, Code::KeyKind);
    // bls12_381-g2-priv in the multicodec table.
    let private = format!("z{}", open_badge::encoding::base58::encode(&[&[0x8a, 0x26][..], &[7; 32]].concat()));
    let private = by(&format!("did:key:{private}"), &format!("did:key:{private}#{private}"));
    refused("a private key", &private, Verdict::Malformed, Code::KeyIdentifier);
}

/// With its first two points at infinity a proof says nothing of the issuer's key, and anybody can make one.
#[test]
fn a_proof_that_anybody_could_have_made_does_not_hold() {
    const SUITE: Ciphersuite = Ciphersuite::Bls12381Sha256;
    let issuer = BbsSigner::new(1);
    let mut forged = shown();
    let messages: Vec<&[u8]> = forged.messages.iter().map(|message| message.as_bytes()).collect();
    let scalars = messages_to_scalars(&messages, SUITE).unwrap();
    let generators = create_generators(messages.len() + 1, SUITE).unwrap();
    let domain = calculate_domain(&issuer.public, &generators[0], &generators[1..], &forged.header, SUITE).unwrap();
    let mut point = p1_generator() + generators[0] * domain;
    for (generator, scalar) in generators[1..].iter().zip(&scalars) {
        point += *generator * *scalar;
    }
    // What would be signed, in the place of a signature on it: with D = B, T1 = D r1 and T2 = B c + D r3 whatever c is.
    let chosen = scalars[0];
    let mut transcript = (messages.len() as u64).to_be_bytes().to_vec();
    for (place, scalar) in scalars.iter().enumerate() {
        transcript.extend((place as u64).to_be_bytes());
        transcript.extend(scalar_to_bytes(scalar));
    }
    let infinity = [&[0xc0][..], &[0; 47]].concat();
    let point_bytes = point_to_bytes(&point);
    let commitment = point_to_bytes(&(point * chosen));
    for part in [&infinity[..], &infinity, &point_bytes, &commitment, &commitment, &scalar_to_bytes(&domain)] {
        transcript.extend(part);
    }
    let presentation = &forged.parts.presentation_header;
    transcript.extend((presentation.len() as u64).to_be_bytes());
    transcript.extend(presentation);
    let tag = [SUITE.api_id(), b"H2S_".to_vec()].concat();
    let challenge = hash_to_scalar(&transcript, &tag, SUITE).unwrap();
    let numbers = [chosen, chosen, chosen - challenge, challenge].map(|scalar| scalar_to_bytes(&scalar)).concat();
    let proof = [&infinity[..], &infinity, &point_bytes, &numbers].concat();

    let places: Vec<usize> = (0..messages.len()).collect();
    let loose = affinidi_bbs::Proof::from_bytes(&proof);
    let holds = affinidi_bbs::proof_verify(&issuer.public, &loose, &forged.header, presentation, &messages, &places);
    assert!(holds.unwrap(), "it is not refused for another reason");
    forged.parts.proof = proof;
    forged.parts.shown = (0..messages.len() as u32).collect();
    refused("forged", &verify(&forged.document(), &documents()), Verdict::Tampered, Code::ProofSignature);
}

/// Beside a proof of the whole, a derived one counts as any other.
#[test]
fn a_derived_proof_stands_in_a_set_as_others() {
    let friend = Signer::ed25519(5);
    let co_signed = badges::sign(&shown().document(), &*friend.key, &friend.method(), Suite::EddsaRdfc2022);
    let verification = verify(&co_signed, &documents());
    valid("co-signed", &verification, &CAVEATS);
    assert_eq!(verification.report.proofs.len(), 2);
}
