//! Documents from hosts that serve more than one badge, for a while and within bounds.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use open_badge::documents::Fetched;

use crate::fetch::Fetcher;

/// How long a document serves: a status list may change at any time.
const FRESH: Duration = Duration::from_secs(300);

/// Bytes of documents that are kept, and how many.
const BYTES: usize = 64 * 1024 * 1024;
const DOCUMENTS: usize = 10_000;

/// Documents by their URL. A host that does not answer is not asked again for as long.
pub struct Known(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    documents: HashMap<Box<str>, (Instant, Fetched, Hosts)>,
    bytes: usize,
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
        if let Some((since, fetched, hosts)) = lock().documents.get(url)
            && since.elapsed() < FRESH
        {
            return (fetched.clone(), hosts.clone());
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
        let size = match fetched {
            Fetched::Found(bytes) => bytes.len(),
            Fetched::Failed { .. } => 0,
        };
        if self.bytes + size > BYTES || self.documents.len() >= DOCUMENTS {
            self.documents.clear();
            self.bytes = 0;
        }
        if size <= BYTES {
            self.bytes += size;
            self.documents.insert(url.into(), (Instant::now(), fetched.clone(), hosts.clone()));
        }
    }
}
