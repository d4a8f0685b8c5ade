//! The way of a badge, from bytes to report.

#[cfg(feature = "full")]
mod address;
#[cfg(feature = "full")]
mod assertion;
#[cfg(feature = "trust")]
mod chosen;
#[cfg(feature = "full")]
mod container;
mod credential;
#[cfg(feature = "full")]
mod endorsement;
#[cfg(feature = "full")]
mod jwt;
#[cfg(feature = "full")]
mod picture;
#[cfg(feature = "trust")]
mod refresh;
#[cfg(feature = "trust")]
mod sites;
#[cfg(feature = "issue")]
mod status_list;

use crate::credential::{Claim, Contents, Kind, describe, kind};
use crate::documents::{Documents, Wanted};
use crate::intake;
use crate::json::{Numbers, Pointer, Value};
use crate::jsonld::Processor;
use crate::proof::{self, Setting, Signer};
use crate::report::{Check, Code, Outcome, Report, Why};
use crate::time::Timestamp;

/// Whether this build reads credentials. What it does not read is not reached, and left out when it is
/// linked.
const CREDENTIALS: bool = cfg!(feature = "credentials");
/// Whether this build reads assertions of Open Badges before 3.0.
#[cfg(feature = "full")]
const ASSERTIONS: bool = cfg!(feature = "assertions");

/// Verifies badges. It keeps the contexts that it has processed, so one serves a whole page.
#[derive(Debug, Default)]
pub struct Verifier {
    processor: Processor,
    /// How much is left behind in reports.
    #[cfg(feature = "inspect")]
    keep: crate::report::Keep,
}

/// What a verification depends on besides the badge and the documents: all of it is an argument, so
/// that every run can be repeated.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The time that dates are compared with.
    pub now: Timestamp,
    /// How numbers are read and written.
    pub numbers: Numbers,
}

/// How far a verification has come.
#[derive(Clone, Debug)]
pub enum Progress {
    /// It is done.
    Done(Box<Verification>),
    /// These are wanted first; supply them, or say why they cannot be had, and ask again.
    Wanted(Vec<Wanted>),
}

/// A verified badge.
#[derive(Clone, Debug)]
pub struct Verification {
    /// What was checked.
    pub report: Report,
    /// What may be shown.
    pub contents: Contents,
}

impl Verifier {
    /// A verifier that has processed no contexts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A verifier that leaves behind in each report what it was made from, as its
    /// [trace](Report#structfield.trace) and that of each proof. What is found is the same.
    #[cfg(feature = "inspect")]
    #[must_use]
    pub fn keeping(keep: crate::report::Keep) -> Self {
        Self { keep, ..Self::default() }
    }

    /// Verifies the badge in `input`, whatever it is: bad input gives a report, never an error.
    pub fn verify(&mut self, input: &[u8], documents: &Documents, settings: &Settings) -> Progress {
        let mut setting = self.setting(documents, settings);
        let report = Report::new(settings.now);
        let mut verification = read(input, report, &mut setting);
        if setting.wanted.is_empty() {
            verification.report.contacted = documents.hosts();
            #[cfg(feature = "inspect")]
            if self.keep != crate::report::Keep::Nothing {
                let found = address::of(input).map_or(Some(input), |url| address::bytes(&url, documents));
                verification.report.trace_mut().input = found.map(crate::report::Measured::of);
                verification.report.find_key_sources(documents);
            }
            Progress::Done(Box::new(verification))
        } else {
            Progress::Wanted(setting.wanted)
        }
    }

