//! Pictures that are drawn for badges: whatever a badge is called, they are well formed, small and hold it.

#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used)]

use open_badge::issue::{Design, bake};
use open_badge::json::{self, Object, Value};
use proptest::prelude::*;

fn words(title: &str, giver: &str) -> Object {
    let text = serde_json::json!({
        "issuer": {"name": giver},
        "credentialSubject": {"achievement": {"name": title}}
    });
    json::parse(text.to_string().as_bytes()).unwrap().as_object().unwrap().clone()
}

/// The title and the lines of a picture.
fn read(svg: &str) -> (String, Vec<String>) {
    let document = roxmltree::Document::parse(svg).unwrap();
    let text = |name: &'static str| {
        let all = document.descendants().filter(move |node| node.has_tag_name(("http://www.w3.org/2000/svg", name)));
        all.map(|node| node.text().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    (text("title").remove(0), text("text"))
}

#[test]
fn a_design_has_the_name_that_people_type() {
    for design in Design::ALL {
        assert_eq!(Design::named(design.name()), Some(design));
    }
    assert_eq!(Design::named("star"), None);
}

#[test]
fn the_name_stands_in_lines_and_the_giver_below() {
    for (title, expected) in [
        ("Host", &["Host"][..]),
        ("Repair café host", &["Repair café", "host"]),
        ("Keeper of the keys of the house", &["Keeper of the", "keys of the", "house"]),
        ("修理咖啡馆的主人与守护者", &["修理咖啡馆的主", "人与守护者"]),
        ("Donaudampfschifffahrt", &["Donaudampfs-", "chifffahrt"]),
        ("مضيف مقهى الإصلاح", &["مضيف مقهى", "الإصلاح"]),
        ("  two\twords\n", &["two words"]),
        ("", &[""]),
    ] {
        let (_, mut lines) = read(&Design::Seal.draw(&words(title, "The guild")));
        assert_eq!(lines.pop().unwrap(), "The guild");
        assert_eq!(lines, expected, "{title}");
    }
}

#[test]
fn a_giver_without_a_name_has_no_line() {
    let (_, lines) = read(&Design::Shield.draw(&words("Host", "")));
    assert_eq!(lines, ["Host"]);
}

#[test]
fn what_is_too_long_ends_in_an_ellipsis_and_is_whole_in_the_title() {
    let long = "word ".repeat(2000);
    let (title, lines) = read(&Design::Label.draw(&words(&long, &long)));
    assert_eq!(title, long.trim_end());
    assert!(lines.len() <= 5 && lines.iter().all(|line| line.chars().count() <= 22), "{lines:?}");
    assert!(lines.last().unwrap().ends_with('…') && lines[lines.len() - 2].ends_with('…'), "{lines:?}");
}

#[test]
fn a_line_of_arabic_is_written_from_the_right() {
    assert!(Design::Seal.draw(&words("مضيف", "")).contains("direction=\"rtl\""));
    assert!(!Design::Seal.draw(&words("Host", "")).contains("direction"));
}

proptest! {
    #[test]
    fn whatever_a_badge_is_called_the_picture_is_well_formed_and_holds_it(title in any::<String>(), giver in any::<String>()) {
        for design in Design::ALL {
            let words = words(&title, &giver);
            let svg = design.draw(&words);
            prop_assert_eq!(&svg, &design.draw(&words));
            let (_, lines) = read(&svg);
            prop_assert!(lines.len() <= 5);
            let badge = json::write(&Value::Object(words));
            let baked = bake::bake(svg.as_bytes(), &badge).unwrap();
            prop_assert!(String::from_utf8(baked).unwrap().contains("<openbadges:"));
        }
    }
}
