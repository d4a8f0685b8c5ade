//! What the commands that give were asked to do.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg;
use open_badge::issue::{Answers, Design, Endorsing, Recipient, Target};
use open_badge::time::{self, Timestamp, Zone};

use super::community::arguments::{self as community, Community};
use super::frost::arguments::{self as frost, Frost};
use crate::arguments::{Input, Sources};
use crate::failure::Usage;

/// What `open-badge key --help` prints.
pub const KEY_HELP: &str = "\
open-badge key new FILE   make a key, write it to FILE, and print its identifier, a did:key
open-badge key show FILE  print the identifier of the key in FILE

The file is PKCS #8, encrypted with a passphrase (scrypt, AES-256), as OpenSSL reads it. Whoever has
the file and the passphrase signs in your name; who has lost either can never sign so again.

  --passphrase-file FILE  read the passphrase from the first line of FILE, which may be a
                          descriptor as /dev/fd/3, and do not ask for it
  --did-web HOST          also write did.json beside the key: the document to publish so that
                          badges can be issued as did:web:HOST; HOST may have a path
  -h, --help              this text
";

/// What `open-badge issue --help` prints.
pub const ISSUE_HELP: &str = "\
open-badge issue --key FILE [OPTION...] --out FILE              sign a badge
open-badge issue --key FILE --from CSV --template FILE --out DIR  sign one for each row

What will be signed is shown before. Nothing is signed that breaks a rule or says what has no
meaning, and nothing is written that `open-badge verify` would not call valid. Nobody is contacted.

  --key FILE              the key, from `open-badge key new`
  --passphrase-file FILE  read its passphrase from the first line of FILE, as /dev/fd/3
  --did FILE              issue as the identifier of this did.json, which lists the key; without
                          it the issuer is the key's own did:key
  --template FILE         a badge without a proof, to begin with
  --out FILE              where the badge goes: NAME.json; NAME.jwt for a JSON Web Token; NAME.png
                          or NAME.svg with --picture; - for standard output
  --picture FILE          a PNG or SVG to put the badge into
  --design NAME           draw an SVG to put it into: seal, shield, hexagon or label
  --ask NAME              whom to ask to sign it, too, or NAME=DID; may be given again. --out is then
                          a file that says who signed and who is still asked, for `cosign`
  --yes                   sign without asking
  --at TIME               the time of signing, as 2026-05-03T12:00:00Z, if not now

  --recipient TEXT        whom it is for: an email address, which the badge has as a salted hash
                          alone, a DID, a URL, or `none` to name nobody
  --recipient-name TEXT   the recipient's name, for everybody to read
  --issuer-name TEXT      your name, or your group's
  --achievement TEXT      what it is for
  --description TEXT      what that is
  --criteria TEXT         what it takes: words (Markdown), or a URL
  --narrative TEXT        what this person did (Markdown)
  --evidence TEXT         words or a URL; may be given again
  --valid-from TIME       when it begins, if not now; a day, as 2026-05-03, is its first second
  --valid-until TIME      when it ends; a day is its last second

  --from CSV              a row for each badge. The first line names the columns: recipient, name,
                          issuer, achievement, description, criteria, narrative, evidence,
                          valid-from, valid-until. Run again after an interruption, it goes on.
  -h, --help              this text

Exit code
   0  done
  64  wrong usage
  65  what should be signed, or its rows, are not in order; for these nothing was signed
  66  a file cannot be read
  73  a file stands there already, or cannot be written
  77  the passphrase is wrong, or nobody agreed to sign
";

/// What `open-badge endorse --help` and `open-badge cosign --help` print.
pub const BESIDE_HELP: &str = "\
open-badge endorse --key FILE --comment TEXT --out FILE BADGE  say that you stand by a badge
open-badge cosign --key FILE --out FILE BADGE                  add your signature to a badge
open-badge cosign --show [--out FILE] BADGE                    say who signed and who is still asked
open-badge accept --key FILE --out FILE BADGE                  say that you accept a badge given to you

