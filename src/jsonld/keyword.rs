//! JSON-LD keywords (<https://www.w3.org/TR/json-ld11/#keywords>).

macro_rules! keywords {
    ($($variant:ident $text:literal,)*) => {
        /// A keyword; sets of them are bits (`Keywords`).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Keyword { $($variant,)* }

        impl Keyword {
            /// The keyword that `text` is.
            pub(super) fn from_text(text: &str) -> Option<Self> {
                if !text.starts_with('@') {
                    return None;
                }
                match text {
                    $($text => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

keywords! {
    Base "@base",
    Container "@container",
    Context "@context",
    Direction "@direction",
    Graph "@graph",
    Id "@id",
    Import "@import",
    Included "@included",
    Index "@index",
    Json "@json",
    Language "@language",
    List "@list",
    Nest "@nest",
    None "@none",
    Prefix "@prefix",
    Propagate "@propagate",
    Protected "@protected",
    Reverse "@reverse",
    Set "@set",
    Type "@type",
    Value "@value",
    Version "@version",
    Vocab "@vocab",
}

/// A set of keywords.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Keywords(u32);

impl Keywords {
    /// The set of `keywords`.
    pub(super) const fn of(keywords: &[Keyword]) -> Self {
        let mut bits = 0;
        let mut rest = keywords;
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u32;
            rest = others;
        }
        Self(bits)
    }

    /// Whether `keyword` is in the set.
    pub(super) const fn has(self, keyword: Keyword) -> bool {
        self.0 & (1 << keyword as u32) != 0
    }

    /// Whether any of `others` is in the set.
    pub(super) const fn any(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether every keyword of the set is in `others`.
    pub(super) const fn within(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    /// Adds `keyword`; false when it was there.
    pub(super) fn add(&mut self, keyword: Keyword) -> bool {
        let new = !self.has(keyword);
        self.0 |= 1 << keyword as u32;
        new
    }

    /// Whether the set is empty.
    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Whether `text` looks like a keyword, `"@"1*ALPHA`: such names are reserved, and ignored where
/// they mean nothing (<https://www.w3.org/TR/json-ld11-api/#iri-expansion>, step 2).
pub(super) fn is_keyword_like(text: &str) -> bool {
    matches!(text.as_bytes(), [b'@', rest @ ..] if !rest.is_empty() && rest.iter().all(u8::is_ascii_alphabetic))
}
