//! Message texts: one file per language (`src/card/locales`), compiled at build, none in code.
//!
//! A text is a whole sentence or label with placeholders in braces. Where a value is missing another
//! sentence is said that needs none, so every text can be read as it stands.

use crate::documents::https_host;
#[cfg(feature = "recipient")]
use crate::recipient::{Answer, Doubt};
use crate::report::{Check, Code, Outcome, Why};
#[cfg(feature = "trust")]
use crate::time::Timestamp;
#[cfg(feature = "trust")]
use crate::trust::{Answer as Listed, Doubt as Distrust, Listing, SiteAnswer};
use std::borrow::Cow;
use std::sync::OnceLock;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The English table; `build/messages.rs` describes it.
const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/messages.txt"));

/// The texts of one language, English where it lacks one.
#[derive(Clone, Debug)]
pub struct Messages {
    english: Table,
    other: Option<Table>,
    /// Whether what they say is said by a page that was built earlier.
    #[cfg(feature = "render")]
    built: bool,
}

/// One language's table of lines.
#[derive(Clone, Debug)]
struct Table {
    text: Cow<'static, str>,
    /// Where each line ends.
    ends: Cow<'static, [u32]>,
    /// The line of the first code.
    first_code: usize,
}

/// A part of a check's texts.
#[derive(Clone, Copy)]
enum Part {
    Pass,
    None,
    PassPlain,
    Fail,
    FailPlain,
    Unknown,
    Hint,
}

