//! Making a key without anybody who deals it out, and giving its members new shares: two rounds of texts.
//!
//! <https://www.rfc-editor.org/rfc/rfc9591#appendix-C> leaves this to others; the crate has Pedersen's way with proofs
//! of knowledge, as in the paper on FROST (<https://eprint.iacr.org/2020/852>).

use std::collections::BTreeMap;

use frost_ed25519::keys::VerifiableSecretSharingCommitment;
use frost_ed25519::keys::dkg::{self, round1, round2};
use frost_ed25519::keys::{SigningShare, refresh};
use frost_ed25519::{Error, Identifier, Signature};

use super::group::identifier;
use super::sealed::Envelope;
use super::text::{decoded, encoded};
use super::{Exchange, FrostError, Group, Invitation, Outcome, Purpose, Share, generator};
use crate::json::{Object, Value};

/// What is known of each other member by an identifier.
type Of<T> = BTreeMap<Identifier, T>;

/// One member's side of making a key, or of refreshing its shares.
///
/// Send the text of [`Generation::begin`]; give what others send to [`Generation::take`] until there is a code;
/// compare it, [`Generation::agree`], and go on.
pub struct Generation {
    exchange: Exchange,
    quorum: u16,
    envelope: Envelope,
    old: Option<Share>,
    secret: Option<Stage>,
}

enum Stage {
    First(round1::SecretPackage),
    Second(round2::SecretPackage),
}

impl Generation {
    /// Begins for the member `name` as one's own; `old` is the share that is to be refreshed. Returns the text of the
    /// first round, for everybody.
    ///
    /// # Errors
    /// [`FrostError::NotAMember`]; [`FrostError::Step`] for an invitation to something else; [`FrostError::OtherKey`]
    /// and [`FrostError::OtherShares`] where it is not this share's group; [`FrostError::NoRandomness`]
    pub fn begin(invitation: &Invitation, name: &str, old: Option<Share>) -> Result<(Self, String), FrostError> {
        match (invitation.purpose(), &old) {
            (Purpose::Generation, None) => {}
            (Purpose::Refresh(of), Some(share)) => same_group(of, share)?,
            _ => return Err(FrostError::Step),
        }
        if old.as_ref().is_some_and(|share| share.member().name != name) {
            return Err(FrostError::NotAMember(name.into()));
        }
        let (kind, parties) = (invitation.kind(), invitation.members().to_vec());
        let (quorum, count) = (invitation.quorum(), parties.len() as u16);
        let mut exchange = Exchange::new(kind, &invitation.object, parties, Some(name), 2)?;
        let me = identifier(exchange.me()).ok_or(FrostError::Members)?;
        let first = match old {
            None => dkg::part1(me, count, quorum, generator()?),
            Some(_) => refresh::refresh_dkg_part1(me, count, quorum, generator()?),
        };
        let (secret, package) = first.map_err(|_| FrostError::Members)?;
        let envelope = Envelope::new()?;
        let commitment = package.commitment().serialize().unwrap_or_default();
        let proof = package.proof_of_knowledge().serialize().unwrap_or_default();
        let members = vec![
            ("commitment", Value::Array(commitment.iter().map(|bytes| encoded(bytes)).collect())),
            ("proof", encoded(&proof)),
            ("box", encoded(&envelope.public())),
        ];
        let text = exchange.say(1, members);
        Ok((Self { exchange, quorum, envelope, old, secret: Some(Stage::First(secret)) }, text))
    }

    /// Who takes part, what is awaited, and the code to compare.
    #[must_use]
    pub fn exchange(&self) -> &Exchange {
        &self.exchange
    }

    /// Takes a text of another member.
    ///
    /// # Errors
    /// [`FrostError`]; whether the exchange goes on says [`FrostError::ends`].
    pub fn take(&mut self, text: &str) -> Result<Outcome<Share>, FrostError> {
        self.exchange.take(text)?;
        self.go_on()
    }

    /// The code is the same with all: returns the text of the second round.
    ///
    /// # Errors
    /// [`FrostError::Misbehaved`] where somebody's text of the first is not in order; [`FrostError::NoRandomness`];
    /// [`FrostError::Step`] before the first round is whole, or a second time.
    pub fn agree(&mut self) -> Result<String, FrostError> {
        if !self.exchange.whole(1) || !matches!(self.secret, Some(Stage::First(_))) {
            return Err(FrostError::Step);
        }
        let firsts = self.firsts()?;
        let Some(Stage::First(secret)) = self.secret.take() else { return Err(FrostError::Step) };
        let second = match self.old {
            None => dkg::part2(secret, &firsts),
            Some(_) => refresh::refresh_dkg_part2(secret, &firsts),
        };
        let (secret, packages) = second.map_err(|error| self.culprits(&error))?;
        let mut parts = Object::new();
        for (number, text) in self.exchange.of_others(1) {
            let theirs = open_box(text).ok_or_else(|| self.exchange.blame(number))?;
            let package = identifier(number).and_then(|id| packages.get(&id)).ok_or(FrostError::Step)?;
            let plain = zeroize::Zeroizing::new(package.signing_share().serialize());
            parts.insert(&self.exchange.name(number), encoded(&self.envelope.seal(theirs, &plain)?));
        }
        self.secret = Some(Stage::Second(secret));
        let seen = self.exchange.seen(1);
        Ok(self.exchange.say(2, vec![seen, ("for", Value::Object(parts))]))
    }

