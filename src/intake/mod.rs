//! What is this? From bytes to one document, told by the bytes alone (ENV-01).

#[cfg(feature = "full")]
pub mod baked;
#[cfg(feature = "full")]
pub mod jws;
#[cfg(feature = "full")]
pub mod png;
#[cfg(feature = "svg")]
pub mod svg;

use crate::json::{self, ParseError, ParseErrorKind, Pointer, Value};
use crate::report::{Check, Code, Outcome, Report, Why};

/// Reads the input as one JSON document, noting on the report what was recognised. The text of a
/// token is given as a string, as it stands in documents that hold tokens.
///
/// `None` when there is no document to go on with; the report says why.
pub fn read(input: &[u8], report: &mut Report) -> Option<Value> {
    let (bytes, marked) = json::strip_bom(input);
    let container = container(bytes);
    // Of a text in a picture, the picture.
    report.format.container.get_or_insert(container);
    let document = match container {
        "JSON" => match json::parse(bytes) {
            Ok(document) => {
                note_readable(report);
                document
            }
            Err(error) => {
                note_error(bytes, &error, container, report);
                return None;
            }
        },
        // Of these characters only, as `is_compact_jws` says.
        #[cfg(feature = "full")]
        "JWT" => Value::String(core::str::from_utf8(bytes.trim_ascii()).unwrap_or_default().into()),
        _ => {
            refuse(container, &mut report.checks);
            return None;
        }
    };
    if marked {
        Check::note(&mut report.checks, Code::IntakeByteOrderMark, Outcome::Fail, Pointer::ROOT, &[]);
    }
    Some(document)
}

/// Notes that a document could be read as JSON.
pub(crate) fn note_readable(report: &mut Report) {
    for code in [Code::IntakeReadable, Code::IntakeJson, Code::IntakeUniqueNames, Code::IntakeUnicode] {
        Check::note(&mut report.checks, code, Outcome::Pass, Pointer::ROOT, &[]);
    }
}

/// Notes why a document could not be read as JSON. `found` is what it should have been.
pub(crate) fn note_error(bytes: &[u8], error: &ParseError, found: &str, report: &mut Report) {
    let (code, outcome) = match error.kind {
        ParseErrorKind::NotUtf8 | ParseErrorKind::Syntax => (Code::IntakeJson, Outcome::Fail),
        ParseErrorKind::DuplicateName => (Code::IntakeUniqueNames, Outcome::Fail),
        ParseErrorKind::LoneSurrogate => (Code::IntakeUnicode, Outcome::Fail),
        ParseErrorKind::Limit => (Code::IntakeReadable, Outcome::Unknown(Why::Limit)),
    };
    let (line, column) = place(bytes, error.offset);
    let name = error.name.as_deref();
    let values = [("found", found), ("line", &line), ("column", &column), ("name", name.unwrap_or_default())];
    let values = if name.is_some() { &values[..] } else { &values[..3] };
    Check::note(&mut report.checks, code, outcome, Pointer::ROOT, values);
}

/// Which kind of picture badges are baked into the bytes are, if they are one.
#[cfg(feature = "full")]
#[must_use]
pub fn picture(bytes: &[u8]) -> Option<&'static str> {
    Some(container(json::strip_bom(bytes).0)).filter(|name| matches!(*name, "PNG" | "SVG"))
}

/// The kind of thing the bytes are, by their beginning. Anything unknown is tried as JSON when it
/// begins like JSON, and is called text otherwise.
fn container(bytes: &[u8]) -> &'static str {
    let start = bytes.trim_ascii_start();
    const MAGIC: [(&[u8], &str); 7] = [
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff", "JPEG"),
        (b"GIF8", "GIF"),
        (b"RIFF", "WebP"),
        (b"%PDF-", "PDF"),
        (b"PK\x03\x04", "ZIP"),
        (b"https://", "URL"),
    ];
    if let Some((_, name)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic) || start.starts_with(magic)) {
        return name;
    }
    match start.first() {
        None => "empty",
        Some(b'{' | b'[') => "JSON",
        Some(b'<') if has_root(start, b"<svg") => "SVG",
        Some(b'<') => "HTML",
        Some(_) if is_compact_jws(start) => "JWT",
        Some(_) => "text",
    }
}

/// Whether `needle` stands in the first kilobytes, where a root element would be.
fn has_root(bytes: &[u8], needle: &[u8]) -> bool {
    stands_in(bytes.get(..4096).unwrap_or(bytes), needle)
}

/// Whether `part` stands in `text`: short ones of both, for which the standard search weighs too much.
pub(crate) fn contains(text: &str, part: &str) -> bool {
    stands_in(text.as_bytes(), part.as_bytes())
}

fn stands_in(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Three base64url parts, the first of which is a JSON object (`eyJ`), RFC 7515 §7.1.
pub(crate) fn is_compact_jws(text: &[u8]) -> bool {
    let text = text.trim_ascii();
    let base64url = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    text.starts_with(b"eyJ") && text.iter().all(base64url) && text.iter().filter(|&&byte| byte == b'.').count() == 2
}

/// Containers that badges come in but this checker does not open are unsupported; others hold none.
fn refuse(container: &'static str, checks: &mut Vec<Check>) {
    let (code, outcome) = match container {
        "PNG" | "SVG" | "JWT" | "URL" => (Code::IntakeKind, Outcome::Unknown(Why::WITHOUT_FULL)),
        "text" => (Code::IntakeJson, Outcome::Fail),
        _ => (Code::IntakeBadge, Outcome::Fail),
    };
    Check::note(checks, code, outcome, Pointer::ROOT, &[("found", container)]);
}

/// Line and column (both from 1, columns in characters) of an offset.
fn place(bytes: &[u8], offset: usize) -> (String, String) {
    let before = bytes.get(..offset).unwrap_or(bytes);
    let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
    let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let rest = before.get(start..).unwrap_or_default();
    let column = 1 + rest.iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
    (decimal(line), decimal(column))
}

fn decimal(number: usize) -> String {
    let mut text = String::new();
    json::push_decimal(&mut text, number as u64);
    text
}
