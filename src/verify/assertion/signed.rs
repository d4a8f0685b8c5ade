//! The way of an assertion that is signed: a JWS around it, by a key that its issuer's profile lists
//! (OB2-14 to OB2-16, OB1-06).

use super::linked::{Answer, Document, Linked, ask, issuer_place, reference};
use super::revocation::{Listed, look_up};
use super::{Verification, finish, recognised};
use crate::address::Address;
use crate::credential::ob1::What;
use crate::credential::rules::{each, list, text};
use crate::credential::{Contents, Kind, Version, ob2};
use crate::documents::{Lookup, Wanted};
use crate::intake::jws::Jws;
use crate::json::{Object, Pointer, Value};
use crate::key::signature::{Algorithm, SignatureOutcome};
use crate::key::{PublicKey, decode_pem};
use crate::limits;
use crate::proof::Setting;
use crate::proof::jose::{begin, check_signature};
use crate::report::{Check, Code, Outcome, Proof, Report, Role, Scope, Why};

/// A key that the issuer says is its own.
struct IssuerKey {
    /// Its address.
    id: Box<str>,
    /// The key, in PEM.
    pem: Box<str>,
}

/// Verifies the assertion in a JWS.
pub(in crate::verify) fn signed(
    jws: &Jws,
    payload: &Object,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    recognised(&mut report);
    report.scope = Scope::SIGNED_ASSERTION;
    let assertion = Document::in_hand(payload, &mut report.changes);
    report.format.standard = Kind::Assertion(payload, assertion.version).standard();
    report.credential = assertion.text("id").map(Into::into);
    let period = ob2::check_assertion(&assertion.value, assertion.version, &mut report.checks);
    let linked = super::linked::linked(&assertion, setting, &mut report);
    check_signed(jws, &assertion, &linked, setting, &mut report);
    finish(&assertion, &linked, period, setting, &mut report);
    #[cfg(feature = "trust")]
    return super::endorsed_and_shown(&assertion, &linked, period, Contents::Signed, report, setting);
    #[cfg(not(feature = "trust"))]
    super::show(&assertion, &linked, period, Contents::Signed, report)
}

/// Checks the signature around something, by its issuer's key, and whether its issuer revoked it.
pub(super) fn check_signed(
    jws: &Jws,
    assertion: &Document,
    linked: &Linked,
    setting: &mut Setting<'_>,
    report: &mut Report,
) {
    let around = around(jws, assertion, linked, setting, report);
    report.checks.extend_from_slice(&around.checks);
    report.proofs.push(around);
    check_revocation(assertion, linked, setting, report);
}

/// The row of the signature.
fn around(jws: &Jws, assertion: &Document, linked: &Linked, setting: &mut Setting<'_>, report: &mut Report) -> Proof {
    let (mut proof, algorithm) = begin(jws, Scope::JWS);
    let (Some(algorithm), Some(issuer)) = (algorithm, &linked.issuer) else { return proof };
    // What is asked for on the way to the key is told of the signature.
    let before = report.checks.len();
    let keys = keys(assertion, issuer, setting, report);
    proof.checks.extend(report.checks.drain(before..));
    if keys.is_empty() {
        return proof;
    }
    proof.role = Role::Issuer;
    proof.controller = issuer.id().map(Into::into);
    let Some((id, key)) = choose(jws, algorithm, &keys, setting, &mut proof.checks) else { return proof };
    proof.method = id.into();
    // A key that its issuer's own profile lists is the issuer's, of use and in force: there is no other way
    // to say so, nor to take it back.
    for code in [
        Code::JwsKey,
        Code::KeyIdentifier,
        Code::KeyResolver,
        Code::KeyDocumentId,
        Code::KeyDeactivated,
        Code::KeyPurpose,
        Code::KeyCurrent,
        Code::KeyFormat,
        Code::KeyIssuer,
    ] {
        Check::note(&mut proof.checks, code, Outcome::Pass, Pointer::ROOT, &[]);
    }
    check_signature(jws, algorithm, &key, setting, &mut proof.checks);
    proof
}

/// The key that the signature is by; where it is by none of them, one that it could be by.
fn choose<'a>(
    jws: &Jws,
    algorithm: Algorithm,
    keys: &'a [IssuerKey],
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) -> Option<(&'a str, PublicKey)> {
    let mut chosen: Option<(&str, PublicKey)> = None;
    let mut broken = None;
    for IssuerKey { id, pem } in keys {
        let Ok(key) = decode_pem(pem) else {
            broken = broken.or(Some(id));
            continue;
        };
        let fits = key.kind() == algorithm.key_kind();
        // Where there is one key only, what it says is found out later.
        let holds = fits
            && keys.len() > 1
            && setting.holds(algorithm, &key, &jws.signed, &jws.signature) == SignatureOutcome::Holds;
        if holds {
            return Some((id, key));
        }
        if fits || chosen.is_none() {
            chosen = Some((id, key));
        }
    }
    if let (None, Some(id)) = (&chosen, broken) {
        Check::note(checks, Code::KeyFormat, Outcome::Fail, Pointer::ROOT, &[("name", id)]);
    }
    chosen
}

