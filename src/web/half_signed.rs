//! A badge that more people are asked to sign, on a page: whom it asks, who signed, and the file for the next.
//!
//! What goes wrong is thrown as `src/web/give.rs` has it.

use super::give::{failure, object};
use crate::issue::{HalfSigned, HalfSignedError};
use crate::json::{self, Object, Value, write, write_pretty};
use wasm_bindgen::prelude::wasm_bindgen;

/// A badge with whom somebody asks to sign it. Whether it and its signatures hold is for the caller to find out.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Half {
    half: HalfSigned,
}

#[wasm_bindgen]
impl Half {
    /// What a file says; nothing for a file that asks nobody, as a badge by itself.
    ///
    /// # Errors
    /// `half-version`, `half-shape`, `half-people`
    pub fn read(file: &[u8]) -> Result<Option<Half>, String> {
        let Some(file) = object(json::strip_bom(file).0) else { return Ok(None) };
        HalfSigned::read(&file).map(|half| half.map(|half| Self { half })).map_err(|error| refused(&error))
    }

    /// `badge` with whom to ask: on each line a name, or a name, `=` and the identifier that is to sign.
    ///
    /// # Errors
    /// `half-shape` for what is no JSON object, `half-people`
    pub fn of(badge: &[u8], people: &str) -> Result<Half, String> {
        let badge = object(json::strip_bom(badge).0).ok_or_else(|| failure("half-shape"))?;
        HalfSigned::new(badge, &lines(people)).map(|half| Self { half }).map_err(|error| refused(&error))
    }

    /// Asks more people.
    ///
    /// # Errors
    /// `half-people`
    pub fn ask(&mut self, people: &str) -> Result<(), String> {
        self.half.ask(&lines(people)).map_err(|error| refused(&error))
    }

    /// The badge as it is, as JSON.
    #[must_use]
    pub fn badge(&self) -> String {
        write_pretty(&Value::Object(self.half.badge().clone()))
    }

    /// Who signed and who is asked, as JSON: `{"asked": [{"name", "id"?, "signed"}], "others": [id]}`.
    #[must_use]
    pub fn standing(&self) -> String {
        let asked = self.half.asked().iter().map(|asked| {
            let mut person = Object::new();
            person.insert("name", Value::string(&asked.name));
            if let Some(id) = &asked.id {
                person.insert("id", Value::string(id));
            }
            person.insert("signed", Value::Bool(asked.signed));
            Value::Object(person)
        });
        let mut standing = Object::new();
        standing.insert("asked", Value::Array(asked.collect()));
        standing.insert("others", Value::Array(self.half.others().into_iter().map(Value::string).collect()));
        write(&Value::Object(standing))
    }

    /// Notes that `id` is to sign as the one who is asked under `name`, which is empty for none of them.
    ///
    /// # Errors
    /// `half-not-asked`, `half-another`
    pub fn signs(&mut self, id: &str, name: &str) -> Result<(), String> {
        self.half.signs(id, Some(name).filter(|name| !name.is_empty())).map_err(|error| refused(&error))
    }

    /// The same with the badge that one more has signed.
    ///
    /// # Errors
    /// `half-shape`
    pub fn with(&mut self, badge: &str) -> Result<(), String> {
        let badge = object(badge.as_bytes()).ok_or_else(|| failure("half-shape"))?;
        self.half = self.half.clone().with(badge);
        Ok(())
    }

    /// The file for whoever signs next.
    #[must_use]
    pub fn file(&self) -> String {
        self.half.to_text()
    }
}

fn lines(people: &str) -> Vec<String> {
    people.lines().map(str::trim).filter(|line| !line.is_empty()).map(String::from).collect()
}

fn refused(error: &HalfSignedError) -> String {
    failure(match error {
        HalfSignedError::Version => "half-version",
        HalfSignedError::Shape => "half-shape",
        HalfSignedError::People => "half-people",
        HalfSignedError::NotAsked(_) => "half-not-asked",
        HalfSignedError::Another(_) => "half-another",
    })
}
