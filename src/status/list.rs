//! Status lists as documents: asked for, signed by whom they name, and in date (STA-02, STA-04).

use super::entry::{Unread, note_filled};
use crate::credential::rules::{each, list, names, text};
use crate::credential::{Claims, DataModel, check_base_context, issuer_id};
use crate::documents::{Lookup, Wanted};
use crate::intake;
use crate::intake::jws::Jws;
use crate::json::{self, Object, ParseErrorKind, Pointer, Value};
use crate::proof::{self, Setting, Signer};
use crate::report::{Check, Code, OnUnknown, Outcome, Report, Role, Scope, Verdict, Why, verdict_alone};
use crate::text::Cut;
use crate::time::{self, Timestamp};
use std::rc::Rc;

/// The lists that were read, each once: many badges may name one.
#[derive(Default)]
pub(crate) struct Lists {
    credentials: Known<List>,
    plain: Known<Object>,
}

/// What came of reading lists, by address.
type Known<T> = Vec<(Box<str>, Result<Rc<T>, NoList>)>;

/// A status list credential that its issuer signed and that is in date.
#[derive(Debug)]
pub(super) struct List {
    /// It, without its proofs.
    pub(super) document: Object,
    /// Who keeps it.
    pub(super) issuer: Box<str>,
    /// As of when it speaks.
    pub(super) date: Option<Timestamp>,
    /// What speaks against its being the list that was asked for.
    pub(super) doubts: Vec<Fault>,
}

/// What is not in order about a list.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    /// The member that it is about.
    pub(super) member: &'static str,
    /// What stands there.
    pub(super) found: Box<str>,
    /// What should.
    pub(super) expected: Box<str>,
}

/// Why there is no list.
#[derive(Clone, Debug)]
pub(super) enum NoList {
    /// It could not be had or read.
    Unread(Unread),
    /// It is not in order.
    Fault(Fault),
}

impl Fault {
    pub(super) fn new(member: &'static str, found: &str, expected: &str) -> Self {
        Self { member, found: found.into(), expected: expected.into() }
    }

    /// Says what is not in order about the list at `url`, which therefore tells nothing.
    pub(super) fn note(&self, url: &str, at: &Pointer, checks: &mut Vec<Check>) -> Unread {
        let values = [("url", url), ("name", self.member), ("found", &*self.found), ("expected", &*self.expected)];
        note_filled(Code::StatusList, Outcome::Fail, at, &values, checks);
        Unread::at(Why::Unreliable, url)
    }
}

impl NoList {
    /// Says of the list at `url` why there is none.
    pub(super) fn note(self, url: &str, at: &Pointer, checks: &mut Vec<Check>) -> Unread {
        match self {
            Self::Unread(unread) => unread,
            Self::Fault(fault) => fault.note(url, at, checks),
        }
    }
}

/// Says that nothing stands against the list at `url`, which speaks as of `date`.
pub(super) fn note_in_order(url: &str, date: Option<Timestamp>, at: &Pointer, checks: &mut Vec<Check>) {
    let date = date.map(Timestamp::to_rfc3339).unwrap_or_default();
    note_filled(Code::StatusList, Outcome::Pass, at, &[("url", url), ("date", &date)], checks);
}

/// Says whose list it is, where it is not the list of the badge's issuer (STA-14).
pub(super) fn note_keeper(keeper: &str, badge: &Object, at: &Pointer, checks: &mut Vec<Check>) {
    if issuer_id(badge) != Some(keeper) {
        Check::note(checks, Code::StatusKeeper, Outcome::Fail, at, &[("keeper", keeper)]);
    }
}

/// A URL as lists are asked for: without its fragment.
pub(super) fn address(url: &str) -> &str {
    url.before(b"#")
}

/// Whether a list's `id`, if it has one, is the address that it was asked for at. Another list of the same
/// issuer could stand there in its place.
pub(super) fn misplaced(document: &Object, url: &str) -> Option<Fault> {
    let id = document.get("id")?.as_str().unwrap_or_default();
    (address(id) != url).then(|| Fault::new("id", id, url))
}

