//! Memberships and other badges of the community: it can withdraw each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use open_badge::credential::Contents;
use open_badge::documents::Documents;
use open_badge::encoding::hex;
use open_badge::issue::community::{MEMBERS, TEMPLATE, days_after};
use open_badge::issue::{Answers, Issued, Issuer, Particulars, Purpose, Recipient, status_entries, words};
use open_badge::json::{Object, Value};
use open_badge::report::{Verdict, verdict};
use open_badge::time::Timestamp;
use open_badge::trust::MEMBERSHIP;
use open_badge::{Progress, Settings, Verification, Verifier};

use super::folder::{BADGES, BadgeFile, Folder};
use super::{Trouble, lists};
use crate::failure::Failure;
use crate::give::Ungiven;
use crate::give::arguments::Signing;
use crate::give::files::{self, Readers};
use crate::give::issue::{agree, fresh, settle};
use crate::give::signatory::{Signatory, read_object};
use crate::{exit, input, output};

/// How long a membership, or what is renewed, lasts where nobody says so.
const DAYS: i64 = 365;

/// `open-badge community add-member`: signs a membership.
///
/// # Errors
/// [`Failure`]; nothing is written then, though a place may be taken.
pub fn add(folder: &mut Folder, signing: &Signing, answers: &Answers) -> Result<u8, Failure> {
    let signer = folder.signatory(signing)?;
    if let Some(Recipient::Id(person)) = &answers.recipient {
        is_alone(folder, person, None, &signer.settings)?;
    }
    let mut answers = answers.clone();
    answers.valid_until.get_or_insert_with(|| days_after(signer.settings.now, DAYS));
    let path = folder.path.join(TEMPLATE);
    let (_, template) = read_object(&path)?;
    let issued = |folder: &Folder, issued: &Issued| {
        if is_membership(folder, &issued.verification) { Ok(()) } else { Err(Trouble::NotAMembership(path).into()) }
    };
    give(folder, &signer, (&template, &answers), MEMBERS, signing.yes, issued)
}

/// `open-badge community award`: signs any other badge that the community can withdraw.
///
/// # Errors
/// [`Failure`]; nothing is written then, though a place may be taken.
pub fn award(
    folder: &mut Folder,
    signing: &Signing,
    template: Option<&Path>,
    answers: &Answers,
) -> Result<u8, Failure> {
    let signer = folder.signatory(signing)?;
    let mut template = crate::give::issue::template(template)?;
    if !template.contains("issuer")
        && let Some(issuer) = read_object(&folder.path.join(TEMPLATE))?.1.get("issuer")
    {
        template.insert("issuer", issuer.clone());
    }
    // A membership that no other is compared with could stand beside one that is revoked.
    let issued = |folder: &Folder, issued: &Issued| {
        if is_membership(folder, &issued.verification) { Err(Trouble::Membership.into()) } else { Ok(()) }
    };
    give(folder, &signer, (&template, answers), BADGES, signing.yes, issued)
}

/// Signs a badge with a place of its own in the lists, and puts it into this part of the folder if it `is_meant`.
fn give(
    folder: &mut Folder,
    signer: &Signatory,
    (template, answers): (&Object, &Answers),
    part: &str,
    agreed: bool,
    is_meant: impl FnOnce(&Folder, &Issued) -> Result<(), Failure>,
) -> Result<u8, Failure> {
    lists::in_order(folder, &signer.settings)?;
    let used: BTreeSet<u64> = folder.places(&folder.badges()?)?.into_keys().collect();
    let random = fresh()?;
    let particulars = Particulars { issuer: &signer.id, now: signer.settings.now, random };
    let mut words = words(template, answers, &particulars).map_err(Ungiven::Words)?;
    let urls: Vec<_> = folder.purposes.iter().map(|purpose| (*purpose, folder.list_url(*purpose))).collect();
    let lists: Vec<_> = urls.iter().map(|(purpose, url)| (*purpose, &**url)).collect();
    let place = folder.taken()?.choose(&used)?;
    words.set("credentialStatus", status_entries(place, &lists));
    if !agreed {
        agree(&words, answers.recipient.as_ref(), &signer.id)?;
    }
    folder.taken()?.take(place)?;
    let (mut issuer, mut documents) = (Issuer::new(&signer.key, &signer.method), folder.documents()?);
    let issued = settle(&mut documents, |documents| issuer.issue(&words, documents, &signer.settings))
        .map_err(Ungiven::Refused)?;
    is_meant(folder, &issued)?;
    let name = file_name(answers.recipient_name.as_deref().unwrap_or_default(), &random);
    let path = folder.path.join(part);
    fs::create_dir_all(&path).map_err(|cause| Ungiven::Write { path: path.clone(), cause })?;
    files::create(&path.join(&name), issued.text.as_bytes(), Readers::Usual)?;
    output::write(&format!("{part}/{name}\n"))?;
    Ok(exit::DONE)
}

