//! Whether a badge is about a person: the form on its card, and the answer.

#[cfg(feature = "recipient")]
pub(super) use comparing::json;

use crate::verify::Verification;

/// Only the feature `recipient` compares.
#[cfg(not(feature = "recipient"))]
pub(super) fn json(_: &Verification, _: &str, _: &str, _: Option<String>) -> Option<String> {
    None
}

#[cfg(feature = "recipient")]
mod comparing {
    use super::Verification;
    use crate::card;
    use crate::credential::Contents;
    use crate::messages::Messages;
    use crate::recipient;
    use crate::text::Cut;

    /// See [`Check::person`](crate::web::Check::person).
    pub(in super::super) fn json(
        verification: &Verification,
        place: &str,
        typed: &str,
        table: Option<String>,
    ) -> Option<String> {
        let messages = Messages::of(table);
        if typed.is_empty() {
            return Some(card::json(&card::form(place, &messages)));
        }
        let (mut report, mut contents) = (&verification.report, &verification.contents);
        // The badges around the one in question have given their places to the identifier.
        for number in place.parts(b'-').skip(1) {
            let Contents::Several(_, several) = contents else { return None };
            let number = number.parse::<usize>().ok()?;
            report = &report.inner.get(number)?.report;
            contents = several.get(number)?;
        }
        let answer = recipient::compare(report, contents, typed)?;
        Some(card::json(&card::answer(report, &answer, &messages)))
    }
}
