//! What `open-badge community` was asked to do.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg;
use open_badge::issue::{Answers, Purpose, Recipient, did};
use open_badge::time::Timestamp;

use crate::failure::Usage;
use crate::give::arguments::{Signing, text};
use crate::give::question::Question;

/// What `open-badge community --help` prints.
pub const HELP: &str = "\
open-badge community init DIR --key FILE --host HOST --name TEXT  begin a community's folder
open-badge community add-member DIR --key FILE --recipient DID --recipient-name TEXT
                                                         sign a membership
open-badge community award DIR --key FILE [OPTION...]    sign another badge that can be withdrawn
open-badge community revoke DIR --key FILE BADGE         withdraw a badge of the folder for good
open-badge community suspend DIR --key FILE BADGE        let it rest, if --suspension was given
open-badge community lift DIR --key FILE BADGE           end that rest
open-badge community renew DIR --key FILE                sign the status lists again
open-badge community renew DIR --key FILE BADGE          let a badge last longer
open-badge community check DIR                           see what visitors will find
open-badge community check URL                           see what they find there now
open-badge community wall DIR [--element FOLDER]         write a page of the members

DIR is to be published as it is, on any host of static files. It holds the community's did.json, a
badge for each member, and a list that says which badges were revoked. It speaks for 35 days:
renew it, or nobody can tell who is a member. Nobody is contacted but the host of a URL.

  --key FILE              the key, from `open-badge key new`; it stays out of DIR
  --passphrase-file FILE  read its passphrase from the first line of FILE, as /dev/fd/3
  --yes                   sign without asking
  --at TIME               the time of signing or checking, as 2026-05-03T12:00:00Z, if not now
  --host HOST             init: where DIR is published, as guild.example or guild.example/members
  --name TEXT             init: the community's name
  --suspension            init: keep a list of badges that rest, too. Each badge then names two lists,
                          and the schema of Open Badges 3.0 knows only one
  --recipient DID         add-member: the member, as `open-badge key show` prints it
  --recipient-name TEXT   add-member: the member's name, for everybody to read
  --narrative TEXT        add-member: what is to be said of this member (Markdown)
  --valid-until TIME      add-member, renew: when the badge ends, if not in a year
  --template FILE, --recipient TEXT, --recipient-name TEXT, --achievement TEXT, --description TEXT,
  --criteria TEXT, --narrative TEXT, --evidence TEXT, --valid-from TIME, --valid-until TIME
                          award: as with `open-badge issue`
  --element FOLDER        wall: where open-badge.js and its files are; they are copied to DIR
  -h, --help              this text

Exit code
   0  done; check: all is in order
  64  wrong usage
  65  what should be signed, or something in DIR, is not in order; nothing was signed
  66  a file cannot be read
  73  a file stands there already, cannot be written, or another command is changing DIR
  77  the passphrase is wrong, or nobody agreed to sign
";

/// What to do with a folder.
#[derive(Debug)]
pub struct Community {
    /// The folder.
    pub folder: PathBuf,
    /// What.
    pub act: Act,
}

/// What can be done with a community's folder.
#[derive(Debug)]
pub enum Act {
    /// Begin it.
    Init {
        /// Who signs.
        signing: Signing,
        /// The community's did:web.
        did: String,
        /// Its name.
        name: String,
        /// What its lists are for.
        purposes: &'static [Purpose],
    },
    /// Sign a membership.
    Add {
        /// Who signs.
        signing: Signing,
        /// Whose it is, by DID and name.
        answers: Answers,
    },
    /// Sign another badge.
    Award {
        /// Who signs.
        signing: Signing,
        /// The badge to begin with.
        template: Option<PathBuf>,
        /// What is said in it.
        answers: Answers,
    },
    /// Set or clear what a list says of a badge.
    Mark {
        /// Who signs.
        signing: Signing,
        /// The badge's file.
        badge: PathBuf,
        /// What it says, and whether it does from now on.
        mark: (Purpose, bool),
    },
    /// Sign the lists again.
    Renew(Signing),
    /// Sign a badge again, with another end.
    Prolong {
        /// Who signs.
        signing: Signing,
        /// The badge's file.
        badge: PathBuf,
        /// Its end, where that is said.
        until: Option<Timestamp>,
    },
    /// Write a page of the members.
    Wall {
        /// Where the element's files are, if they are to be copied.
        element: Option<PathBuf>,
        /// The time at which memberships hold, if not now.
        at: Option<Timestamp>,
    },
    /// See what visitors will find, at this time if not now.
    Check(Option<Timestamp>),
}

