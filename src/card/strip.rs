//! The status strip: our words only, first on every card. Of what others wrote, only hosts and
//! identifiers may enter (UX.md §3, "line of death").

use super::clean;
use super::model::{Claims, Model, State, Tone, View};
use super::pen::{Pen, Value};
use super::tree::{Attribute, Tag};
use crate::json::Pointer;
use crate::messages::{Key, value};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::{self, Timestamp};

/// The strip of a checked badge; `heading` is the tag of its headline. A chip has only the headline
/// and when it was checked.
pub(super) fn strip(pen: &mut Pen<'_>, model: &Model<'_>, heading: Tag, view: View) {
    open(pen, model.tone, heading);
    headline(pen, model);
    let mut writer = Strip { pen, model };
    writer.pen.close().open_class(Tag::P, "second");
    if view != View::Chip {
        writer.second();
    }
    pen.space().say_with(Key::SecondChecked, Value::Instant(model.report.checked_at));
    pen.close().close().close();
}

/// The strip while a badge is being checked.
pub(super) fn checking(pen: &mut Pen<'_>, hosts: &[&str], heading: Tag) {
    let mut names = String::new();
    for host in hosts.iter().filter(|host| clean::is_identifier(host)) {
        if !names.is_empty() {
            names.push_str(", ");
        }
        names.push_str(host);
    }
    open(pen, State::Checking.tone(), heading);
    pen.say(Key::HeadlineChecking).close().open_class(Tag::P, "second");
    if !names.is_empty() {
        pen.say_with(Key::SecondContacting, Value::Id(&names));
    }
    pen.close_unless_empty().close().close();
}

/// Opens the strip, its words, and the headline.
fn open(pen: &mut Pen<'_>, tone: Tone, heading: Tag) {
    pen.open_class(Tag::Div, "strip").set(Attribute::Tone, tone.name());
    pen.open_class(Tag::Span, "icon").set(Attribute::AriaHidden, "true").close();
    pen.open_class(Tag::Div, "words").open_class(heading, "headline").name("state");
    // Focus moves here when a reader's own check is done (UX.md §8).
    pen.set(Attribute::TabIndex, "-1");
}

/// The headline's words.
pub(super) fn headline(pen: &mut Pen<'_>, model: &Model<'_>) {
    Strip { pen, model }.headline();
}

struct Strip<'a, 'b> {
    pen: &'a mut Pen<'b>,
    model: &'a Model<'a>,
}

impl Strip<'_, '_> {
    fn headline(&mut self) {
        let key = match self.model.state {
            State::Checking => Key::HeadlineChecking,
            State::Valid => return self.issued(Key::HeadlineValid, Key::HeadlineValidPath),
            State::Hosted => return self.confirmed(Key::HeadlineHosted, Key::HeadlineHostedPlain),
            State::HostedCopies => return self.confirmed(Key::HeadlineHostedCopies, Key::HeadlineHostedCopiesPlain),
            State::NoStatus => Key::HeadlineNoStatus,
            State::StatusUnknown if unknown(self.model, Code::StatusRevocation).is_some() => Key::HeadlineStatusUnknown,
            State::StatusUnknown => Key::HeadlineSuspensionUnknown,
            State::Unlinked => Key::HeadlineUnlinked,
            State::NotCompleted => Key::HeadlineNotCompleted,
            State::NotYet => return self.dated(Code::DateFrom, Key::HeadlineNotYet, Key::HeadlineNotYetPlain),
            State::Expired if failed(self.model, Code::DateUntil) => {
                return self.dated(Code::DateUntil, Key::HeadlineExpired, Key::HeadlineExpiredPlain);
            }
            State::Expired => {
                let plain = Key::HeadlineSignatureExpiredPlain;
                return self.dated(Code::ProofExpires, Key::HeadlineSignatureExpired, plain);
            }
            State::Suspended => {
                self.withdrawn(Code::StatusSuspension, Key::HeadlineSuspended, Key::HeadlineSuspendedPlain)
            }
            State::Revoked => self.withdrawn(Code::StatusRevocation, Key::HeadlineRevoked, Key::HeadlineRevokedPlain),
            State::WrongSigner => self.by_basis(Key::HeadlineWrongSigner, Key::HeadlineWrongHost),
            #[cfg(feature = "full")]
            State::Malformed if failed(self.model, Code::EndorsementTarget) => Key::HeadlineElsewhere,
            State::Malformed => Key::HeadlineMalformed,
            State::Unsigned => Key::HeadlineUnsigned,
            State::Tampered => Key::HeadlineTampered,
            State::CouldNotCheck => Key::HeadlineCouldNotCheck,
            State::Unsupported => Key::HeadlineUnsupported,
            State::NotABadge => Key::HeadlineNotABadge,
            State::Several => {
                self.pen.say_with(Key::HeadlineSeveral, Value::Count(self.model.report.inner.len()));
                return;
            }
        };
        self.pen.say(key);
    }

