//! The small part of Markdown that criteria and evidence are shown with (OB3-32): paragraphs,
//! headings as strong text, lists, code, emphasis and links with their host. All else, raw HTML
//! first, stays text; pictures become links (PRV-02).
//!
//! It follows [CommonMark](https://spec.commonmark.org/0.31.2/) in what honest texts use, not in its
//! corner cases. Work is bounded: marks that are not closed stay text.

use super::clean;
use super::tree::{Element, Link, Node, Tag};
use crate::limits::{MARKDOWN_DEPTH, MARKDOWN_WORK};

/// The nodes of a Markdown text, block by block.
#[must_use]
pub fn markdown(text: &str) -> Vec<Node> {
    let text = clean::body(text);
    let mut reader = Reader { blocks: Vec::new(), work: MARKDOWN_WORK };
    let mut paragraph = String::new();
    let mut list: Option<(Tag, Vec<String>)> = None;
    let mut fence: Option<String> = None;
    for line in text.lines() {
        if let Some(code) = &mut fence {
            if line.trim() == "```" {
                reader.fence(code);
                fence = None;
            } else {
                code.push_str(line);
                code.push('\n');
            }
            continue;
        }
        let content = line.trim();
        let item = item(content);
        let apart = content.is_empty() || content.starts_with("```") || heading(content).is_some();
        if apart || item.is_some() {
            reader.paragraph(&mut paragraph);
        }
        if apart {
            reader.list(&mut list);
        }
        if content.starts_with("```") {
            fence = Some(String::new());
        } else if let Some(text) = heading(content) {
            let strong = Element::new(Tag::Strong).with(reader.inline(text, 0));
            reader.blocks.push(Element::new(Tag::P).child(strong).into());
        } else if let Some((tag, text)) = item {
            if list.as_ref().is_some_and(|(open, _)| *open != tag) {
                reader.list(&mut list);
            }
            list.get_or_insert_with(|| (tag, Vec::new())).1.push(text.into());
        } else if let Some(last) = list.as_mut().and_then(|(_, items)| items.last_mut()) {
            join(last, content);
        } else {
            join(&mut paragraph, content);
        }
    }
    if let Some(code) = fence {
        reader.fence(&code);
    }
    reader.paragraph(&mut paragraph);
    reader.list(&mut list);
    reader.blocks
}

/// A link and, behind it, where it leads. Addresses that may not be opened leave their text.
#[must_use]
pub fn link(text: Vec<Node>, url: &str) -> Vec<Node> {
    let Some(link) = Link::new(url) else { return text };
    vec![
        Element::new(Tag::A).part("link").link(link).with(text).into(),
        Node::text(" "),
        Element::new(Tag::Span).class("host").child(host(link)).into(),
    ]
}

