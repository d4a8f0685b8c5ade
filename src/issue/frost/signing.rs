//! Signing together: two rounds of texts (<https://www.rfc-editor.org/rfc/rfc9591#section-5>), and what comes out.

use std::collections::BTreeMap;

use frost_ed25519::round1::{NonceCommitment, SigningCommitments, SigningNonces, commit};
use frost_ed25519::round2::{self, SignatureShare};
use frost_ed25519::{Identifier, SigningPackage, aggregate};

use super::generation::by_name;
use super::group::identifier;
use super::text::{Kind, decoded, encoded};
use super::{Exchange, FrostError, Group, Outcome, Proposal, Share, generator};
use crate::Settings;
use crate::issue::issuer::message;
use crate::issue::{Issued, Issuer, Refusal, Sign};
use crate::json::{Numbers, Object};
use crate::key::signature::Algorithm;

/// One member's side of signing. What it commits to signs once: then, or when this is dropped, the nonces are gone,
/// and nothing here can be written to a file.
pub struct Signing {
    combining: Combining,
    share: Share,
    nonces: Option<SigningNonces>,
}

/// Putting together what members sent, which takes nothing secret.
pub struct Combining {
    exchange: Exchange,
    proposal: Proposal,
    group: Group,
    message: Vec<u8>,
    numbers: Numbers,
}

impl Signing {
    /// Begins, once the member agreed to the proposal's words. What will be signed is computed here from these words.
    /// Returns the text of the first round, for everybody who signs.
    ///
    /// # Errors
    /// [`FrostError::OtherKey`], [`FrostError::OtherShares`]; [`FrostError::NotAMember`] for who was not asked;
    /// [`FrostError::Members`]; [`FrostError::Refused`] for words that would not be valid; [`FrostError::NoRandomness`]
    pub fn begin(proposal: &Proposal, share: Share, numbers: Numbers) -> Result<(Self, String), FrostError> {
        let mut combining = Combining::of(proposal, share.group(), Some(&share.member().name), numbers)?;
        let (nonces, commitments) = commit(share.package().signing_share(), &mut generator()?);
        let written = |commitment: &NonceCommitment| encoded(&commitment.serialize().unwrap_or_default());
        let members = vec![("hiding", written(commitments.hiding())), ("binding", written(commitments.binding()))];
        let text = combining.exchange.say(1, members);
        Ok((Self { combining, share, nonces: Some(nonces) }, text))
    }

    /// Who signs, and whose texts are awaited.
    #[must_use]
    pub fn exchange(&self) -> &Exchange {
        &self.combining.exchange
    }

    /// Takes a text of another member. When all have committed, the text of the second round comes out; when all have
    /// sent that, the badge.
    ///
    /// # Errors
    /// [`FrostError`]; whether the exchange goes on says [`FrostError::ends`].
    pub fn take(&mut self, text: &str) -> Result<Outcome<Box<Issued>>, FrostError> {
        self.combining.exchange.take(text)?;
        if !self.combining.exchange.whole(1) {
            return Ok(Outcome::Waiting);
        }
        let Some(nonces) = self.nonces.take() else { return self.combining.finish() };
        let package = self.combining.package()?;
        let share = round2::sign(&package, &nonces, self.share.package());
        drop(nonces);
        let share = share.map_err(|error| by_name(&self.combining.exchange, &error))?;
        let exchange = &mut self.combining.exchange;
        let members = vec![exchange.seen(1), ("share", encoded(&share.serialize()))];
        let text = exchange.say(2, members);
        match self.combining.finish()? {
            Outcome::Done(_, issued) => Ok(Outcome::Done(Some(text), issued)),
            _ => Ok(Outcome::Send(text)),
        }
    }
}

impl Combining {
    /// Begins for somebody who need not sign.
    ///
    /// # Errors
    /// As [`Signing::begin`].
    pub fn begin(proposal: &Proposal, group: &Group, numbers: Numbers) -> Result<Self, FrostError> {
        Self::of(proposal, group, None, numbers)
    }

