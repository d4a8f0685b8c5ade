//! What was checked, what was not, and who was asked.

use super::claims::row;
use super::clean;
use super::model::{Claims, Model, State, View};
use super::pen::{Pen, Quote, Value};
use super::tree::{Attribute, Tag};
use crate::limits::CARD_ITEMS;
use crate::messages::Key;
use crate::report::{Check, OnFail, Outcome, Proof, Role, Verdict};

/// The disclosure of all checks.
pub(super) fn disclosure(pen: &mut Pen<'_>, model: &Model<'_>, view: View) {
    let shown = in_order(model, view);
    pen.open_part(Tag::Details, "checks");
    if view == View::Full {
        pen.set(Attribute::Open, "");
    }
    pen.open_part(Tag::Summary, "summary").say_with(Key::SummaryChecks, Value::Count(shown.len())).close();

    section(pen, Key::LabelChecks);
    pen.set(Attribute::Class, "checks");
    for check in shown {
        item(pen, check, model, view);
    }
    pen.close().close();
    proofs(pen, model, view);
    open_questions(pen, model);
    circumstances(pen, model);
    pen.close();
}

/// The checks that a reader should know of without opening anything: what decided against the badge,
/// and what qualifies it.
pub(super) fn reasons(pen: &mut Pen<'_>, model: &Model<'_>) {
    pen.open_class(Tag::Ul, "reasons");
    for check in in_order(model, View::Card) {
        let deciding = model.deciding.is_some_and(|deciding| core::ptr::eq(deciding, check));
        let decides = match check.outcome {
            // The strip says all there is to say of these.
            _ if deciding => !matches!(model.state, State::Tampered | State::Unsigned | State::WrongSigner),
            Outcome::Fail => matches!(check.code.on_fail(), OnFail::Is(_)),
            _ => false,
        };
        if decides || check.is_caveat() {
            item(pen, check, model, View::Card);
        }
    }
    pen.close_unless_empty();
}

/// Failed, then not checked, then passed; in the full view also what did not apply.
fn in_order<'a>(model: &Model<'a>, view: View) -> Vec<&'a Check> {
    let mut ordered = Vec::new();
    for rank in 0..if view == View::Full { 4 } else { 3 } {
        for check in &model.report.checks {
            if rank_of(check.outcome) == rank {
                ordered.push(check);
            }
        }
    }
    ordered
}

fn rank_of(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Fail => 0,
        Outcome::Unknown(_) => 1,
        Outcome::Pass => 2,
        Outcome::NotApplicable => 3,
    }
}

/// One check: the word for its outcome first, then what was found, then what to do.
fn item(pen: &mut Pen<'_>, check: &Check, model: &Model<'_>, view: View) {
    let (word, state) = match check.outcome {
        Outcome::Pass => (Key::OutcomePassed, "pass"),
        Outcome::Fail => (Key::OutcomeFailed, "fail"),
        Outcome::Unknown(_) => (Key::OutcomeUnknown, "unknown"),
        Outcome::NotApplicable => (Key::OutcomeNone, "none"),
    };
    pen.open(Tag::Li).set(Attribute::State, state);
    pen.open_class(Tag::Strong, "outcome").say(word).close().text(" ");
    pen.check(check, quote(model));
    if rank_of(check.outcome) < 2 {
        let hint = pen.messages.hint_text(check);
        pen.text(" ").open_class(Tag::Span, "hint").text(hint).close();
    }
    if view == View::Full {
        let mut place = String::from(check.code.name());
        place.push_str(" · ");
        place.push_str(check.code.rule());
        // Where in the badge, unless nothing of the badge may be repeated: names of members are part
        // of it.
        let about = check.about.as_str();
        if !about.is_empty() && quote(model) == Quote::All {
            place.push_str(" · ");
            place.push_str(&clean::label(about));
        }
        pen.text(" ").open_class(Tag::Code, "code").id(&place);
        pen.close();
    }
    pen.close();
}

/// Nothing of a refuted badge is repeated, but the identifiers that say whose key it was.
fn quote(model: &Model<'_>) -> Quote {
    match (model.claims, model.state) {
        (Claims::Hidden, State::NotABadge) => Quote::All,
        (Claims::Hidden, _) => Quote::Identifiers,
        (Claims::Shown(_) | Claims::Unchecked(_), _) => Quote::All,
    }
}

/// Each signature, whenever there are several or everything is shown.
fn proofs(pen: &mut Pen<'_>, model: &Model<'_>, view: View) {
    let proofs = &model.report.proofs;
    if matches!(model.claims, Claims::Hidden) || proofs.is_empty() || (proofs.len() == 1 && view != View::Full) {
        return;
    }
    section(pen, Key::LabelProofs);
    for proof in proofs.iter().take(CARD_ITEMS) {
        pen.open(Tag::Li);
        proof_sentence(pen, proof);
        pen.close();
    }
    pen.close().close();
}

fn proof_sentence(pen: &mut Pen<'_>, proof: &Proof) {
    let holds = proof.verdict() == Verdict::Valid;
    let (key, value) = match (proof.role, &proof.controller) {
        (Role::Issuer, _) if holds => (Key::ProofIssuer, &proof.suite),
        (Role::CoSignature, Some(controller)) if holds => (Key::ProofCoSignature, controller),
        _ => (Key::ProofCoSignatureOpen, &proof.method),
    };
    pen.say_with(key, Value::Id(&clean::label(value)));
}

/// What no check of this kind can find out (UX.md §2): said on every card.
fn open_questions(pen: &mut Pen<'_>, model: &Model<'_>) {
    let host = model.host().filter(|_| matches!(model.claims, Claims::Shown(_))).map(clean::ascii_host);
    section(pen, Key::LabelNotChecked);
    let hosted = model.hosted();
    let pages = if hosted { Key::OpenPagesHosted } else { Key::OpenPages };
    for (named, plain) in [
        (Key::OpenTruth, Key::OpenTruthPlain),
        (Key::OpenOwner, if hosted { Key::OpenIssuer } else { Key::OpenOwnerPlain }),
        (Key::OpenPerson, Key::OpenPerson),
        (pages, pages),
    ] {
        pen.open(Tag::Li);
        match &host {
            Some(host) => pen.say_with(named, Value::Id(host)),
            None => pen.say(plain),
        };
        pen.close();
    }
    pen.close().close();
}

/// Who was asked, when, and by what.
fn circumstances(pen: &mut Pen<'_>, model: &Model<'_>) {
    pen.open_part(Tag::Dl, "circumstances");
    row(pen, Key::LabelContacted, &mut |pen| {
        for host in &model.report.contacted {
            pen.open(Tag::Div).host(host);
            pen.close();
        }
        if pen.is_empty() {
            pen.say(Key::NobodyContacted);
        }
    });
    row(pen, Key::LabelCheckedAt, &mut |pen| pen.value(Value::Instant(model.report.checked_at)));
    row(pen, Key::LabelChecker, &mut |pen| pen.code(concat!("open-badge ", env!("CARGO_PKG_VERSION"))));
    pen.close();
}

/// Opens a section with its label, and a list in it.
fn section(pen: &mut Pen<'_>, label: Key) {
    pen.open(Tag::Section).open_class(Tag::P, "label").say(label).close().open(Tag::Ul);
}
