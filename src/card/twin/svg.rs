//! The gist as an SVG picture, for places that show pictures only.
//!
//! Pictures wrap no text, and nobody knows the reader's fonts: lines are broken by an estimate of their
//! letters' widths that errs on the wide side. What is found and the issuer are never cut (UX.md §9).

use super::super::html::{attribute, escape};
use super::super::tree::Element;
use super::Place;
use super::gist::Gist;
use crate::messages::{Key, Messages};
use crate::text::Cut;

const WIDTH: usize = 480;
const PADDING: usize = 16;

/// Lines of a name: the whole stands on the card.
const NAME_LINES: usize = 3;

/// A picture of a card's gist, with the same words as its title and description.
#[must_use]
pub fn svg(card: &Element, place: &Place<'_>, messages: &Messages) -> String {
    let gist = Gist::new(card, place);
    let (ink, tint, border) = colours(gist.tone);
    let mut drawing = Drawing { svg: String::new(), y: 0 };

    drawing.y = PADDING + 4;
    drawing.words(&gist.headline, 17, &format!("font-weight=\"650\" fill=\"{ink}\""), 60, usize::MAX);
    drawing.words(&gist.second, 14, &format!("fill=\"{ink}\""), 60, usize::MAX);
    let strip = drawing.y + 12;
    drawing.y = strip + PADDING / 2;
    if let Some(name) = &gist.name {
        drawing.words(name, 20, "font-weight=\"650\"", PADDING, NAME_LINES);
        drawing.y += PADDING / 2;
    }
    for (term, value) in &gist.facts {
        drawing.words(&format!("{term}: {value}"), 15, "", PADDING, usize::MAX);
    }
    for point in &gist.points {
        drawing.words(point, 15, "", PADDING, usize::MAX);
    }
    drawing.y += PADDING / 2;
    drawing.words(messages.text(Key::TwinPicture), 13, "fill=\"#57606a\"", PADDING, usize::MAX);
    let height = drawing.y + PADDING;

    let title = gist.name.as_ref().map_or_else(|| gist.headline.clone(), |name| format!("{name} — {}", gist.headline));
    let mut description = gist.second.clone();
    for (term, value) in &gist.facts {
        description.push_str(&format!(" {term}: {value}."));
    }
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" \
         role=\"img\" aria-labelledby=\"title description\" font-family=\"system-ui, sans-serif\" fill=\"#1b1f24\""
    );
    attribute("xml:lang", messages.text(Key::Language), &mut svg);
    svg.push_str(">\n<title id=\"title\">");
    escape(&title, &mut svg);
    svg.push_str("</title>\n<desc id=\"description\">");
    escape(&description, &mut svg);
    svg.push_str(&format!(
        "</desc>\n<rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"12\" fill=\"#fff\" stroke=\"#7d8791\"/>\n\
         <rect x=\"{PADDING}\" y=\"{PADDING}\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{tint}\" stroke=\"{ink}\" {border}/>\n\
         <g transform=\"translate(28 29)\" fill=\"none\" stroke=\"{ink}\" stroke-width=\"3\">{}</g>\n",
        WIDTH - 1,
        height - 1,
        WIDTH - 2 * PADDING,
        strip - PADDING,
        shape(gist.tone, ink),
    ));
    svg.push_str(&drawing.svg);
    svg.push_str("</svg>\n");
    svg
}

/// Ink, tint and border of the strip, as in `style.css` (UX.md §7).
fn colours(tone: &str) -> (&'static str, &'static str, &'static str) {
    match tone {
        "neutral" => ("#0b57a4", "#e8f1fb", ""),
        "caution" => ("#7a4b00", "#fdf3dc", "stroke-width=\"2\""),
        "stop" => ("#a4161a", "#fdecea", "stroke-width=\"4\""),
        _ => ("#4a4f57", "#eef0f2", "stroke-width=\"2\" stroke-dasharray=\"6 4\""),
    }
}

/// Each tone's own shape, in a field of 20 by 20.
fn shape(tone: &str, ink: &str) -> String {
    match tone {
        "neutral" => "<circle cx=\"10\" cy=\"10\" r=\"8\"/>".into(),
        "caution" => format!("<path d=\"M10 1 20 19H0z\" fill=\"{ink}\" stroke=\"none\"/>"),
        "stop" => format!("<path d=\"M6 0h8l6 6v8l-6 6H6l-6-6V6z\" fill=\"{ink}\" stroke=\"none\"/>"),
        "other" => "<rect x=\"2\" y=\"2\" width=\"16\" height=\"16\" rx=\"2\" stroke-width=\"2\"/>".into(),
        _ => "<circle cx=\"10\" cy=\"10\" r=\"8\" stroke-dasharray=\"4 3\" stroke-width=\"2\"/>".into(),
    }
}

struct Drawing {
    svg: String,
    /// The base line of the last line.
    y: usize,
}

impl Drawing {
    /// Writes words from `x` on in as many lines as they need, or up to `most` with an ellipsis.
    fn words(&mut self, words: &str, size: usize, style: &str, x: usize, most: usize) {
        let room = (WIDTH - x - 2 * PADDING) * 100 / size;
        let mut lines = broken(words, room);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                last.pop();
                last.push('…');
            }
        }
        for line in lines {
            self.y += size * 3 / 2;
            self.svg.push_str(&format!("<text x=\"{x}\" y=\"{}\" font-size=\"{size}\" {style}>", self.y));
            escape(&line, &mut self.svg);
            self.svg.push_str("</text>\n");
        }
    }
}

/// Lines of at most `room` hundredths of an em, broken between words where that goes.
fn broken(words: &str, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut width) = (String::new(), 0);
    for word in words.parts(b' ') {
        let length: usize = word.chars().map(advance).sum();
        if !line.is_empty() && width + advance(' ') + length > room {
            lines.push(std::mem::take(&mut line));
            width = 0;
        }
        if !line.is_empty() {
            line.push(' ');
            width += advance(' ');
        }
        for letter in word.chars() {
            if width + advance(letter) > room {
                lines.push(std::mem::take(&mut line));
                width = 0;
            }
            line.push(letter);
            width += advance(letter);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// How wide a letter is in hundredths of an em, in a bold face of the wider kind.
const fn advance(letter: char) -> usize {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | ':' | ';' | '\'' | '!' | '|' => 40,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '—' | '…' => 105,
        'A'..='Z' => 75,
        // From Hangul and the East Asian scripts on letters are squares.
        '\u{1100}'.. => 105,
        _ => 62,
    }
}
