//! Pictures for badges that bring none: a few plain designs with the achievement's name and who gives it, as SVG.
//!
//! They name no font and fetch nothing, so they look alike wherever they are drawn, and stay small enough to carry a
//! badge by electronic mail.

use crate::json::{Object, Value};

/// One of the designs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Design {
    /// A round seal.
    Seal,
    /// A shield.
    Shield,
    /// A hexagon.
    Hexagon,
    /// A label with a folded corner.
    Label,
}

/// Columns of a line of the name, at the largest letters; lines; and columns in all.
const LINE: usize = 14;
const LINES: usize = 4;
const MOST: usize = LINE * LINES;

/// Columns of the line that says who gives it.
const GIVER: usize = 22;

impl Design {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Seal, Self::Shield, Self::Hexagon, Self::Label];

    /// By the name that people type.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|design| design.name() == name)
    }

    /// The inverse of [`Design::named`].
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Seal => "seal",
            Self::Shield => "shield",
            Self::Hexagon => "hexagon",
            Self::Label => "label",
        }
    }

    /// The picture for a badge, 400 by 400: what its words call the achievement and the issuer. The same words give
    /// the same bytes.
    #[must_use]
    pub fn draw(self, words: &Object) -> String {
        let achievement = words.get("credentialSubject").and_then(|subject| subject.get("achievement"));
        let title = plain(achievement.and_then(|achievement| achievement.get("name")));
        let giver = plain(words.get("issuer").and_then(|issuer| issuer.get("name")));
        let colours = self.colours();
        let mut svg =
            String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" role=\"img\"><title>");
        push_text(&title, &mut svg);
        svg.push_str("</title>");
        svg.push_str(self.shape());
        let middle = if giver.is_empty() { 200 } else { 182 };
        let lines = lines(&cut(&title, MOST));
        let widest = lines.iter().map(|line| columns(line)).max().unwrap_or(1);
        // A column is about three fifths of the letters' size; the shapes leave 260 for a line and 160 for all.
        let size = (260 * 5 / 3 / widest.max(1)).min(128 / lines.len().max(1)).clamp(16, 40);
        let height = size * 5 / 4;
        for (number, line) in lines.iter().enumerate() {
            // The letters' middle stands a third of their size above their base line.
            let base = middle + size / 3 + height * number;
            let base = base.saturating_sub(height * (lines.len() - 1) / 2);
            push_line(line, base, size, "600", colours.0, &mut svg);
        }
        if !giver.is_empty() {
            push_line(&cut(&giver, GIVER), 292, 20, "400", colours.1, &mut svg);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// The colours of the name and of the giver: each has at least 4.5 times the contrast of what lies behind
    /// (WCAG 2.2, 1.4.3).
    const fn colours(self) -> (&'static str, &'static str) {
        match self {
            Self::Seal => ("#123a5c", "#35576f"),
            Self::Shield => ("#ffffff", "#e3efe6"),
            Self::Hexagon => ("#4a1f3d", "#6b4460"),
            Self::Label => ("#2b2b2b", "#555555"),
        }
    }

    /// What lies behind the words.
    const fn shape(self) -> &'static str {
        match self {
            Self::Seal => {
                "<circle cx=\"200\" cy=\"200\" r=\"190\" fill=\"#1f5f8b\"/>\
                 <circle cx=\"200\" cy=\"200\" r=\"172\" fill=\"#f7fafc\"/>\
                 <circle cx=\"200\" cy=\"200\" r=\"160\" fill=\"none\" stroke=\"#1f5f8b\" stroke-width=\"2\"/>"
            }
            Self::Shield => {
                "<path d=\"M200 10 375 60V195C375 290 300 355 200 392 100 355 25 290 25 195V60Z\" fill=\"#1f5c3d\"/>\
                 <path d=\"M200 30 357 75V195C357 280 290 338 200 372 110 338 43 280 43 195V75Z\" fill=\"none\" \
                 stroke=\"#8fc3a5\" stroke-width=\"2\"/>"
            }
            Self::Hexagon => {
                "<path d=\"M200 8 366 104V296L200 392 34 296V104Z\" fill=\"#7b3f6b\"/>\
                 <path d=\"M200 30 347 115V285L200 370 53 285V115Z\" fill=\"#fbf5f9\"/>"
            }
            Self::Label => {
                "<path d=\"M20 40H316L380 104V360H20Z\" fill=\"#fdf6e3\" stroke=\"#b58900\" stroke-width=\"4\"/>\
                 <path d=\"M316 40V104H380Z\" fill=\"#b58900\"/>\
                 <path d=\"M60 270H340\" stroke=\"#b58900\" stroke-width=\"2\"/>"
            }
        }
    }
}