/// The status list credential at `url`.
pub(super) fn credential(url: &str, setting: &mut Setting<'_>) -> Result<Rc<List>, NoList> {
    if let Some((_, known)) = setting.lists.credentials.iter().find(|(known, _)| **known == *url) {
        return known.clone();
    }
    let read = read_credential(url, setting).map(Rc::new);
    setting.lists.credentials.push((url.into(), read.clone()));
    read
}

/// The list at `url` that is a JSON object without a signature.
pub(super) fn plain(url: &str, setting: &mut Setting<'_>) -> Result<Rc<Object>, NoList> {
    if let Some((_, known)) = setting.lists.plain.iter().find(|(known, _)| **known == *url) {
        return known.clone();
    }
    let read = fetch(url, setting).and_then(|bytes| parse(bytes, url)).map(Rc::new);
    setting.lists.plain.push((url.into(), read.clone()));
    read
}

/// When an undated list speaks: now, if it was asked for now; not known of one that the reader had.
pub(super) fn read_now(url: &str, setting: &Setting<'_>) -> Option<Timestamp> {
    (!setting.documents.is_given(url)).then_some(setting.now)
}

fn fetch<'a>(url: &str, setting: &mut Setting<'a>) -> Result<&'a [u8], NoList> {
    match setting.documents.get(url) {
        Lookup::Found(bytes) => Ok(bytes),
        Lookup::Failed(why, status) => {
            let mut unread = Unread::at(why, url);
            if let Some(status) = status {
                let mut answer = String::new();
                json::push_decimal(&mut answer, u64::from(status));
                unread.values.push(("status", answer.into()));
            }
            Err(NoList::Unread(unread))
        }
        Lookup::Wanted => {
            setting.want(Wanted::Document(url.into()));
            Err(NoList::Unread(Unread::at(Why::Unreachable, url)))
        }
    }
}

fn parse(bytes: &[u8], url: &str) -> Result<Object, NoList> {
    match json::parse(json::strip_bom(bytes).0) {
        Ok(Value::Object(object)) => Ok(object),
        Err(error) if error.kind == ParseErrorKind::Limit => Err(NoList::Unread(Unread::at(Why::Limit, url))),
        _ => Err(NoList::Fault(Fault::new("", "", "JSON"))),
    }
}

/// <https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm>, step 4: dereferences the URL, and
/// verifies the list's own proofs; then its dates.
fn read_credential(url: &str, setting: &mut Setting<'_>) -> Result<List, NoList> {
    let bytes = fetch(url, setting)?;
    let secured = if intake::is_compact_jws(bytes) {
        of_jws(bytes, url, setting)?
    } else {
        let document = parse(bytes, url)?;
        if names(list(&document, "type"), "EnvelopedVerifiableCredential") {
            let data = document.get("id").and_then(Value::as_str).unwrap_or_default();
            of_jws(data.parts(b',').nth(1).unwrap_or_default().as_bytes(), url, setting)?
        } else {
            of_data_integrity(&document, url, setting)?
        }
    };
    let Secured { document, created, mut doubts } = secured;
    let from = in_date(&document, setting.now).map_err(NoList::Fault)?;
    doubts.extend(misplaced(&document, url));
    // That status would have to be read as well, and may lead anywhere, even back here.
    if document.contains("credentialStatus") {
        doubts.push(Fault::new("credentialStatus", "", ""));
    }
    let issuer = issuer_id(&document).unwrap_or_default().into();
    let date = from.max(created.filter(|created| *created <= setting.now)).or_else(|| read_now(url, setting));
    Ok(List { document, issuer, date, doubts })
}

/// A list of which its issuer's signature was verified.
struct Secured {
    document: Object,
    /// When it was signed, as the signature says.
    created: Option<Timestamp>,
    doubts: Vec<Fault>,
}

