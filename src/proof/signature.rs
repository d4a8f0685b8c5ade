//! Whether one proof's signature holds: the key's kind, what was signed, and by which algorithm.

use super::Setting;
use super::data_integrity::Transformed;
use super::options::{ProofOptions, Signature};
use super::suite::Form;
#[cfg(feature = "full")]
use crate::documents::Wanted;
use crate::json::Value;
#[cfg(feature = "full")]
use crate::key::KeyError;
use crate::key::PublicKey;
#[cfg(feature = "full")]
use crate::key::signature::Question;
use crate::key::signature::{self, Algorithm, SignatureOutcome};
use crate::rdf::{Digest, Hash};
use crate::report::{Check, Code, Outcome, Why};
use std::borrow::Cow;

/// Checks the signature of a proof with a key. Only the issuer's `own` may belong to an earlier text of
/// a context (CTX-04): what others sign decides nothing about what the issuer signed.
pub(super) fn check(
    options: &ProofOptions<'_>,
    key: &PublicKey,
    own: bool,
    previous: &[&Value],
    transformed: &mut Transformed,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) {
    let suite = [("suite", options.suite.name())];
    let Some((algorithm, hash)) = options.suite.algorithm(key.kind()) else {
        Check::note(checks, Code::KeyKind, Outcome::Fail, options.at, &suite);
        return;
    };
    #[cfg(feature = "sd")]
    if options.suite.form() == Form::Statements {
        return super::sd::check(algorithm, options, key, previous, transformed, setting, checks);
    }
    #[cfg(feature = "full")]
    if !algorithm.is_verified() {
        Check::note(
            checks,
            Code::KeyKind,
            Outcome::Unknown(Why::Unsupported),
            options.at,
            &[("name", algorithm.name())],
        );
        return;
    }
    let Some(signature) = options.signature(algorithm, checks) else { return };
    let Some(hashes) = transformed.hashes(options, hash, previous, setting, checks) else { return };
    let found = setting.holds(algorithm, key, &signature.message(hash, &hashes), &signature.bytes);
    let Some(holds) = note_kind(found, options, checks) else { return };
    let earlier = own && options.suite.form() == Form::Rdf && previous.is_empty() && holds == Outcome::Fail;
    let outcome = match earlier {
        false => holds,
        #[cfg(feature = "full")]
        true => with_earlier(transformed, options, algorithm, hash, key, &signature, setting),
        #[cfg(not(feature = "full"))]
        true => Outcome::Unknown(Why::Elsewhere),
    };
    note(outcome, options, checks);
}

/// Notes what a signature says of the key's kind; returns what it says of itself, where the key is right.
#[cfg(feature = "full")]
pub(super) fn note_kind(
    found: SignatureOutcome,
    options: &ProofOptions<'_>,
    checks: &mut Vec<Check>,
) -> Option<Outcome> {
    let (kind, holds) = meaning(found);
    let suite = [("suite", options.suite.name())];
    Check::note(checks, Code::KeyKind, kind, options.at, if kind == Outcome::Fail { &suite } else { &[] });
    holds
}

/// Without the feature `full` every key of the right kind is good.
#[cfg(not(feature = "full"))]
fn note_kind(found: SignatureOutcome, options: &ProofOptions<'_>, checks: &mut Vec<Check>) -> Option<Outcome> {
    Check::note(checks, Code::KeyKind, Outcome::Pass, options.at, &[]);
    Some(Outcome::of(found == SignatureOutcome::Holds))
}

/// Notes what came of the signature.
pub(super) fn note(outcome: Outcome, options: &ProofOptions<'_>, checks: &mut Vec<Check>) {
    let unknown = cfg!(feature = "full") && matches!(outcome, Outcome::Unknown(_));
    let name = [("name", options.suite.name())];
    Check::note(checks, Code::ProofSignature, outcome, options.at, if unknown { &name } else { &[] });
}