/// One piece of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text to show as it is.
    Text(&'a str),
    /// The name of a value to put here.
    Value(&'a str),
}

impl Messages {
    /// English, the source language.
    #[must_use]
    pub fn english() -> Self {
        static ENDS: OnceLock<Vec<u32>> = OnceLock::new();
        Self {
            english: Table {
                text: Cow::Borrowed(ENGLISH),
                ends: Cow::Borrowed(ENDS.get_or_init(|| ends(ENGLISH))),
                first_code: Key::ALL.len().next_multiple_of(PARTS),
            },
            other: None,
            #[cfg(feature = "render")]
            built: false,
        }
    }

    /// Another language, by its table (`build/texts.rs`); English where a line is missing, and where there
    /// is no table.
    #[must_use]
    pub fn of(table: Option<String>) -> Self {
        let read =
            |text: String| Table { ends: Cow::Owned(ends(&text)), text: Cow::Owned(text), first_code: FIRST_CODE };
        Self { other: table.map(read), ..Self::english() }
    }

    /// The same for pages that are built once and read later: a card then says that it was checked when
    /// its page was built.
    #[cfg(feature = "render")]
    #[must_use]
    pub fn of_built_pages(self) -> Self {
        Self { built: true, ..self }
    }

    /// A text, its placeholders in braces (see [`pieces`]).
    #[must_use]
    pub fn text(&self, key: Key) -> &str {
        #[cfg(feature = "render")]
        if self.built && key == Key::SecondChecked {
            return self.line(false, Key::TwinChecked as usize);
        }
        self.line(false, key as usize)
    }

    /// The sentence that says what came of a check.
    #[must_use]
    pub fn detail(&self, check: &Check) -> String {
        let mut text = String::new();
        self.push_detail(check, &mut text, &mut |text, value| text.push_str(value));
        text
    }

    /// Appends that sentence to `out`; `push` appends the values in it.
    pub(crate) fn push_detail(&self, check: &Check, out: &mut String, push: &mut dyn FnMut(&mut String, &str)) {
        // Most checks have passed and carry nothing.
        if check.values.is_empty() && check.outcome == Outcome::Pass {
            let plain = self.part(check.code, Part::PassPlain);
            return out.push_str(if plain.is_empty() { self.part(check.code, Part::Pass) } else { plain });
        }
        for (index, pattern) in self.patterns(check).iter().enumerate() {
            if index > 0 {
                out.push(' ');
            }
            for piece in pieces(pattern) {
                match piece {
                    Piece::Text(text) => out.push_str(text),
                    Piece::Value(name) => push(out, value(check, name).unwrap_or_default()),
                }
            }
        }
    }

    /// What a reader can do about a check that did not pass.
    #[must_use]
    pub fn hint(&self, check: &Check) -> String {
        String::from(self.hint_text(check))
    }

    /// What a reader can do about a check that did not pass: a text without placeholders.
    #[must_use]
    pub fn hint_text(&self, check: &Check) -> &str {
        let Outcome::Unknown(why) = check.outcome else { return self.part(check.code, Part::Hint) };
        self.text(match why {
            // OB2-13: whoever closes a site, or makes a badge private, does not say that it is false.
            #[cfg(feature = "full")]
            Why::Unreachable if check.value("status") == Some("404") => Key::HintGone,
            Why::Unreachable => Key::HintUnreachable,
            Why::NotPermitted => Key::HintNotPermitted,
            Why::Offline => Key::HintOffline,
            Why::Limit => Key::HintLimit,
            Why::Unreliable => Key::HintUnreliable,
            Why::NotAsked => Key::HintNotAsked,
            Why::Unsupported | Why::Elsewhere => Key::HintUnsupported,
        })
    }

    /// The sentence that says whether a badge is about whom a reader named.
    #[cfg(feature = "recipient")]
    #[must_use]
    pub fn answer(&self, answer: &Answer) -> &str {
        self.text(match answer {
            Answer::Match(_) => Key::PersonMatch,
            Answer::NoMatch => Key::PersonNoMatch,
            Answer::CannotTell(doubt) => match doubt {
                Doubt::Unconfirmed => Key::PersonUnconfirmed,
                Doubt::NothingTyped => Key::PersonNothingTyped,
                Doubt::NoIdentifier => Key::PersonNoIdentifier,
                Doubt::OtherKind => Key::PersonOtherKind,
                Doubt::UnknownHash => Key::PersonUnknownHash,
                Doubt::Spelling => Key::PersonSpelling,
                Doubt::Limit => Key::PersonLimit,
            },
        })
    }

    /// The sentences that say what a list that the reader chose says of an issuer: a pattern with the values
    /// `keeper`, `name` and `date`, and, where it was not checked, why not.
    #[cfg(feature = "trust")]
    #[must_use]
    pub fn listing(&self, listing: &Listing, now: Timestamp) -> Vec<&str> {
        let named = listing.answer.entry().is_some_and(|entry| entry.name.is_some());
        let day = listing.day(now);
        let first = match &listing.answer {
            Listed::Listed(_) => match (named, day) {
                (true, Some(_)) => Key::ListingNamedSince,
                (true, None) => Key::ListingNamed,
                (false, Some(_)) => Key::ListingSince,
                (false, None) => Key::ListingPlain,
            },
            Listed::NotNow(_) if day.is_some_and(|day| day > now) => Key::ListingNotYet,
            Listed::NotNow(_) => Key::ListingEnded,
            Listed::NotListed => Key::ListingNone,
            Listed::NotChecked(_) => Key::ListingUnknown,
        };
        let mut patterns = vec![self.text(first)];
        if let Listed::NotChecked(doubt) = listing.answer {
            patterns.push(self.distrust(doubt));
        }
        patterns
    }

    /// The sentence that says why a list tells nothing.
    #[cfg(feature = "trust")]
    #[must_use]
    pub fn distrust(&self, doubt: Distrust) -> &str {
        match doubt {
            Distrust::Unconfirmed => self.text(Key::ListingUnconfirmed),
            Distrust::Unread(why) => self.why(why, &|_| false),
            Distrust::Form => self.text(Key::ListingForm),
            Distrust::OutOfDate => self.text(Key::ListingOutOfDate),
            Distrust::NotInOrder => self.text(Key::ListingNotInOrder),
            Distrust::Ambiguous => self.text(Key::ListingAmbiguous),
        }
    }

    /// The sentences that say whether a site that an issuer names names the issuer: a pattern with the value
    /// `host`, and, where it was not checked, why not.
    #[cfg(feature = "trust")]
    #[must_use]
    pub fn site(&self, answer: SiteAnswer) -> Vec<&str> {
        match answer {
            SiteAnswer::Linked => vec![self.text(Key::SiteLinked)],
            SiteAnswer::NotLinked => vec![self.text(Key::SiteNotLinked)],
            SiteAnswer::NotChecked(Distrust::Unread(why)) => {
                vec![self.text(Key::SiteUnknown), self.why(why, &|_| false)]
            }
            SiteAnswer::NotChecked(Distrust::OutOfDate) => {
                vec![self.text(Key::SiteUnknown), self.text(Key::SiteOutOfDate)]
            }
            SiteAnswer::NotChecked(_) => vec![self.text(Key::SiteUnknown), self.text(Key::SiteNotInOrder)],
        }
    }

    /// The sentences that say what came of a check, as patterns; the check has every value that they
    /// name.
    #[must_use]
    pub fn patterns(&self, check: &Check) -> Vec<&str> {
        self.patterns_with(check, &|name| value(check, name).is_some())
    }

    /// The same where only the values that `has` admits may be named.
    #[must_use]
    pub fn patterns_with(&self, check: &Check, has: &dyn Fn(&str) -> bool) -> Vec<&str> {
        let mut patterns = Vec::new();
        match check.outcome {
            Outcome::Pass => patterns.push(self.whole(check.code, Part::Pass, Part::PassPlain, has)),
            Outcome::Fail => patterns.push(self.whole(check.code, Part::Fail, Part::FailPlain, has)),
            Outcome::NotApplicable => patterns.push(match self.part(check.code, Part::None) {
                "" => self.text(Key::CheckNone),
                none => none,
            }),
            Outcome::Unknown(why) => {
                patterns.push(self.part(check.code, Part::Unknown));
                patterns.push(self.why(why, has));
            }
        }
        let facts = [
            ("name", Key::FactName),
            ("found", Key::FactFound),
            ("expected", Key::FactExpected),
            ("status", Key::FactStatus),
            ("reason", Key::FactReason),
        ];
        for (name, key) in facts {
            if has(name) && !patterns.iter().any(|pattern| names(pattern, name)) {
                patterns.push(self.text(key));
            }
        }
        patterns
    }

    /// The sentence that says why a check could not be made, naming only values that `has` admits.
    #[must_use]
    pub fn why(&self, why: Why, has: &dyn Fn(&str) -> bool) -> &str {
        let (full, plain) = match why {
            Why::Unreachable if has("status") => (Key::WhyStatus, Key::WhyUnreachablePlain),
            Why::Unreachable => (Key::WhyUnreachable, Key::WhyUnreachablePlain),
            Why::NotPermitted => (Key::WhyNotPermitted, Key::WhyNotPermittedPlain),
            Why::Offline => (Key::WhyOffline, Key::WhyOffline),
            Why::Limit => (Key::WhyLimit, Key::WhyLimit),
            Why::Unreliable => (Key::WhyUnreliable, Key::WhyUnreliablePlain),
            Why::NotAsked => (Key::WhyNotAsked, Key::WhyNotAsked),
            Why::Unsupported | Why::Elsewhere => (Key::WhyUnsupported, Key::WhyUnsupportedPlain),
        };
        let full = self.text(full);
        if complete(full, has) { full } else { self.text(plain) }
    }

    fn whole(&self, code: Code, full: Part, plain: Part, has: &dyn Fn(&str) -> bool) -> &str {
        let text = self.part(code, full);
        if complete(text, has) { text } else { self.part(code, plain) }
    }

    fn part(&self, code: Code, part: Part) -> &str {
        self.line(true, code as usize * PARTS + part as usize)
    }

    /// A line by its number, counted from the first code's if it is `of_code`.
    fn line(&self, of_code: bool, number: usize) -> &str {
        let line = |table| Table::line(table, if of_code { table.first_code + number } else { number });
        let other = self.other.as_ref().map_or("", line);
        if other.is_empty() { line(&self.english) } else { other }
    }
}

impl Table {
    fn line(&self, number: usize) -> &str {
        let end = |number: usize| self.ends.get(number).map(|&end| end as usize);
        let start = number.checked_sub(1).map_or(Some(0), |before| end(before).map(|end| end + 1));
        let line = start.zip(end(number)).and_then(|(start, end)| self.text.get(start..end));
        line.unwrap_or_default()
    }
}

/// Where each line ends: found when texts are first used, which takes less than these numbers would
/// weigh in a page.
fn ends(text: &str) -> Vec<u32> {
    let mut ends = Vec::new();
    for (place, byte) in text.bytes().enumerate() {
        if byte == b'\n' {
            ends.push(place as u32);
        }
    }
    ends
}

/// A check's value for a placeholder. `host` is also taken from `url`; `check` is the code's name.
#[must_use]
pub fn value<'a>(check: &'a Check, name: &str) -> Option<&'a str> {
    match name {
        "check" => Some(check.code.name()),
        "host" => check.value("host").or_else(|| check.value("url").and_then(https_host)),
        _ => check.value(name),
    }
}