    /// Withdrawn by the issuer; or, where somebody else keeps the list that says so, just withdrawn.
    fn withdrawn(&self, code: Code, by_issuer: Key, plain: Key) -> Key {
        let checks = &self.model.report.checks;
        let own = |check: &Check| {
            check.code == code && check.outcome == Outcome::Fail && !kept_elsewhere(checks, &check.about)
        };
        if checks.iter().any(own) { by_issuer } else { plain }
    }

    /// The second line: whole sentences, one after the other.
    fn second(&mut self) {
        let mut issued = true;
        match self.model.state {
            State::Checking => {}
            State::Valid => {
                issued = false;
                self.current();
            }
            State::Hosted | State::HostedCopies => {
                issued = false;
                let supplied = self.model.state == State::HostedCopies;
                self.sentence(if supplied { Key::SecondHostedCopies } else { Key::SecondHosted });
                self.dates();
            }
            State::NoStatus => self.sentence(Key::SecondNoStatus),
            State::StatusUnknown => self.withdrawal(),
            State::Unlinked => {
                self.sentence(Key::SecondUnlinked);
                self.current();
            }
            State::NotCompleted => {
                self.sentence(Key::SecondNotCompleted);
                self.current();
            }
            State::NotYet => self.sentence(self.by_basis(Key::SecondNotYet, Key::SecondHostedNotYet)),
            State::Expired => self.expired(),
            State::Suspended => self.sentence(Key::SecondSuspended),
            State::Revoked => self.sentence(self.by_basis(Key::SecondRevoked, Key::SecondHostedRevoked)),
            State::Several => {
                issued = false;
                self.sentence(Key::SecondSeveral);
            }
            _ => {
                issued = false;
                self.refuted();
            }
        }
        if matches!(self.model.state, State::NoStatus | State::StatusUnknown) {
            self.dates();
        }
        if issued {
            self.issued(Key::SecondIssuedBy, Key::SecondIssuedFrom);
        }
    }

    /// What stands against a badge of which nothing is shown as the issuer's.
    fn refuted(&mut self) {
        if let Some(check) = self.model.deciding {
            self.pen.space();
            match (self.model.state, check.outcome) {
                (State::WrongSigner | State::Malformed, _) => self.pen.finding(check),
                (State::CouldNotCheck | State::Unsupported, Outcome::Unknown(why)) => self.pen.cause(check, why),
                _ => {}
            }
        } else if self.model.state == State::CouldNotCheck {
            self.sentence(Key::SecondMissing);
        }
        match self.model.state {
            State::Malformed => self.sentence(Key::SecondMalformed),
            State::Unsigned => self.sentence(Key::SecondUnsigned),
            State::Tampered => self.sentence(Key::SecondTampered),
            State::CouldNotCheck => self.sentence(Key::SecondSaysNothing),
            State::Unsupported => self.sentence(Key::SecondUnsupported),
            State::NotABadge => self.sentence(Key::SecondNotABadge),
            _ => {}
        }
    }

    fn sentence(&mut self, key: Key) {
        self.pen.space().say(key);
    }

    /// Which of two texts fits what the badge rests on: a signature, or what a site publishes.
    fn by_basis(&self, signed: Key, hosted: Key) -> Key {
        if self.model.hosted() { hosted } else { signed }
    }

    /// A message with the date that a check carries, or one without.
    fn dated(&mut self, code: Code, key: Key, plain: Key) {
        self.pen.space();
        match date_of(self.model, code) {
            Some(date) => self.pen.say_with(key, Value::Day(date)),
            None => self.pen.say(plain),
        };
    }

    /// Who issued it, if a domain vouches for them: of all of it, or of a part.
    fn issued(&mut self, all: Key, part: Key) {
        if let Some(issuer) = self.model.issuer() {
            let host = clean::ascii_host(issuer.host.as_deref().unwrap_or_default());
            self.pen.space().say_with(if issuer.path.is_empty() { all } else { part }, Value::Id(&host));
        }
    }

