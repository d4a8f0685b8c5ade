//! What the commands that give were asked to do.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg;
use open_badge::issue::{Answers, Design, Endorsing, Target};
use open_badge::time::Timestamp;

use super::community::arguments::{self as community, Community};
use super::frost::arguments::{self as frost, Frost};
use super::question::{LAST_SECOND, Question, moment};
use crate::arguments::{Input, Sources};
use crate::failure::Usage;

/// What to do.
#[derive(Debug)]
pub enum Give {
    /// Stand beside a badge.
    Beside(Box<Beside>),
    /// Say who signed a badge, and who is asked.
    Standing(Box<Standing>),
    /// Keep a community's folder.
    Community(Box<Community>),
    /// Keep and use a group's key in shares.
    Frost(Box<Frost>),
    /// Make or show a key.
    Key(Key),
    /// Sign a badge, or many.
    Issue(Box<Issue>),
}

/// How to make or show a key.
#[derive(Debug)]
pub struct Key {
    /// Whether to make it.
    pub new: bool,
    /// Its file.
    pub file: PathBuf,
    /// Where the passphrase is read from, if nobody is asked.
    pub passphrase: Option<PathBuf>,
    /// The host and path of a did:web.
    pub did_web: Option<String>,
}

/// Who signs.
#[derive(Debug)]
pub struct Signing {
    /// The file with the key.
    pub key: PathBuf,
    /// Where the passphrase is read from, if nobody is asked.
    pub passphrase: Option<PathBuf>,
    /// The document of the issuer's identifier, if that is not the key's own.
    pub did: Option<PathBuf>,
    /// Whether to sign without asking.
    pub yes: bool,
    /// When, if not now.
    pub at: Option<Timestamp>,
}

/// How to sign a badge.
#[derive(Debug)]
pub struct Issue {
    /// Who signs.
    pub signing: Signing,
    /// The badge to begin with.
    pub template: Option<PathBuf>,
    /// What is said in it.
    pub answers: Answers,
    /// The picture to put it into.
    pub picture: Option<Image>,
    /// The rows, where there are many.
    pub from: Option<PathBuf>,
    /// Whom to ask to sign it, too.
    pub ask: Vec<String>,
    /// Where it goes.
    pub out: PathBuf,
}

/// A picture to put a badge into.
#[derive(Debug)]
pub enum Image {
    /// One that is there.
    File(PathBuf),
    /// One to draw.
    Design(Design),
}

/// How to stand beside a badge.
#[derive(Debug)]
pub struct Beside {
    /// Who signs.
    pub signing: Signing,
    /// The badge.
    pub sources: Sources,
    /// In which way.
    pub way: Way,
    /// Where it goes.
    pub out: PathBuf,
}

/// In which way to stand beside a badge.
#[derive(Debug)]
pub enum Way {
    /// With a credential of one's own.
    Endorse(Endorsing),
    /// With a further proof.
    Cosign {
        /// Whom else to ask.
        ask: Vec<String>,
        /// As whom of those who are asked.
        name: Option<String>,
    },
}

/// How to see who signed a badge, and who is asked.
#[derive(Debug)]
pub struct Standing {
    /// The badge, or the file that says whom to ask.
    pub sources: Sources,
    /// The time of checking, if not now.
    pub at: Option<Timestamp>,
    /// Where the badge goes as it is, if anywhere.
    pub out: Option<PathBuf>,
}

/// The commands that give.
pub const VERBS: [&str; 7] = ["key", "issue", "endorse", "cosign", "accept", "community", "frost"];

/// Reads the arguments after the command's name; `None` where they ask for help.
///
/// # Errors
/// What is wrong with them.
pub fn parse(verb: &str, parser: &mut lexopt::Parser) -> Result<Option<Give>, Usage> {
    match verb {
        "key" => key(parser),
        "issue" => issue(parser),
        "community" => Ok(community::parse(parser)?.map(|options| Give::Community(Box::new(options)))),
        "frost" => Ok(frost::parse(parser)?.map(|options| Give::Frost(Box::new(options)))),
        _ => beside(verb, parser),
    }
}

