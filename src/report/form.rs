//! What an input is judged as: a badge needs other checks than a list of badges, a signature inside
//! other ones than a signature around.

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
    /// A Data Integrity proof, inside the document.
    Proof,
    /// The key of a proof or signature, and whose it is.
    Key,
    /// Whether it stands: the issuer's domain, dates, status.
    Standing,
}

/// The parts that a valid verdict needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form(u16);

impl Form {
    /// Not known yet: everything is needed, so nothing of this form is ever valid by what is missing.
    pub const UNKNOWN: Self = Self(u16::MAX);

    /// Any credential, with the proofs inside.
    pub const CREDENTIAL: Self =
        Self::of(&[Part::Intake, Part::Context, Part::Credential, Part::Proof, Part::Key, Part::Standing]);

    /// An Open Badges 3.0 achievement credential, with the proofs inside.
    pub const BADGE: Self = Self::CREDENTIAL.and(Part::Badge);

    /// One proof alone.
    pub(super) const PROOF: Self = Self::of(&[Part::Proof, Part::Key]);

    const fn of(parts: &[Part]) -> Self {
        let mut form = Self(0);
        let mut index = 0;
        while index < parts.len() {
            form = form.and(parts[index]);
            index += 1;
        }
        form
    }

    const fn and(self, part: Part) -> Self {
        Self(self.0 | 1 << part as u16)
    }

    /// Whether the checks of this part are needed.
    #[must_use]
    pub const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u16) != 0
    }
}
