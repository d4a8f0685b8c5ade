//! `open-badge community init`: the folder's first files.

use std::fs;
use std::io;
use std::path::Path;

use open_badge::issue::{Bits, Purpose, did};
use open_badge::json::{self, Value};

use super::folder::{self, MEMBERS, Places, TEMPLATE, escaped};
use super::lists::{Draft, agree, sign};
use crate::exit;
use crate::failure::{Failure, Usage};
use crate::give::arguments::Signing;
use crate::give::files::{self, Readers};
use crate::give::signatory::Signatory;
use crate::give::{Ungiven, keys};

/// The files that are the same for every community but for its names.
const KIT: [(&str, &str); 7] = [
    ("README.md", include_str!("kit/README.md")),
    (TEMPLATE, include_str!("kit/membership.json")),
    ("friends.json", include_str!("kit/friends.json")),
    ("_headers", include_str!("kit/_headers")),
    (".htaccess", include_str!("kit/htaccess")),
    ("vercel.json", include_str!("kit/vercel.json")),
    // Tells GitHub Pages to publish what begins with a dot.
    (".nojekyll", ""),
];

/// Makes the folder, all of it or none.
///
/// # Errors
/// [`Failure`]; no folder is there then that was not there before.
pub fn run(path: &Path, signing: &Signing, did: &str, name: &str, purposes: &[Purpose]) -> Result<u8, Failure> {
    let failed = |cause: io::Error| Failure::from(Ungiven::Write { path: path.into(), cause });
    if path.exists() && fs::read_dir(path).map_err(failed)?.next().is_some() {
        return Err(Ungiven::Exists(path.into()).into());
    }
    let places = Places::of(did).ok_or_else(|| Usage::Unread { option: "host", word: did.into() })?;
    let key = keys::open(&signing.key, signing.passphrase.as_deref())?;
    let document = did::web_document(did, &key);
    let text = json::write_pretty(&document);
    let parsed = match document {
        Value::Object(object) => object,
        _ => json::Object::new(),
    };
    let signer =
        Signatory::new(key, signing, Some((&path.join(places.document), (text.clone().into_bytes(), parsed))))?;
    let draft = |purpose: &Purpose| Draft::new(places.list(*purpose), *purpose, &Bits::none());
    let drafts: Vec<Draft> = purposes.iter().map(draft).collect();
    if !signing.yes {
        agree(&drafts, &signer)?;
    }
    let lists = sign(&drafts, &signer)?;

    let begun = files::folder_beside(path).map_err(failed)?;
    let make = |folder: &Path| fs::create_dir_all(folder).map_err(failed);
    let write = |name: &str, text: &str| {
        let path = begun.path().join(name);
        path.parent().map_or(Ok(()), make)?;
        files::create(&path, text.as_bytes(), Readers::Usual)
    };
    make(&begun.path().join(MEMBERS))?;
    write(places.document, &text)?;
    for (purpose, list) in purposes.iter().zip(&lists) {
        write(&folder::list(*purpose), list)?;
    }
    write(&folder::taken(), "")?;
    for (file, contents) in KIT {
        write(file, &filled(file, contents, name, &signer, &places))?;
    }
    fs::rename(begun.path(), path).map_err(failed)?;
    eprintln!("Publish {} at {}/, as its README.md says.", path.display(), places.url);
    Ok(exit::DONE)
}

/// A file of the kit with the community's names in it.
fn filled(file: &str, contents: &str, name: &str, signer: &Signatory, places: &Places) -> String {
    let name = if file.ends_with(".json") { escaped(name) } else { name.into() };
    let path = places.url.strip_prefix("https://").and_then(|rest| rest.split_once('/')).map_or("", |(_, path)| path);
    let path = if path.is_empty() { String::new() } else { ["/", path].concat() };
    // The name last: it could hold what looks like a place to fill.
    contents
        .replace("{DID}", &signer.id)
        .replace("{DAY}", &signer.settings.now.date())
        .replace("{URL}", &places.url)
        .replace("{DOCUMENT}", places.document)
        .replace("{PATH}", &path)
        .replace("{NAME}", &name)
}
