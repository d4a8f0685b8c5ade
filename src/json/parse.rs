//! Strict JSON ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259)): duplicate member names, lone
//! surrogates, anything after the value, and anything over the limits are refused (ENV-03, ENV-04,
//! ENV-05, ENV-13).

use super::{Object, Value};
use crate::limits;

/// Why a text is not acceptable JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseErrorKind {
    /// The bytes are not UTF-8.
    NotUtf8,
    /// The text breaks JSON's grammar, or ends too early.
    Syntax,
    /// An object has two members of one name.
    DuplicateName,
    /// A string holds half of a surrogate pair, which no Unicode text can.
    LoneSurrogate,
    /// Too large, too deep or too many values (`limits.rs`).
    Limit,
}

/// Why and where a text is not acceptable JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// What is wrong.
    pub kind: ParseErrorKind,
    /// Offset in bytes from the start of the text; for a duplicate name, where its object ends.
    pub offset: usize,
    /// The member name that stands twice, for [`ParseErrorKind::DuplicateName`].
    pub name: Option<Box<str>>,
}

/// Removes a byte order mark, and tells whether there was one.
#[must_use]
pub fn strip_bom(bytes: &[u8]) -> (&[u8], bool) {
    match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => (rest, true),
        None => (bytes, false),
    }
}

/// Parses one JSON text.
///
/// # Errors
/// [`ParseError`] with the offset of the first offence.
pub fn parse(bytes: &[u8]) -> Result<Value, ParseError> {
    parse_with(
        bytes,
        #[cfg(feature = "trust")]
        false,
    )
}

/// Parses one JSON text of which no signature depends, where a name may stand twice in an object: its values
/// are gathered in an array, so that none of them is lost.
///
/// # Errors
/// [`ParseError`] with the offset of the first offence.
#[cfg(feature = "trust")]
pub(crate) fn parse_gathering(bytes: &[u8]) -> Result<Value, ParseError> {
    parse_with(bytes, true)
}

#[cfg_attr(not(feature = "trust"), inline(always))]
fn parse_with(bytes: &[u8], #[cfg(feature = "trust")] gather: bool) -> Result<Value, ParseError> {
    if bytes.len() > limits::DOCUMENT_BYTES {
        return Err(ParseError { kind: ParseErrorKind::Limit, offset: limits::DOCUMENT_BYTES, name: None });
    }
    let text = core::str::from_utf8(bytes).map_err(|error| ParseError {
        kind: ParseErrorKind::NotUtf8,
        offset: error.valid_up_to(),
        name: None,
    })?;
    let mut parser = Parser {
        text,
        bytes: text.as_bytes(),
        at: 0,
        values: 0,
        name: None,
        #[cfg(feature = "trust")]
        gather,
    };
    parser.document().map_err(|kind| ParseError { kind, offset: parser.at, name: parser.name })
}

/// The members, each name once, with all its values.
#[cfg(feature = "trust")]
fn gathered(members: Vec<(Box<str>, Value)>) -> Vec<(Box<str>, Value)> {
    let mut places: std::collections::BTreeMap<Box<str>, usize> = std::collections::BTreeMap::new();
    let mut gathered: Vec<(Box<str>, Vec<Value>)> = Vec::new();
    for (name, value) in members {
        match places.get(&name).and_then(|place| gathered.get_mut(*place)) {
            Some((_, values)) => values.push(value),
            None => {
                places.insert(name.clone(), gathered.len());
                gathered.push((name, vec![value]));
            }
        }
    }
    let one = |(name, mut values): (Box<str>, Vec<Value>)| match (values.pop(), values.is_empty()) {
        (Some(value), true) => (name, value),
        (last, _) => {
            values.extend(last);
            (name, Value::Array(values))
        }
    };
    gathered.into_iter().map(one).collect()
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// Where we are; for an error on its way out, where the offence is.
    at: usize,
    values: usize,
    /// The member name that stands twice.
    name: Option<Box<str>>,
    /// Whether it may.
    #[cfg(feature = "trust")]
    gather: bool,
}

