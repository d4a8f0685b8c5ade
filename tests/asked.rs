//! Signatures that the caller verifies faster than this build: it is asked first, and what it cannot tell is found here.
#![cfg(all(feature = "ecdsa", feature = "issue", feature = "sd", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/badges.rs"]
mod badges;
#[path = "support/derived.rs"]
mod derived;
#[path = "support/tokens.rs"]
mod tokens;

use badges::signers::Signer;
use badges::{Model, now, offline, set, sign, unsigned, write};
use derived::Derived;
use open_badge::documents::Wanted;
use open_badge::issue::Suite;
use open_badge::json::{Numbers, Value};
use open_badge::key::signature::{Algorithm, SignatureOutcome};
use open_badge::report::{Verdict, verdict};
use open_badge::{Progress, Settings, Verifier};

/// The verdict where all questions get one answer, and how many came in each step.
fn answered(badge: &Value, answer: SignatureOutcome) -> (Verdict, Vec<usize>) {
    let (mut verifier, mut documents, mut steps) = (Verifier::new(), offline(), Vec::new());
    documents.asks_for_signatures = true;
    let settings = Settings { now: now(), numbers: Numbers::std() };
    loop {
        match verifier.verify(write(badge).as_bytes(), &documents, &settings) {
            Progress::Done(verification) => return (verdict(&verification.report), steps),
            Progress::Wanted(wanted) => {
                steps.push(wanted.len());
                for question in wanted {
                    let Wanted::Signature(question) = question else { panic!("{question:?}") };
                    assert_eq!(question.algorithm, Algorithm::Es256);
                    documents.answer(*question, answer);
                }
            }
        }
    }
}

fn badge(suite: Suite, signer: &Signer) -> Value {
    unsigned(Model::V2, suite, &signer.did())
}

#[test]
fn the_caller_is_asked_and_its_answer_counts() {
    let signer = Signer::p256(1);
    let signed = sign(&badge(Suite::EcdsaRdfc2019, &signer), &*signer.key, &signer.method(), Suite::EcdsaRdfc2019);
    assert_eq!(answered(&signed, SignatureOutcome::Holds), (Verdict::Valid, vec![1]));
    assert_eq!(answered(&signed, SignatureOutcome::Fails).0, Verdict::Tampered);
}

#[test]
fn what_the_caller_cannot_tell_is_found_here() {
    let signer = Signer::p256(1);
    let signed = sign(&badge(Suite::EcdsaRdfc2019, &signer), &*signer.key, &signer.method(), Suite::EcdsaRdfc2019);
    assert_eq!(answered(&signed, SignatureOutcome::NotHere).0, Verdict::Valid);
    let changed = set(&signed, "/name", r#""Another""#);
    assert_eq!(answered(&changed, SignatureOutcome::NotHere).0, Verdict::Tampered);
}

#[test]
fn all_statements_of_a_badge_shown_in_part_are_asked_about_at_once_after_the_issuers_signature() {
    let signer = Signer::p256(1);
    let derived = Derived::new(&badge(Suite::EcdsaSd2023, &signer), &signer, &["#issuer>", "#validUntil>"]);
    let statements = derived.parts.signatures.len();
    assert_eq!(answered(&derived.document(), SignatureOutcome::Holds), (Verdict::Valid, vec![1, statements]));
    assert_eq!(answered(&derived.document(), SignatureOutcome::NotHere).0, Verdict::Valid);
}

#[test]
fn ed25519_and_signatures_of_a_wrong_form_are_nobodys_question() {
    let key = badges::issuer_key();
    let signed = badges::sign_as_issuer(&unsigned(Model::V2, Suite::EddsaRdfc2022, &key.did()));
    assert_eq!(answered(&signed, SignatureOutcome::Fails), (Verdict::Valid, vec![]));
    let signer = Signer::p256(1);
    let derived = Derived::new(&badge(Suite::EcdsaSd2023, &signer), &signer, &["#issuer>"]);
    let mut parts = derived.parts.clone();
    parts.signatures[0].pop();
    let short = derived.with(&parts);
    assert_ne!(answered(&short, SignatureOutcome::Holds).0, Verdict::Valid);
}
