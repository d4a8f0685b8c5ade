//! What an input is judged as: a badge needs other checks than a list of badges, a signature inside
//! other ones than a signature around.

use super::Basis;

/// A part of what is checked; every code belongs to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the bytes are.
    Intake,
    /// Vocabularies, and the one form that is signed.
    Context,
    /// The rules of the Verifiable Credentials data model.
    Credential,
    /// The rules of an Open Badges 3.0 achievement credential.
    Badge,
    /// The rules of an endorsement credential.
    Endorsement,
    /// The rules of a Comprehensive Learner Record.
    Record,
    /// A Data Integrity proof, inside the document.
    Proof,
    /// A JSON Web Signature, around it.
    Jws,
    /// The claims of a JSON Web Token, beside the credential.
    Jwt,
    /// The key of a proof or signature, and whose it is.
    Key,
    /// Whether the key is the named issuer's.
    Issuer,
    /// Whether the key is that of the named holder, who presents credentials.
    Holder,
    /// Whether it stands: the issuer's domain, dates, status.
    Standing,
    /// A picture, and how badges are put into it.
    Picture,
    /// What holds badges.
    Container,
    /// Whether the issuer of a record vouches for what it holds.
    Recorded,
    /// The rules of an assertion of Open Badges before 3.0, and the documents that it refers to.
    Assertion,
    /// Whether its issuer's site publishes an assertion.
    Hosted,
}

/// The parts that a valid verdict needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope(u32);

impl Scope {
    /// Not known yet: everything is needed, so that nothing is valid for want of checks.
    pub const UNKNOWN: Self = Self(u32::MAX);

    /// Any credential, with the proofs inside.
    pub const CREDENTIAL: Self = Self::of(&[
        Part::Intake,
        Part::Context,
        Part::Credential,
        Part::Proof,
        Part::Key,
        Part::Issuer,
        Part::Standing,
    ]);

    /// An Open Badges 3.0 achievement credential, with the proofs inside.
    pub const BADGE: Self = Self::CREDENTIAL.and(Part::Badge);

    /// An Open Badges 3.0 endorsement credential, with the proofs inside.
    pub const ENDORSEMENT: Self = Self::CREDENTIAL.and(Part::Endorsement);

    /// A Comprehensive Learner Record, with the proofs inside.
    pub const RECORD: Self = Self::CREDENTIAL.and(Part::Record).and(Part::Container);

    /// An achievement credential without a proof of its own, in a record whose issuer signed it all.
    #[must_use]
    pub const fn recorded(record: Self) -> Self {
        let badge = Self::of(&[Part::Intake, Part::Credential, Part::Badge, Part::Recorded, Part::Standing]);
        if record.has(Part::Jws) { badge } else { badge.and(Part::Context) }
    }

    /// A presentation with a JSON Web Signature around.
    pub const SIGNED_PRESENTATION: Self =
        Self::of(&[Part::Intake, Part::Container, Part::Jws, Part::Key, Part::Holder]);

    /// What holds badges, and nothing else.
    pub const CONTAINER: Self = Self::of(&[Part::Intake, Part::Container]);

    /// A presentation with the proofs inside.
    pub const PRESENTATION: Self =
        Self::of(&[Part::Intake, Part::Container, Part::Context, Part::Proof, Part::Key, Part::Holder]);

    /// An assertion of Open Badges before 3.0 that its issuer's site publishes.
    pub const HOSTED: Self = Self::of(&[Part::Intake, Part::Assertion, Part::Hosted, Part::Standing]);

    /// An endorsement of Open Badges 2.0 that whoever endorses publishes.
    #[cfg(feature = "trust")]
    pub(crate) const HOSTED_ENDORSEMENT: Self =
        Self::of(&[Part::Intake, Part::Endorsement, Part::Hosted, Part::Standing]);

    /// One with a JSON Web Signature around.
    #[cfg(feature = "trust")]
    pub(crate) const SIGNED_ENDORSEMENT: Self = Self::JWS.and(Part::Intake).and(Part::Endorsement).and(Part::Standing);

    /// An assertion of Open Badges before 3.0 with a JSON Web Signature around.
    pub const SIGNED_ASSERTION: Self =
        Self::of(&[Part::Intake, Part::Assertion, Part::Jws, Part::Key, Part::Issuer, Part::Standing]);

    /// An assertion that its host says is withdrawn: of it no more need be published (OB2-12).
    pub const WITHDRAWN: Self = Self::of(&[Part::Intake, Part::Standing]);

    /// A JSON Web Signature of an issuer, alone.
    pub const JWS: Self = Self::of(&[Part::Jws, Part::Key, Part::Issuer]);

    /// A JSON Web Signature of a holder, alone.
    pub const HOLDER_JWS: Self = Self::of(&[Part::Jws, Part::Key, Part::Holder]);

    /// Whether the issuer says what something says, and the words mean what they are read as.
    pub(super) const SIGNATURE: Self =
        Self::of(&[Part::Context, Part::Proof, Part::Jws, Part::Key, Part::Issuer, Part::Recorded]);

    /// A status list with the proofs inside; `status` judges its dates and contents.
    #[cfg(feature = "full")]
    pub(crate) const STATUS_LIST: Self = Self::of(&[Part::Context, Part::Proof, Part::Key, Part::Issuer]);

    /// A status list with a signature around.
    #[cfg(feature = "full")]
    pub(crate) const SIGNED_STATUS_LIST: Self = Self::JWS.and(Part::Jwt);

    /// A list of issuers with the proofs inside.
    #[cfg(feature = "trust")]
    pub(crate) const LIST: Self = Self::STATUS_LIST.and(Part::Standing);

    /// One proof of an issuer, alone.
    pub const PROOF: Self = Self::of(&[Part::Proof, Part::Key, Part::Issuer]);

    /// One proof of a holder, alone.
    pub const HOLDER_PROOF: Self = Self::of(&[Part::Proof, Part::Key, Part::Holder]);

    const fn of(parts: &[Part]) -> Self {
        let mut scope = Self(0);
        let mut index = 0;
        while index < parts.len() {
            scope = scope.and(parts[index]);
            index += 1;
        }
        scope
    }

    const fn and(self, part: Part) -> Self {
        Self(self.0 | 1 << part as u16)
    }

    /// The same with a JSON Web Signature around instead of proofs inside.
    #[must_use]
    pub const fn enveloped(self) -> Self {
        let inside = 1 << Part::Context as u16 | 1 << Part::Proof as u16;
        Self(self.0 & !inside).and(Part::Jws).and(Part::Jwt)
    }

    /// The parts that both have.
    pub(super) const fn within(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What a valid verdict rests on; nothing of its own for what only holds badges.
    #[must_use]
    pub const fn basis(self) -> Option<Basis> {
        if self.has(Part::Proof) || self.has(Part::Jws) || self.has(Part::Recorded) {
            Some(Basis::Signature)
        } else if self.has(Part::Hosted) || self.0 == Self::WITHDRAWN.0 {
            Some(Basis::Hosted)
        } else {
            None
        }
    }

    /// Whether the checks of this part are needed.
    #[must_use]
    pub const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u16) != 0
    }
}
