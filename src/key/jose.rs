//! From the header of a JSON Web Signature to a key, and whose it is (JOS-03, JOS-10, JOS-17, OB3-37).
//!
//! A header names its key by `kid`, or holds it as `jwk`. Neither says whose it is: a key is the
//! issuer's where a document of the issuer's lists it.

use super::controller::{NoKey, Retrieved, retrieve};
use super::signature::Algorithm;
use super::{PublicKey, decode_jwk, decode_method, did, jwk_permits};
use crate::credential::rules::{list, text};
use crate::documents::{Documents, Lookup, https_host};
use crate::json::{self, Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::text::Cut;
use crate::time::Timestamp;

/// What a header says of its key.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    /// Its `kid`.
    pub kid: Option<&'a str>,
    /// Its `jwk`, decoded.
    pub key: Option<&'a PublicKey>,
    /// The algorithm, which decides the kind of key.
    pub algorithm: Algorithm,
}

/// Retrieves the key that a header names, for what its controller lists it under (`relationship`).
/// `signer` is the identifier of whoever should have signed: its documents are searched for a key
/// that the header does not locate.
///
/// Every step adds its check to `checks`, about the whole document.
///
/// # Errors
/// [`NoKey`]: a document is wanted, or a step failed and the checks say which.
pub fn retrieve_named(
    signer: &str,
    named: Named<'_>,
    relationship: &str,
    documents: &Documents,
    now: Timestamp,
    checks: &mut Vec<Check>,
) -> Result<Retrieved, NoKey> {
    let mut search = Search { signer, named, documents, checks };
    let kid = named.kid.unwrap_or_default();
    if kid.starts_with('#') {
        let mut method = String::from(signer);
        method.push_str(kid);
        return retrieve(&method, relationship, documents, now, Pointer::ROOT, checks);
    }
    let base = kid.before(b"#");
    let holder = if did::method(base).is_some() { base } else { signer };
    if https_host(base).is_some() {
        if let Some(found) = search.key_set_at(base)? {
            return Ok(found);
        }
        return retrieve(kid, relationship, documents, now, Pointer::ROOT, checks);
    }
    if base != kid && holder == base {
        return retrieve(kid, relationship, documents, now, Pointer::ROOT, checks);
    }
    let method = match did::method(holder) {
        Some("key") => computed(holder, holder.get("did:key:".len()..).unwrap_or_default()),
        Some("jwk") => computed(holder, did::jwk::FRAGMENT),
        Some("web") => search.method_in(holder, &did::web::url(holder).unwrap_or_default())?,
        #[cfg(feature = "webvh")]
        Some("webvh") => match super::controller::document_of_log(holder, documents, now)? {
            Some(document) => match search.method_of(&document) {
                Some(method) => Some(if method.starts_with('#') { joined(holder, &method) } else { method }),
                None => {
                    let url = did::webvh::urls(holder).map(|[log, _]| log).unwrap_or_default();
                    search.not_found(&url, &[Ok(())]);
                    return Err(NoKey::Refused { controller: None });
                }
            },
            None => None,
        },
        Some(_) => None,
        None => match search.key_of_site()? {
            Ok(found) => return Ok(found),
            Err(method) => method,
        },
    };
    let Some(method) = method else {
        return match did::method(holder) {
            // Says that the method is not supported.
            Some(other) if !matches!(other, "web") => {
                retrieve(holder, relationship, documents, now, Pointer::ROOT, checks)
            }
            _ => Err(NoKey::Refused { controller: None }),
        };
    };
    let retrieved = retrieve(&method, relationship, documents, now, Pointer::ROOT, checks)?;
    Ok(retrieved)
}

/// The one method of an identifier that is a key itself.
fn computed(did: &str, fragment: &str) -> Option<String> {
    let mut method = String::from(did);
    method.push('#');
    method.push_str(fragment);
    Some(method)
}

/// A search in the documents of whoever should have signed.
struct Search<'a> {
    signer: &'a str,
    named: Named<'a>,
    documents: &'a Documents,
    checks: &'a mut Vec<Check>,
}

