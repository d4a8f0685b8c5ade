//! A group's key in shares, on a page: making it, keeping its shares, and signing with it. Whatever is secret is in the module's memory alone,
//! and a share leaves it only encrypted.
//!
//! What goes wrong is thrown as `src/web/give.rs` has it; `about` is who a text is of, where that is known, and the code
//! is that of [`FrostError`] after `frost-`.

use super::NUMBERS;
use super::give::{Typed, failure, json_of, key_failure, no_randomness, object, refused, site, web, worded};
use crate::issue::frost::{
    self, Exchange, FrostError, Generation, Invitation, Outcome, Proposal, Purpose, Repair, Signing,
};
use crate::issue::{Particulars, random};
use crate::json::{Object, Value, write, write_pretty};
use crate::time::Timestamp;
use wasm_bindgen::prelude::wasm_bindgen;

/// A member's share. JavaScript holds a number for it and never its bytes, but sealed.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Share {
    share: frost::Share,
}

#[wasm_bindgen]
impl Share {
    /// The share in a file that [`seal`](Share::seal) or `open-badge frost join` made.
    ///
    /// # Errors
    /// As of a key's file.
    pub fn open(file: &[u8], passphrase: &str) -> Result<Share, String> {
        frost::Share::open(file, passphrase.as_bytes()).map(|share| Self { share }).map_err(key_failure)
    }

    /// The share as a file, encrypted with a passphrase.
    ///
    /// # Errors
    /// `no-passphrase`, `no-randomness`
    pub fn seal(&self, passphrase: &str) -> Result<String, String> {
        self.share.seal(passphrase.as_bytes()).map_err(key_failure)
    }

    /// Whose share of which key it is, as JSON: `{"did", "group", "me", "quorum", "members": [name]}`.
    #[must_use]
    pub fn about(&self) -> String {
        let group = self.share.group();
        let mut about = Object::new();
        for (name, text) in [("did", &*group.did()), ("group", group.name()), ("me", &self.share.member().name)] {
            about.insert(name, Value::string(text));
        }
        about.insert("quorum", Value::Number(group.quorum().to_string().into()));
        about.insert("members", names(group.members().iter().map(|member| &*member.name)));
        write(&Value::Object(about))
    }

    /// The group's file, for everybody to read.
    #[must_use]
    pub fn group(&self) -> String {
        self.share.group().to_text()
    }

    /// What to publish to sign as the did:web of what was typed, as of a key.
    ///
    /// # Errors
    /// `host`
    pub fn site(&self, typed: &str) -> Result<String, String> {
        site(typed, &self.share.group().multikey())
    }

    /// An invitation to refresh the shares of these members, a name on each line.
    ///
    /// # Errors
    /// `frost-members`, `frost-not-a-member`, `frost-no-randomness`
    pub fn refresh(&self, members: &str) -> Result<String, String> {
        let invitation = Invitation::to_refresh(self.share.group(), &lines(members));
        invitation.map(|invitation| invitation.to_text()).map_err(|error| wrong(&error))
    }

    /// An invitation to make the share of `lost` again by the help of these members, a name on each line.
    ///
    /// # Errors
    /// As [`refresh`](Share::refresh).
    pub fn repair(&self, lost: &str, members: &str) -> Result<String, String> {
        let helpers: Vec<String> = lines(members).into_iter().filter(|name| name != lost).collect();
        let invitation = Invitation::to_repair(self.share.group(), lost, &helpers);
        invitation.map(|invitation| invitation.to_text()).map_err(|error| wrong(&error))
    }

    /// A proposal that `signers`, a name on each line, sign the badge that `answers` make, as of a draft; where a `site`
    /// is among them, in its name.
    ///
    /// # Errors
    /// As of a draft, and of [`FrostError`].
    pub fn propose(&self, answers: &str, signers: &str, now: f64) -> Result<String, String> {
        let typed = Typed::read(answers)?;
        let group = self.share.group();
        let random = random().map_err(no_randomness)?;
        let now = Timestamp::from_millis(now as i64);
        let (issuer, document) = match typed.text("site") {
            None => (group.did(), None),
            Some(site) => {
                let (id, _, document) = web(site, &group.multikey())?;
                (id, object(document.as_bytes()))
            }
        };
        let words = worded(&typed, &Particulars { issuer: &issuer, now, random })?;
        let signers: Vec<String> = lines(signers);
        let proposal = Proposal::new(group, &words, document.as_ref(), &signers, now).map_err(|error| wrong(&error))?;
        // What would be refused later is refused now.
        frost::Combining::begin(&proposal, group, NUMBERS).map_err(|error| wrong(&error))?;
        Ok(proposal.to_text())
    }
}

