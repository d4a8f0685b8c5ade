//! A community's folder: where what stands in it, and at which address.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use open_badge::documents::Documents;
use open_badge::issue::Purpose;
use open_badge::issue::community::{MEMBERS, Places, STATUS, list, taken};
use open_badge::json::{self, Object, Value};

use super::Trouble;
use super::taken::Taken;
use crate::failure::{Failure, Unread};
use crate::give::arguments::Signing;
use crate::give::files;
use crate::give::signatory::{Signatory, read_object};
use crate::give::{Ungiven, keys};

/// Where other badges of the community are.
pub const BADGES: &str = "badges";

/// A folder and the address at which it is published.
pub struct Folder {
    /// The folder.
    pub path: PathBuf,
    /// The community's identifier.
    pub did: String,
    /// What its lists are for.
    pub purposes: Vec<Purpose>,
    places: Places,
    taken: Option<Taken>,
}

/// A badge's file, as it stands there.
pub struct BadgeFile {
    /// The file.
    pub path: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What they say, nothing where they are no JSON object; none of it is verified.
    pub badge: Object,
}

impl Folder {
    /// A folder that nobody else changes meanwhile, without what an interruption left.
    ///
    /// # Errors
    /// [`Trouble`], [`Failure::Read`]
    pub fn to_change(path: &Path) -> Result<Self, Failure> {
        let mut folder = Self::to_read(path)?;
        folder.taken = Some(Taken::open(&path.join(taken()))?);
        for part in [STATUS, MEMBERS, BADGES].map(|part| path.join(part)).into_iter().filter(|part| part.is_dir()) {
            files::clean(&part).map_err(|cause| Failure::from(Ungiven::Write { path: part, cause }))?;
        }
        Ok(folder)
    }

    /// A folder to look at.
    ///
    /// # Errors
    /// [`Trouble::NotACommunity`], [`Failure::Read`], [`Ungiven::NotJson`]
    pub fn to_read(path: &Path) -> Result<Self, Failure> {
        let found = ["did.json", ".well-known/did.json"].into_iter().find(|name| path.join(name).is_file());
        let found = found.ok_or_else(|| Trouble::NotACommunity(path.into()))?;
        let (_, document) = read_object(&path.join(found))?;
        let did = document.get("id").and_then(Value::as_str).unwrap_or_default();
        match Places::of(did) {
            Some(places) if places.document == found => {
                let is_there =
                    |purpose: &Purpose| *purpose == Purpose::Revocation || path.join(list(*purpose)).exists();
                let purposes = Purpose::ALL.into_iter().filter(is_there).collect();
                Ok(Self { path: path.into(), did: did.into(), purposes, places, taken: None })
            }
            _ => Err(Trouble::NotACommunity(path.into()).into()),
        }
    }

    /// The file of taken places.
    ///
    /// # Errors
    /// [`Trouble::Busy`] where the folder was opened to be looked at only.
    pub fn taken(&mut self) -> Result<&mut Taken, Failure> {
        let path = self.path.join(taken());
        self.taken.as_mut().ok_or_else(|| Trouble::Busy(path).into())
    }

    /// The file of the community's document.
    pub fn document(&self) -> PathBuf {
        self.path.join(self.places.document)
    }

    /// The file of the list for a purpose.
    pub fn list(&self, purpose: Purpose) -> PathBuf {
        self.path.join(list(purpose))
    }

    /// The address of the list for a purpose.
    pub fn list_url(&self, purpose: Purpose) -> String {
        self.places.list(purpose)
    }

    /// Who signs: the community, by a key that its document lists.
    ///
    /// # Errors
    /// Those of the files, and [`Ungiven::NotInDocument`].
    pub fn signatory(&self, signing: &Signing) -> Result<Signatory, Failure> {
        let path = self.document();
        let document = read_object(&path)?;
        let key = keys::open(&signing.key, signing.passphrase.as_deref())?;
        Signatory::new(key, signing, Some((&path, document)))
    }

    /// What the folder's host would answer: its document and its lists.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn documents(&self) -> Result<Documents, Failure> {
        let mut documents = Documents::new();
        documents.offline = true;
        let lists = self.purposes.iter().map(|purpose| (self.list_url(*purpose), self.list(*purpose)));
        let document = ([&self.places.url, "/", self.places.document].concat(), self.document());
        for (url, path) in lists.chain([document]) {
            documents.give(&url, read(&path)?);
        }
        Ok(documents)
    }

    /// Every membership, by name.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn members(&self) -> Result<Vec<BadgeFile>, Failure> {
        self.badges_in(MEMBERS)
    }

    /// Every badge, memberships first.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn badges(&self) -> Result<Vec<BadgeFile>, Failure> {
        let mut badges = self.members()?;
        badges.extend(self.badges_in(BADGES)?);
        Ok(badges)
    }

    fn badges_in(&self, part: &str) -> Result<Vec<BadgeFile>, Failure> {
        let folder = self.path.join(part);
        if !folder.exists() {
            return Ok(Vec::new());
        }
        let failed = |cause| Failure::Read { what: Unread::Given(folder.clone()), cause };
        let entries: io::Result<Vec<PathBuf>> =
            fs::read_dir(&folder).map_err(failed)?.map(|entry| Ok(entry?.path())).collect();
        let mut paths = entries.map_err(failed)?;
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
        paths.sort();
        paths.iter().map(|path| BadgeFile::read(path)).collect()
    }

    /// The file of each place in the lists.
    ///
    /// # Errors
    /// [`Trouble::Twice`] where two badges have one place: what is said of one would be said of the other.
    pub fn places(&self, badges: &[BadgeFile]) -> Result<BTreeMap<u64, PathBuf>, Failure> {
        let mut places = BTreeMap::new();
        for badge in badges {
            for place in Purpose::ALL.into_iter().filter_map(|purpose| self.place(&badge.badge, purpose)) {
                match places.insert(place, badge.path.clone()) {
                    Some(other) if other != badge.path => {
                        return Err(Trouble::Twice { place, files: [other, badge.path.clone()] }.into());
                    }
                    _ => {}
                }
            }
        }
        Ok(places)
    }

    /// The place of a badge in the list for a purpose.
    pub fn place(&self, badge: &Object, purpose: Purpose) -> Option<u64> {
        let url = self.list_url(purpose);
        let text = |entry: &Value, member| entry.get(member).and_then(Value::as_str).map(String::from);
        let entries = badge.get("credentialStatus").map(Value::as_list).unwrap_or_default();
        let entry = entries.iter().find(|entry| text(entry, "statusListCredential").as_ref() == Some(&url))?;
        text(entry, "statusListIndex")?.parse().ok()
    }
}

impl BadgeFile {
    /// Reads one.
    ///
    /// # Errors
    /// [`Failure::Read`]
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let bytes = read(path)?;
        let badge = match json::parse(json::strip_bom(&bytes).0) {
            Ok(Value::Object(badge)) => badge,
            _ => Object::new(),
        };
        Ok(Self { path: path.into(), bytes, badge })
    }

    /// Whose it says it is.
    pub fn person(&self) -> Option<&str> {
        self.badge.get("credentialSubject")?.get("id")?.as_str()
    }
}

/// The bytes of a file.
///
/// # Errors
/// [`Failure::Read`]
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |cause| Failure::Read { what: Unread::Given(path.into()), cause };
    fs::File::open(path).and_then(crate::input::bounded).map_err(failed)
}
