//! The status lists of a community: read as every reader would, and signed again.

use std::io::Write;
use std::path::Path;

use flate2::{Compression, write::GzEncoder};
use open_badge::issue::community::{list, list_ends};
use open_badge::issue::{Bits, Issuer, Purpose, StatusList};
use open_badge::json::{self, Value};
use open_badge::time::{self, Timestamp};
use open_badge::{Settings, StatusListFound, Verifier};

use super::Trouble;
use super::folder::{BadgeFile, Folder, read};
use super::members::{checked, verify};
use super::taken::Noted;
use crate::failure::Failure;
use crate::give::Ungiven;
use crate::give::arguments::Signing;
use crate::give::files;
use crate::give::issue::{agree_to_all, settle};
use crate::give::signatory::Signatory;
use crate::{exit, input, output};

/// A list that is to be signed.
pub struct Draft {
    url: String,
    purpose: Purpose,
    packed: Vec<u8>,
}

impl Draft {
    /// A list at this address with these bits.
    pub fn new(url: String, purpose: Purpose, bits: &Bits) -> Self {
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        // Memory takes all that is written.
        let packed = packer.write_all(bits.bytes()).and_then(|()| packer.finish()).unwrap_or_default();
        Self { url, purpose, packed }
    }

    /// What is to be signed.
    pub fn list<'a>(&'a self, signer: &'a Signatory) -> StatusList<'a> {
        let now = signer.settings.now;
        let (issuer, until) = (&*signer.id, list_ends(now));
        StatusList { url: &self.url, issuer, purpose: self.purpose, packed: &self.packed, from: now, until }
    }
}

/// Shows the lists, and asks.
///
/// # Errors
/// [`Ungiven::NotAgreed`](crate::give::Ungiven)
pub fn agree(drafts: &[Draft], signer: &Signatory) -> Result<(), Failure> {
    let words: Vec<_> = drafts.iter().map(|draft| draft.list(signer).words()).collect();
    agree_to_all(&words.iter().collect::<Vec<_>>(), &signer.id)
}

/// Signs lists. Returns their texts, in order.
///
/// # Errors
/// [`Ungiven::Refused`](crate::give::Ungiven); nothing is written then.
pub fn sign(drafts: &[Draft], signer: &Signatory) -> Result<Vec<String>, Failure> {
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let mut documents = signer.documents.clone();
    let mut sign = |draft: &Draft| {
        settle(&mut documents, |documents| issuer.issue_list(&draft.list(signer), documents, &signer.settings))
            .map_err(|refusal| Ungiven::Refused(refusal).into())
    };
    drafts.iter().map(&mut sign).collect()
}

/// The list for a purpose, as a reader finds it.
///
/// # Errors
/// [`Failure::Read`]
pub fn inspect(folder: &Folder, purpose: Purpose, settings: &Settings) -> Result<StatusListFound, Failure> {
    let (mut verifier, mut documents, url) = (Verifier::new(), folder.documents()?, folder.list_url(purpose));
    loop {
        match verifier.status_list(&url, purpose.name(), &folder.did, &documents, settings) {
            Ok(found) => return Ok(found),
            Err(wanted) => {
                for wanted in wanted {
                    input::answer(wanted, &mut documents);
                }
            }
        }
    }
}

/// The bits of a list that is in order.
///
/// # Errors
/// [`Trouble::List`], [`Failure::Read`]
fn bits(folder: &Folder, purpose: Purpose, settings: &Settings) -> Result<Bits, Failure> {
    let found = inspect(folder, purpose, settings)?;
    let trouble = found.trouble().cloned().map(Box::new);
    let (_, bits) = found.list.ok_or_else(|| Trouble::List(folder.list(purpose), trouble))?;
    Ok(Bits::read(bits))
}

/// That the lists are in order, and no revocation was lost from them.
///
/// # Errors
/// [`Trouble::List`], [`Trouble::Lost`], [`Failure::Read`]
pub fn in_order(folder: &mut Folder, settings: &Settings) -> Result<(), Failure> {
    for purpose in folder.purposes.clone() {
        let bits = bits(folder, purpose, settings)?;
        if let Some(place) = lost(purpose, &bits, &folder.taken()?.noted).first() {
            return Err(Trouble::Lost { path: folder.list(purpose), place: *place }.into());
        }
    }
    Ok(())
}