/// An invitation to make a key of which `quorum` sign together, by members with a name on each line.
///
/// # Errors
/// `frost-members`, `frost-no-randomness`
#[wasm_bindgen]
pub fn invite(group: &str, quorum: u16, members: &str) -> Result<String, String> {
    let group = group.trim();
    let invitation = Invitation::to_make(group, quorum, &lines(members));
    invitation.map(|invitation| invitation.to_text()).map_err(|error| wrong(&error))
}

/// What an invitation says, as JSON: `{"purpose", "group", "quorum", "members": [name], "lost"?}`; `purpose` is
/// `make`, `refresh`, or `repair` with the name of whoever `lost` a share.
///
/// # Errors
/// [`FrostError`]
#[wasm_bindgen]
pub fn invited(invitation: &str) -> Result<String, String> {
    let invitation = Invitation::read(invitation).map_err(|error| wrong(&error))?;
    let (purpose, lost) = match invitation.purpose() {
        Purpose::Generation => ("make", None),
        Purpose::Refresh(_) => ("refresh", None),
        Purpose::Repair { lost, .. } => ("repair", Some(lost)),
    };
    let mut said = Object::new();
    said.insert("purpose", Value::string(purpose));
    said.insert("group", Value::string(invitation.group()));
    said.insert("quorum", Value::Number(invitation.quorum().to_string().into()));
    said.insert("members", names(invitation.members().iter().map(|member| &*member.name)));
    if let Some(lost) = lost {
        said.insert("lost", Value::string(lost));
    }
    Ok(write(&Value::Object(said)))
}

/// What a proposal is about, as JSON: `{"words": the exact words, "signers": [name], "at"}`.
///
/// # Errors
/// [`FrostError`]; `frost-beside` for a signature beside others', which takes documents of theirs.
#[wasm_bindgen]
pub fn proposed(proposal: &str) -> Result<String, String> {
    let proposal = read(proposal)?;
    let mut said = Object::new();
    said.insert("words", Value::string(&write_pretty(&Value::Object(proposal.words().clone()))));
    said.insert("signers", names(proposal.signers().iter().map(String::as_str)));
    said.insert("at", Value::string(&proposal.at().to_rfc3339()));
    Ok(write(&Value::Object(said)))
}

/// One side of an exchange. It ends with the page.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Side {
    side: Doing,
    share: Option<frost::Share>,
    badge: Option<String>,
    done: bool,
}

#[derive(Debug)]
enum Doing {
    Generation(Box<Generation>),
    Repair(Box<Repair>),
    Signing(Box<Signing>),
}

/// A side with its first text.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Begun {
    side: Side,
    text: String,
}

#[wasm_bindgen]
impl Begun {
    /// The text for all others.
    #[must_use]
    pub fn text(&self) -> String {
        self.text.clone()
    }

    /// What takes theirs.
    #[must_use]
    pub fn side(self) -> Side {
        self.side
    }
}

#[wasm_bindgen]
impl Side {
    /// Begins what an invitation is to, as the member `name` who has no share: making a key, or getting one's own back.
    ///
    /// # Errors
    /// [`FrostError`]
    pub fn join(invitation: &str, name: &str) -> Result<Begun, String> {
        begin(invitation, name, None)
    }

    /// The same with a share: to refresh it, or to help whoever lost another one.
    ///
    /// # Errors
    /// [`FrostError`]
    pub fn join_with(invitation: &str, name: &str, share: &Share) -> Result<Begun, String> {
        begin(invitation, name, Some(share.share.clone()))
    }

    /// Begins signing what a proposal says, once that was agreed to.
    ///
    /// # Errors
    /// [`FrostError`]; `frost-beside`
    pub fn sign(share: &Share, proposal: &str) -> Result<Begun, String> {
        let begun = Signing::begin(&read(proposal)?, share.share.clone(), NUMBERS);
        let (side, text) = begun.map_err(|error| wrong(&error))?;
        Ok(Begun { side: Side::of(Doing::Signing(Box::new(side))), text })
    }