    /// The share, once both rounds are whole.
    ///
    /// # Errors
    /// [`FrostError::OtherTexts`], [`FrostError::Misbehaved`]
    pub fn go_on(&mut self) -> Result<Outcome<Share>, FrostError> {
        let Some(Stage::Second(secret)) = &self.secret else { return Ok(Outcome::Waiting) };
        if !self.exchange.whole(2) {
            return Ok(Outcome::Waiting);
        }
        self.exchange.same(2)?;
        let firsts = self.firsts()?;
        let mut seconds = Of::new();
        let mine = self.exchange.name(self.exchange.me());
        for (number, text) in self.exchange.of_others(2) {
            let first = self.exchange.texts(1).iter().find(|(sender, _)| *sender == number);
            let share = first.and_then(|(_, first)| {
                let sealed = decoded(text.get("for")?.get(&mine)?)?;
                SigningShare::deserialize(&self.envelope.open(open_box(first)?, &sealed)?).ok()
            });
            let share = share.ok_or_else(|| self.exchange.blame(number))?;
            seconds.insert(identifier(number).ok_or(FrostError::Members)?, round2::Package::new(share));
        }
        let third = match &self.old {
            None => dkg::part3(secret, &firsts, &seconds),
            Some(old) => refresh::refresh_dkg_shares(
                secret,
                &firsts,
                &seconds,
                old.group().public().clone(),
                old.package().clone(),
            ),
        };
        let (package, public) = third.map_err(|error| self.culprits(&error))?;
        let parties = self.exchange.parties().to_vec();
        let me = parties.iter().find(|party| party.number == self.exchange.me()).cloned();
        let me = me.ok_or(FrostError::Members)?;
        let group = Group::new(self.exchange.group(), parties, public);
        if group.quorum() != self.quorum || self.old.as_ref().is_some_and(|old| old.group().did() != group.did()) {
            return Err(FrostError::Members);
        }
        self.secret = None;
        Ok(Outcome::Done(None, Share::new(group, package, me)))
    }

    /// What others committed to.
    fn firsts(&self) -> Result<Of<round1::Package>, FrostError> {
        // Of shares to refresh the sum of the secrets is nothing, so nobody commits to a first one.
        let length = usize::from(self.quorum) - usize::from(self.old.is_some());
        let mut firsts = Of::new();
        for (number, text) in self.exchange.of_others(1) {
            let package = first(text, length).ok_or_else(|| self.exchange.blame(number))?;
            firsts.insert(identifier(number).ok_or(FrostError::Members)?, package);
        }
        Ok(firsts)
    }

    fn culprits(&self, error: &Error) -> FrostError {
        by_name(&self.exchange, error)
    }
}

impl core::fmt::Debug for Generation {
    /// Nothing that is secret.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_struct("Generation").field("exchange", &self.exchange).finish_non_exhaustive()
    }
}

/// Whether a share is of this group, as it is now.
pub(super) fn same_group(of: &Group, share: &Share) -> Result<(), FrostError> {
    match share.group() {
        group if group.did() != of.did() => Err(FrostError::OtherKey),
        group if group.state() != of.state() => Err(FrostError::OtherShares),
        _ => Ok(()),
    }
}

/// Whom the crate names as the reason.
pub(super) fn by_name(exchange: &Exchange, error: &Error) -> FrostError {
    let named = |party: &&super::Member| identifier(party.number).is_some_and(|id| error.culprits().contains(&id));
    FrostError::Misbehaved(exchange.parties().iter().filter(named).map(|party| party.name.clone()).collect())
}

/// The key with which somebody's parts are encrypted.
pub(super) fn open_box(text: &Object) -> Option<[u8; 32]> {
    decoded(text.get("box")?)?.try_into().ok()
}

fn first(text: &Object, length: usize) -> Option<round1::Package> {
    let commitment: Option<Vec<Vec<u8>>> = text.get("commitment")?.as_array()?.iter().map(decoded).collect();
    let commitment = commitment.filter(|all| all.len() == length)?;
    let commitment = VerifiableSecretSharingCommitment::deserialize(commitment).ok()?;
    Some(round1::Package::new(commitment, Signature::deserialize(&decoded(text.get("proof")?)?).ok()?))
}
