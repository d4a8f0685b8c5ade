//! The way of a JSON Web Token: the signature around a credential, and the claims that repeat it.
//!
//! There are two profiles. That of Open Badges 3.0 (§8.2.4) wants claims that mirror the credential;
//! that of data model 1.1 has the credential in a claim of its own, `vc`. VC-JOSE-COSE
//! (<https://www.w3.org/TR/vc-jose-cose/>, `typ` `vc+jwt`) wants neither, and no `vc`.

use super::{ASSERTIONS, CREDENTIALS, Verification, assertion, container, credential, recognised, refused, unread};
use crate::credential::{Claim, Claims, Contents, Kind, describe, kind};
use crate::intake;
use crate::intake::jws::{Jws, JwsError};
use crate::json::{Object, Pointer, Value};
use crate::proof::{self, Setting, Signer};
use crate::report::{Check, Code, Outcome, Proof, Report, Role, Scope, Verdict, verdict};

/// Verifies a compact JWS that is a badge, or holds badges.
pub(super) fn token(text: &str, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    report.format.envelope = Some("JWT");
    let jws = match Jws::read(text.trim_ascii()) {
        Ok(jws) => jws,
        Err(error) => return unreadable(&error, report),
    };
    intake::note_readable(&mut report);
    let claims = Claims::of(&jws, setting.numbers);
    let document = Value::Object(claims.document());
    #[cfg(feature = "inspect")]
    setting.saw_token(&jws, &document, &mut report);
    let kind = kind(&document);
    match kind {
        Kind::Credential(..) | Kind::Presentation(_) if !CREDENTIALS => unread(kind, report),
        Kind::Credential(object, claim) => {
            report.format.standard = kind.standard();
            recognised(&mut report);
            let verified = signed(&jws, &claims, object, claim, report, setting);
            if claim == Claim::Record { container::held(object, verified, setting) } else { verified }
        }
        Kind::Presentation(object) => {
            let around = proof::jose::verify(&jws, Signer::holder(object), setting);
            report.checks.extend_from_slice(&around.checks);
            report.proofs.push(around);
            report.scope = Scope::SIGNED_PRESENTATION;
            container::presented(object, report, setting)
        }
        // The module for hosted badges alone verifies no signatures.
        Kind::Assertion(..) if ASSERTIONS && CREDENTIALS => assertion::in_token(&jws, claims.payload, report, setting),
        Kind::Assertion(..) => unread(kind, report),
        _ => refused(&describe(&document), report),
    }
}

/// Verifies the signature of a token, whatever is in it.
pub(super) fn proof(text: &str, setting: &mut Setting<'_>) -> Option<Proof> {
    let jws = Jws::read(text).ok()?;
    let document = Value::Object(Claims::of(&jws, setting.numbers).document());
    let signer = match kind(&document) {
        Kind::Presentation(object) => Signer::holder(object),
        _ => Signer::issuer(document.as_object()?),
    };
    Some(proof::jose::verify(&jws, signer, setting))
}

/// Verifies the token in an EnvelopedVerifiableCredential
/// (<https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials>).
pub(super) fn in_data_url(object: &Object, report: Report, setting: &mut Setting<'_>) -> Verification {
    const TOKENS: [&str; 3] = ["data:application/vc+jwt,", "data:application/vc+ld+json+jwt,", "data:application/jwt,"];
    let url = object.get("id").and_then(Value::as_str).unwrap_or_default();
    match TOKENS.iter().find_map(|start| url.strip_prefix(start)) {
        Some(text) if intake::is_compact_jws(text.as_bytes()) => token(text, report, setting),
        None if url.starts_with("data:") => unread(Kind::Enveloped(object), report),
        _ => refused("Enveloped Verifiable Credential", report),
    }
}

/// What is no JWS that can be read.
fn unreadable(error: &JwsError, mut report: Report) -> Verification {
    let code = match error {
        JwsError::Payload { bytes, error } => {
            intake::note_error(bytes, error, "JWT", &mut report);
            return Verification { report, contents: Contents::Hidden };
        }
        JwsError::Form => Code::JwsForm,
        JwsError::Header => Code::JwsHeader,
    };
    Check::note(&mut report.checks, code, Outcome::Fail, Pointer::ROOT, &[("found", "JWT")]);
    Verification { report, contents: Contents::Hidden }
}

/// A credential by the signature around it, or, where that does not make it the issuer's, by the
/// proofs inside: one that holds is enough, and both are told (JOS-16).
fn signed(
    jws: &Jws,
    claims: &Claims<'_>,
    object: &Object,
    claim: Claim,
    report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    let around = proof::jose::verify(jws, Signer::issuer(object), setting);
    let bare = object.without("proof");
    if !object.contains("proof") {
        return enveloped(&around, claims, &bare, claim, report, setting);
    }
    let inside = credential::verify(object, claim, report.clone(), setting);
    let holds = around.role == Role::Issuer && around.verdict() == Verdict::Valid;
    if !holds && verdict(&inside.report) == Verdict::Valid {
        let Verification { mut report, contents } = inside;
        Check::note(&mut report.checks, Code::JwtProof, Outcome::Fail, Pointer::ROOT, &[("name", "JWT")]);
        report.proofs.push(around);
        return Verification { report, contents };
    }
    let Verification { mut report, contents } = enveloped(&around, claims, &bare, claim, report, setting);
    let agree = inside.report.proofs.iter().all(|proof| proof.verdict() == Verdict::Valid) || !holds;
    let at = Pointer::ROOT.member("proof");
    Check::note(&mut report.checks, Code::JwtProof, Outcome::of(agree), &at, &[]);
    report.proofs.extend(inside.report.proofs);
    Verification { report, contents }
}

/// A credential by the signature around it.
fn enveloped(
    around: &Proof,
    claims: &Claims<'_>,
    object: &Object,
    claim: Claim,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    report.checks.extend_from_slice(&around.checks);
    report.proofs.push(around.clone());
    claims.check(object, setting.now, &mut report.checks);
    credential::enveloped(object, claim, report, setting)
}
