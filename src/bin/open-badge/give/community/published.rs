//! `open-badge community check` of an address: the folder as visitors find it there.

use std::env;
use std::fs;
use std::io;
use std::path::Path;

use open_badge::documents::Fetched;
use open_badge::issue::community::{self, MEMBERS, PAGE, Places, SHOWN};
use open_badge::issue::{Purpose, did};
use open_badge::json::{self, Value};
use open_badge::limits;
use open_badge::messages::Messages;
use open_badge::time::Timestamp;
use tempfile::TempDir;

use super::check::{self, Found};
use super::folder::Folder;
use super::wall;
use crate::failure::{Failure, Usage};
use crate::fetch::Fetcher;
use crate::give::Ungiven;

/// Fetches what visitors' browsers would, and checks it as it is checked in a folder.
///
/// # Errors
/// [`Usage::Option`] for what is no address of a folder; the files that are fetched cannot be kept meanwhile.
pub fn run(url: &str, at: Option<Timestamp>) -> Result<u8, Failure> {
    of_site(&Fetcher::new(), url, at)?.say()
}

fn of_site(fetcher: &Fetcher, url: &str, at: Option<Timestamp>) -> Result<Found, Failure> {
    let no_address = || Usage::Option(lexopt::Error::UnexpectedArgument(url.into()));
    let did = did::did_web(url).ok_or_else(no_address)?;
    let places = Places::of(&did).ok_or_else(no_address)?;
    let mut download = Download::new(fetcher, &places.url)?;

    download.take(places.document, Readers::Everybody)?;
    download.take(&community::list(Purpose::Revocation), Readers::Everybody)?;
    download.take(&community::list(Purpose::Suspension), Readers::EverybodyIfThere)?;
    // Which places are taken is for those who sign.
    download.write(&community::taken(), b"")?;
    match download.take(SHOWN, Readers::ThisCommand)? {
        Some(list) => download.take_members(&list)?,
        // What the page of the members shows must be found.
        None if wall::is_ours(&download.take(PAGE, Readers::ThisCommand)?.unwrap_or_default()) => {
            download.fail(SHOWN, "not there, though a page of the members is: publish the folder as it is.");
        }
        None => {
            download.say(SHOWN, "not there, so no membership was looked at. `open-badge community wall` writes it.")
        }
    }
    if download.is_missing {
        return Ok(Found { lines: download.lines, in_order: false });
    }
    match Folder::to_read(download.folder.path()) {
        Ok(folder) if folder.did == did => {
            let mut found = check::of_folder(&folder, at)?;
            found.in_order &= download.in_order;
            found.lines.append(&mut download.lines);
            Ok(found)
        }
        _ => {
            download.fail(places.document, &format!("not the document of {did}."));
            Ok(Found { lines: download.lines, in_order: false })
        }
    }
}

/// Who needs a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Readers {
    Everybody,
    EverybodyIfThere,
    ThisCommand,
}

/// What was fetched, in a folder like the one that was published, and what is to be said of that.
struct Download<'a> {
    fetcher: &'a Fetcher,
    url: &'a str,
    folder: TempDir,
    lines: Vec<(String, String)>,
    in_order: bool,
    /// Whether something is not there without which nothing can be checked.
    is_missing: bool,
}

impl<'a> Download<'a> {
    fn new(fetcher: &'a Fetcher, url: &'a str) -> Result<Self, Failure> {
        let failed = |cause| Failure::from(Ungiven::Write { path: env::temp_dir(), cause });
        let folder = tempfile::tempdir().map_err(failed)?;
        Ok(Self { fetcher, url, folder, lines: Vec::new(), in_order: true, is_missing: false })
    }

    /// Fetches a file, keeps it, and says what stands between it and visitors.
    fn take(&mut self, name: &str, readers: Readers) -> Result<Option<Vec<u8>>, Failure> {
        let (fetched, open) = self.fetcher.fetch_as_page(&[self.url, "/", name].concat());
        match fetched {
            Fetched::Found(bytes) => {
                if !open && readers != Readers::ThisCommand {
                    self.fail(
                        name,
                        "not for the pages of other sites. Their visitors' browsers read it once its host sends \
                         `Access-Control-Allow-Origin: *`.",
                    );
                }
                self.write(name, &bytes)?;
                Ok(Some(bytes))
            }
            Fetched::Failed { status: Some(404 | 410), .. } if readers != Readers::Everybody => Ok(None),
            Fetched::Failed { why, status } => {
                self.is_missing |= readers == Readers::Everybody;
                let answer = status.map(|status| format!(" ({status})")).unwrap_or_default();
                let why = Messages::english().why(why, &|_| false).to_owned();
                self.fail(name, &format!("not to be had{answer}. {why}"));
                Ok(None)
            }
        }
    }

    /// Fetches the memberships that a page of the members shows.
    fn take_members(&mut self, list: &[u8]) -> Result<(), Failure> {
        let Ok(Value::Array(names)) = json::parse(json::strip_bom(list).0) else {
            self.fail(SHOWN, "not a list of files.");
            return Ok(());
        };
        fs::create_dir_all(self.folder.path().join(MEMBERS)).map_err(|cause| self.failed(cause))?;
        for name in names.iter().take(limits::BADGES) {
            match name.as_str().filter(|name| is_member(name)) {
                Some(name) => drop(self.take(name, Readers::Everybody)?),
                None => self.fail(SHOWN, "names what is no file of a membership."),
            }
        }
        if names.len() > limits::BADGES {
            self.fail(SHOWN, &format!("names {} files; the first {} were looked at.", names.len(), limits::BADGES));
        }
        Ok(())
    }

    fn write(&self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.folder.path().join(name);
        let made = fs::create_dir_all(path.parent().unwrap_or(self.folder.path()));
        made.and_then(|()| fs::write(&path, bytes)).map_err(|cause| self.failed(cause))
    }

    fn failed(&self, cause: io::Error) -> Failure {
        Ungiven::Write { path: self.folder.path().into(), cause }.into()
    }

    fn fail(&mut self, name: &str, said: &str) {
        self.in_order = false;
        self.say(name, &format!("not in order. It is {said}"));
    }

    fn say(&mut self, name: &str, said: &str) {
        self.lines.push((name.into(), said.into()));
    }
}

/// Whether this is a file right in the folder of the members, as an address writes it.
fn is_member(name: &str) -> bool {
    let Some(file) = name.strip_prefix(MEMBERS).and_then(|rest| rest.strip_prefix('/')) else { return false };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'%');
    Path::new(file).extension().is_some_and(|ending| ending == "json") && file.bytes().all(plain)
}

#[cfg(test)]
mod tests;
