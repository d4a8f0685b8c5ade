//! JSON Pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)): says what a check is about.

use crate::text::Cut;

/// A place in a JSON document; the empty pointer is the whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document, to refer to.
    pub const ROOT: &'static Self = &Self::root();

    /// The whole document.
    #[must_use]
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// The place that a pointer's text names.
    #[cfg(feature = "conformity")]
    pub(crate) fn of_text(text: &str) -> Self {
        Self(text.into())
    }

    /// The member `name` of the place.
    #[must_use]
    pub fn member(&self, name: &str) -> Self {
        let mut text = self.with_room(name.len());
        for letter in name.chars() {
            match letter {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// The item `index` (from 0) of the place.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        let mut text = self.with_room(2);
        push_decimal(&mut text, index as u64);
        Self(text)
    }

    /// The text and a slash, with room for `more` bytes.
    fn with_room(&self, more: usize) -> String {
        let mut text = String::with_capacity(self.0.len() + 1 + more);
        text.push_str(&self.0);
        text.push('/');
        text
    }

    /// The place that `inner`, a pointer from here, leads to.
    #[must_use]
    pub fn join(&self, inner: &Self) -> Self {
        let mut text = self.0.clone();
        text.push_str(&inner.0);
        Self(text)
    }

    /// The member names and indices on the way, unescaped.
    pub fn steps(&self) -> impl Iterator<Item = String> {
        self.0.parts(b'/').skip(1).map(unescaped)
    }

    /// The pointer's text, `/credentialSubject/achievement`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// RFC 6901 §4: `~1` stands for a slash, `~0` for a tilde.
fn unescaped(step: &str) -> String {
    let mut text = String::new();
    let mut letters = step.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '~' if letters.next() == Some('1') => '/',
            other => other,
        });
    }
    text
}

/// Appends `number` in decimal digits, without the formatting machinery.
pub(crate) fn push_decimal(text: &mut String, number: u64) {
    if number >= 10 {
        push_decimal(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}