/// The keys that the signature may be made with: those that the issuer's profile lists, and of these only
/// the one that the assertion names, if it names one (OB2-14).
fn keys(assertion: &Document, issuer: &Document, setting: &mut Setting<'_>, report: &mut Report) -> Vec<IssuerKey> {
    if assertion.version != Version::V2_0 {
        return pem_at_address(assertion, issuer, setting, report).into_iter().collect();
    }
    let at = issuer_place();
    let creator = assertion.value.get("verification").and_then(|way| way.get("creator")).and_then(reference);
    let mut listed = each(issuer.value.as_object(), "publicKey", &at);
    listed.retain(|(key, _)| creator.is_none() || reference(key) == creator);
    listed.truncate(limits::PROOFS);
    let owner = issuer.id().unwrap_or_default();
    let values = [("name", creator.unwrap_or_default()), ("controller", owner)];
    let outcome = Outcome::of(!listed.is_empty());
    Check::note_member(&mut report.checks, Code::KeyMethod, outcome, &at, "publicKey", &values);
    let mut keys = Vec::new();
    for (key, at) in &listed {
        let found = match key {
            Value::String(url) => match ask(url, What::Key, at, setting, report) {
                Answer::Document(document) => document.value,
                Answer::Gone | Answer::Missing => continue,
            },
            embedded => {
                let host = Address::read(owner).map(|address| address.host).unwrap_or_default();
                Check::note(&mut report.checks, Code::KeyDocument, Outcome::Pass, at, &[("host", &host)]);
                (*embedded).clone()
            }
        };
        // OB2-15: the key names the issuer as the issuer names the key.
        let named = text(&found, "owner").unwrap_or_default();
        let values = [("found", named), ("expected", owner)];
        Check::note(&mut report.checks, Code::KeyController, Outcome::of(named == owner), at, &values);
        if let (true, Some(pem)) = (named == owner, text(&found, "publicKeyPem")) {
            keys.push(IssuerKey { id: reference(key).unwrap_or_default().into(), pem: pem.into() });
        }
    }
    keys
}

/// OB1-06: before 2.0 an assertion gives the address of the key itself, which must be on the issuer's host.
fn pem_at_address(
    assertion: &Document,
    issuer: &Document,
    setting: &mut Setting<'_>,
    report: &mut Report,
) -> Option<IssuerKey> {
    let at = Pointer::ROOT.member("verification").member("url");
    let Some(url) = assertion.value.get("verification").and_then(|way| text(way, "url")) else {
        Check::note(&mut report.checks, Code::JwsKey, Outcome::Fail, &at, &[("name", "url")]);
        return None;
    };
    let key = Address::read(url);
    let own = issuer.id().and_then(Address::read).map(|own| own.host);
    let host = key.as_ref().map(|key| key.host.clone());
    let values = [("found", url), ("expected", own.as_deref().unwrap_or_default())];
    let outcome = Outcome::of(host.is_some() && host == own);
    Check::note(&mut report.checks, Code::KeyController, outcome, &at, &values);
    let asked = key.filter(|_| outcome == Outcome::Pass)?.secure()?;
    let why = match setting.documents.get(&asked) {
        Lookup::Found(bytes) => match core::str::from_utf8(bytes) {
            Ok(pem) => {
                for code in [Code::KeyDocument, Code::KeyMethod] {
                    Check::note(&mut report.checks, code, Outcome::Pass, &at, &[("url", &asked)]);
                }
                return Some(IssuerKey { id: url.into(), pem: pem.into() });
            }
            Err(_) => Why::Unreachable,
        },
        Lookup::Failed(why, _) => why,
        Lookup::Wanted => {
            setting.want(Wanted::Document(asked.into()));
            return None;
        }
    };
    Check::note(&mut report.checks, Code::KeyDocument, Outcome::Unknown(why), &at, &[("url", &asked)]);
    None
}

/// OB2-16: whether the issuer's list has the assertion.
fn check_revocation(assertion: &Document, linked: &Linked, setting: &mut Setting<'_>, report: &mut Report) {
    let Some(issuer) = linked.issuer.as_ref().and_then(|issuer| issuer.value.as_object()) else { return };
    let lists = list(issuer, "revocationList");
    let at = issuer_place().member("revocationList");
    if lists.is_empty() {
        Check::note(&mut report.checks, Code::StatusRevocation, Outcome::NotApplicable, &at, &[]);
    }
    for url in lists {
        let url = reference(url).unwrap_or_default();
        let Answer::Document(document) = ask(url, What::RevocationList, &at, setting, report) else { continue };
        let Some(list) = document.value.as_object() else { continue };
        let (outcome, reason) = match look_up(list, assertion.text("id"), assertion.text("uid")) {
            Listed::Revoked(reason) => (Outcome::Fail, reason),
            Listed::Absent => (Outcome::Pass, None),
            Listed::Unreadable => (Outcome::Unknown(Why::Unsupported), None),
        };
        let values = [("reason", reason.unwrap_or_default())];
        let values = if reason.is_some() { &values[..] } else { &[] };
        Check::note(&mut report.checks, Code::StatusRevocation, outcome, &at, values);
    }
}
