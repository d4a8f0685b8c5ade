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
    if bytes.len() > limits::DOCUMENT_BYTES {
        return Err(ParseError { kind: ParseErrorKind::Limit, offset: limits::DOCUMENT_BYTES, name: None });
    }
    let text = core::str::from_utf8(bytes).map_err(|error| ParseError {
        kind: ParseErrorKind::NotUtf8,
        offset: error.valid_up_to(),
        name: None,
    })?;
    let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, values: 0 };
    parser.space();
    let value = parser.value(0)?;
    parser.space();
    if parser.at < parser.bytes.len() {
        return Err(parser.error(ParseErrorKind::Syntax));
    }
    Ok(value)
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    values: usize,
}

impl Parser<'_> {
    fn value(&mut self, depth: usize) -> Result<Value, ParseError> {
        self.values += 1;
        if depth > limits::JSON_DEPTH || self.values > limits::JSON_VALUES {
            return Err(self.error(ParseErrorKind::Limit));
        }
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => Ok(Value::String(self.string()?)),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => Err(self.error(ParseErrorKind::Syntax)),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, ParseError> {
        self.at += 1;
        let mut members = Vec::new();
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(Object::new()));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.error(ParseErrorKind::Syntax));
            }
            let name = self.string()?;
            self.space();
            self.expect(b':')?;
            self.space();
            let value = self.value(depth + 1)?;
            members.push((name, value));
            self.space();
            if self.take(b'}') {
                return Object::from_members(members).map(Value::Object).map_err(|name| ParseError {
                    kind: ParseErrorKind::DuplicateName,
                    offset: self.at,
                    name: Some(name),
                });
            }
            self.expect(b',')?;
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, ParseError> {
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

    fn string(&mut self) -> Result<Box<str>, ParseError> {
        self.at += 1;
        let mut out = String::new();
        let mut start = self.at;
        loop {
            match self.peek() {
                None | Some(0..=0x1f) => return Err(self.error(ParseErrorKind::Syntax)),
                Some(b'"') => {
                    out.push_str(self.slice(start));
                    self.at += 1;
                    return Ok(out.into_boxed_str());
                }
                Some(b'\\') => {
                    out.push_str(self.slice(start));
                    self.at += 1;
                    out.push(self.escape()?);
                    start = self.at;
                }
                Some(_) => self.at += 1,
            }
        }
    }

    /// What stands between `start` and here; both lie on ASCII bytes, so never inside a character.
    fn slice(&self, start: usize) -> &str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn escape(&mut self) -> Result<char, ParseError> {
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
                Err(self.error(ParseErrorKind::Syntax))
            }
        }
    }

    fn unicode(&mut self) -> Result<char, ParseError> {
        let start = self.at;
        let unit = self.hex4()?;
        let code = match unit {
            0xD800..=0xDBFF if self.take(b'\\') && self.take(b'u') => match self.hex4()? {
                low @ 0xDC00..=0xDFFF => 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00),
                _ => unit,
            },
            other => other,
        };
        char::from_u32(code).ok_or(ParseError { kind: ParseErrorKind::LoneSurrogate, offset: start, name: None })
    }

    fn hex4(&mut self) -> Result<u32, ParseError> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| (byte as char).to_digit(16));
            unit = unit * 16 + digit.ok_or_else(|| self.error(ParseErrorKind::Syntax))?;
            self.at += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Result<Value, ParseError> {
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
            return Err(self.error(ParseErrorKind::Limit));
        }
        Ok(Value::Number(self.slice(start).into()))
    }

    fn digits(&mut self) -> Result<(), ParseError> {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        if self.at == start { Err(self.error(ParseErrorKind::Syntax)) } else { Ok(()) }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, ParseError> {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(self.error(ParseErrorKind::Syntax))
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

    fn expect(&mut self, byte: u8) -> Result<(), ParseError> {
        if self.take(byte) { Ok(()) } else { Err(self.error(ParseErrorKind::Syntax)) }
    }

    fn error(&self, kind: ParseErrorKind) -> ParseError {
        ParseError { kind, offset: self.at, name: None }
    }
}
