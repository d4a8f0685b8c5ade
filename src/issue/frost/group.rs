//! A group: its key, how many sign together, its members, and a member's share in a file.

use std::collections::BTreeMap;

use frost_ed25519::keys::{KeyPackage, PublicKeyPackage, SigningShare, VerifyingShare};
use frost_ed25519::{Identifier, VerifyingKey};
use zeroize::Zeroizing;

use super::FrostError;
use super::text::{Kind, Text, begin, decoded, digest, encoded, integer, line, multibase, number, string};
use crate::encoding::base58;
use crate::issue::key_file::{self, KeyFileError};
use crate::json::{Object, Value};
use crate::limits;

/// What the first and last line of a file with a share call it.
const LABEL: &str = "ENCRYPTED OPEN BADGE SHARE";

/// Bytes of a secret share: a scalar of Ed25519.
const SECRET: usize = 32;

/// Somebody with a share, or who is to have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The number, from 1 on: it stays when others leave.
    pub number: u16,
    /// What the others call them.
    pub name: String,
}

/// What everybody may know of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    name: String,
    members: Vec<Member>,
    public: PublicKeyPackage,
}

impl Group {
    pub(super) fn new(name: &str, members: Vec<Member>, public: PublicKeyPackage) -> Self {
        Self { name: name.into(), members, public }
    }

    /// Reads the text of [`Group::to_text`].
    ///
    /// # Errors
    /// [`FrostError::NotAText`], [`FrostError::Version`], [`FrostError::Step`], [`FrostError::Members`]
    pub fn read(text: &str) -> Result<Self, FrostError> {
        Self::of(&Text::read_as(text, &[Kind::Group], 0)?.object)
    }

    /// The same of an object.
    pub(super) fn of(object: &Object) -> Result<Self, FrostError> {
        Self::parts(object).ok_or(FrostError::NotAText).and_then(|group| {
            check_members(&group.members, group.quorum())?;
            Ok(group)
        })
    }

    fn parts(object: &Object) -> Option<Self> {
        let key = base58::decode(string(object, "key")?.strip_prefix('z')?)?;
        let key = VerifyingKey::deserialize(key.strip_prefix(&[0xed, 0x01])?).ok()?;
        let listed = object.get("members")?.as_array()?;
        let (mut members, mut shares) = (Vec::new(), BTreeMap::new());
        for entry in listed {
            let entry = entry.as_object()?;
            let member = Member { number: number(entry, "number")?, name: string(entry, "name")?.into() };
            let share = VerifyingShare::deserialize(&decoded(entry.get("share")?)?).ok()?;
            shares.insert(identifier(member.number)?, share);
            members.push(member);
        }
        let public = PublicKeyPackage::new(shares, key, Some(number(object, "quorum")?));
        Some(Self { name: string(object, "group")?.into(), members, public })
    }

    /// The group as one line of JSON, for everybody to read.
    #[must_use]
    pub fn to_text(&self) -> String {
        line(&self.object())
    }

    pub(super) fn object(&self) -> Object {
        let mut object = begin(Kind::Group, 0);
        object.insert("group", Value::string(&self.name));
        object.insert("key", Value::string(&self.multikey()));
        object.insert("quorum", integer(self.quorum().into()));
        let members = self.members.iter().map(|member| {
            let share =
                identifier(member.number).and_then(|id| self.public.verifying_shares().get(&id)?.serialize().ok());
            let mut entry = Object::new();
            entry.insert("number", integer(member.number.into()));
            entry.insert("name", Value::string(&member.name));
            entry.insert("share", encoded(&share.unwrap_or_default()));
            Value::Object(entry)
        });
        object.insert("members", Value::Array(members.collect()));
        object
    }

    /// What the group calls itself.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many members sign together.
    #[must_use]
    pub fn quorum(&self) -> u16 {
        self.public.min_signers().unwrap_or_default()
    }

    /// Who has a share.
    #[must_use]
    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The group's public key as a Multikey, `z6Mk…` (<https://www.w3.org/TR/cid-1.0/#Multikey>).
    #[must_use]
    pub fn multikey(&self) -> String {
        let key = self.public.verifying_key().serialize().unwrap_or_default();
        multibase(&[&[0xed, 0x01], &*key].concat())
    }

    /// The key's own identifier, `did:key:z6Mk…`.
    #[must_use]
    pub fn did(&self) -> String {
        ["did:key:", &self.multikey()].concat()
    }

    /// The verification method of [`Group::did`].
    #[must_use]
    pub fn method(&self) -> String {
        [&*self.did(), "#", &self.multikey()].concat()
    }

