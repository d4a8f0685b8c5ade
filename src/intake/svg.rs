//! What is baked into an SVG picture (BAK-04, BAK-07, BAK-08, BAK-09): elements found by their
//! namespace, whatever their prefix, anywhere in the document. Nothing else in it is interpreted.

mod xml;

use std::borrow::Cow;

use super::baked::{Baked, Missing, Oddity, Picture, Place, Text};
use crate::limits;
use xml::Cursor;

/// Why and where an SVG picture could not be read further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SvgError {
    /// What is wrong.
    pub kind: SvgErrorKind,
    /// Offset in bytes from the start of the file.
    pub offset: usize,
}

/// Why an SVG picture could not be read further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SvgErrorKind {
    /// The bytes are not UTF-8.
    NotUtf8,
    /// It says that it is in another encoding than UTF-8.
    Encoding,
    /// A character that XML does not allow, written or by its number.
    Character,
    /// It has a document type, which could define anything (BAK-09).
    Dtd,
    /// It refers to an entity that only a document type could define (BAK-09).
    Entity,
    /// It breaks XML's grammar.
    Syntax,
    /// An end tag is not that of the element that is open.
    EndTag,
    /// An attribute stands twice.
    Attribute,
    /// A prefix is not declared, or a name has two.
    Namespace,
    /// Its root is no `svg`.
    NotSvg,
    /// The file ends before the root element does.
    CutOff,
    /// Too large, too deep, or too many elements, attributes, namespaces or texts (`limits.rs`).
    Limit,
}

/// Reads what is baked into an SVG picture.
pub fn read(bytes: &[u8]) -> Picture<'_, SvgError> {
    if bytes.len() > limits::PICTURE_BYTES {
        let error = SvgError { kind: SvgErrorKind::Limit, offset: limits::PICTURE_BYTES };
        return Picture { baked: Vec::new(), error: Some(error) };
    }
    let mut reader = Reader {
        xml: Cursor::new(bytes),
        elements: 0,
        open: Vec::new(),
        declared: Vec::new(),
        attributes: Vec::new(),
        baked: Vec::new(),
        contents: Vec::new(),
    };
    let error = reader.document().err().map(|kind| SvgError { kind, offset: reader.xml.at });
    Picture { baked: reader.baked, error }
}

struct Reader<'a> {
    xml: Cursor<'a>,
    elements: usize,
    /// The elements that are open, the root first.
    open: Vec<Element<'a>>,
    /// Prefixes and their namespaces, those of inner elements last; the default has no prefix.
    declared: Vec<(&'a str, Cow<'a, str>)>,
    /// The names of the attributes of the tag that is being read.
    attributes: Vec<&'a str>,
    baked: Vec<Baked<'a>>,
    /// The content of each of `baked`, as far as it was read.
    contents: Vec<String>,
}

struct Element<'a> {
    name: &'a str,
    /// How many namespaces are declared outside.
    declared: usize,
    /// Which of `Reader::baked` it is, if it is a badge.
    badge: Option<usize>,
}

impl<'a> Reader<'a> {
    /// A document ([XML](https://www.w3.org/TR/xml/) §2.1).
    fn document(&mut self) -> Result<(), SvgErrorKind> {
        self.xml.take("\u{feff}");
        self.xml.declaration()?;
        while let Some(byte) = self.xml.peek() {
            if byte != b'<' {
                self.characters()?;
                continue;
            }
            self.xml.at += 1;
            match self.xml.peek() {
                Some(b'/') => self.end_tag()?,
                Some(b'!') => self.section()?,
                Some(b'?') => self.xml.instruction()?,
                _ => self.start_tag()?,
            }
        }
        if self.elements > 0 && self.open.is_empty() { self.xml.finished() } else { Err(self.xml.unexpected()) }
    }

