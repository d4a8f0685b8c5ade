//! The patterns of the official schema, each by what it says: an engine for any pattern weighs more than all else here.

use crate::text::Cut;

/// Whether a text has what a pattern asks for; `None` for a pattern that is not known.
pub(super) fn matches(pattern: &str, text: &str) -> Option<bool> {
    let matcher = match pattern {
        r"^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$" => is_context,
        r"^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]*\.[a-zA-Z0-9_-]+$" => is_token,
        r"^[a-z]{2,4}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" => is_language,
        r"(ext:)[a-z|A-Z|0-9|.|-|_]+" => has_extension,
        _ => return None,
    };
    Some(matcher(text))
}

fn is_context(text: &str) -> bool {
    let mut rest = text.strip_prefix("https://purl.imsglobal.org/spec/ob/v3p0/context").unwrap_or_default().as_bytes();
    while let [b'-', b'3', b'.', b'0'..=b'9', b'.', b'0'..=b'9', after @ ..] = rest {
        rest = after;
    }
    rest == b".json"
}

fn is_token(text: &str) -> bool {
    let parts: Vec<&str> = text.parts(b'.').collect();
    let of_base64url = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    matches!(*parts, [header, _, signature] if !header.is_empty() && !signature.is_empty())
        && parts.iter().all(|part| part.bytes().all(of_base64url))
}

fn is_language(text: &str) -> bool {
    let parts: Vec<&[u8]> = text.parts(b'-').map(str::as_bytes).collect();
    match *parts {
        [language] => is_lower(language, 2, 4),
        [language, part] => is_lower(language, 2, 4) && (is_script(part) || is_region(part)),
        [language, script, region] => is_lower(language, 2, 4) && is_script(script) && is_region(region),
        _ => false,
    }
}

fn is_lower(text: &[u8], least: usize, most: usize) -> bool {
    text.len() >= least && text.len() <= most && text.iter().all(u8::is_ascii_lowercase)
}

fn is_script(text: &[u8]) -> bool {
    matches!(text, [first, rest @ ..] if first.is_ascii_uppercase() && is_lower(rest, 3, 3))
}

fn is_region(text: &[u8]) -> bool {
    (text.len() == 2 && text.iter().all(u8::is_ascii_uppercase))
        || (text.len() == 3 && text.iter().all(u8::is_ascii_digit))
}

/// Anywhere in the text. In the brackets `|-|` is a range of one character, and no hyphen.
fn has_extension(text: &str) -> bool {
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'|' | b'.' | b'_');
    text.as_bytes().windows(5).any(|part| matches!(part, [b'e', b'x', b't', b':', byte] if named(*byte)))
}
