//! The badge and the documents: from files, standard input, or hosts.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use open_badge::documents::{Documents, Fetched, Lookup, Wanted};
use open_badge::intake;
use open_badge::json::{self, Value};
use open_badge::key::signature::SignatureOutcome;
use open_badge::limits;
use open_badge::report::Why;

use crate::arguments::{Input, Sources};
use crate::conform::conforms;
use crate::failure::{Failure, MapFault, Unread};
use crate::fetch::Fetcher;
use crate::unpack::unpack;

/// Where a verification gets what it asks for.
pub struct Shelf {
    /// What is at hand.
    pub documents: Documents,
    fetcher: Fetcher,
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

    /// Another shelf with the same files, and requests of its own.
    pub fn afresh(&self) -> Self {
        Self { documents: self.documents.afresh(), fetcher: Fetcher::new() }
    }

    /// Reads the input. Of a URL that is itself: where a badge stands may be all that says which it is.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn bytes(&self, input: &Input) -> Result<Vec<u8>, Failure> {
        let failed = |what| move |cause| Failure::Read { what, cause };
        match input {
            Input::Standard => bounded(io::stdin().lock()).map_err(failed(Unread::Standard)),
            Input::File(path) => File::open(path).and_then(bounded).map_err(failed(Unread::Input(path.clone()))),
            Input::Url(url) => Ok(url.clone().into_bytes()),
        }
    }

    /// Reads what came beside the badge, as [`Self::bytes`] does.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn further(&self, input: &Input) -> Result<Vec<u8>, Failure> {
        match input {
            Input::File(path) => File::open(path)
                .and_then(bounded)
                .map_err(|cause| Failure::Read { what: Unread::Further(path.clone()), cause }),
            other => self.bytes(other),
        }
    }

    /// Puts a file on the shelf, and returns the name that it has there; a URL is asked for when it is needed.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn list(&mut self, list: &Input) -> Result<Box<str>, Failure> {
        match list {
            Input::File(path) => {
                let what = || Unread::Further(path.clone());
                let read = File::open(path).and_then(bounded).map_err(|cause| Failure::Read { what: what(), cause })?;
                let name = path.display().to_string();
                self.documents.give(&name, read);
                Ok(name.into())
            }
            Input::Url(url) => Ok(url.as_str().into()),
            Input::Standard => Ok(Box::default()),
        }
    }

    /// What stands at a URL.
    ///
    /// # Errors
    /// Why it cannot be had.
    pub fn at(&mut self, url: &str) -> Result<Vec<u8>, Why> {
        let url = url.split('#').next().unwrap_or_default();
        if matches!(self.documents.get(url), Lookup::Wanted) {
            self.supply(vec![Wanted::Document(url.into())]);
        }
        match self.documents.get(url) {
            Lookup::Found(bytes) => Ok(bytes.to_vec()),
            Lookup::Failed(why, _) => Err(why),
            Lookup::Wanted => Err(Why::Unreachable),
        }
    }

    /// Supplies what is wanted, or what is known of why it cannot be had.
    pub fn supply(&mut self, wanted: Vec<Wanted>) {
        for wanted in wanted {
            match wanted {
                Wanted::Document(url) => self.documents.insert(&url, self.fetcher.fetch(&url)),
                other => answer(other, &mut self.documents),
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
}

/// Answers what nobody outside is asked for; a document is none of it.
pub fn answer(wanted: Wanted, documents: &mut Documents) {
    match wanted {
        Wanted::Document(url) => documents.insert(&url, Fetched::Failed { why: Why::Offline, status: None }),
        Wanted::Unpacked(packed) => {
            let unpacked = unpack(&packed);
            documents.unpack(packed, unpacked);
        }
        // The command contains all of both.
        Wanted::Contexts => documents.insert_contexts(b"{}"),
        Wanted::Conformity(question) => {
            let outcome = conforms(&question);
            documents.conform(*question, outcome);
        }
        Wanted::Signature(question) => documents.answer(*question, SignatureOutcome::NotHere),
    }
}

/// Reads one byte more than a document or picture may have, so that whoever gets it sees that it is too long.
///
/// # Errors
/// Those of the source.
pub fn bounded(mut source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.by_ref().take(limits::DOCUMENT_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limits::DOCUMENT_BYTES && intake::picture(&bytes).is_some() {
        source.take((limits::PICTURE_BYTES - limits::DOCUMENT_BYTES) as u64).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Whether what was read is longer than it may be.
pub fn too_long(bytes: &[u8]) -> bool {
    bytes.len() > if intake::picture(bytes).is_some() { limits::PICTURE_BYTES } else { limits::DOCUMENT_BYTES }
}

/// Puts every document of a map on the shelf.
fn give_all(map: &Path, documents: &mut Documents) -> Result<(), Failure> {
    let failed = |cause| Failure::Read { what: Unread::Map(map.into()), cause };
    let fault = |fault| Failure::NotAMap { map: map.into(), fault };
    let bytes = fs::read(map).map_err(failed)?;
    let value = json::parse(json::strip_bom(&bytes).0).map_err(|error| fault(MapFault::Syntax(error.offset)))?;
    let entries = value.as_object().ok_or_else(|| fault(MapFault::NotAnObject))?;
    let folder = map.parent().unwrap_or(Path::new(""));
    for (url, answer) in entries.iter() {
        if let Some(status) = status(answer) {
            documents.give_status(url, status);
            continue;
        }
        let name = Value::as_str(answer).ok_or_else(|| fault(MapFault::FileName(url.into())))?;
        let path = folder.join(name);
        let what = || Unread::Listed { url: url.into(), path: path.clone() };
        let read = File::open(&path).and_then(bounded);
        documents.give(url, read.map_err(|cause| Failure::Read { what: what(), cause })?);
    }
    Ok(())
}

/// The HTTP status with which a host is taken to have answered, where the map has one: a failure, since
/// for any other there would be a document.
fn status(answer: &Value) -> Option<u16> {
    let Value::Number(lexical) = answer else { return None };
    lexical.parse().ok().filter(|status| (400..=599).contains(status))
}
