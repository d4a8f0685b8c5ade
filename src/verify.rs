//! The way of a badge, from bytes to report.

use crate::credential::{self, Contents, Period};
use crate::documents::{Documents, before, https_host};
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
        match self.check(input, documents, settings, &mut report) {
            Ok(document) => Progress::Done(show(report, document)),
            Err(wanted) => Progress::Wanted(wanted),
        }
    }

    /// Fills the report. Returns the document that was verified, if the input holds a badge, and its
    /// validity period.
    fn check(
        &mut self,
        input: &[u8],
        documents: &Documents,
        settings: &Settings,
        report: &mut Report,
    ) -> Result<Option<(Object, Period)>, Vec<Box<str>>> {
        let Some(value) = intake::read(input, report) else { return Ok(None) };
        let Some((document, model)) = credential::recognise(&value, report) else { return Ok(None) };
        report.credential = document.get("id").and_then(crate::json::Value::as_str).map(Into::into);
        report.issuer = credential::issuer_id(document).map(issuer);

        let period = credential::check_data_model(document, model, &mut report.checks);
        credential::check_open_badge(document, &mut report.checks);
        let processor = &mut self.processor;
        let mut setting = Setting { processor, documents, now: settings.now, numbers: settings.numbers };
        let verified = proof::verify(document, &mut setting, report)?;
        note_domain(report);
        status::check_dates(period, settings.now, &mut report.checks);
        let shown = verified.unwrap_or_else(|| document.without("proof"));
        status::note_unread(&shown, &mut report.checks);
        report.contacted = documents.hosts();
        Ok(Some((shown, period)))
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
fn show(mut report: Report, document: Option<(Object, Period)>) -> Verification {
    let badge = document.map(|(document, period)| Box::new(credential::read_badge(&document, period)));
    if let Some(image) = badge.as_ref().and_then(|badge| badge.image.as_ref()) {
        Check::note(&mut report.checks, Code::PictureSigned, Outcome::of(image.covered), Pointer::ROOT, &[]);
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
    Verification { report, contents }
}

/// The issuer's identifier, and the place on the web that it names.
fn issuer(id: &str) -> Issuer {
    let mut issuer = Issuer { id: id.into(), host: None, path: Vec::new() };
    if let Some((host, path)) = did::web::place(id) {
        issuer.host = Some(host);
        issuer.path = path;
    } else if let Some(host) = https_host(id) {
        issuer.host = Some(host.into());
        let path = id.get("https://".len() + host.len()..).unwrap_or_default();
        for segment in before(path, b"?#").split('/') {
            if !segment.is_empty() {
                issuer.path.push(segment.into());
            }
        }
    }
    issuer
}

/// DID-18: without a domain, nobody but the key itself vouches for the issuer. A domain vouches where
/// its document was read and the key found in it, not where the issuer only names it.
fn note_domain(report: &mut Report) {
    let host = report.issuer.as_ref().and_then(|issuer| issuer.host.as_deref());
    let mut bound = false;
    let mut open = None;
    for check in &report.checks {
        match (check.code, check.outcome) {
            (Code::KeyIssuer, Outcome::Pass) => bound = true,
            (Code::KeyDocument | Code::KeyResolver, Outcome::Unknown(why)) => open = open.or(Some(why)),
            _ => {}
        }
    }
    let outcome = match (host, open) {
        (Some(_), _) if bound => Outcome::Pass,
        (Some(_), Some(why)) => Outcome::Unknown(why),
        _ => Outcome::Fail,
    };
    let values = [("host", host.unwrap_or_default())];
    Check::note_member(&mut report.checks, Code::IssuerDomain, outcome, Pointer::ROOT, "issuer", &values);
}
