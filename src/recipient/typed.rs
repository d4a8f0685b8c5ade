//! What was typed: its kind, and the spellings in which a badge may have it. This is the one place that
//! says what is tried before “no match” (OB3-19): never more than [`MOST`] spellings.
//!
//! | Kind | Told by | Spellings besides the one typed |
//! |---|---|---|
//! | email | one `@`; `mailto:` and what a mail program writes around it, `Name <…>`, left out | lower case; the domain alone in lower case; both with the domain in ASCII |
//! | telephone | 5 to 15 digits and what stands between them; `tel:` left out | digits alone, after a `+`, which `00` stands for, and without `(0)` |
//! | DID | `did:` | without path, query and fragment, which lead into its document |
//! | web | `https:` or `http:` | both schemes, with and without a slash at the end, the host in lower case and ASCII |
//! | other | | if it has a dot, and neither space, `@` nor colon, the same as a web address |
//!
//! Spaces around it and characters that show nothing, which copying brings along, are left out. Letters
//! outside ASCII keep their case and their composition; a badge may have them otherwise, so that with them
//! nothing is called another identifier.

use crate::card::clean;
use crate::text::Cut;

/// The most spellings of one text: each costs a hash for every hashed identifier.
const MOST: usize = 5;

/// What kind of identifier a text is, by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Email,
    Telephone,
    Did,
    Web,
    Other,
}

/// What was typed; or what a badge gives in plain, of which `canonical` counts.
#[derive(Debug)]
pub(super) struct Typed {
    pub(super) kind: Kind,
    /// Each with its stable name; the one typed comes first, none twice. Of nothing there are none.
    pub(super) spellings: Vec<(&'static str, String)>,
    /// The one that stands for all that are certainly the same.
    pub(super) canonical: String,
    /// Whether there is no other spelling that looks the same.
    pub(super) certain: bool,
}

impl Typed {
    pub(super) fn read(text: &str) -> Self {
        let text = clean::line(text);
        let text = in_brackets(&text);
        if let Some((local, domain)) = email(text) {
            let mut typed = Self::new(Kind::Email, joined(&[local, "@", domain]));
            let (local_lower, domain_lower) = (local.to_ascii_lowercase(), domain.to_ascii_lowercase());
            let domain_ascii = clean::ascii_host(domain);
            typed.add("lower-case", joined(&[&local_lower, "@", &domain_lower]));
            typed.add("lower-case-domain", joined(&[local, "@", &domain_lower]));
            typed.add("ascii-domain", joined(&[local, "@", &domain_ascii]));
            typed.canonical = joined(&[&local_lower, "@", &domain_ascii]);
            typed.add("ascii-domain", typed.canonical.clone());
            typed
        } else if let Some(digits) = telephone(text) {
            let mut typed = Self::new(Kind::Telephone, after("tel:", text).unwrap_or(text).into());
            typed.add("digits", digits.clone());
            typed.canonical = digits;
            typed
        } else if let Some(rest) = after("did:", text) {
            let mut typed = Self::new(Kind::Did, joined(&["did:", rest]));
            typed.add("without-fragment", joined(&["did:", rest.before(b"/?#")]));
            typed
        } else if let Some(rest) = after("https://", text) {
            Self::web(text, "https://", rest)
        } else if let Some(rest) = after("http://", text) {
            Self::web(text, "http://", rest)
        } else {
            let mut typed = Self::new(Kind::Other, text.into());
            if text.bytes().any(|byte| byte == b'.') && text.before(b" @:").len() == text.len() {
                typed.addresses(text);
            }
            typed
        }
    }

    /// Those that may be what a badge has as an identifier of this kind. Digits without a country are a
    /// telephone number only where that is what it has: other numbers keep what stands between their
    /// digits.
    pub(super) fn spellings_for(&self, kind: Kind) -> impl Iterator<Item = (&'static str, &String)> {
        let all = self.kind != Kind::Telephone || kind == Kind::Telephone || self.is_international();
        let count = if all { self.spellings.len() } else { 1 };
        self.spellings.iter().take(count).map(|(name, text)| (*name, text))
    }

    /// Whether it is a telephone number with its country.
    pub(super) fn is_international(&self) -> bool {
        self.kind == Kind::Telephone && self.canonical.starts_with('+')
    }

    fn new(kind: Kind, text: String) -> Self {
        // In Punycode, too, a domain may have been written otherwise before.
        let certain = text.is_ascii() && !text.as_bytes().windows(4).any(|part| part.eq_ignore_ascii_case(b"xn--"));
        let spellings = if text.is_empty() { Vec::new() } else { vec![("as-typed", text.clone())] };
        Self { kind, spellings, canonical: text, certain }
    }

    fn web(text: &str, scheme: &str, rest: &str) -> Self {
        let mut typed = Self::new(Kind::Web, text.into());
        typed.addresses(rest);
        let host = rest.before(b"/?#");
        typed.canonical = joined(&[scheme, &clean::ascii_host(host), rest.get(host.len()..).unwrap_or_default()]);
        typed
    }

    /// Adds the web addresses that differ in what hardly any site tells apart.
    fn addresses(&mut self, rest: &str) {
        let host = rest.before(b"/?#");
        let path = rest.get(host.len()..).unwrap_or_default();
        let host = clean::ascii_host(host);
        let ends: &[&str] = if path.before(b"?#").len() == path.len() { &["", "/"] } else { &[""] };
        let path = if ends.len() > 1 { path.strip_suffix('/').unwrap_or(path) } else { path };
        for scheme in ["https://", "http://"] {
            for end in ends {
                self.add("web-address", joined(&[scheme, &host, path, end]));
            }
        }
    }

