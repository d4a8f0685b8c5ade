//! Issuing: nothing is signed that breaks a rule, and nothing is handed out that does not verify.

use super::token::token;
use super::{Sign, SignError, StatusList, Suite, sign};
use crate::credential::{Claim, DataModel, Kind, check_data_model, check_endorsement, check_open_badge, kind};
use crate::documents::{Documents, Wanted};
use crate::json::{Object, Pointer, Value, write_pretty};
use crate::jsonld::Processor;
use crate::report::{Check, Code, OnFail, Outcome, Verdict, verdict};
use crate::time::Timestamp;
use crate::{Progress, Settings, Verification, Verifier};

/// Somebody who issues: a key, and the name under which others find it. It keeps the contexts that it has
/// processed, so one serves for many badges.
pub struct Issuer<'k> {
    key: &'k dyn Sign,
    method: String,
    processor: Processor,
    verifier: Verifier,
}

/// A signed credential that was verified.
#[derive(Clone, Debug)]
pub struct Issued {
    /// The credential.
    pub credential: Object,
    /// Its text: the bytes that were verified.
    pub text: String,
    /// What the verifier found: the verdict is valid.
    pub verification: Verification,
}

/// Why nothing was issued.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// It is neither an achievement credential nor an endorsement. Nothing was signed.
    Kind,
    /// It breaks a rule: the check says which. Nothing was signed.
    Rule(Box<Check>),
    /// It cannot be signed.
    Sign(SignError),
    /// It would not be valid; what was signed is given to nobody.
    NotValid(Box<Verification>),
    /// Readers would not find the list in order: the check says why, where one does. It is given to nobody.
    List(Option<Box<Check>>),
    /// These documents are wanted to verify it: the issuer's own.
    Wanted(Vec<Wanted>),
}

impl<'k> Issuer<'k> {
    /// An issuer who signs with `key`, whose verification method is `method`.
    #[must_use]
    pub fn new(key: &'k dyn Sign, method: &str) -> Self {
        Self { key, method: method.into(), processor: Processor::new(), verifier: Verifier::new() }
    }

    /// Signs a badge or endorsement, by `eddsa-rdfc-2022`, and verifies it. A proof that stands there stays,
    /// and the new one is added beside it. The same words, key and time give the same bytes.
    ///
    /// `settings.now` is the time of signing. What begins later is verified for when it begins.
    ///
    /// # Errors
    /// [`Refusal`]
    pub fn issue(&mut self, words: &Object, documents: &Documents, settings: &Settings) -> Result<Issued, Refusal> {
        let begins = check(words, settings.now)?;
        let (credential, text) = self.sign(words, settings)?;
        self.verified(credential, text, begins, documents, settings)
    }

