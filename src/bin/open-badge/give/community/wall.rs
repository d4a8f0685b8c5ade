//! `open-badge community wall`: a page of the folder that shows the members, each by a card that the visitor's
//! own browser makes.

use std::fs;
use std::io;
use std::path::Path;

use open_badge::Settings;
use open_badge::card::escape;
use open_badge::credential::{Badge, Contents};
use open_badge::json::Numbers;
use open_badge::report::{Verdict, verdict};
use open_badge::time::Timestamp;

use super::folder::{Folder, MEMBERS, TEMPLATE, read};
use super::members;
use crate::failure::{Failure, Unread};
use crate::give::signatory::read_object;
use crate::give::{Ungiven, files};
use crate::{exit, output, verify};

const PAGE: &str = include_str!("kit/wall.html");
const MEMBER: &str = include_str!("kit/wall-member.html");
const STYLE: &str = include_str!("kit/wall.css");

const INDEX: &str = "index.html";
/// Where the element's files are, from the folder on.
const ELEMENT: &str = "open-badge";
const SCRIPT: &str = "open-badge.js";
/// What says that a page is one of these, and may be written anew.
const OURS: &str = "content=\"open-badge community wall\"";

/// Writes the page, with the memberships that hold at this time, and copies the element's files where they are
/// named.
///
/// # Errors
/// [`Ungiven::Exists`] where another page stands there; [`Failure::Read`], [`Ungiven::Write`].
pub fn run(folder: &Folder, element: Option<&Path>, at: Option<Timestamp>) -> Result<u8, Failure> {
    let settings = Settings { now: at.unwrap_or_else(verify::clock), numbers: Numbers::std() };
    let index = folder.path.join(INDEX);
    if index.exists() && !String::from_utf8_lossy(&read(&index)?).contains(OURS) {
        return Err(Ungiven::Exists(index).into());
    }
    let page = page(folder, &settings)?;
    if let Some(element) = element {
        copy(element, &folder.path.join(ELEMENT))?;
    }
    files::replace_for_good(&folder.path.join("wall.css"), STYLE.as_bytes())?;
    files::replace_for_good(&index, page.as_bytes())?;
    output::write(&format!("{INDEX}\n"))?;
    if !folder.path.join(ELEMENT).join(SCRIPT).is_file() {
        eprintln!(
            "The page shows links only, until {SCRIPT} and its files are in {ELEMENT}/: name them with --element."
        );
    }
    Ok(exit::DONE)
}

fn page(folder: &Folder, settings: &Settings) -> Result<String, Failure> {
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
    // The names last: one could hold what looks like a place to fill.
    let fill = |(name, file): &(String, String)| MEMBER.replace("{FILE}", file).replace("{MEMBER}", &markup(name));
    let list: String = shown.iter().map(fill).collect();
    let (_, template) = read_object(&folder.path.join(TEMPLATE))?;
    let community = template.get("issuer").and_then(|issuer| issuer.get("name")?.as_str()).unwrap_or(&folder.did);
    let filled: Vec<String> = PAGE
        .split("{MEMBERS}")
        .map(|part| part.replace("{DID}", &markup(&folder.did)).replace("{NAME}", &markup(community)))
        .collect();
    Ok(filled.join(&list))
}

/// The member's name as the community signed it, or else the identifier.
fn name(badge: &Badge) -> &str {
    let name = badge.identifiers.iter().find(|identity| !identity.hashed && &*identity.kind == "name");
    name.map_or_else(|| badge.recipient.as_deref().unwrap_or_default(), |identity| &*identity.value)
}

/// A text as it stands in HTML, also in an attribute.
fn markup(text: &str) -> String {
    let mut markup = String::with_capacity(text.len());
    escape(text, &mut markup);
    markup
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
