//! did:web (<https://w3c-ccg.github.io/did-method-web/>): the document stands on a web host.

use super::DidError;

/// Where the document of a did:web stands (§3.2, Read).
///
/// # Errors
/// [`DidError::Invalid`]: no host name, an IP address, an empty or doubtful path segment, a broken
/// percent-encoding (DID-10).
pub fn url(did: &str) -> Result<String, DidError> {
    let (host, path) = place(did).ok_or(DidError::Invalid)?;
    let mut url = String::from("https://");
    url.push_str(&host);
    if path.is_empty() {
        url.push_str("/.well-known");
    }
    for segment in &path {
        url.push('/');
        url.push_str(segment);
    }
    url.push_str("/did.json");
    Ok(url)
}

/// The host (with its port, if any) and the path segments that a did:web names; `None` when it is
/// not a well-formed did:web.
#[must_use]
pub fn place(did: &str) -> Option<(Box<str>, Vec<Box<str>>)> {
    let mut parts = did.strip_prefix("did:web:")?.split(':');
    let host = host(parts.next()?)?;
    let path: Option<Vec<Box<str>>> = parts.map(segment).collect();
    Some((host, path?))
}

/// A host name in lower case, and after `%3A` a port. Identifiers compare byte for byte, so the same
/// name in other letters would be another issuer (SEC-10).
fn host(text: &str) -> Option<Box<str>> {
    let (name, port) = match text.split_once("%3A").or_else(|| text.split_once("%3a")) {
        Some((name, port)) => (name, Some(port)),
        None => (text, None),
    };
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    // A name whose last label begins with a digit is an address to browsers.
    let last = name.rsplit('.').next().unwrap_or_default();
    if !name.split('.').all(label) || last.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let Some(port) = port else { return Some(name.into()) };
    let number: u16 = port.parse().ok()?;
    (number > 0 && port.bytes().all(|byte| byte.is_ascii_digit())).then(|| {
        let mut host = String::from(name);
        host.push(':');
        host.push_str(port);
        host.into()
    })
}

/// A path segment as it goes into a URL: DID characters (DID Core §3.1), percent-encodings whole,
/// and nothing that walks the path.
fn segment(text: &str) -> Option<Box<str>> {
    let mut rest = text.bytes();
    let mut formed = !text.is_empty() && !matches!(text, "." | "..");
    while let Some(byte) = rest.next() {
        formed &= match byte {
            b'%' => {
                let digits = [rest.next(), rest.next()];
                let hex = digits.iter().flatten().filter(|digit| digit.is_ascii_hexdigit()).count() == 2;
                // An encoded slash, dot or backslash walks the path on some servers.
                let walks =
                    matches!(digits, [Some(b'2'), Some(b'f' | b'F' | b'e' | b'E')] | [Some(b'5'), Some(b'c' | b'C')]);
                hex && !walks
            }
            _ => byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'),
        };
    }
    formed.then(|| text.into())
}
