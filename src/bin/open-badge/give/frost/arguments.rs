//! What `open-badge frost` was asked to do.

use std::path::PathBuf;

use lexopt::Arg;
use open_badge::issue::Answers;
use open_badge::time::Timestamp;

use crate::failure::Usage;
use crate::give::arguments::{Question, text};

/// What `open-badge frost --help` prints.
pub const HELP: &str = "\
open-badge frost invite --group NAME --quorum N --member NAME... --out FILE
                                              ask members to make a key together
open-badge frost invite --refresh GROUP --member NAME... --out FILE
                                              ask them for new shares of the same key
open-badge frost invite --repair GROUP --lost NAME --member NAME... --out FILE
                                              ask members to make the share of another again
open-badge frost join INVITATION --name NAME [--share FILE] [--out FILE]
                                              take part in that
open-badge frost show SHARE                   say whose key and share it is
open-badge frost propose --group GROUP --signer NAME... [OPTION...] --out FILE
                                              write down the badge to sign
open-badge frost sign PROPOSAL --share FILE --out FILE
                                              sign it together with the others
open-badge frost combine PROPOSAL --group GROUP --out FILE
                                              put it together from their texts, without a share

A key of which nobody has the whole (FROST, RFC 9591): any N of the members sign with it, and what
they sign is an ordinary badge. There is no server: `join` and `sign` print texts, each on a line, to
send to the others in any way, and wait on standard input for theirs. A line that does not begin with
`{` is the name of a file with such texts. Everybody may read the texts; nobody may change them, so
compare the code that `join` prints. What is secret meanwhile is kept in memory alone: if a command
is ended early, all begin anew.

  --group NAME         invite: what the group calls itself
  --quorum N           invite: how many sign together, 2 at least
  --member NAME        invite: who takes part; may be given again
  --refresh GROUP      invite: the group's file; who is not named loses their part in the key
  --repair GROUP       invite: the same; members named help, as many as sign together at least
  --lost NAME          invite: who lost the share
  --name NAME          join: who you are in the invitation
  --share FILE         join, sign: your share
  --out FILE           where it goes; join writes your share there, encrypted with a new passphrase
  --passphrase-file FILE
                       read the passphrase of --share from the first line of FILE, as /dev/fd/3
  --new-passphrase-file FILE
                       join: the same for the new share
  --group FILE         show: write the group's file there, for everybody to read;
                       propose, combine: that file
  --did-web HOST       show: also write did.json, as `open-badge key show` does
  --signer NAME        propose: who signs; as many as sign together at least; may be given again
  --did FILE, --template FILE, --at TIME, --recipient TEXT, --recipient-name TEXT, --issuer-name TEXT,
  --achievement TEXT, --description TEXT, --criteria TEXT, --narrative TEXT, --evidence TEXT,
  --valid-from TIME, --valid-until TIME
                       propose: as with `open-badge issue`
  --yes                join: do not ask whether the code is the same; sign: sign without asking
  -h, --help           this text

Exit code
   0  done
  64  wrong usage
  65  a text is not in order, too few came, or somebody's does not fit; nothing was signed
  66  a file cannot be read
  73  a file stands there already, or cannot be written
  77  the passphrase is wrong, or nobody agreed
";

/// What to do with a key in shares.
#[derive(Debug)]
pub struct Frost {
    /// What.
    pub act: Act,
}

/// What can be done with a key in shares.
#[derive(Debug)]
pub enum Act {
    /// Open an exchange.
    Invite {
        /// What for.
        about: About,
        /// Who takes part.
        members: Vec<String>,
        /// Where it goes.
        out: PathBuf,
    },
    /// Take part in one.
    Join {
        /// Its invitation.
        invitation: PathBuf,
        /// As whom.
        name: String,
        /// The share that is there.
        share: Option<Shared>,
        /// Where the new one's passphrase is read from, if nobody is asked.
        fresh: Option<PathBuf>,
        /// Where the new one goes.
        out: Option<PathBuf>,
        /// Whether nobody is asked.
        yes: bool,
    },
    /// Say what a share is.
    Show {
        /// It.
        share: Shared,
        /// Where the group's file goes.
        group: Option<PathBuf>,
        /// The host and path of a did:web.
        did_web: Option<String>,
    },
    /// Write down what is to be signed.
    Propose(Box<Proposing>),
    /// Sign it.
    Sign {
        /// It.
        proposal: PathBuf,
        /// With this share.
        share: Shared,
        /// Whether to sign without asking.
        yes: bool,
        /// Where the badge goes.
        out: PathBuf,
    },
    /// Put together what others sent.
    Combine {
        /// What they sign.
        proposal: PathBuf,
        /// The group's file.
        group: PathBuf,
        /// Where the badge goes.
        out: PathBuf,
    },
}

