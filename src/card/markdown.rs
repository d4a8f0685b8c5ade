//! The small part of Markdown that criteria and evidence are shown with (OB3-32): paragraphs,
//! headings as strong text, lists, code, emphasis and links with their host. All else, raw HTML
//! first, stays text; pictures become links (PRV-02).
//!
//! It follows [CommonMark](https://spec.commonmark.org/0.31.2/) in what honest texts use, not in its
//! corner cases. Work is bounded: marks that are not closed stay text.

use super::clean;
use super::pen::Pen;
use super::tree::{Element, Link, Tag};
use crate::limits::{MARKDOWN_DEPTH, MARKDOWN_WORK};
use crate::messages::Messages;
use crate::text::Cut;

/// A Markdown text as a `<div>` of blocks.
#[must_use]
pub fn markdown(text: &str, messages: &Messages) -> Element {
    let mut pen = Pen::new(messages, Tag::Div);
    write(&mut pen, text);
    pen.finish()
}

/// Adds the blocks of a Markdown text.
pub(super) fn write(pen: &mut Pen<'_>, text: &str) {
    let text = clean::body(text);
    let mut reader = Reader { pen, work: MARKDOWN_WORK, block: String::new(), kind: None, list: None };
    let mut fenced = false;
    for line in text.parts(b'\n') {
        let content = line.trim_ascii();
        if content.starts_with("```") {
            reader.end_list();
            fenced = !fenced;
            reader.kind = fenced.then_some(Kind::Fence);
        } else if fenced {
            reader.block.push_str(line);
            reader.block.push('\n');
        } else if content.is_empty() {
            reader.end_list();
        } else if let Some(text) = heading(content) {
            reader.end_list();
            reader.add(Kind::Heading, text);
            reader.end_block();
        } else if let Some((tag, text)) = item(content) {
            reader.end_block();
            if reader.list != Some(tag) {
                reader.end_list();
                reader.list = Some(tag);
                reader.pen.open(tag);
            }
            reader.add(Kind::Item, text);
        } else {
            let kind = if reader.list.is_some() { Kind::Item } else { Kind::Paragraph };
            reader.add(kind, content);
        }
    }
    reader.end_list();
}

/// Adds a link and, behind it, where it leads. Addresses that may not be opened leave their text.
pub(super) fn link<'b>(pen: &mut Pen<'b>, url: &str, text: &mut dyn FnMut(&mut Pen<'b>)) {
    let Some(link) = Link::new(url) else { return text(pen) };
    pen.open_link(link);
    text(pen);
    let mut host = String::from("(");
    host.push_str(&clean::label(&clean::ascii_host(link.host())));
    host.push(')');
    pen.close().text(" ").open_class(Tag::Span, "host").id(&host);
    pen.close();
}

/// The text of an ATX heading.
fn heading(line: &str) -> Option<&str> {
    let marks = line.bytes().take_while(|byte| *byte == b'#').count();
    if !(1..=6).contains(&marks) {
        return None;
    }
    line.get(marks..)?.strip_prefix(' ').map(|text| text.trim_end_matches('#').trim_ascii())
}

/// The kind of list and the text of a list item.
fn item(line: &str) -> Option<(Tag, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (tag, marks) = match digits {
        0 => (Tag::Ul, "-*+"),
        1..=9 => (Tag::Ol, ".)"),
        _ => return None,
    };
    let text = line.get(digits..)?;
    let mark = text.chars().next().filter(|mark| marks.chars().any(|known| known == *mark))?;
    text.get(mark.len_utf8()..)?.strip_prefix(' ').map(|text| (tag, text.trim_ascii()))
}

#[derive(Clone, Copy)]
enum Kind {
    Paragraph,
    Heading,
    Item,
    Fence,
}

struct Reader<'a, 'b> {
    pen: &'a mut Pen<'b>,
    /// Bytes that may still be searched through.
    work: usize,
    /// The text of the block that is being read.
    block: String,
    kind: Option<Kind>,
    /// The list that is open.
    list: Option<Tag>,
}

impl Reader<'_, '_> {
    fn add(&mut self, kind: Kind, text: &str) {
        if !self.block.is_empty() {
            self.block.push(' ');
        }
        self.block.push_str(text);
        self.kind = Some(kind);
    }

