//! Who signs: the key, its identifier, and the documents that say so.

use std::fs::File;
use std::path::{Path, PathBuf};

use open_badge::Settings;
use open_badge::documents::Documents;
use open_badge::issue::{SigningKey, did};
use open_badge::json::{self, Numbers, Object, Value};
use open_badge::key;

use super::arguments::Signing;
use super::{Ungiven, keys};
use crate::failure::{Failure, Unread};
use crate::input;
use crate::verify::clock;

/// Who signs.
pub struct Signatory {
    /// The key.
    pub key: SigningKey,
    /// The issuer's identifier.
    pub id: String,
    /// The key's name in the issuer's document.
    pub method: String,
    /// The issuer's document with its address, where it is not the key itself.
    pub document: Option<(String, Vec<u8>)>,
    /// The same as what verification takes. Nobody is asked for others.
    pub documents: Documents,
    /// The time of signing.
    pub settings: Settings,
}

impl Signatory {
    /// Opens the key and reads the issuer's document.
    ///
    /// # Errors
    /// Those of the files, and [`Ungiven::NotInDocument`].
    pub fn open(signing: &Signing) -> Result<Self, Failure> {
        let document = match &signing.did {
            Some(path) => Some((path, read_object(path)?)),
            None => None,
        };
        let key = keys::open(&signing.key, signing.passphrase.as_deref())?;
        Self::new(key, signing, document)
    }

    /// Who signs with `key`, as whom this document, its file, bytes and contents, says.
    ///
    /// # Errors
    /// [`Ungiven::NotInDocument`]
    pub fn new(
        key: SigningKey,
        signing: &Signing,
        document: Option<(&PathBuf, (Vec<u8>, Object))>,
    ) -> Result<Self, Failure> {
        let mut documents = Documents::new();
        documents.offline = true;
        let (id, method, document) = match document {
            None => (key.did(), key.method(), None),
            Some((path, (bytes, object))) => {
                let named = did::method_in(&Value::Object(object), &key.multikey());
                let (id, method) = named.ok_or_else(|| Ungiven::NotInDocument(path.clone()))?;
                // An https identifier is its own address.
                let url = key::did::web::url(&id).unwrap_or_else(|_| id.clone());
                documents.give(&url, bytes.clone());
                (id, method, Some((url, bytes)))
            }
        };
        let settings = Settings { now: signing.at.unwrap_or_else(clock), numbers: Numbers::std() };
        Ok(Self { key, id, method, document, documents, settings })
    }
}

/// A JSON object in a file, and its bytes.
///
/// # Errors
/// [`Failure::Read`], [`Ungiven::NotJson`].
pub fn read_object(path: &Path) -> Result<(Vec<u8>, Object), Failure> {
    let failed = |cause| Failure::Read { what: Unread::Given(path.into()), cause };
    let bytes = File::open(path).and_then(input::bounded).map_err(failed)?;
    let not_json = |offset| Failure::from(Ungiven::NotJson { path: path.into(), offset });
    let value = json::parse(json::strip_bom(&bytes).0).map_err(|error| not_json(Some(error.offset)))?;
    match value {
        Value::Object(object) => Ok((bytes, object)),
        _ => Err(not_json(None)),
    }
}
