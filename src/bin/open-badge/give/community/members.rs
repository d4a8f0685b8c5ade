//! Memberships: badges of the community that it can withdraw.

use std::collections::BTreeSet;
use std::path::Path;

use open_badge::credential::Contents;
use open_badge::documents::Documents;
use open_badge::encoding::hex;
use open_badge::issue::{Answers, Issuer, Particulars, Purpose, Recipient, status_entries, words};
use open_badge::json::Value;
use open_badge::report::{Verdict, verdict};
use open_badge::time::Timestamp;
use open_badge::trust::MEMBERSHIP;
use open_badge::{Progress, Settings, Verification, Verifier};

use super::folder::{Folder, MEMBERS, MemberFile, TEMPLATE};
use super::{Trouble, lists};
use crate::failure::Failure;
use crate::give::Ungiven;
use crate::give::arguments::Signing;
use crate::give::files::{self, Readers};
use crate::give::issue::{agree, fresh, settle};
use crate::give::signatory::read_object;
use crate::{exit, input, output};

/// How long a membership lasts where nobody says so.
const DAYS: i64 = 365;

/// `open-badge community add-member`: signs a membership with a place of its own in the lists.
///
/// # Errors
/// [`Failure`]; nothing is written then, though the place may be taken.
pub fn add(folder: &mut Folder, signing: &Signing, answers: &Answers) -> Result<u8, Failure> {
    let signer = folder.signatory(signing)?;
    let (now, members) = (signer.settings.now, folder.members()?);
    let used: BTreeSet<u64> = folder.places(&members)?.into_keys().collect();
    lists::in_order(folder, &signer.settings)?;
    let mut documents = folder.documents()?;
    is_new(answers, &members, &mut documents, &signer.settings)?;
    let template = folder.path.join(TEMPLATE);
    let random = fresh()?;
    let particulars = Particulars { issuer: &signer.id, now, random };
    let mut answers = answers.clone();
    answers.valid_until.get_or_insert_with(|| lists::days_after(now, DAYS));
    let mut words = words(&read_object(&template)?.1, &answers, &particulars).map_err(Ungiven::Words)?;
    let urls = Purpose::ALL.map(|purpose| (purpose, folder.list_url(purpose)));
    let place = folder.taken()?.choose(&used)?;
    words.set("credentialStatus", status_entries(place, &urls.each_ref().map(|(purpose, url)| (*purpose, &**url))));
    if !signing.yes {
        agree(&words, None, &signer.id)?;
    }
    folder.taken()?.take(place)?;
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let issued = settle(&mut documents, |documents| issuer.issue(&words, documents, &signer.settings))?;
    if !is_membership(folder, &issued.verification) {
        return Err(Trouble::NotAMembership(template).into());
    }
    let name = file_name(answers.recipient_name.as_deref().unwrap_or_default(), &random);
    files::create(&folder.path.join(MEMBERS).join(&name), issued.text.as_bytes(), Readers::Usual)?;
    output::write(&format!("{MEMBERS}/{name}\n"))?;
    Ok(exit::DONE)
}

/// `open-badge community renew` for a membership: signs it again with another end, in its place. Nothing else of
/// it changes, so it is the same membership, and what is revoked stays so.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn prolong(folder: &mut Folder, signing: &Signing, member: &Path, until: Option<Timestamp>) -> Result<u8, Failure> {
    let signer = folder.signatory(signing)?;
    let member = MemberFile::read(member)?;
    lists::in_order(folder, &signer.settings)?;
    let mut documents = folder.documents()?;
    let found = verify(&member.bytes, &mut documents, &signer.settings);
    checked(folder, &member, &found)?;
    let verdict = verdict(&found.report);
    if matches!(verdict, Verdict::Revoked | Verdict::Suspended) {
        return Err(Trouble::Unsound(member.path, verdict).into());
    }
    folder.places(&folder.members()?)?;
    let mut words = member.badge.without("proof");
    let until = until.unwrap_or_else(|| lists::days_after(signer.settings.now, DAYS));
    words.set("validUntil", Value::string(&until.to_rfc3339()));
    if !signing.yes {
        agree(&words, None, &signer.id)?;
    }
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let issued = settle(&mut documents, |documents| issuer.issue(&words, documents, &signer.settings))?;
    files::replace_for_good(&member.path, issued.text.as_bytes())?;
    output::write(&format!("{}\n", member.path.display()))?;
    Ok(exit::DONE)
}

/// That nobody gets a second membership beside one that holds or may hold again: who is revoked in one would
/// stay a member by the other.
fn is_new(
    answers: &Answers,
    members: &[MemberFile],
    documents: &mut Documents,
    settings: &Settings,
) -> Result<(), Failure> {
    let Some(Recipient::Id(person)) = &answers.recipient else { return Ok(()) };
    for member in members.iter().filter(|member| member.person() == Some(person)) {
        let found = verdict(&verify(&member.bytes, documents, settings).report);
        if !matches!(found, Verdict::Revoked | Verdict::Expired) {
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

/// That a file is a membership as the community signed it, whatever became of it since.
///
/// # Errors
/// [`Trouble::Unsound`], [`Trouble::NotAMembership`]
pub fn checked(folder: &Folder, member: &MemberFile, found: &Verification) -> Result<(), Trouble> {
    match verdict(&found.report) {
        Verdict::Valid | Verdict::NotYetValid | Verdict::Expired | Verdict::Suspended | Verdict::Revoked => {}
        verdict => return Err(Trouble::Unsound(member.path.clone(), verdict)),
    }
    let placed = Purpose::ALL.into_iter().all(|purpose| folder.place(&member.badge, purpose).is_some());
    if placed && is_membership(folder, found) { Ok(()) } else { Err(Trouble::NotAMembership(member.path.clone())) }
}

/// Whether readers who listen to this community count it as a membership, as long as it holds.
fn is_membership(folder: &Folder, found: &Verification) -> bool {
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
    [if name.is_empty() { "member" } else { name }, "-", &own, ".json"].concat()
}