    fn add(&mut self, name: &'static str, text: String) {
        let known = text.is_empty() || self.spellings.iter().any(|(_, other)| *other == text);
        if !known && self.spellings.len() < MOST {
            self.spellings.push((name, text));
        }
    }
}

/// What stands between the last `<` and a `>` at the end.
fn in_brackets(text: &str) -> &str {
    let inner = text.strip_suffix('>').and_then(|text| text.rsplit_once('<'));
    inner.map_or(text, |(_, inner)| inner.trim())
}

/// The parts of an email address (RFC 5322 §3.4.1, without quoted ones).
fn email(text: &str) -> Option<(&str, &str)> {
    let text = after("mailto:", text).map_or(text, |rest| rest.before(b"?"));
    let (local, domain) = text.cut(b'@')?;
    let odd = |byte: u8| matches!(byte, b' ' | b'/' | b':');
    let well_formed = !local.is_empty() && !domain.is_empty() && !domain.contains('@') && !text.bytes().any(odd);
    well_formed.then_some((local, domain))
}

/// The digits of a telephone number, after a `+` if it names its country (RFC 3966 §5.1.4). One with an
/// extension or other parameters is none: its digits are not all that it says. Fewer than 5 lead to no one
/// person's telephone, and ITU-T E.164 §6.1 has no more than 15.
fn telephone(text: &str) -> Option<String> {
    let mut rest = after("tel:", text).unwrap_or(text).as_bytes();
    let mut digits = String::new();
    while let [byte, later @ ..] = rest {
        rest = later;
        match byte {
            b'0'..=b'9' => digits.push(char::from(*byte)),
            b'+' if digits.is_empty() => digits.push('+'),
            b'(' if later.starts_with(b"0)") => rest = later.get(2..).unwrap_or_default(),
            b' ' | b'-' | b'.' | b'/' | b'(' | b')' => {}
            // The bytes of spaces and hyphens at which no line breaks.
            0xc2 | 0xa0 | 0xe2 | 0x80 | 0x90 | 0x91 => {}
            _ => return None,
        }
    }
    if let Some(international) = digits.strip_prefix("00") {
        digits = joined(&["+", international]);
    }
    let number = digits.strip_prefix('+').unwrap_or(&digits);
    let of_a_country = number.len() == digits.len() || !number.starts_with('0');
    (matches!(number.len(), 5..=15) && of_a_country).then_some(digits)
}

/// What follows `prefix`, in whatever case.
fn after<'a>(prefix: &str, text: &'a str) -> Option<&'a str> {
    let start = text.get(..prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then(|| text.get(prefix.len()..))?
}

fn joined(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Typed, then its kind and every spelling that is tried, the first as typed.
    #[test]
    fn what_is_tried_is_what_the_table_says() {
        for (typed, kind, tried) in TRIED {
            let read = Typed::read(typed);
            let shown: Vec<String> = read.spellings.iter().map(|(_, text)| text.replace(' ', "_")).collect();
            assert_eq!((read.kind, shown.join(" ").as_str()), (*kind, *tried), "{typed}");
        }
        assert!(TRIED.iter().any(|(_, _, tried)| tried.split(' ').count() == MOST), "the bound is reached");
    }

    const TRIED: &[(&str, Kind, &str)] = &[
        (" Ann.Lee@Example.ORG\n", Kind::Email, "Ann.Lee@Example.ORG ann.lee@example.org Ann.Lee@example.org"),
        ("Ann Lee <ann@example.org>", Kind::Email, "ann@example.org"),
        ("MAILTO:ann@example.org?subject=Hi", Kind::Email, "ann@example.org"),
        ("ann@exam\u{200b}ple.org", Kind::Email, "ann@example.org"),
        ("ann@bücher.example", Kind::Email, "ann@bücher.example ann@xn--bcher-kva.example"),
        (
            "Ann@Bücher.example",
            Kind::Email,
            "Ann@Bücher.example ann@bücher.example Ann@bücher.example Ann@xn--bcher-kva.example ann@xn--bcher-kva.example",
        ),
        ("ann@two@example.org", Kind::Other, "ann@two@example.org"),
        ("+49 (0)170 123-4567", Kind::Telephone, "+49_(0)170_123-4567 +491701234567"),
        ("0049/170/1234567", Kind::Telephone, "0049/170/1234567 +491701234567"),
        ("tel:+49-170-1234567", Kind::Telephone, "+49-170-1234567 +491701234567"),
        ("0170 1234567", Kind::Telephone, "0170_1234567 01701234567"),
        ("tel:+1-201-555-0123;ext=5", Kind::Other, "tel:+1-201-555-0123;ext=5"),
        ("0000-0002-1825-0097", Kind::Other, "0000-0002-1825-0097"),
        ("1234", Kind::Other, "1234"),
        ("DID:web:ann.example#key-1", Kind::Did, "did:web:ann.example#key-1 did:web:ann.example"),
        (
            "http://Ann.example/me",
            Kind::Web,
            "http://Ann.example/me https://ann.example/me https://ann.example/me/ http://ann.example/me http://ann.example/me/",
        ),
        ("https://ann.example/?id=1", Kind::Web, "https://ann.example/?id=1 http://ann.example/?id=1"),
        (
            "Ann.example",
            Kind::Other,
            "Ann.example https://ann.example https://ann.example/ http://ann.example http://ann.example/",
        ),
        ("Ann Lee", Kind::Other, "Ann_Lee"),
        ("  \u{feff} ", Kind::Other, ""),
    ];
}