impl Signature {
    /// What was signed.
    #[cfg(feature = "full")]
    fn message(&self, hash: Hash, [config, document]: &[Digest; 2]) -> Cow<'_, [u8]> {
        Cow::Owned([&*self.start, hash.used(config), hash.used(document)].concat())
    }

    /// What was signed.
    #[cfg(not(feature = "full"))]
    const fn message<'a>(&self, _: Hash, hashes: &'a [Digest; 2]) -> Cow<'a, [u8]> {
        Cow::Borrowed(hashes.as_flattened())
    }
}

/// What came of a signature, as the outcome for the kind of the key and, where that is right, for the
/// signature.
#[cfg(feature = "full")]
pub(super) const fn meaning(outcome: SignatureOutcome) -> (Outcome, Option<Outcome>) {
    match outcome {
        SignatureOutcome::Holds => (Outcome::Pass, Some(Outcome::Pass)),
        SignatureOutcome::Fails => (Outcome::Pass, Some(Outcome::Fail)),
        SignatureOutcome::BadKey(KeyError::Limit) => (Outcome::Pass, Some(Outcome::Unknown(Why::Limit))),
        SignatureOutcome::BadKey(_) => (Outcome::Fail, None),
        SignatureOutcome::NotHere => (Outcome::Pass, Some(Outcome::Unknown(Why::Unsupported))),
        #[cfg(feature = "bbs")]
        SignatureOutcome::NoAnswer => (Outcome::Pass, Some(Outcome::Unknown(Why::Unreachable))),
    }
}

/// Whether the signature belongs to an earlier text of a context.
#[cfg(feature = "full")]
fn with_earlier(
    transformed: &mut Transformed,
    options: &ProofOptions<'_>,
    algorithm: Algorithm,
    hash: Hash,
    key: &PublicKey,
    signature: &Signature,
    setting: &mut Setting<'_>,
) -> Outcome {
    #[cfg(feature = "inspect")]
    let newest = setting.kept.clone();
    let holds = &mut |hashes: [Digest; 2], setting: &mut Setting<'_>| {
        setting.holds(algorithm, key, &signature.message(hash, &hashes), &signature.bytes) == SignatureOutcome::Holds
    };
    let found = super::snapshot::verify(transformed, options, hash, setting, holds);
    #[cfg(feature = "inspect")]
    if !found {
        setting.kept = newest;
    }
    Outcome::of(found)
}

impl Setting<'_> {
    /// Whether a signature holds; asks for it where this build does not contain the algorithm, or the caller is faster.
    pub(crate) fn holds(
        &mut self,
        algorithm: Algorithm,
        key: &PublicKey,
        message: &[u8],
        signature: &[u8],
    ) -> SignatureOutcome {
        #[cfg(any(feature = "ecdsa", feature = "rsa"))]
        if self.documents.asks_for_signatures
            && algorithm != Algorithm::EdDsa
            && signature::without_computing(algorithm, key, signature).is_none()
        {
            let answer = self.ask(algorithm, key, message, signature);
            if answer != Some(SignatureOutcome::NotHere) {
                return answer.unwrap_or(SignatureOutcome::NotHere);
            }
        }
        let outcome = signature::verify(algorithm, key, message, signature);
        #[cfg(feature = "full")]
        if outcome == SignatureOutcome::NotHere {
            return self.ask(algorithm, key, message, signature).unwrap_or(outcome);
        }
        outcome
    }

    /// What the caller answered; where it was not asked yet, it is now.
    #[cfg(feature = "full")]
    fn ask(
        &mut self,
        algorithm: Algorithm,
        key: &PublicKey,
        message: &[u8],
        signature: &[u8],
    ) -> Option<SignatureOutcome> {
        let (key, message, signature) = (key.clone(), message.to_vec(), signature.to_vec());
        let question = Question { algorithm, key, message, signature };
        let answer = self.documents.answered(&question);
        if answer.is_none() {
            self.want(Wanted::Signature(Box::new(question)));
        }
        answer
    }
}
