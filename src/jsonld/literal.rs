//! RDF literals in canonical N-Quads syntax
//! (<https://www.w3.org/TR/json-ld11-api/#object-to-rdf-conversion>).

use super::WHOLE;
use super::context::Direction;
use super::error::ErrorCode;
use super::iri;
use super::run::{Item, Kind, Run};
use crate::json::{Value, canonicalize};
use crate::rdf::Term;
use crate::text::Cut;
use std::rc::Rc;

const XSD: &str = "http://www.w3.org/2001/XMLSchema#";
const JSON: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>";

/// What is said about a value beside the value.
#[derive(Clone, Copy, Default)]
pub(super) struct Tags<'t> {
    /// The datatype's IRI.
    pub(super) datatype: Option<&'t str>,
    /// The language, in lower case.
    pub(super) language: Option<&'t str>,
    pub(super) direction: Option<Direction>,
}

impl Run<'_, '_> {
    /// A language tag in lower case, in which signers write it. Safe mode refuses one that is not
    /// well-formed (<https://www.rfc-editor.org/rfc/rfc5646#section-2.1>).
    pub(super) fn language_tag(&mut self, tag: &str) -> Result<Rc<str>, ErrorCode> {
        if !is_language(tag) {
            self.lose(ErrorCode::InvalidLanguageTag, tag)?;
        }
        Ok(tag.to_ascii_lowercase().into())
    }

    /// The value as it stands, an `rdf:JSON` literal.
    pub(super) fn json_literal(&mut self, value: &Value) -> Result<Item, ErrorCode> {
        let text = canonicalize(value, self.options.numbers).map_err(|_| ErrorCode::Number)?;
        let mut out = String::with_capacity(text.len() + 64);
        quote(&text, &mut out);
        out.push_str("^^");
        out.push_str(JSON);
        self.finish(&out)
    }

    /// The literal for a scalar.
    pub(super) fn literal(&mut self, value: &Value, tags: Tags<'_>) -> Result<Item, ErrorCode> {
        let mut out = String::new();
        let number;
        let (text, native) = match value {
            Value::String(text) => (&**text, "string"),
            Value::Bool(true) => ("true", "boolean"),
            Value::Bool(false) => ("false", "boolean"),
            Value::Number(lexical) => {
                let is_double = tags.datatype.and_then(|datatype| datatype.strip_prefix(XSD)) == Some("double");
                let (text, native) = self.number(lexical, is_double)?;
                number = text;
                (&*number, native)
            }
            _ => return Err(ErrorCode::InvalidValueObjectValue),
        };
        quote(text, &mut out);
        match tags {
            Tags { datatype: Some(datatype), .. } => {
                if !iri::is_well_formed(datatype) {
                    self.lose(ErrorCode::RelativeType, datatype)?;
                    return Ok(Item { term: None, kind: Kind::Literal });
                }
                if datatype.strip_prefix(XSD) != Some("string") {
                    push_datatype(&mut out, &[datatype]);
                }
            }
            Tags { language: Some(language), .. } if !is_language(language) => {
                return Ok(Item { term: None, kind: Kind::Literal });
            }
            Tags { language, direction: Some(direction), .. } => {
                if let Some(item) = self.directed(&out, language, direction)? {
                    return Ok(item);
                }
                self.lose(ErrorCode::DirectionLost, text)?;
                push_language(&mut out, language);
            }
            Tags { language: Some(_), .. } => push_language(&mut out, tags.language),
            _ if native != "string" => push_datatype(&mut out, &[XSD, native]),
            _ => {}
        }
        self.finish(&out)
    }

    /// The literal that is written as `text`.
    pub(super) fn finish(&mut self, text: &str) -> Result<Item, ErrorCode> {
        self.spend(text.len())?;
        Ok(Item { term: Some(Term::Ground(text.into())), kind: Kind::Literal })
    }

