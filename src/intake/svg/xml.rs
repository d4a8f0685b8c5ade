//! Just enough of [XML 1.0](https://www.w3.org/TR/xml/) for what stands between tags and in them.
//! Own code: an XML crate weighs 17 KB in a page.
//!
//! Strict where two readers could see two documents. There is no document type, so there are no
//! entities but XML's own five, and nothing grows. It is lenient where no badge depends on it: any
//! character beyond ASCII may stand in a name, prefixes may be declared for reserved namespaces, two
//! attributes may mean the same by two prefixes, and white space stays as it is written.

use std::borrow::Cow;

use super::SvgErrorKind;

pub(super) struct Cursor<'a> {
    /// The file, as far as it is text.
    text: &'a str,
    /// What is wrong with it where `text` ends.
    wrong: Option<SvgErrorKind>,
    /// Where we are; for an error on its way out, where the offence is.
    pub at: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        let (text, mut wrong) = match core::str::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let text = bytes.get(..error.valid_up_to()).map(core::str::from_utf8);
                // A character that the end of the file cuts in two is not wrong in itself.
                let kind = error.error_len().map_or(SvgErrorKind::CutOff, |_| SvgErrorKind::NotUtf8);
                (text.and_then(Result::ok).unwrap_or_default(), Some(kind))
            }
        };
        let end = text.char_indices().find(|&(_, letter)| forbidden(letter)).map(|(end, _)| end);
        if end.is_some() {
            wrong = Some(SvgErrorKind::Character);
        }
        Self { text: end.and_then(|end| text.get(..end)).unwrap_or(text), wrong, at: 0 }
    }

    /// The XML declaration (§2.8), which may be missing.
    pub fn declaration(&mut self) -> Result<(), SvgErrorKind> {
        let [b'<', b'?', b'x', b'm', b'l', b' ' | b'\t' | b'\n' | b'\r', ..] = self.rest() else { return Ok(()) };
        self.at += 5;
        let mut before = "";
        loop {
            let spaced = self.space();
            if !before.is_empty() && self.take("?>") {
                return Ok(());
            }
            let (name, value) = self.attribute(spaced)?;
            match (before, name) {
                ("", "version") | ("version" | "encoding", "standalone") => {}
                ("version", "encoding") if value.eq_ignore_ascii_case("utf-8") => {}
                ("version", "encoding") => return Err(SvgErrorKind::Encoding),
                _ => return Err(SvgErrorKind::Syntax),
            }
            before = name;
        }
    }

    /// A processing instruction (§2.6), which instructs nobody here.
    pub fn instruction(&mut self) -> Result<(), SvgErrorKind> {
        self.at += 1;
        let target = self.name()?;
        if !self.take("?>") {
            if !self.space() {
                return Err(self.unexpected());
            }
            self.until("?>")?;
        }
        if target.eq_ignore_ascii_case("xml") { Err(SvgErrorKind::Syntax) } else { Ok(()) }
    }

    /// An attribute (§3.1), after white space.
    pub fn attribute(&mut self, spaced: bool) -> Result<(&'a str, Cow<'a, str>), SvgErrorKind> {
        if !spaced {
            return Err(self.unexpected());
        }
        let name = self.name()?;
        self.space();
        self.expect(b'=')?;
        self.space();
        let quote = match self.peek() {
            Some(quote @ (b'"' | b'\'')) => quote,
            _ => return Err(self.unexpected()),
        };
        self.at += 1;
        let mut start = self.at;
        let mut value = String::new();
        loop {
            self.skip_to(&[quote, b'&', b'<']);
            match self.peek() {
                Some(b'&') => {
                    value.push_str(self.slice(start));
                    value.push(self.reference()?);
                    start = self.at;
                }
                Some(byte) if byte == quote => break,
                _ => return Err(self.unexpected()),
            }
        }
        let last = self.slice(start);
        self.at += 1;
        if value.is_empty() {
            return Ok((name, Cow::Borrowed(last)));
        }
        value.push_str(last);
        Ok((name, Cow::Owned(value)))
    }

    /// A reference (§4.1) to a character by its number, or to one of XML's own entities (§4.6).
    pub fn reference(&mut self) -> Result<char, SvgErrorKind> {
        self.at += 1;
        if self.take("#") {
            let radix = if self.take("x") { 16 } else { 10 };
            return self.number(radix);
        }
        for (name, letter) in [("lt;", '<'), ("gt;", '>'), ("amp;", '&'), ("apos;", '\''), ("quot;", '"')] {
            if self.take(name) {
                return Ok(letter);
            }
        }
        self.name()?;
        self.expect(b';')?;
        Err(SvgErrorKind::Entity)
    }

    fn number(&mut self, radix: u32) -> Result<char, SvgErrorKind> {
        let start = self.at;
        let mut number = 0;
        while let Some(digit) = self.peek().and_then(|byte| char::from(byte).to_digit(radix)) {
            // Beyond the last character, all numbers are alike.
            number = (number * radix + digit).min(0x11_0000);
            self.at += 1;
        }
        if self.at == start {
            return Err(self.unexpected());
        }
        self.expect(b';')?;
        let letter = char::from_u32(number).ok_or(SvgErrorKind::Character)?;
        if forbidden(letter) { Err(SvgErrorKind::Character) } else { Ok(letter) }
    }

    /// A name (§2.3).
    pub fn name(&mut self) -> Result<&'a str, SvgErrorKind> {
        let start = self.at;
        if !self.peek().is_some_and(begins_name) {
            return Err(self.unexpected());
        }
        while self.peek().is_some_and(|byte| begins_name(byte) || matches!(byte, b'0'..=b'9' | b'-' | b'.')) {
            self.at += 1;
        }
        Ok(self.slice(start))
    }

    /// White space (§2.3), and whether there is any.
    pub fn space(&mut self) -> bool {
        let start = self.at;
        while self.peek().is_some_and(is_space) {
            self.at += 1;
        }
        self.at > start
    }

    /// Everything before a mark, which is read over.
    pub fn until(&mut self, mark: &str) -> Result<&'a str, SvgErrorKind> {
        let start = self.at;
        loop {
            self.skip_to(mark.as_bytes().get(..1).unwrap_or_default());
            let before = self.slice(start);
            if self.take(mark) {
                return Ok(before);
            }
            if self.peek().is_none() {
                return Err(self.unexpected());
            }
            self.at += 1;
        }
    }

    /// Goes on to the first of these bytes, or to the end.
    pub fn skip_to(&mut self, bytes: &[u8]) {
        let rest = self.rest();
        self.at += rest.iter().position(|byte| bytes.contains(byte)).unwrap_or(rest.len());
    }

    /// What stands between `start` and here; both lie on ASCII characters, so never inside another.
    pub fn slice(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    pub fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    pub fn take(&mut self, mark: &str) -> bool {
        let found = self.rest().starts_with(mark.as_bytes());
        self.at += if found { mark.len() } else { 0 };
        found
    }

    pub fn expect(&mut self, byte: u8) -> Result<(), SvgErrorKind> {
        if self.peek() != Some(byte) {
            return Err(self.unexpected());
        }
        self.at += 1;
        Ok(())
    }

    /// What is wrong where neither this character nor the end of the file can stand.
    pub fn unexpected(&self) -> SvgErrorKind {
        match self.peek() {
            Some(_) => SvgErrorKind::Syntax,
            None => self.wrong.unwrap_or(SvgErrorKind::CutOff),
        }
    }

    /// The end of a document that is complete.
    pub fn finished(&self) -> Result<(), SvgErrorKind> {
        self.wrong.map_or(Ok(()), Err)
    }
}

/// Whether a name may begin with this byte (§2.3).
pub(super) fn begins_name(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | b'_' | b':' | 0x80..)
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// Whether XML does not allow a character (§2.2).
fn forbidden(letter: char) -> bool {
    matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}
