//! Dates as credentials write them (VCD-05, VCD-07, DIP-02).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use open_badge::time::{TimeError, Timestamp, Zone, parse};
use proptest::prelude::*;

fn instant(text: &str) -> (i64, u32) {
    let timestamp = parse(text).expect(text).timestamp;
    (timestamp.seconds, timestamp.nanos)
}

#[test]
fn dates_have_these_instants() {
    for (text, seconds, nanos) in [
        ("1970-01-01T00:00:00Z", 0, 0),
        ("1969-12-31T23:59:59Z", -1, 0),
        ("2026-05-03T00:00:00Z", 1_777_766_400, 0),
        ("2000-02-29T12:30:45Z", 951_827_445, 0),
        ("2026-05-03T02:00:00+02:00", 1_777_766_400, 0),
        ("2026-05-02T10:00:00-14:00", 1_777_766_400, 0),
        ("2026-05-03T14:00:00+14:00", 1_777_766_400, 0),
        ("2026-05-03T05:45:00+05:45", 1_777_766_400, 0),
        ("2026-05-03T00:00:00-00:00", 1_777_766_400, 0),
        ("2026-05-02T24:00:00Z", 1_777_766_400, 0),
        ("2026-05-02T24:00:00.000Z", 1_777_766_400, 0),
        ("1970-01-01T00:00:00.5Z", 0, 500_000_000),
        ("1970-01-01T00:00:00.000000001Z", 0, 1),
        ("1970-01-01T00:00:00.0000000019Z", 0, 1),
        ("1969-12-31T23:59:59.25Z", -1, 250_000_000),
        ("0000-01-01T00:00:00Z", -62_167_219_200, 0),
        ("0000-02-29T00:00:00Z", -62_162_121_600, 0),
        ("9999-12-31T23:59:59Z", 253_402_300_799, 0),
    ] {
        assert_eq!(instant(text), (seconds, nanos), "{text}");
        assert_eq!(parse(text).unwrap().zone, Zone::Given, "{text}");
    }
}

#[test]
fn a_missing_zone_is_read_as_utc_and_said() {
    let parsed = parse("2026-05-03T00:00:00.5").unwrap();
    assert_eq!(parsed.zone, Zone::Missing);
    assert_eq!(parsed.timestamp, parse("2026-05-03T00:00:00.5Z").unwrap().timestamp);
}

#[test]
fn these_are_no_dates() {
    for text in [
        "",
        "2026",
        "2026-05-03",
        "2026-05-03Z",
        "2026-05-03T00:00Z",
        "2026-05-03 00:00:00Z",
        "2026-05-03t00:00:00z",
        "2026-5-3T00:00:00Z",
        "26-05-03T00:00:00Z",
        "+2026-05-03T00:00:00Z",
        " 2026-05-03T00:00:00Z",
        "2026-05-03T00:00:00Z ",
        "2026-05-03T00:00:00ZZ",
        "2026-05-03T00:00:00.Z",
        "2026-05-03T00:00:00,5Z",
        "2026-00-03T00:00:00Z",
        "2026-13-03T00:00:00Z",
        "2026-05-00T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "2026-04-31T00:00:00Z",
        "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2026-05-03T24:00:01Z",
        "2026-05-03T24:00:00.1Z",
        "2026-05-03T25:00:00Z",
        "2026-05-03T00:60:00Z",
        "2016-12-31T23:59:60Z",
        "2026-05-03T00:00:00+14:01",
        "2026-05-03T00:00:00-15:00",
        "2026-05-03T00:00:00+02:60",
        "2026-05-03T00:00:00+0200",
        "2026-05-03T00:00:00+02",
        "2026-05-03T00:00:00+2:00",
        "2026-05-03T00:00:00\u{0}Z",
        "２026-05-03T00:00:00Z",
    ] {
        assert_eq!(parse(text), Err(TimeError), "{text:?}");
    }
}

#[test]
fn instants_are_compared_not_texts() {
    let timestamp = |text: &str| parse(text).unwrap().timestamp;
    // By their texts each pair would compare the other way.
    assert!(timestamp("2026-05-03T01:00:00+02:00") < timestamp("2026-05-03T00:00:00Z"));
    assert!(timestamp("2026-05-03T00:00:00.5Z") > timestamp("2026-05-03T00:00:00Z"));
    assert!(timestamp("2025-12-31T24:00:00Z") == timestamp("2026-01-01T00:00:00Z"));
}

#[test]
fn milliseconds_are_rounded_down_to_the_second_they_lie_in() {
    assert_eq!(Timestamp::from_millis(1_500), Timestamp { seconds: 1, nanos: 500_000_000 });
    assert_eq!(Timestamp::from_millis(-1), Timestamp { seconds: -1, nanos: 999_000_000 });
    assert_eq!(Timestamp::from_millis(-1).to_rfc3339(), "1969-12-31T23:59:59Z");
    assert_eq!(Timestamp::from_millis(-1).to_millis(), -1);
}

/// Seconds of the years 0000 to 9999, less a day at both ends for offsets.
fn seconds() -> impl Strategy<Value = i64> {
    -62_167_132_800..253_402_214_400_i64
}

proptest! {
    #[test]
    fn dates_are_printed_as_jiff_prints_them(seconds in seconds(), nanos in 0..1_000_000_000_u32) {
        let ours = Timestamp { seconds, nanos };
        let theirs = jiff::Timestamp::new(seconds, 0).unwrap().to_string();
        prop_assert_eq!(ours.date(), theirs.split('T').next().unwrap());
        prop_assert_eq!(ours.to_rfc3339(), theirs);
    }

    #[test]
    fn dates_are_read_as_jiff_reads_them(seconds in seconds(), nanos in 0..1_000_000_000_i32, minutes in -840..=840_i32) {
        let theirs = jiff::Timestamp::new(seconds, nanos).unwrap();
        let zone = jiff::tz::Offset::from_seconds(minutes * 60).unwrap();
        let text = theirs.display_with_offset(zone).to_string();
        let ours = parse(&text).unwrap().timestamp;
        prop_assert_eq!(ours.seconds, theirs.as_nanosecond().div_euclid(1_000_000_000) as i64, "{}", text);
        prop_assert_eq!(i128::from(ours.nanos), theirs.as_nanosecond().rem_euclid(1_000_000_000), "{}", text);
    }

    #[test]
    fn milliseconds_read_back(millis in -62_167_132_800_000..253_402_214_400_000_i64) {
        prop_assert_eq!(Timestamp::from_millis(millis).to_millis(), millis);
    }

    #[test]
    fn no_text_upsets_the_reader(text in "[0-9TZ:.+-]{0,30}") {
        if let Ok(parsed) = parse(&text) {
            prop_assert!(parsed.timestamp.nanos < 1_000_000_000);
        }
    }
}