/// The pieces of a pattern, in order.
pub fn pieces(pattern: &str) -> Pieces<'_> {
    Pieces { rest: pattern }
}

/// See [`pieces`].
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let bytes = self.rest.as_bytes();
        // Braces stand in pairs (the build sees to it).
        let named = *bytes.first()? == b'{';
        let stop = if named { b'}' } else { b'{' };
        let start = usize::from(named);
        let end = bytes.iter().position(|&byte| byte == stop).unwrap_or(bytes.len());
        let piece = self.rest.get(start..end).unwrap_or_default();
        self.rest = self.rest.get(end + start..).unwrap_or_default();
        Some(if named { Piece::Value(piece) } else { Piece::Text(piece) })
    }
}

fn names(pattern: &str, name: &str) -> bool {
    pieces(pattern).any(|piece| piece == Piece::Value(name))
}

/// Whether every value that a pattern names may be put in.
pub(crate) fn complete(pattern: &str, has: &dyn Fn(&str) -> bool) -> bool {
    pieces(pattern).all(|piece| match piece {
        Piece::Text(_) => true,
        Piece::Value(name) => has(name),
    })
}

/// The table was compiled for exactly these codes in this order.
const _: () = {
    assert!(CODES.len() == Code::ALL.len());
    let mut index = 0;
    while index < CODES.len() {
        let (ours, theirs) = (CODES[index].as_bytes(), Code::ALL[index].name().as_bytes());
        assert!(ours.len() == theirs.len());
        let mut byte = 0;
        while byte < ours.len() {
            assert!(ours[byte] == theirs[byte]);
            byte += 1;
        }
        index += 1;
    }
};
