//! What the command was asked to do.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;

use lexopt::Arg;
use open_badge::card::View;
use open_badge::limits;
use open_badge::time::{self, Timestamp, Zone};
use open_badge::trust::Community;

use crate::failure::Usage;
use crate::give::{self, arguments::Give};

/// What `--help` prints.
pub const HELP: &str = "\
open-badge verify [OPTION...] INPUT     check a badge and say what was found
open-badge inspect [OPTION...] INPUT    check a badge and explain it to experts
open-badge canonical [OPTION...] INPUT  print its canonical N-Quads, then their hashes
open-badge unbake [OPTION...] INPUT     print the badge that is in a picture, byte for byte
open-badge render [OPTION...] INPUT     check a badge and print its card for a page that is built
open-badge key new|show FILE            make a key to sign with, or say whose it is
open-badge issue [OPTION...]            sign a badge, or one for each row of a table
open-badge endorse [OPTION...] BADGE    say that you stand by a badge, in a credential of its own
open-badge cosign [OPTION...] BADGE     add your signature to a badge, after its issuer's
open-badge accept [OPTION...] BADGE     say that you accept a badge that was given to you
open-badge community init|... DIR       keep a community's members in a folder for any web host
open-badge frost invite|join|sign|...   share one key among a group, so that some sign together

Of the last six, as `open-badge issue --help`, each has a help of its own.

