//! What `open-badge frost` was asked to do.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg;
use open_badge::issue::{Answers, Endorsing, Target};
use open_badge::time::Timestamp;

use crate::arguments::{Input, Sources};
use crate::failure::Usage;
use crate::give::arguments::{target, text};
use crate::give::question::Question;

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
        /// It, and where what others published comes from.
        proposal: Sources,
        /// With this share.
        share: Shared,
        /// Whether to sign without asking.
        yes: bool,
        /// Where the badge goes.
        out: PathBuf,
    },
    /// Put together what others sent.
    Combine {
        /// What they sign, and where what others published comes from.
        proposal: Sources,
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
    /// What.
    pub what: What,
    /// When, if not now.
    pub at: Option<Timestamp>,
    /// Where it goes.
    pub out: PathBuf,
}

/// What a group may sign.
#[derive(Debug)]
pub enum What {
    /// A badge of its own.
    Badge {
        /// The badge to begin with.
        template: Option<PathBuf>,
        /// What is said in it.
        answers: Answers,
    },
    /// An endorsement of somebody's badge.
    Endorsement(Sources, Endorsing),
    /// Somebody's badge, beside those who signed it.
    Cosigned(Sources),
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
    endorse: Option<OsString>,
    cosign: Option<OsString>,
    of: Option<Target>,
    comment: Option<String>,
    map: Option<PathBuf>,
    offline: bool,
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
            proposal: given.proposal()?,
            share: Shared { file: needed(given.share, "--share")?, passphrase: given.passphrase },
            yes: given.yes,
            out: needed(given.out, "--out")?,
        },
        Some("combine") => Act::Combine {
            proposal: given.proposal()?,
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
    (
        "propose",
        &[
            "group",
            "signer",
            "did",
            "template",
            "at",
            "out",
            "endorse",
            "cosign",
            "of",
            "comment",
            "documents",
            "offline",
        ],
    ),
    ("sign", &["share", "passphrase-file", "yes", "out", "documents", "offline"]),
    ("combine", &["group", "out", "documents", "offline"]),
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
            "offline" => self.offline = true,
            "documents" => self.map = Some(parser.value()?.into()),
            "endorse" => self.endorse = Some(parser.value()?),
            "cosign" => self.cosign = Some(parser.value()?),
            "comment" => self.comment = Some(text(parser)?),
            "of" => self.of = Some(target(text(parser)?)?),
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

    fn proposal(&mut self) -> Result<Sources, Usage> {
        let input = Input::File(needed(self.place.take(), "PROPOSAL")?);
        Ok(Sources { input, offline: self.offline, map: self.map.take() })
    }

    fn propose(self) -> Result<Act, Usage> {
        let (offline, map) = (self.offline, self.map);
        let sources = |badge| Sources { input: Input::read(badge), offline, map };
        let what = match (self.endorse, self.cosign) {
            (Some(_), Some(_)) => return Err(Usage::Together("--endorse", "--cosign")),
            (Some(_), None) | (None, Some(_)) if self.template.is_some() => {
                return Err(Usage::Together("--template", "--endorse` or `--cosign"));
            }
            (Some(badge), None) => {
                let endorsing = Endorsing {
                    of: self.of.unwrap_or_default(),
                    name: None,
                    issuer_name: self.answers.issuer_name,
                    comment: needed(self.comment, "--comment")?,
                    valid_until: self.answers.valid_until,
                };
                What::Endorsement(sources(badge), endorsing)
            }
            (None, Some(badge)) => What::Cosigned(sources(badge)),
            (None, None) => What::Badge { template: self.template, answers: self.answers },
        };
        Ok(Act::Propose(Box::new(Proposing {
            group: needed(self.group, "--group")?,
            signers: self.signers,
            did: self.did,
            what,
            at: self.at,
            out: needed(self.out, "--out")?,
        })))
    }
}

fn needed<T>(given: Option<T>, name: &'static str) -> Result<T, Usage> {
    given.ok_or(Usage::Missing(name))
}
