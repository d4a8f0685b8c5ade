//! The parts of an http or https address, told apart as browsers do (OB2-04): comparing addresses as
//! texts would take `https://issuer.example@evil.example/` for one of `issuer.example`.

use crate::encoding::hex;
use crate::text::Cut;

/// An address of the web that means the same to everybody: without a user part, backslashes, a host outside
/// ASCII, or steps (`..`) that a browser would take before it asks.
#[derive(Debug)]
pub(crate) struct Address<'a> {
    /// The host in lower case, with its port unless it is that of the scheme.
    pub(crate) host: String,
    /// Path and query.
    pub(crate) path: &'a str,
    /// What follows the scheme, as written, without the fragment.
    rest: &'a str,
    /// Whether it is a http address, and one of another port than http's.
    plain: bool,
    odd_port: bool,
}

impl<'a> Address<'a> {
    /// The parts of `url`, if it is such an address.
    pub(crate) fn read(url: &'a str) -> Option<Self> {
        let (scheme, rest) = url.cut(b':')?;
        let plain = scheme.eq_ignore_ascii_case("http");
        if !plain && !scheme.eq_ignore_ascii_case("https") {
            return None;
        }
        let after = rest.strip_prefix("//")?.before(b"#");
        let authority = after.before(b"/?");
        let path = after.get(authority.len()..)?;
        let odd = |byte: u8| byte <= b' ' || byte == 0x7f || b"\\<>\"{}|^`".contains(&byte);
        if !authority.is_ascii() || after.bytes().any(odd) || steps(path) {
            return None;
        }
        let mut host = authority.to_ascii_lowercase();
        let own_port = if plain { ":80" } else { ":443" };
        if host.ends_with(own_port) {
            host.truncate(host.len() - own_port.len());
        }
        let odd_port = host.has(b':');
        let well_formed = !host.has(b'@') && host.as_bytes().first().is_some_and(|first| *first != b':');
        well_formed.then_some(Self { host, path, rest: rest.before(b"#"), plain, odd_port })
    }

    /// Whether it is a http address, which a page cannot ask for.
    pub(crate) const fn is_plain(&self) -> bool {
        self.plain
    }

    /// The https address to ask, letters outside ASCII as their bytes: that of a http address is the same on
    /// https's own port. `None` where a port is named that only http can be spoken at (OB2-25).
    pub(crate) fn secure(&self) -> Option<String> {
        if self.plain && self.odd_port {
            return None;
        }
        let mut url = String::from("https:");
        let mut path = self.rest;
        if self.plain {
            url.push_str("//");
            url.push_str(&self.host);
            path = self.path;
        }
        for byte in path.bytes() {
            if byte.is_ascii() {
                url.push(char::from(byte));
            } else {
                url.push('%');
                url.push_str(&hex::encode(&[byte]).to_ascii_uppercase());
            }
        }
        Some(url)
    }

    /// Whether the path is within `prefix`: it begins with it, and not in the middle of a name.
    pub(crate) fn is_within(&self, prefix: &str) -> bool {
        let Some(more) = self.path.strip_prefix(prefix) else { return false };
        let ends = prefix.as_bytes().last().is_none_or(|end| b"/?=&".contains(end));
        ends || more.as_bytes().first().is_none_or(|next| b"/?".contains(next))
    }
}

/// Whether a path has steps that a browser takes before it asks.
fn steps(path: &str) -> bool {
    path.before(b"?").parts(b'/').any(is_step)
}

/// Whether a segment of a path is one dot or two, written plainly or as escapes.
fn is_step(segment: &str) -> bool {
    let mut rest = segment;
    let mut dots = 0;
    while !rest.is_empty() {
        let escape = rest.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("%2e"));
        let after = if escape { rest.get(3..) } else { rest.strip_prefix('.') };
        let Some(after) = after else { return false };
        rest = after;
        dots += 1;
    }
    matches!(dots, 1 | 2)
}

/// The address without the members of its query that name a person (ENV-18): viewers' share links
/// carry whom the badge is checked for.
pub(crate) fn without_person(url: &str) -> String {
    let (url, fragment) = url.cut(b'#').map_or((url, None), |(url, fragment)| (url, Some(fragment)));
    let (path, query) = url.cut(b'?').map_or((url, None), |(path, query)| (path, Some(query)));
    let mut kept = String::from(path);
    let mut mark = '?';
    for member in query.into_iter().flat_map(|query| query.parts(b'&')) {
        if !member.starts_with("identity__") {
            kept.push(mark);
            kept.push_str(member);
            mark = '&';
        }
    }
    if let Some(fragment) = fragment {
        kept.push('#');
        kept.push_str(fragment);
    }
    kept
}

#[cfg(test)]
mod tests;