/// A list as a JSON Web Signature, alone or as the `data:` URL of an envelope (STA-02): its claims say what
/// it says, and the key is its issuer's.
fn of_jws(text: &[u8], url: &str, setting: &mut Setting<'_>) -> Result<Secured, NoList> {
    let jws = core::str::from_utf8(text.trim_ascii()).ok().and_then(|text| Jws::read(text).ok());
    let jws = jws.ok_or_else(|| NoList::Fault(Fault::new("", "", "JWT")))?;
    let claims = Claims::of(&jws, setting.numbers);
    let document = claims.document();
    let mut report = Report::new(setting.now);
    report.scope = Scope::SIGNED_STATUS_LIST;
    report.checks = proof::jose::verify(&jws, Signer::issuer(&document), setting).checks;
    claims.check(&document, setting.now, &mut report.checks);
    match verdict_alone(&report) {
        Verdict::Valid => Ok(Secured { document, created: claims.signed(), doubts: Vec::new() }),
        Verdict::Unsupported | Verdict::CouldNotCheck => Err(NoList::Unread(undecided(&report, url))),
        verdict => Err(NoList::Fault(Fault::new("proof", verdict.name(), ""))),
    }
}

/// A list with its proofs inside. Those of its issuer are verified like a badge's, and the names in it mean
/// what they are read as.
fn of_data_integrity(signed: &Object, url: &str, setting: &mut Setting<'_>) -> Result<Secured, NoList> {
    let mut report = Report::new(setting.now);
    report.scope = Scope::STATUS_LIST;
    check_base_context(signed, DataModel::of(signed), &mut report.checks);
    let verified = proof::verify(signed, Signer::issuer(signed), setting, &mut report);
    if let Some(document) = &verified {
        proof::check_understood(document, setting, &mut report.checks);
    }
    match (verdict_alone(&report), verified) {
        (Verdict::Valid, Some(document)) => {
            let (created, doubts) = (created(signed, &report), broken_proofs(&report));
            Ok(Secured { document, created, doubts })
        }
        (Verdict::Unsupported | Verdict::CouldNotCheck, _) => Err(NoList::Unread(undecided(&report, url))),
        (verdict, _) => Err(NoList::Fault(Fault::new("proof", verdict.name(), ""))),
    }
}

/// When the issuer's proof that holds was made, as it says.
fn created(signed: &Object, report: &Report) -> Option<Timestamp> {
    let deciding =
        report.proofs.iter().find(|proof| proof.role == Role::Issuer && proof.verdict() == Verdict::Valid)?;
    let proofs = each(Some(signed), "proof", Pointer::ROOT);
    let (proof, _) = proofs.iter().find(|(_, at)| *at == deciding.about)?;
    time::parse(text(proof, "created")?).ok().map(|date| date.timestamp)
}

/// Proofs that do not hold: the standard asks that all do.
fn broken_proofs(report: &Report) -> Vec<Fault> {
    let mut broken = Vec::new();
    for proof in &report.proofs {
        let verdict = proof.verdict();
        if !matches!(verdict, Verdict::Valid | Verdict::Unsupported | Verdict::CouldNotCheck) {
            broken.push(Fault::new("proof", verdict.name(), ""));
        }
    }
    broken
}

/// Why it could not be found out whether a list is its issuer's.
fn undecided(report: &Report, url: &str) -> Unread {
    for check in &report.checks {
        if let Outcome::Unknown(why) = check.outcome
            && check.code.on_unknown() == OnUnknown::Decides
        {
            return Unread { why, values: check.values.clone() };
        }
    }
    Unread::at(Why::Unreliable, url)
}

/// Whether the list's validity period includes `now`; since when. The names of both data models are read: a
/// date of either kind means what it says.
fn in_date(document: &Object, now: Timestamp) -> Result<Option<Timestamp>, Fault> {
    let mut since = None;
    for member in ["validFrom", "issuanceDate", "validUntil", "expirationDate"] {
        let Some(value) = document.get(member) else { continue };
        let found = value.as_str().unwrap_or_default();
        let date = time::parse(found).map_err(|_| Fault::new(member, found, ""))?.timestamp;
        let begins = matches!(member, "validFrom" | "issuanceDate");
        if if begins { now < date } else { date < now } {
            return Err(Fault::new(member, found, ""));
        }
        since = since.max(Some(date).filter(|_| begins));
    }
    Ok(since)
}