    /// A comment (§2.5) or a CDATA section (§2.7).
    fn section(&mut self) -> Result<(), SvgErrorKind> {
        if self.xml.take("!--") {
            self.xml.until("--")?;
            self.xml.expect(b'>')
        } else if !self.open.is_empty() && self.xml.take("![CDATA[") {
            let text = self.xml.until("]]>")?;
            self.collect(text);
            Ok(())
        } else if self.xml.take("!DOCTYPE") {
            Err(SvgErrorKind::Dtd)
        } else {
            Err(self.xml.unexpected())
        }
    }

    /// A start tag or an empty element (§3.1).
    fn start_tag(&mut self) -> Result<(), SvgErrorKind> {
        if self.open.is_empty() && self.elements > 0 {
            return Err(self.xml.unexpected());
        }
        self.elements += 1;
        if self.elements > limits::SVG_ELEMENTS || self.open.len() >= limits::SVG_DEPTH {
            return Err(SvgErrorKind::Limit);
        }
        let declared = self.declared.len();
        let name = self.xml.name()?;
        self.attributes.clear();
        let mut verify = None;
        let empty = loop {
            let spaced = self.xml.space();
            if self.xml.take(">") {
                break false;
            }
            if self.xml.take("/") {
                self.xml.expect(b'>')?;
                break true;
            }
            let (name, value) = self.xml.attribute(spaced)?;
            if self.attributes.contains(&name) {
                return Err(SvgErrorKind::Attribute);
            }
            if self.attributes.len() >= limits::SVG_ATTRIBUTES {
                return Err(SvgErrorKind::Limit);
            }
            self.attributes.push(name);
            match split(name) {
                Some(("", "verify")) => verify = Some(value),
                Some(("", "xmlns")) => self.declare("", value)?,
                Some(("xmlns", prefix)) => self.declare(prefix, value)?,
                _ => {}
            }
        };
        let place = self.resolve(name)?;
        if let Some(&Element { badge: Some(parent), .. }) = self.open.last() {
            self.note(parent, Oddity::Elements);
        }
        let badge = match place {
            Some((place, https)) => Some(self.begin(place, https, verify)?),
            None => None,
        };
        let element = Element { name, declared, badge };
        if empty {
            self.close(&element);
        } else {
            self.open.push(element);
        }
        Ok(())
    }

    /// Which place the element is, and whether its namespace is spelled with `https`. All prefixes of
    /// the tag must be declared; those of its attributes mean nothing here.
    fn resolve(&self, name: &str) -> Result<Option<(Place, bool)>, SvgErrorKind> {
        for attribute in &self.attributes {
            match split(attribute) {
                Some(("" | "xmlns", _)) => {}
                Some((prefix, _)) => _ = self.namespace(prefix)?,
                None => return Err(SvgErrorKind::Namespace),
            }
        }
        let (prefix, local) = split(name).ok_or(SvgErrorKind::Namespace)?;
        let namespace = self.namespace(prefix)?;
        if self.open.is_empty() && local != "svg" {
            return Err(SvgErrorKind::NotSvg);
        }
        let (plain, _) = Place::OpenBadges.element();
        let https = namespace == "https://openbadges.org";
        Ok(Place::of_element(if https { plain } else { namespace }, local).map(|place| (place, https)))
    }

    /// The namespace that a prefix stands for ([namespaces](https://www.w3.org/TR/xml-names/) §6).
    fn namespace(&self, prefix: &str) -> Result<&str, SvgErrorKind> {
        match self.declared.iter().rev().find(|(known, _)| *known == prefix) {
            Some((_, namespace)) => Ok(namespace),
            // That of `xml` is another, which is no badge's either.
            None if prefix.is_empty() || prefix == "xml" => Ok(""),
            None => Err(SvgErrorKind::Namespace),
        }
    }

    fn declare(&mut self, prefix: &'a str, namespace: Cow<'a, str>) -> Result<(), SvgErrorKind> {
        if self.declared.len() >= limits::SVG_NAMESPACES {
            return Err(SvgErrorKind::Limit);
        }
        self.declared.push((prefix, namespace));
        Ok(())
    }

