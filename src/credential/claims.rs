//! The claims of a JSON Web Token: what it says beside the credential in it, and whether both say the same.

use super::{DataModel, issuer_id};
use crate::intake::jws::Jws;
use crate::json::{Numbers, Object, Pointer, Value};
use crate::proof::jose;
use crate::report::{Check, Code, Outcome};
use crate::text::Cut;
use crate::time::{self, Timestamp};

/// A token's claims.
pub(crate) struct Claims<'a> {
    /// Everything that the token says.
    pub(crate) payload: &'a Object,
    /// What stands in the claim `vc` or `vp`, of data model 1.1.
    inner: Option<&'a Object>,
    /// Whether the token says that it is of VC-JOSE-COSE, by a type of its own.
    typed: bool,
    numbers: Numbers,
}

/// Claims that are of the token and not of the credential (RFC 7519 §4.1, RFC 7800 §3.1).
const REGISTERED: [&str; 10] = ["iss", "sub", "aud", "exp", "nbf", "iat", "jti", "cnf", "nonce", "vp"];

/// Claims that say when, and the members that they repeat in data models 1.1 and 2.0.
const DATES: [(&str, &str, &str); 2] = [("nbf", "issuanceDate", "validFrom"), ("exp", "expirationDate", "validUntil")];

/// The last second of the year 9999.
const LAST: i64 = 253_402_300_799;

impl<'a> Claims<'a> {
    /// The claims of a token. A payload that is no object has none.
    pub(crate) fn of(jws: &'a Jws, numbers: Numbers) -> Self {
        const NOTHING: &Object = &Object::new();
        let payload = jws.payload.as_object().unwrap_or(NOTHING);
        Self {
            payload,
            inner: payload.get("vc").or_else(|| payload.get("vp")).and_then(Value::as_object),
            typed: jose::has_own_type(&jws.header),
            numbers,
        }
    }

    /// The document: what `vc` or `vp` holds, or the payload without the claims; with what the claims
    /// add where it is silent (JOS-08, JOS-12).
    pub(crate) fn document(&self) -> Object {
        let text = |name: &str| self.payload.get(name).filter(|value| value.as_str().is_some());
        let Some(inner) = self.inner else {
            let mut rest = Object::new();
            for (name, value) in self.payload.iter() {
                if !REGISTERED.contains(&name) {
                    rest.insert(name, value.clone());
                }
            }
            if !self.typed
                && let Some(Ok(date)) = self.date("exp")
            {
                rest.insert("validUntil", Value::string(&date.to_rfc3339()));
            }
            return rest;
        };
        let mut filled = inner.clone();
        if let Some(id) = text("jti") {
            filled.insert("id", id.clone());
        }
        if self.payload.contains("vp") {
            if let Some(holder) = text("iss") {
                filled.insert("holder", holder.clone());
            }
            return filled;
        }
        if let Some(issuer) = text("iss") {
            fill(&mut filled, "issuer", issuer);
            filled.insert("issuer", issuer.clone());
        }
        if let Some(subject) = text("sub") {
            fill(&mut filled, "credentialSubject", subject);
        }
        for (claim, member, _) in DATES {
            if let Some(Ok(date)) = self.date(claim) {
                filled.insert(member, Value::string(&date.to_rfc3339()));
            }
        }
        filled
    }

    /// Checks the claims against the credential.
    pub(crate) fn check(&self, credential: &Object, now: Timestamp, checks: &mut Vec<Check>) {
        self.check_profile(credential, checks);
        self.check_claims(credential, checks);
        let expires = match self.date("exp") {
            Some(Ok(date)) => Some(date),
            _ => None,
        };
        let outcome = expires.map_or(Outcome::NotApplicable, |date| Outcome::of(now <= date));
        let date = expires.map(Timestamp::date).unwrap_or_default();
        let values = [("date", &*date)];
        let values = if expires.is_some() { &values[..] } else { &[] };
        Check::note_member(checks, Code::JwtExpires, outcome, Pointer::ROOT, "exp", values);
    }

    /// ENV-06, JOS-09: data model 1.1 in `vc`, 2.0 without; and `vc` not with a type of VC-JOSE-COSE.
    fn check_profile(&self, credential: &Object, checks: &mut Vec<Check>) {
        let model = DataModel::of(credential);
        let has = |name: &str| self.payload.contains(name);
        let holds = (model == DataModel::V1) == self.inner.is_some()
            && (self.inner.is_some() || !has("vc"))
            && !has("vp")
            && !(self.typed && has("vc"));
        let values = [("found", model.name())];
        let values = if holds { &[] } else { &values[..] };
        Check::note(checks, Code::JwtProfile, Outcome::of(holds), Pointer::ROOT, values);
    }

