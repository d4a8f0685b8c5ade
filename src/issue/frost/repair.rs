//! Making a member's lost share again, by the help of others and without any of them learning it.
//!
//! The way of <https://eprint.iacr.org/2017/1155>, §4.2: each helper splits what it would say among the helpers, and each
//! sends the sum of what it got. Three rounds of texts, in the last two of which only helpers speak.

use frost_ed25519::Ed25519Sha512;
use frost_ed25519::Identifier;
use frost_ed25519::keys::repairable::{Delta, Sigma, repair_share_part1, repair_share_part2, repair_share_part3};

use super::generation::{open_box, same_group};
use super::group::identifier;
use super::sealed::Envelope;
use super::text::{decoded, encoded};
use super::{Exchange, FrostError, Group, Invitation, Outcome, Purpose, Share, generator};
use crate::json::{Object, Value};

/// One side of making a lost share again: of whoever lost it, or of a helper.
pub struct Repair {
    exchange: Exchange,
    of: Group,
    lost: u16,
    envelope: Envelope,
    share: Option<Share>,
    /// What a helper keeps of what it split.
    kept: Option<Delta>,
    agreed: bool,
    summed: bool,
}

impl Repair {
    /// Begins for the member `name` as one's own: a helper has a share, and whoever lost theirs has none. Returns the
    /// text of the first round, for everybody.
    ///
    /// # Errors
    /// [`FrostError::NotAMember`]; [`FrostError::Step`] for an invitation to something else, or where somebody has a
    /// share who lost it, or none who helps; [`FrostError::OtherKey`], [`FrostError::OtherShares`];
    /// [`FrostError::NoRandomness`]
    pub fn begin(invitation: &Invitation, name: &str, share: Option<Share>) -> Result<(Self, String), FrostError> {
        let Purpose::Repair { of, lost } = invitation.purpose() else { return Err(FrostError::Step) };
        if share.is_some() == (name == lost) {
            return Err(FrostError::Step);
        }
        if let Some(share) = &share {
            same_group(of, share)?;
            if share.member().name != name {
                return Err(FrostError::NotAMember(name.into()));
            }
        }
        let parties = invitation.members().to_vec();
        let lost = parties.iter().find(|party| party.name == *lost).ok_or(FrostError::Members)?.number;
        let exchange = Exchange::new(invitation.kind(), &invitation.object, parties, Some(name), 3)?;
        let mut exchange = exchange.with_listener(lost);
        let envelope = Envelope::new()?;
        let text = exchange.say(1, vec![("box", encoded(&envelope.public()))]);
        let of = of.as_ref().clone();
        Ok((Self { exchange, of, lost, envelope, share, kept: None, agreed: false, summed: false }, text))
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
    pub fn take(&mut self, text: &str) -> Result<Outcome<Option<Share>>, FrostError> {
        self.exchange.take(text)?;
        self.go_on()
    }

    /// The code is the same with all: returns a helper's text of the second round, and none of who only listens.
    ///
    /// # Errors
    /// [`FrostError::Misbehaved`], [`FrostError::NoRandomness`]; [`FrostError::Step`] before the first round is whole,
    /// or a second time.
    pub fn agree(&mut self) -> Result<Option<String>, FrostError> {
        if !self.exchange.whole(1) || self.agreed {
            return Err(FrostError::Step);
        }
        self.agreed = true;
        let Some(share) = &self.share else { return Ok(None) };
        let helpers: Option<Vec<Identifier>> = self.helpers().into_iter().map(identifier).collect();
        let (helpers, lost) = (helpers.ok_or(FrostError::Members)?, identifier(self.lost).ok_or(FrostError::Members)?);
        let deltas = repair_share_part1::<Ed25519Sha512, _>(&helpers, share.package(), &mut generator()?, lost)
            .map_err(|_| FrostError::Members)?;
        let mut parts = Object::new();
        for number in self.helpers() {
            let delta = identifier(number).and_then(|id| deltas.get(&id)).ok_or(FrostError::Members)?;
            if number == self.exchange.me() {
                self.kept = Some(*delta);
                continue;
            }
            parts.insert(&self.exchange.name(number), self.sealed(number, delta.serialize())?);
        }
        let seen = self.exchange.seen(1);
        Ok(Some(self.exchange.say(2, vec![seen, ("for", Value::Object(parts))])))
    }

    /// What is next: a helper's last text, or the share of whoever lost it. A helper is done with its last text.
    ///
    /// # Errors
    /// [`FrostError::OtherTexts`], [`FrostError::Misbehaved`], [`FrostError::NoRandomness`]
    pub fn go_on(&mut self) -> Result<Outcome<Option<Share>>, FrostError> {
        if !self.agreed || !self.exchange.whole(2) {
            return Ok(Outcome::Waiting);
        }
        self.exchange.same(2)?;
        if self.share.is_some() {
            return if self.summed { Ok(Outcome::Waiting) } else { self.sum() };
        }
        if !self.exchange.whole(3) {
            return Ok(Outcome::Waiting);
        }
        self.exchange.same(3)?;
        let sigmas = self.parts(3, |bytes| Sigma::deserialize(bytes).ok())?;
        let lost = identifier(self.lost).ok_or(FrostError::Members)?;
        let package = repair_share_part3(&sigmas, lost, self.of.public()).map_err(|_| self.nobody())?;
        // Whether it is right shows here alone, and not who made it wrong.
        if self.of.public().verifying_shares().get(&lost) != Some(package.verifying_share()) {
            return Err(self.nobody());
        }
        let me = self.of.named(&[self.exchange.name(self.lost)])?.pop().ok_or(FrostError::Members)?;
        Ok(Outcome::Done(None, Some(Share::new(self.of.clone(), package, me))))
    }

    fn sum(&mut self) -> Result<Outcome<Option<Share>>, FrostError> {
        let mut deltas = self.parts(2, |bytes| Delta::deserialize(bytes).ok())?;
        deltas.extend(self.kept.take());
        let sigma = repair_share_part2(&deltas);
        let mut parts = Object::new();
        parts.insert(&self.exchange.name(self.lost), self.sealed(self.lost, sigma.serialize())?);
        self.summed = true;
        let seen = self.exchange.seen(2);
        let text = self.exchange.say(3, vec![seen, ("for", Value::Object(parts))]);
        Ok(Outcome::Done(Some(text), None))
    }

    /// What others sent in a round for this side alone.
    fn parts<T>(&self, round: usize, read: impl Fn(&[u8]) -> Option<T>) -> Result<Vec<T>, FrostError> {
        let mine = self.exchange.name(self.exchange.me());
        let part = |(number, text): (u16, &Object)| {
            let plain = (|| {
                let sealed = decoded(text.get("for")?.get(&mine)?)?;
                read(&self.envelope.open(self.open_box(number)?, &sealed)?)
            })();
            plain.ok_or_else(|| self.exchange.blame(number))
        };
        self.exchange.of_others(round).map(part).collect()
    }

    fn sealed(&self, number: u16, plain: Vec<u8>) -> Result<Value, FrostError> {
        let plain = zeroize::Zeroizing::new(plain);
        let theirs = self.open_box(number).ok_or_else(|| self.exchange.blame(number))?;
        Ok(encoded(&self.envelope.seal(theirs, &plain)?))
    }

    fn open_box(&self, number: u16) -> Option<[u8; 32]> {
        open_box(&self.exchange.texts(1).iter().find(|(sender, _)| *sender == number)?.1)
    }

    fn helpers(&self) -> Vec<u16> {
        let all = self.exchange.parties().iter().map(|party| party.number);
        all.filter(|number| *number != self.lost).collect()
    }

    /// That it does not fit, by whom ever.
    fn nobody(&self) -> FrostError {
        FrostError::Misbehaved(self.helpers().into_iter().map(|number| self.exchange.name(number)).collect())
    }
}

impl core::fmt::Debug for Repair {
    /// Nothing that is secret.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_struct("Repair").field("exchange", &self.exchange).finish_non_exhaustive()
    }
}