    fn end_block(&mut self) {
        let text = core::mem::take(&mut self.block);
        let Some(kind) = self.kind.take() else { return };
        let (outer, inner) = match kind {
            Kind::Paragraph => (Tag::P, None),
            Kind::Heading => (Tag::P, Some(Tag::Strong)),
            Kind::Item => (Tag::Li, None),
            Kind::Fence => (Tag::Pre, Some(Tag::Code)),
        };
        self.pen.open(outer);
        if let Some(inner) = inner {
            self.pen.open(inner);
        }
        if matches!(kind, Kind::Fence) {
            self.pen.text(&text);
        } else {
            self.inline(&text, 0);
        }
        if inner.is_some() {
            self.pen.close();
        }
        self.pen.close();
    }

    fn end_list(&mut self) {
        self.end_block();
        if self.list.take().is_some() {
            self.pen.close();
        }
    }

    /// Emphasis, code and links of one block.
    fn inline(&mut self, text: &str, depth: usize) {
        let (mut at, mut plain) = (0, 0);
        let mut before = b' ';
        while let Some(&byte) = text.as_bytes().get(at) {
            let may = match byte {
                // `snake_case` is no emphasis.
                b'_' => before.is_ascii_whitespace() || before.is_ascii_punctuation(),
                b'\\' | b'`' | b'*' | b'[' | b'!' | b'<' => true,
                _ => false,
            };
            before = byte;
            let found =
                if may && depth < MARKDOWN_DEPTH { self.find(text.get(at..).unwrap_or_default()) } else { None };
            match found {
                Some((mark, taken)) => {
                    self.pen.text(text.get(plain..at).unwrap_or_default());
                    self.draw(mark, depth);
                    at += taken;
                    plain = at;
                }
                None => at += 1,
            }
        }
        self.pen.text(text.get(plain..).unwrap_or_default());
    }

    fn draw(&mut self, mark: Mark<'_>, depth: usize) {
        match mark {
            Mark::Plain(text) => {
                self.pen.text(text);
            }
            Mark::Code(text) => {
                self.pen.open(Tag::Code).text(text).close();
            }
            Mark::Emphasis(tag, text) => {
                self.pen.open(tag);
                self.inline(text, depth + 1);
                self.pen.close();
            }
            Mark::Link(text, url) => {
                let mut work = self.work;
                link(self.pen, url, &mut |pen| {
                    let mut reader = Reader { pen, work, block: String::new(), kind: None, list: None };
                    reader.inline(text, depth + 1);
                    work = reader.work;
                });
                self.work = work;
            }
        }
    }

    /// What begins at the start of `text`, and how many bytes it takes.
    fn find<'t>(&mut self, text: &'t str) -> Option<(Mark<'t>, usize)> {
        if let Some(rest) = text.strip_prefix('\\') {
            let escaped = rest.get(..1).filter(|letter| letter.as_bytes().iter().all(u8::is_ascii_punctuation))?;
            return Some((Mark::Plain(escaped), 2));
        }
        if let Some(rest) = text.strip_prefix('`') {
            let code = self.until(rest, "`")?;
            return Some((Mark::Code(code), code.len() + 2));
        }
        for (mark, tag) in [("**", Tag::Strong), ("__", Tag::Strong), ("*", Tag::Em), ("_", Tag::Em)] {
            if let Some(rest) = text.strip_prefix(mark) {
                let inner = self.until(rest, mark)?;
                let tight = inner.trim_ascii().len() == inner.len();
                return tight.then_some((Mark::Emphasis(tag, inner), inner.len() + 2 * mark.len()));
            }
        }
        if let Some(rest) = text.strip_prefix('<') {
            let url = self.until(rest, ">")?;
            Link::new(url)?;
            return Some((Mark::Link(url, url), url.len() + 2));
        }
        let image = usize::from(text.starts_with('!'));
        let label = self.until(text.get(image..)?.strip_prefix('[')?, "](")?;
        let start = image + 1 + label.len() + 2;
        let target = self.until(text.get(start..)?, ")")?;
        let url = target.before(b" ");
        Some((Mark::Link(label, url), start + target.len() + 1))
    }

    /// The text before `mark`, not empty, if the mark comes and there is work left to look for it.
    fn until<'t>(&mut self, text: &'t str, mark: &str) -> Option<&'t str> {
        if self.work < text.len() {
            return None;
        }
        // Marks are short: the standard search for texts weighs too much.
        let found = text.as_bytes().windows(mark.len()).position(|window| window == mark.as_bytes());
        self.work -= found.unwrap_or(text.len());
        found.filter(|end| *end > 0).and_then(|end| text.get(..end))
    }
}

/// What a mark in a text stands for.
enum Mark<'a> {
    Plain(&'a str),
    Code(&'a str),
    Emphasis(Tag, &'a str),
    Link(&'a str, &'a str),
}
