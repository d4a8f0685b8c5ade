//! Dates of Open Badges before 3.0: ISO 8601 in its forms, and seconds since 1970 (OB2-10, OB1-04).

use crate::json::Value;
use crate::text::Cut;
use crate::time::{self, Timestamp, Zone};

/// A date as an earlier standard has it.
pub(super) struct Date {
    /// The instant; where no time is given, the first of the day.
    pub(super) at: Timestamp,
    /// Whether it has a time and a zone, as Open Badges 2.0 asks.
    pub(super) whole: bool,
}

/// Seconds since 1970 up to the year 9999: what is longer counts milliseconds, or nothing.
const MOST_SECONDS: i64 = 253_402_300_799;

/// Reads a date: a text in ISO 8601, or, in a number, seconds since 1970.
pub(super) fn date(value: &Value) -> Option<Date> {
    match value {
        Value::String(text) => iso(text),
        Value::Number(lexical) => {
            let seconds = lexical.parse().ok().filter(|seconds| (0..=MOST_SECONDS).contains(seconds))?;
            Some(Date { at: Timestamp { seconds, nanos: 0 }, whole: false })
        }
        _ => None,
    }
}

/// Reads a day, or a day and a time, with or without the marks between their parts, with or without
/// seconds and a zone.
fn iso(text: &str) -> Option<Date> {
    let day = text.before(b"T");
    let rest = text.get(day.len()..).unwrap_or_default();
    let mut full = String::new();
    marked(day, &mut full, &[4, 2, 2], b'-')?;
    full.push('T');
    let Some(rest) = rest.strip_prefix('T') else {
        full.push_str("00:00:00Z");
        return read(&full, false);
    };
    let clock = rest.before(b"Z+-");
    let zone = rest.get(clock.len()..).unwrap_or_default();
    let whole_seconds = clock.before(b".");
    let fraction = clock.get(whole_seconds.len()..).unwrap_or_default();
    if marked(whole_seconds, &mut full, &[2, 2, 2], b':').is_none() {
        // Without seconds; a fraction of a minute is none of ours.
        full.truncate("0000-00-00T".len());
        marked(whole_seconds, &mut full, &[2, 2], b':')?;
        full.push_str(":00");
        if fraction.bytes().any(|byte| byte != b'.' && byte != b'0') {
            return None;
        }
    } else {
        full.push_str(fraction);
    }
    match zone.split_at_checked(1) {
        Some((sign @ ("+" | "-"), offset)) => {
            full.push_str(sign);
            if marked(offset, &mut full, &[2, 2], b':').is_none() {
                full.push_str(offset);
                full.push_str(":00");
            }
        }
        _ => full.push_str(zone),
    }
    read(&full, true)
}

fn read(full: &str, whole: bool) -> Option<Date> {
    let parsed = time::parse(full).ok()?;
    Some(Date { at: parsed.timestamp, whole: whole && parsed.zone == Zone::Given })
}

/// Writes the digits of `text` in groups of these lengths with `mark` between them, where they stand in
/// such groups: all with the mark between, or all without.
fn marked(text: &str, out: &mut String, groups: &[usize], mark: u8) -> Option<()> {
    let start = out.len();
    let plain = !text.has(mark);
    let mut rest = text;
    for (index, &length) in groups.iter().enumerate() {
        if index > 0 {
            let mark = char::from(mark);
            out.push(mark);
            rest = if plain { rest } else { rest.strip_prefix(mark).unwrap_or_default() };
        }
        let digits = rest.get(..length).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(digits) = digits else {
            out.truncate(start);
            return None;
        };
        out.push_str(digits);
        rest = rest.get(length..).unwrap_or_default();
    }
    if !rest.is_empty() {
        out.truncate(start);
        return None;
    }
    Some(())
}
