//! What a report and a badge come to on a card: its state, its tone, its headline, and which of the
//! badge's claims may be shown. Decided by the one judge's verdict and the checks behind it.

use crate::credential::{Badge, Contents};
use crate::report::{Basis, Check, Code, Issuer, OnFail, OnUnknown, Outcome, Report, Verdict, verdict, verdict_alone};

/// How much of a card is shown (UX.md §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// State, name and issuer in a line or two.
    Chip,
    /// The everyday card.
    Card,
    /// Everything, opened.
    Full,
}

impl View {
    /// The name in attributes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chip => "chip",
            Self::Card => "card",
            Self::Full => "full",
        }
    }

    /// The view of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Chip, Self::Card, Self::Full].into_iter().find(|view| view.name() == name)
    }
}

/// What the page that holds a card may choose. Nothing here touches the verdict (invariant 9).
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// How much is shown.
    pub view: View,
    /// The level of the card's first heading, 2 to 6; others count as 3.
    pub heading: u8,
    /// The reader's language (BCP 47), for choosing among an issuer's translations.
    pub language: &'a str,
    /// The address of an independent checker page, https or http.
    pub checker: Option<&'a str>,
}

impl Default for Options<'_> {
    /// The everyday card, headings from level 3, English, no checker.
    fn default() -> Self {
        Self { view: View::Card, heading: 3, language: "en", checker: None }
    }
}

macro_rules! states {
    ($( $(#[$doc:meta])* $state:ident $name:literal $tone:ident )*) => {
        /// A state of a card (UX.md §4).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum State { $( $(#[$doc])* $state, )* }

        impl State {
            /// Every state.
            pub const ALL: [Self; [$( $name ),*].len()] = [$( Self::$state ),*];

            /// The name in attributes.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $( Self::$state => $name, )* }
            }

            /// Its tone.
            #[must_use]
            pub const fn tone(self) -> Tone {
                match self { $( Self::$state => Tone::$tone, )* }
            }
        }
    };
}

states! {
    /// Still being checked.
    Checking "checking" Unknown
    /// Signed by the issuer, in date, not withdrawn.
    Valid "valid" Neutral
    /// Published by the issuer's site, in date, not withdrawn.
    Hosted "valid-hosted" Neutral
    /// The same by copies that the reader supplied.
    HostedCopies "valid-copies" Caution
    /// Signed and in date; the issuer publishes no revocation information.
    NoStatus "no-status" Neutral
    /// Signed and in date; whether it was withdrawn could not be found out.
    StatusUnknown "status-unknown" Caution
    /// Signed and in date, by a key that no domain vouches for.
    Unlinked "unlinked" Caution
    /// Signed and in date, but a result in it says that the achievement was not completed.
    NotCompleted "not-completed" Caution
    /// Not valid yet.
    NotYet "not-yet-valid" Caution
    /// Expired.
    Expired "expired" Caution
    /// Suspended.
    Suspended "suspended" Stop
    /// Revoked.
    Revoked "revoked" Stop
    /// Signed with somebody else's key.
    WrongSigner "wrong-signer" Stop
    /// Against the rules of its standard.
    Malformed "malformed" Caution
    /// Without a signature.
    Unsigned "unsigned" Caution
    /// Not what was signed.
    Tampered "tampered" Stop
    /// Something needed could not be found out.
    CouldNotCheck "could-not-check" Unknown
    /// Of a kind that this checker does not know.
    Unsupported "unsupported" Other
    /// No badge.
    NotABadge "not-a-badge" Other
    /// Several badges, against which as a whole nothing stands. Its tone is that of the worst of them.
    Several "several" Neutral
}

/// A tone: a colour, a border and the shape of the icon (UX.md §7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing speaks against it. A ring.
    Neutral,
    /// Read before relying on it. A triangle.
    Caution,
    /// Do not rely on it. An octagon.
    Stop,
    /// Not known. A dashed ring.
    Unknown,
    /// Not something that can be judged here. A square, in the colours of [`Tone::Unknown`].
    Other,
}

impl Tone {
    /// The name in attributes.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Caution => "caution",
            Self::Stop => "stop",
            Self::Unknown => "unknown",
            Self::Other => "other",
        }
    }
}

/// Which claims of the badge are shown.
#[derive(Clone, Copy, Debug)]
pub enum Claims<'a> {
    /// None: they are refuted, or there are none.
    Hidden,
    /// Behind a disclosure that says that nobody vouches for them.
    Unchecked(&'a Badge),
    /// As what the issuer states.
    Shown(&'a Badge),
}

/// What a card says.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    /// The report.
    pub report: &'a Report,
    /// The state, which decides the headline.
    pub state: State,
    /// The tone.
    pub tone: Tone,
    /// The claims.
    pub claims: Claims<'a>,
    /// The check that decided the verdict, unless nothing stands against the badge.
    pub deciding: Option<&'a Check>,
}

