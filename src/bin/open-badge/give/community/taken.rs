//! Which places of the status lists are taken: a line for each, in a file that only grows. A place is written
//! there for good before anything is signed that has it, so none is ever given twice.

use std::collections::BTreeSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use open_badge::issue::Bits;

use super::Trouble;
use crate::failure::{Failure, Unread};
use crate::give::Ungiven;
use crate::give::issue::fresh;

/// Bytes of the file: a line for each place there is.
const LONGEST: u64 = Bits::COUNT * "131071\n".len() as u64;

/// The file, locked as long as this lives: whoever has it may change the folder.
pub struct Taken {
    path: PathBuf,
    file: File,
    places: BTreeSet<u64>,
    /// Whether the last line has no end, as after an interruption.
    open_line: bool,
}

impl Taken {
    /// Reads the file.
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
        let mut text = String::new();
        Read::by_ref(&mut file).take(LONGEST + 1).read_to_string(&mut text).map_err(failed)?;
        if text.len() as u64 > LONGEST {
            return Err(Trouble::Line(path.into(), text.lines().count()).into());
        }
        let mut places = BTreeSet::new();
        for (number, line) in text.lines().enumerate() {
            let place = line.parse().ok().filter(|place| *place < Bits::COUNT);
            places.insert(place.ok_or(Trouble::Line(path.into(), number + 1))?);
        }
        let open_line = !text.is_empty() && !text.ends_with('\n');
        Ok(Self { path: path.into(), file, places, open_line })
    }

    /// A random place that is neither taken nor among those in `use`. It is not taken yet.
    ///
    /// # Errors
    /// [`Trouble::Full`], [`Ungiven::NoRandomness`]
    pub fn choose(&self, used: &BTreeSet<u64>) -> Result<u64, Failure> {
        let free: Vec<u64> =
            (0..Bits::COUNT).filter(|place| !self.places.contains(place) && !used.contains(place)).collect();
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
        let line = format!("{}{place}\n", if self.open_line { "\n" } else { "" });
        let written = self.file.write_all(line.as_bytes()).and_then(|()| self.file.sync_all());
        written.map_err(|cause: io::Error| Failure::from(Ungiven::Write { path: self.path.clone(), cause }))?;
        self.open_line = false;
        self.places.insert(place);
        Ok(())
    }
}
