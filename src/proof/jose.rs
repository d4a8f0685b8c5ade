//! JSON Web Signatures around credentials and presentations
//! (<https://www.w3.org/TR/vc-jose-cose/>, Open Badges 3.0 §8.2, REQUIREMENTS JOS-*).

use super::signature::meaning;
use super::{Setting, Signer};
use crate::documents::Wanted;
use crate::intake::jws::Jws;
use crate::json::{Object, Pointer, Value};
use crate::key::signature::Algorithm;
use crate::key::{self, KeyError, Named, NoKey, PublicKey};
use crate::report::{Check, Code, Outcome, Proof, Role, Scope, Why};

/// Verifies a JWS by the key of whoever should have signed. The row's checks say what came of it.
pub(crate) fn verify(jws: &Jws, signer: Signer<'_>, setting: &mut Setting<'_>) -> Proof {
    let scope = if signer.code == Code::KeyHolder { Scope::HOLDER_JWS } else { Scope::JWS };
    let (mut proof, algorithm) = begin(jws, scope);
    let Some(algorithm) = algorithm else { return proof };
    let checks = &mut proof.checks;
    let Ok(own) = header_key(&jws.header, algorithm, checks) else { return proof };
    let kid = text(jws, "kid");
    if kid.is_none() && own.is_none() {
        note(checks, Code::JwsKey, Outcome::Fail, &[("name", "kid")]);
        return proof;
    }

    let named = Named { kid, key: own.as_ref(), algorithm };
    let relationship = signer.purposes.first().copied().unwrap_or_default();
    let expected = signer.id.unwrap_or_default();
    let found = key::retrieve_named(expected, named, relationship, setting.documents, setting.now, checks);
    let retrieved = match found {
        Ok(retrieved) => retrieved,
        Err(NoKey::Wanted(url)) => {
            setting.want(Wanted::Document(url));
            return proof;
        }
        Err(NoKey::Refused { controller }) => {
            proof.controller = controller;
            note(checks, Code::JwsKey, Outcome::Pass, &[]);
            // The key in the header tells at least whether the badge was changed since.
            if let Some(key) = own {
                check_signature(jws, algorithm, &key, setting, checks);
            }
            return proof;
        }
    };
    // JOS-03: named twice, it must be one key.
    let one = own.as_ref().is_none_or(|own| *own == retrieved.key);
    note(checks, Code::JwsKey, Outcome::of(one), if one { &[] } else { &[("name", "jwk")] });
    let bound = signer.id.is_none_or(|id| *id == *retrieved.controller);
    proof.role = if bound { Role::Issuer } else { Role::CoSignature };
    let outcome = if signer.id.is_none() { Outcome::NotApplicable } else { Outcome::of(bound) };
    note(checks, signer.code, outcome, &[("controller", &retrieved.controller), ("issuer", expected)]);
    #[cfg(feature = "inspect")]
    super::trace::note_source(&retrieved.place, setting, &mut proof.trace);
    proof.controller = Some(retrieved.controller);
    check_signature(jws, algorithm, &retrieved.key, setting, checks);
    proof
}

/// The row of a JWS with what its header says of all but the key, and the algorithm if it is one of badges.
pub(crate) fn begin(jws: &Jws, scope: Scope) -> (Proof, Option<Algorithm>) {
    let mut checks = Vec::new();
    note(&mut checks, Code::JwsForm, Outcome::Pass, &[]);
    check_header(&jws.header, &mut checks);
    let algorithm = algorithm(&jws.header, &mut checks);
    let proof = Proof {
        about: Pointer::root(),
        suite: text(jws, "alg").unwrap_or_default().into(),
        method: text(jws, "kid").unwrap_or_default().into(),
        controller: None,
        role: Role::Unknown,
        scope,
        checks,
        #[cfg(feature = "inspect")]
        trace: None,
    };
    (proof, algorithm)
}

fn text<'a>(jws: &'a Jws, name: &str) -> Option<&'a str> {
    jws.header.get(name).and_then(Value::as_str)
}

