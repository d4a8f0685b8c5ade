//! Where a card asks, and with which form.

use crate::badges::{documents, key_badge, set, unsigned_key_badge, verify, verify_at};
use open_badge::Verification;
use open_badge::card::tree::{Action, Attribute, Element, Node, Tag};
use open_badge::card::{self, Options, View};
use open_badge::json::Value;
use open_badge::messages::Messages;

/// Every element of a card, from the outside in.
fn elements<'a>(element: &'a Element, all: &mut Vec<&'a Element>) {
    all.push(element);
    for child in element.children() {
        if let Node::Element(child) = child {
            elements(child, all);
        }
    }
}

/// Where on the card a reader can ask.
fn places(verification: &Verification, view: View) -> Vec<String> {
    let options = Options { view, ..Options::default() };
    let card = card::card(&verification.report, &verification.contents, &Messages::english(), &options);
    let mut all = Vec::new();
    elements(&card, &mut all);
    let asks = |element: &&&Element| {
        let mut below = Vec::new();
        elements(element, &mut below);
        element.attribute(Attribute::Class) == Some("person")
            && below.iter().any(|one| one.attribute(Attribute::Action) == Some(Action::AskPerson.name()))
    };
    all.iter().filter(asks).map(|place| place.attribute(Attribute::Id).unwrap().into()).collect()
}

#[test]
fn a_full_card_asks_where_it_names_the_recipient_of_a_confirmed_badge() {
    let verification = verify(&key_badge(), &documents());
    assert_eq!(places(&verification, View::Full), ["person"]);
    assert_eq!(places(&verification, View::Card), [""; 0]);
    assert_eq!(places(&verification, View::Chip), [""; 0]);
    let expired = verify_at(&key_badge(), &documents(), "2030-01-01T00:00:00Z");
    assert_eq!(places(&expired, View::Full), ["person"]);
    let array = verify(&Value::Array(vec![key_badge(), unsigned_key_badge(), key_badge()]), &documents());
    assert_eq!(places(&array, View::Full), ["person-0", "person-2"]);
    for badge in [unsigned_key_badge(), set(&key_badge(), "/name", r#""Another name""#)] {
        assert_eq!(places(&verify(&badge, &documents()), View::Full), [""; 0]);
    }
}

#[test]
fn the_form_gives_away_nothing_and_says_so() {
    let form = card::form("person-2", &Messages::english());
    let mut all = Vec::new();
    elements(&form, &mut all);
    let [input] = all.iter().filter(|element| element.tag() == Tag::Input).collect::<Vec<_>>()[..] else { panic!() };
    let of = |name| input.attribute(name);
    assert_eq!((form.tag(), form.attribute(Attribute::Method)), (Tag::Form, Some("dialog")), "it leads nowhere");
    assert_eq!((of(Attribute::AutoComplete), of(Attribute::SpellCheck)), (Some("off"), Some("false")));
    let hint = of(Attribute::AriaDescribedBy);
    assert!(all.iter().any(|element| hint.is_some() && element.attribute(Attribute::Id) == hint), "the hint is there");
    let named = input.attributes().iter().any(|(name, _)| ["name", "value"].contains(&name.name()));
    assert!(!named, "a field without a name is not sent");
    assert!(!card::html(&form).contains("input"), "without a script it could do nothing");
}