/// What an invitation is for.
#[derive(Debug)]
pub enum About {
    /// To make a key.
    Make {
        /// Of this group.
        group: String,
        /// How many sign together.
        quorum: u16,
    },
    /// To refresh shares.
    Refresh(PathBuf),
    /// To make a share again.
    Repair {
        /// The group's file.
        group: PathBuf,
        /// Whose.
        lost: String,
    },
}

/// A share in a file.
#[derive(Debug)]
pub struct Shared {
    /// The file.
    pub file: PathBuf,
    /// Where the passphrase is read from, if nobody is asked.
    pub passphrase: Option<PathBuf>,
}

/// What is to be signed.
#[derive(Debug)]
pub struct Proposing {
    /// The group's file.
    pub group: PathBuf,
    /// Who signs.
    pub signers: Vec<String>,
    /// The document of the issuer's identifier, if that is not the key's own.
    pub did: Option<PathBuf>,
    /// The badge to begin with.
    pub template: Option<PathBuf>,
    /// What is said in it.
    pub answers: Answers,
    /// When, if not now.
    pub at: Option<Timestamp>,
    /// Where it goes.
    pub out: PathBuf,
}

/// All options, before it is known which are needed.
#[derive(Default)]
struct Given {
    place: Option<PathBuf>,
    group: Option<PathBuf>,
    quorum: Option<u16>,
    members: Vec<String>,
    signers: Vec<String>,
    refresh: Option<PathBuf>,
    repair: Option<PathBuf>,
    lost: Option<String>,
    name: Option<String>,
    share: Option<PathBuf>,
    passphrase: Option<PathBuf>,
    fresh: Option<PathBuf>,
    did: Option<PathBuf>,
    did_web: Option<String>,
    template: Option<PathBuf>,
    answers: Answers,
    at: Option<Timestamp>,
    out: Option<PathBuf>,
    yes: bool,
}

