//! Putting a credential into a picture, which stays as it is otherwise.
//!
//! <https://www.imsglobal.org/spec/ob/v3p0/#baked-badge> (BAK-03, BAK-07)

use std::borrow::Cow;

use crate::intake::baked::{Baked, Place, Text};
use crate::intake::{self, png, svg};
use crate::limits;

/// Why a credential was not put into a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BakeError {
    /// It is neither a PNG nor an SVG picture.
    NotAPicture,
    /// It cannot be read to its end.
    Broken,
    /// It holds a badge already.
    Holds,
    /// With the badge it would be larger than pictures that are read may be (`limits.rs`).
    Limit,
}

/// Which kind of picture something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// PNG
    Png,
    /// SVG
    Svg,
}

/// Which kind of picture `bytes` are, if any.
#[must_use]
pub fn picture(bytes: &[u8]) -> Option<Picture> {
    match intake::picture(bytes)? {
        "PNG" => Some(Picture::Png),
        _ => Some(Picture::Svg),
    }
}

/// The picture with the credential in it. The same picture and text give the same bytes.
///
/// # Errors
/// [`BakeError`]; a picture is given back only after the text was read from it again.
pub fn bake(bytes: &[u8], text: &str) -> Result<Vec<u8>, BakeError> {
    let kind = picture(bytes).ok_or(BakeError::NotAPicture)?;
    if bytes.len().saturating_add(text.len()) > limits::PICTURE_BYTES || text.len() > limits::BAKED_BYTES {
        return Err(BakeError::Limit);
    }
    if !read(kind, bytes)?.is_empty() {
        return Err(BakeError::Holds);
    }
    let (at, what) = match kind {
        Picture::Png => (AFTER_HEADER, chunk(text)),
        Picture::Svg => (after_root(bytes).ok_or(BakeError::Broken)?, element(text)),
    };
    let (before, after) = bytes.split_at_checked(at).ok_or(BakeError::Broken)?;
    let baked = [before, &what, after].concat();
    let found = read(kind, &baked)?;
    let whole = matches!(&found[..], [Baked { place: Place::OpenBadgeCredential, text: Text::Plain(found), oddities, .. }]
        if **found == *text.trim_ascii().as_bytes() && oddities.is_empty());
    drop(found);
    if whole { Ok(baked) } else { Err(BakeError::Broken) }
}

fn read(kind: Picture, bytes: &[u8]) -> Result<Vec<Baked<'_>>, BakeError> {
    let (baked, whole) = match kind {
        Picture::Png => {
            let picture = png::read(bytes);
            (picture.baked, picture.error.is_none())
        }
        Picture::Svg => {
            let picture = svg::read(bytes);
            (picture.baked, picture.error.is_none())
        }
    };
    if whole { Ok(baked) } else { Err(BakeError::Broken) }
}

/// The signature of a PNG and its first chunk, which is always the header
/// ([PNG](https://www.w3.org/TR/png-3/) §5.6).
const AFTER_HEADER: usize = 8 + 12 + 13;

/// An `iTXt` chunk without compression (BAK-03).
fn chunk(text: &str) -> Vec<u8> {
    let keyword = Place::OpenBadgeCredential.keyword().as_bytes();
    let data = [keyword, b"\0\0\0\0\0", text.trim_ascii().as_bytes()].concat();
    let mut chunk = (data.len() as u32).to_be_bytes().to_vec();
    chunk.extend_from_slice(b"iTXt");
    chunk.extend_from_slice(&data);
    chunk.extend_from_slice(&png::crc(b"iTXt", &data).to_be_bytes());
    chunk
}

/// The element with the text in CDATA sections, which cannot hold their own end.
fn element(text: &str) -> Vec<u8> {
    let (namespace, name) = Place::OpenBadgeCredential.element();
    let text = Cow::from(text.trim_ascii().replace("]]>", "]]]]><![CDATA[>"));
    ["<openbadges:", name, " xmlns:openbadges=\"", namespace, "\"><![CDATA[", &text, "]]></openbadges:", name, ">"]
        .concat()
        .into_bytes()
}

/// The place after the start tag of the root, where the standard puts the element.
fn after_root(bytes: &[u8]) -> Option<usize> {
    let find = |from: usize, what: &[u8]| {
        let rest = bytes.get(from..)?;
        Some(from + rest.windows(what.len()).position(|window| window == what)?)
    };
    let mut at = 0;
    loop {
        at = find(at, b"<")?;
        let rest = bytes.get(at..)?;
        if rest.starts_with(b"<?") {
            at = find(at, b"?>")?;
        } else if rest.starts_with(b"<!--") {
            at = find(at + 4, b"-->")?;
        } else {
            break;
        }
    }
    let mut quote = None;
    for (place, byte) in bytes.iter().enumerate().skip(at) {
        match (quote, byte) {
            (None, b'>') => return Some(place + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}
