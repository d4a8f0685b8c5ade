//! HTTPS, for the documents that verification asks for: no cookies, no proxy, bounded in time, size
//! and redirects, and never to an address inside this machine's own network (SEC-05).

use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use open_badge::documents::{Fetched, https_host, permitted};
use open_badge::limits;
use open_badge::report::Why;
use ureq::config::Config;
use ureq::http::{HeaderValue, Response, Uri};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, Error, ResponseExt};

use crate::addresses::is_public;
use crate::input::{bounded, too_long};

/// The kinds of documents that are asked for.
const ACCEPT: &str = "application/did+ld+json, application/ld+json, application/json";

/// Where pages are that read documents of other sites: some hosts send the header that lets them only to those.
const ANOTHER_SITE: &str = "https://another-site.example";

/// Fetches documents.
pub struct Fetcher {
    agent: Agent,
    contacted: Contacted,
}

/// The hosts that connections were made to, in order.
type Contacted = Arc<Mutex<Vec<Box<str>>>>;

impl Fetcher {
    /// A fetcher that trusts the certificate authorities of the Mozilla programme.
    pub fn new() -> Self {
        Self::with(DefaultResolver::default(), is_public, RootCerts::WebPki)
    }

    fn with(names: impl Resolver, may_connect: fn(IpAddr) -> bool, roots: RootCerts) -> Self {
        let contacted = Contacted::default();
        let config = Config::builder()
            .https_only(true)
            .http_status_as_error(false)
            .max_redirects(limits::REDIRECTS)
            .timeout_global(Some(Duration::from_secs(limits::REQUEST_SECONDS)))
            // A proxy would look up names where no address can be checked.
            .proxy(None)
            .accept(ACCEPT)
            .user_agent(concat!("open-badge/", env!("CARGO_PKG_VERSION")))
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .build();
        let guard = Guard { names, may_connect, contacted: Arc::clone(&contacted) };
        Self { agent: Agent::with_parts(config, DefaultConnector::default(), guard), contacted }
    }

    /// The document at `url`, or why it cannot be had.
    pub fn fetch(&self, url: &str) -> Fetched {
        match self.agent.get(url).call() {
            Ok(response) => document(response),
            Err(error) => Fetched::Failed { why: why(&error), status: None },
        }
    }

    /// The same, and whether the pages of other sites may read it, too: browsers want that allowed by every answer
    /// on the way there (<https://fetch.spec.whatwg.org/#http-redirect-fetch>).
    pub fn fetch_as_page(&self, url: &str) -> (Fetched, bool) {
        let request = self.agent.get(url).header("Origin", ANOTHER_SITE);
        match request.config().save_redirect_history(true).build().call() {
            Ok(response) => {
                let way = response.get_redirect_history().unwrap_or_default();
                let before = way.split_last().map_or(way, |(_, before)| before);
                let open = allows(&response) && before.iter().all(|hop| self.redirects_pages(hop));
                (document(response), open)
            }
            Err(error) => (Fetched::Failed { why: why(&error), status: None }, false),
        }
    }

    /// Whether the answer at an address that redirects is for the pages of other sites.
    fn redirects_pages(&self, hop: &Uri) -> bool {
        let request = self.agent.get(hop).header("Origin", ANOTHER_SITE);
        let itself = request.config().max_redirects(0).max_redirects_will_error(false).build();
        itself.call().is_ok_and(|response| allows(&response))
    }

    /// The hosts that connections were made to, redirects included, in order, each once.
    pub fn contacted(&self) -> Vec<Box<str>> {
        self.contacted.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Whether an answer lets the pages of other sites read it
/// (<https://fetch.spec.whatwg.org/#http-access-control-allow-origin>).
fn allows(response: &Response<Body>) -> bool {
    let allowed = response.headers().get("Access-Control-Allow-Origin").map(HeaderValue::as_bytes);
    allowed.is_some_and(|allowed| allowed == b"*" || allowed == ANOTHER_SITE.as_bytes())
}

/// What a host answered.
fn document(mut response: Response<Body>) -> Fetched {
    let status = response.status();
    if !status.is_success() {
        return Fetched::Failed { why: Why::Unreachable, status: Some(status.as_u16()) };
    }
    let failed = |why| Fetched::Failed { why, status: Some(status.as_u16()) };
    match bounded(response.body_mut().as_reader()) {
        Ok(bytes) if too_long(&bytes) => failed(Why::Limit),
        Ok(bytes) => Fetched::Found(bytes),
        Err(_) => failed(Why::Unreachable),
    }
}

fn why(error: &Error) -> Why {
    match error {
        Error::Other(cause) if cause.is::<NotPermitted>() => Why::NotPermitted,
        Error::RequireHttpsOnly(_) => Why::NotPermitted,
        Error::TooManyRedirects | Error::BodyExceedsLimit(_) | Error::LargeResponseHeader(..) => Why::Limit,
        _ => Why::Unreachable,
    }
}

/// Stands before every connection, also before those that a redirect asks for.
#[derive(Debug)]
struct Guard<R> {
    names: R,
    may_connect: fn(IpAddr) -> bool,
    contacted: Contacted,
}

/// A badge must not make this machine connect there.
#[derive(Debug)]
struct NotPermitted;

impl std::error::Error for NotPermitted {}

impl fmt::Display for NotPermitted {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("not a public https address")
    }
}

impl<R: Resolver> Resolver for Guard<R> {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let url = uri.to_string();
        if !permitted(&url) {
            return Err(Error::Other(Box::new(NotPermitted)));
        }
        let mut addresses = self.empty();
        for address in self.names.resolve(uri, config, timeout)?.iter().filter(|found| (self.may_connect)(found.ip())) {
            addresses.push(*address);
        }
        if addresses.is_empty() {
            return Err(Error::Other(Box::new(NotPermitted)));
        }
        let mut contacted = self.contacted.lock().unwrap_or_else(PoisonError::into_inner);
        let host: Box<str> = https_host(&url).unwrap_or_default().into();
        if !contacted.contains(&host) {
            contacted.push(host);
        }
        Ok(addresses)
    }
}

#[cfg(test)]
pub mod tests;
