//! The table of mutations: a status list changed in every place and way, by whoever carries it and by its own
//! issuer. Where the badge is revoked, none may make it stand; where it stands, none may make it revoked.

use crate::badges::{edit, remove, set, sign_as_issuer, write};
use crate::lists::{ENTRIES, PLACE, Reading, bits, revocation_list, unsigned_list};
use open_badge::json::{Numbers, Object, Value};
use open_badge::jsonld::Processor;
use open_badge::proof::hashes;
use open_badge::report::{Code, Outcome};

/// Every place of a document, the root left out.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let mut below = |step: &str, value: &Value| {
        let place = format!("{at}/{}", step.replace('~', "~0").replace('/', "~1"));
        found.push(place.clone());
        places(value, &place, found);
    };
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| below(name, value)),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| below(&index.to_string(), item)),
        _ => {}
    }
}

/// Ways to change what stands at a place; `None` takes it away.
fn ways(old: &Value) -> Vec<Option<Value>> {
    let text = old.as_str().unwrap_or_default();
    let mut object = Object::new();
    object.insert("@value", old.clone());
    let mut named = Object::new();
    named.insert("id", old.clone());
    vec![
        None,
        Some(Value::Null),
        Some(Value::Bool(true)),
        Some(Value::Number("0".into())),
        Some(Value::string("")),
        Some(Value::Array(Vec::new())),
        Some(Value::Array(vec![old.clone()])),
        Some(Value::Array(vec![old.clone(), old.clone()])),
        Some(Value::Object(object)),
        Some(Value::Object(named)),
        Some(Value::string(&[text, "A"].concat())),
        Some(Value::string(&text.to_uppercase())),
        Some(Value::string("suspension")),
        Some(Value::string("2026-05-21T00:00:00Z")),
        Some(Value::string("2020-01-01T00:00:00Z")),
        Some(Value::string("https://guild.example/status/2")),
    ]
}

/// Each list that a change makes of this one.
fn changed(list: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    places(list, "", &mut found);
    let mut lists = Vec::new();
    for place in found {
        let old = crate::badges::get(list, &place);
        for way in ways(old).into_iter().filter(|way| way.as_ref() != Some(old)) {
            let what = format!("{place} = {:?}", way.as_ref().map(|value| write(value).replace(['\n', ' '], "")));
            lists.push((what, edit(list, &place, &mut |_| way.clone())));
        }
    }
    lists
}

/// What a signature covers of a document.
fn hash(list: &Value) -> Option<[u8; 32]> {
    Some(hashes(list.as_object()?, &mut Processor::new(), Numbers::std()).ok()?.document.hash)
}

#[test]
fn no_change_on_the_way_makes_a_revoked_badge_stand() {
    let list = revocation_list(&[PLACE]);
    let mut count = 0;
    for (what, changed) in changed(&list) {
        let reading = Reading::in_list(&changed);
        assert_ne!(reading.revocation(), Outcome::Pass, "{what}");
        if reading.revocation() == Outcome::Fail && reading.faults().is_empty() {
            assert_eq!(hash(&changed), hash(&list), "{what}: read although it does not say the same");
        }
        count += 1;
    }
    assert!(count > 250, "{count}");
}

#[test]
fn no_change_on_the_way_makes_a_good_badge_revoked_or_passes_in_silence() {
    let list = revocation_list(&[]);
    for (what, changed) in changed(&list) {
        let reading = Reading::in_list(&changed);
        assert_ne!(reading.revocation(), Outcome::Fail, "{what}");
        if reading.revocation() == Outcome::Pass {
            assert_eq!(hash(&changed), hash(&list), "{what}: passed although it does not say the same");
        } else {
            assert!(reading.caveats().contains(&Code::StatusRevocation), "{what}");
        }
    }
}

/// Members that a list can be without, or have otherwise, and still say the same of a badge.
const FREE: [&str; 6] = ["/id", "/validFrom", "/validUntil", "/credentialSubject/id", "/credentialSubject", "/type"];

#[test]
fn what_the_issuer_itself_signs_otherwise_passes_only_where_it_says_the_same() {
    let list = unsigned_list(r#""revocation""#, &bits(ENTRIES, &[]));
    let mut passed = Vec::new();
    for (what, changed) in changed(&list) {
        // What has no canonical form cannot be signed.
        if changed.as_object().is_none() || hash_unsigned(&changed).is_none() {
            continue;
        }
        let reading = Reading::in_list(&sign_as_issuer(&changed));
        assert_ne!(reading.revocation(), Outcome::Fail, "{what}");
        if reading.revocation() == Outcome::Pass && hash_unsigned(&changed) != hash_unsigned(&list) {
            passed.push(what);
        }
    }
    for what in passed {
        let (place, _) = what.split_once(" = ").unwrap();
        assert!(FREE.contains(&place) || place.starts_with("/type/"), "{what}");
    }
}

/// The hash of a document without proofs.
fn hash_unsigned(list: &Value) -> Option<[u8; 32]> {
    hash(&set(list, "/proof", "[]"))
}

#[test]
fn a_list_in_which_the_bit_of_another_badge_is_set_says_nothing_of_this_one() {
    for other in [0, PLACE - 8, PLACE - 1, PLACE + 1, PLACE + 8, ENTRIES - 1] {
        assert_eq!(Reading::in_list(&revocation_list(&[other])).revocation(), Outcome::Pass, "{other}");
    }
    let removed = remove(&revocation_list(&[PLACE]), "/credentialSubject/encodedList");
    assert_ne!(Reading::in_list(&removed).revocation(), Outcome::Pass);
}
