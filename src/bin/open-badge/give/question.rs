//! What is asked about a badge, by options of the command and by columns of a table.

use open_badge::issue::{Answers, Recipient};
use open_badge::time::{self, Timestamp, Zone};

/// What is asked about a badge, by options and by columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Recipient,
    RecipientName,
    IssuerName,
    Achievement,
    Description,
    Criteria,
    Narrative,
    Evidence,
    ValidFrom,
    ValidUntil,
}

impl Question {
    /// Each with its option and its column.
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Recipient, "recipient", "recipient"),
        (Self::RecipientName, "recipient-name", "name"),
        (Self::IssuerName, "issuer-name", "issuer"),
        (Self::Achievement, "achievement", "achievement"),
        (Self::Description, "description", "description"),
        (Self::Criteria, "criteria", "criteria"),
        (Self::Narrative, "narrative", "narrative"),
        (Self::Evidence, "evidence", "evidence"),
        (Self::ValidFrom, "valid-from", "valid-from"),
        (Self::ValidUntil, "valid-until", "valid-until"),
    ];

    /// The question that an option answers.
    pub fn of(option: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name, _)| *name == option).map(|(question, ..)| *question)
    }

    /// The question that a column answers.
    pub fn of_column(column: &str) -> Option<Self> {
        Self::ALL.iter().find(|(.., name)| *name == column).map(|(question, ..)| *question)
    }

    /// Its option, without the dashes.
    pub fn option(self) -> &'static str {
        Self::ALL.iter().find(|(question, ..)| *question == self).map_or("", |(_, name, _)| name)
    }

    /// Its column.
    pub fn column(self) -> &'static str {
        Self::ALL.iter().find(|(question, ..)| *question == self).map_or("", |(.., name)| name)
    }

    /// Answers it; false where the words are no answer.
    pub fn answer(self, word: &str, answers: &mut Answers) -> bool {
        let said = Some(word.to_owned());
        match self {
            Self::Recipient => answers.recipient = Recipient::read(word),
            Self::RecipientName => answers.recipient_name = said,
            Self::IssuerName => answers.issuer_name = said,
            Self::Achievement => answers.achievement = said,
            Self::Description => answers.description = said,
            Self::Criteria => answers.criteria = said,
            Self::Narrative => answers.narrative = said,
            Self::Evidence => answers.evidence.push(word.into()),
            Self::ValidFrom => answers.valid_from = moment(word, "T00:00:00Z"),
            Self::ValidUntil => answers.valid_until = moment(word, LAST_SECOND),
        }
        match self {
            Self::Recipient => answers.recipient.is_some(),
            Self::ValidFrom => answers.valid_from.is_some(),
            Self::ValidUntil => answers.valid_until.is_some(),
            _ => !word.trim().is_empty(),
        }
    }
}

/// Of a day.
pub const LAST_SECOND: &str = "T23:59:59Z";

/// An instant, or a day with this time of day.
pub fn moment(word: &str, of_day: &str) -> Option<Timestamp> {
    let parsed = time::parse(word).or_else(|_| time::parse(&[word, of_day].concat())).ok()?;
    (parsed.zone == Zone::Given).then_some(parsed.timestamp)
}
