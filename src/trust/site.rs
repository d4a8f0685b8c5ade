//! Sites that an issuer names, and whether they name the issuer: Well Known DID Configuration
//! (<https://identity.foundation/.well-known/resources/did-configuration/>).

use super::Doubt;
use crate::credential::rules::{list, text};
use crate::credential::{Badge, issuer_id};
use crate::documents::https_host;
use crate::json::{Object, Value};
use crate::limits;

/// Whether a site that an issuer names also names the issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site {
    /// The site: `https://`, its host, and its port if it has one.
    pub origin: Box<str>,
    /// What it says.
    pub answer: SiteAnswer,
}

/// What a site says of an issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SiteAnswer {
    /// It publishes a statement of the issuer's own, signed with the issuer's key, that both belong together.
    Linked,
    /// It publishes none.
    NotLinked,
    /// That was not checked.
    NotChecked(Doubt),
}

impl SiteAnswer {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Linked => "linked",
            Self::NotLinked => "not-linked",
            Self::NotChecked(_) => "not-checked",
        }
    }
}

/// Where a site names whom it belongs to.
pub(crate) fn address(origin: &str) -> String {
    let mut url = String::from(origin);
    url.push_str("/.well-known/did-configuration.json");
    url
}

/// The sites that an issuer names: in the badge that it signed, and in its DID document if it has one.
pub(crate) fn named(badge: &Badge, document: Option<&Object>) -> Vec<Box<str>> {
    let mut origins = Vec::new();
    if let Some(url) = &badge.issuer.url {
        push(url, &mut origins);
    }
    for service in document.map(|document| list(document, "service")).unwrap_or_default() {
        let kinds = service.get("type").map(Value::as_list).unwrap_or_default();
        if !kinds.iter().any(|kind| kind.as_str() == Some("LinkedDomains")) {
            continue;
        }
        for endpoint in service.get("serviceEndpoint").map(Value::as_list).unwrap_or_default() {
            let several = endpoint.get("origins").map(Value::as_list);
            for origin in several.unwrap_or(core::slice::from_ref(endpoint)) {
                push(origin.as_str().unwrap_or_default(), &mut origins);
            }
        }
    }
    origins.truncate(limits::SITES);
    origins
}

fn push(url: &str, origins: &mut Vec<Box<str>>) {
    if let Some(origin) = origin(url)
        && !origins.contains(&origin)
    {
        origins.push(origin);
    }
}

/// The origin of an https URL.
fn origin(url: &str) -> Option<Box<str>> {
    let host = https_host(url).filter(|host| !host.contains('@'))?;
    let mut origin = String::from("https://");
    origin.push_str(&host.to_ascii_lowercase());
    Some(origin.into())
}

/// Whether a credential is about this issuer and this site, by the issuer itself; its signature is verified
/// elsewhere.
pub(crate) fn links(document: &Object, issuer: &str, site: &str) -> bool {
    let subject = document.get("credentialSubject").unwrap_or(&Value::Null);
    let kinds = list(document, "type");
    kinds.iter().any(|kind| kind.as_str() == Some("DomainLinkageCredential"))
        && issuer_id(document) == Some(issuer)
        && text(subject, "id") == Some(issuer)
        && text(subject, "origin").and_then(origin).as_deref() == Some(site)
}