/// `open-badge community renew` for a badge: signs it again with another end, in its place. Nothing else of it
/// changes, so it is the same badge, and what is revoked stays so.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn prolong(folder: &mut Folder, signing: &Signing, badge: &Path, until: Option<Timestamp>) -> Result<u8, Failure> {
    let signer = folder.signatory(signing)?;
    let badge = BadgeFile::read(badge)?;
    lists::in_order(folder, &signer.settings)?;
    let mut documents = folder.documents()?;
    let found = verify(&badge.bytes, &mut documents, &signer.settings);
    checked(folder, &badge, &found)?;
    let verdict = verdict(&found.report);
    if matches!(verdict, Verdict::Revoked | Verdict::Suspended) {
        return Err(Trouble::Unsound(badge.path, verdict).into());
    }
    folder.places(&folder.badges()?)?;
    if let (true, Some(person)) = (is_membership(folder, &found), badge.person()) {
        is_alone(folder, person, Some(&badge.path), &signer.settings)?;
    }
    let mut words = badge.badge.without("proof");
    let until = until.unwrap_or_else(|| days_after(signer.settings.now, DAYS));
    words.set("validUntil", Value::string(&until.to_rfc3339()));
    if !signing.yes {
        agree(&words, None, &signer.id)?;
    }
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let issued = settle(&mut documents, |documents| issuer.issue(&words, documents, &signer.settings))
        .map_err(Ungiven::Refused)?;
    files::replace_for_good(&badge.path, issued.text.as_bytes())?;
    output::write(&format!("{}\n", badge.path.display()))?;
    Ok(exit::DONE)
}

/// That nobody gets a second membership beside one that holds or may hold again: who is revoked in one would
/// stay a member by the other.
fn is_alone(folder: &Folder, person: &str, but: Option<&Path>, settings: &Settings) -> Result<(), Failure> {
    let mut documents = folder.documents()?;
    let own = but.and_then(|path| path.canonicalize().ok());
    for member in folder.members()?.iter().filter(|member| member.person() == Some(person)) {
        let is_own = own.is_some() && member.path.canonicalize().ok() == own;
        let found = verdict(&verify(&member.bytes, &mut documents, settings).report);
        if !is_own && !matches!(found, Verdict::Revoked | Verdict::Expired) {
            return Err(Trouble::IsMember(member.path.clone()).into());
        }
    }
    Ok(())
}

/// What a visitor's browser finds of a badge, with these documents and no others.
pub fn verify(badge: &[u8], documents: &mut Documents, settings: &Settings) -> Verification {
    let mut verifier = Verifier::new();
    loop {
        match verifier.verify(badge, documents, settings) {
            Progress::Done(verification) => return *verification,
            Progress::Wanted(wanted) => {
                for wanted in wanted {
                    input::answer(wanted, documents);
                }
            }
        }
    }
}

/// That a file is a badge as the community signed it, with a place in its lists, whatever became of it since.
///
/// # Errors
/// [`Trouble::Unsound`], [`Trouble::NotOurs`]
pub fn checked(folder: &Folder, badge: &BadgeFile, found: &Verification) -> Result<(), Trouble> {
    match verdict(&found.report) {
        Verdict::Valid | Verdict::NotYetValid | Verdict::Expired | Verdict::Suspended | Verdict::Revoked => {}
        verdict => return Err(Trouble::Unsound(badge.path.clone(), verdict)),
    }
    let placed = folder.place(&badge.badge, Purpose::Revocation).is_some();
    let is_ours = matches!(&found.contents, Contents::Signed(signed) if *signed.issuer.id == *folder.did);
    if placed && is_ours { Ok(()) } else { Err(Trouble::NotOurs(badge.path.clone())) }
}

/// Whether readers who listen to this community count it as a membership, as long as it holds.
pub fn is_membership(folder: &Folder, found: &Verification) -> bool {
    let Contents::Signed(badge) = &found.contents else { return false };
    badge.endorsement.is_none()
        && badge.achievement.kind.as_deref() == Some(MEMBERSHIP)
        && *badge.issuer.id == *folder.did
        && badge.recipient.is_some()
}

/// A name that every host can serve: the plain letters of the member's, and some that nobody else has.
fn file_name(member: &str, random: &[u8; 32]) -> String {
    let mut name = String::new();
    for letter in member.chars() {
        if letter.is_ascii_alphanumeric() {
            name.push(letter.to_ascii_lowercase());
        } else if !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() >= 40 {
            break;
        }
    }
    let name = name.trim_end_matches('-');
    let own = hex::encode(random.first_chunk::<4>().unwrap_or(&[0; 4]));
    [if name.is_empty() { "badge" } else { name }, "-", &own, ".json"].concat()
}
