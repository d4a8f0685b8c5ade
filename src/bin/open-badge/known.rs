//! Documents from hosts that serve more than one badge, for a while and within bounds.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use open_badge::documents::Fetched;
use open_badge::intake::jws::Jws;
use open_badge::json::{self, Value};
use open_badge::time::{self, Timestamp};

use crate::fetch::Fetcher;
use crate::verify::clock;

#[cfg(test)]
mod tests;

/// How long a document serves at most: a status list may change at any time.
const FRESH: Duration = Duration::from_secs(300);

/// Bytes of documents that are kept, and how many.
const BYTES: usize = 64 * 1024 * 1024;
const DOCUMENTS: usize = 10_000;

/// Documents by their URL. A host that does not answer is not asked again for as long.
pub struct Known(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    documents: HashMap<Box<str>, Document>,
    bytes: usize,
}

struct Document {
    since: Instant,
    serves: Duration,
    fetched: Fetched,
    hosts: Hosts,
}

/// The hosts that connections were made to for a document, redirects included.
type Hosts = Vec<Box<str>>;

impl Known {
    /// Nothing is known yet.
    pub fn new() -> Self {
        Self(Mutex::new(Kept::default()))
    }

    /// The document at a URL, or why it cannot be had, and who was contacted for it, now or before.
    pub fn get(&self, url: &str) -> (Fetched, Hosts) {
        let lock = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().documents.get(url)
            && known.since.elapsed() < known.serves
        {
            return (known.fetched.clone(), known.hosts.clone());
        }
        // Others need not wait meanwhile.
        let fetcher = Fetcher::new();
        let fetched = fetcher.fetch(url);
        let hosts = fetcher.contacted();
        lock().keep(url, &fetched, &hosts);
        (fetched, hosts)
    }
}

impl Kept {
    fn keep(&mut self, url: &str, fetched: &Fetched, hosts: &Hosts) {
        let (size, serves) = match fetched {
            Fetched::Found(bytes) => (bytes.len(), serves(bytes, clock())),
            Fetched::Failed { .. } => (0, FRESH),
        };
        if self.bytes + size > BYTES || self.documents.len() >= DOCUMENTS {
            self.documents.clear();
            self.bytes = 0;
        }
        if size <= BYTES {
            let document = Document { since: Instant::now(), serves, fetched: fetched.clone(), hosts: hosts.clone() };
            let before = self.documents.insert(url.into(), document);
            let gone = before.map_or(0, |before| match before.fetched {
                Fetched::Found(bytes) => bytes.len(),
                Fetched::Failed { .. } => 0,
            });
            self.bytes = (self.bytes + size).saturating_sub(gone);
        }
    }
}

/// How long a document serves: a status list no longer than it says itself, in milliseconds
/// (<https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential>), and nothing beyond its own end
/// (STA-13). One that says something else there than a number does not serve again.
fn serves(bytes: &[u8], now: Timestamp) -> Duration {
    let token = std::str::from_utf8(bytes).ok().and_then(|text| Jws::read(text.trim()).ok());
    let Some(said) = token.map(|jws| jws.payload).or_else(|| json::parse(bytes).ok()) else { return FRESH };
    // Claims of data model 1.1 have the credential in a member.
    let credential = said.get("vc").unwrap_or(&said);
    let subjects = credential.get("credentialSubject").map(Value::as_list).unwrap_or_default();
    let ttl = subjects.iter().filter_map(|subject| subject.get("ttl")).map(|ttl| match ttl {
        Value::Number(digits) => digits.parse().map_or(Duration::ZERO, Duration::from_millis),
        _ => Duration::ZERO,
    });
    let end = |name: &str| credential.get(name).and_then(Value::as_str).and_then(|text| time::parse(text).ok());
    let ends = ["validUntil", "expirationDate"].into_iter().filter_map(end).map(|end| {
        let left = end.timestamp.to_millis().saturating_sub(now.to_millis());
        u64::try_from(left).map_or(Duration::ZERO, Duration::from_millis)
    });
    ttl.chain(ends).fold(FRESH, Duration::min)
}
