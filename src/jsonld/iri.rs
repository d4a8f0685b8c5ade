//! IRIs: their form, and references resolved against a base
//! ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986#section-5.2)).

#[cfg(feature = "full")]
use crate::text::Cut;

/// The length of the scheme of `text`, if it has the form of an IRI.
pub(super) fn scheme(text: &str) -> Option<usize> {
    let length = text.bytes().position(|byte| byte == b':')?;
    let bytes = text.as_bytes().get(..length)?;
    let [first, rest @ ..] = bytes else { return None };
    let fits = first.is_ascii_alphabetic()
        && rest.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
    fits.then_some(length)
}

/// Whether `text` is an absolute IRI that RDF can write: a scheme, at most one `#`, and none of the
/// characters that `IRIREF` excludes (<https://www.w3.org/TR/n-quads/#grammar-production-IRIREF>).
pub(super) fn is_well_formed(text: &str) -> bool {
    let mut fragments = 0;
    scheme(text).is_some()
        && text.bytes().all(|byte| match byte {
            b'#' => {
                fragments += 1;
                fragments == 1
            }
            0..=0x20 | b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'^' | b'`' | b'\\' => false,
            _ => true,
        })
}

/// Whether `text` is a blank node identifier.
pub(super) fn is_blank(text: &str) -> bool {
    text.starts_with("_:")
}

/// Whether `text` has the form of an IRI or of a blank node identifier.
#[cfg(feature = "full")]
pub(super) fn is_iri_or_blank(text: &str) -> bool {
    is_blank(text) || scheme(text).is_some()
}

/// The parts of a reference (RFC 3986, appendix B).
#[cfg(feature = "full")]
struct Parts<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

#[cfg(feature = "full")]
fn parts(text: &str) -> Parts<'_> {
    let (scheme, rest) = match scheme(text) {
        Some(length) => (text.get(..length), text.get(length + 1..).unwrap_or_default()),
        None => (None, text),
    };
    let (rest, fragment) = cut(rest, b'#');
    let (rest, query) = cut(rest, b'?');
    let (authority, path) = match rest.strip_prefix("//") {
        Some(after) => {
            let authority = after.before(b"/");
            (Some(authority), after.get(authority.len()..).unwrap_or_default())
        }
        None => (None, rest),
    };
    Parts { scheme, authority, path, query, fragment }
}

#[cfg(feature = "full")]
fn cut(text: &str, at: u8) -> (&str, Option<&str>) {
    match text.cut(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// `reference` resolved against the absolute IRI `base` (RFC 3986 §5.2.2, in its order).
#[cfg(feature = "full")]
pub(super) fn resolve(base: &str, reference: &str) -> String {
    let r = parts(reference);
    let b = parts(base);
    let mut path = String::new();
    let mut authority = r.authority;
    let mut query = r.query;
    if r.scheme.is_some() || r.authority.is_some() {
        path = remove_dot_segments(r.path);
    } else {
        authority = b.authority;
        if r.path.is_empty() {
            path.push_str(b.path);
            query = query.or(b.query);
        } else if r.path.starts_with('/') {
            path = remove_dot_segments(r.path);
        } else {
            // §5.2.3: after the last slash of the base's path.
            match last_slash(b.path) {
                Some(slash) => path.push_str(b.path.get(..=slash).unwrap_or_default()),
                None if b.authority.is_some() => path.push('/'),
                None => {}
            }
            path.push_str(r.path);
            path = remove_dot_segments(&path);
        }
    }
    let mut out = String::new();
    if let Some(scheme) = r.scheme.or(b.scheme) {
        out.push_str(scheme);
        out.push(':');
    }
    if let Some(authority) = authority {
        out.push_str("//");
        out.push_str(authority);
    }
    out.push_str(&path);
    for (mark, part) in [('?', query), ('#', r.fragment)] {
        if let Some(part) = part {
            out.push(mark);
            out.push_str(part);
        }
    }
    out
}

#[cfg(feature = "full")]
fn last_slash(path: &str) -> Option<usize> {
    path.bytes().rposition(|byte| byte == b'/')
}

/// RFC 3986 §5.2.4.
#[cfg(feature = "full")]
fn remove_dot_segments(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while !rest.is_empty() {
        let from = usize::from(rest.starts_with('/'));
        let end = rest
            .get(from..)
            .and_then(|tail| tail.bytes().position(|byte| byte == b'/'))
            .map_or(rest.len(), |found| found + from);
        let (segment, after) = rest.split_at_checked(end).unwrap_or_default();
        rest = after;
        match segment {
            // A, D
            "." | ".." => rest = after.get(1..).unwrap_or_default(),
            // B, C
            "/." | "/.." => {
                if segment == "/.." {
                    out.truncate(last_slash(&out).unwrap_or(0));
                }
                if after.is_empty() {
                    out.push('/');
                }
            }
            // E
            _ => out.push_str(segment),
        }
    }
    out
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;

    /// RFC 3986 §5.4, with its base.
    #[test]
    fn references_resolve_as_the_rfc_says() {
        let base = "http://a/b/c/d;p?q";
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y#s", "http://a/b/c/g?y#s"),
            ("", "http://a/b/c/d;p?q"),
            ("#s", "http://a/b/c/d;p?q#s"),
            (".", "http://a/b/c/"),
            ("../g", "http://a/b/g"),
            ("../../../g", "http://a/g"),
            ("g;x=1/../y", "http://a/b/c/y"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference}");
        }
    }

    #[test]
    fn an_iri_with_a_space_or_bracket_is_not_well_formed() {
        assert!(is_well_formed("did:key:z6Mk#z6Mk"));
        assert!(!is_well_formed("https://example.org/a b"));
        assert!(!is_well_formed("https://example.org/<a>"));
        assert!(!is_well_formed("badge1"));
    }
}