/// `open-badge community revoke`, `suspend` and `lift`: sets or clears a bit, and signs the list again.
///
/// # Errors
/// [`Failure`]; no list is written then, though a revocation may be noted.
pub fn mark(
    folder: &mut Folder,
    signing: &Signing,
    member: &Path,
    (purpose, marked): (Purpose, bool),
) -> Result<u8, Failure> {
    if !folder.purposes.contains(&purpose) {
        return Err(Trouble::NoSuspension.into());
    }
    let signer = folder.signatory(signing)?;
    let member = BadgeFile::read(member)?;
    checked(folder, &member, &verify(&member.bytes, &mut folder.documents()?, &signer.settings))?;
    folder.places(&folder.badges()?)?;
    let mut bits = last_bits(folder, purpose, &signer.settings)?;
    let place = folder.place(&member.badge, purpose).filter(|place| bits.get(*place).is_some());
    let place = place.ok_or_else(|| Trouble::NotOurs(member.path.clone()))?;
    if bits.get(place) == Some(marked) {
        return Err(Trouble::Marked { path: member.path, purpose: purpose.name(), marked }.into());
    }
    bits.set(place, marked);
    let noted = (purpose == Purpose::Revocation).then_some(place);
    replace(folder, vec![(purpose, bits)], noted, &signer, signing.yes)
}

/// `open-badge community renew`: signs the lists again as they are.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn renew(folder: &mut Folder, signing: &Signing) -> Result<u8, Failure> {
    let signer = folder.signatory(signing)?;
    let mut lists = Vec::new();
    for purpose in folder.purposes.clone() {
        lists.push((purpose, last_bits(folder, purpose, &signer.settings)?));
    }
    replace(folder, lists, None, &signer, signing.yes)
}

/// Signs lists in the place of those that are there; what was revoked stays so.
fn replace(
    folder: &mut Folder,
    mut lists: Vec<(Purpose, Bits)>,
    revoked: Option<u64>,
    signer: &Signatory,
    agreed: bool,
) -> Result<u8, Failure> {
    for (purpose, bits) in &mut lists {
        for place in lost(*purpose, bits, &folder.taken()?.noted) {
            eprintln!("The place {place} was revoked before, and is so again.");
            bits.set(place, true);
        }
    }
    let draft = |(purpose, bits): &(Purpose, Bits)| Draft::new(folder.list_url(*purpose), *purpose, bits);
    let drafts: Vec<Draft> = lists.iter().map(draft).collect();
    if !agreed {
        agree(&drafts, signer)?;
    }
    if let Some(place) = revoked {
        folder.taken()?.revoke(place)?;
    }
    for ((purpose, _), text) in lists.iter().zip(sign(&drafts, signer)?) {
        files::replace_for_good(&folder.list(*purpose), text.as_bytes())?;
        output::write(&format!("{}\n", list(*purpose)))?;
    }
    Ok(exit::DONE)
}

/// The places that were revoked and are not in the list for that: it is an earlier one, or there was an
/// interruption.
pub fn lost(purpose: Purpose, bits: &Bits, noted: &Noted) -> Vec<u64> {
    let is_lost = |place: &u64| purpose == Purpose::Revocation && bits.get(*place) == Some(false);
    noted.revoked.iter().copied().filter(is_lost).collect()
}

/// The bits of a list that may have ended: they are read for its last moment.
fn last_bits(folder: &Folder, purpose: Purpose, settings: &Settings) -> Result<Bits, Failure> {
    let now = until(&read(&folder.list(purpose))?).map_or(settings.now, |until| settings.now.min(until));
    bits(folder, purpose, &Settings { now, ..*settings })
}

/// Until when a list says that it speaks.
pub fn until(list: &[u8]) -> Option<Timestamp> {
    let list = json::parse(json::strip_bom(list).0).ok()?;
    time::parse(list.get("validUntil").and_then(Value::as_str)?).ok().map(|parsed| parsed.timestamp)
}
