//! Cutting texts at ASCII characters. The standard library's ways search for any character or text, which
//! weighs a kilobyte in a page; these look at bytes.

/// See the [module](self).
pub(crate) trait Cut {
    /// Whether `mark` stands in it.
    fn has(&self, mark: u8) -> bool;

    /// The text before the first of `marks`; all of it where none is.
    fn before(&self, marks: &[u8]) -> &str;

    /// What stands after the last of `marks`; nothing where none is.
    fn after_last(&self, marks: &[u8]) -> Option<&str>;

    /// What stands before and after the first `mark`.
    fn cut(&self, mark: u8) -> Option<(&str, &str)>;

    /// What stands between each `mark` and the next.
    fn parts(&self, mark: u8) -> Parts<'_>;
}

impl Cut for str {
    fn has(&self, mark: u8) -> bool {
        self.bytes().any(|byte| byte == mark)
    }

    fn before(&self, marks: &[u8]) -> &str {
        let end = self.bytes().position(|byte| is_one_of(byte, marks));
        end.and_then(|end| self.get(..end)).unwrap_or(self)
    }

    fn after_last(&self, marks: &[u8]) -> Option<&str> {
        let last = self.bytes().rposition(|byte| is_one_of(byte, marks))?;
        self.get(last + 1..)
    }

    fn cut(&self, mark: u8) -> Option<(&str, &str)> {
        let place = self.bytes().position(|byte| byte == mark)?;
        self.get(..place).zip(self.get(place + 1..))
    }

    fn parts(&self, mark: u8) -> Parts<'_> {
        Parts { rest: Some(self), mark }
    }
}

#[expect(clippy::manual_contains, reason = "that searches by words, and would be all that does so in a page")]
fn is_one_of(byte: u8, marks: &[u8]) -> bool {
    marks.iter().any(|mark| *mark == byte)
}

/// See [`Cut::parts`].
#[derive(Clone, Debug)]
pub(crate) struct Parts<'a> {
    rest: Option<&'a str>,
    mark: u8,
}

impl<'a> Iterator for Parts<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let (part, rest) = rest.cut(self.mark).map_or((rest, None), |(part, rest)| (part, Some(rest)));
        self.rest = rest;
        Some(part)
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn they_cut_as_the_standard_library_does(text in "[ab/é#]{0,12}") {
            prop_assert_eq!(text.has(b'/'), text.contains('/'));
            prop_assert_eq!(text.cut(b'/'), text.split_once('/'));
            prop_assert_eq!(text.parts(b'/').collect::<Vec<_>>(), text.split('/').collect::<Vec<_>>());
            prop_assert_eq!(text.before(b"/#"), text.split(['/', '#']).next().unwrap_or_default());
            prop_assert_eq!(text.after_last(b"/#"), text.rsplit_once(['/', '#']).map(|(_, last)| last));
        }
    }
}
