//! What a reader asks beyond the badge: the lists that the reader chose. A list is verified like a badge,
//! once for all badges of a file, and never followed any further.

use super::{Verification, Verifier, endorsement, sites};
use crate::Settings;
use crate::credential::{self, Claims, DataModel, Period};
use crate::documents::{Documents, Lookup, Wanted};
use crate::intake::jws::Jws;
use crate::intake::{self};
use crate::json::{self, Object, ParseError, ParseErrorKind, Pointer, Value};
use crate::limits;
use crate::proof::{self, Setting, Signer};
use crate::report::{Check, Code, Outcome, Report, Scope, Verdict, Why, verdict_alone};
use crate::status;
use crate::text::Cut;
use crate::time::Timestamp;
use crate::trust::{self, Choice, Doubt, List, Overview, Read};

impl Verifier {
    /// Asks what the reader chose to ask about a finished verification, and notes the answers in its report.
    /// Nothing that the badge names is asked for but the sites, if these were chosen; nothing in the verdict changes.
    ///
    /// `documents` may be others than those of the verification: then no badge can use up what a reader's
    /// lists need.
    ///
    /// # Errors
    /// What is wanted first, as in [`Progress::Wanted`](super::Progress::Wanted).
    pub fn consult(
        &mut self,
        verification: &mut Verification,
        choice: &Choice,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<(), Vec<Wanted>> {
        let mut setting = self.setting(documents, settings);
        let mut lists: Vec<(&str, Read)> = Vec::new();
        for (number, name) in choice.lists.iter().enumerate() {
            let within = number < limits::LISTS;
            lists.push((name, if within { list(name, &mut setting) } else { Err(Doubt::Unread(Why::Limit)) }));
        }
        let sites = match choice.sites {
            true => sites::of_each(&verification.report, &verification.contents, &mut setting),
            false => Vec::new(),
        };
        if !setting.wanted.is_empty() {
            return Err(setting.wanted);
        }
        trust::note(verification, choice, &lists, &sites, settings.now);
        Ok(())
    }

    /// Reads one list, and tells what it is, whoever is on it.
    ///
    /// # Errors
    /// What is wanted first, as in [`Progress::Wanted`](super::Progress::Wanted). Inside: why the list tells nothing.
    pub fn look_over(
        &mut self,
        name: &str,
        documents: &Documents,
        settings: &Settings,
    ) -> Result<Result<Overview, Doubt>, Vec<Wanted>> {
        let mut setting = self.setting(documents, settings);
        let read = list(name, &mut setting);
        if setting.wanted.is_empty() { Ok(read.map(|list| list.overview())) } else { Err(setting.wanted) }
    }
}

/// Reads the list that the reader calls `name`.
fn list(name: &str, setting: &mut Setting<'_>) -> Read {
    let documents = setting.documents;
    let url = if documents.is_given(name) { name } else { name.before(b"#") };
    let bytes = match documents.get(url) {
        Lookup::Found(bytes) => bytes,
        Lookup::Failed(why, _) => return Err(Doubt::Unread(why)),
        Lookup::Wanted => {
            setting.want(Wanted::Document(url.into()));
            return Err(Doubt::Unread(Why::Unreachable));
        }
    };
    if bytes.len() > limits::DOCUMENT_BYTES {
        return Err(Doubt::Unread(Why::Limit));
    }
    let undated = (!documents.is_given(url)).then_some(setting.now);
    if intake::is_compact_jws(bytes) {
        return in_token(bytes, undated, setting);
    }
    let bytes = json::strip_bom(bytes).0;
    let document = object(json::parse_gathering(bytes))?;
    if trust::is_signed_list(&document) {
        return with_proofs(&object(json::parse(bytes))?, undated, setting);
    }
    List::plain(&document, undated, setting.now)
}

pub(super) fn object(parsed: Result<Value, ParseError>) -> Result<Object, Doubt> {
    match parsed {
        Ok(Value::Object(object)) => Ok(object),
        Err(error) if error.kind == ParseErrorKind::Limit => Err(Doubt::Unread(Why::Limit)),
        _ => Err(Doubt::Form),
    }
}

/// A signed list with its proofs inside.
fn with_proofs(signed: &Object, undated: Option<Timestamp>, setting: &mut Setting<'_>) -> Read {
    Spoken::inside(signed, setting)?.list(undated, setting)
}

/// A signed list as a JSON Web Token.
fn in_token(bytes: &[u8], undated: Option<Timestamp>, setting: &mut Setting<'_>) -> Read {
    let text = core::str::from_utf8(bytes.trim_ascii()).map_err(|_| Doubt::Form)?;
    let jws = Jws::read(text).map_err(|_| Doubt::Form)?;
    let claims = Claims::of(&jws, setting.numbers);
    let document = claims.document();
    if !trust::is_signed_list(&document) {
        return Err(Doubt::Form);
    }
    let mut spoken = Spoken::around(&jws, document, setting);
    claims.check(&spoken.document, setting.now, &mut spoken.report.checks);
    spoken.list(undated, setting)
}

/// A signed document that is no badge, with what was found of it.
pub(super) struct Spoken {
    document: Object,
    period: Period,
    pub(super) report: Report,
}

impl Spoken {
    /// One with its proofs inside.
    ///
    /// # Errors
    /// Its names could have another meaning than they had for whoever signed it.
    pub(super) fn inside(signed: &Object, setting: &mut Setting<'_>) -> Result<Self, Doubt> {
        let mut report = Report::new(setting.now);
        report.scope = Scope::LIST;
        let period = dates(signed, &mut report);
        credential::check_base_context(signed, DataModel::of(signed), &mut report.checks);
        let verified = proof::verify(signed, Signer::issuer(signed), setting, &mut report);
        if let Some(document) = &verified {
            proof::check_understood(document, setting, &mut report.checks);
            if !named_plainly(document) {
                return Err(Doubt::Unread(Why::Unsupported));
            }
        }
        let document = verified.unwrap_or_else(|| signed.without("proof"));
        Ok(Self { document, period, report })
    }