    /// Verifies the proofs of any credential, badge or not: the report's `proofs` have a row for each.
    /// With the feature `full` the credential may be the text of a token; what is neither has none.
    /// Nothing else is checked, so the report never amounts to a valid badge.
    ///
    /// # Errors
    /// What is wanted first, as in [`Progress::Wanted`].
    pub fn verify_proofs(
        &mut self,
        document: &Value,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<Report, Vec<Wanted>> {
        let mut report = Report::new(settings.now);
        let mut setting = self.setting(documents, settings);
        match document {
            Value::Object(object) => {
                proof::verify(object, Signer::issuer(object), &mut setting, &mut report);
            }
            #[cfg(feature = "full")]
            Value::String(text) => report.proofs.extend(jwt::proof(text, &mut setting)),
            _ => {}
        }
        if setting.wanted.is_empty() { Ok(report) } else { Err(setting.wanted) }
    }

    fn setting<'a>(&'a mut self, documents: &'a Documents, settings: &Settings) -> Setting<'a> {
        let setting = Setting::new(&mut self.processor, documents, settings.now, settings.numbers);
        #[cfg(feature = "inspect")]
        let setting = Setting { kept: proof::Kept::new(self.keep), ..setting };
        setting
    }
}

/// Whether something holds that was verified by itself; it does not as long as it is not known whether it was
/// withdrawn.
#[cfg(feature = "trust")]
pub(crate) fn holds(report: &Report) -> bool {
    endorsement::outcome(report) == Outcome::Pass
}

/// Verifies bytes, or what stands at the address that they are.
fn read(input: &[u8], mut report: Report, setting: &mut Setting<'_>) -> Verification {
    #[cfg(feature = "full")]
    if let Some(url) = address::of(input) {
        return address::verify(&url, report, setting);
    }
    #[cfg(feature = "full")]
    if let Some(verification) = picture::verify(input, true, setting) {
        return verification;
    }
    match intake::read(input, &mut report) {
        Some(value) => document(&value, report, setting),
        None => Verification { report, contents: Contents::Hidden },
    }
}

/// Verifies a JSON document that is, or holds, badges. `report` has the checks of its intake.
fn document(value: &Value, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    let kind = kind(value);
    report.format.standard = kind.standard();
    #[cfg(feature = "inspect")]
    setting.saw(value, matches!(kind, Kind::Other | Kind::Part(_)), &mut report);
    match kind {
        Kind::Credential(..) | Kind::Presentation(_) if !CREDENTIALS => unread(kind, report),
        #[cfg(feature = "full")]
        Kind::Credential(object, Claim::Record) => container::record(object, report, setting),
        Kind::Credential(object, claim) if claim == Claim::Achievement || cfg!(feature = "full") => {
            recognised(&mut report);
            credential::verify(object, claim, report, setting)
        }
        // What stands around one badge only is taken away, and this is said (ENV-16).
        #[cfg(feature = "full")]
        Kind::Wrapper(inner) | Kind::Array([inner]) => {
            Check::note(&mut report.checks, Code::IntakeWrapper, Outcome::Fail, Pointer::ROOT, &[]);
            document(inner, report, setting)
        }
        #[cfg(feature = "full")]
        Kind::Array(items) => container::array(items, report, setting),
        #[cfg(feature = "full")]
        Kind::Presentation(object) => container::presentation(object, report, setting),
        #[cfg(feature = "full")]
        Kind::Assertion(object, _) if ASSERTIONS => assertion::in_hand(object, report, setting),
        #[cfg(feature = "full")]
        Kind::Token(text) => jwt::token(text, report, setting),
        #[cfg(feature = "full")]
        Kind::Enveloped(object) => jwt::in_data_url(object, report, setting),
        Kind::Part(found) => {
            Check::note(&mut report.checks, Code::IntakePart, Outcome::Fail, Pointer::ROOT, &[]);
            refused(found, report)
        }
        Kind::Other => refused(&describe(value), report),
        _ => unread(kind, report),
    }
}

/// A badge of a kind that is not read by this build.
fn unread(kind: Kind<'_>, mut report: Report) -> Verification {
    let found = [("found", kind.standard().unwrap_or_default())];
    Check::note(&mut report.checks, Code::IntakeBadge, Outcome::Pass, Pointer::ROOT, &found);
    Check::note(&mut report.checks, Code::IntakeKind, Outcome::Unknown(Why::OF_KIND), Pointer::ROOT, &found);
    Verification { report, contents: Contents::Hidden }
}

/// Notes that the document is of a kind that is read here.
fn recognised(report: &mut Report) {
    for code in [Code::IntakeBadge, Code::IntakeKind] {
        Check::note(&mut report.checks, code, Outcome::Pass, Pointer::ROOT, &[]);
    }
}

/// No badge.
fn refused(found: &str, mut report: Report) -> Verification {
    Check::note(&mut report.checks, Code::IntakeBadge, Outcome::Fail, Pointer::ROOT, &[("found", found)]);
    Verification { report, contents: Contents::Hidden }
}
