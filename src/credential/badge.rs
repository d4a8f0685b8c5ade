//! One typed badge, whatever its version: what cards, commands and later features read.
//!
//! It is made from the document that was verified (invariant 4), or, marked as unchecked, from one
//! that could not be.

use crate::time::Timestamp;

/// What may be shown of a badge.
#[derive(Clone, Debug, Default)]
pub enum Contents {
    /// Nothing: the claims are refuted, or there are none.
    #[default]
    Hidden,
    /// What stands there, which nobody vouches for.
    Unchecked(Box<Badge>),
    /// What the issuer signed.
    Signed(Box<Badge>),
}

/// A text, perhaps in several languages (VCD-12).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Localized>);

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized {
    /// The text as signed.
    pub value: Box<str>,
    /// BCP 47 language, if given.
    pub language: Option<Box<str>>,
    /// Whether `@direction` says `rtl` (true) or `ltr` (false), if given.
    pub right_to_left: Option<bool>,
}

impl Text {
    /// Whether there is no text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|text| text.value.is_empty())
    }

    /// The text in the reader's language (`en` also matches `en-GB`), else the first.
    #[must_use]
    pub fn best(&self, language: &str) -> Option<&Localized> {
        let wanted = primary(language);
        self.0
            .iter()
            .find(|text| text.language.as_deref().is_some_and(|tag| primary(tag).eq_ignore_ascii_case(wanted)))
            .or_else(|| self.0.first())
    }
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A badge.
#[derive(Clone, Debug, Default)]
pub struct Badge {
    /// The credential's `id`.
    pub id: Option<Box<str>>,
    /// The credential's own name; cards fall back to the achievement's (OB3-30).
    pub name: Text,
    /// The credential's own description.
    pub description: Text,
    /// Who issued it.
    pub issuer: Profile,
    /// `credentialSubject.id`: the recipient's DID or URL.
    pub recipient: Option<Box<str>>,
    /// `credentialSubject.name`, a name the issuer gives the recipient.
    pub recipient_name: Text,
    /// `credentialSubject.identifier`: other ways to name the recipient.
    pub identifiers: Vec<Identity>,
    /// What it is for.
    pub achievement: Achievement,
    /// From when until when it is valid.
    pub period: Period,
    /// `awardedDate`: when first earned (OB3-28).
    pub awarded: Option<Timestamp>,
    /// What the issuer saw.
    pub evidence: Vec<Evidence>,
    /// Markdown by the issuer about how the recipient earned it (`credentialSubject.narrative`).
    pub narrative: Option<Box<str>>,
    /// The picture: the credential's or subject's own, else the achievement's.
    pub image: Option<Image>,
}

/// A validity period; either end may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// `validFrom`, or `issuanceDate` in data model 1.1.
    pub from: Option<Timestamp>,
    /// `validUntil`, or `expirationDate` in data model 1.1.
    pub until: Option<Timestamp>,
}

/// A person or organisation, as it describes itself.
#[derive(Clone, Debug, Default)]
pub struct Profile {
    /// Its identifier.
    pub id: Box<str>,
    /// What it calls itself: a claim, never confirmed by a signature (OB3-38).
    pub name: Text,
    /// Its home page, as it says.
    pub url: Option<Box<str>>,
    /// Its mail address, as it says.
    pub email: Option<Box<str>>,
    /// What it says of itself.
    pub description: Text,
}

/// Another way to name the recipient (OB3-08).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// `emailAddress`, `name`, `sourcedId` …
    pub kind: Box<str>,
    /// The value, or its hash (`sha256$…`).
    pub value: Box<str>,
    /// Whether `value` is a hash.
    pub hashed: bool,
    /// The salt of the hash.
    pub salt: Option<Box<str>>,
}

/// What a badge is for.
#[derive(Clone, Debug, Default)]
pub struct Achievement {
    /// Its identifier.
    pub id: Box<str>,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub description: Text,
    /// What it takes.
    pub criteria: Criteria,
    /// `Certificate`, `Membership`, `ext:PeerRecognition` …
    pub kind: Option<Box<str>>,
    /// Who made it, if named.
    pub creator: Option<Profile>,
    /// Frameworks it points to.
    pub alignments: Vec<Alignment>,
    /// Keywords.
    pub tags: Vec<Box<str>>,
}

/// What it takes to be given the badge.
#[derive(Clone, Debug, Default)]
pub struct Criteria {
    /// A page about it, not covered by the signature.
    pub id: Option<Box<str>>,
    /// Markdown.
    pub narrative: Option<Box<str>>,
}

/// A link to a framework.
#[derive(Clone, Debug, Default)]
pub struct Alignment {
    /// What it points to, by name.
    pub name: Box<str>,
    /// Where it stands.
    pub url: Box<str>,
    /// The framework's name.
    pub framework: Option<Box<str>>,
    /// Its code there.
    pub code: Option<Box<str>>,
}

/// What the issuer saw.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// A page, not covered by the signature (OB3-34).
    pub id: Option<Box<str>>,
    /// Its name.
    pub name: Text,
    /// What it is.
    pub description: Text,
    /// Markdown.
    pub narrative: Option<Box<str>>,
    /// `Photo`, `Prose` …
    pub genre: Option<Box<str>>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// A `data:` or `https:` URL.
    pub url: Box<str>,
    /// What it shows, in words.
    pub caption: Option<Box<str>>,
    /// Whether the signature covers the picture itself: only where it is inline (BAK-10).
    pub covered: bool,
}
