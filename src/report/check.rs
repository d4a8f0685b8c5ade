//! One check and its outcome.

use super::{Code, OnFail, OnUnknown};
use crate::json::Pointer;

/// What came of a check. There is no default: a check that did not run is not a pass (invariant 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was made and holds.
    Pass,
    /// It was made and does not hold.
    Fail,
    /// It could not be made.
    Unknown(Why),
    /// There is nothing to check.
    NotApplicable,
}

/// Why a check could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A document could not be had: no answer, an error answer, or the host does not let web pages
    /// read it. A browser cannot tell these apart.
    Unreachable,
    /// A document must not be requested from here: not https, or an address inside a private
    /// network (SEC-05).
    NotPermitted,
    /// The reader asked that nobody be contacted.
    Offline,
    /// It would take more than `limits.rs` allows.
    Limit,
    /// A document was had and is not what it should be: out of date, malformed, or not as it was signed.
    Unreliable,
    /// Nobody was asked, since what the badge says was not found to be its issuer's.
    NotAsked,
    /// This checker does not know the kind of thing.
    Unsupported,
    /// It takes a feature that this build does not have: for whoever asks this build alone the same as
    /// [`Why::Unsupported`]; a page asks another module.
    Elsewhere,
}

impl Outcome {
    /// What came of a check that was made.
    #[must_use]
    pub const fn of(holds: bool) -> Self {
        if holds { Self::Pass } else { Self::Fail }
    }
}

impl Why {
    /// Of what the feature `full` knows, if any build does.
    pub(crate) const WITHOUT_FULL: Self = if cfg!(feature = "full") { Self::Unsupported } else { Self::Elsewhere };

    /// Of a cryptosuite that some build may verify.
    pub(crate) const OF_SUITE: Self = if cfg!(feature = "bbs") { Self::Unsupported } else { Self::Elsewhere };

    /// Of a kind of document that some build may read.
    pub(crate) const OF_KIND: Self = if cfg!(all(feature = "credentials", feature = "assertions", feature = "full")) {
        Self::Unsupported
    } else {
        Self::Elsewhere
    };

    /// The reason's stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::NotPermitted => "not-permitted",
            Self::Offline => "offline",
            Self::Limit => "limit",
            Self::Unreliable => "unreliable",
            Self::NotAsked => "not-asked",
            Self::Unsupported | Self::Elsewhere => "unsupported",
        }
    }
}

/// One check: what was asked, what came of it, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was asked.
    pub code: Code,
    /// What came of it.
    pub outcome: Outcome,
    /// The place in the document that it is about.
    pub about: Pointer,
    /// Named facts for the sentence: `host`, `found`, `expected`, `name`, `date`, `controller` …
    /// Each comes from untrusted input unless the check passed.
    pub values: Vec<(&'static str, Box<str>)>,
}

impl Check {
    /// A check about a place.
    #[must_use]
    pub const fn new(code: Code, outcome: Outcome, about: Pointer) -> Self {
        Self { code, outcome, about, values: Vec::new() }
    }

    /// The same with one more named fact.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Adds a check about `about` to `checks`, with named facts. The one way in which the rooms write
    /// their checks: in a page, building each where it is written would weigh several KB.
    #[inline(never)]
    pub(crate) fn note(
        checks: &mut Vec<Self>,
        code: Code,
        outcome: Outcome,
        about: &Pointer,
        values: &[(&'static str, &str)],
    ) {
        let mut check = Self::new(code, outcome, about.clone());
        for (name, value) in values {
            check.values.push((name, (*value).into()));
        }
        checks.push(check);
    }

    /// The same about a member of `about`.
    #[inline(never)]
    pub(crate) fn note_member(
        checks: &mut Vec<Self>,
        code: Code,
        outcome: Outcome,
        about: &Pointer,
        member: &str,
        values: &[(&'static str, &str)],
    ) {
        Self::note(checks, code, outcome, &about.member(member), values);
    }

    /// The fact `name`.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(key, _)| *key == name).map(|(_, value)| &**value)
    }

    /// Whether it qualifies the verdict without deciding it.
    #[must_use]
    pub fn is_caveat(&self) -> bool {
        match self.outcome {
            Outcome::Fail => self.code.on_fail() == OnFail::Caveat,
            Outcome::Unknown(_) => self.code.on_unknown() == OnUnknown::Caveat,
            Outcome::Pass | Outcome::NotApplicable => false,
        }
    }
}