impl Search<'_> {
    /// A document; `None` where there is none that is JSON, and then why not.
    fn read(&self, url: &str) -> Result<Result<Value, (Why, Option<u16>)>, NoKey> {
        match self.documents.get(url) {
            Lookup::Wanted => Err(NoKey::Wanted(url.into())),
            Lookup::Failed(why, status) => Ok(Err((why, status))),
            Lookup::Found(bytes) => Ok(json::parse(json::strip_bom(bytes).0).map_err(|_| (Why::Unreachable, None))),
        }
    }

    /// The key at an address that holds a JWK or a JWK Set; `None` where it holds something else.
    fn key_set_at(&mut self, url: &str) -> Result<Option<Retrieved>, NoKey> {
        let Ok(document) = self.read(url)? else { return Ok(None) };
        let keys = keys_of(&document);
        if keys.is_empty() {
            return Ok(None);
        }
        let found = self.select(&keys);
        // JOS-17: a set elsewhere is not the signer's, whatever it says.
        let own = https_host(url) == https_host(self.signer) && did::method(self.signer).is_none();
        let controller: Box<str> = if own { self.signer.into() } else { url.into() };
        self.found_in_set(url, found.is_some());
        Ok(Some(Retrieved {
            controller,
            key: found.ok_or(NoKey::Refused { controller: None })?,
            #[cfg(feature = "inspect")]
            place: url.into(),
        }))
    }

    /// The key that the site of an https signer lists: in its JWK Set (OB3-37), or in the document at
    /// its identifier, of which then the method is told.
    #[allow(clippy::type_complexity)]
    fn key_of_site(&mut self) -> Result<Result<Retrieved, Option<String>>, NoKey> {
        let Some(host) = https_host(self.signer) else {
            let found = [("found", self.signer)];
            Check::note(self.checks, Code::KeyIdentifier, Outcome::Fail, Pointer::ROOT, &found);
            return Ok(Err(None));
        };
        let mut set = String::from("https://");
        set.push_str(host);
        set.push_str("/.well-known/jwks.json");
        let listed = self.read(&set)?;
        if let Ok(document) = &listed
            && let Some(key) = self.select(&keys_of(document))
        {
            self.found_in_set(&set, true);
            return Ok(Ok(Retrieved {
                controller: self.signer.into(),
                key,
                #[cfg(feature = "inspect")]
                place: set.into(),
            }));
        }
        let own = self.read(self.signer)?;
        if let Ok(Value::Object(document)) = &own
            && let Some(method) = self.method_of(document)
        {
            return Ok(Err(Some(method)));
        }
        // A site need not have a set: that it has none leaves nothing open.
        let listed = listed.map(|_| ()).or_else(|why| if matches!(why.1, Some(404 | 410)) { Ok(()) } else { Err(why) });
        self.not_found(&set, &[listed, own.map(|_| ())]);
        Ok(Err(None))
    }

    /// The method in a controller document that the header means.
    fn method_in(&mut self, base: &str, url: &str) -> Result<Option<String>, NoKey> {
        let read = self.read(url)?;
        let method = match &read {
            Ok(Value::Object(document)) => self.method_of(document),
            _ => None,
        };
        if method.is_none() {
            self.not_found(url, &[read.map(|_| ())]);
        }
        Ok(method.map(|method| if method.starts_with('#') { joined(base, &method) } else { method }))
    }

    /// The identifier of the method that bears the header's `kid` or holds its `jwk`.
    fn method_of(&self, document: &Object) -> Option<String> {
        for place in ["assertionMethod", "verificationMethod", "authentication"] {
            for entry in list(document, place) {
                let Some(method) = entry.as_object() else { continue };
                let id = text(entry, "id").unwrap_or_default();
                let kid = entry.get("publicKeyJwk").and_then(|jwk| text(jwk, "kid"));
                let named = match self.named.kid {
                    Some(name) => kid == Some(name) || id.parts(b'#').nth(1) == Some(name),
                    None => self.named.key.is_some() && decode_method(method).ok().as_ref() == self.named.key,
                };
                if named && !id.is_empty() {
                    let id = if id.starts_with('#') { joined(self.signer, id) } else { id.into() };
                    return Some(id);
                }
            }
        }
        None
    }

    /// The key of a set that the header means (JOS-18).
    fn select(&self, keys: &[&Object]) -> Option<PublicKey> {
        for jwk in keys {
            let named = |name: &str| {
                let fragment = name.parts(b'#').nth(1);
                jwk.get("kid").and_then(Value::as_str).is_some_and(|kid| kid == name || Some(kid) == fragment)
            };
            let of_signer = jwk.get("iss").is_none_or(|iss| iss.as_str() == Some(self.signer));
            let Ok(key) = decode_jwk(jwk) else { continue };
            let fits = key.kind() == self.named.algorithm.key_kind() && jwk_permits(jwk, self.named.algorithm);
            let meant = match (self.named.kid, self.named.key) {
                (_, Some(header)) => key == *header,
                (Some(kid), None) => named(kid) || keys.len() == 1 && !jwk.contains("kid"),
                (None, None) => false,
            };
            if of_signer && fits && meant {
                return Some(key);
            }
        }
        None
    }

    /// Of a key in a JWK Set all holds that a controller document would have to say.
    fn found_in_set(&mut self, url: &str, listed: bool) {
        self.pass(&[Code::KeyIdentifier, Code::KeyResolver]);
        let host = [("host", https_host(url).unwrap_or(url))];
        Check::note(self.checks, Code::KeyDocument, Outcome::Pass, Pointer::ROOT, &host);
        self.pass(&[Code::KeyDocumentId, Code::KeyDeactivated]);
        let values = [("name", self.named.kid.unwrap_or_default()), ("controller", url)];
        let values = if listed { &[] } else { &values[..] };
        Check::note(self.checks, Code::KeyMethod, Outcome::of(listed), Pointer::ROOT, values);
        if listed {
            self.pass(&[Code::KeyController, Code::KeyPurpose, Code::KeyCurrent, Code::KeyFormat]);
        }
    }

    /// Of several documents that do not list the key: what could not be read may do so.
    fn not_found(&mut self, url: &str, read: &[Result<(), (Why, Option<u16>)>]) {
        self.pass(&[Code::KeyIdentifier, Code::KeyResolver]);
        let open = read.iter().find_map(|outcome| outcome.as_ref().err().copied());
        let host = https_host(url).unwrap_or(url);
        if let Some((why, status)) = open {
            let mut answer = String::new();
            if let Some(status) = status {
                json::push_decimal(&mut answer, u64::from(status));
            }
            let values = [("host", host), ("url", url), ("status", &answer)];
            let values = if answer.is_empty() { &values[..2] } else { &values[..] };
            Check::note(self.checks, Code::KeyDocument, Outcome::Unknown(why), Pointer::ROOT, values);
            return;
        }
        Check::note(self.checks, Code::KeyDocument, Outcome::Pass, Pointer::ROOT, &[("host", host)]);
        let values = [("name", self.named.kid.unwrap_or_default()), ("controller", self.signer)];
        let values = if self.named.kid.is_some() { &values[..] } else { &values[1..] };
        Check::note(self.checks, Code::KeyMethod, Outcome::Fail, Pointer::ROOT, values);
    }

    fn pass(&mut self, codes: &[Code]) {
        for &code in codes {
            Check::note(self.checks, code, Outcome::Pass, Pointer::ROOT, &[]);
        }
    }
}

fn joined(base: &str, fragment: &str) -> String {
    let mut id = String::from(base);
    id.push_str(fragment);
    id
}

/// The keys of a JWK Set, or a JWK alone.
fn keys_of(document: &Value) -> Vec<&Object> {
    match document.get("keys") {
        Some(keys) => keys.as_list().iter().filter_map(Value::as_object).collect(),
        None => document.as_object().filter(|jwk| jwk.contains("kty")).into_iter().collect(),
    }
}