impl<'a> Model<'a> {
    /// Decides what a card says.
    #[must_use]
    pub fn new(report: &'a Report, contents: &'a Contents) -> Self {
        let verdict = verdict(report);
        let alone = verdict_alone(report);
        let state = state_of(report, alone);
        let (state, tone) = match contents {
            // Nothing of its own, or nothing against it: what it holds makes the difference.
            Contents::Several(own, inner)
                if alone == Verdict::Valid && (verdict != alone || matches!(**own, Contents::Hidden)) =>
            {
                (State::Several, worst_tone(report, inner))
            }
            _ => (state, state.tone()),
        };
        Self {
            report,
            state,
            tone,
            claims: claims(alone, contents),
            deciding: report.checks.iter().find(|check| decides(check, alone)),
        }
    }

    /// The issuer's web host, if a domain vouches for the issuer.
    #[must_use]
    pub fn host(&self) -> Option<&'a str> {
        issuer(self.report).and_then(|issuer| issuer.host.as_deref())
    }

    /// The issuer, whose host is named only where a domain vouches for the issuer's key.
    #[must_use]
    pub fn issuer(&self) -> Option<&'a Issuer> {
        issuer(self.report)
    }

    /// Whether it rests on what a site publishes, and no signature is to be spoken of.
    #[must_use]
    pub fn hosted(&self) -> bool {
        is_hosted(self.report)
    }

    /// Whether a check passed.
    #[must_use]
    pub fn passed(&self, code: Code) -> bool {
        holds(self.report, code)
    }
}

/// The tone of the worst of several badges.
fn worst_tone(report: &Report, contents: &[Contents]) -> Tone {
    const WORSE: [Tone; 5] = [Tone::Neutral, Tone::Other, Tone::Unknown, Tone::Caution, Tone::Stop];
    let mut worst = 0;
    for (inner, contents) in report.inner.iter().zip(contents) {
        let tone = Model::new(&inner.report, contents).tone;
        worst = worst.max(WORSE.iter().position(|other| *other == tone).unwrap_or_default());
    }
    WORSE.get(worst).copied().unwrap_or(Tone::Neutral)
}

/// The state that a verdict stands for.
fn state_of(report: &Report, verdict: Verdict) -> State {
    match verdict {
        Verdict::NotABadge => State::NotABadge,
        Verdict::Tampered => State::Tampered,
        Verdict::WrongSigner => State::WrongSigner,
        Verdict::Malformed => State::Malformed,
        Verdict::Unsigned => State::Unsigned,
        Verdict::Unsupported => State::Unsupported,
        Verdict::CouldNotCheck => State::CouldNotCheck,
        Verdict::Revoked => State::Revoked,
        Verdict::Suspended => State::Suspended,
        Verdict::Expired => State::Expired,
        Verdict::NotYetValid => State::NotYet,
        Verdict::Valid => valid(report),
    }
}

/// The issuer that the key was found to belong to, with a host that vouches for it.
fn issuer(report: &Report) -> Option<&Issuer> {
    report.issuer.as_ref().filter(|issuer| issuer.host.is_some() && holds(report, Code::IssuerDomain))
}

/// Only the feature `full` reads what sites publish.
fn is_hosted(report: &Report) -> bool {
    cfg!(feature = "full") && report.scope.basis() == Some(Basis::Hosted)
}

/// What qualifies a valid badge most.
fn valid(report: &Report) -> State {
    let open = |code| {
        report
            .checks
            .iter()
            .any(|check| check.code == code && matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)))
    };
    #[cfg(feature = "full")]
    if is_hosted(report) {
        return if open(Code::HostedSupplied) { State::HostedCopies } else { State::Hosted };
    }
    if open(Code::BadgeResultStatus) {
        State::NotCompleted
    } else if issuer(report).is_none() {
        State::Unlinked
    } else if open(Code::StatusRevocation) || open(Code::StatusSuspension) {
        State::StatusUnknown
    } else if holds(report, Code::StatusRevocation) {
        State::Valid
    } else {
        State::NoStatus
    }
}

/// Whether a check stands in the report and never came out otherwise than passed.
fn holds(report: &Report, code: Code) -> bool {
    let mut found = false;
    for check in report.checks.iter().filter(|check| check.code == code) {
        if check.outcome != Outcome::Pass {
            return false;
        }
        found = true;
    }
    found
}

/// What may be shown: never more than the contents offer, and never more than the verdict allows
/// (invariant 4).
fn claims(verdict: Verdict, contents: &Contents) -> Claims<'_> {
    match (verdict, contents) {
        (_, Contents::Several(own, _)) => claims(verdict, own),
        (_, Contents::Hidden) | (Verdict::NotABadge | Verdict::Tampered | Verdict::WrongSigner, _) => Claims::Hidden,
        (_, Contents::Signed(badge) | Contents::Published(badge)) if verdict.confirms() => Claims::Shown(badge),
        (_, Contents::Unchecked(badge) | Contents::Signed(badge) | Contents::Published(badge)) => {
            Claims::Unchecked(badge)
        }
    }
}

/// Whether the verdict, other than valid, follows from this check.
fn decides(check: &Check, verdict: Verdict) -> bool {
    match check.outcome {
        Outcome::Fail => check.code.on_fail() == OnFail::Is(verdict),
        Outcome::Unknown(_) => {
            matches!(verdict, Verdict::CouldNotCheck | Verdict::Unsupported)
                && check.code.on_unknown() == OnUnknown::Decides
        }
        Outcome::Pass | Outcome::NotApplicable => false,
    }
}
