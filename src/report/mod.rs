//! What was checked, with what outcome, and the one verdict that follows.

mod check;
mod code;
mod published;
mod scope;
#[cfg(feature = "inspect")]
mod trace;
#[cfg(feature = "inspect")]
mod traced;
mod verdict;

pub use check::{Check, Outcome, Why};
pub use code::{Code, OnFail, OnUnknown, Requirement};
pub use published::{REPORT_VERSION, abbreviate, plain, publish};
pub use scope::{Part, Scope};
#[cfg(feature = "inspect")]
pub use trace::{BakedAs, Form, Hashed, Keep, KeySource, Measured, ProofTrace, Token, Trace};
pub use verdict::{Basis, Verdict, verdict};
pub(crate) use verdict::{verdict_alone, verdict_on_signature};

use crate::time::Timestamp;

/// Everything found out about one input. It holds no verdict: [`verdict`] derives it.
#[derive(Clone, Debug)]
pub struct Report {
    /// What the input was recognised as (ENV-17).
    pub format: Format,
    /// What it is judged as.
    pub scope: Scope,
    /// The credential's `id`, as written.
    pub credential: Option<Box<str>>,
    /// The issuer named by the credential.
    pub issuer: Option<Issuer>,
    /// Every check that was made or should have been; those of the proof that decides are here too.
    pub checks: Vec<Check>,
    /// One row for each proof (the deciding one included), in the document's order.
    pub proofs: Vec<Proof>,
    /// When dates were compared: this device's clock, or the time asked for.
    pub checked_at: Timestamp,
    /// Hosts that were contacted, in order, without repetition.
    pub contacted: Vec<Box<str>>,
    /// The reports on the documents that this one holds, in its order.
    pub inner: Vec<Inner>,
    /// The reports on the endorsements in it, in its order; none of them counts for its verdict.
    #[cfg(feature = "full")]
    pub endorsements: Vec<Endorsing>,
    /// What was changed to read a badge of an earlier standard as one of Open Badges 2.0.
    #[cfg(feature = "full")]
    pub changes: Vec<crate::credential::Change>,
    /// Whether it is about whom a reader named, where that was [asked](crate::recipient::note); no verdict
    /// depends on it.
    #[cfg(feature = "recipient")]
    pub recipient: Option<crate::recipient::Answer>,
    /// What lists that a reader chose say of its issuer, where they were
    /// [asked](crate::Verifier::consult); no verdict depends on it.
    #[cfg(feature = "trust")]
    pub listings: Vec<crate::trust::Listing>,
    /// Whether its recipient put it into a presentation with their own key.
    #[cfg(feature = "trust")]
    pub presented_by_recipient: bool,
    /// What sites that its issuer names say of it, where a reader wanted to know; no verdict depends on it.
    #[cfg(feature = "trust")]
    pub sites: Vec<crate::trust::Site>,
    /// Who signed it beside its issuer, where a reader named a community; no verdict depends on it.
    #[cfg(feature = "trust")]
    pub co_signers: Option<crate::trust::CoSigners>,
    /// What came beside it and has nothing to do with it.
    #[cfg(feature = "trust")]
    pub aside: Vec<Aside>,
    /// What it was made from, where a verifier [keeps](crate::Verifier::keeping) that; no verdict depends on it.
    #[cfg(feature = "inspect")]
    pub trace: Option<Box<Trace>>,
}

/// A document inside another.
#[derive(Clone, Debug)]
pub struct Inner {
    /// Its place in the other.
    pub about: crate::json::Pointer,
    /// What was found out about it. Places in it are counted from its own root.
    pub report: Report,
}

/// An endorsement inside a badge.
#[cfg(feature = "full")]
#[derive(Clone, Debug)]
pub struct Endorsing {
    /// Its place in the badge.
    pub about: crate::json::Pointer,
    /// What it is attached to.
    pub of: Endorsed,
    /// What was found out about it. Places in it are counted from its own root.
    pub report: Report,
    /// Where it came from, if it is not inside the badge but came beside it.
    #[cfg(feature = "trust")]
    pub beside: Option<Beside>,
}

/// How an endorsement came beside a badge.
#[cfg(feature = "trust")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The reader's name for the file that it was in; empty where it stands in the same document.
    pub source: Box<str>,
    /// How it is bound to the badge's text, if it endorses the badge itself.
    pub bound: Option<Bound>,
}

/// What binds an endorsement to a badge (VCDM 2.0 §5.3).
#[cfg(feature = "trust")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The digest of exactly this text.
    Text,
    /// The digest of another text.
    OtherText,
    /// A digest that could not be compared: of another algorithm, or the badge's own file is not at hand.
    NotCompared,
    /// The identifier alone.
    Identifier,
}

#[cfg(feature = "trust")]
impl Bound {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::OtherText => "other-text",
            Self::NotCompared => "not-compared",
            Self::Identifier => "identifier",
        }
    }
}

/// Something that came beside a badge and was found to have nothing to do with it.
#[cfg(feature = "trust")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The reader's name for the file that it was in.
    pub source: Box<str>,
    /// What it comes to by itself.
    pub verdict: Verdict,
}

/// What endorsements are attached to in a credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endorsed {
    /// The credential itself: the award.
    Badge,
    /// What it is awarded for.
    Achievement,
    /// Who made what it is awarded for.
    Creator,
    /// Who issued it.
    Issuer,
    /// The organisation that the issuer says to be part of.
    #[cfg(feature = "trust")]
    Parent,
    /// Who assessed it.
    #[cfg(feature = "trust")]
    Assessor,
}

