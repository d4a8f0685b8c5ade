//! Which places of the status lists are taken, and which of them were revoked: a line for each, in a file that
//! only grows. A line is there for good before anything is signed on its account. So no place is ever given twice,
//! and what was revoked stays so, also where an interruption came or an earlier list was put back.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use open_badge::issue::Bits;

use super::Trouble;
use crate::failure::{Failure, Unread};
use crate::give::Ungiven;
use crate::give::issue::fresh;

/// What follows the place in a line that says that it was revoked.
const REVOKED: &str = "revoked";

/// Bytes of the file: two lines for each place there is.
const LONGEST: u64 = Bits::COUNT * ("131071\n".len() + "131071 revoked\n".len()) as u64;

/// What the file says.
#[derive(Debug, Default)]
pub struct Noted {
    /// Those that are taken.
    pub taken: BTreeSet<u64>,
    /// Those that were revoked.
    pub revoked: BTreeSet<u64>,
}

/// The file, locked as long as this lives: whoever has it may change the folder.
pub struct Taken {
    path: PathBuf,
    file: File,
    /// What it says.
    pub noted: Noted,
    /// Whether the last line has no end, as after an interruption.
    open_line: bool,
}

impl Noted {
    /// Reads the file, whoever may be changing it.
    ///
    /// # Errors
    /// [`Trouble::Line`], [`Failure::Read`]
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let file = File::open(path).map_err(|cause| Failure::Read { what: Unread::Given(path.into()), cause })?;
        Self::parse(path, &text(path, file)?)
    }

    fn parse(path: &Path, text: &str) -> Result<Self, Failure> {
        let mut noted = Self::default();
        for (number, line) in text.lines().enumerate() {
            let (place, word) = line.split_once(' ').unwrap_or((line, ""));
            // An interruption may have left the word unfinished: then nothing was signed on its account.
            let place = place.parse().ok().filter(|place| *place < Bits::COUNT && REVOKED.starts_with(word));
            let place = place.ok_or(Trouble::Line(path.into(), number + 1))?;
            noted.taken.insert(place);
            if word == REVOKED {
                noted.revoked.insert(place);
            }
        }
        Ok(noted)
    }
}

fn text(path: &Path, file: impl Read) -> Result<String, Failure> {
    let mut text = String::new();
    let read = file.take(LONGEST + 1).read_to_string(&mut text);
    read.map_err(|cause| Failure::Read { what: Unread::Given(path.into()), cause })?;
    if text.len() as u64 > LONGEST {
        return Err(Trouble::Line(path.into(), text.lines().count()).into());
    }
    Ok(text)
}

impl Taken {
    /// Reads the file, for nobody else to change it meanwhile.
    ///
    /// # Errors
    /// [`Trouble::Busy`] where another command has it, [`Trouble::Line`], [`Failure::Read`].
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let failed = |cause| Failure::Read { what: Unread::Given(path.into()), cause };
        let mut file = OpenOptions::new().read(true).append(true).open(path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Trouble::Busy(path.into()).into()),
            Err(TryLockError::Error(cause)) => return Err(failed(cause)),
        }
        let text = text(path, Read::by_ref(&mut file))?;
        let open_line = !text.is_empty() && !text.ends_with('\n');
        Ok(Self { path: path.into(), file, noted: Noted::parse(path, &text)?, open_line })
    }

    /// A random place that is neither taken nor among those in `use`. It is not taken yet.
    ///
    /// # Errors
    /// [`Trouble::Full`], [`Ungiven::NoRandomness`]
    pub fn choose(&self, used: &BTreeSet<u64>) -> Result<u64, Failure> {
        let free: Vec<u64> =
            (0..Bits::COUNT).filter(|place| !self.noted.taken.contains(place) && !used.contains(place)).collect();
        let random = fresh()?.first_chunk::<8>().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        // Of 2⁶⁴ numbers that few more fall on one place than on another that nobody can tell.
        let chosen = usize::try_from(random % free.len().max(1) as u64).ok().and_then(|rank| free.get(rank));
        chosen.copied().ok_or_else(|| Trouble::Full.into())
    }

    /// Takes a place, for good.
    ///
    /// # Errors
    /// [`Ungiven::Write`]; the place may be taken all the same.
    pub fn take(&mut self, place: u64) -> Result<(), Failure> {
        self.write(&place.to_string())?;
        self.noted.taken.insert(place);
        Ok(())
    }

    /// Notes that what has a place is revoked, for good.
    ///
    /// # Errors
    /// [`Ungiven::Write`]; it may be noted all the same.
    pub fn revoke(&mut self, place: u64) -> Result<(), Failure> {
        if self.noted.revoked.insert(place) { self.write(&format!("{place} {REVOKED}")) } else { Ok(()) }
    }

    fn write(&mut self, line: &str) -> Result<(), Failure> {
        let line = format!("{}{line}\n", if self.open_line { "\n" } else { "" });
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_all());
        written.map_err(|cause: io::Error| Failure::from(Ungiven::Write { path: self.path.clone(), cause }))?;
        self.open_line = false;
        Ok(())
    }
}