    fn of(proposal: &Proposal, group: &Group, me: Option<&str>, numbers: Numbers) -> Result<Self, FrostError> {
        let signers = proposal.fits(group)?;
        let settings = Settings { now: proposal.at(), numbers };
        let message = message(proposal.words(), proposal.method(), &settings).map_err(refused)?;
        let exchange = Exchange::new(Kind::Signing, &proposal.object, signers, me, 2)?;
        Ok(Self { exchange, proposal: proposal.clone(), group: group.clone(), message, numbers })
    }

    /// Who signs, and whose texts are awaited.
    #[must_use]
    pub fn exchange(&self) -> &Exchange {
        &self.exchange
    }

    /// Takes a text of a member who signs.
    ///
    /// # Errors
    /// [`FrostError`]; whether it goes on says [`FrostError::ends`].
    pub fn take(&mut self, text: &str) -> Result<Outcome<Box<Issued>>, FrostError> {
        self.exchange.take(text)?;
        self.finish()
    }

    /// What everybody signs: the words' hash with everybody's commitments.
    fn package(&self) -> Result<SigningPackage, FrostError> {
        let mut commitments = BTreeMap::new();
        for (number, text) in self.exchange.texts(1) {
            let commitment = commitment(text).ok_or_else(|| self.exchange.blame(*number))?;
            commitments.insert(identifier(*number).ok_or(FrostError::Members)?, commitment);
        }
        Ok(SigningPackage::new(commitments, &self.message))
    }

    /// The badge, once both rounds are whole, after it was verified.
    fn finish(&self) -> Result<Outcome<Box<Issued>>, FrostError> {
        if !self.exchange.whole(1) || !self.exchange.whole(2) {
            return Ok(Outcome::Waiting);
        }
        self.exchange.same(2)?;
        let mut shares: BTreeMap<Identifier, SignatureShare> = BTreeMap::new();
        for (number, text) in self.exchange.texts(2) {
            let share = text.get("share").and_then(decoded).and_then(|bytes| SignatureShare::deserialize(&bytes).ok());
            let share = share.ok_or_else(|| self.exchange.blame(*number))?;
            shares.insert(identifier(*number).ok_or(FrostError::Members)?, share);
        }
        let signature = aggregate(&self.package()?, &shares, self.group.public());
        let signature = signature.map_err(|error| by_name(&self.exchange, &error))?;
        let made = Made { message: self.message.clone(), signature: signature.serialize().unwrap_or_default() };
        let settings = Settings { now: self.proposal.at(), numbers: self.numbers };
        let mut issuer = Issuer::new(&made, self.proposal.method());
        let issued = issuer.issue(self.proposal.words(), &self.proposal.documents(), &settings);
        Ok(Outcome::Done(None, Box::new(issued.map_err(refused)?)))
    }
}

fn refused(refusal: Refusal) -> FrostError {
    FrostError::Refused(Box::new(refusal))
}

fn commitment(text: &Object) -> Option<SigningCommitments> {
    let read = |name: &str| NonceCommitment::deserialize(&decoded(text.get(name)?)?).ok();
    Some(SigningCommitments::new(read("hiding")?, read("binding")?))
}

/// A signature that was made already, of one message.
struct Made {
    message: Vec<u8>,
    signature: Vec<u8>,
}

impl Sign for Made {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDsa
    }

    /// Nothing for another message: that is no signature, and the badge is found not to be valid.
    fn sign(&self, message: &[u8]) -> Vec<u8> {
        if *message == *self.message { self.signature.clone() } else { Vec::new() }
    }
}

impl core::fmt::Debug for Signing {
    /// Nothing that is secret.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_struct("Signing").field("combining", &self.combining).finish_non_exhaustive()
    }
}

impl core::fmt::Debug for Combining {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.debug_struct("Combining").field("exchange", &self.exchange).finish_non_exhaustive()
    }
}
