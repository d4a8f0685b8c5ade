//! `open-badge community wall`: a page of the folder that shows the members, each by a card that the visitor's
//! own browser makes.

use std::fs;
use std::io;
use std::path::Path;

use open_badge::Settings;
use open_badge::credential::{Badge, Contents};
use open_badge::issue::community::{self, ELEMENT, MEMBERS, PAGE, SHOWN, TEMPLATE};
use open_badge::json::{self, Numbers, Value};
use open_badge::report::{Verdict, verdict};
use open_badge::time::Timestamp;

use super::folder::{Folder, read};
use super::members;
use crate::failure::{Failure, Unread};
use crate::give::signatory::read_object;
use crate::give::{Ungiven, files};
use crate::{exit, output, verify};

/// The element's script.
const SCRIPT: &str = "open-badge.js";
/// What says that a page is one of these.
const OURS: &str = "content=\"open-badge community wall\"";

/// Writes the page, with the memberships that hold at this time, and copies the element's files where they are
/// named.
///
/// # Errors
/// [`Ungiven::Exists`] where another page stands there; [`Failure::Read`], [`Ungiven::Write`].
pub fn run(folder: &Folder, element: Option<&Path>, at: Option<Timestamp>) -> Result<u8, Failure> {
    let settings = Settings { now: at.unwrap_or_else(verify::clock), numbers: Numbers::std() };
    let index = folder.path.join(PAGE);
    if index.exists() && !is_ours(&read(&index)?) {
        return Err(Ungiven::Exists(index).into());
    }
    let list = folder.path.join(SHOWN);
    if list.exists() && !is_list(&read(&list)?) {
        return Err(Ungiven::Exists(list).into());
    }
    let shown = shown(folder, &settings)?;
    let page = page(folder, &shown)?;
    if let Some(element) = element {
        copy(element, &folder.path.join(ELEMENT))?;
    }
    for (name, text) in &page {
        files::replace_for_good(&folder.path.join(name), text.as_bytes())?;
    }
    let files = Value::Array(shown.iter().map(|(_, file)| Value::string(file)).collect());
    files::replace_for_good(&list, json::write_pretty(&files).as_bytes())?;
    output::write(&format!("{PAGE}\n{SHOWN}\n"))?;
    if !folder.path.join(ELEMENT).join(SCRIPT).is_file() {
        eprintln!(
            "The page shows links only, until {SCRIPT} and its files are in {ELEMENT}/: name them with --element."
        );
    }
    Ok(exit::DONE)
}

/// Whether a page is one of these, and may be written anew.
pub fn is_ours(page: &[u8]) -> bool {
    String::from_utf8_lossy(page).contains(OURS)
}

/// Whether a file is a list of members' files, and may be written anew.
fn is_list(list: &[u8]) -> bool {
    let of_member = |file: &Value| file.as_str().is_some_and(|file| file.starts_with(MEMBERS));
    matches!(json::parse(list), Ok(Value::Array(files)) if files.iter().all(of_member))
}

/// The members whose membership holds, and their files' addresses, from the folder on.
fn shown(folder: &Folder, settings: &Settings) -> Result<Vec<(String, String)>, Failure> {
    let mut documents = folder.documents()?;
    let mut shown = Vec::new();
    for member in folder.members()? {
        let found = members::verify(&member.bytes, &mut documents, settings);
        let holds = members::checked(folder, &member, &found).is_ok()
            && members::is_membership(folder, &found)
            && verdict(&found.report) == Verdict::Valid;
        let file = member.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if let (true, Contents::Signed(badge)) = (holds, &found.contents) {
            shown.push((name(badge).to_owned(), [MEMBERS, "/", &address(&file)].concat()));
        }
    }
    shown.sort_by_key(|(name, _)| name.to_lowercase());
    Ok(shown)
}

fn page(folder: &Folder, shown: &[(String, String)]) -> Result<[(&'static str, String); 2], Failure> {
    let (_, template) = read_object(&folder.path.join(TEMPLATE))?;
    let community = template.get("issuer").and_then(|issuer| issuer.get("name")?.as_str()).unwrap_or(&folder.did);
    Ok(community::page(&folder.did, community, shown))
}

/// The member's name as the community signed it, or else the identifier.
fn name(badge: &Badge) -> &str {
    let name = badge.identifiers.iter().find(|identity| !identity.hashed && &*identity.kind == "name");
    name.map_or_else(|| badge.recipient.as_deref().unwrap_or_default(), |identity| &*identity.value)
}

/// A file's name as it stands in an address: of other letters than these, their bytes.
fn address(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    name.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Copies the files of a folder, without the folders in it.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    let failed = |cause| Failure::Read { what: Unread::Given(from.join(SCRIPT)), cause };
    if !from.join(SCRIPT).is_file() {
        return Err(failed(io::ErrorKind::NotFound.into()));
    }
    fs::create_dir_all(to).map_err(|cause| Ungiven::Write { path: to.into(), cause })?;
    for entry in fs::read_dir(from).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            files::replace_for_good(&to.join(name), &read(&path)?)?;
        }
    }
    Ok(())
}
