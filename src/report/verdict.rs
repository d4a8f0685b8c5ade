//! The one judge (invariant 2): a verdict follows from the checks and from nothing else.

use super::{Check, Code, OnFail, OnUnknown, Outcome, Proof, Report, Requirement, Role, Scope, Why};

/// What a reader may conclude. Declared from the worst downwards: where several apply, the first
/// is the headline (UX.md §4, "worst wins").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The input is no badge.
    NotABadge,
    /// The document does not match its signature.
    Tampered,
    /// The key, or the site that publishes it, is not the named issuer's.
    WrongSigner,
    /// The document breaks the rules of its own standard.
    Malformed,
    /// A well-formed credential that nobody signed.
    Unsigned,
    /// A badge of a kind that this checker does not know.
    Unsupported,
    /// Something that must be known could not be found out.
    CouldNotCheck,
    /// The issuer withdrew it.
    Revoked,
    /// The issuer suspended it.
    Suspended,
    /// Its time is over.
    Expired,
    /// Its time has not begun.
    NotYetValid,
    /// It is what the issuer signed or publishes, and in date.
    Valid,
}

/// What a valid verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The issuer's signature.
    Signature,
    /// The issuer's own site publishes the same record now.
    Hosted,
}

impl Verdict {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotABadge => "not-a-badge",
            Self::Tampered => "tampered",
            Self::WrongSigner => "wrong-signer",
            Self::Malformed => "malformed",
            Self::Unsigned => "unsigned",
            Self::Unsupported => "unsupported",
            Self::CouldNotCheck => "could-not-check",
            Self::Revoked => "revoked",
            Self::Suspended => "suspended",
            Self::Expired => "expired",
            Self::NotYetValid => "not-yet-valid",
            Self::Valid => "valid",
        }
    }

    /// Whether the issuer says what the badge says, whatever became of it since.
    #[must_use]
    pub const fn confirms(self) -> bool {
        match self {
            Self::Revoked | Self::Suspended | Self::Expired | Self::NotYetValid | Self::Valid => true,
            Self::NotABadge
            | Self::Tampered
            | Self::WrongSigner
            | Self::Malformed
            | Self::Unsigned
            | Self::Unsupported
            | Self::CouldNotCheck => false,
        }
    }

    /// Every verdict, worst first.
    pub const ALL: [Self; 12] = [
        Self::NotABadge,
        Self::Tampered,
        Self::WrongSigner,
        Self::Malformed,
        Self::Unsigned,
        Self::Unsupported,
        Self::CouldNotCheck,
        Self::Revoked,
        Self::Suspended,
        Self::Expired,
        Self::NotYetValid,
        Self::Valid,
    ];
}

impl Basis {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::Hosted => "hosted",
        }
    }
}

/// The verdict on a report: the worst consequence of its checks, and [`Verdict::Valid`] only when
/// every required check stands there and holds. What holds badges is no better than the worst of them;
/// what else it holds counts only where it holds no badge at all.
#[must_use]
pub fn verdict(report: &Report) -> Verdict {
    let own = verdict_alone(report);
    let mut worst = None;
    for inner in &report.inner {
        let found = verdict(&inner.report);
        worst = Some(match worst {
            None | Some(Verdict::NotABadge) => found,
            Some(worst) if found == Verdict::NotABadge => worst,
            Some(worst) => found.min(worst),
        });
    }
    worst.map_or(own, |worst| own.min(worst))
}

/// The verdict on what holds badges, leaving these aside.
pub(crate) fn verdict_alone(report: &Report) -> Verdict {
    judge(&report.checks, report.scope, &|_| true)
}

/// That a key is the signer's.
const OWNER: &[Code] = &[
    Code::KeyIssuer,
    #[cfg(feature = "full")]
    Code::KeyHolder,
];

/// The verdict on who says what a credential says, leaving aside whether it says it well and still stands.
pub(crate) fn verdict_on_signature(report: &Report) -> Verdict {
    let about_signature = |code: Code| Scope::SIGNATURE.has(code.part());
    judge(&report.checks, report.scope.within(Scope::SIGNATURE), &about_signature)
}

/// What one proof alone comes to: only the codes about proofs and keys are required, and of a
/// co-signature not that its key is the issuer's.
pub(super) fn of_proof(proof: &Proof) -> Verdict {
    judge(&proof.checks, proof.scope, &|code| proof.role != Role::CoSignature || !OWNER.contains(&code))
}

/// The same, whoever made the proof and whatever it builds on.
#[cfg(feature = "full")]
pub(super) fn of_proof_alone(proof: &Proof) -> Verdict {
    judge(&proof.checks, proof.scope, &|code| code != Code::ProofChain && !OWNER.contains(&code))
}

/// The worst consequence of the checks, where each code has what the form requires of it; codes that do
/// not count are neither looked at nor required.
fn judge(checks: &[Check], scope: Scope, counts: &dyn Fn(Code) -> bool) -> Verdict {
    let mut worst = Verdict::Valid;
    let mut settled = [false; Code::ALL.len()];
    for check in checks.iter().filter(|check| counts(check.code)) {
        worst = worst.min(consequence(check));
        if check.outcome == Outcome::Pass || check.code.requirement() == Requirement::Present {
            settled[check.code as usize] = true;
        }
    }
    for code in Code::ALL {
        let required = code.requirement_in(scope) != Requirement::Optional && counts(code);
        if required && !settled[code as usize] {
            return worst.min(Verdict::CouldNotCheck);
        }
    }
    worst
}

/// What one check means for the verdict.
fn consequence(check: &Check) -> Verdict {
    match check.outcome {
        Outcome::Pass | Outcome::NotApplicable => Verdict::Valid,
        Outcome::Fail => match check.code.on_fail() {
            OnFail::Is(verdict) => verdict,
            OnFail::Caveat => Verdict::Valid,
        },
        Outcome::Unknown(why) => match (check.code.on_unknown(), why) {
            (OnUnknown::Caveat, _) => Verdict::Valid,
            (OnUnknown::Decides, Why::Unsupported | Why::Elsewhere) => Verdict::Unsupported,
            (
                OnUnknown::Decides,
                Why::Unreachable | Why::NotPermitted | Why::Offline | Why::Limit | Why::Unreliable | Why::NotAsked,
            ) => Verdict::CouldNotCheck,
        },
    }
}
