//! What is baked into a picture, and how it is handed on: every text that claims to be a badge, in
//! the order of the file, with whatever is odd about it (ENV-02, BAK-06). Nothing is judged here.

use std::borrow::Cow;

use crate::limits;

/// What a picture holds.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Picture<'a, E> {
    /// Every badge that was found, in the order of the file.
    pub baked: Vec<Baked<'a>>,
    /// What ended the reading before the end of the picture. What was found until then counts, and
    /// there may be more that was not found.
    pub error: Option<E>,
}

/// One badge that is baked into a picture: one chunk of a PNG, or one element of an SVG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baked<'a> {
    /// Where it was found.
    pub place: Place,
    /// What was baked. Of an SVG element this is its content, or else its attribute `verify`.
    pub text: Text<'a>,
    /// The attribute `verify` of an SVG element that has content as well. Open Badges 1 and 2 put
    /// the address of the assertion there; later standards want one of the two ([`Oddity::Both`]).
    pub verify: Option<Text<'a>>,
    /// What is not as the standards want it, each once.
    pub oddities: Vec<Oddity>,
}

/// The places where standards put a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Open Badges up to 2.1 (BAK-01, BAK-02, BAK-08).
    OpenBadges,
    /// Open Badges 3.0 (BAK-03, BAK-07).
    OpenBadgeCredential,
    /// Comprehensive Learner Record 2.0 (BAK-04).
    ClrCredential,
}

/// A baked text, as far as it can be had without inflating.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// JSON, a compact JWS or a URL, at most `limits::BAKED_BYTES` long. Of a PNG these are the bytes
    /// of the file, in whatever encoding; of an SVG UTF-8 without white space around it.
    Plain(Cow<'a, [u8]>),
    /// The same in zlib's format (RFC 1950). Whoever inflates it bounds it by `limits::BAKED_BYTES`.
    Compressed(&'a [u8]),
    /// There is no text to go on with.
    Missing(Missing),
}

/// Why a text is missing where a badge is announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is none, or white space only.
    Empty,
    /// The picture breaks off, or cannot be read further, in the middle of it.
    CutOff,
    /// It is longer than `limits::BAKED_BYTES`.
    TooLong,
    /// The chunk lacks the fields that its type has before the text.
    Fields,
    /// It is compressed by a method that PNG does not know.
    Method,
}

/// What is odd about a baked badge and does not keep it from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// It is compressed, which the standards forbid (BAK-01, BAK-03).
    Compressed,
    /// It stands in a `tEXt` or `zTXt` chunk, whose text is Latin-1: the way of Open Badges before
    /// 1.0, which put a URL there (BAK-02), and against the standards since (BAK-03).
    Latin1,
    /// The chunk's CRC does not match it, or is cut off (BAK-05).
    Crc,
    /// Content and attribute `verify` both claim to be the credential (BAK-07).
    Both,
    /// Elements stand inside; their text is not part of it.
    Elements,
    /// The namespace of Open Badges up to 2.1 is spelled with `https` (BAK-08).
    Https,
}

impl<'a> Baked<'a> {
    /// The text that counts: a signature beside a copy of what it signs, else what was baked (BAK-08).
    #[must_use]
    pub fn preferred(&self) -> &Text<'a> {
        match &self.verify {
            Some(verify @ Text::Plain(bytes)) if super::is_compact_jws(bytes) => verify,
            _ => &self.text,
        }
    }
}

impl Place {
    const ALL: [Self; 3] = [Self::OpenBadges, Self::OpenBadgeCredential, Self::ClrCredential];

    /// The keyword of its chunk in a PNG.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::OpenBadges => "openbadges",
            Self::OpenBadgeCredential => "openbadgecredential",
            Self::ClrCredential => "clrcredential",
        }
    }

    /// The namespace and the local name of its element in an SVG.
    #[must_use]
    pub fn element(self) -> (&'static str, &'static str) {
        match self {
            Self::OpenBadges => ("http://openbadges.org", "assertion"),
            Self::OpenBadgeCredential => ("https://purl.imsglobal.org/ob/v3p0", "credential"),
            Self::ClrCredential => ("https://purl.imsglobal.org/clr/v2p0", "credential"),
        }
    }

    pub(super) fn of_keyword(keyword: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.keyword().as_bytes() == keyword)
    }

    #[cfg(feature = "svg")]
    pub(super) fn of_element(namespace: &str, name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.element() == (namespace, name))
    }
}

impl<'a> Text<'a> {
    /// A text that needs no inflating.
    pub(super) fn plain(bytes: Cow<'a, [u8]>) -> Self {
        if bytes.len() > limits::BAKED_BYTES {
            Self::Missing(Missing::TooLong)
        } else if bytes.trim_ascii().is_empty() {
            Self::Missing(Missing::Empty)
        } else {
            Self::Plain(bytes)
        }
    }

    /// A text that whoever reads it inflates.
    pub(super) fn compressed(bytes: &'a [u8]) -> Self {
        if bytes.len() > limits::BAKED_BYTES { Self::Missing(Missing::TooLong) } else { Self::Compressed(bytes) }
    }
}
