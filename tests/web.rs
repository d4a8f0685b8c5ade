//! What only a browser can show: the page's side of the boundary.
#![cfg(all(feature = "web", feature = "credentials", target_family = "wasm"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use js_sys::{Function, JSON, Reflect};
use open_badge::card::{self, Options, View, html};
use open_badge::credential::Contents;
use open_badge::messages::Messages;
use open_badge::web::{self, Check, Checker};
use open_badge::{Progress, Settings, Verification, Verifier};
use open_badge::{documents::Documents, time::Timestamp};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[path = "support/numbers.rs"]
mod numbers;

wasm_bindgen_test_configure!(run_in_browser);

const NOW: f64 = 1_790_000_000_000.0;

/// Well formed, and nobody signed it.
const UNSIGNED: &str = r##"{
  "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
  "id": "urn:uuid:2f1c2b0e-8f0e-4e0c-9a55-0a4a4a3c5b11",
  "type": ["VerifiableCredential", "OpenBadgeCredential"],
  "issuer": { "id": "https://example.org/issuer", "type": ["Profile"], "name": "<b>Caf\u00e9</b> & \"Co\"" },
  "validFrom": "2026-01-01T00:00:00Z",
  "credentialSubject": {
    "id": "did:example:recipient",
    "type": ["AchievementSubject"],
    "achievement": {
      "id": "https://example.org/achievements/soldering",
      "type": ["Achievement"],
      "name": "<script>alert(1)</script>",
      "description": "<img src=x onerror=alert(1)>",
      "criteria": { "narrative": "Repaired *three* lamps. [Page](https://example.org/page)" }
    }
  }
}"##;

fn element() -> web_sys::Element {
    web_sys::window().unwrap().document().unwrap().create_element("div").unwrap()
}

#[wasm_bindgen(module = "/www/element/draw.js")]
extern "C" {
    #[wasm_bindgen(js_name = draw)]
    fn put(place: &web_sys::Element, card: &str, dates: &Function);
}

/// The card as a page shows it.
fn draw(check: &Check, view: &str, dates: &Function) -> web_sys::Element {
    let place = element();
    put(&place, &check.card(view, 3, "en", None, None), dates);
    place
}

/// Writes instants as they stand in the badge.
fn as_written() -> Function {
    Function::new_no_args("throw new Error('no dates here')")
}

fn checked(input: &str) -> Check {
    let mut check = Check::new(input.as_bytes().to_vec(), true, NOW, false);
    assert!(check.step(&mut Checker::new()).unwrap().is_undefined());
    check
}

fn verified(input: &str) -> Verification {
    let mut documents = Documents::new();
    documents.offline = true;
    let settings = Settings { now: Timestamp::from_millis(NOW as i64), numbers: web::NUMBERS };
    match Verifier::new().verify(input.as_bytes(), &documents, &settings) {
        Progress::Done(verification) => *verification,
        Progress::Wanted(urls) => panic!("{urls:?}"),
    }
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap()
}

#[wasm_bindgen_test]
fn numbers_are_written_as_ecmascript_does() {
    for &(lexical, ecmascript, exponential) in numbers::TABLE {
        assert_eq!((web::NUMBERS.ecmascript)(lexical).as_deref(), ecmascript, "{lexical}");
        assert_eq!((web::NUMBERS.exponential)(lexical).as_deref(), exponential, "{lexical}");
    }
}

#[wasm_bindgen_test]
fn the_report_is_a_plain_object() {
    let report = JSON::parse(&checked(UNSIGNED).report().unwrap()).unwrap();
    assert_eq!(get(&report, "verdict"), "unsigned");
    assert_eq!(get(&report, "version"), 1);
    assert!(get(&report, "basis").is_undefined());
    let checks = js_sys::Array::from(&get(&report, "checks"));
    let mut written_out = checks.iter().filter(|check| check.is_object());
    assert!(written_out.any(|check| get(&check, "code") == "proof.present" && get(&check, "outcome") == "fail"));
}

