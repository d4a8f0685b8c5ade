//! `open-badge key`: making a key, and saying whose it is.

use std::path::Path;

use open_badge::issue::{SigningKey, did, key_file};
use open_badge::{json, key};

use super::arguments::Key;
use super::files::{self, Readers};
use super::{Ungiven, passphrase};
use crate::failure::{Failure, Unread};
use crate::{exit, input, output};

/// Makes or reads a key, and prints its identifiers: the did:key, and the did:web where one is asked for.
///
/// # Errors
/// [`Failure`]; a key that cannot be written is not announced.
pub fn run(options: &Key) -> Result<u8, Failure> {
    let name = match &options.did_web {
        Some(typed) => Some(did::did_web(typed).ok_or_else(|| Ungiven::NotAHost(typed.clone()))?),
        None => None,
    };
    let key = if options.new { make(options)? } else { open(&options.file, options.passphrase.as_deref())? };
    let mut said = key.did() + "\n";
    if let Some(name) = name {
        let document = json::write_pretty(&did::web_document(&name, &key.multikey()));
        let file = options.file.with_file_name("did.json");
        files::create(&file, document.as_bytes(), Readers::Usual)?;
        let url = key::did::web::url(&name).unwrap_or_default();
        eprintln!("Publish {} at {url}", file.display());
        said += &name;
        said.push('\n');
    }
    output::write(&said)?;
    Ok(exit::DONE)
}

fn make(options: &Key) -> Result<SigningKey, Failure> {
    if options.file.exists() {
        return Err(Ungiven::Exists(options.file.clone()).into());
    }
    let key = SigningKey::generate().map_err(|_| Ungiven::NoRandomness)?;
    let passphrase = passphrase::choose(options.passphrase.as_deref(), &options.file)?;
    let sealed = key_file::seal(&key, passphrase.as_bytes());
    let sealed = sealed.map_err(|error| Ungiven::Key { path: options.file.clone(), error })?;
    files::create(&options.file, sealed.as_bytes(), Readers::Owner)?;
    eprintln!("Keep a copy of {} elsewhere, and the passphrase apart from it.", options.file.display());
    Ok(key)
}

/// The key in a file.
///
/// # Errors
/// [`Failure::Read`], and those of passphrase and file.
pub fn open(path: &Path, passphrase_file: Option<&Path>) -> Result<SigningKey, Failure> {
    let failed = |cause| Failure::Read { what: Unread::Given(path.into()), cause };
    let file = std::fs::File::open(path).and_then(input::bounded).map_err(failed)?;
    let passphrase = passphrase::read(passphrase_file, path)?;
    key_file::open(&file, passphrase.as_bytes()).map_err(|error| Ungiven::Key { path: path.into(), error }.into())
}
