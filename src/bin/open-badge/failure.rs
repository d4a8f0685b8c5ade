//! Why the command could not do its work, in plain words and with what to do next.

use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::exit;
use crate::give::Ungiven;

/// The command could not do its work. A bad badge is no failure: it gets a report.
#[derive(Debug)]
pub enum Failure {
    /// The arguments make no sense.
    Usage(Usage),
    /// Something that was named cannot be read.
    Read {
        /// What it is.
        what: Unread,
        /// Why not.
        cause: io::Error,
    },
    /// The map is no JSON object of URLs and file names.
    NotAMap {
        /// The map's file.
        map: PathBuf,
        /// What is wrong with it.
        fault: MapFault,
    },
    /// The result cannot be written.
    Write(io::Error),
    /// Nothing was given.
    Ungiven(Box<Ungiven>),
}

/// What cannot be read.
#[derive(Debug)]
pub enum Unread {
    /// The badge's file.
    Input(PathBuf),
    /// Standard input.
    Standard,
    /// A file that an option names.
    Given(PathBuf),
    /// The map's file.
    Map(PathBuf),
    /// The file of a list, or of what came beside the badge.
    Further(PathBuf),
    /// A file that the map lists.
    Listed {
        /// The URL it stands for.
        url: String,
        /// Its path.
        path: PathBuf,
    },
}

/// What is wrong with a map.
#[derive(Debug)]
pub enum MapFault {
    /// It is not JSON, from this byte on.
    Syntax(usize),
    /// It is JSON, but no object.
    NotAnObject,
    /// The value of this URL is no file name, and no HTTP status of a failure.
    FileName(String),
}

/// What is wrong with the arguments.
#[derive(Debug)]
pub enum Usage {
    /// There are none.
    NoCommand,
    /// No such command.
    UnknownCommand(OsString),
    /// There is no input.
    NoInput,
    /// There is more than one input; this is the second.
    TwoInputs(OsString),
    /// `--at` is no RFC 3339 instant.
    NotATime(OsString),
    /// The value of this option names nobody: it is empty, or not UTF-8.
    Nobody(&'static str),
    /// The value of this option is neither a file nor a URL.
    NotAFile(&'static str),
    /// This option is there more often than it may be.
    TooMany(&'static str, usize),
    /// `--at-least` without `--community`.
    NoCommunity,
    /// `--number` is no number from 1.
    NotANumber(OsString),
    /// Something that the command cannot do without.
    Missing(&'static str),
    /// Two options that exclude each other.
    Together(&'static str, &'static str),
    /// What this option says is no answer to it.
    Unread {
        /// The option, without its dashes.
        option: &'static str,
        /// What it says.
        word: String,
    },
    /// `--view` names no view.
    NotAView(OsString),
    /// An address that no page could have its badge or styles at.
    NotAnAddress(OsString),
    /// `--checker` is no https URL without a fragment.
    NotAPage(OsString),
    /// A twin is asked for in two languages.
    TwoTargets,
    /// An option that another command has.
    Elsewhere(&'static str),
    /// An option that there is not, or one without its value.
    Option(lexopt::Error),
}

impl Failure {
    /// The command's exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::NotAMap { .. } => exit::USAGE,
            Self::Read { .. } => exit::NO_INPUT,
            Self::Write(_) => exit::NO_OUTPUT,
            Self::Ungiven(ungiven) => ungiven.exit_code(),
        }
    }
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

impl From<Ungiven> for Failure {
    fn from(ungiven: Ungiven) -> Self {
        Self::Ungiven(Box::new(ungiven))
    }
}

impl From<lexopt::Error> for Usage {
    fn from(error: lexopt::Error) -> Self {
        Self::Option(error)
    }
}

impl fmt::Display for Failure {
    /// What is wrong on one line, what to do on the next.
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(usage) => {
                writeln!(text, "open-badge: {usage}")?;
                writeln!(text, "`open-badge --help` says how it is used.")
            }
            Self::Read { what, cause } => {
                writeln!(text, "open-badge: {what} cannot be read: {cause}")?;
                writeln!(text, "{}", what.hint())
            }
            Self::NotAMap { map, fault } => {
                writeln!(text, "open-badge: {} is not a map of documents: {fault}", map.display())?;
                writeln!(text, "A map is a JSON object: {{\"URL\": \"file, relative to the map\"}}.")
            }
            Self::Write(cause) => {
                writeln!(text, "open-badge: the result cannot be written: {cause}")?;
                writeln!(text, "Check where the output goes, and run the command again.")
            }
            Self::Ungiven(ungiven) => write!(text, "{ungiven}"),
        }
    }
}

impl fmt::Display for Usage {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCommand => text.write_str("no command is given."),
            Self::UnknownCommand(word) => write!(text, "there is no command `{}`.", word.display()),
            Self::NoInput => text.write_str("no badge is given: name a file, `-`, or an https URL."),
            Self::TwoInputs(word) => write!(text, "one badge at a time; `{}` is one too many.", word.display()),
            Self::NotATime(word) => {
                write!(text, "`{}` is not a time with its zone, as 2026-05-03T12:00:00Z.", word.display())
            }
            Self::Nobody(option) => write!(text, "`{option}` is empty, or no text."),
            Self::NotAFile(option) => write!(text, "`{option}` names a file or an https URL."),
            Self::TooMany(option, most) => write!(text, "`{option}` can be given {most} times at the most."),
            Self::NoCommunity => text.write_str("`--at-least` counts members: name their `--community`."),
            Self::NotANumber(word) => write!(text, "`{}` is not a number from 1.", word.display()),
            Self::Missing(what) => write!(text, "`{what}` is missing."),
            Self::Together(one, other) => write!(text, "`{one}` and `{other}` exclude each other."),
            Self::Unread { option, word } => write!(text, "`--{option}` cannot be `{word}`."),
            Self::NotAView(word) => write!(text, "`{}` is none of chip, card, full.", word.display()),
            Self::NotAnAddress(word) => {
                write!(text, "`{}` is not an address: a relative one, or an http or https URL.", word.display())
            }
            Self::NotAPage(word) => {
                write!(text, "`{}` is not a page's address: an https URL without a fragment.", word.display())
            }
            Self::TwoTargets => text.write_str("one of `--html`, `--markdown` and `--svg` at a time."),
            Self::Elsewhere(option) => write!(text, "`{option}` is an option of another command."),
            Self::Option(error) => write!(text, "{error}."),
        }
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(path) | Self::Map(path) | Self::Further(path) | Self::Given(path) => {
                write!(text, "{}", path.display())
            }
            Self::Standard => text.write_str("standard input"),
            Self::Listed { url, path } => write!(text, "{}, which the map lists for {url},", path.display()),
        }
    }
}

impl Unread {
    const fn hint(&self) -> &'static str {
        match self {
            Self::Input(_) => "Name the badge's file, `-` for standard input, or an https URL.",
            Self::Standard => "Name the badge's file instead of `-`.",
            Self::Given(_) => "Name a file that is there and may be read.",
            Self::Map(_) => "Name the file that says which URLs are which files.",
            Self::Further(_) => "Name a file, or an https URL.",
            Self::Listed { .. } => "Correct the map: its file names are relative to its own folder.",
        }
    }
}

impl fmt::Display for MapFault {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(offset) => write!(text, "it is not JSON (at byte {offset})."),
            Self::NotAnObject => text.write_str("it is not an object."),
            Self::FileName(url) => {
                write!(text, "the value of {url} is not a file name, and not the HTTP status of a failure.")
            }
        }
    }
}
