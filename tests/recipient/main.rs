//! Is it about this person? What a reader types against what badges give (OB3-08, OB3-17 to OB3-20, OB2-18,
//! OB1-07, SEC-07, DSP-05). Hosted badges: `tests/hosted/recipients.rs`.
#![cfg(all(feature = "full", feature = "issue", not(target_family = "wasm")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/badges.rs"]
mod badges;
#[path = "../support/mod.rs"]
mod support;

mod published;
mod shown;
mod table;
mod whole;

use badges::{documents, key_badge, verify};
use md5::Md5;
use open_badge::Verification;
use open_badge::card::{self, Options, View};
use open_badge::credential::{Badge, Contents, Identity};
use open_badge::encoding::hex;
use open_badge::messages::Messages;
use open_badge::recipient::{self, Answer};
use open_badge::report::Report;
use sha2::{Digest, Sha256};

/// Whose address the badges of these tests have as a hash.
const ADA: &str = "ada@guild.example";

fn ask(identifiers: &[Identity], typed: &str) -> Answer {
    of_badge(Badge { identifiers: identifiers.to_vec(), ..Badge::default() }, typed)
}

/// The answer for a badge that its issuer signed.
fn of_badge(badge: Badge, typed: &str) -> Answer {
    thread_local!(static VALID: Report = verify(&key_badge(), &documents()).report);
    VALID.with(|report| recipient::compare(report, &Contents::Signed(Box::new(badge)), typed).unwrap())
}

/// An identifier; `sha256 TEXT` and the like are hashed, with the salt `s`.
fn identity(kind: &str, value: &str) -> Identity {
    let plain = Identity { kind: kind.into(), value: value.into(), hashed: false, salt: None };
    let Some((algorithm, text)) = value.split_once(' ') else { return plain };
    let salted = format!("{text}s");
    let value = match algorithm {
        "sha256" | "md5" => format!("{algorithm}${}", digest(algorithm, &salted)),
        "SHA256" | "MD5" => format!("{algorithm}${}", digest(&algorithm.to_lowercase(), &salted).to_uppercase()),
        // Too short by a digit; of no algorithm; of one that is not known.
        "sha256-" => format!("sha256${}", &digest("sha256", &salted)[1..]),
        "bare" => digest("sha256", &salted),
        "sha1" => "sha1$93f1a6cb2e4c0c5b8a1bd6a2c3e2f1d0a9b8c7d6".into(),
        _ => return plain,
    };
    Identity { value: value.into(), hashed: true, salt: Some("s".into()), ..plain }
}

fn digest(algorithm: &str, text: &str) -> String {
    match algorithm {
        "sha256" => hex::encode(&Sha256::digest(text)),
        _ => hex::encode(&Md5::digest(text)),
    }
}

/// An answer in words.
fn told(answer: &Answer) -> String {
    match answer {
        Answer::Match(found) => format!("match: {} {} {}", found.kind, found.form, found.spelling),
        Answer::NoMatch => answer.name().into(),
        Answer::CannotTell(doubt) => format!("{}: {}", answer.name(), doubt.name()),
    }
}

fn text(verification: &Verification) -> String {
    let options = Options { view: View::Full, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options))
}

/// The card in words, with the answer for [`ADA`].
fn text_of(mut verification: Verification) -> String {
    recipient::note(&mut verification.report, &verification.contents, ADA);
    text(&verification)
}
