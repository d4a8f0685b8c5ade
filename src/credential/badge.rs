//! One typed badge, whatever its version: what cards, commands and later features read.
//!
//! It is made from the document that was verified (invariant 4), or, marked as unchecked, from one
//! that could not be.

use crate::text::Cut;
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
    /// What the issuer's site publishes.
    Published(Box<Badge>),
    /// What may be shown of a document, and of each of those in it as they stand in
    /// [`Report::inner`](crate::report::Report::inner).
    Several(Box<Contents>, Vec<Contents>),
}

/// Where a part of a badge was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// In the document itself, which [`Contents`] says who vouches for.
    #[default]
    Document,
    /// In what this host publishes.
    Hosted(Box<str>),
    /// In a copy that the reader supplied of what this host published.
    Supplied(Box<str>),
}

impl Source {
    /// The host, where it is not the document itself.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        match self {
            Self::Document => None,
            Self::Hosted(host) | Self::Supplied(host) => Some(host),
        }
    }
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
    tag.before(b"-")
}

/// A badge.
#[derive(Clone, Debug, Default)]
pub struct Badge {
    /// Where what is said of the recipient was read; achievement and issuer have their own.
    pub read_from: Source,
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
    /// What the recipient reached.
    #[cfg(feature = "full")]
    pub results: Vec<Reached>,
    /// Who assessed it, if not the issuer (`credentialSubject.source`).
    pub source: Option<Profile>,
    /// What else is said of achievement and recipient in single words, numbers and days.
    pub particulars: Vec<Particular>,
    /// The picture: the credential's or subject's own, else the achievement's.
    pub image: Option<Image>,
    /// What it endorses, if it is an endorsement.
    pub endorsement: Option<Endorsement>,
    /// What may be shown of the endorsements in it, as they stand in
    /// [`Report::endorsements`](crate::report::Report::endorsements).
    #[cfg(feature = "full")]
    pub endorsements: Vec<Contents>,
    /// What it holds, if it is a record.
    pub record: Option<Record>,
}

/// One member of an achievement or its subject with a plain value: `role`, `creditsEarned`, `version` …
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particular {
    /// The member's name in the standard, one of [`PARTICULARS`].
    pub name: &'static str,
    /// Its value.
    pub value: Plain,
}

/// A plain value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    /// A text, or a number as it was written.
    Text(Box<str>),
    /// A day.
    Day(Timestamp),
}

/// The members that are [`Particular`]s, in the order of cards: six of the subject, then those of the
/// achievement.
pub const PARTICULARS: [&str; 12] = [
    "role",
    "term",
    "activityStartDate",
    "activityEndDate",
    "creditsEarned",
    "licenseNumber",
    "creditsAvailable",
    "fieldOfStudy",
    "specialization",
    "humanCode",
    "inLanguage",
    "version",
];

/// One result (OB3-24), with what its description says of it.
#[derive(Clone, Debug, Default)]
pub struct Reached {
    /// What the result is called.
    pub name: Text,
    /// What kind of result it is: `LetterGrade`, `Status` …
    pub kind: Option<Box<str>>,
    /// The result itself.
    pub value: Option<Box<str>>,
    /// The name of the level that was reached.
    pub level: Text,
    /// `Completed`, `Failed` …
    pub status: Option<Box<str>>,
    /// What had to be reached: a value or the name of a level.
    pub required: Text,
    /// The least and the greatest value, or the values that it may have.
    pub range: Box<str>,
}

/// Another achievement that is this one in another version or language.
#[derive(Clone, Debug, Default)]
pub struct Related {
    /// Its identifier.
    pub id: Box<str>,
    /// Its version, and the language it is in, as far as they are named.
    pub edition: Box<str>,
}

/// What somebody vouches for.
#[derive(Clone, Debug, Default)]
pub struct Endorsement {
    /// The identifier of the badge, achievement or profile that is endorsed.
    pub subject: Box<str>,
    /// Markdown.
    pub comment: Option<Box<str>>,
    /// The digests that it gives for what it refers to.
    #[cfg(feature = "trust")]
    pub digests: Vec<Digest>,
}

/// The digest that a document gives for another (VCDM 2.0 §5.3).
#[cfg(any(feature = "schema", feature = "trust"))]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// The other's identifier.
    pub of: Box<str>,
    /// `sha-256`, `sha-384` or `sha-512`; empty for others.
    pub algorithm: &'static str,
    /// The digest.
    pub value: Vec<u8>,
}

/// What a Comprehensive Learner Record says beside the credentials that it holds.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Achievements that it lists without a credential.
    pub achievements: Vec<Achievement>,
    /// How achievements belong together.
    pub associations: Vec<Association>,
}

/// How two achievements of a record belong together.
#[derive(Clone, Debug, Default)]
pub struct Association {
    /// `isPartOf`, `isParentOf`, `precedes` …
    pub kind: Box<str>,
    /// The name of the one, or its identifier.
    pub source: Text,
    /// The name of the other, or its identifier.
    pub target: Text,
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
    /// Where it was read.
    pub read_from: Source,
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
    /// Where it was read.
    pub read_from: Source,
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
    /// Other versions of it.
    pub related: Vec<Related>,
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
    /// Whether whoever vouches for the badge vouches for the picture itself: only where it is inline (BAK-10).
    pub covered: bool,
}
