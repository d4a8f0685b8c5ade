//! What was checked, what was not, and who was asked.

use super::claims::{Rows, code};
use super::clean;
use super::model::{Claims, Model, State, View};
use super::sentence::{Quote, Sentence, Value, identifier, of_check};
use super::tree::{Attribute, Element, Node, Tag, TimeStyle};
use crate::limits::CARD_ITEMS;
use crate::messages::{Key, Messages};
use crate::report::{Check, OnFail, Outcome, Proof, Role, Verdict};

/// The disclosure of all checks.
pub(super) fn disclosure(model: &Model<'_>, messages: &Messages, view: View) -> Element {
    let shown = in_order(model, view);
    let summary = Sentence::with(messages, Key::SummaryChecks, "count", Value::Count(shown.len())).nodes();
    let mut list = Element::new(Tag::Ul).class("checks");
    for check in shown {
        list = list.child(item(check, model, messages, view));
    }
    let mut details = Element::new(Tag::Details).part("checks");
    if view == View::Full {
        details = details.set(Attribute::Open, "");
    }
    details
        .child(Element::new(Tag::Summary).part("summary").with(summary))
        .child(section(Key::LabelChecks, list, messages))
        .with(proofs(model, messages, view))
        .child(section(Key::LabelNotChecked, open_questions(model, messages), messages))
        .child(circumstances(model, messages))
}

/// The checks that a reader should know of without opening anything: what decided against the badge,
/// and what qualifies it.
pub(super) fn reasons(model: &Model<'_>, messages: &Messages) -> Option<Element> {
    let mut list = Element::new(Tag::Ul).class("reasons");
    let mut any = false;
    for check in in_order(model, View::Card) {
        let decides = match check.outcome {
            // The strip says all there is to say of these.
            _ if matches!(model.state, State::Tampered | State::Unsigned) && model.deciding == Some(check) => false,
            Outcome::Fail => matches!(check.code.on_fail(), OnFail::Is(_)),
            _ => model.deciding == Some(check),
        };
        if decides || check.is_caveat() {
            list = list.child(item(check, model, messages, View::Card));
            any = true;
        }
    }
    any.then_some(list)
}

/// Failed, then not checked, then passed; in the full view also what did not apply.
fn in_order<'a>(model: &Model<'a>, view: View) -> Vec<&'a Check> {
    let mut ordered = Vec::new();
    for rank in 0..if view == View::Full { 4 } else { 3 } {
        ordered.extend(model.report.checks.iter().filter(|check| rank_of(check.outcome) == rank));
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
fn item(check: &Check, model: &Model<'_>, messages: &Messages, view: View) -> Element {
    let (word, state) = match check.outcome {
        Outcome::Pass => (Key::OutcomePassed, "pass"),
        Outcome::Fail => (Key::OutcomeFailed, "fail"),
        Outcome::Unknown(_) => (Key::OutcomeUnknown, "unknown"),
        Outcome::NotApplicable => (Key::OutcomeNone, "none"),
    };
    let mut item = Element::new(Tag::Li)
        .set(Attribute::State, state)
        .child(Element::new(Tag::Strong).class("outcome").text(messages.text(word)))
        .text(" ")
        .with(of_check(check, messages, quote(model)));
    if rank_of(check.outcome) < 2 {
        let hint = Element::new(Tag::Span).class("hint").text(messages.hint_text(check));
        item = item.text(" ").child(hint);
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
        item = item.text(" ").child(Element::new(Tag::Code).class("code").child(identifier(&place)));
    }
    item
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
fn proofs(model: &Model<'_>, messages: &Messages, view: View) -> Vec<Node> {
    let proofs = &model.report.proofs;
    if matches!(model.claims, Claims::Hidden) || proofs.is_empty() || (proofs.len() == 1 && view != View::Full) {
        return Vec::new();
    }
    let mut list = Element::new(Tag::Ul);
    for proof in proofs.iter().take(CARD_ITEMS) {
        list = list.child(Element::new(Tag::Li).with(proof_sentence(proof, messages)));
    }
    vec![section(Key::LabelProofs, list, messages).into()]
}

fn proof_sentence(proof: &Proof, messages: &Messages) -> Vec<Node> {
    let holds = proof.verdict() == Verdict::Valid;
    let (key, name, value) = match (proof.role, &proof.controller) {
        (Role::Issuer, _) if holds => (Key::ProofIssuer, "suite", &proof.suite),
        (Role::CoSignature, Some(controller)) if holds => (Key::ProofCoSignature, "controller", controller),
        _ => (Key::ProofCoSignatureOpen, "method", &proof.method),
    };
    Sentence::with(messages, key, name, Value::Id(&clean::label(value))).nodes()
}

/// What no check of this kind can find out (UX.md §2): said on every card.
fn open_questions(model: &Model<'_>, messages: &Messages) -> Element {
    let host = model.host().filter(|_| matches!(model.claims, Claims::Shown(_))).map(clean::ascii_host);
    let about = |named, plain| match &host {
        Some(host) => Sentence::with(messages, named, "domain", Value::Id(host)).nodes(),
        None => Sentence::plain(messages, plain).nodes(),
    };
    let mut list = Element::new(Tag::Ul);
    for nodes in [
        about(Key::OpenTruth, Key::OpenTruthPlain),
        about(Key::OpenOwner, Key::OpenOwnerPlain),
        Sentence::plain(messages, Key::OpenPerson).nodes(),
        Sentence::plain(messages, Key::OpenPages).nodes(),
    ] {
        list = list.child(Element::new(Tag::Li).with(nodes));
    }
    list
}

/// Who was asked, when, and by what.
fn circumstances(model: &Model<'_>, messages: &Messages) -> Element {
    let mut rows = Rows::new(messages, "circumstances");
    let mut hosts = Vec::new();
    for host in &model.report.contacted {
        hosts.push(Element::new(Tag::Div).child(identifier(&clean::ascii_host(host))).into());
    }
    if hosts.is_empty() {
        hosts = Sentence::plain(messages, Key::NobodyContacted).nodes();
    }
    rows.add(Key::LabelContacted, hosts);
    rows.add(Key::LabelCheckedAt, vec![Node::Time(model.report.checked_at, TimeStyle::Instant)]);
    rows.add(Key::LabelChecker, code(Some(concat!("open-badge ", env!("CARGO_PKG_VERSION")))));
    rows.list
}

fn section(label: Key, content: Element, messages: &Messages) -> Element {
    Element::new(Tag::Section).child(Element::new(Tag::P).class("label").text(messages.text(label))).child(content)
}
