//! Instants: dates as credentials write them, and as reports do.

use crate::json::push_decimal;

/// An instant, on the proleptic Gregorian calendar without leap seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub seconds: i64,
    /// Nanoseconds within the second.
    pub nanos: u32,
}

/// Whether a date said where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// `Z` or an offset.
    Given,
    /// Nothing; it is taken as UTC, and the reader is told (VCD-05, DIP-02).
    Missing,
}

/// A date that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The instant.
    pub timestamp: Timestamp,
    /// Whether its zone was given.
    pub zone: Zone,
}

/// The text is no date and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeError;

const DAY: i64 = 86_400;

/// Reads an XSD 1.1 `dateTime` (<https://www.w3.org/TR/xmlschema11-2/#dateTime>) with a year of four
/// digits: fractional seconds, `24:00:00`, offsets up to ±14:00 and the year 0000 are accepted
/// (VCD-07). RFC 3339 is the part of it that credentials use.
///
/// # Errors
/// [`TimeError`] for anything else, a leap second or a day that its month does not have included.
pub fn parse(text: &str) -> Result<Parsed, TimeError> {
    let mut reader = Reader { rest: text.as_bytes() };
    read(&mut reader).filter(|_| reader.rest.is_empty()).ok_or(TimeError)
}

fn read(reader: &mut Reader<'_>) -> Option<Parsed> {
    const SHAPE: [(u32, u8); 6] = [(4, b'-'), (2, b'-'), (2, b'T'), (2, b':'), (2, b':'), (2, 0)];
    let mut parts = [0; 6];
    for (part, (digits, mark)) in parts.iter_mut().zip(SHAPE) {
        *part = reader.digits(digits)?;
        if mark != 0 {
            reader.byte(mark)?;
        }
    }
    let [year, month, day, hour, minute, second] = parts;
    if !(1..=12).contains(&month) || !(1..=month_days(year, month)).contains(&day) {
        return None;
    }
    if hour > 24 || minute > 59 || second > 59 {
        return None;
    }
    let nanos = if reader.byte(b'.').is_some() { reader.fraction()? } else { 0 };
    if hour == 24 && (minute, second, nanos) != (0, 0, 0) {
        return None;
    }
    let (offset, zone) = reader.zone()?;
    let seconds = days_from_civil(year, month, day) * DAY + hour * 3600 + minute * 60 + second - offset * 60;
    Some(Parsed { timestamp: Timestamp { seconds, nanos }, zone })
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl Reader<'_> {
    fn byte(&mut self, wanted: u8) -> Option<()> {
        let (&first, rest) = self.rest.split_first()?;
        if first != wanted {
            return None;
        }
        self.rest = rest;
        Some(())
    }

    fn digit(&mut self) -> Option<i64> {
        let (&first, rest) = self.rest.split_first()?;
        let digit = first.is_ascii_digit().then(|| i64::from(first - b'0'))?;
        self.rest = rest;
        Some(digit)
    }

    fn digits(&mut self, count: u32) -> Option<i64> {
        let mut number = 0;
        for _ in 0..count {
            number = number * 10 + self.digit()?;
        }
        Some(number)
    }

    /// At least one digit; what is finer than a nanosecond is dropped.
    fn fraction(&mut self) -> Option<u32> {
        let mut nanos = self.digit()? as u32 * 100_000_000;
        let mut unit = 10_000_000;
        while let Some(digit) = self.digit() {
            nanos += digit as u32 * unit;
            unit /= 10;
        }
        Some(nanos)
    }

    /// Minutes east of UTC.
    fn zone(&mut self) -> Option<(i64, Zone)> {
        if self.rest.is_empty() {
            return Some((0, Zone::Missing));
        }
        if self.byte(b'Z').is_some() {
            return Some((0, Zone::Given));
        }
        let sign = if self.byte(b'+').is_some() { 1 } else { self.byte(b'-').map(|()| -1)? };
        let hours = self.digits(2)?;
        self.byte(b':')?;
        let minutes = self.digits(2).filter(|&minutes| minutes <= 59)?;
        let offset = hours * 60 + minutes;
        (offset <= 14 * 60).then_some((sign * offset, Zone::Given))
    }
}

