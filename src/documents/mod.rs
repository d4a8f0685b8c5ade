//! The only door outside: what verification asks for and somebody else supplies.
//!
//! Verification is a pure function of the badge, the documents at hand and the time. When it needs
//! a document that is not there it says so, the caller (a page, the command, a test) fetches it or
//! says why not, and verification runs again. So the core does no I/O and has no tasks, and every
//! run is repeatable. In the same way it asks for what the caller's platform has anyway and would weigh
//! much in a page: the contents of compressed bytes, and whether signatures by other algorithms hold.

#[cfg(feature = "full")]
mod answers;

#[cfg(feature = "full")]
pub use answers::{Packed, Packing, Unpacked};
#[cfg(feature = "conformity")]
pub use answers::{SchemaOutcome, SchemaQuestion};

#[cfg(feature = "full")]
use crate::key::signature::Question;
use crate::limits;
use crate::report::Why;
use crate::text::Cut;

/// What is known of one URL.
#[derive(Clone, Debug)]
pub enum Fetched {
    /// The document's bytes.
    Found(Vec<u8>),
    /// It could not be had.
    Failed {
        /// Why not.
        why: Why,
        /// The HTTP status, if there was an answer.
        status: Option<u16>,
    },
}

/// Something that verification lacks and its caller can supply. Without the feature `full` only
/// documents are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The document at a URL, without fragment: [`Documents::insert`].
    Document(Box<str>),
    /// The contents of compressed bytes: [`Documents::unpack`].
    #[cfg(feature = "full")]
    Unpacked(Packed),
    /// Whether a signature holds, by an algorithm that this build does not contain, or if the
    /// caller is faster: [`Documents::answer`].
    #[cfg(feature = "full")]
    Signature(Box<Question>),
    /// The rare ones of the published contexts in `contexts/`: [`Documents::insert_contexts`]. Only a
    /// build without the feature `all-contexts` asks.
    #[cfg(feature = "full")]
    Contexts,
    /// Whether a document conforms to a JSON Schema: [`Documents::conform`].
    #[cfg(feature = "conformity")]
    Conformity(Box<SchemaQuestion>),
}

/// The documents at hand, by URL without fragment.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    given: Vec<(Box<str>, Fetched)>,
    known: Vec<(Box<str>, Fetched)>,
    #[cfg(feature = "full")]
    answers: answers::Answers,
    /// Whether nobody may be contacted.
    pub offline: bool,
    /// Whether the caller is asked first about signatures that this build could verify as well, since it does so faster.
    #[cfg(any(feature = "ecdsa", feature = "rsa"))]
    pub asks_for_signatures: bool,
}

/// The answer to a request for a document.
#[derive(Clone, Copy, Debug)]
pub enum Lookup<'a> {
    /// The document's bytes.
    Found(&'a [u8]),
    /// It cannot be had, with the HTTP status if there was an answer.
    Failed(Why, Option<u16>),
    /// Nobody tried yet.
    Wanted,
}

impl Documents {
    /// No documents.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the reader had at hand, without what was asked for since: for something that has requests of its own.
    #[cfg(feature = "trust")]
    #[must_use]
    pub fn afresh(&self) -> Self {
        Self { given: self.given.clone(), offline: self.offline, ..Self::default() }
    }

    /// Adds a document that the reader had at hand. Nobody is contacted for it, so it takes the place
    /// of the network: also when offline, and for URLs that must not be requested.
    pub fn give(&mut self, url: &str, document: Vec<u8>) {
        self.given.push((url.into(), Fetched::Found(document)));
    }

    /// The same for an answer without a document: `url` is taken to have been answered with this HTTP
    /// status.
    pub fn give_status(&mut self, url: &str, status: u16) {
        self.given.push((url.into(), Fetched::Failed { why: Why::Unreachable, status: Some(status) }));
    }

    /// Whether what is known of `url` was at hand with the reader, so that its host was not asked.
    #[must_use]
    pub fn is_given(&self, url: &str) -> bool {
        self.given.iter().any(|(given, _)| &**given == url)
    }

    /// Adds what is known of `url` after it was asked for.
    pub fn insert(&mut self, url: &str, fetched: Fetched) {
        self.known.push((url.into(), fetched));
    }

    /// How many documents may still be asked for.
    pub(crate) fn requests_left(&self) -> usize {
        limits::REQUESTS.saturating_sub(self.known.len())
    }

    /// The hosts that were contacted, in order, each once.
    #[must_use]
    pub fn hosts(&self) -> Vec<Box<str>> {
        let mut hosts: Vec<Box<str>> = Vec::new();
        for (url, fetched) in &self.known {
            if let Some(host) = https_host(url)
                && !kept_away(fetched)
                && !hosts.iter().any(|known| **known == *host)
            {
                hosts.push(host.into());
            }
        }
        hosts
    }

    /// What is known of `url`. URLs that must not be requested ([`permitted`]) fail at once, as does
    /// everything unknown once `limits::REQUESTS` documents were asked for, or when offline.
    #[must_use]
    pub fn get(&self, url: &str) -> Lookup<'_> {
        if let Some((_, fetched)) = self.given.iter().chain(&self.known).find(|(known, _)| &**known == url) {
            return match fetched {
                Fetched::Found(bytes) => Lookup::Found(bytes),
                Fetched::Failed { why, status } => Lookup::Failed(*why, *status),
            };
        }
        if self.offline {
            Lookup::Failed(Why::Offline, None)
        } else if !permitted(url) {
            Lookup::Failed(Why::NotPermitted, None)
        } else if self.requests_left() == 0 {
            Lookup::Failed(Why::Limit, None)
        } else {
            Lookup::Wanted
        }
    }
}

/// Whether no connection was made at all.
fn kept_away(fetched: &Fetched) -> bool {
    matches!(fetched, Fetched::Failed { why: Why::NotPermitted | Why::Offline, .. })
}

/// The host (with its port, if any) of an https URL; `None` for anything else.
#[must_use]
pub fn https_host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://")?;
    Some(rest.before(b"/?#")).filter(|host| !host.is_empty())
}

/// Whether a badge may make this reader's machine request `url`: https, a public host name (no
/// address literal, no local name), no user part (SEC-05).
#[must_use]
pub fn permitted(url: &str) -> bool {
    let Some(authority) = https_host(url) else { return false };
    if url.len() > limits::URL_CHARS || url.bytes().any(|byte| byte <= b' ' || byte == b'\\' || byte >= 0x7f) {
        return false;
    }
    let (host, port) = authority.cut(b':').unwrap_or((authority, "443"));
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    let mut last = "";
    for label in host.parts(b'.') {
        last = label;
        if label.is_empty() || label.bytes().any(|byte| !matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_')) {
            return false;
        }
    }
    let local = ["localhost", "local", "internal", "lan", "home", "intranet", "test", "invalid", "onion"];
    last.len() < host.len()
        // Whatever ends in a number is an IPv4 address to browsers, `0x7f.1` included.
        && !last.as_bytes().first().is_some_and(u8::is_ascii_digit)
        && !local.contains(&last)
        && !host.ends_with("home.arpa")
        && !port.is_empty()
        && port.bytes().all(|digit| digit.is_ascii_digit())
}
