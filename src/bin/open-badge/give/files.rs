//! Writing files so that an interruption leaves either nothing or all: beside the place, then renamed.

use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::path::Path;

use super::Ungiven;
use crate::failure::Failure;

/// How files that are not finished are called.
const UNFINISHED: &str = ".open-badge-unfinished-";

/// Who may read a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// Its owner alone.
    Owner,
    /// Whom the system's settings allow.
    Usual,
}

/// Writes a file that must not be there yet.
///
/// # Errors
/// [`Ungiven::Exists`], [`Ungiven::Write`]; nothing is left behind.
pub fn create(path: &Path, bytes: &[u8], readers: Readers) -> Result<(), Failure> {
    let failed = |cause: io::Error| match cause.kind() {
        io::ErrorKind::AlreadyExists => Ungiven::Exists(path.into()).into(),
        _ => Failure::from(Ungiven::Write { path: path.into(), cause }),
    };
    let file = beside(path, bytes, readers).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist_noclobber(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Writes a file, also in the place of another. It is whole once it has its name, but may be lost when the
/// machine goes down at once.
///
/// # Errors
/// Those of the system; nothing is left behind.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    beside(path, bytes, Readers::Usual)?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The same, and it is not lost.
///
/// # Errors
/// [`Ungiven::Write`]; what stood there stands there still.
pub fn replace_for_good(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |cause: io::Error| Failure::from(Ungiven::Write { path: path.into(), cause });
    let file = beside(path, bytes, Readers::Usual).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// An empty folder beside a place, to be filled and then renamed.
///
/// # Errors
/// Those of the system.
pub fn folder_beside(path: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    allow(&mut builder, 0o777);
    builder.tempdir_in(above(path))
}

/// Removes what an interruption left in a folder.
///
/// # Errors
/// Those of the system.
pub fn clean(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

fn beside(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(UNFINISHED);
    if readers == Readers::Usual {
        allow(&mut builder, 0o666);
    }
    let mut file = builder.tempfile_in(above(path))?;
    file.write_all(bytes)?;
    Ok(file)
}

/// The folder that a file or folder is in.
fn above(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What is temporary is its owner's alone, unless told otherwise.
#[cfg(unix)]
fn allow(builder: &mut tempfile::Builder<'_, '_>, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(Permissions::from_mode(mode));
}

#[cfg(not(unix))]
fn allow(_: &mut tempfile::Builder<'_, '_>, _: u32) {}
