//! Makes texts that others wrote fit to be shown (DSP-08): nothing invisible that reorders or hides,
//! nothing that looks like a mark of ours in a heading. All else stays as written.

use crate::limits::{CARD_LABEL_CHARS, CARD_TEXT_CHARS};
use crate::text::Cut;

/// A text of several lines.
#[must_use]
pub fn body(text: &str) -> String {
    visible(text, CARD_TEXT_CHARS, true, true)
}

/// A text in one line: line breaks become spaces.
#[must_use]
pub fn line(text: &str) -> String {
    visible(text, CARD_TEXT_CHARS, false, true)
}

/// A name in a heading or beside a domain: one line, short, without ticks, locks, shields and other
/// marks that readers could take for a finding (UX.md §5).
#[must_use]
pub fn label(text: &str) -> String {
    visible(text, CARD_LABEL_CHARS, false, false)
}

/// Whether a value may stand in the status strip: an identifier without spaces, in ASCII, of a
/// length that cannot crowd out our own words.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.len() <= CARD_LABEL_CHARS && text.bytes().all(|byte| byte.is_ascii_graphic())
}

fn visible(text: &str, most: usize, lines: bool, marks: bool) -> String {
    let mut shown = String::new();
    let mut count = 0;
    let mut after_mark = false;
    let mut letters = text.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        let kept = match letter {
            '\n' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => Some(if lines { '\n' } else { ' ' }),
            '\r' if letters.peek() == Some(&'\n') => None,
            '\r' => Some(if lines { '\n' } else { ' ' }),
            '\t' => Some(' '),
            // The joiners are part of spelling in Persian and Indic scripts, and of emoji.
            '\u{200c}' | '\u{200d}' => {
                let joins = !before.is_ascii() && letters.peek().is_some_and(|next| !next.is_ascii());
                (joins && !after_mark).then_some(letter)
            }
            '\u{fe0f}' if after_mark => None,
            _ if letter.is_control() || is_invisible(letter) => None,
            _ if !marks && is_mark(letter) => {
                after_mark = true;
                continue;
            }
            _ => Some(letter),
        };
        if let Some(kept) = kept {
            after_mark = false;
            before = kept;
            if count == most {
                shown.push('…');
                break;
            }
            count += 1;
            shown.push(kept);
        }
    }
    let trimmed = shown.trim();
    if trimmed.len() == shown.len() { shown } else { trimmed.into() }
}

/// Characters that show nothing and change how others are shown or compared.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        // Fillers of Korean script, shown as blanks.
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}')
}

/// Marks of findings: ticks, crosses, warning and stop signs, locks, shields, rosettes, discs.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{2610}'..='\u{2612}' | '\u{2705}' | '\u{2713}'..='\u{2718}' | '\u{274c}' | '\u{274e}' | '\u{26a0}'
        | '\u{26d4}' | '\u{26e8}' | '\u{221a}' | '\u{237b}' | '\u{2b55}' | '\u{26aa}' | '\u{26ab}'
        | '\u{1f512}' | '\u{1f513}' | '\u{1f50f}' | '\u{1f510}' | '\u{1f511}' | '\u{1f5dd}' | '\u{1f6e1}'
        | '\u{1f6ab}' | '\u{1f6d1}' | '\u{1f197}' | '\u{1f4af}' | '\u{1f396}' | '\u{1f397}' | '\u{1f3c5}'
        | '\u{1f3f5}' | '\u{1f534}' | '\u{1f535}' | '\u{1f7e0}'..='\u{1f7eb}' | '\u{1f5f8}' | '\u{1f5f9}'
        | '\u{1fbb1}' | '\u{1f5f5}'..='\u{1f5f7}' | '\u{2b50}' | '\u{1f31f}')
}

/// A host as browsers address it: each label with letters outside ASCII in
/// [Punycode](https://www.rfc-editor.org/rfc/rfc3492), so that look-alike letters show.
///
/// It is for showing only: without IDNA's mappings, capital letters outside ASCII come out unlike
/// what a browser resolves.
#[must_use]
pub fn ascii_host(host: &str) -> String {
    let mut ascii = String::new();
    for (index, label) in host.parts(b'.').enumerate() {
        if index > 0 {
            ascii.push('.');
        }
        if label.is_ascii() {
            ascii.push_str(&label.to_ascii_lowercase());
        } else {
            ascii.push_str("xn--");
            punycode(label, &mut ascii);
        }
    }
    ascii
}