INPUT is a file, `-` for standard input, or an https URL.

  --json             verify, inspect: print the report for programs
  --canonical        inspect: print also the canonical forms that are hashed
  --lines            verify: INPUT has a badge on each line (NDJSON); print the report for programs
                     on each, in order; the exit code is then 0, whatever the verdicts
  --recipient TEXT   verify: say whether the badge is about this person: TEXT is an email
                     address, URL, telephone number, DID or other identifier
  --list LIST        verify: say whether this list, a file or an https URL, has the issuer;
                     several may be given. No list changes what is found of the badge
  --sites            verify: ask the sites that the issuer names whether they name the issuer
  --beside FILE      verify: what came beside the badge, a file or an https URL: endorsements of
                     it, and memberships of people who signed it; several may be given
  --community ID     verify: say who signed besides the issuer, members of the community with
                     this identifier first; their membership badges are among those beside it
  --at-least N       verify: how many members --community asks for; 1 where it is not given
  --at TIME          verify, inspect: compare dates with TIME, as 2026-05-03T12:00:00Z, not with the clock
  --offline          contact nobody
  --documents MAP    take the URLs that MAP lists from files, not from the network;
                     MAP is a JSON object: {\"URL\": \"file, relative to MAP\"}, or a
                     number for a file: the HTTP status that the host answered with, as 410
  --number N         unbake: the badge to print, where the picture holds several
  --html, --markdown, --svg
                     render: as what; --html is the default, and becomes the live card where
                     the page has the script
  --src ADDRESS      render: where the page has the badge, if not at INPUT's URL or in badge.json
  --view VIEW        render: chip, card (the default) or full, in HTML
  --checker URL      render: the page for checking it oneself that the card leads to
  --stylesheet ADDRESS
                     render: take the card's styles from open-badge.css at this address, where
                     the page's policy does not let styles stand in it
  -h, --help         this text
  -V, --version      the version

Exit code
   0  valid, or done
   1  refuted: tampered, wrong-signer, malformed, unsigned, revoked, suspended, expired, not-yet-valid
   2  could not be checked
   3  not a badge, or of a kind that this version does not read
   4  valid, and not found to be about the person that --recipient names, or signed by as many
      members as --at-least asks for
  64  wrong usage
  66  a file or MAP cannot be read
  74  the result cannot be written
";

/// What to do.
#[derive(Debug)]
pub enum Command {
    /// Print [`HELP`].
    Help,
    /// Print the version.
    Version,
    /// Verify a badge.
    Verify(Verify),
    /// Verify a badge, and print what stands behind the report.
    Inspect(Inspect),
    /// Print canonical forms and hashes, of a badge or another JSON-LD document.
    Canonical(Sources),
    /// Print the static twin of a badge's card.
    Render(Render),
    /// Print what is baked into a picture.
    Unbake(Unbake),
    /// Print how to give.
    HelpGiving(&'static str),
    /// Make keys and badges.
    Give(Give),
}

/// How to verify.
#[derive(Debug)]
pub struct Verify {
    /// Where things come from.
    pub sources: Sources,
    /// Whether the report is printed for programs.
    pub json: bool,
    /// Whether each line is a badge.
    pub lines: bool,
    /// The time to compare dates with, if not now.
    pub at: Option<Timestamp>,
    /// Whom the badge should be about.
    pub recipient: Option<String>,
    /// The lists that should be asked for the issuer.
    pub lists: Vec<Input>,
    /// What came beside the badge.
    pub beside: Vec<Input>,
    /// Whose members should have signed, and how many.
    pub community: Option<Community>,
    /// Whether the issuer's sites are asked.
    pub sites: bool,
}

/// How to inspect.
#[derive(Debug)]
pub struct Inspect {
    /// Where things come from.
    pub sources: Sources,
    /// Whether it is printed for programs.
    pub json: bool,
    /// Whether canonical forms are printed.
    pub canonical: bool,
    /// The time to compare dates with, if not now.
    pub at: Option<Timestamp>,
}

/// How to make a static twin.
#[derive(Debug)]
pub struct Render {
    /// Where things come from.
    pub sources: Sources,
    /// As what.
    pub target: Target,
    /// How much is shown.
    pub view: View,
    /// Where the page has the badge.
    pub src: Option<String>,
    /// The independent check page.
    pub checker: Option<String>,
    /// Where the card's styles are.
    pub stylesheet: Option<String>,
}

/// What a static twin is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The element with the whole card in it.
    Html,
    /// The card's gist.
    Markdown,
    /// A picture of it.
    Svg,
}

/// What to take out of a picture.
#[derive(Debug)]
pub struct Unbake {
    /// Where the picture comes from.
    pub sources: Sources,
    /// Which badge, counted from 1, where it matters.
    pub number: Option<usize>,
}

/// Where the badge and other documents come from.
#[derive(Debug)]
pub struct Sources {
    /// The badge.
    pub input: Input,
    /// Whether nobody may be contacted.
    pub offline: bool,
    /// The file that says which URLs are files.
    pub map: Option<PathBuf>,
}

/// Where the badge comes from.
#[derive(Debug)]
pub enum Input {
    /// Standard input.
    Standard,
    /// A file.
    File(PathBuf),
    /// The document at a URL.
    Url(String),
}

/// Reads the arguments.
///
/// # Errors
/// What is wrong with them.
pub fn parse(mut parser: lexopt::Parser) -> Result<Command, Usage> {
    let (mut verb, mut input, mut map, mut at, mut recipient) = (None, None, None, None, None);
    let (mut json, mut canonical, mut lines, mut offline, mut sites, mut number) =
        (false, false, false, false, false, None);
    let (mut lists, mut beside, mut community, mut at_least) = (Vec::new(), Vec::new(), None, None);
    let mut first = true;
    let (mut target, mut view, mut src, mut checker, mut stylesheet) = (None, None, None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => return Ok(Command::Help),
            Arg::Short('V') | Arg::Long("version") => return Ok(Command::Version),
            Arg::Long("json") => json = true,
            Arg::Long("canonical") => canonical = true,
            Arg::Long("lines") => lines = true,
            Arg::Long("offline") => offline = true,
            Arg::Long("sites") => sites = true,
            Arg::Long("at") => at = Some(instant(parser.value()?)?),
            Arg::Long("recipient") => recipient = Some(identifier("--recipient", parser.value()?)?),
            Arg::Long("list") => lists.push(Input::further("--list", parser.value()?)?),
            Arg::Long("beside") => beside.push(Input::further("--beside", parser.value()?)?),
            Arg::Long("community") => community = Some(identifier("--community", parser.value()?)?),
            Arg::Long("at-least") => at_least = Some(count(parser.value()?)?),
            Arg::Long("number") => number = Some(count(parser.value()?)?),
            Arg::Long("documents") => map = Some(PathBuf::from(parser.value()?)),
            Arg::Long(name @ ("html" | "markdown" | "svg")) => {
                if target.replace(Target::named(name)).is_some() {
                    return Err(Usage::TwoTargets);
                }
            }
            Arg::Long("view") => view = Some(view_named(parser.value()?)?),
            Arg::Long("src") => src = Some(address(parser.value()?)?),
            Arg::Long("checker") => checker = Some(web_page(parser.value()?)?),
            Arg::Long("stylesheet") => stylesheet = Some(address(parser.value()?)?),
            Arg::Value(word) if verb.is_none() => match word.to_str() {
                Some(verb) if first && give::arguments::VERBS.contains(&verb) => {
                    let verb = verb.to_owned();
                    let give = give::arguments::parse(&verb, &mut parser)?;
                    return Ok(give.map_or(Command::HelpGiving(give::help::help(&verb)), Command::Give));
                }
                _ => verb = Some(Verb::read(word)?),
            },
            Arg::Value(word) if input.is_none() => input = Some(Input::read(word)),
            Arg::Value(word) => return Err(Usage::TwoInputs(word)),
            other => return Err(other.unexpected().into()),
        }
        first = false;
    }
    let verb = verb.ok_or(Usage::NoCommand)?;
    let input = input.ok_or(Usage::NoInput)?;
    let sources = Sources { input, offline, map };
    // What both have that verify.
    let of_both = [("--json", json), ("--at", at.is_some())];
    let of_verify = [("--lines", lines)];
    let of_inspect = [("--canonical", canonical)];
    // About one badge and its reader, so not for each of many.
    let of_one = [
        ("--recipient", recipient.is_some()),
        ("--list", !lists.is_empty()),
        ("--beside", !beside.is_empty()),
        ("--community", community.is_some()),
        ("--at-least", at_least.is_some()),
        ("--sites", sites),
    ];
    let of_unbake = [("--number", number.is_some())];
    let of_render = [
        ("--html, --markdown, --svg", target.is_some()),
        ("--view", view.is_some()),
        ("--src", src.is_some()),
        ("--checker", checker.is_some()),
        ("--stylesheet", stylesheet.is_some()),
    ];
    for (of, options) in [
        (&[Verb::Verify, Verb::Inspect][..], &of_both[..]),
        (&[Verb::Verify], &of_verify),
        (&[Verb::Verify], &of_one),
        (&[Verb::Inspect], &of_inspect),
        (&[Verb::Unbake], &of_unbake),
        (&[Verb::Render], &of_render),
    ] {
        if let Some((option, _)) = options.iter().find(|(_, given)| *given && !of.contains(&verb)) {
            return Err(Usage::Elsewhere(option));
        }
    }
    if let Some((option, _)) = of_one.iter().find(|(_, given)| lines && *given) {
        return Err(Usage::Together("--lines", option));
    }
    if beside.len() > limits::BESIDE {
        return Err(Usage::TooMany("--beside", limits::BESIDE));
    }
    let community = match (community, at_least) {
        (None, Some(_)) => return Err(Usage::NoCommunity),
        (id, at_least) => id.map(|id| Community { id: id.into(), at_least: at_least.unwrap_or(1) }),
    };
    Ok(match verb {
        Verb::Verify => {
            Command::Verify(Verify { sources, json, lines, at, recipient, lists, beside, community, sites })
        }
        Verb::Inspect => Command::Inspect(Inspect { sources, json, canonical, at }),
        Verb::Canonical => Command::Canonical(sources),
        Verb::Render => {
            let (target, view) = (target.unwrap_or(Target::Html), view.unwrap_or(View::Card));
            Command::Render(Render { sources, target, view, src, checker, stylesheet })
        }
        Verb::Unbake => Command::Unbake(Unbake { sources, number }),
    })
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verb {
    Verify,
    Inspect,
    Canonical,
    Render,
    Unbake,
}

impl Verb {
    fn read(word: OsString) -> Result<Self, Usage> {
        match word.to_str() {
            Some("verify") => Ok(Self::Verify),
            Some("inspect") => Ok(Self::Inspect),
            Some("canonical") => Ok(Self::Canonical),
            Some("render") => Ok(Self::Render),
            Some("unbake") => Ok(Self::Unbake),
            _ => Err(Usage::UnknownCommand(word)),
        }
    }
}

impl fmt::Display for Input {
    /// As the reader named it.
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Standard => text.write_str("-"),
            Self::File(path) => write!(text, "{}", path.display()),
            Self::Url(url) => text.write_str(url),
        }
    }
}

