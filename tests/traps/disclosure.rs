//! Proofs of selective disclosure: what is shown is what was disclosed, and nothing in it is without a
//! signature (DIP-24).

use crate::badges::signers::Signer;
use crate::badges::{self, Model, documents, quoted, refused, remove, set, valid, verdict_of, verify};
use crate::derived::{Derived, Parts, head, key_bytes, statement_signer};
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::limits;
use open_badge::report::{Code, Outcome, Verdict, Why};

const SD: Suite = Suite::EcdsaSd2023;
const CAVEATS: [Code; 2] = [Code::ProofWhole, Code::IssuerDomain];
/// Properties that the tests' issuer makes mandatory.
const MANDATORY: [&str; 3] = ["#issuer>", "#validUntil>", "rdf-syntax-ns#type>"];

fn badge() -> Value {
    badges::unsigned(Model::V2, SD, &Signer::p256(1).did())
}

fn derived() -> Derived {
    Derived::new(&badge(), &Signer::p256(1), &MANDATORY)
}

/// The badge with changed parts of its proof.
fn changed(change: impl FnOnce(&mut Parts)) -> Value {
    let derived = derived();
    let mut parts = derived.parts.clone();
    change(&mut parts);
    derived.with(&parts)
}

fn shorten<T>(list: &mut Vec<T>) {
    list.truncate(list.len() - 1);
}

#[test]
fn a_disclosed_badge_is_its_issuers_and_said_to_be_a_choice() {
    let verification = verify(&derived().document(), &documents());
    valid("derived", &verification, &CAVEATS);
    assert_eq!(&*verification.report.proofs[0].suite, "ecdsa-sd-2023");
    assert!(badges::shown(&verification).contains("Repair café host"));
    for mandatory in [&[][..], &["_:u"]] {
        let derived = Derived::new(&badge(), &Signer::p256(1), mandatory);
        valid("all or nothing mandatory", &verify(&derived.document(), &documents()), &CAVEATS);
    }
    // One statement more than is mandatory, and so on: what the holder leaves out is not missed.
    let less = remove(&remove(&badge(), "/evidence"), "/description");
    valid("less", &verify(&Derived::new(&less, &Signer::p256(1), &MANDATORY).document(), &documents()), &CAVEATS);
}