    /// The canonical text of a number, and its XML Schema type.
    /// <https://www.w3.org/TR/json-ld11-api/#data-round-tripping>
    fn number(&self, lexical: &str, is_double: bool) -> Result<(String, &'static str), ErrorCode> {
        let numbers = self.options.numbers;
        let text = (numbers.ecmascript)(lexical).ok_or(ErrorCode::Number)?;
        // ECMAScript writes a fraction or an exponent exactly when the value has a fraction or is not below 1e21.
        if !is_double && !text.bytes().any(|byte| matches!(byte, b'.' | b'e')) {
            // 15 digits are exact.
            if !WHOLE && text.len() > 15 {
                return Err(ErrorCode::Unsupported);
            }
            return Ok((exact_integer(&text), "integer"));
        }
        if text == "0" {
            return Ok(("0.0E0".into(), "double"));
        }
        let text = (numbers.exponential)(lexical).ok_or(ErrorCode::Number)?;
        let (mantissa, exponent) = text.cut(b'e').ok_or(ErrorCode::Number)?;
        let end = mantissa.bytes().rposition(|byte| byte != b'0').map_or(0, |last| last + 1);
        let trimmed = mantissa.get(..end).unwrap_or_default();
        let mut out = String::from(trimmed);
        if trimmed.ends_with('.') {
            out.push('0');
        }
        out.push('E');
        out.push_str(exponent.strip_prefix('+').unwrap_or(exponent));
        Ok((out, "double"))
    }
}

/// All digits of the IEEE double that ECMAScript writes as the integer `shortest`: past 2^53 it
/// fills up with zeros, while XML Schema wants the exact value.
fn exact_integer(shortest: &str) -> String {
    let digits = shortest.strip_prefix('-').unwrap_or(shortest);
    if !WHOLE || digits.len() < 16 {
        return shortest.into();
    }
    // Below 1e21, so below 2^70.
    let value = digits.bytes().fold(0u128, |value, digit| value * 10 + u128::from(digit - b'0'));
    let shift = (128 - value.leading_zeros()).saturating_sub(53);
    // The double is `mantissa * 2^shift`, the nearest such number; a tie goes to the even one.
    let mut mantissa = (value >> shift) as u64;
    let rest = value - (u128::from(mantissa) << shift);
    let half = (1u128 << shift) >> 1;
    if rest > half || (rest == half && shift > 0 && mantissa & 1 == 1) {
        mantissa += 1;
    }
    let mut decimal = Vec::new();
    while mantissa > 0 {
        decimal.push((mantissa % 10) as u8);
        mantissa /= 10;
    }
    for _ in 0..shift {
        let mut carry = 0;
        for digit in &mut decimal {
            let doubled = *digit * 2 + carry;
            *digit = doubled % 10;
            carry = doubled / 10;
        }
        if carry > 0 {
            decimal.push(carry);
        }
    }
    let mut out = String::new();
    if shortest.starts_with('-') {
        out.push('-');
    }
    out.extend(decimal.iter().rev().map(|digit| char::from(b'0' + digit)));
    out
}

/// Appends the datatype whose IRI has these parts.
pub(super) fn push_datatype(out: &mut String, parts: &[&str]) {
    out.push_str("^^<");
    for part in parts {
        out.push_str(part);
    }
    out.push('>');
}

fn push_language(out: &mut String, language: Option<&str>) {
    if let Some(language) = language {
        out.push('@');
        out.push_str(language);
    }
}

/// Whether `tag` has the form of a language tag.
fn is_language(tag: &str) -> bool {
    tag.parts(b'-').enumerate().all(|(index, part)| {
        let fits = |byte: &u8| byte.is_ascii_alphabetic() || (index > 0 && byte.is_ascii_digit());
        (1..=8).contains(&part.len()) && part.as_bytes().iter().all(fits)
    })
}

/// <https://www.w3.org/TR/rdf-canon/#canonical-quads>
pub(super) fn quote(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    out.reserve(text.len() + 2);
    out.push('"');
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        let escape = match byte {
            8 => 'b',
            b'\t' => 't',
            b'\n' => 'n',
            12 => 'f',
            b'\r' => 'r',
            b'"' => '"',
            b'\\' => '\\',
            0..=0x1f | 0x7f => 'u',
            _ => continue,
        };
        out.push_str(text.get(start..at).unwrap_or_default());
        start = at + 1;
        out.push('\\');
        out.push(escape);
        if escape == 'u' {
            out.push_str("00");
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out.push_str(text.get(start..).unwrap_or_default());
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_past_2_to_the_53_have_all_their_digits() {
        assert_eq!(exact_integer("1152921504606847000"), "1152921504606846976");
        assert_eq!(exact_integer("-9007199254740993"), "-9007199254740992");
        assert_eq!(exact_integer("100000000000000000000"), "100000000000000000000");
        assert_eq!(exact_integer("999999999999999900000"), "999999999999999868928");
        assert_eq!(exact_integer("42"), "42");
    }

    #[test]
    fn control_characters_are_escaped_as_rdfc_1_0_says() {
        let mut out = String::new();
        quote("a\"\\\n\u{b}\u{7f}é", &mut out);
        assert_eq!(out, "\"a\\\"\\\\\\n\\u000B\\u007Fé\"");
    }
}