    /// JOS-06, JOS-08, JOS-10: a claim that is there says what the credential says; the profile of Open
    /// Badges wants all but `sub` and `exp` to be there.
    fn check_claims(&self, credential: &Object, checks: &mut Vec<Check>) {
        let subject = credential.get("credentialSubject").and_then(|subject| subject.get("id"));
        let texts = [
            ("iss", issuer_id(credential)),
            ("jti", credential.get("id").and_then(Value::as_str)),
            ("sub", subject.and_then(Value::as_str)),
        ];
        let mut differing = Vec::new();
        for (claim, said) in texts {
            let same = match self.payload.get(claim) {
                Some(value) => said.is_some() && value.as_str() == said,
                None => self.typed || claim == "sub",
            };
            if !same {
                differing.push(claim);
            }
        }
        for (claim, first, second) in DATES {
            let member = if self.inner.is_some() { first } else { second };
            let said = credential.get(member).and_then(Value::as_str).and_then(|text| time::parse(text).ok());
            let same = match (self.date(claim), said) {
                // In VC-JOSE-COSE these are about the signature, which may last shorter.
                (Some(Ok(_)), _) if self.typed => true,
                (Some(Ok(date)), Some(said)) => date.seconds == said.timestamp.seconds,
                (Some(_), _) => false,
                (None, _) => self.typed || claim == "exp",
            };
            if !same {
                differing.push(claim);
            }
        }
        for claim in &differing {
            let values = [("name", *claim)];
            Check::note_member(checks, Code::JwtClaims, Outcome::Fail, Pointer::ROOT, claim, &values);
        }
        if differing.is_empty() {
            Check::note(checks, Code::JwtClaims, Outcome::Pass, Pointer::ROOT, &[]);
        }
        if !self.payload.contains("sub") && !self.typed {
            Check::note_member(checks, Code::JwtRecipient, Outcome::Fail, Pointer::ROOT, "sub", &[]);
        }
    }

    /// Checks the claims of a token in which an issuer says what site it belongs to: it has them all, and they
    /// are the issuer's (<https://identity.foundation/.well-known/resources/did-configuration/>, JWT claims).
    #[cfg(feature = "trust")]
    pub(crate) fn check_linkage(&self, issuer: &str, now: Timestamp, checks: &mut Vec<Check>) {
        let own = |claim: &str| self.payload.get(claim).and_then(Value::as_str) == Some(issuer);
        let root = Pointer::ROOT;
        Check::note(checks, Code::JwtProfile, Outcome::of(self.inner.is_some()), root, &[]);
        Check::note(checks, Code::JwtClaims, Outcome::of(own("iss") && own("sub")), root, &[]);
        let begun = matches!(self.date("nbf"), Some(Ok(date)) if date <= now);
        let lasts = matches!(self.date("exp"), Some(Ok(date)) if now <= date);
        Check::note(checks, Code::JwtExpires, Outcome::of(begun && lasts), root, &[]);
    }

    /// When the token says that it was signed.
    pub(crate) fn signed(&self) -> Option<Timestamp> {
        self.date("iat")?.ok()
    }

    /// A NumericDate (JOS-13), if the claim is there: seconds since 1970, perhaps with a fraction, which
    /// is left out.
    fn date(&self, claim: &str) -> Option<Result<Timestamp, ()>> {
        let Value::Number(lexical) = self.payload.get(claim)? else { return Some(Err(())) };
        let text = (self.numbers.ecmascript)(lexical);
        let whole = text.as_deref().map(|text| text.before(b"."));
        let seconds = whole.and_then(|whole| whole.parse().ok()).filter(|seconds| (0..=LAST).contains(seconds));
        Some(seconds.map(|seconds| Timestamp { seconds, nanos: 0 }).ok_or(()))
    }
}

/// Gives the object in a member an identifier, if it has none.
fn fill(document: &mut Object, member: &str, id: &Value) {
    if let Some(Value::Object(object)) = document.get(member)
        && !object.contains("id")
    {
        let mut object = object.clone();
        object.insert("id", id.clone());
        document.set(member, Value::Object(object));
    }
}
