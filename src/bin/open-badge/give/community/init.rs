//! `open-badge community init`: the folder's first files.

use std::fs;
use std::io;
use std::path::Path;

use open_badge::issue::Purpose;
use open_badge::issue::community::{Beginning, MEMBERS};
use open_badge::json::Numbers;

use crate::failure::{Failure, Usage};
use crate::give::arguments::Signing;
use crate::give::files::{self, Readers};
use crate::give::issue::agree_to_all;
use crate::give::{Ungiven, keys};
use crate::{exit, verify};

/// Makes the folder, all of it or none.
///
/// # Errors
/// [`Failure`]; no folder is there then that was not there before.
pub fn run(path: &Path, signing: &Signing, did: &str, name: &str, purposes: &[Purpose]) -> Result<u8, Failure> {
    let failed = |cause: io::Error| Failure::from(Ungiven::Write { path: path.into(), cause });
    if path.exists() && fs::read_dir(path).map_err(failed)?.next().is_some() {
        return Err(Ungiven::Exists(path.into()).into());
    }
    let key = keys::open(&signing.key, signing.passphrase.as_deref())?;
    let now = signing.at.unwrap_or_else(verify::clock);
    let beginning = Beginning::new(&key, did, name, purposes, now);
    let beginning = beginning.ok_or_else(|| Usage::Unread { option: "host", word: did.into() })?;
    if !signing.yes {
        agree_to_all(&beginning.words().iter().collect::<Vec<_>>(), did)?;
    }
    let made = beginning.sign(&key, Numbers::std()).map_err(Ungiven::Refused)?;

    let begun = files::folder_beside(path).map_err(failed)?;
    let make = |folder: &Path| fs::create_dir_all(folder).map_err(failed);
    make(&begun.path().join(MEMBERS))?;
    for (name, text) in made {
        let path = begun.path().join(name);
        path.parent().map_or(Ok(()), make)?;
        files::create(&path, text.as_bytes(), Readers::Usual)?;
    }
    fs::rename(begun.path(), path).map_err(failed)?;
    eprintln!("Publish {} at {}/, as its README.md says.", path.display(), beginning.url());
    Ok(exit::DONE)
}
