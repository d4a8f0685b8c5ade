//! Standard output.

use std::io::{self, ErrorKind, Write};

use crate::failure::Failure;

/// Writes `text` to standard output. A reader who has gone, as `head` does, is no failure.
///
/// # Errors
/// [`Failure::Write`]
pub fn write(text: &str) -> Result<(), Failure> {
    write_bytes(text.as_bytes())
}

/// The same with bytes.
///
/// # Errors
/// [`Failure::Write`]
pub fn write_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    match output.write_all(bytes).and_then(|()| output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::Write(error)),
        _ => Ok(()),
    }
}

/// JSON in which control characters that it allows in strings are escaped too: some terminals obey them.
pub fn harmless(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut rest = json;
    // The second byte of U+0080 to U+009F follows 0xC2; most of a report is passed over by its bytes.
    let suspect = |byte: u8| (byte < b' ' && byte != b'\n') || byte == 0x7f || byte == 0xc2;
    while let Some((before, from)) = rest.bytes().position(suspect).and_then(|at| rest.split_at_checked(at)) {
        text.push_str(before);
        let mut letters = from.chars();
        match letters.next() {
            Some(letter) if letter.is_control() => text.push_str(&format!("\\u{:04x}", u32::from(letter))),
            Some(letter) => text.push(letter),
            None => {}
        }
        rest = letters.as_str();
    }
    text.push_str(rest);
    text
}

/// One line of text in which characters are spelled out that move a terminal's cursor, or turn the direction
/// of writing so that what stands there reads as something else.
pub fn visible(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for letter in line.chars() {
        let turns =
            matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let breaks = matches!(letter, '\u{2028}' | '\u{2029}');
        if letter.is_control() || turns || breaks {
            text.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            text.push(letter);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{harmless, visible};

    #[test]
    fn what_moves_the_cursor_or_turns_the_writing_is_spelled_out() {
        assert_eq!(visible("a\u{1b}[2Jb\nc\u{9b}d\u{202e}e\u{2066}f"), r"a\u001b[2Jb\u000ac\u009bd\u202ee\u2066f");
        assert_eq!(visible("ä \u{1f600} שלום"), "ä \u{1f600} שלום");
    }

    #[test]
    fn control_characters_are_escaped_and_nothing_else() {
        let every: String = ('\0'..='\u{3ff}').chain(['\u{2028}', '\u{ffff}', '\u{1f600}']).collect();
        let expected: String = every
            .chars()
            .map(|letter| match letter {
                letter if letter.is_control() && letter != '\n' => format!("\\u{:04x}", u32::from(letter)),
                letter => letter.to_string(),
            })
            .collect();
        assert_eq!(harmless(&every), expected);
    }
}