    /// Begins a badge, of which only the attribute is known yet.
    fn begin(&mut self, place: Place, https: bool, verify: Option<Cow<'a, str>>) -> Result<usize, SvgErrorKind> {
        let badge = self.baked.len();
        if badge >= limits::BAKED_TEXTS {
            return Err(SvgErrorKind::Limit);
        }
        let verify = verify.map(text).filter(|text| *text != Text::Missing(Missing::Empty));
        let text = Text::Missing(Missing::CutOff);
        let oddities = if https { vec![Oddity::Https] } else { Vec::new() };
        self.baked.push(Baked { place, text, verify, oddities });
        self.contents.push(String::new());
        Ok(badge)
    }

    /// Ends an element, and with it the badge that it may be.
    fn close(&mut self, element: &Element<'a>) {
        self.declared.truncate(element.declared);
        let Some(badge) = element.badge else { return };
        let (Some(baked), Some(content)) = (self.baked.get_mut(badge), self.contents.get_mut(badge)) else { return };
        baked.text = text(Cow::Owned(core::mem::take(content)));
        if baked.text == Text::Missing(Missing::Empty) {
            if let Some(verify) = baked.verify.take() {
                baked.text = verify;
            }
        } else if baked.verify.is_some() && baked.place != Place::OpenBadges {
            self.note(badge, Oddity::Both);
        }
    }

    fn note(&mut self, badge: usize, oddity: Oddity) {
        if let Some(baked) = self.baked.get_mut(badge)
            && !baked.oddities.contains(&oddity)
        {
            baked.oddities.push(oddity);
        }
    }

    /// An end tag (§3.1).
    fn end_tag(&mut self) -> Result<(), SvgErrorKind> {
        let start = self.xml.at;
        self.xml.at += 1;
        let name = self.xml.name()?;
        self.xml.space();
        self.xml.expect(b'>')?;
        match self.open.pop() {
            Some(element) if element.name == name => {
                self.close(&element);
                Ok(())
            }
            _ => {
                self.xml.at = start;
                Err(SvgErrorKind::EndTag)
            }
        }
    }

    /// Character data (§2.4) up to the next tag; outside the root there is but white space.
    fn characters(&mut self) -> Result<(), SvgErrorKind> {
        if self.open.is_empty() {
            return if self.xml.space() { Ok(()) } else { Err(self.xml.unexpected()) };
        }
        let mut start = self.xml.at;
        loop {
            self.xml.skip_to(b"<&]");
            match self.xml.peek() {
                Some(b'&') => {
                    self.collect(self.xml.slice(start));
                    let letter = self.xml.reference()?;
                    self.collect(letter.encode_utf8(&mut [0; 4]));
                    start = self.xml.at;
                }
                Some(b']') if self.xml.take("]]>") => return Err(SvgErrorKind::Syntax),
                Some(b']') => self.xml.at += 1,
                _ => break,
            }
        }
        self.collect(self.xml.slice(start));
        Ok(())
    }

    /// Adds to the content of the innermost element, if that is a badge. What is too long stops growing.
    fn collect(&mut self, piece: &str) {
        if let Some(badge) = self.open.last().and_then(|element| element.badge)
            && let Some(content) = self.contents.get_mut(badge)
            && content.len() <= limits::BAKED_BYTES
        {
            content.push_str(piece);
        }
    }
}

/// A text of a badge, without the white space around it.
fn text(text: Cow<'_, str>) -> Text<'_> {
    if text.len() > limits::BAKED_BYTES {
        return Text::Missing(Missing::TooLong);
    }
    Text::plain(match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii().as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.trim_ascii().into()),
    })
}

/// The prefix and the local part of a name ([namespaces](https://www.w3.org/TR/xml-names/) §4).
fn split(name: &str) -> Option<(&str, &str)> {
    let Some(colon) = name.bytes().position(|byte| byte == b':') else { return Some(("", name)) };
    let (prefix, local) = (name.get(..colon)?, name.get(colon + 1..)?);
    let begins = local.bytes().next().is_some_and(|byte| byte != b':' && xml::begins_name(byte));
    (begins && !prefix.is_empty() && !local.bytes().any(|byte| byte == b':')).then_some((prefix, local))
}
