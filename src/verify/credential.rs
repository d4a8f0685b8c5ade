//! The way of a credential: the rules of its model and standard, its proofs, and whether it stands.

use super::Verification;
use crate::credential::{self, Badge, Claim, Contents, DataModel, Period};
use crate::documents::https_host;
use crate::json::{Object, Pointer, Value};
use crate::key::did;
use crate::proof::{self, Setting, Signer};
#[cfg(feature = "full")]
use crate::report::Part;
use crate::report::{Check, Code, Issuer, Outcome, Report, Scope, Verdict, verdict};
use crate::status;
use crate::text::Cut;

/// Verifies a credential with the proofs inside.
pub(super) fn verify(document: &Object, claim: Claim, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    report.scope = scope(claim);
    let period = check_rules(document, claim, &mut report);
    let verified = proof::verify(document, Signer::issuer(document), setting, &mut report);
    if let Some(verified) = &verified {
        check_understood(verified, claim, setting, &mut report.checks);
    }
    note_domain(&mut report);
    #[cfg(feature = "conformity")]
    crate::schema::check(document, setting, &mut report);
    let shown = verified.unwrap_or_else(|| document.without("proof"));
    finish(report, &shown, claim, period, setting)
}

/// Verifies a credential with a signature around it, which stands in `report` already.
#[cfg(feature = "full")]
pub(super) fn enveloped(
    document: &Object,
    claim: Claim,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    report.scope = scope(claim).enveloped();
    let period = check_rules(document, claim, &mut report);
    note_meaning(document, claim, setting, &mut report.checks);
    Check::note(&mut report.checks, Code::ProofPresent, Outcome::Pass, Pointer::ROOT, &[]);
    note_domain(&mut report);
    #[cfg(feature = "conformity")]
    crate::schema::check(document, setting, &mut report);
    finish(report, document, claim, period, setting)
}

/// CTX-14: in a JWT every member is signed, with a meaning or without.
#[cfg(feature = "full")]
fn note_meaning(document: &Object, claim: Claim, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    let mut found = Vec::new();
    proof::check_contexts(document, setting, &mut found);
    check_understood(document, claim, setting, &mut found);
    let open = |check: &Check| matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_));
    if let Some(check) = found.into_iter().find(open) {
        checks.push(Check { code: Code::JwtMeaning, ..check });
    }
}

/// Verifies an achievement credential that has no proof of its own and stands in a record, whose
/// issuer signed it with all the rest (CLR-03).
#[cfg(feature = "full")]
pub(super) fn recorded(
    document: &Object,
    record: &Report,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    report.scope = Scope::recorded(record.scope);
    let period = check_rules(document, Claim::Achievement, &mut report);
    let checks = &mut report.checks;
    if report.scope.has(Part::Context) {
        proof::check_contexts(document, setting, checks);
        proof::check_understood(document, setting, checks);
    } else {
        note_meaning(document, Claim::Achievement, setting, checks);
    }
    Check::note_member(checks, Code::ProofPresent, Outcome::NotApplicable, Pointer::ROOT, "proof", &[]);
    Check::note(checks, Code::RecordVouches, vouches(record), Pointer::ROOT, &[]);
    let id = |report: &Report| report.issuer.as_ref().map(|issuer| issuer.id.clone());
    let same = id(record) == id(&report);
    Check::note_member(&mut report.checks, Code::RecordIssuer, Outcome::of(same), Pointer::ROOT, "issuer", &[]);
    match record.find(Code::IssuerDomain).filter(|_| same) {
        Some(domain) => report.checks.push(domain.clone()),
        None => note_domain(&mut report),
    }
    #[cfg(feature = "conformity")]
    crate::schema::check(document, setting, &mut report);
    finish(report, document, Claim::Achievement, period, setting)
}

/// Whether a record's issuer signed what stands in it, whatever became of the record since.
#[cfg(feature = "full")]
fn vouches(record: &Report) -> Outcome {
    use crate::report::Why;
    match crate::report::verdict_alone(record) {
        Verdict::Valid | Verdict::NotYetValid | Verdict::Expired | Verdict::Suspended | Verdict::Revoked => {
            Outcome::Pass
        }
        Verdict::Unsupported => Outcome::Unknown(Why::Unsupported),
        Verdict::CouldNotCheck => Outcome::Unknown(Why::Unreachable),
        Verdict::NotABadge | Verdict::Tampered | Verdict::WrongSigner | Verdict::Malformed | Verdict::Unsigned => {
            Outcome::Fail
        }
    }
}

