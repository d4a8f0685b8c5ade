//! What members exchange, by standard input and output: each text on a line. A line that is no text is a file with some.

use std::collections::VecDeque;
use std::io::{self, BufRead};
use std::path::Path;

use open_badge::issue::frost::{Exchange, FrostError};

use super::Ungiven;
use crate::failure::Failure;
use crate::output;

/// What comes in, in its order.
#[derive(Default)]
pub struct Talk {
    waiting: VecDeque<String>,
}

impl Talk {
    /// Says a text to the others.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub fn send(&self, text: &str) -> Result<(), Failure> {
        eprintln!("Send this text to all who take part:");
        output::write(&[text, "\n"].concat())
    }

    /// The next text; whose are `awaited` is said before.
    ///
    /// # Errors
    /// [`Ungiven::Few`] where nothing more comes.
    pub fn next(&mut self, awaited: &[&str]) -> Result<String, Failure> {
        if self.waiting.is_empty() {
            let names = awaited.join(", ");
            eprint!("{}", output::harmless(&format!("Awaited: {names}. Paste a text, or name a file with texts.\n")));
        }
        loop {
            if let Some(text) = self.waiting.pop_front() {
                return Ok(text);
            }
            let few = || Ungiven::Few(awaited.iter().map(|name| (*name).into()).collect());
            let line = read()?.ok_or_else(few)?;
            self.put(line);
        }
    }

    /// Whether somebody answers yes. Texts that come meanwhile are kept.
    ///
    /// # Errors
    /// [`Ungiven::NotAgreed`] for any other answer, or none.
    pub fn agree(&mut self, question: &str) -> Result<(), Failure> {
        eprint!("{}", output::harmless(question));
        loop {
            match read()?.as_deref().map(str::trim) {
                Some("y" | "Y" | "yes") => return Ok(()),
                Some(text) if text.starts_with('{') => self.waiting.push_back(text.into()),
                _ => return Err(Ungiven::NotAgreed.into()),
            }
        }
    }

    /// Takes in what a line says.
    fn put(&mut self, line: String) {
        let line = line.trim();
        if line.is_empty() {
        } else if line.starts_with('{') {
            self.waiting.push_back(line.into());
        } else {
            match super::text(Path::new(line)) {
                Ok(texts) => {
                    self.waiting.extend(texts.lines().filter(|text| !text.trim().is_empty()).map(String::from))
                }
                Err(failure) => eprint!("{failure}"),
            }
        }
    }
}

/// What came of a text: `None` where it was not taken, which is said, and the exchange goes on.
///
/// # Errors
/// [`Ungiven::Frost`] where the exchange has come to its end.
pub fn taken<T>(outcome: Result<T, FrostError>) -> Result<Option<T>, Failure> {
    match outcome {
        Ok(outcome) => Ok(Some(outcome)),
        Err(error) if error.ends() => Err(Ungiven::Frost(error).into()),
        Err(error) => {
            eprint!("{}", Ungiven::Frost(error));
            Ok(None)
        }
    }
}

/// Whose texts are awaited first.
pub fn awaited(exchange: &Exchange) -> Vec<&str> {
    let rounds = (1..=3).map(|round| exchange.awaited(round));
    rounds.into_iter().find(|names| !names.is_empty()).unwrap_or_default()
}

fn read() -> Result<Option<String>, Failure> {
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line);
    Ok(read.ok().filter(|bytes| *bytes > 0).map(|_| line))
}