    /// The same with the signature around the words in place of a proof among them: a JSON Web Token, by `EdDSA`.
    ///
    /// # Errors
    /// [`Refusal`]
    pub fn issue_token(
        &mut self,
        words: &Object,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<Issued, Refusal> {
        let begins = check(words, settings.now)?;
        // What has no meaning is not signed in this form either; the proof that shows it is given to nobody.
        self.sign(words, settings)?;
        let text = token(words, self.key, &self.method);
        self.verified(words.clone(), text, begins, documents, settings)
    }

    /// Adds a signature to a badge that has its issuer's, and gives its text. Whether that and what else stands there
    /// holds takes the documents of others, so it is for the caller to verify before and after.
    ///
    /// # Errors
    /// [`Refusal`]
    pub fn cosign(&mut self, badge: &Object, settings: &Settings) -> Result<String, Refusal> {
        check(badge, settings.now)?;
        self.sign(badge, settings).map(|(_, text)| text)
    }

    /// What was signed, if it is valid from when it begins.
    fn verified(
        &mut self,
        credential: Object,
        text: String,
        begins: Option<Timestamp>,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<Issued, Refusal> {
        let settings = Settings { now: begins.map_or(settings.now, |from| settings.now.max(from)), ..*settings };
        match self.verifier.verify(text.as_bytes(), documents, &settings) {
            Progress::Wanted(wanted) => Err(Refusal::Wanted(wanted)),
            Progress::Done(verification) if !holds(&verification) => Err(Refusal::NotValid(verification)),
            Progress::Done(verification) => Ok(Issued { credential, text, verification: *verification }),
        }
    }

    /// Signs a status list in the same way, and reads it as whoever checks a badge of `list.issuer` would.
    /// Returns its text: the bytes that were read. `documents` have nothing at the list's address.
    ///
    /// # Errors
    /// [`Refusal`]
    pub fn issue_list(
        &mut self,
        list: &StatusList<'_>,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<String, Refusal> {
        let words = list.words();
        let mut checks = Vec::new();
        check_data_model(&words, DataModel::of(&words), &mut checks);
        rules(checks)?;
        let (_, text) = self.sign(&words, settings)?;
        let mut documents = documents.clone();
        documents.give(list.url, text.clone().into_bytes());
        let found = self.verifier.status_list(list.url, list.purpose.name(), list.issuer, &documents, settings);
        let found = found.map_err(Refusal::Wanted)?;
        match &found.list {
            Some((read, _)) if *read == words => Ok(text),
            _ => Err(Refusal::List(found.trouble().cloned().map(Box::new))),
        }
    }

    /// The credential with a further proof, and its text.
    fn sign(&mut self, words: &Object, settings: &Settings) -> Result<(Object, String), Refusal> {
        let created = settings.now.to_rfc3339();
        let options = [
            ("created", Value::string(&created)),
            ("verificationMethod", Value::string(&self.method)),
            ("proofPurpose", Value::string("assertionMethod")),
        ];
        let signed = sign(words, self.key, Suite::EddsaRdfc2022, &options, &mut self.processor, settings.numbers);
        let mut credential = signed.map_err(Refusal::Sign)?;
        // The schema of Open Badges 3.0 knows proofs as a list alone, also where there is one.
        let proofs = credential.get("proof").map(Value::as_list).unwrap_or_default().to_vec();
        credential.set("proof", Value::Array(proofs));
        let text = write_pretty(&Value::Object(credential.clone()));
        Ok((credential, text))
    }
}

/// What a signature of these words by the key `method` is over, for those who make it elsewhere. [`Issuer::issue`] with
/// that signature then gives the badge.
///
/// # Errors
/// [`Refusal`]
#[cfg(feature = "frost")]
pub(super) fn message(words: &Object, method: &str, settings: &Settings) -> Result<Vec<u8>, Refusal> {
    check(words, settings.now)?;
    let heard = Heard::default();
    Issuer::new(&heard, method).sign(words, settings)?;
    Ok(heard.0.into_inner())
}

/// Signs nothing, and keeps what it was asked to sign.
#[cfg(feature = "frost")]
#[derive(Default)]
struct Heard(core::cell::RefCell<Vec<u8>>);

#[cfg(feature = "frost")]
impl Sign for Heard {
    fn algorithm(&self) -> crate::key::signature::Algorithm {
        crate::key::signature::Algorithm::EdDsa
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.replace(message.to_vec());
        Vec::new()
    }
}

/// Whether it is valid, and every proof in it holds, also those that are not its issuer's.
fn holds(verification: &Verification) -> bool {
    let report = &verification.report;
    verdict(report) == Verdict::Valid && report.proofs.iter().all(|proof| proof.verdict() == Verdict::Valid)
}

/// The rules that need no signature; returns when its validity begins.
fn check(words: &Object, now: Timestamp) -> Result<Option<Timestamp>, Refusal> {
    let document = Value::Object(words.clone());
    let Kind::Credential(_, claim) = kind(&document) else { return Err(Refusal::Kind) };
    let mut checks = Vec::new();
    let period = check_data_model(words, DataModel::of(words), &mut checks);
    match claim {
        Claim::Achievement => check_open_badge(words, &mut checks),
        Claim::Endorsement => check_endorsement(words, &mut checks),
        Claim::Record => return Err(Refusal::Kind),
    }
    if let Some(until) = period.until.filter(|until| *until < now) {
        let over = Check::new(Code::DateUntil, Outcome::Fail, Pointer::root());
        checks.push(over.with("date", &until.to_rfc3339()));
    }
    rules(checks).map(|()| period.from)
}

/// Nothing is signed that breaks a rule.
fn rules(checks: Vec<Check>) -> Result<(), Refusal> {
    let broken = |check: &Check| check.outcome == Outcome::Fail && matches!(check.code.on_fail(), OnFail::Is(_));
    match checks.into_iter().find(broken) {
        Some(check) => Err(Refusal::Rule(Box::new(check))),
        None => Ok(()),
    }
}

impl Refusal {
    /// The check that says why, where one does.
    #[must_use]
    pub fn check(&self) -> Option<&Check> {
        match self {
            Self::Rule(check) | Self::Sign(SignError::NotCanonical(check)) => Some(check),
            Self::NotValid(verification) => {
                let decides = |check: &&Check| match check.outcome {
                    Outcome::Fail => matches!(check.code.on_fail(), OnFail::Is(_)),
                    Outcome::Unknown(_) => !check.is_caveat() && check.code != Code::IntakeBadge,
                    Outcome::Pass | Outcome::NotApplicable => false,
                };
                verification.report.checks.iter().find(decides)
            }
            Self::List(check) => check.as_deref(),
            Self::Kind | Self::Sign(_) | Self::Wanted(_) => None,
        }
    }
}
