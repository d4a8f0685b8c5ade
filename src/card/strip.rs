//! The status strip: our words only, first on every card. Of what others wrote, only hosts and
//! identifiers may enter (UX.md §3, "line of death").

use super::clean;
use super::model::{Claims, Model, State};
use super::sentence::{Quote, Sentence, Value, cause, finding};
use super::tree::{Attribute, Element, Node, Tag, TimeStyle};
use crate::messages::{Key, Messages};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::{self, Timestamp};

/// The strip of a checked badge; `heading` is the tag of its headline.
pub(super) fn strip(model: &Model<'_>, messages: &Messages, heading: Tag) -> Element {
    let second = Second { model, messages, sentences: Vec::new() }.all();
    frame(model.state, headline(model, messages), second, heading)
}

/// The strip while a badge is being checked.
pub(super) fn checking(hosts: &[&str], messages: &Messages, heading: Tag) -> Element {
    let mut second = Vec::new();
    let mut names = String::new();
    for host in hosts.iter().filter(|host| clean::is_identifier(host)) {
        if !names.is_empty() {
            names.push_str(", ");
        }
        names.push_str(host);
    }
    if !names.is_empty() {
        second = Sentence::with(messages, Key::SecondContacting, "hosts", Value::Id(&names)).nodes();
    }
    let headline = Sentence::plain(messages, Key::HeadlineChecking).nodes();
    frame(State::Checking, headline, second, heading)
}

fn frame(state: State, headline: Vec<Node>, second: Vec<Node>, heading: Tag) -> Element {
    let mut words = Element::new(Tag::Div).class("words").child(
        Element::new(heading)
            .class("headline")
            .set(Attribute::Id, "state")
            // Focus moves here when a reader's own check is done (UX.md §8).
            .set(Attribute::TabIndex, "-1")
            .with(headline),
    );
    if !second.is_empty() {
        words = words.child(Element::new(Tag::P).class("second").with(second));
    }
    Element::new(Tag::Div)
        .class("strip")
        .set(Attribute::Tone, state.tone().name())
        .child(Element::new(Tag::Span).class("icon").set(Attribute::AriaHidden, "true"))
        .child(words)
}

fn headline(model: &Model<'_>, messages: &Messages) -> Vec<Node> {
    let plain = |key| Sentence::plain(messages, key).nodes();
    let dated = |date: Option<Timestamp>, key, without| match date {
        Some(date) => Sentence::with(messages, key, "date", Value::Time(date, TimeStyle::Date)).nodes(),
        None => plain(without),
    };
    match model.state {
        State::Checking => plain(Key::HeadlineChecking),
        State::Valid => match model.issuer() {
            Some(issuer) => {
                let key = if issuer.path.is_empty() { Key::HeadlineValid } else { Key::HeadlineValidPath };
                issuer_sentence(model, messages, key)
            }
            None => plain(Key::HeadlineUnlinked),
        },
        State::NoStatus => plain(Key::HeadlineNoStatus),
        State::StatusUnknown if revocation_open(model) => plain(Key::HeadlineStatusUnknown),
        State::StatusUnknown => plain(Key::HeadlineSuspensionUnknown),
        State::Unlinked => plain(Key::HeadlineUnlinked),
        State::NotCompleted => plain(Key::HeadlineNotCompleted),
        State::NotYet => dated(date_of(model, Code::DateFrom), Key::HeadlineNotYet, Key::HeadlineNotYetPlain),
        State::Expired if failed(model, Code::DateUntil).is_some() => {
            dated(date_of(model, Code::DateUntil), Key::HeadlineExpired, Key::HeadlineExpiredPlain)
        }
        State::Expired => {
            dated(date_of(model, Code::ProofExpires), Key::HeadlineSignatureExpired, Key::HeadlineSignatureExpiredPlain)
        }
        State::Suspended => plain(Key::HeadlineSuspended),
        State::Revoked => plain(Key::HeadlineRevoked),
        State::WrongSigner => plain(Key::HeadlineWrongSigner),
        State::Malformed => plain(Key::HeadlineMalformed),
        State::Unsigned => plain(Key::HeadlineUnsigned),
        State::Tampered => plain(Key::HeadlineTampered),
        State::CouldNotCheck => plain(Key::HeadlineCouldNotCheck),
        State::Unsupported => plain(Key::HeadlineUnsupported),
        State::NotABadge => plain(Key::HeadlineNotABadge),
    }
}

