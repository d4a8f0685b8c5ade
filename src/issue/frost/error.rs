//! Why an exchange does not go on, by name where somebody is the reason.

use crate::issue::Refusal;

/// Why a text is not taken, or an exchange does not go on.
#[derive(Clone, Debug)]
pub enum FrostError {
    /// It is no text of such an exchange: no JSON, cut off, or something else.
    NotAText,
    /// It is of another version of this format.
    Version,
    /// It belongs to another step, or to another kind of exchange.
    Step,
    /// It belongs to another exchange: to another invitation or proposal, or to one that was changed.
    OtherExchange,
    /// It belongs to the key of another group.
    OtherKey,
    /// The shares were refreshed since, on one side or the other.
    OtherShares,
    /// Nobody of this name takes part.
    NotAMember(String),
    /// It is one's own text.
    Own,
    /// This text of somebody's is there already.
    Twice(String),
    /// Another text of somebody's for the same round is there already: one of the two is from an earlier try.
    Differs(String),
    /// Somebody has other texts of an earlier round.
    OtherTexts(String),
    /// What these people sent does not fit what they sent before, or is not well formed: by mistake or not.
    Misbehaved(Vec<String>),
    /// How many take part and how many are enough does not go together: two are enough at least, and no more than
    /// there are; names differ, and are not too long or too many.
    Members,
    /// The group's key is not whom the words name as their issuer, or whose document says so.
    NotTheIssuer,
    /// The group has signed this badge before.
    SignedBefore,
    /// The words are not signed: why.
    Refused(Box<Refusal>),
    /// The system gives no random numbers.
    NoRandomness,
}

impl FrostError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAText => "not-a-text",
            Self::Version => "version",
            Self::Step => "step",
            Self::OtherExchange => "other-exchange",
            Self::OtherKey => "other-key",
            Self::OtherShares => "other-shares",
            Self::NotAMember(_) => "not-a-member",
            Self::Own => "own",
            Self::Twice(_) => "twice",
            Self::Differs(_) => "differs",
            Self::OtherTexts(_) => "other-texts",
            Self::Misbehaved(_) => "misbehaved",
            Self::Members => "members",
            Self::NotTheIssuer => "not-the-issuer",
            Self::SignedBefore => "signed-before",
            Self::Refused(_) => "refused",
            Self::NoRandomness => "no-randomness",
        }
    }

    /// Whose text it is about, where that is known.
    #[must_use]
    pub fn about(&self) -> Vec<&str> {
        match self {
            Self::NotAMember(name) | Self::Twice(name) | Self::Differs(name) | Self::OtherTexts(name) => vec![name],
            Self::Misbehaved(names) => names.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether the exchange has come to its end with it; with all others the text alone was not taken.
    #[must_use]
    pub const fn ends(&self) -> bool {
        matches!(self, Self::OtherTexts(_) | Self::Misbehaved(_) | Self::Refused(_) | Self::NoRandomness)
    }
}