/// Reads the arguments after `frost`; `None` where they ask for help.
///
/// # Errors
/// What is wrong with them.
pub fn parse(parser: &mut lexopt::Parser) -> Result<Option<Frost>, Usage> {
    let (mut verb, mut given) = (None, Given::default());
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Value(word) if verb.is_none() => verb = Some(word),
            Arg::Value(word) if given.place.is_none() => given.place = Some(word.into()),
            Arg::Long(name) => {
                let name = name.to_owned();
                given.take(verb.as_deref().and_then(|verb| verb.to_str()).unwrap_or_default(), &name, parser)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let verb = verb.ok_or(Usage::Missing("invite`, `join`, `show`, `propose`, `sign` or `combine"))?;
    let act = match verb.to_str() {
        Some("invite") => given.invite()?,
        Some("join") => given.join()?,
        Some("show") => Act::Show { share: given.shared_at_place()?, group: given.group, did_web: given.did_web },
        Some("propose") => given.propose()?,
        Some("sign") => Act::Sign {
            proposal: needed(given.place, "PROPOSAL")?,
            share: Shared { file: needed(given.share, "--share")?, passphrase: given.passphrase },
            yes: given.yes,
            out: needed(given.out, "--out")?,
        },
        Some("combine") => Act::Combine {
            proposal: needed(given.place, "PROPOSAL")?,
            group: needed(given.group, "--group")?,
            out: needed(given.out, "--out")?,
        },
        _ => return Err(Usage::UnknownCommand(["frost ".into(), verb].into_iter().collect())),
    };
    Ok(Some(Frost { act }))
}

/// Which options each of these has.
const OPTIONS: [(&str, &[&str]); 6] = [
    ("invite", &["group", "quorum", "member", "refresh", "repair", "lost", "out"]),
    ("join", &["name", "share", "passphrase-file", "new-passphrase-file", "out", "yes"]),
    ("show", &["passphrase-file", "group", "did-web"]),
    ("propose", &["group", "signer", "did", "template", "at", "out"]),
    ("sign", &["share", "passphrase-file", "yes", "out"]),
    ("combine", &["group", "out"]),
];

impl Given {
    fn take(&mut self, verb: &str, name: &str, parser: &mut lexopt::Parser) -> Result<(), Usage> {
        let unexpected = || Usage::Option(lexopt::Error::UnexpectedOption(format!("--{name}")));
        let known = OPTIONS.iter().find(|(of, _)| *of == verb).is_some_and(|(_, names)| names.contains(&name));
        if !known {
            let question = Question::of(name).filter(|_| verb == "propose").ok_or_else(unexpected)?;
            let word = text(parser)?;
            let answered = question.answer(&word, &mut self.answers);
            return if answered { Ok(()) } else { Err(Usage::Unread { option: question.option(), word }) };
        }
        match name {
            "yes" => self.yes = true,
            "group" => self.group = Some(parser.value()?.into()),
            "refresh" => self.refresh = Some(parser.value()?.into()),
            "repair" => self.repair = Some(parser.value()?.into()),
            "share" => self.share = Some(parser.value()?.into()),
            "passphrase-file" => self.passphrase = Some(parser.value()?.into()),
            "new-passphrase-file" => self.fresh = Some(parser.value()?.into()),
            "did" => self.did = Some(parser.value()?.into()),
            "template" => self.template = Some(parser.value()?.into()),
            "out" => self.out = Some(parser.value()?.into()),
            "at" => self.at = Some(crate::arguments::instant(parser.value()?)?),
            "member" => self.members.push(text(parser)?),
            "signer" => self.signers.push(text(parser)?),
            "lost" => self.lost = Some(text(parser)?),
            "name" => self.name = Some(text(parser)?),
            "did-web" => self.did_web = Some(text(parser)?),
            "quorum" => {
                let word = text(parser)?;
                self.quorum = Some(word.parse().map_err(|_| Usage::Unread { option: "quorum", word })?);
            }
            _ => return Err(unexpected()),
        }
        Ok(())
    }

    fn invite(self) -> Result<Act, Usage> {
        let about = match (self.refresh, self.repair) {
            (Some(_), Some(_)) => return Err(Usage::Together("--refresh", "--repair")),
            (Some(group), None) => About::Refresh(group),
            (None, Some(group)) => About::Repair { group, lost: needed(self.lost, "--lost")? },
            (None, None) => About::Make {
                group: needed(self.group, "--group")?.to_string_lossy().into_owned(),
                quorum: needed(self.quorum, "--quorum")?,
            },
        };
        Ok(Act::Invite { about, members: self.members, out: needed(self.out, "--out")? })
    }

    fn join(self) -> Result<Act, Usage> {
        let passphrase = self.passphrase;
        Ok(Act::Join {
            invitation: needed(self.place, "INVITATION")?,
            name: needed(self.name, "--name")?,
            share: self.share.map(|file| Shared { file, passphrase }),
            fresh: self.fresh,
            out: self.out,
            yes: self.yes,
        })
    }

    fn shared_at_place(&mut self) -> Result<Shared, Usage> {
        Ok(Shared { file: needed(self.place.take(), "SHARE")?, passphrase: self.passphrase.take() })
    }

    fn propose(self) -> Result<Act, Usage> {
        Ok(Act::Propose(Box::new(Proposing {
            group: needed(self.group, "--group")?,
            signers: self.signers,
            did: self.did,
            template: self.template,
            answers: self.answers,
            at: self.at,
            out: needed(self.out, "--out")?,
        })))
    }
}

fn needed<T>(given: Option<T>, name: &'static str) -> Result<T, Usage> {
    given.ok_or(Usage::Missing(name))
}