/// The options that belong to one act, or to all that sign.
#[derive(Default)]
struct Given {
    key: Option<PathBuf>,
    passphrase: Option<PathBuf>,
    yes: bool,
    suspension: bool,
    at: Option<Timestamp>,
    host: Option<String>,
    name: Option<String>,
    answers: Answers,
    badge: Option<PathBuf>,
    template: Option<PathBuf>,
    element: Option<PathBuf>,
    seen: Vec<&'static str>,
}

const SIGNING: [&str; 4] = ["--key", "--passphrase-file", "--yes", "--at"];
const ABOUT_MEMBER: [&str; 4] = ["--recipient", "--recipient-name", "--narrative", "--valid-until"];
const ABOUT_BADGE: [(&str, Question); 9] = [
    ("--recipient", Question::Recipient),
    ("--recipient-name", Question::RecipientName),
    ("--achievement", Question::Achievement),
    ("--description", Question::Description),
    ("--criteria", Question::Criteria),
    ("--narrative", Question::Narrative),
    ("--evidence", Question::Evidence),
    ("--valid-from", Question::ValidFrom),
    ("--valid-until", Question::ValidUntil),
];

/// Reads the arguments after `community`; `None` where they ask for help.
///
/// # Errors
/// What is wrong with them.
pub fn parse(parser: &mut lexopt::Parser) -> Result<Option<Community>, Usage> {
    let (mut verb, mut folder, mut given) = (None, None, Given::default());
    while let Some(argument) = parser.next()? {
        let name = match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(word) if verb.is_none() => {
                verb = Some(word);
                continue;
            }
            Arg::Value(word) if folder.is_none() => {
                folder = Some(PathBuf::from(word));
                continue;
            }
            Arg::Value(word) if given.badge.is_none() => {
                given.badge = Some(word.into());
                continue;
            }
            Arg::Long(name) => ["--", name].concat(),
            other => return Err(other.unexpected().into()),
        };
        given.option(&name, parser)?;
    }
    let verb = verb.ok_or(Usage::Missing("init` or another word of `open-badge community --help"))?;
    let act = given.act(verb)?;
    Ok(Some(Community { folder: folder.ok_or(Usage::Missing("DIR"))?, act }))
}

impl Given {
    fn option(&mut self, name: &str, parser: &mut lexopt::Parser) -> Result<(), Usage> {
        let known = SIGNING
            .into_iter()
            .chain(["--host", "--name", "--suspension", "--element", "--template"])
            .chain(ABOUT_BADGE.map(|(name, _)| name));
        let Some(known) = known.into_iter().find(|known| *known == name) else {
            return Err(Usage::Option(lexopt::Error::UnexpectedOption(name.into())));
        };
        self.seen.push(known);
        match known {
            "--yes" => self.yes = true,
            "--suspension" => self.suspension = true,
            "--key" => self.key = Some(parser.value()?.into()),
            "--passphrase-file" => self.passphrase = Some(parser.value()?.into()),
            "--at" => self.at = Some(crate::arguments::instant(parser.value()?)?),
            "--host" => self.host = Some(text(parser)?),
            "--name" => self.name = Some(text(parser)?),
            "--template" => self.template = Some(parser.value()?.into()),
            "--element" => self.element = Some(parser.value()?.into()),
            _ => {
                let word = text(parser)?;
                let question = ABOUT_BADGE.iter().find(|(name, _)| *name == known).map(|(_, question)| *question);
                if let Some(question) = question
                    && !question.answer(&word, &mut self.answers)
                {
                    return Err(Usage::Unread { option: question.option(), word });
                }
            }
        }
        Ok(())
    }