/// A text of a badge, or the first of its languages, on one line.
fn plain(value: Option<&Value>) -> String {
    let text = match value {
        Some(Value::String(text)) => text,
        Some(Value::Object(languages)) => languages.iter().find_map(|(_, text)| text.as_str()).unwrap_or_default(),
        _ => "",
    };
    let words = text.split(|letter: char| letter.is_whitespace() || letter.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// How many columns a text takes: the letters of East Asia two each.
fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

const fn width(letter: char) -> usize {
    if is_wide(letter) { 2 } else { 1 }
}

/// Whether a letter is as wide as it is high, and lines may break beside it
/// (<https://www.unicode.org/reports/tr11/>, in its large blocks).
const fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

/// The beginning of a text, at most so many columns, with an ellipsis where something is left out.
fn cut(text: &str, most: usize) -> String {
    if columns(text) <= most {
        return text.into();
    }
    let mut taken = 0;
    let mut short: String = text
        .chars()
        .take_while(|letter| {
            taken += width(*letter);
            taken < most
        })
        .collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

/// The lines of a name: broken between words, beside letters of East Asia, and where a word is longer than a line.
fn lines(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for part in parts(text).into_iter().flat_map(pieces) {
        let room = lines.len() < LINES;
        let Some(line) = lines.last_mut() else { return lines };
        if room && !line.is_empty() && columns(line) + columns(part.trim_end()) > LINE {
            line.truncate(line.trim_end().len());
            lines.push(part);
        } else {
            line.push_str(&part);
        }
    }
    lines
}

/// A word in pieces that fit into a line, with hyphens between them where its script has such.
fn pieces(part: &str) -> Vec<String> {
    let columns = columns(part.trim_end());
    let hyphenated = part.chars().all(|letter| letter < '\u{530}');
    if columns <= LINE + 2 || !hyphenated {
        return vec![part.into()];
    }
    let letters: Vec<char> = part.chars().collect();
    let each = columns.div_ceil(columns.div_ceil(LINE - 1));
    let mut pieces: Vec<String> = letters.chunks(each).map(|piece| piece.iter().collect()).collect();
    let last = pieces.len() - 1;
    for piece in pieces.iter_mut().take(last) {
        piece.push('-');
    }
    pieces
}

/// What a line is not broken in, each with the space after it.
fn parts(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut before) = (0, None);
    for (place, letter) in text.char_indices() {
        if before.is_some_and(|before| before == ' ' || is_wide(before) || is_wide(letter)) && letter != ' ' {
            parts.push(text.get(from..place).unwrap_or_default());
            from = place;
        }
        before = Some(letter);
    }
    parts.push(text.get(from..).unwrap_or_default());
    parts
}

fn push_line(text: &str, base: usize, size: usize, weight: &str, colour: &str, svg: &mut String) {
    svg.push_str("<text x=\"200\" y=\"");
    svg.push_str(&base.to_string());
    svg.push_str("\" text-anchor=\"middle\" font-family=\"system-ui, sans-serif\" font-size=\"");
    svg.push_str(&size.to_string());
    svg.push_str("\" font-weight=\"");
    svg.push_str(weight);
    svg.push_str("\" fill=\"");
    svg.push_str(colour);
    svg.push_str(if is_right_to_left(text) { "\" direction=\"rtl\">" } else { "\">" });
    push_text(text, svg);
    svg.push_str("</text>");
}

/// Whether the first letter with a direction is of a script that is written from the right.
fn is_right_to_left(text: &str) -> bool {
    // Beside the ASCII ones, nearly everything in a name that is no letter has no direction here either.
    let first = text.chars().find(|letter| letter.is_ascii_alphabetic() || *letter >= '\u{aa}');
    matches!(
        first,
        Some(
            '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}',
        )
    )
}

/// A text as XML has it. What XML cannot say is left out.
fn push_text(text: &str, svg: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => svg.push_str("&amp;"),
            '<' => svg.push_str("&lt;"),
            '>' => svg.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            _ => svg.push(letter),
        }
    }
}