/// The members of the header that decide nothing about the key: types that are none of badges, and
/// what must be understood and is not (JOS-02, JOS-05, ENV-14).
fn check_header(header: &Object, checks: &mut Vec<Check>) {
    const TYPES: [&str; 7] = ["JWT", "JWS", "vc+jwt", "vp+jwt", "vc+ld+json+jwt", "vc+ld+jwt", "application/vc+jwt"];
    let kind = header.get("typ").map(|kind| kind.as_str().unwrap_or_default());
    let known = kind.is_none_or(|kind| TYPES.iter().any(|known| known.eq_ignore_ascii_case(kind)));
    let plain = !header.contains("crit") && !matches!(header.get("b64"), Some(Value::Bool(false)));
    let found = if known { "crit" } else { kind.unwrap_or_default() };
    let holds = known && plain;
    let values = [("found", found)];
    note(checks, Code::JwsHeader, Outcome::of(holds), if holds { &[] } else { &values });
    for (name, _) in header.iter() {
        // VC-JOSE-COSE, which has types of its own, allows every member.
        let allowed = matches!(name, "alg" | "kid" | "jwk" | "typ") || has_own_type(header);
        if !allowed && holds {
            note(checks, Code::JwsMembers, Outcome::Fail, &[("name", name)]);
        }
    }
}

/// Whether a header has a type of VC-JOSE-COSE, which no other kind of token has.
pub(crate) fn has_own_type(header: &Object) -> bool {
    let kind = header.get("typ").and_then(Value::as_str).unwrap_or_default();
    !["", "JWT", "JWS"].iter().any(|plain| plain.eq_ignore_ascii_case(kind))
}

/// JOS-01: never `none`, never one that takes a secret.
fn algorithm(header: &Object, checks: &mut Vec<Check>) -> Option<Algorithm> {
    let name = header.get("alg").and_then(Value::as_str).unwrap_or_default();
    let known = Algorithm::from_name(name);
    let outcome = match known {
        Some(algorithm) if algorithm.is_verified() => Outcome::Pass,
        Some(_) => Outcome::Unknown(Why::Unsupported),
        None if matches!(name, "" | "none" | "HS256" | "HS384" | "HS512") => Outcome::Fail,
        None => Outcome::Unknown(Why::Unsupported),
    };
    let values = [("name", name)];
    note(checks, Code::JwsAlgorithm, outcome, if outcome == Outcome::Pass { &[] } else { &values });
    known.filter(|algorithm| algorithm.is_verified())
}

/// The `jwk` of the header, if there is one (JOS-04).
fn header_key(header: &Object, algorithm: Algorithm, checks: &mut Vec<Check>) -> Result<Option<PublicKey>, KeyError> {
    let Some(jwk) = header.get("jwk") else { return Ok(None) };
    let Some(jwk) = jwk.as_object() else {
        note(checks, Code::JwsKey, Outcome::Fail, &[("name", "jwk")]);
        return Err(KeyError::Encoding);
    };
    let decoded = key::decode_jwk(jwk);
    match &decoded {
        Ok(key) if key.kind() == algorithm.key_kind() => {}
        Ok(_) => {
            note(checks, Code::KeyKind, Outcome::Fail, &[("suite", algorithm.name())]);
            return Err(KeyError::Kind);
        }
        Err(_) => note(checks, Code::KeyFormat, Outcome::Fail, &[("name", "jwk")]),
    }
    decoded.map(Some)
}

/// Checks that the key is of the algorithm's kind, and that the signature holds.
pub(crate) fn check_signature(
    jws: &Jws,
    algorithm: Algorithm,
    key: &PublicKey,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) {
    let (kind, signature) = meaning(setting.holds(algorithm, key, &jws.signed, &jws.signature));
    let values = [("suite", algorithm.name()), ("name", algorithm.name())];
    note(checks, Code::KeyKind, kind, if kind == Outcome::Fail { &values[..1] } else { &[] });
    if let Some(signature) = signature {
        let unknown = matches!(signature, Outcome::Unknown(_));
        note(checks, Code::JwsSignature, signature, if unknown { &values[1..] } else { &[] });
    }
}

fn note(checks: &mut Vec<Check>, code: Code, outcome: Outcome, values: &[(&'static str, &str)]) {
    Check::note(checks, code, outcome, Pointer::ROOT, values);
}