/// Whether names mean what they are read as. What a record holds is read under contexts of its own.
fn check_understood(document: &Object, claim: Claim, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    #[cfg(feature = "full")]
    if claim == Claim::Record {
        return proof::check_understood(&credential::clr::without_held(document), setting, checks);
    }
    let _ = claim;
    proof::check_understood(document, setting, checks);
}

/// What a credential is judged as.
const fn scope(claim: Claim) -> Scope {
    match claim {
        Claim::Achievement => Scope::BADGE,
        Claim::Endorsement => Scope::ENDORSEMENT,
        Claim::Record => Scope::RECORD,
    }
}

/// The rules of the data model and of the standard. Returns the validity period.
fn check_rules(document: &Object, claim: Claim, report: &mut Report) -> Period {
    let model = DataModel::of(document);
    report.format.data_model = Some(model.name());
    report.credential = document.get("id").and_then(Value::as_str).map(Into::into);
    report.issuer = credential::issuer_id(document).map(issuer);
    let period = credential::check_data_model(document, model, &mut report.checks);
    match claim {
        #[cfg(feature = "full")]
        Claim::Endorsement => credential::check_endorsement(document, &mut report.checks),
        #[cfg(feature = "full")]
        Claim::Record => credential::clr::check_record(document, &mut report.checks),
        _ => credential::check_open_badge(document, &mut report.checks),
    }
    period
}

/// Checks whether it stands and who endorses it, and decides what may be shown: the judge's verdict says
/// whether it was signed, unchecked or refuted.
fn finish(
    mut report: Report,
    document: &Object,
    claim: Claim,
    period: Period,
    setting: &mut Setting<'_>,
) -> Verification {
    status::check(document, period, setting, &mut report);
    // What the badge itself needs comes before what it leads to.
    #[cfg(feature = "trust")]
    if !setting.wanted.is_empty() {
        return Verification { report, contents: Contents::Hidden };
    }
    #[cfg(feature = "trust")]
    super::refresh::check(document, period, setting, &mut report);
    #[cfg_attr(not(feature = "full"), expect(unused_mut, reason = "only the feature `full` verifies endorsements"))]
    let mut badge = Box::new(read(document, claim, period));
    #[cfg(feature = "full")]
    {
        badge.endorsements = super::endorsement::verify_each(document, claim, setting, &mut report);
    }
    if let Some(image) = &badge.image {
        Check::note(&mut report.checks, Code::PictureSigned, Outcome::of(image.covered), Pointer::ROOT, &[]);
    }
    let contents = match verdict(&report) {
        Verdict::NotABadge | Verdict::Tampered | Verdict::WrongSigner => Contents::Hidden,
        Verdict::Malformed | Verdict::Unsigned | Verdict::Unsupported | Verdict::CouldNotCheck => {
            Contents::Unchecked(badge)
        }
        Verdict::Revoked | Verdict::Suspended | Verdict::Expired | Verdict::NotYetValid | Verdict::Valid => {
            Contents::Signed(badge)
        }
    };
    Verification { report, contents }
}

#[cfg(feature = "full")]
fn read(document: &Object, claim: Claim, period: Period) -> Badge {
    let mut badge = credential::read(document, period);
    credential::read_claim(document, claim, &mut badge);
    badge
}

#[cfg(not(feature = "full"))]
fn read(document: &Object, _: Claim, period: Period) -> Badge {
    credential::read(document, period)
}

/// The issuer's identifier, and the place on the web that it names.
fn issuer(id: &str) -> Issuer {
    let mut issuer = Issuer { id: id.into(), host: None, path: Vec::new() };
    if let Some((host, path)) = did::place(id) {
        issuer.host = Some(host);
        issuer.path = path;
    } else if let Some(host) = https_host(id) {
        issuer.host = Some(host.into());
        let path = id.get("https://".len() + host.len()..).unwrap_or_default();
        for segment in path.before(b"?#").parts(b'/') {
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