impl Endorsed {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Badge => "badge",
            Self::Achievement => "achievement",
            Self::Creator => "creator",
            Self::Issuer => "issuer",
            #[cfg(feature = "trust")]
            Self::Parent => "parent",
            #[cfg(feature = "trust")]
            Self::Assessor => "assessor",
        }
    }
}

impl Report {
    /// A report on which nothing stands yet.
    #[must_use]
    pub fn new(checked_at: Timestamp) -> Self {
        Self {
            format: Format::default(),
            scope: Scope::UNKNOWN,
            credential: None,
            issuer: None,
            checks: Vec::new(),
            proofs: Vec::new(),
            checked_at,
            contacted: Vec::new(),
            inner: Vec::new(),
            #[cfg(feature = "full")]
            endorsements: Vec::new(),
            #[cfg(feature = "full")]
            changes: Vec::new(),
            #[cfg(feature = "recipient")]
            recipient: None,
            #[cfg(feature = "trust")]
            listings: Vec::new(),
            #[cfg(feature = "trust")]
            presented_by_recipient: false,
            #[cfg(feature = "trust")]
            sites: Vec::new(),
            #[cfg(feature = "trust")]
            co_signers: None,
            #[cfg(feature = "trust")]
            aside: Vec::new(),
            #[cfg(feature = "inspect")]
            trace: None,
        }
    }

    /// Whether something in it was left to a build that reads more, be it in a proof that does not decide,
    /// in a badge inside or in an endorsement.
    #[must_use]
    pub fn is_limited(&self) -> bool {
        let left = |checks: &[Check]| checks.iter().any(|check| check.outcome == Outcome::Unknown(Why::Elsewhere));
        #[cfg(feature = "full")]
        if self.endorsements.iter().any(|endorsing| endorsing.report.is_limited()) {
            return true;
        }
        left(&self.checks)
            || self.proofs.iter().any(|proof| left(&proof.checks))
            || self.inner.iter().any(|inner| inner.report.is_limited())
    }

    /// The codes that qualify the verdict without deciding it, each once, in the order found.
    #[must_use]
    pub fn caveats(&self) -> Vec<Code> {
        let mut caveats = Vec::new();
        for check in self.checks.iter().filter(|check| check.is_caveat()) {
            if !caveats.contains(&check.code) {
                caveats.push(check.code);
            }
        }
        caveats
    }

    /// The first check with this code.
    #[must_use]
    pub fn find(&self, code: Code) -> Option<&Check> {
        self.checks.iter().find(|check| check.code == code)
    }
}

/// What the input was recognised as. Empty members were not found out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Format {
    /// The standard and its version: `Open Badges 3.0`.
    pub standard: Option<&'static str>,
    /// The Verifiable Credentials data model version: `1.1` or `2.0`.
    pub data_model: Option<&'static str>,
    /// How the credential came: `JSON`, `JWT`, `PNG`, `SVG`, `HTML` …
    pub container: Option<&'static str>,
    /// What is around the credential and signed: `JWT`; empty where the proofs are inside.
    pub envelope: Option<&'static str>,
}

impl Format {
    /// Whether the credential came in a picture.
    #[must_use]
    pub fn in_picture(&self) -> bool {
        cfg!(feature = "full") && matches!(self.container, Some("PNG" | "SVG"))
    }
}

/// The issuer that a credential names, and what its identifier says about where it lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer {
    /// The issuer's identifier as written: a DID or URL.
    pub id: Box<str>,
    /// The web host that the identifier names (ASCII, with its port if it has one): of a did:web
    /// or https identifier. A did:key has none: no domain vouches for it (DID-18).
    pub host: Option<Box<str>>,
    /// The path on that host, segments in order: a did:web with a path proves control of that
    /// path only (DID-11).
    pub path: Vec<Box<str>>,
}

/// Whose proof it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Its key is the issuer's.
    Issuer,
    /// Its key is somebody else's: a co-signature, which proves nothing about issuance (DIP-11).
    CoSignature,
    /// Whose key it is could not be found out.
    Unknown,
}

/// One proof of the credential.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Its place in the document, `/proof` or `/proof/1`.
    pub about: crate::json::Pointer,
    /// The suite's name as written: `eddsa-rdfc-2022`, `Ed25519Signature2020`.
    pub suite: Box<str>,
    /// The verification method as written (its identifier).
    pub method: Box<str>,
    /// The controller of the key, once its document was read.
    pub controller: Option<Box<str>>,
    /// Whose proof it is.
    pub role: Role,
    /// What it is judged as.
    pub scope: Scope,
    /// What came of it, by the same judge, over `checks` alone.
    pub checks: Vec<Check>,
    /// What it was judged from, where a verifier [keeps](crate::Verifier::keeping) that.
    #[cfg(feature = "inspect")]
    pub trace: Option<Box<ProofTrace>>,
}

impl Proof {
    /// What the proof alone comes to, by the one judge. Of a co-signature it is asked whether it
    /// verifies with its own controller's key, not whether that is the issuer's.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        verdict::of_proof(self)
    }

    /// Whether it verifies, the proofs that it builds on left aside.
    #[cfg(feature = "full")]
    pub(crate) fn holds_alone(&self) -> bool {
        verdict::of_proof_alone(self) == Verdict::Valid
    }
}
