//! An exchange of texts: who takes part, and whose texts of which round are there.

use sha2::{Digest, Sha256};

use super::text::{Kind, Text, begin, digest, encoded, line, string};
use super::{FrostError, Member};
use crate::json::{Object, Value};

/// What came of a text, or of agreeing.
#[derive(Debug)]
pub enum Outcome<T> {
    /// Others' texts are awaited.
    Waiting,
    /// This text is to be sent to everybody who takes part.
    Send(String),
    /// It is done; where there is a last text, it is to be sent to everybody.
    Done(Option<String>, T),
}

impl<T> Outcome<T> {
    /// The same with something else made of what came out.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Outcome<U> {
        match self {
            Self::Waiting => Outcome::Waiting,
            Self::Send(text) => Outcome::Send(text),
            Self::Done(text, made) => Outcome::Done(text, make(made)),
        }
    }
}

/// Who takes part in an exchange, and what they sent so far.
#[derive(Debug)]
pub struct Exchange {
    kind: Kind,
    group: String,
    session: String,
    parties: Vec<Member>,
    me: Option<u16>,
    /// Who sends nothing after the first round.
    listener: Option<u16>,
    /// For each round: the texts by the number of who sent them.
    rounds: Vec<Vec<(u16, Object)>>,
}

impl Exchange {
    pub(super) fn new(
        kind: Kind,
        opening: &Object,
        parties: Vec<Member>,
        me: Option<&str>,
        rounds: usize,
    ) -> Result<Self, FrostError> {
        let me = match me {
            None => None,
            Some(name) => {
                let found = parties.iter().find(|party| party.name == name);
                Some(found.ok_or_else(|| FrostError::NotAMember(name.into()))?.number)
            }
        };
        let group = string(opening, "group").unwrap_or_default().into();
        let session = super::text::multibase(&digest(opening));
        Ok(Self { kind, group, session, parties, me, listener: None, rounds: vec![Vec::new(); rounds] })
    }

    /// The same where this one only listens after the first round.
    pub(super) fn with_listener(mut self, number: u16) -> Self {
        self.listener = Some(number);
        self
    }

    /// Takes a text of another member, of whichever round: others may be quicker.
    ///
    /// # Errors
    /// What is wrong with it; it is not taken then.
    pub(super) fn take(&mut self, text: &str) -> Result<(), FrostError> {
        let text = Text::read(text)?;
        let place = text.round.wrapping_sub(1);
        if text.kind != self.kind || place >= self.rounds.len() {
            return Err(FrostError::Step);
        }
        if string(&text.object, "session") != Some(&*self.session) {
            return Err(FrostError::OtherExchange);
        }
        let from = string(&text.object, "from").unwrap_or_default();
        let party = self.parties.iter().find(|party| party.name == from);
        let number = party.ok_or_else(|| FrostError::NotAMember(from.into()))?.number;
        if text.round > 1 && self.listener == Some(number) {
            return Err(FrostError::Step);
        }
        let from = from.to_owned();
        let round = self.rounds.get_mut(place).ok_or(FrostError::Step)?;
        let same = round.iter().find(|(sender, _)| *sender == number).map(|(_, there)| *there == text.object);
        match same {
            _ if Some(number) == self.me => Err(FrostError::Own),
            Some(true) => Err(FrostError::Twice(from)),
            Some(false) => Err(FrostError::Differs(from)),
            None => {
                round.push((number, text.object));
                round.sort_by_key(|(sender, _)| *sender);
                Ok(())
            }
        }
    }

    /// One's own text of a round, with these members, as it is to be sent.
    pub(super) fn say(&mut self, round: usize, members: Vec<(&str, Value)>) -> String {
        let mut object = begin(self.kind, round);
        object.insert("group", Value::string(&self.group));
        object.insert("session", Value::string(&self.session));
        let me = self.me.unwrap_or_default();
        object.insert("from", Value::string(&self.name(me)));
        for (name, value) in members {
            object.insert(name, value);
        }
        let text = line(&object);
        if let Some(texts) = self.rounds.get_mut(round.wrapping_sub(1)) {
            texts.push((me, object));
            texts.sort_by_key(|(sender, _)| *sender);
        }
        text
    }

    /// Whose texts of a round are not there yet.
    #[must_use]
    pub fn awaited(&self, round: usize) -> Vec<&str> {
        let there = self.texts(round);
        let listens = |party: &Member| round > 1 && self.listener == Some(party.number);
        let missing = |party: &&Member| !listens(party) && !there.iter().any(|(sender, _)| *sender == party.number);
        self.parties.iter().filter(missing).map(|party| &*party.name).collect()
    }

    /// Whether everybody's text of a round is there.
    pub(super) fn whole(&self, round: usize) -> bool {
        self.awaited(round).is_empty()
    }

    /// The texts of a round, one's own among them, in the order of their numbers.
    pub(super) fn texts(&self, round: usize) -> &[(u16, Object)] {
        self.rounds.get(round.wrapping_sub(1)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The same without one's own.
    pub(super) fn of_others(&self, round: usize) -> impl Iterator<Item = (u16, &Object)> {
        let me = self.me;
        self.texts(round).iter().filter(move |(sender, _)| Some(*sender) != me).map(|(sender, text)| (*sender, text))
    }

    /// One's own number.
    pub(super) fn me(&self) -> u16 {
        self.me.unwrap_or_default()
    }

    /// What the group calls itself.
    pub(super) fn group(&self) -> &str {
        &self.group
    }

    /// Who takes part.
    #[must_use]
    pub fn parties(&self) -> &[Member] {
        &self.parties
    }

    /// Whose number it is.
    pub(super) fn name(&self, number: u16) -> String {
        self.parties.iter().find(|party| party.number == number).map(|party| party.name.clone()).unwrap_or_default()
    }

    /// That somebody's text is not as it should be.
    pub(super) fn blame(&self, number: u16) -> FrostError {
        FrostError::Misbehaved(vec![self.name(number)])
    }

    /// What tells the texts of a round from all others.
    pub(super) fn digest(&self, round: usize) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(&self.session);
        for (_, text) in self.texts(round) {
            hash.update(digest(text));
        }
        hash.finalize().into()
    }

    /// The same as the member that texts of the next round have.
    pub(super) fn seen(&self, round: usize) -> (&'static str, Value) {
        ("texts", encoded(&self.digest(round)))
    }

    /// Whether everybody who sent a text of `round` had the same texts of the one before.
    pub(super) fn same(&self, round: usize) -> Result<(), FrostError> {
        let (name, seen) = self.seen(round - 1);
        match self.texts(round).iter().find(|(_, text)| text.get(name) != Some(&seen)) {
            Some((sender, _)) => Err(FrostError::OtherTexts(self.name(*sender))),
            None => Ok(()),
        }
    }

    /// The code of the first round, once it is whole: eight groups of five digits. It is the same for all whose
    /// texts nobody changed on their way.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        if !self.whole(1) {
            return None;
        }
        let digest = self.digest(1);
        let groups = digest.chunks(4).map(|bytes| {
            let number = bytes.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
            format!("{:05}", number % 100_000)
        });
        Some(groups.collect::<Vec<_>>().join(" "))
    }
}