An endorsement is a credential of its own beside the badge, bound to the badge's exact bytes. A
co-signature stands in the badge itself, after the issuer's. Accepting is an endorsement by whom the
badge names as its recipient: it must be given to the identifier that signs. BADGE is JSON, a file or
-. It is verified first, as `open-badge verify` does, and one that was changed is not signed.

  --key FILE, --passphrase-file FILE, --did FILE, --yes, --at TIME
                       as with `open-badge issue`
  --out FILE           where it goes; - for standard output
  --documents MAP, --offline
                       as with `open-badge verify`
  --of PART            endorse: badge (that this person did it, the default), achievement (that it is
                       a good badge), or issuer
  --comment TEXT       endorse, accept: what you saw, and how you know (Markdown)
  --ask NAME           cosign: whom else to ask, or NAME=DID; may be given again. What is written then
                       says who is asked, beside the badge and unsigned, and BADGE may be such a file.
                       Once all have signed, the badge alone is written
  --as NAME            cosign: who you are of those who are asked
  --show               cosign: sign nothing; --out is for the badge as it is
  --name TEXT          endorse, accept: a title
  --issuer-name TEXT   endorse, accept: your name
  --valid-until TIME   endorse, accept: until when you say so; a day is its last second
  -h, --help           this text

The exit codes are those of `open-badge issue`.
";

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

/// The text that `--help` prints for a command.
pub fn help(verb: &str) -> &'static str {
    match verb {
        "key" => KEY_HELP,
        "issue" => ISSUE_HELP,
        "community" => community::HELP,
        "frost" => frost::HELP,
        _ => BESIDE_HELP,
    }
}

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
                let word = text(parser)?;
                endorsing.of = match word.as_str() {
                    "badge" => Target::Badge,
                    "achievement" => Target::Achievement,
                    "issuer" => Target::Issuer,
                    _ => return Err(Usage::Unread { option: "of", word }),
                };
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

/// What is asked about a badge, by options and by columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    Recipient,
    RecipientName,
    IssuerName,
    Achievement,
    Description,
    Criteria,
    Narrative,
    Evidence,
    ValidFrom,
    ValidUntil,
}

impl Question {
    /// Each with its option and its column.
    const ALL: [(Self, &'static str, &'static str); 10] = [
        (Self::Recipient, "recipient", "recipient"),
        (Self::RecipientName, "recipient-name", "name"),
        (Self::IssuerName, "issuer-name", "issuer"),
        (Self::Achievement, "achievement", "achievement"),
        (Self::Description, "description", "description"),
        (Self::Criteria, "criteria", "criteria"),
        (Self::Narrative, "narrative", "narrative"),
        (Self::Evidence, "evidence", "evidence"),
        (Self::ValidFrom, "valid-from", "valid-from"),
        (Self::ValidUntil, "valid-until", "valid-until"),
    ];

    /// The question that an option answers.
    pub fn of(option: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name, _)| *name == option).map(|(question, ..)| *question)
    }

    /// The question that a column answers.
    pub fn of_column(column: &str) -> Option<Self> {
        Self::ALL.iter().find(|(.., name)| *name == column).map(|(question, ..)| *question)
    }

    /// Its option, without the dashes.
    pub fn option(self) -> &'static str {
        Self::ALL.iter().find(|(question, ..)| *question == self).map_or("", |(_, name, _)| name)
    }

    /// Its column.
    pub fn column(self) -> &'static str {
        Self::ALL.iter().find(|(question, ..)| *question == self).map_or("", |(.., name)| name)
    }

    /// Answers it; false where the words are no answer.
    pub fn answer(self, word: &str, answers: &mut Answers) -> bool {
        let said = Some(word.to_owned());
        match self {
            Self::Recipient => answers.recipient = Recipient::read(word),
            Self::RecipientName => answers.recipient_name = said,
            Self::IssuerName => answers.issuer_name = said,
            Self::Achievement => answers.achievement = said,
            Self::Description => answers.description = said,
            Self::Criteria => answers.criteria = said,
            Self::Narrative => answers.narrative = said,
            Self::Evidence => answers.evidence.push(word.into()),
            Self::ValidFrom => answers.valid_from = moment(word, "T00:00:00Z"),
            Self::ValidUntil => answers.valid_until = moment(word, LAST_SECOND),
        }
        match self {
            Self::Recipient => answers.recipient.is_some(),
            Self::ValidFrom => answers.valid_from.is_some(),
            Self::ValidUntil => answers.valid_until.is_some(),
            _ => !word.trim().is_empty(),
        }
    }
}

/// Of a day.
const LAST_SECOND: &str = "T23:59:59Z";

/// An instant, or a day with this time of day.
fn moment(word: &str, of_day: &str) -> Option<Timestamp> {
    let parsed = time::parse(word).or_else(|_| time::parse(&[word, of_day].concat())).ok()?;
    (parsed.zone == Zone::Given).then_some(parsed.timestamp)
}

/// The value of an option, as text.
///
/// # Errors
/// There is none, or it is not UTF-8.
pub fn text(parser: &mut lexopt::Parser) -> Result<String, Usage> {
    parser.value()?.into_string().map_err(|word| Usage::Option(lexopt::Error::NonUnicodeValue(word)))
}