#[wasm_bindgen_test]
fn what_a_report_leaves_out_of_its_checks_is_said_once() {
    let report = JSON::parse(&checked(UNSIGNED).report().unwrap()).unwrap();
    let plain = js_sys::Array::from(&JSON::parse(&Check::plain()).unwrap());
    let first = js_sys::Array::from(&get(&report, "checks")).get(0).as_f64().unwrap();
    let first = plain.get(first as u32);
    assert_eq!(get(&first, "code"), "intake.readable");
    assert_eq!(get(&first, "outcome"), "pass");
    assert_eq!(get(&first, "detail"), "The file can be read.");
}

#[wasm_bindgen_test]
fn there_is_no_report_before_the_check_is_done() {
    assert!(Check::new(Vec::new(), true, NOW, false).report().is_none());
}

#[wasm_bindgen_test]
fn a_badge_that_cannot_be_fetched_could_not_be_checked() {
    let mut check = Check::new(Vec::new(), false, NOW, false);
    check.unreachable("badges.example", false, Some(404));
    let report = check.report().unwrap();
    let report = JSON::parse(&report).unwrap();
    assert_eq!(get(&report, "verdict"), "could-not-check");
    assert_eq!(js_sys::Array::from(&get(&report, "contacted")).get(0), "badges.example");
}

/// The two sinks of one tree agree: the browser, reading the HTML text, shows the same words.
#[wasm_bindgen_test]
fn the_dom_shows_the_same_text_as_the_html() {
    for (name, view) in [("card", View::Card), ("full", View::Full), ("chip", View::Chip)] {
        let Verification { report, contents } = verified(UNSIGNED);
        assert!(matches!(contents, Contents::Unchecked(_)));
        let options = Options { view, ..Options::default() };
        let tree = card::card(&report, &contents, &Messages::english(), &options);
        let written = element();
        written.set_inner_html(&html(&tree));

        let drawn = draw(&checked(UNSIGNED), name, &as_written());
        // HTML for static pages has no buttons: they need a script.
        for button in all(&drawn, "button") {
            button.remove();
        }
        for time in all(&written, "time").into_iter().chain(all(&drawn, "time")) {
            time.set_text_content(time.get_attribute("datetime").as_deref());
        }
        assert_eq!(drawn.text_content(), written.text_content(), "{name}");
        assert_eq!(all(&drawn, "*").len(), all(&written, "*").len(), "{name}");
    }
}

#[wasm_bindgen_test]
fn no_text_becomes_markup() {
    let drawn = draw(&checked(UNSIGNED), "full", &as_written());
    assert!(drawn.text_content().unwrap().contains("<script>alert(1)</script>"));
    assert!(all(&drawn, "script, img, b").is_empty());
}

#[wasm_bindgen_test]
fn dates_are_the_pages_business() {
    let dates = Function::new_with_args("millis, withTime", "return `${millis} ${withTime}`");
    let drawn = draw(&checked(UNSIGNED), "card", &dates);
    let times: Vec<_> = all(&drawn, "time").iter().map(|time| time.text_content().unwrap()).collect();
    assert!(times.contains(&"1790000000000 true".into()), "{times:?}");
    assert!(times.contains(&"1767225600000 false".into()), "{times:?}");
}

#[wasm_bindgen_test]
fn only_public_https_addresses_are_permitted() {
    assert!(web::permitted("https://badges.example.org/1"));
    for url in [
        "http://badges.example.org/1",
        "https://localhost/1",
        "https://192.168.0.1/",
        "https://0x7f.1/",
        "file:///etc/passwd",
    ] {
        assert!(!web::permitted(url), "{url}");
    }
}

fn all(root: &web_sys::Element, selector: &str) -> Vec<web_sys::Element> {
    let found = root.query_selector_all(selector).unwrap();
    (0..found.length()).filter_map(|index| found.get(index)).map(|node| node.unchecked_into()).collect()
}