impl Parser<'_> {
    fn document(&mut self) -> Result<Value, ParseErrorKind> {
        self.space();
        let value = self.value(0)?;
        self.space();
        if self.at < self.bytes.len() { Err(ParseErrorKind::Syntax) } else { Ok(value) }
    }

    fn value(&mut self, depth: usize) -> Result<Value, ParseErrorKind> {
        self.values += 1;
        if depth > limits::JSON_DEPTH || self.values > limits::JSON_VALUES {
            return Err(ParseErrorKind::Limit);
        }
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Value::String(self.string()?)),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => Err(ParseErrorKind::Syntax),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, ParseErrorKind> {
        self.at += 1;
        let mut members = Vec::new();
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(Object::new()));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(ParseErrorKind::Syntax);
            }
            let name = self.string()?;
            self.space();
            self.expect(b':')?;
            self.space();
            let value = self.value(depth + 1)?;
            members.push((name, value));
            self.space();
            if self.take(b'}') {
                #[cfg(feature = "trust")]
                if self.gather {
                    members = gathered(members);
                }
                return match Object::from_members(members) {
                    Ok(object) => Ok(Value::Object(object)),
                    Err(name) => {
                        self.name = Some(name);
                        Err(ParseErrorKind::DuplicateName)
                    }
                };
            }
            self.expect(b',')?;
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, ParseErrorKind> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            self.space();
            items.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']') {
                return Ok(Value::Array(items));
            }
            self.expect(b',')?;
        }
    }

    fn string(&mut self) -> Result<Box<str>, ParseErrorKind> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            while self.peek().is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            let plain = self.slice(start);
            match self.peek() {
                // Most strings have nothing else.
                Some(b'"') if out.is_empty() => {
                    let text = plain.into();
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'"') => {
                    out.push_str(plain);
                    self.at += 1;
                    return Ok(out.into_boxed_str());
                }
                Some(b'\\') => {
                    out.push_str(plain);
                    self.at += 1;
                    out.push(self.escape()?);
                }
                _ => return Err(ParseErrorKind::Syntax),
            }
        }
    }

    /// What stands between `start` and here; both lie on ASCII bytes, so never inside a character.
    fn slice(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn escape(&mut self) -> Result<char, ParseErrorKind> {
        let letter = self.peek();
        self.at += 1;
        match letter {
            Some(b'"') => Ok('"'),
            Some(b'\\') => Ok('\\'),
            Some(b'/') => Ok('/'),
            Some(b'b') => Ok('\u{8}'),
            Some(b'f') => Ok('\u{c}'),
            Some(b'n') => Ok('\n'),
            Some(b'r') => Ok('\r'),
            Some(b't') => Ok('\t'),
            Some(b'u') => self.unicode(),
            _ => {
                self.at -= 1;
                Err(ParseErrorKind::Syntax)
            }
        }
    }

    fn unicode(&mut self) -> Result<char, ParseErrorKind> {
        let start = self.at;
        let unit = self.hex4()?;
        let code = match unit {
            0xD800..=0xDBFF if self.take(b'\\') && self.take(b'u') => match self.hex4()? {
                low @ 0xDC00..=0xDFFF => 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00),
                _ => unit,
            },
            other => other,
        };
        let letter = char::from_u32(code);
        if letter.is_none() {
            self.at = start;
        }
        letter.ok_or(ParseErrorKind::LoneSurrogate)
    }

    fn hex4(&mut self) -> Result<u32, ParseErrorKind> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| (byte as char).to_digit(16));
            unit = unit * 16 + digit.ok_or(ParseErrorKind::Syntax)?;
            self.at += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Result<Value, ParseErrorKind> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        if self.at - start > limits::NUMBER_CHARS {
            return Err(ParseErrorKind::Limit);
        }
        Ok(Value::Number(self.slice(start).into()))
    }

    fn digits(&mut self) -> Result<(), ParseErrorKind> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(ParseErrorKind::Syntax) } else { Ok(()) }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, ParseErrorKind> {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(ParseErrorKind::Syntax)
        }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), ParseErrorKind> {
        if self.take(byte) { Ok(()) } else { Err(ParseErrorKind::Syntax) }
    }
}
