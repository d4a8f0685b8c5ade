//! The way of a badge, from bytes to report.

use crate::credential::{self, Contents, Period};
use crate::documents::{Documents, https_host};
use crate::json::{Numbers, Object, Pointer};
use crate::jsonld::Processor;
use crate::key::did;
use crate::proof::{self, Setting};
use crate::report::{Check, Code, Issuer, Outcome, Report, Verdict, verdict};
use crate::time::Timestamp;
use crate::{intake, status};

/// Verifies badges. It keeps the contexts that it has processed, so one serves a whole page.
#[derive(Debug, Default)]
pub struct Verifier {
    processor: Processor,
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
    Done(Verification),
    /// These documents are wanted first; add them, or why they cannot be had, and ask again.
    Wanted(Vec<Box<str>>),
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

    /// Verifies the badge in `input`, whatever it is: bad input gives a report, never an error.
    pub fn verify(&mut self, input: &[u8], documents: &Documents, settings: &Settings) -> Progress {
        let mut report = Report::new(settings.now);
        let Some(value) = intake::read(input, &mut report) else { return done(report, None) };
        let Some((document, model)) = credential::recognise(&value, &mut report) else { return done(report, None) };
        report.credential = document.get("id").and_then(crate::json::Value::as_str).map(Into::into);
        report.issuer = credential::issuer_id(document).map(issuer);

        let period = credential::check_data_model(document, model, &mut report.checks);
        credential::check_open_badge(document, &mut report.checks);
        let processor = &mut self.processor;
        let mut setting = Setting { processor, documents, now: settings.now, numbers: settings.numbers };
        let verified = match proof::verify(document, &mut setting, &mut report) {
            Ok(verified) => verified,
            Err(wanted) => return Progress::Wanted(wanted),
        };
        note_domain(&mut report);
        status::check_dates(period, settings.now, &mut report.checks);
        let shown = verified.unwrap_or_else(|| document.without("proof"));
        status::note_unread(&shown, &mut report.checks);
        report.contacted = documents.hosts();
        done(report, Some((shown, period)))
    }
}

impl Verifier {
    /// Verifies the proofs of any credential, badge or not: the report's `proofs` have a row for each.
    /// Nothing else is checked, so the report never amounts to a valid badge.
    ///
    /// # Errors
    /// The documents that are wanted first, as in [`Progress::Wanted`].
    pub fn verify_proofs(
        &mut self,
        document: &Object,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<Report, Vec<Box<str>>> {
        let mut report = Report::new(settings.now);
        let processor = &mut self.processor;
        let mut setting = Setting { processor, documents, now: settings.now, numbers: settings.numbers };
        proof::verify(document, &mut setting, &mut report)?;
        Ok(report)
    }
}

/// Decides what may be shown: the judge's verdict says whether it was signed, unchecked or refuted.
fn done(mut report: Report, document: Option<(Object, Period)>) -> Progress {
    let badge = document.map(|(document, period)| Box::new(credential::read_badge(&document, period)));
    if let Some(image) = badge.as_ref().and_then(|badge| badge.image.as_ref()) {
        let outcome = if image.covered { Outcome::Pass } else { Outcome::Fail };
        report.checks.push(Check::new(Code::PictureSigned, outcome, Pointer::root()));
    }
    let contents = match (verdict(&report), badge) {
        (_, None) | (Verdict::NotABadge | Verdict::Tampered | Verdict::WrongSigner, _) => Contents::Hidden,
        (Verdict::Malformed | Verdict::Unsigned | Verdict::Unsupported | Verdict::CouldNotCheck, Some(badge)) => {
            Contents::Unchecked(badge)
        }
        (
            Verdict::Revoked | Verdict::Suspended | Verdict::Expired | Verdict::NotYetValid | Verdict::Valid,
            Some(badge),
        ) => Contents::Signed(badge),
    };
    Progress::Done(Verification { report, contents })
}

/// The issuer's identifier, and the place on the web that it names.
fn issuer(id: &str) -> Issuer {
    let place = did::web::place(id).or_else(|| {
        let host = https_host(id)?;
        let path = id.strip_prefix("https://")?.strip_prefix(host)?;
        let path = path.split(['?', '#']).next().unwrap_or_default();
        Some((host.into(), path.split('/').filter(|segment| !segment.is_empty()).map(Into::into).collect()))
    });
    let (host, path) = match place {
        Some((host, path)) => (Some(host), path),
        None => (None, Vec::new()),
    };
    Issuer { id: id.into(), host, path }
}

/// DID-18: without a domain, nobody but the key itself vouches for the issuer. A domain vouches where
/// its document was read and the key found in it, not where the issuer only names it.
fn note_domain(report: &mut Report) {
    let host = report.issuer.as_ref().and_then(|issuer| issuer.host.clone());
    let bound = report.checks.iter().any(|check| check.code == Code::KeyIssuer && check.outcome == Outcome::Pass);
    let open = report.checks.iter().find_map(|check| match (check.code, check.outcome) {
        (Code::KeyDocument | Code::KeyResolver, Outcome::Unknown(why)) => Some(why),
        _ => None,
    });
    let outcome = match (&host, open) {
        (Some(_), _) if bound => Outcome::Pass,
        (Some(_), Some(why)) => Outcome::Unknown(why),
        _ => Outcome::Fail,
    };
    let check = Check::new(Code::IssuerDomain, outcome, Pointer::root().member("issuer"));
    report.checks.push(check.with("host", host.as_deref().unwrap_or_default()));
}