    /// Takes somebody's text; returns one's own next one, where there is one.
    ///
    /// # Errors
    /// [`FrostError`]
    pub fn take(&mut self, text: &str) -> Result<Option<String>, String> {
        match &mut self.side {
            Doing::Generation(side) => {
                let outcome = side.take(text).map_err(|error| wrong(&error))?;
                Ok(self.came(outcome.map(Some)))
            }
            Doing::Repair(side) => {
                let outcome = side.take(text).map_err(|error| wrong(&error))?;
                Ok(self.came(outcome))
            }
            Doing::Signing(side) => match side.take(text).map_err(|error| wrong(&error))? {
                Outcome::Waiting => Ok(None),
                Outcome::Send(text) => Ok(Some(text)),
                Outcome::Done(text, issued) => {
                    self.done = true;
                    self.badge = Some(issued.text);
                    Ok(text)
                }
            },
        }
    }

    /// The code is the same with all: returns one's own next texts, each on a line; none where one only listens now.
    ///
    /// # Errors
    /// [`FrostError`]
    pub fn agree(&mut self) -> Result<Option<String>, String> {
        let (text, outcome) = match &mut self.side {
            Doing::Generation(side) => {
                let text = side.agree().map_err(|error| wrong(&error))?;
                (Some(text), side.go_on().map_err(|error| wrong(&error))?.map(Some))
            }
            Doing::Repair(side) => {
                let text = side.agree().map_err(|error| wrong(&error))?;
                (text, side.go_on().map_err(|error| wrong(&error))?)
            }
            Doing::Signing(_) => return Err(wrong(&FrostError::Step)),
        };
        let texts: Vec<String> = text.into_iter().chain(self.came(outcome)).collect();
        Ok(if texts.is_empty() { None } else { Some(texts.join("\n")) })
    }

    /// The code to compare, once all first texts of an exchange about shares are there.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        match &self.side {
            Doing::Signing(_) => None,
            _ => self.exchange().code(),
        }
    }

    /// Whose texts are awaited, as a JSON array.
    #[must_use]
    pub fn awaited(&self) -> String {
        let first = (1..=3).map(|round| self.exchange().awaited(round)).find(|names| !names.is_empty());
        write(&names(first.filter(|_| !self.done).unwrap_or_default().into_iter()))
    }

    /// Whether nothing more is to be done on this side.
    #[must_use]
    pub fn done(&self) -> bool {
        self.done
    }

    /// The share that was made, once.
    pub fn share(&mut self) -> Option<Share> {
        self.share.take().map(|share| Share { share })
    }

    /// The badge that was signed.
    #[must_use]
    pub fn badge(&self) -> Option<String> {
        self.badge.clone()
    }
}

impl Side {
    fn of(side: Doing) -> Self {
        Self { side, share: None, badge: None, done: false }
    }

    fn exchange(&self) -> &Exchange {
        match &self.side {
            Doing::Generation(side) => side.exchange(),
            Doing::Repair(side) => side.exchange(),
            Doing::Signing(side) => side.exchange(),
        }
    }

    /// Keeps what came out, and gives the next text.
    fn came(&mut self, outcome: Outcome<Option<frost::Share>>) -> Option<String> {
        match outcome {
            Outcome::Waiting => None,
            Outcome::Send(text) => Some(text),
            Outcome::Done(text, share) => {
                self.done = true;
                self.share = share;
                text
            }
        }
    }
}

fn begin(invitation: &str, name: &str, share: Option<frost::Share>) -> Result<Begun, String> {
    let invitation = Invitation::read(invitation).map_err(|error| wrong(&error))?;
    let begun = match invitation.purpose() {
        Purpose::Repair { .. } => {
            Repair::begin(&invitation, name, share).map(|(side, text)| (Doing::Repair(Box::new(side)), text))
        }
        _ => Generation::begin(&invitation, name, share).map(|(side, text)| (Doing::Generation(Box::new(side)), text)),
    };
    let (side, text) = begun.map_err(|error| wrong(&error))?;
    Ok(Begun { side: Side::of(side), text })
}

/// A proposal to sign as the issuer.
fn read(proposal: &str) -> Result<Proposal, String> {
    let proposal = Proposal::read(proposal).map_err(|error| wrong(&error))?;
    if proposal.is_beside() { Err(failure("frost-beside")) } else { Ok(proposal) }
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(String::from).collect()
}

fn names<'n>(names: impl Iterator<Item = &'n str>) -> Value {
    Value::Array(names.map(Value::string).collect())
}

fn wrong(error: &FrostError) -> String {
    match error {
        FrostError::Refused(refusal) => refused(refusal),
        FrostError::NoRandomness => failure("no-randomness"),
        _ => json_of(&[("code", &["frost-", error.code()].concat()), ("about", &error.about().join(", "))]),
    }
}