impl Timestamp {
    /// The instant that is `millis` milliseconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn from_millis(millis: i64) -> Self {
        Self { seconds: millis.div_euclid(1000), nanos: millis.rem_euclid(1000) as u32 * 1_000_000 }
    }

    /// The milliseconds since 1970-01-01T00:00:00Z, rounded down.
    #[must_use]
    pub fn to_millis(self) -> i64 {
        self.seconds * 1000 + i64::from(self.nanos / 1_000_000)
    }

    /// The second in UTC, `2026-05-03T00:00:00Z`.
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        let mut text = self.date();
        let second = self.seconds.rem_euclid(DAY);
        for (mark, part) in [('T', second / 3600), (':', second / 60 % 60), (':', second % 60)] {
            text.push(mark);
            push_padded(&mut text, part, 2);
        }
        text.push('Z');
        text
    }

    /// The day in UTC, `2026-05-03`.
    #[must_use]
    pub fn date(self) -> String {
        let (year, month, day) = civil_from_days(self.seconds.div_euclid(DAY));
        let mut text = String::new();
        if year < 0 {
            text.push('-');
        }
        push_padded(&mut text, year.abs(), 4);
        for part in [month, day] {
            text.push('-');
            push_padded(&mut text, part, 2);
        }
        text
    }
}

/// Appends at least `width` digits.
fn push_padded(text: &mut String, number: i64, width: u32) {
    for place in (1..width).rev() {
        if number < 10_i64.pow(place) {
            text.push('0');
        }
    }
    push_decimal(text, number.unsigned_abs());
}

fn month_days(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days before the first of a month, in years that begin with March so that a leap day comes last.
const fn days_before(month_from_march: i64) -> i64 {
    (153 * month_from_march + 2) / 5
}

/// Days in four hundred years, after which the calendar repeats.
const CYCLE: i64 = 146_097;

/// Days from 0000-03-01 to 1970-01-01.
const EPOCH: i64 = 719_468;

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let cycle = year.div_euclid(400);
    let of_cycle = year.rem_euclid(400);
    let of_year = days_before((month + 9) % 12) + day - 1;
    cycle * CYCLE + of_cycle * 365 + of_cycle / 4 - of_cycle / 100 + of_year - EPOCH
}

fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + EPOCH;
    let cycle = days.div_euclid(CYCLE);
    let of_cycle = days.rem_euclid(CYCLE);
    // The leap day that ends a cycle would fall into a year of its own.
    let mut year = (of_cycle / 365).min(399);
    let first = |year: i64| year * 365 + year / 4 - year / 100;
    while first(year) > of_cycle {
        year -= 1;
    }
    let of_year = of_cycle - first(year);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - days_before(month) + 1;
    let year = cycle * 400 + year + i64::from(month >= 10);
    (year, (month + 2) % 12 + 1, day)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{Timestamp, Zone, parse};

    #[test]
    fn every_day_of_a_cycle_reads_back() {
        for day in -200_000..=200_000 {
            let timestamp = Timestamp { seconds: day * super::DAY + 86_399, nanos: 0 };
            let text = timestamp.to_rfc3339();
            if text.starts_with('-') {
                continue;
            }
            assert_eq!(parse(&text).unwrap().timestamp, timestamp, "{text}");
        }
    }

    #[test]
    fn instants_are_compared_not_texts() {
        let instant = |text: &str| parse(text).unwrap().timestamp;
        assert_eq!(instant("2022-11-10T07:38:00-08:00"), instant("2022-11-10T15:38:00Z"));
        assert_eq!(instant("2024-02-29T24:00:00Z"), instant("2024-03-01T00:00:00Z"));
        assert_eq!(parse("2024-03-01T00:00:00").unwrap().zone, Zone::Missing);
        for bad in [
            "2025-02-29T00:00:00Z",
            "2025-01-01",
            "2025-01-01T00:00:60Z",
            "2025-01-01T00:00:00+14:01",
            "2025-01-01T24:00:01Z",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
    }
}
