//! The badge and the documents: from files, standard input, or hosts.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use open_badge::documents::{Documents, Lookup, Wanted};
use open_badge::json::{self, Value};
use open_badge::key::signature::SignatureOutcome;
use open_badge::limits;
use open_badge::report::Why;

use crate::arguments::{Input, Sources};
use crate::failure::{Failure, MapFault, Unread};
use crate::fetch::Fetcher;
use crate::unpack::unpack;

/// Where a verification gets what it asks for.
pub struct Shelf {
    /// What is at hand.
    pub documents: Documents,
    fetcher: Fetcher,
}

/// The badge, or why there is none: a URL that gives nothing is a result, not a failure.
pub enum Badge {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It could not be had.
    Missing {
        /// Its URL.
        url: String,
        /// Why not.
        why: Why,
        /// The HTTP status, if there was an answer.
        status: Option<u16>,
    },
}

impl Shelf {
    /// A shelf with the documents of the map, if there is one.
    ///
    /// # Errors
    /// The map or a file that it lists cannot be read.
    pub fn new(sources: &Sources) -> Result<Self, Failure> {
        let mut documents = Documents::new();
        documents.offline = sources.offline;
        if let Some(map) = &sources.map {
            give_all(map, &mut documents)?;
        }
        Ok(Self { documents, fetcher: Fetcher::new() })
    }

    /// Reads the badge.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn badge(&mut self, input: &Input) -> Result<Badge, Failure> {
        let failed = |what| move |cause| Failure::Read { what, cause };
        match input {
            Input::Standard => bounded(io::stdin().lock()).map(Badge::Bytes).map_err(failed(Unread::Standard)),
            Input::File(path) => {
                File::open(path).and_then(bounded).map(Badge::Bytes).map_err(failed(Unread::Input(path.clone())))
            }
            Input::Url(url) => Ok(self.badge_at(url)),
        }
    }

    /// Supplies what is wanted, or what is known of why it cannot be had.
    pub fn supply(&mut self, wanted: Vec<Wanted>) {
        for wanted in wanted {
            match wanted {
                Wanted::Document(url) => self.documents.insert(&url, self.fetcher.fetch(&url)),
                Wanted::Unpacked(packed) => {
                    let unpacked = unpack(&packed);
                    self.documents.unpack(packed, unpacked);
                }
                // The command contains all of both.
                Wanted::Contexts => self.documents.insert_contexts(b"{}"),
                Wanted::Signature(question) => self.documents.answer(*question, SignatureOutcome::NotHere),
            }
        }
    }

    /// The hosts that were contacted, those that others redirected to included.
    pub fn contacted(&self) -> Vec<Box<str>> {
        let mut hosts = self.documents.hosts();
        for host in self.fetcher.contacted() {
            if !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        hosts
    }

    fn badge_at(&mut self, url: &str) -> Badge {
        let url = url.split('#').next().unwrap_or_default();
        if matches!(self.documents.get(url), Lookup::Wanted) {
            self.supply(vec![Wanted::Document(url.into())]);
        }
        match self.documents.get(url) {
            Lookup::Found(bytes) => Badge::Bytes(bytes.to_vec()),
            Lookup::Failed(why, status) => Badge::Missing { url: url.into(), why, status },
            Lookup::Wanted => Badge::Missing { url: url.into(), why: Why::Unreachable, status: None },
        }
    }
}

/// Reads one byte more than a document may have, so that the verifier sees that it is too long.
fn bounded(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(limits::DOCUMENT_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts every document of a map on the shelf.
fn give_all(map: &Path, documents: &mut Documents) -> Result<(), Failure> {
    let failed = |cause| Failure::Read { what: Unread::Map(map.into()), cause };
    let fault = |fault| Failure::NotAMap { map: map.into(), fault };
    let bytes = fs::read(map).map_err(failed)?;
    let value = json::parse(json::strip_bom(&bytes).0).map_err(|error| fault(MapFault::Syntax(error.offset)))?;
    let entries = value.as_object().ok_or_else(|| fault(MapFault::NotAnObject))?;
    let folder = map.parent().unwrap_or(Path::new(""));
    for (url, file) in entries.iter() {
        let name = Value::as_str(file).ok_or_else(|| fault(MapFault::FileName(url.into())))?;
        let path = folder.join(name);
        let what = || Unread::Listed { url: url.into(), path: path.clone() };
        let read = File::open(&path).and_then(bounded);
        documents.give(url, read.map_err(|cause| Failure::Read { what: what(), cause })?);
    }
    Ok(())
}