/// The second line: whole sentences, one after the other.
struct Second<'a> {
    model: &'a Model<'a>,
    messages: &'a Messages,
    sentences: Vec<Vec<Node>>,
}

impl Second<'_> {
    fn all(mut self) -> Vec<Node> {
        match self.model.state {
            State::Checking => {}
            State::Valid => self.current(),
            State::NoStatus => {
                self.plain(Key::SecondNoStatus);
                self.issued();
                self.dates();
            }
            State::StatusUnknown => {
                self.status_unknown();
                self.issued();
                self.dates();
            }
            State::Unlinked => {
                self.plain(Key::SecondUnlinked);
                self.current();
            }
            State::NotCompleted => {
                self.plain(Key::SecondNotCompleted);
                self.issued();
                self.current();
            }
            State::NotYet => {
                self.plain(Key::SecondNotYet);
                self.issued();
            }
            State::Expired => {
                self.expired();
                self.issued();
            }
            State::Suspended => {
                self.plain(Key::SecondSuspended);
                self.issued();
            }
            State::Revoked => {
                self.plain(Key::SecondRevoked);
                self.issued();
            }
            State::WrongSigner => self.finding(),
            State::Malformed => {
                self.finding();
                self.plain(Key::SecondMalformed);
            }
            State::Unsigned => self.plain(Key::SecondUnsigned),
            State::Tampered => self.plain(Key::SecondTampered),
            State::CouldNotCheck => {
                self.cause();
                self.plain(Key::SecondSaysNothing);
            }
            State::Unsupported => {
                self.cause();
                self.plain(Key::SecondUnsupported);
            }
            State::NotABadge => self.plain(Key::SecondNotABadge),
        }
        let time = Value::Time(self.model.report.checked_at, TimeStyle::Instant);
        self.say(Sentence::with(self.messages, Key::SecondChecked, "time", time).nodes());
        let mut nodes = Vec::new();
        for sentence in self.sentences {
            if !nodes.is_empty() {
                nodes.push(Node::text(" "));
            }
            nodes.extend(sentence);
        }
        nodes
    }

    fn say(&mut self, sentence: Vec<Node>) {
        self.sentences.push(sentence);
    }

    fn plain(&mut self, key: Key) {
        self.say(Sentence::plain(self.messages, key).nodes());
    }

    /// Dates and withdrawal of a badge against which nothing stands.
    fn current(&mut self) {
        self.dates();
        let Some(check) = self.model.report.find(Code::StatusRevocation) else { return };
        match check.outcome {
            Outcome::Pass => match date_of(self.model, Code::StatusRevocation) {
                Some(date) => {
                    let date = Value::Time(date, TimeStyle::Date);
                    self.say(Sentence::with(self.messages, Key::SecondNotRevoked, "date", date).nodes());
                }
                None => self.plain(Key::SecondNotRevokedPlain),
            },
            Outcome::NotApplicable => self.plain(Key::SecondNoStatus),
            Outcome::Fail | Outcome::Unknown(_) => self.status_unknown(),
        }
    }

    fn dates(&mut self) {
        if self.model.passed(Code::DateUntil) {
            self.plain(Key::SecondInDate);
        } else {
            self.plain(Key::SecondNoEnd);
        }
    }

    /// Who issued it, where the headline does not say.
    fn issued(&mut self) {
        if let Some(issuer) = self.model.issuer() {
            let key = if issuer.path.is_empty() { Key::SecondIssuedBy } else { Key::SecondIssuedFrom };
            self.say(issuer_sentence(self.model, self.messages, key));
        }
    }

    fn status_unknown(&mut self) {
        let open = open(self.model, Code::StatusRevocation).or_else(|| open(self.model, Code::StatusSuspension));
        match open {
            Some(check) if check.outcome == Outcome::Unknown(Why::Unreachable) => {
                match crate::messages::value(check, "host").filter(|host| clean::is_identifier(host)) {
                    Some(host) => {
                        self.say(
                            Sentence::with(self.messages, Key::SecondStatusUnknown, "host", Value::Id(host)).nodes(),
                        );
                    }
                    None => self.plain(Key::SecondStatusUnknownPlain),
                }
            }
            Some(Check { outcome: Outcome::Unknown(why), .. }) => {
                self.say(open.map(|check| cause(check, *why, self.messages, Quote::Identifiers)).unwrap_or_default());
            }
            _ => self.plain(Key::SecondStatusUnknownPlain),
        }
    }

    fn expired(&mut self) {
        if failed(self.model, Code::DateUntil).is_none() {
            return self.plain(Key::SecondSignatureExpired);
        }
        let Claims::Shown(badge) = self.model.claims else { return self.plain(Key::SecondExpiredPlain) };
        match (badge.period.from, badge.period.until) {
            (Some(from), Some(until)) => {
                let (from, until) = (Value::Time(from, TimeStyle::Date), Value::Time(until, TimeStyle::Date));
                let pattern = self.messages.text(Key::SecondExpired);
                self.say(Sentence { pattern, values: vec![("from", from), ("until", until)] }.nodes());
            }
            _ => self.plain(Key::SecondExpiredPlain),
        }
    }

    /// What the deciding check found.
    fn finding(&mut self) {
        if let Some(check) = self.model.deciding {
            self.say(finding(check, self.messages, Quote::Identifiers));
        }
    }

    /// Why the deciding check could not be made.
    fn cause(&mut self) {
        match self.model.deciding {
            Some(check) => {
                if let Outcome::Unknown(why) = check.outcome {
                    self.say(cause(check, why, self.messages, Quote::Identifiers));
                }
            }
            None => self.plain(Key::SecondMissing),
        }
    }
}