/// Where a link leads, in ASCII, between brackets.
fn host(link: Link<'_>) -> Element {
    let mut shown = String::from("(");
    shown.push_str(&clean::label(&clean::ascii_host(link.host())));
    shown.push(')');
    super::sentence::identifier(&shown)
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

/// The text of an ATX heading.
fn heading(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('#');
    let marks = line.len() - text.len();
    (1..=6).contains(&marks).then(|| text.strip_prefix(' ')).flatten().map(|text| text.trim_end_matches('#').trim())
}

/// The kind of list and the text of a list item.
fn item(line: &str) -> Option<(Tag, &str)> {
    if let Some(text) = ["- ", "* ", "+ "].iter().find_map(|mark| line.strip_prefix(mark)) {
        return Some((Tag::Ul, text.trim_start()));
    }
    let text = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = line.len() - text.len();
    let text = text.strip_prefix(". ").or_else(|| text.strip_prefix(") "))?;
    (1..=9).contains(&digits).then(|| (Tag::Ol, text.trim_start()))
}

struct Reader {
    blocks: Vec<Node>,
    /// Bytes that may still be searched through.
    work: usize,
}

impl Reader {
    fn paragraph(&mut self, text: &mut String) {
        if !text.is_empty() {
            let nodes = self.inline(text, 0);
            self.blocks.push(Element::new(Tag::P).with(nodes).into());
            text.clear();
        }
    }

    fn list(&mut self, list: &mut Option<(Tag, Vec<String>)>) {
        if let Some((tag, items)) = list.take() {
            let mut element = Element::new(tag);
            for item in items {
                element = element.child(Element::new(Tag::Li).with(self.inline(&item, 0)));
            }
            self.blocks.push(element.into());
        }
    }

    fn fence(&mut self, code: &str) {
        self.blocks.push(Element::new(Tag::Pre).child(Element::new(Tag::Code).text(code)).into());
    }

    /// Emphasis, code and links of one block.
    fn inline(&mut self, text: &str, depth: usize) -> Vec<Node> {
        let mut nodes = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        let mut before = ' ';
        while let Some(letter) = rest.chars().next() {
            let marked = match letter {
                _ if depth >= MARKDOWN_DEPTH => None,
                // `snake_case` is no emphasis.
                '_' if !before.is_ascii_whitespace() && !before.is_ascii_punctuation() => None,
                '\\' | '`' | '*' | '_' | '[' | '!' | '<' => self.marked(rest, depth),
                _ => None,
            };
            let taken = match marked {
                Some((found, taken)) => {
                    if !plain.is_empty() {
                        nodes.push(Node::text(&plain));
                        plain.clear();
                    }
                    nodes.extend(found);
                    taken
                }
                None => {
                    plain.push(letter);
                    letter.len_utf8()
                }
            };
            before = letter;
            rest = rest.get(taken..).unwrap_or_default();
        }
        if !plain.is_empty() {
            nodes.push(Node::text(&plain));
        }
        nodes
    }

    /// What begins at the start of `text`, and how many bytes it takes.
    fn marked(&mut self, text: &str, depth: usize) -> Option<(Vec<Node>, usize)> {
        if let Some(rest) = text.strip_prefix('\\') {
            let escaped = rest.chars().next().filter(char::is_ascii_punctuation)?;
            return Some((vec![Node::text(escaped.encode_utf8(&mut [0; 4]))], 2));
        }
        if let Some(rest) = text.strip_prefix('`') {
            let code = self.until(rest, "`")?;
            return Some((vec![Element::new(Tag::Code).text(code).into()], code.len() + 2));
        }
        for (mark, tag) in [("**", Tag::Strong), ("__", Tag::Strong), ("*", Tag::Em), ("_", Tag::Em)] {
            if let Some(rest) = text.strip_prefix(mark) {
                let inner = self.until(rest, mark)?;
                if inner.starts_with(char::is_whitespace) || inner.ends_with(char::is_whitespace) {
                    return None;
                }
                let nodes = self.inline(inner, depth + 1);
                return Some((vec![Element::new(tag).with(nodes).into()], inner.len() + 2 * mark.len()));
            }
        }
        if let Some(rest) = text.strip_prefix('<') {
            let url = self.until(rest, ">")?;
            Link::new(url)?;
            return Some((link(vec![Node::text(url)], url), url.len() + 2));
        }
        let (start, rest) = match text.strip_prefix("![") {
            Some(rest) => (2, rest),
            None => (1, text.strip_prefix('[')?),
        };
        let label = self.until(rest, "](")?;
        let target = self.until(rest.get(label.len() + 2..)?, ")")?;
        let url = target.split(' ').next()?;
        let nodes = self.inline(label, depth + 1);
        Some((link(nodes, url), start + label.len() + 2 + target.len() + 1))
    }

    /// The text before `mark`, not empty, if the mark comes and there is work left to look for it.
    fn until<'a>(&mut self, text: &'a str, mark: &str) -> Option<&'a str> {
        let found = text.get(..self.work.min(text.len())).unwrap_or_default().find(mark);
        self.work = self.work.saturating_sub(found.unwrap_or(text.len()));
        found.filter(|end| *end > 0).and_then(|end| text.get(..end))
    }
}
