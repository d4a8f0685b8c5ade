//! did:web (<https://w3c-ccg.github.io/did-method-web/>): the document stands on a web host.

use super::DidError;
use crate::text::Cut;

/// Where the document of a did:web stands (§3.2, Read).
///
/// # Errors
/// [`DidError::Invalid`]: no host name, an IP address, an empty or doubtful path segment, a broken
/// percent-encoding (DID-10).
pub fn url(did: &str) -> Result<String, DidError> {
    let place = place(did).ok_or(DidError::Invalid)?;
    Ok(address(&place, "/did.json"))
}

/// The address of a file at a place.
pub(super) fn address((host, path): &(Box<str>, Vec<Box<str>>), file: &str) -> String {
    let mut url = String::from("https://");
    url.push_str(host);
    if path.is_empty() {
        url.push_str("/.well-known");
    }
    for segment in path {
        url.push('/');
        url.push_str(segment);
    }
    url.push_str(file);
    url
}

/// The host (with its port, if any) and the path segments that a did:web names; `None` when it is
/// not a well-formed did:web.
#[must_use]
pub fn place(did: &str) -> Option<(Box<str>, Vec<Box<str>>)> {
    located(did.strip_prefix("did:web:")?)
}

/// The same of what stands after the method's name.
pub(super) fn located(text: &str) -> Option<(Box<str>, Vec<Box<str>>)> {
    let mut parts = text.parts(b':');
    let host = host(parts.next()?)?;
    let mut path = Vec::new();
    for part in parts {
        if !is_segment(part) {
            return None;
        }
        path.push(part.into());
    }
    Some((host, path))
}

/// A host name in lower case, and after `%3A` a port. Identifiers compare byte for byte, so the same
/// name in other letters would be another issuer (SEC-10).
fn host(text: &str) -> Option<Box<str>> {
    let (name, port) = match text.cut(b'%') {
        Some((name, rest)) => (name, Some(rest.strip_prefix("3A").or_else(|| rest.strip_prefix("3a"))?)),
        None => (text, None),
    };
    let mut last: &[u8] = &[];
    for label in name.parts(b'.') {
        last = label.as_bytes();
        let ends_well = !matches!((last.first()?, last.last()?), (b'-', _) | (_, b'-'));
        if !ends_well || !last.iter().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            return None;
        }
    }
    // A name whose last label begins with a digit is an address to browsers.
    if last.first().is_none_or(u8::is_ascii_digit) {
        return None;
    }
    let mut host = String::from(name);
    if let Some(port) = port {
        let mut number = 0_u32;
        for byte in port.bytes() {
            let digit = byte.is_ascii_digit().then(|| u32::from(byte - b'0'))?;
            number = (number * 10 + digit).min(1 << 16);
        }
        if !(1..1 << 16).contains(&number) {
            return None;
        }
        host.push(':');
        host.push_str(port);
    }
    Some(host.into())
}

/// Whether the text is a path segment as it goes into a URL: DID characters (DID Core §3.1),
/// percent-encodings whole, and nothing that walks the path.
fn is_segment(text: &str) -> bool {
    let mut rest = text.as_bytes();
    let mut formed = !matches!(text, "" | "." | "..");
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        if *byte != b'%' {
            formed &= byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
            continue;
        }
        let Some(([first, second], after)) = after.split_first_chunk() else { return false };
        rest = after;
        // An encoded slash, dot or backslash walks the path on some servers.
        let walks = matches!((first, second), (b'2', b'f' | b'F' | b'e' | b'E') | (b'5', b'c' | b'C'));
        formed &= first.is_ascii_hexdigit() && second.is_ascii_hexdigit() && !walks;
    }
    formed
}