    /// One in a JSON Web Token: every member is signed as it stands. What its claims must say depends on what it is.
    pub(super) fn around(jws: &Jws, document: Object, setting: &mut Setting<'_>) -> Self {
        let mut report = Report::new(setting.now);
        report.scope = Scope::LIST.enveloped();
        let period = dates(&document, &mut report);
        report.checks.extend(proof::jose::verify(jws, Signer::issuer(&document), setting).checks);
        Self { document, period, report }
    }

    /// Whether its signature, dates and status let it speak.
    pub(super) fn settled(&mut self, setting: &mut Setting<'_>) -> Result<(), Doubt> {
        // No domain has to vouch for whoever a reader chose, or who speaks of a domain.
        Check::note(&mut self.report.checks, Code::IssuerDomain, Outcome::NotApplicable, Pointer::ROOT, &[]);
        status::check(&self.document, self.period, setting, &mut self.report);
        match (endorsement::outcome(&self.report), verdict_alone(&self.report)) {
            (Outcome::Pass, _) => Ok(()),
            (Outcome::Unknown(why), _) => Err(Doubt::Unread(why)),
            (_, Verdict::Expired | Verdict::NotYetValid) => Err(Doubt::OutOfDate),
            _ => Err(Doubt::NotInOrder),
        }
    }

    fn list(mut self, undated: Option<Timestamp>, setting: &mut Setting<'_>) -> Read {
        self.settled(setting)?;
        let signer = credential::issuer_id(&self.document).unwrap_or_default();
        List::signed(&self.document, signer, self.period.from.or(undated))
    }
}

/// The validity period, and what is wrong with it.
fn dates(document: &Object, report: &mut Report) -> Period {
    let mut checks = Vec::new();
    let period = credential::check_data_model(document, DataModel::of(document), &mut checks);
    let of_dates = |check: &Check| matches!(check.code, Code::CredentialDates | Code::CredentialPeriod);
    report.checks.extend(checks.into_iter().filter(of_dates));
    period
}

/// Whether no context could give the names in a document another meaning: all are carried ones, at the top. A
/// context that somebody writes into it could lend a second name to what it says.
fn named_plainly(document: &Object) -> bool {
    let contexts = document.get("@context").map(Value::as_list).unwrap_or_default();
    let nested = document.iter().any(|(name, value)| name != "@context" && has_context(value));
    contexts.iter().all(|context| context.as_str().is_some()) && !nested
}

fn has_context(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_context),
        Value::Object(object) => object.contains("@context") || object.iter().any(|(_, value)| has_context(value)),
        _ => false,
    }
}