impl Input {
    pub fn read(word: OsString) -> Self {
        match word.to_str() {
            Some("-") => Self::Standard,
            // Plain http is looked up over https, or refused later with the reason.
            Some(url) if url.starts_with("https://") || url.starts_with("http://") => Self::Url(url.into()),
            _ => Self::File(word.into()),
        }
    }

    /// Something besides the badge: standard input is the badge's.
    fn further(option: &'static str, word: OsString) -> Result<Self, Usage> {
        match Self::read(word) {
            Self::Standard => Err(Usage::NotAFile(option)),
            input => Ok(input),
        }
    }
}

impl Target {
    fn named(name: &str) -> Self {
        match name {
            "markdown" => Self::Markdown,
            "svg" => Self::Svg,
            _ => Self::Html,
        }
    }
}

fn view_named(word: OsString) -> Result<View, Usage> {
    word.to_str().and_then(View::from_name).ok_or(Usage::NotAView(word))
}

/// An address as a page names it. One that a browser would run is none.
fn address(word: OsString) -> Result<String, Usage> {
    let plain = |text: &&str| {
        let scheme = text.split_once(':').map(|(before, _)| before).filter(|before| !before.contains('/'));
        !text.trim().is_empty() && matches!(scheme, None | Some("https" | "http"))
    };
    word.to_str().filter(plain).map(str::to_owned).ok_or(Usage::NotAnAddress(word))
}

/// A page that readers without this one's context can open.
fn web_page(word: OsString) -> Result<String, Usage> {
    let whole = |text: &&str| text.starts_with("https://") && !text.contains('#');
    word.to_str().filter(whole).map(str::to_owned).ok_or(Usage::NotAPage(word))
}

/// An identifier. Its absence is more likely a mistake in a script than a question.
fn identifier(option: &'static str, word: OsString) -> Result<String, Usage> {
    word.into_string().ok().filter(|text| !text.trim().is_empty()).ok_or(Usage::Nobody(option))
}

/// An instant; without a time zone it would be none.
pub fn instant(word: OsString) -> Result<Timestamp, Usage> {
    match word.to_str().map(time::parse) {
        Some(Ok(parsed)) if parsed.zone == Zone::Given => Ok(parsed.timestamp),
        _ => Err(Usage::NotATime(word)),
    }
}

/// A number from 1.
fn count(word: OsString) -> Result<usize, Usage> {
    let number = word.to_str().and_then(|text| text.parse().ok()).filter(|number| *number > 0);
    number.ok_or(Usage::NotANumber(word))
}