#[test]
fn nothing_in_a_disclosed_badge_is_without_a_signature() {
    let good = derived().document();
    let changes = [
        ("another name", set(&good, "/name", r#""Mayor""#)),
        ("a longer life", set(&good, "/validUntil", r#""2099-05-03T10:00:00Z""#)),
        ("no end", remove(&good, "/validUntil")),
        ("another recipient", set(&good, "/credentialSubject/id", r#""did:example:eve""#)),
        ("one tag more", set(&good, "/credentialSubject/achievement/tag/-", r#""mayor""#)),
        ("one tag less", remove(&good, "/credentialSubject/achievement/tag/0")),
        ("a node more", set(&good, "/evidence/-", r#"{"type": ["Evidence"], "name": "Another"}"#)),
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
    let other = derived().parts.signatures[1].clone();
    let stranger = Signer::p256(2);
    let last = u32::from(u16::MAX);
    let tampered: Vec<(&str, Value)> = vec![
        ("the base signature", changed(|parts| parts.base_signature[7] ^= 1)),
        ("another key for statements", changed(|parts| parts.public_key = key_bytes(&stranger))),
        ("a statement's signature", changed(|parts| parts.signatures[0][7] ^= 1)),
        ("another statement's signature", changed(|parts| parts.signatures[0] = other)),
        ("signatures in another order", changed(|parts| parts.signatures.swap(0, 1))),
        ("a signature less", changed(|parts| shorten(&mut parts.signatures))),
        ("a signature more", changed(|parts| parts.signatures.push(vec![1; 64]))),
        ("no signatures", changed(|parts| parts.signatures.clear())),
        ("a label changed", changed(|parts| parts.labels[0].1[0] ^= 1)),
        (
            "two labels exchanged",
            changed(|parts| {
                let (first, second) = (parts.labels[0].1.clone(), parts.labels[1].1.clone());
                (parts.labels[0].1, parts.labels[1].1) = (second, first);
            }),
        ),
        ("a label less", changed(|parts| shorten(&mut parts.labels))),
        ("labels of other numbers", changed(|parts| parts.labels.iter_mut().for_each(|label| label.0 += 1))),
        ("a mandatory statement less", changed(|parts| shorten(&mut parts.mandatory))),
        ("none mandatory", changed(|parts| parts.mandatory.clear())),
        ("a mandatory place that is none", changed(|parts| parts.mandatory.push(last))),
        (
            "mandatory places that are none",
            changed(|parts| {
                parts.mandatory = (1_000..1_000 + parts.mandatory.len() as u32).collect();
            }),
        ),
    ];
    for (what, badge) in tampered {
        refused(what, &verify(&badge, &documents()), Verdict::Tampered, Code::ProofSignature);
    }
    let malformed: Vec<(&str, Value)> = vec![
        ("a base signature cut short", changed(|parts| shorten(&mut parts.base_signature))),
        ("a base signature of P-384", changed(|parts| parts.base_signature.extend([0; 32]))),
        ("a key cut short", changed(|parts| shorten(&mut parts.public_key))),
        ("a key that is no point", changed(|parts| parts.public_key[2] = 7)),
        ("an Ed25519 key", changed(|parts| parts.public_key = [&[0xed, 1], &[9; 33][..]].concat())),
        ("a key on secp256k1", changed(|parts| parts.public_key[..2].copy_from_slice(&[0xe7, 0x01]))),
        ("a signature cut short", changed(|parts| shorten(&mut parts.signatures[0]))),
        ("a label cut short", changed(|parts| shorten(&mut parts.labels[0].1))),
        ("a number with two labels", changed(|parts| parts.labels[1].0 = parts.labels[0].0)),
        ("a label for two numbers", changed(|parts| parts.labels[1].1 = parts.labels[0].1.clone())),
        ("a mandatory place twice", changed(|parts| parts.mandatory.insert(0, parts.mandatory[0]))),
        ("mandatory places in disorder", changed(|parts| parts.mandatory.swap(0, 1))),
        ("a byte after the end", changed(|parts| parts.after.push(0))),
        ("a second item after the end", changed(|parts| parts.after = vec![0x80])),
        ("the tag of another suite", changed(|parts| parts.header = [0xd9, 0x5d, 0x03])),
        ("a tag in a longer form", changed(|parts| parts.header = [0xda, 0, 0])),
    ];
    for (what, badge) in malformed {
        refused(what, &verify(&badge, &documents()), Verdict::Malformed, Code::ProofValue);
    }
}

#[test]
fn the_value_of_a_derived_proof_has_one_form() {
    let derived = derived();
    let bytes = derived.parts.bytes();
    let text = |bytes: &[u8]| format!("u{}", crate::tokens::url_safe(bytes));
    let edit = |from: usize, to: usize, with: &[u8]| text(&[&bytes[..from], with, &bytes[to..]].concat());
    let good = text(&bytes);
    let mut oversized = bytes[..4].to_vec();
    oversized.extend_from_slice(&[0x5b, 0, 0, 0, 1, 0, 0, 0, 0]);
    let mut rows = vec![
        ("nothing", String::new()),
        ("u alone", "u".into()),
        ("base58", format!("z{}", &good[1..])),
        ("no multibase", good[1..].to_owned()),
        ("padding", format!("{good}=")),
        ("white space", format!("{good} ")),
        ("base64", good.replacen(['-', '_'], "+", 1)),
        ("no tag", text(&bytes[3..])),
        ("an array of four", edit(3, 4, &[0x84])),
        ("an array of six", edit(3, 4, &[0x86])),
        ("an array without end", edit(3, 4, &[0x9f])),
        ("an array in a longer form", edit(3, 4, &[0x98, 5])),
        ("a map", edit(3, 4, &[0xa5])),
        ("a text in the place of bytes", edit(4, 5, &[0x78])),
        ("bytes in pieces", edit(4, 5, &[0x5f])),
        ("a length in a longer form", edit(4, 6, &[0x59, 0, 64])),
        ("a length of eight bytes", text(&oversized)),
        ("a length beyond the end", edit(4, 6, &[0x5a, 0xff, 0xff, 0xff, 0xff])),
        ("an array beyond the end", text(&[&bytes[..70 + 37], &[0x9a, 0xff, 0xff, 0xff, 0xff]].concat())),
    ];
    for end in [3, 4, 5, 6, 40, 69, 70, 100, bytes.len() / 2, bytes.len() - 1] {
        rows.push(("cut off", text(&bytes[..end])));
    }
    for (what, value) in rows {
        assert_ne!(value, good);
        refused(what, &verify(&derived.with_value(&value), &documents()), Verdict::Malformed, Code::ProofValue);
    }
}

#[test]
fn more_signatures_than_anybody_makes_are_not_checked() {
    for count in [limits::STATEMENTS, limits::STATEMENTS + 1] {
        let many = changed(|parts| parts.signatures = vec![vec![1; 64]; count]);
        let verification = verify(&many, &documents());
        if count > limits::STATEMENTS {
            refused("one more", &verification, Verdict::CouldNotCheck, Code::ProofValue);
            let found = verification.report.find(Code::ProofValue).unwrap().outcome;
            assert_eq!(found, Outcome::Unknown(Why::Limit));
        } else {
            refused("as many as may be", &verification, Verdict::Tampered, Code::ProofSignature);
        }
    }
    let labels = changed(|parts| {
        parts.labels =
            (0..1_001).map(|number: u32| (number, [[0; 28].as_slice(), &number.to_be_bytes()].concat())).collect();
    });
    refused("labels", &verify(&labels, &documents()), Verdict::CouldNotCheck, Code::ProofValue);
}

/// A base proof has everything the issuer signed and the secret behind the labels: it is for the holder.
#[test]
fn a_base_proof_is_refused_with_its_own_code() {
    let derived = derived();
    let mut base = vec![0xd9, 0x5d, 0x00];
    head(4, 5, &mut base);
    for value in [base.clone(), changed_header(&derived, [0xd9, 0x5d, 0x00])] {
        let badge = derived.with_value(&format!("u{}", crate::tokens::url_safe(&value)));
        refused("a base proof", &verify(&badge, &documents()), Verdict::Malformed, Code::ProofDerived);
    }
}

fn changed_header(derived: &Derived, header: [u8; 3]) -> Vec<u8> {
    Parts { header, ..derived.parts.clone() }.bytes()
}

#[test]
fn a_disclosed_badge_needs_the_issuers_key_and_one_on_p256() {
    let good = derived().document();
    let stranger = Derived::new(&badge(), &Signer::p256(2), &MANDATORY).document();
    refused("a stranger", &verify(&stranger, &documents()), Verdict::WrongSigner, Code::KeyIssuer);
    // The key of the statements signs nothing in the issuer's place.
    let own = Derived::new(&badge(), &statement_signer(), &MANDATORY).document();
    refused("the statements' key", &verify(&own, &documents()), Verdict::WrongSigner, Code::KeyIssuer);
    for signer in [Signer::p384(1), Signer::ed25519(1)] {
        let badge = set(&good, "/proof/verificationMethod", &quoted(&signer.method()));
        let badge = set(&badge, "/issuer/id", &quoted(&signer.did()));
        refused("another kind of key", &verify(&badge, &documents()), Verdict::Malformed, Code::KeyKind);
    }
}

/// Beside a proof of the whole, a derived one counts as any other.
#[test]
fn a_derived_proof_stands_in_a_set_as_others() {
    let friend = Signer::ed25519(5);
    let co_signed = badges::sign(&derived().document(), &*friend.key, &friend.method(), Suite::EddsaRdfc2022);
    let verification = verify(&co_signed, &documents());
    valid("co-signed", &verification, &CAVEATS);
    assert_eq!(verification.report.proofs.len(), 2);
    let broken = set(&co_signed, "/proof/0/created", r#""2026-05-04T10:00:00Z""#);
    let verification = verify(&broken, &documents());
    assert_eq!(verdict_of(&verification), Verdict::Tampered);
    assert_eq!(verification.report.proofs[1].verdict(), Verdict::Valid);
}