    /// With whose site it was confirmed.
    fn confirmed(&mut self, named: Key, plain: Key) {
        match self.model.host() {
            Some(host) => self.pen.say_with(named, Value::Id(&clean::ascii_host(host))),
            None => self.pen.say(plain),
        };
    }

    /// Dates and withdrawal of a badge against which nothing stands.
    fn current(&mut self) {
        self.dates();
        self.withdrawal();
    }

    /// What is not known of its withdrawal, and what is.
    fn withdrawal(&mut self) {
        let revocation = unknown(self.model, Code::StatusRevocation);
        if let Some(check) = revocation.or_else(|| unknown(self.model, Code::StatusSuspension)) {
            self.status_unknown(check);
        }
        if self.model.passed(Code::StatusRevocation) {
            self.dated(Code::StatusRevocation, Key::SecondNotRevoked, Key::SecondNotRevokedPlain);
        } else if revocation.is_none() {
            self.sentence(Key::SecondNoStatus);
        }
    }

    fn dates(&mut self) {
        self.sentence(if self.model.passed(Code::DateUntil) { Key::SecondInDate } else { Key::SecondNoEnd });
    }

    fn status_unknown(&mut self, check: &Check) {
        self.pen.space();
        let host = value(check, "host").filter(|host| clean::is_identifier(host));
        match (check.outcome, host) {
            (Outcome::Unknown(Why::Unreachable), Some(host)) if check.value("status").is_none() => {
                self.pen.say_with(Key::SecondStatusUnknown, Value::Id(host));
            }
            (Outcome::Unknown(Why::Unreachable), None) => {
                self.pen.say(Key::SecondStatusUnknownPlain);
            }
            (Outcome::Unknown(why), _) => self.pen.cause(check, why),
            _ => {}
        }
    }

    fn expired(&mut self) {
        if !failed(self.model, Code::DateUntil) {
            return self.sentence(Key::SecondSignatureExpired);
        }
        let plain = self.by_basis(Key::SecondExpiredPlain, Key::SecondHostedExpiredPlain);
        match self.model.claims {
            Claims::Shown(badge) => match (badge.period.from, badge.period.until) {
                (Some(from), Some(until)) => {
                    let key = self.by_basis(Key::SecondExpired, Key::SecondHostedExpired);
                    let pattern = self.pen.messages.text(key);
                    self.pen.fill(pattern, &mut |pen, name| {
                        pen.value(Value::Day(if name == "from" { from } else { until }));
                    });
                }
                _ => self.sentence(plain),
            },
            Claims::Hidden | Claims::Unchecked(_) => self.sentence(plain),
        }
    }
}

fn failed(model: &Model<'_>, code: Code) -> bool {
    model.report.checks.iter().any(|check| check.code == code && check.outcome == Outcome::Fail)
}

fn unknown<'a>(model: &Model<'a>, code: Code) -> Option<&'a Check> {
    model.report.checks.iter().find(|check| check.code == code && matches!(check.outcome, Outcome::Unknown(_)))
}

/// The date that a check carries; of several status lists the oldest, which says how old the answer
/// may be. A badge's own dates serve where a check carries none.
fn date_of(model: &Model<'_>, code: Code) -> Option<Timestamp> {
    let mut oldest: Option<Timestamp> = None;
    for check in model.report.checks.iter().filter(|check| check.code == code) {
        if let Some(Ok(date)) = check.value("date").map(time::parse) {
            oldest = Some(oldest.map_or(date.timestamp, |oldest| oldest.min(date.timestamp)));
        }
    }
    oldest.or(match (model.claims, code) {
        (Claims::Shown(badge), Code::DateFrom) => badge.period.from,
        (Claims::Shown(badge), Code::DateUntil) => badge.period.until,
        _ => None,
    })
}

/// Whether somebody else than the issuer keeps the list of the status entry at a place.
#[cfg(feature = "full")]
fn kept_elsewhere(checks: &[Check], at: &Pointer) -> bool {
    checks.iter().any(|check| check.code == Code::StatusKeeper && check.about == *at)
}

/// Without the feature `full` no list is read.
#[cfg(not(feature = "full"))]
const fn kept_elsewhere(_: &[Check], _: &Pointer) -> bool {
    false
}
