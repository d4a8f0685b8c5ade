//! Who stands beside a badge: those who signed it besides its issuer, members of the reader's community first,
//! and how what came beside it is bound to it. Nobody unknown is counted.

use super::clean;
use super::pen::{Pen, Value};
use super::tree::Tag;
use crate::documents::https_host;
use crate::limits::CARD_ITEMS;
use crate::messages::Key;
use crate::report::{Beside, Bound, Report, Verdict};
use crate::trust::CoSigners;

/// What sites that the issuer names say, who else signed, and what came beside the badge without having to do with it.
pub(super) fn noted(pen: &mut Pen<'_>, report: &Report) {
    if !report.sites.is_empty() {
        section(pen, Key::SitesLabel, &mut |pen| {
            for site in &report.sites {
                pen.open(Tag::Li);
                for pattern in pen.messages.site(site.answer) {
                    pen.space().fill(pattern, &mut |pen, _| pen.host(https_host(&site.origin).unwrap_or_default()));
                }
                pen.close();
            }
        });
    }
    if let Some(co_signers) = &report.co_signers {
        section(pen, Key::CoSignersLabel, &mut |pen| sorted(pen, co_signers));
    }
    if !report.aside.is_empty() {
        section(pen, Key::AsideLabel, &mut |pen| {
            for aside in report.aside.iter().take(CARD_ITEMS) {
                pen.open(Tag::Li).say_with(Key::AsideItem, Value::Label(&aside.source));
                if let Some(outcome) = outcome(aside.verdict) {
                    pen.text(" ").open_class(Tag::Strong, "outcome").say(outcome).close();
                }
                pen.close();
            }
        });
    }
}

/// What something comes to of which nothing else is shown; of what holds there is nothing to say.
const fn outcome(verdict: Verdict) -> Option<Key> {
    Some(match verdict {
        Verdict::Valid => return None,
        Verdict::NotYetValid => Key::HeadlineNotYetPlain,
        Verdict::Expired => Key::HeadlineExpiredPlain,
        Verdict::Suspended => Key::HeadlineSuspendedPlain,
        Verdict::Revoked => Key::HeadlineRevokedPlain,
        Verdict::WrongSigner => Key::HeadlineWrongSigner,
        Verdict::Tampered => Key::HeadlineTampered,
        Verdict::Malformed => Key::HeadlineMalformed,
        Verdict::Unsigned => Key::HeadlineUnsigned,
        Verdict::CouldNotCheck => Key::HeadlineCouldNotCheck,
        Verdict::Unsupported => Key::HeadlineUnsupported,
        Verdict::NotABadge => Key::HeadlineNotABadge,
    })
}

/// Where an endorsement came from, and what binds it to the badge.
pub(super) fn came(pen: &mut Pen<'_>, beside: &Beside) {
    pen.open_class(Tag::P, "note");
    if beside.source.is_empty() {
        pen.say(Key::BesideWithin);
    } else {
        pen.say_with(Key::BesideSource, Value::Label(&beside.source));
    }
    if let Some(bound) = beside.bound {
        pen.space().say(match bound {
            Bound::Text => Key::BoundText,
            Bound::OtherText => Key::BoundOtherText,
            Bound::NotCompared => Key::BoundNotCompared,
            Bound::Identifier => Key::BoundIdentifier,
        });
    }
    pen.close();
}

fn section(pen: &mut Pen<'_>, label: Key, items: &mut dyn FnMut(&mut Pen<'_>)) {
    pen.open(Tag::Section).open_class(Tag::P, "label").say(label).close().open(Tag::Ul);
    items(pen);
    pen.close().close();
}

fn sorted(pen: &mut Pen<'_>, co_signers: &CoSigners) {
    pen.open(Tag::Li);
    sentence(pen, co_signers);
    pen.close();
    for member in co_signers.members.iter().take(CARD_ITEMS) {
        pen.open(Tag::Li).say_with(Key::CoSignerMember, Value::Id(&clean::label(&member.id))).close();
    }
    for other in co_signers.others.iter().take(CARD_ITEMS) {
        pen.open(Tag::Li).say_with(Key::CoSignerOther, Value::Id(&clean::label(other))).close();
    }
}

/// How many members signed, and how many the reader asked for.
fn sentence(pen: &mut Pen<'_>, co_signers: &CoSigners) {
    let messages = pen.messages;
    pen.fill(messages.text(Key::CoSignersCount), &mut |pen, name| match name {
        "community" => pen.value(Value::Id(&clean::label(&co_signers.community))),
        "count" => pen.value(Value::Count(co_signers.members.len())),
        _ => pen.value(Value::Count(co_signers.at_least)),
    });
}