    fn act(mut self, verb: OsString) -> Result<Act, Usage> {
        Ok(match verb.to_str() {
            Some("init") => {
                self.only(&[&SIGNING[..], &["--host", "--name", "--suspension"]].concat())?;
                let (did, name) = (self.did()?, self.named()?);
                let purposes = if self.suspension { &Purpose::ALL[..] } else { &[Purpose::Revocation] };
                Act::Init { did, name, purposes, signing: self.signing()? }
            }
            Some("add-member") => {
                self.only(&[&SIGNING[..], &ABOUT_MEMBER].concat())?;
                Act::Add { answers: self.about_member()?, signing: self.signing()? }
            }
            Some("award") => {
                self.only(&[&SIGNING[..], &["--template"], &ABOUT_BADGE.map(|(name, _)| name)].concat())?;
                let signing = self.signing()?;
                Act::Award { signing, template: self.template, answers: self.answers }
            }
            Some("revoke") => self.mark((Purpose::Revocation, true))?,
            Some("suspend") => self.mark((Purpose::Suspension, true))?,
            Some("lift") => self.mark((Purpose::Suspension, false))?,
            Some("renew") => match self.badge.take() {
                Some(badge) => {
                    self.only(&[&SIGNING[..], &["--valid-until"]].concat())?;
                    Act::Prolong { badge, until: self.answers.valid_until, signing: self.signing()? }
                }
                None => {
                    self.only(&SIGNING)?;
                    Act::Renew(self.signing()?)
                }
            },
            Some("wall") => {
                self.only(&["--element", "--at"])?;
                Act::Wall { element: self.element, at: self.at }
            }
            Some("check") => {
                self.only(&["--at"])?;
                Act::Check(self.at)
            }
            _ => return Err(Usage::UnknownCommand(["community ".into(), verb].into_iter().collect::<OsString>())),
        })
    }

    fn mark(&mut self, mark: (Purpose, bool)) -> Result<Act, Usage> {
        let badge = self.badge.take().ok_or(Usage::Missing("BADGE"))?;
        self.only(&SIGNING)?;
        Ok(Act::Mark { signing: self.signing()?, badge, mark })
    }

    /// That no option and no file of another act is there.
    fn only(&self, allowed: &[&str]) -> Result<(), Usage> {
        if let Some(option) = self.seen.iter().find(|option| !allowed.contains(option)) {
            return Err(Usage::Elsewhere(option));
        }
        match &self.badge {
            Some(badge) => Err(Usage::Option(lexopt::Error::UnexpectedArgument(badge.clone().into()))),
            None => Ok(()),
        }
    }

    fn signing(&mut self) -> Result<Signing, Usage> {
        let key = self.key.take().ok_or(Usage::Missing("--key"))?;
        Ok(Signing { key, passphrase: self.passphrase.take(), did: None, yes: self.yes, at: self.at })
    }

    fn did(&self) -> Result<String, Usage> {
        let host = self.host.clone().ok_or(Usage::Missing("--host"))?;
        did::did_web(&host).ok_or(Usage::Unread { option: "host", word: host })
    }

    fn named(&self) -> Result<String, Usage> {
        let name = self.name.clone().ok_or(Usage::Missing("--name"))?;
        let plain = !name.trim().is_empty() && !name.contains(char::is_control);
        if plain { Ok(name) } else { Err(Usage::Unread { option: "name", word: name }) }
    }

    /// A member is known by a DID, since that is what a key that signs belongs to.
    fn about_member(&self) -> Result<Answers, Usage> {
        match &self.answers.recipient {
            None => return Err(Usage::Missing("--recipient")),
            Some(Recipient::Id(id)) if id.starts_with("did:") => {}
            Some(Recipient::Id(word) | Recipient::Email(word)) => {
                return Err(Usage::Unread { option: "recipient", word: word.clone() });
            }
            Some(Recipient::Unnamed) => return Err(Usage::Unread { option: "recipient", word: "none".into() }),
        }
        if self.answers.recipient_name.is_none() {
            return Err(Usage::Missing("--recipient-name"));
        }
        Ok(self.answers.clone())
    }
}