fn issuer_sentence(model: &Model<'_>, messages: &Messages, key: Key) -> Vec<Node> {
    let host = clean::ascii_host(model.host().unwrap_or_default());
    Sentence::with(messages, key, "domain", Value::Id(&host)).nodes()
}

fn failed<'a>(model: &Model<'a>, code: Code) -> Option<&'a Check> {
    model.report.checks.iter().find(|check| check.code == code && check.outcome == Outcome::Fail)
}

fn open<'a>(model: &Model<'a>, code: Code) -> Option<&'a Check> {
    model.report.checks.iter().find(|check| check.code == code && matches!(check.outcome, Outcome::Unknown(_)))
}

fn revocation_open(model: &Model<'_>) -> bool {
    open(model, Code::StatusRevocation).is_some()
}

/// The date that a check carries; of dates of the badge, else the signed one.
fn date_of(model: &Model<'_>, code: Code) -> Option<Timestamp> {
    let checks = model.report.checks.iter().filter(|check| check.code == code);
    let mut dates = checks.filter_map(|check| check.value("date")).filter_map(|text| time::parse(text).ok());
    // Of several lists the oldest says how old the answer may be.
    let mut first = dates.next().map(|parsed| parsed.timestamp);
    for parsed in dates {
        first = first.min(Some(parsed.timestamp));
    }
    first.or(match (model.claims, code) {
        (Claims::Shown(badge), Code::DateFrom) => badge.period.from,
        (Claims::Shown(badge), Code::DateUntil) => badge.period.until,
        _ => None,
    })
}