    pub(super) fn public(&self) -> &PublicKeyPackage {
        &self.public
    }

    /// What tells these shares from those before or after they were refreshed.
    pub(super) fn state(&self) -> String {
        multibase(&digest(&self.object()))
    }

    /// Members of these names, each once, in the order of their numbers.
    pub(super) fn named(&self, names: &[String]) -> Result<Vec<Member>, FrostError> {
        let mut found: Vec<Member> = Vec::new();
        for name in names {
            let member = self.members.iter().find(|member| member.name == *name);
            let member = member.ok_or_else(|| FrostError::NotAMember(name.clone()))?;
            if found.contains(member) {
                return Err(FrostError::Members);
            }
            found.push(member.clone());
        }
        found.sort_by_key(|member| member.number);
        Ok(found)
    }
}

/// A member's share: with so many of them, and only with so many, the group signs. It is wiped when dropped.
#[derive(Clone)]
pub struct Share {
    group: Group,
    package: KeyPackage,
    me: Member,
}

impl Share {
    pub(super) fn new(group: Group, package: KeyPackage, me: Member) -> Self {
        Self { group, package, me }
    }

    /// The share in a file that [`Share::seal`] wrote.
    ///
    /// # Errors
    /// [`KeyFileError`]. Whether a passphrase is wrong or a file was changed cannot be told.
    pub fn open(file: &[u8], passphrase: &[u8]) -> Result<Self, KeyFileError> {
        let plain = key_file::open_bytes(LABEL, file, passphrase)?;
        Self::read(&plain).ok_or(KeyFileError::WrongPassphrase)
    }

    /// The share as a file, encrypted with a passphrase as keys are ([`key_file::seal`]).
    ///
    /// # Errors
    /// [`KeyFileError::NoPassphrase`], [`KeyFileError::NoRandomness`].
    pub fn seal(&self, passphrase: &[u8]) -> Result<String, KeyFileError> {
        let mut object = begin(Kind::Share, 0);
        object.insert("name", Value::string(&self.me.name));
        object.insert("of", Value::Object(self.group.object()));
        let public = line(&object);
        let secret = Zeroizing::new(self.package.signing_share().serialize());
        // The secret first and by itself, so that no text is made of it that would not be wiped.
        let mut plain = Zeroizing::new(Vec::with_capacity(secret.len() + public.len()));
        plain.extend_from_slice(&secret);
        plain.extend_from_slice(public.as_bytes());
        key_file::seal_bytes(LABEL, &plain, passphrase)
    }

    fn read(plain: &[u8]) -> Option<Self> {
        let (secret, public) = plain.split_at_checked(SECRET)?;
        let object = Text::read_as(core::str::from_utf8(public).ok()?, &[Kind::Share], 0).ok()?.object;
        let group = Group::of(object.get("of")?.as_object()?).ok()?;
        let me = group.named(&[string(&object, "name")?.into()]).ok()?.pop()?;
        let signing = SigningShare::deserialize(secret).ok()?;
        let id = identifier(me.number)?;
        let verifying = VerifyingShare::from(signing);
        if group.public.verifying_shares().get(&id) != Some(&verifying) {
            return None;
        }
        let package = KeyPackage::new(id, signing, verifying, *group.public.verifying_key(), group.quorum());
        Some(Self { group, package, me })
    }

    /// The group that it belongs to.
    #[must_use]
    pub fn group(&self) -> &Group {
        &self.group
    }

    /// Whose it is.
    #[must_use]
    pub fn member(&self) -> &Member {
        &self.me
    }

    pub(super) fn package(&self) -> &KeyPackage {
        &self.package
    }
}

impl core::fmt::Debug for Share {
    /// Names what is public alone.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_struct("Share").field("of", &self.group.did()).field("member", &self.me).finish()
    }
}

/// What the crate calls a member.
pub(super) fn identifier(number: u16) -> Option<Identifier> {
    Identifier::try_from(number).ok()
}

/// Whether so many are enough of these, and all can be told apart.
pub(super) fn check_members(members: &[Member], quorum: u16) -> Result<(), FrostError> {
    let fits = |name: &str| !name.trim().is_empty() && name.len() <= limits::FROST_NAME_BYTES;
    let enough = quorum >= 2 && usize::from(quorum) <= members.len() && members.len() <= limits::FROST_MEMBERS;
    let apart = members.iter().enumerate().all(|(place, member)| {
        let earlier = members.get(..place).unwrap_or_default();
        fits(&member.name)
            && member.number > 0
            && earlier.iter().all(|other| other.name != member.name && other.number != member.number)
    });
    if enough && apart { Ok(()) } else { Err(FrostError::Members) }
}