fn key(parser: &mut lexopt::Parser) -> Result<Option<Give>, Usage> {
    let (mut new, mut file, mut passphrase, mut did_web) = (None, None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long("passphrase-file") => passphrase = Some(parser.value()?.into()),
            Arg::Long("did-web") => did_web = Some(text(parser)?),
            Arg::Value(word) if new.is_none() => match word.to_str() {
                Some("new") => new = Some(true),
                Some("show") => new = Some(false),
                _ => return Err(Usage::UnknownCommand(["key ".into(), word].into_iter().collect::<OsString>())),
            },
            Arg::Value(word) if file.is_none() => file = Some(word.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    let new = new.ok_or(Usage::Missing("new` or `show"))?;
    let file = file.ok_or(Usage::Missing("FILE"))?;
    Ok(Some(Give::Key(Key { new, file, passphrase, did_web })))
}

fn issue(parser: &mut lexopt::Parser) -> Result<Option<Give>, Usage> {
    let (mut key, mut passphrase, mut did, mut template, mut picture) = (None, None, None, None, None);
    let (mut from, mut out, mut at, mut yes, mut answers) = (None, None, None, false, Answers::default());
    let mut ask = Vec::new();
    while let Some(argument) = parser.next()? {
        let Arg::Long(name) = argument else {
            match argument {
                Arg::Short('h') => return Ok(None),
                other => return Err(other.unexpected().into()),
            }
        };
        let name = name.to_owned();
        match name.as_str() {
            "help" => return Ok(None),
            "yes" => yes = true,
            "key" => key = Some(parser.value()?.into()),
            "passphrase-file" => passphrase = Some(parser.value()?.into()),
            "did" => did = Some(parser.value()?.into()),
            "template" => template = Some(parser.value()?.into()),
            "picture" | "design" if picture.is_some() => return Err(Usage::Together("--picture", "--design")),
            "picture" => picture = Some(Image::File(parser.value()?.into())),
            "design" => {
                let word = text(parser)?;
                let design = Design::named(&word).ok_or(Usage::Unread { option: "design", word })?;
                picture = Some(Image::Design(design));
            }
            "ask" => ask.push(text(parser)?),
            "from" => from = Some(parser.value()?.into()),
            "out" => out = Some(parser.value()?.into()),
            "at" => at = Some(crate::arguments::instant(parser.value()?)?),
            _ => {
                let Some(question) = Question::of(&name) else {
                    return Err(Usage::Option(lexopt::Error::UnexpectedOption(format!("--{name}"))));
                };
                let word = text(parser)?;
                if !question.answer(&word, &mut answers) {
                    return Err(Usage::Unread { option: question.option(), word });
                }
            }
        }
    }
    let signing = Signing { key: key.ok_or(Usage::Missing("--key"))?, passphrase, did, yes, at };
    let out = out.ok_or(Usage::Missing("--out"))?;
    if from.is_some() && template.is_none() {
        return Err(Usage::Missing("--template"));
    }
    if from.is_some() && picture.is_some() {
        return Err(Usage::Together("--from", "--picture"));
    }
    if let Some(other) = from.as_ref().map(|_| "--from").or(picture.as_ref().map(|_| "--picture"))
        && !ask.is_empty()
    {
        return Err(Usage::Together("--ask", other));
    }
    Ok(Some(Give::Issue(Box::new(Issue { signing, template, answers, picture, from, ask, out }))))
}

fn beside(verb: &str, parser: &mut lexopt::Parser) -> Result<Option<Give>, Usage> {
    let words = verb != "cosign";
    let (mut key, mut passphrase, mut did, mut out, mut at, mut yes) = (None, None, None, None, None, false);
    let (mut input, mut map, mut offline) = (None, None, false);
    let (mut endorsing, mut comment) = (Endorsing::default(), None);
    let (mut ask, mut name, mut show) = (Vec::new(), None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long("yes") => yes = true,
            Arg::Long("offline") => offline = true,
            Arg::Long("key") => key = Some(parser.value()?.into()),
            Arg::Long("passphrase-file") => passphrase = Some(parser.value()?.into()),
            Arg::Long("did") => did = Some(parser.value()?.into()),
            Arg::Long("out") => out = Some(parser.value()?.into()),
            Arg::Long("documents") => map = Some(parser.value()?.into()),
            Arg::Long("at") => at = Some(crate::arguments::instant(parser.value()?)?),
            Arg::Long("ask") if !words => ask.push(text(parser)?),
            Arg::Long("as") if !words => name = Some(text(parser)?),
            Arg::Long("show") if !words => show = true,
            Arg::Long("comment") if words => comment = Some(text(parser)?),
            Arg::Long("name") if words => endorsing.name = Some(text(parser)?),
            Arg::Long("issuer-name") if words => endorsing.issuer_name = Some(text(parser)?),
            Arg::Long("valid-until") if words => {
                let word = text(parser)?;
                let until = moment(&word, LAST_SECOND).ok_or(Usage::Unread { option: "valid-until", word })?;
                endorsing.valid_until = Some(until);
            }
            Arg::Long("of") if verb == "endorse" => {
                endorsing.of = target(text(parser)?)?;
            }
            Arg::Value(word) if input.is_none() => input = Some(Input::read(word)),
            Arg::Value(word) => return Err(Usage::TwoInputs(word)),
            other => return Err(other.unexpected().into()),
        }
    }
    let sources = |input: Option<Input>| Ok::<_, Usage>(Sources { input: input.ok_or(Usage::NoInput)?, offline, map });
    if show {
        return Ok(Some(Give::Standing(Box::new(Standing { sources: sources(input)?, at, out }))));
    }
    let signing = Signing { key: key.ok_or(Usage::Missing("--key"))?, passphrase, did, yes, at };
    let out = out.ok_or(Usage::Missing("--out"))?;
    let way = match verb {
        "endorse" => {
            endorsing.comment = comment.ok_or(Usage::Missing("--comment"))?;
            Way::Endorse(endorsing)
        }
        "accept" => {
            endorsing.of = Target::Accepted;
            endorsing.comment = comment.unwrap_or_else(|| "I accept this badge.".into());
            Way::Endorse(endorsing)
        }
        _ => Way::Cosign { ask, name },
    };
    let sources = sources(input)?;
    Ok(Some(Give::Beside(Box::new(Beside { signing, sources, way, out }))))
}

/// What of a badge is endorsed.
///
/// # Errors
/// The word names no part.
pub fn target(word: String) -> Result<Target, Usage> {
    match word.as_str() {
        "badge" => Ok(Target::Badge),
        "achievement" => Ok(Target::Achievement),
        "issuer" => Ok(Target::Issuer),
        _ => Err(Usage::Unread { option: "of", word }),
    }
}

/// The value of an option, as text.
///
/// # Errors
/// There is none, or it is not UTF-8.
pub fn text(parser: &mut lexopt::Parser) -> Result<String, Usage> {
    parser.value()?.into_string().map_err(|word| Usage::Option(lexopt::Error::NonUnicodeValue(word)))
}