/// [RFC 3492 §6.3, encoding procedure](https://www.rfc-editor.org/rfc/rfc3492#section-6.3). Labels are
/// bounded by `limits::URL_CHARS`; those past DNS's 63 characters are cut, they lead nowhere.
fn punycode(label: &str, out: &mut String) {
    let letters: Vec<u32> = label.chars().take(63).map(|letter| u32::from(letter.to_ascii_lowercase())).collect();
    for letter in letters.iter().filter(|letter| **letter < 0x80) {
        out.push(char::from(*letter as u8));
    }
    let basic = letters.iter().filter(|letter| **letter < 0x80).count() as u32;
    if basic > 0 {
        out.push('-');
    }
    let (mut code, mut delta, mut bias, mut handled) = (0x80_u32, 0_u32, 72_u32, basic);
    while (handled as usize) < letters.len() {
        let next = letters.iter().copied().filter(|letter| *letter >= code).min().unwrap_or(code);
        delta += (next - code) * (handled + 1);
        code = next;
        for letter in &letters {
            if *letter < code {
                delta += 1;
            }
            if *letter == code {
                let mut rest = delta;
                let mut k = 36;
                loop {
                    let threshold = if k <= bias { 1 } else { (k - bias).min(26) };
                    if rest < threshold {
                        break;
                    }
                    digit(threshold + (rest - threshold) % (36 - threshold), out);
                    rest = (rest - threshold) / (36 - threshold);
                    k += 36;
                }
                digit(rest, out);
                bias = adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled += 1;
            }
        }
        delta += 1;
        code += 1;
    }
}

/// [RFC 3492 §6.1, bias adaptation](https://www.rfc-editor.org/rfc/rfc3492#section-6.1).
fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = delta / if first { 700 } else { 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > 455 {
        delta /= 35;
        k += 36;
    }
    k + 36 * delta / (delta + 38)
}

fn digit(value: u32, out: &mut String) {
    let value = value as u8;
    out.push(char::from(if value < 26 { b'a' + value } else { b'0' + (value - 26) }));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_reorders_or_hides_is_taken_out_and_nothing_else() {
        assert_eq!(line("Ad\u{202e}vanced\u{200b} wel\u{2066}ding\u{feff}"), "Advanced welding");
        assert_eq!(line("مرحبا بالعالم"), "مرحبا بالعالم");
        assert_eq!(line("می‌خواهم"), "می‌خواهم");
        assert_eq!(line("a\u{200c}b"), "ab");
        assert_eq!(body("a\r\nb\u{2028}c"), "a\nb\nc");
        assert_eq!(line("Welding\n\nSignature valid"), "Welding  Signature valid");
        assert_eq!(line("\u{1b}[31mred"), "[31mred");
    }

    #[test]
    fn marks_stay_out_of_labels_only() {
        assert_eq!(label("✅ Welder 🔒 ✔\u{fe0f}"), "Welder");
        assert_eq!(body("✅ Welder"), "✅ Welder");
    }

    #[test]
    fn labels_are_short_and_say_so() {
        let shown = label(&"a".repeat(10_000));
        assert_eq!(shown.chars().count(), CARD_LABEL_CHARS + 1);
        assert!(shown.ends_with('…'));
    }

    /// Samples of RFC 3492 §7.1 and well-known names.
    #[test]
    fn look_alike_hosts_show() {
        assert_eq!(ascii_host("Example.EDU"), "example.edu");
        assert_eq!(ascii_host("bücher.example"), "xn--bcher-kva.example");
        assert_eq!(ascii_host("пример.испытание"), "xn--e1afmkfd.xn--80akhbyknj4f");
        assert_eq!(ascii_host("他们为什么不说中文"), "xn--ihqwcrb4cv8a8dqg056pqjye");
        assert_eq!(ascii_host("3年b組金八先生"), "xn--3b-ww4c5e180e575a65lsy2b");
    }
}
