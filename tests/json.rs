//! Strict JSON, its canonical form, and pointers into it (ENV-03, ENV-04, ENV-05, ENV-13).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use open_badge::json::{JcsError, Numbers, ParseErrorKind, Pointer, Value, canonicalize, parse, strip_bom};
use open_badge::limits;
use proptest::prelude::*;

fn jcs(text: &str) -> Result<String, JcsError> {
    canonicalize(&parse(text.as_bytes()).expect(text), Numbers::std())
}

#[test]
fn these_texts_are_json() {
    for (text, canonical) in [
        ("null", "null"),
        (" \t\r\n true \n", "true"),
        ("false", "false"),
        ("0", "0"),
        ("-0", "0"),
        ("-0.0e-0", "0"),
        ("1E+2", "100"),
        ("\"\"", "\"\""),
        (r#""\"\\\/\b\f\n\r\t""#, r#""\"\\/\b\f\n\r\t""#),
        (r#""\u00e9\u20AC""#, "\"é€\""),
        (r#""\ud83d\ude00""#, "\"😀\""),
        (r#""\u0000\u001f\u007f""#, "\"\\u0000\\u001f\u{7f}\""),
        ("\"\u{7f}\u{2028}\"", "\"\u{7f}\u{2028}\""),
        ("[]", "[]"),
        ("[ 1 , [ ] , { } ]", "[1,[],{}]"),
        (r#"{ "b" : 1 , "a" : { } }"#, r#"{"a":{},"b":1}"#),
        (r#"{"":0," ":1}"#, r#"{"":0," ":1}"#),
        (r#"{"a":1,"A":2}"#, r#"{"A":2,"a":1}"#),
    ] {
        assert_eq!(jcs(text).as_deref(), Ok(canonical), "{text}");
    }
}

#[test]
fn these_texts_are_refused() {
    use ParseErrorKind::{DuplicateName, LoneSurrogate, NotUtf8, Syntax};
    let table: &[(&[u8], ParseErrorKind, usize)] = &[
        (b"", Syntax, 0),
        (b"  ", Syntax, 2),
        (b"nul", Syntax, 0),
        (b"True", Syntax, 0),
        (b"NaN", Syntax, 0),
        (b"-Infinity", Syntax, 1),
        (b"1 2", Syntax, 2),
        (b"01", Syntax, 1),
        (b"+1", Syntax, 0),
        (b".5", Syntax, 0),
        (b"1.", Syntax, 2),
        (b"1e", Syntax, 2),
        (b"0x10", Syntax, 1),
        (b"'a'", Syntax, 0),
        (b"\"a", Syntax, 2),
        (b"\"a\nb\"", Syntax, 2),
        (b"\"a\x00b\"", Syntax, 2),
        (b"\"\\x41\"", Syntax, 2),
        (b"\"\\u12\"", Syntax, 5),
        (b"\"\\u+123\"", Syntax, 3),
        (b"[1,]", Syntax, 3),
        (b"[1 2]", Syntax, 3),
        (b"[1", Syntax, 2),
        (b"]", Syntax, 0),
        (b"{\"a\":1,}", Syntax, 7),
        (b"{\"a\"}", Syntax, 4),
        (b"{a:1}", Syntax, 1),
        (b"{\"a\":1", Syntax, 6),
        (b"{} // note", Syntax, 3),
        (b"\xEF\xBB\xBF{}", Syntax, 0),
        (b"\x0c1", Syntax, 0),
        (b"\"\xE9\"", NotUtf8, 1),
        (b"\"\xC0\x80\"", NotUtf8, 1),
        (b"\"\xED\xA0\x80\"", NotUtf8, 1),
        (b"{\"issuer\":\"A\",\"issuer\":\"B\"}", DuplicateName, 27),
        (b"{\"a\":1,\"\\u0061\":2}", DuplicateName, 18),
        (b"\"\\ud800\"", LoneSurrogate, 3),
        (b"\"\\udc00\"", LoneSurrogate, 3),
        (b"\"\\ud800\\u0041\"", LoneSurrogate, 3),
        (b"\"\\ud800\\ud800\"", LoneSurrogate, 3),
        (b"\"\\ud800x\"", LoneSurrogate, 3),
    ];
    for (text, kind, offset) in table {
        let error = parse(text).expect_err(&String::from_utf8_lossy(text));
        assert_eq!((error.kind, error.offset), (*kind, *offset), "{}", String::from_utf8_lossy(text));
    }
}

#[test]
fn the_member_that_stands_twice_is_named() {
    let error = parse(br#"{"x":{"issuer":1,"b":2,"issuer":3}}"#).unwrap_err();
    assert_eq!(error.name.as_deref(), Some("issuer"));
}

#[test]
fn what_is_too_much_is_refused_as_a_limit() {
    let kind = |text: String| parse(text.as_bytes()).map(|_| ()).map_err(|error| error.kind);
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert_eq!(kind(nested(limits::JSON_DEPTH + 1)), Ok(()));
    assert_eq!(kind(nested(limits::JSON_DEPTH + 2)), Err(ParseErrorKind::Limit));
    assert_eq!(kind("[".repeat(1_000_000)), Err(ParseErrorKind::Limit));
    assert_eq!(kind("9".repeat(limits::NUMBER_CHARS)), Ok(()));
    assert_eq!(kind("9".repeat(limits::NUMBER_CHARS + 1)), Err(ParseErrorKind::Limit));
    let items = |count: usize| format!("[{}0]", "0,".repeat(count - 1));
    assert_eq!(kind(items(limits::JSON_VALUES - 1)), Ok(()));
    assert_eq!(kind(items(limits::JSON_VALUES)), Err(ParseErrorKind::Limit));
    let space = |bytes: usize| format!("0{}", " ".repeat(bytes - 1));
    assert_eq!(kind(space(limits::DOCUMENT_BYTES)), Ok(()));
    assert_eq!(kind(space(limits::DOCUMENT_BYTES + 1)), Err(ParseErrorKind::Limit));
}

#[test]
fn a_byte_order_mark_is_taken_off_and_said() {
    assert_eq!(strip_bom(b"\xEF\xBB\xBF{}"), (&b"{}"[..], true));
    assert_eq!(strip_bom(b"{}"), (&b"{}"[..], false));
    assert_eq!(strip_bom(b"\xEF\xBB"), (&b"\xEF\xBB"[..], false));
}

#[test]
fn numbers_are_kept_as_written() {
    let value = parse(b"[1.0, 1e0, 100000000000000000000]").unwrap();
    let written: Vec<_> = value.as_list().iter().map(|item| format!("{item:?}")).collect();
    assert_eq!(written, ["Number(\"1.0\")", "Number(\"1e0\")", "Number(\"100000000000000000000\")"]);
}

#[test]
fn members_keep_their_order_and_are_equal_in_any() {
    let one = parse(br#"{"b":1,"a":2}"#).unwrap();
    let other = parse(br#"{"a":2,"b":1}"#).unwrap();
    assert_eq!(one, other);
    assert_eq!(one.as_object().unwrap().iter().map(|member| member.0).collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(one.as_object().unwrap().sorted().map(|member| member.0).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn names_are_ordered_by_utf16_code_units() {
    // U+1F600 is D83D DE00 in UTF-16, before U+E000 and U+FB33, and after them as code points.
    assert_eq!(
        jcs("{\"\u{fb33}\":1,\"\u{1f600}\":2,\"\u{e000}\":3,\"a\":4,\"\u{d7ff}\":5,\"a\u{1f600}\":6,\"a\u{fb33}\":7}")
            .unwrap(),
        "{\"a\":4,\"a\u{1f600}\":6,\"a\u{fb33}\":7,\"\u{d7ff}\":5,\"\u{1f600}\":2,\"\u{e000}\":3,\"\u{fb33}\":1}",
    );
}

/// [RFC 8785, appendix B](https://www.rfc-editor.org/rfc/rfc8785#appendix-B)
#[test]
fn numbers_print_as_the_table_of_rfc_8785_says() {
    for (bits, printed) in [
        (0x0000_0000_0000_0000, "0"),
        (0x8000_0000_0000_0000, "0"),
        (0x0000_0000_0000_0001, "5e-324"),
        (0x8000_0000_0000_0001, "-5e-324"),
        (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
        (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
        (0x4340_0000_0000_0000, "9007199254740992"),
        (0xc340_0000_0000_0000, "-9007199254740992"),
        (0x4430_0000_0000_0000, "295147905179352830000"),
        (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"),
        (0x44b5_2d02_c7e1_4af6, "1e+23"),
        (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
        (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
        (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"),
        (0x444b_1ae4_d6e2_ef50, "1e+21"),
        (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"),
        (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
        (0x41b3_de43_5555_5553, "333333333.3333332"),
        (0x41b3_de43_5555_5554, "333333333.33333325"),
        (0x41b3_de43_5555_5555, "333333333.3333333"),
        (0x41b3_de43_5555_5556, "333333333.3333334"),
        (0x41b3_de43_5555_5557, "333333333.33333343"),
        (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
        (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] {
        assert_eq!(jcs(&format!("{:e}", f64::from_bits(bits))).as_deref(), Ok(printed), "{bits:x}");
    }
}

#[test]
fn a_number_that_no_double_holds_has_no_canonical_form() {
    for text in ["1e400", "-1e400", "[1e309]", r#"{"a":2e308}"#] {
        assert_eq!(jcs(text), Err(JcsError::Number), "{text}");
    }
    assert_eq!(jcs("1e-400").as_deref(), Ok("0"));
}

#[test]
fn exponential_form_is_that_of_ecmascript() {
    for (text, printed) in [
        ("5.3", "5.300000000000000e+0"),
        ("0", "0.000000000000000e+0"),
        ("-0", "0.000000000000000e+0"),
        ("-0.00015", "-1.500000000000000e-4"),
        ("1e21", "1.000000000000000e+21"),
        ("5e-324", "4.940656458412465e-324"),
        ("123456789.123456789", "1.234567891234568e+8"),
    ] {
        assert_eq!((Numbers::std().exponential)(text).as_deref(), Some(printed));
    }
    assert_eq!((Numbers::std().exponential)("1e400"), None);
}

#[test]
fn the_jcs_suite_comes_out() {
    let Some(folder) = support::conformance("08-jcs") else { return };
    let mut count = 0;
    for entry in std::fs::read_dir(folder.join("input")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let canonical = jcs(&support::read(folder.join("input").join(&name))).unwrap();
        assert_eq!(canonical, support::read(folder.join("output").join(&name)), "{name}");
        let hex = support::read(folder.join("outhex").join(name.replace(".json", ".txt")));
        let bytes: Vec<u8> = hex.split_whitespace().map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
        assert_eq!(canonical.as_bytes(), bytes, "{name}");
        count += 1;
    }
    assert_eq!(count, 6);
}

#[test]
fn pointers_escape_their_steps() {
    let at = Pointer::root().member("a/b").member("m~n").item(12).member("~1");
    assert_eq!(at.as_str(), "/a~1b/m~0n/12/~01");
    assert_eq!(at.steps().collect::<Vec<_>>(), ["a/b", "m~n", "12", "~1"]);
    assert_eq!(Pointer::root().as_str(), "");
    assert_eq!(Pointer::root().steps().count(), 0);
    assert_eq!(Pointer::root().member("").as_str(), "/");
    assert_eq!(Pointer::root().member("").steps().collect::<Vec<_>>(), [""]);
    assert_eq!(at.join(&Pointer::root().item(0)).as_str(), "/a~1b/m~0n/12/~01/0");
}

#[test]
fn a_place_can_be_left_out() {
    let value = parse(br#"{"a":[1,{"b":2,"c":3}],"d":4}"#).unwrap();
    let without = |place: &Pointer| {
        let rest = value.without_place(place)?;
        Some(canonicalize(&rest, Numbers::std()).unwrap())
    };
    let a = Pointer::root().member("a");
    assert_eq!(without(&a).as_deref(), Some(r#"{"d":4}"#));
    assert_eq!(without(&a.item(0)).as_deref(), Some(r#"{"a":[{"b":2,"c":3}],"d":4}"#));
    assert_eq!(without(&a.item(1).member("b")).as_deref(), Some(r#"{"a":[1,{"c":3}],"d":4}"#));
    for nowhere in [Pointer::root(), a.item(2), a.member("x"), a.item(1).member("x"), a.item(0).item(0)] {
        assert_eq!(without(&nowhere), None, "{}", nowhere.as_str());
    }
}

/// Any JSON value, by another implementation.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let scalar = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(serde_json::Value::from),
        any::<i64>().prop_map(serde_json::Value::from),
        proptest::num::f64::NORMAL.prop_map(serde_json::Value::from),
        any::<String>().prop_map(serde_json::Value::from),
    ];
    scalar.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..8).prop_map(serde_json::Value::from),
            proptest::collection::hash_map(any::<String>(), inner, 0..8)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Whether two implementations read the same value.
fn same(ours: &Value, theirs: &serde_json::Value) -> bool {
    match (ours, theirs) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Bool(a), serde_json::Value::Bool(b)) => a == b,
        (Value::Number(a), serde_json::Value::Number(b)) => **a == b.to_string(),
        (Value::String(a), serde_json::Value::String(b)) => **a == **b,
        (Value::Array(a), serde_json::Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), serde_json::Value::Object(b)) => {
            a.len() == b.len() && b.iter().all(|(name, b)| a.get(name).is_some_and(|a| same(a, b)))
        }
        _ => false,
    }
}

proptest! {
    #[test]
    fn what_serde_json_writes_is_read(value in any_json(), pretty in any::<bool>()) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert!(same(&parse(text.as_bytes()).unwrap(), &value), "{}", text);
    }

    #[test]
    fn canonical_text_reads_back_and_is_its_own_canonical_form(value in any_json()) {
        let canonical = jcs(&value.to_string()).unwrap();
        prop_assert_eq!(jcs(&canonical).unwrap(), canonical.as_str());
        prop_assert!(serde_json::from_str::<serde_json::Value>(&canonical).is_ok());
    }

    #[test]
    fn what_we_accept_serde_json_accepts(value in any_json(), at in any::<prop::sample::Index>(), change in r#"[\[\]{}",:\\ 0eu.-]?"#) {
        let mut letters: Vec<String> = value.to_string().chars().map(String::from).collect();
        let at = at.index(letters.len());
        letters[at] = change;
        let text = letters.concat();
        if parse(text.as_bytes()).is_ok() {
            prop_assert!(serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok(), "{}", text);
        }
    }

    #[test]
    fn numbers_print_as_few_digits_as_read_back(bits in any::<u64>()) {
        let number = f64::from_bits(bits);
        prop_assume!(number.is_finite());
        let printed = jcs(&format!("{number:e}")).unwrap();
        prop_assert_eq!(printed.parse::<f64>().unwrap(), number);
        let digits = printed.split('e').next().unwrap().replace(['-', '.'], "");
        let count = digits.trim_matches('0').len();
        if count > 1 {
            let shorter = format!("{number:.0$e}", count - 2);
            prop_assert_ne!(shorter.parse::<f64>().unwrap(), number, "{}", printed);
        }
    }

    #[test]
    fn the_order_of_names_is_that_of_their_utf16(names in proptest::collection::hash_set(any::<String>(), 0..12)) {
        let members: Vec<String> = names.iter().map(|name| format!("{}:0", serde_json::Value::from(name.as_str()))).collect();
        let canonical = jcs(&format!("{{{}}}", members.join(","))).unwrap();
        let mut expected: Vec<&String> = names.iter().collect();
        expected.sort_by_cached_key(|name| name.encode_utf16().collect::<Vec<_>>());
        let members: Vec<String> = expected.iter().map(|name| jcs(&serde_json::Value::from(name.as_str()).to_string()).unwrap() + ":0").collect();
        prop_assert_eq!(canonical, format!("{{{}}}", members.join(",")));
    }
}
