//! The passphrase: from a terminal that does not show it, or from a file. Never from the arguments, which
//! other programs can read.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use zeroize::Zeroizing;

use super::Ungiven;
use crate::failure::{Failure, Unread};

/// Bytes of a passphrase.
const LONGEST: u64 = 4096;

/// Reads or asks for the passphrase of an existing key.
///
/// # Errors
/// [`Failure::Read`], [`Ungiven::NoTerminal`].
pub fn read(file: Option<&Path>, key: &Path) -> Result<Zeroizing<String>, Failure> {
    match file {
        Some(file) => first_line(file),
        None => ask(&format!("Passphrase of {}: ", key.display())),
    }
}

/// The same for a new key: who types it types it twice.
///
/// # Errors
/// [`Failure::Read`], [`Ungiven::NoTerminal`], [`Ungiven::Mistyped`].
pub fn choose(file: Option<&Path>, key: &Path) -> Result<Zeroizing<String>, Failure> {
    if let Some(file) = file {
        return first_line(file);
    }
    let first = ask(&format!("New passphrase for {}: ", key.display()))?;
    if *first != *ask("The same again: ")? {
        return Err(Ungiven::Mistyped.into());
    }
    Ok(first)
}

fn ask(prompt: &str) -> Result<Zeroizing<String>, Failure> {
    rpassword::prompt_password(prompt).map(Zeroizing::new).map_err(|cause| Ungiven::NoTerminal(cause).into())
}

fn first_line(file: &Path) -> Result<Zeroizing<String>, Failure> {
    let failed = |cause| Failure::Read { what: Unread::Given(file.into()), cause };
    let mut line = Zeroizing::new(String::with_capacity(LONGEST as usize));
    BufReader::new(File::open(file).map_err(failed)?.take(LONGEST)).read_line(&mut line).map_err(failed)?;
    let length = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(length);
    Ok(line)
}
