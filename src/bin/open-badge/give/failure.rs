//! Why nothing was given, in plain words and with what to do next.

use std::fmt;
use std::io;
use std::path::PathBuf;

use open_badge::issue::bake::{BakeError, Picture};
use open_badge::issue::frost::FrostError;
use open_badge::issue::{HalfSignedError, KeyFileError, Refusal, SignError, WordsError};
use open_badge::messages::Messages;
use open_badge::report::{Check, Verdict};

use super::community::Trouble;
use crate::exit;

/// Why nothing was given.
#[derive(Debug)]
pub enum Ungiven {
    /// The system has no random numbers.
    NoRandomness,
    /// The passphrase cannot be asked for.
    NoTerminal(io::Error),
    /// The passphrase was not typed twice.
    Mistyped,
    /// The key cannot be had from its file, or written there.
    Key {
        /// The file.
        path: PathBuf,
        /// Why not.
        error: KeyFileError,
    },
    /// A file stands there already.
    Exists(PathBuf),
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why not.
        cause: io::Error,
    },
    /// A name for a did:web is no host with a path.
    NotAHost(String),
    /// The document does not list the key.
    NotInDocument(PathBuf),
    /// A file is no JSON object.
    NotJson {
        /// The file.
        path: PathBuf,
        /// The byte from which on it is no JSON; `None` where it is JSON of another kind.
        offset: Option<usize>,
    },
    /// Template and answers make no badge.
    Words(WordsError),
    /// The badge breaks a rule, or would not be valid.
    Refused(Refusal),
    /// What should be endorsed or co-signed is no badge as JSON with its proof inside.
    NotABadge,
    /// The badge, or a proof in it, does not hold.
    Unsound(Verdict),
    /// This key has signed it.
    SignedBefore,
    /// Who is asked to sign is not in order.
    Asked(HalfSignedError),
    /// Nobody agreed.
    NotAgreed,
    /// The output is a picture, and none is named to put the badge into.
    NoPicture(PathBuf),
    /// The output's name does not end as the picture's kind does.
    Ending {
        /// The output.
        out: PathBuf,
        /// What the picture is.
        kind: Picture,
    },
    /// The picture does not take the badge.
    Picture(BakeError),
    /// The rows cannot be read.
    Table {
        /// The file.
        path: PathBuf,
        /// Why not.
        cause: csv::Error,
    },
    /// A column has a name that nothing is called.
    Column(String),
    /// Nothing in the table says whom a badge is for.
    NoRecipients,
    /// The folder holds badges of another table, template or key.
    OtherBatch(PathBuf),
    /// A text of an exchange about a key in shares is not in order, or what it is about.
    Frost(FrostError),
    /// Nothing more comes, and these people's texts are missing.
    Few(Vec<String>),
    /// A community's folder is not in order, or does not allow it.
    Community(Trouble),
}

impl Ungiven {
    /// The command's exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::NotAHost(_) | Self::NoPicture(_) | Self::Ending { .. } => exit::USAGE,
            Self::NotInDocument(_)
            | Self::NotJson { .. }
            | Self::Words(_)
            | Self::Refused(_)
            | Self::NotABadge
            | Self::Unsound(_)
            | Self::SignedBefore
            | Self::Asked(_)
            | Self::Picture(_)
            | Self::Table { .. }
            | Self::Column(_)
            | Self::NoRecipients
            | Self::Frost(_)
            | Self::Few(_) => exit::DATA,
            Self::Community(trouble) => trouble.exit_code(),
            Self::NoRandomness | Self::Exists(_) | Self::Write { .. } | Self::OtherBatch(_) => exit::CANNOT_CREATE,
            Self::NoTerminal(_) | Self::Mistyped | Self::Key { .. } | Self::NotAgreed => exit::NOT_PERMITTED,
        }
    }
}

impl fmt::Display for Ungiven {
    /// What is wrong on one line, what to do on the next.
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(text, "open-badge: {}", crate::output::harmless(&self.sentence()))?;
        writeln!(text, "{}", self.hint())
    }
}

impl Ungiven {
    /// What is wrong.
    pub fn sentence(&self) -> String {
        match self {
            Self::NoRandomness => "this system gives no random numbers.".into(),
            Self::NoTerminal(cause) => format!("the passphrase cannot be asked for: {cause}."),
            Self::Mistyped => "the two passphrases differ; no key was made.".into(),
            Self::Key { path, error } => format!("{}: {}", path.display(), key_error(*error)),
            Self::Exists(path) => format!("{} stands there already, and is left as it is.", path.display()),
            Self::Write { path, cause } => format!("{} cannot be written: {cause}.", path.display()),
            Self::NotAHost(typed) => format!("`{typed}` is no host name, nor one with a path."),
            Self::NotInDocument(path) => format!("{} does not list this key.", path.display()),
            Self::NotJson { path, offset: Some(offset) } => {
                format!("{} is not JSON (at byte {offset}).", path.display())
            }
            Self::NotJson { path, offset: None } => format!("{} is not a JSON object.", path.display()),
            Self::Words(WordsError::Signed) => "the template has a proof already.".into(),
            Self::Words(WordsError::Issuer(id)) => format!("the template's issuer, {id}, is not who signs."),
            Self::Words(WordsError::Recipient(id)) if id.is_empty() => {
                "the badge names its recipient by no identifier, so no key can accept it. Nothing was signed.".into()
            }
            Self::Words(WordsError::Recipient(id)) => {
                format!("the badge was given to {id}, which is not who signs. Nothing was signed.")
            }
            Self::Words(WordsError::Shape(name)) => format!("in the template `{name}` is no object."),
            Self::Refused(refusal) => refused(refusal),
            Self::NotABadge => "this is no badge in JSON with its proof inside. Nothing was signed.".into(),
            Self::Unsound(Verdict::Valid) => "one of its signatures does not hold. Nothing was signed.".into(),
            Self::Unsound(verdict) => {
                format!("the badge is found to be {}. Nothing was signed.", verdict.name())
            }
            Self::SignedBefore => "this key has signed it already. Nothing was signed.".into(),
            Self::Asked(error) => asked_error(error),
            Self::NotAgreed => "nothing was signed.".into(),
            Self::NoPicture(out) => format!("{} is to be a picture, and there is none.", out.display()),
            Self::Ending { out, kind } => {
                format!("the picture is {}, and {} does not end so.", kind_name(*kind), out.display())
            }
            Self::Picture(BakeError::NotAPicture) => "the picture is neither PNG nor SVG.".into(),
            Self::Picture(BakeError::Broken) => "the picture is damaged, or cannot hold a badge.".into(),
            Self::Picture(BakeError::Holds) => "the picture holds a badge already.".into(),
            Self::Picture(BakeError::Limit) => "with the badge the picture would be too large.".into(),
            Self::Table { path, cause } => format!("{} cannot be read as a table: {cause}.", path.display()),
            Self::Column(name) => format!("there is nothing that the column `{name}` could say."),
            Self::NoRecipients => "no column says whom a badge is for.".into(),
            Self::OtherBatch(path) => {
                format!("{} holds badges of another template or key.", path.display())
            }
            Self::Frost(error) => frost_error(error),
            Self::Few(names) => format!("nothing more comes, and texts are missing: {}.", names.join(", ")),
            Self::Community(trouble) => trouble.sentence(),
        }
    }

    const fn hint(&self) -> &'static str {
        match self {
            Self::NoRandomness => "Keys cannot be made here; try another machine.",
            Self::NoTerminal(_) => "Run the command in a terminal, or name a file with --passphrase-file.",
            Self::Mistyped => "Run the command again.",
            Self::Key { error: KeyFileError::WrongPassphrase, .. } => {
                "Try again; if you are sure of the passphrase, take the copy of the file that you kept."
            }
            Self::Key { error: KeyFileError::NoPassphrase, .. } => "Several words make a good one.",
            Self::Key { .. } => "Name a file that `open-badge key new` wrote.",
            Self::Exists(_) => "Name another file, or move that one away.",
            Self::Write { .. } => "Check that the folder is there and has room, and run the command again.",
            Self::NotAHost(_) => "Name it as in guild.example or guild.example/members.",
            Self::NotInDocument(_) => "Name the did.json that `open-badge key show --did-web` wrote for this key.",
            Self::NotJson { .. } => "Correct the file.",
            Self::Words(WordsError::Signed) => "Take the proof out: the new badge gets its own.",
            Self::Words(WordsError::Issuer(_)) => {
                "Take `issuer.id` out of the template, or sign with that issuer's key."
            }
            Self::Words(WordsError::Recipient(_)) => {
                "Its issuer can give one to the DID that `open-badge key show` prints."
            }
            Self::Words(WordsError::Shape(_)) => "Correct the template.",
            Self::Refused(_) => "Correct the template or the options; the place is a JSON pointer into the badge.",
            Self::NotABadge => "Name the JSON file; `open-badge unbake` takes it out of a picture.",
            Self::Unsound(_) => "See what `open-badge verify` says of it; the issuer signs first.",
            Self::SignedBefore => "Send it to whom else should sign.",
            Self::Asked(HalfSignedError::Version) => "All who sign need the same version.",
            Self::Asked(HalfSignedError::Shape) => "Ask whoever sent it for the file again.",
            Self::Asked(HalfSignedError::People) => "Write each as NAME or NAME=DID, once, and 15 at most.",
            Self::Asked(_) => "`open-badge cosign --show` says who is asked.",
            Self::NotAgreed => "Answer y to sign, or give --yes where nobody can be asked.",
            Self::NoPicture(_) => "Name one with --picture or --design, or an output that ends in .json.",
            Self::Ending { .. } => "Name the output so that it ends in .png or .svg, as the picture does.",
            Self::Picture(_) => "Take another picture, or save this one anew.",
            Self::Table { .. } => "The first line names the columns; every row has as many.",
            Self::Column(_) => "`open-badge issue --help` names the columns.",
            Self::NoRecipients => "Name a column `recipient`, or `name`.",
            Self::OtherBatch(_) => "Name another folder with --out.",
            Self::Frost(error) => frost_hint(error),
            Self::Few(_) => "All who take part begin anew; nothing was signed or changed.",
            Self::Community(trouble) => trouble.hint(),
        }
    }
}

/// Why a badge was refused, in the words of the report where a check says it.
pub fn refused(refusal: &Refusal) -> String {
    let messages = Messages::english();
    let end = if matches!(refusal, Refusal::NotValid(_) | Refusal::List(_)) {
        "It is not written."
    } else {
        "Nothing was signed."
    };
    let found = |check: &Check| format!("{} ({}) {end}", messages.detail(check), check.about.as_str());
    match (refusal, refusal.check()) {
        (_, Some(check)) => found(check),
        (Refusal::Kind, _) => "this is neither a badge nor an endorsement. Nothing was signed.".into(),
        (Refusal::Sign(SignError::Algorithm), _) => "the key has no part in this kind of signature.".into(),
        (Refusal::Sign(SignError::Suite), _) => "nothing is signed with this kind of proof any more.".into(),
        (Refusal::NotValid(_) | Refusal::Sign(SignError::NotCanonical(_)) | Refusal::Rule(_), _) => {
            "the badge would not be valid, and is not written.".into()
        }
        (Refusal::List(_), _) => "the status list would not be in order, and is not written.".into(),
        (Refusal::Wanted(_), _) => "the issuer's document is not at hand; name it with --did.".into(),
    }
}

fn asked_error(error: &HalfSignedError) -> String {
    match error {
        HalfSignedError::Version => "this file is of another version of open-badge. Nothing was signed.".into(),
        HalfSignedError::Shape => {
            "this file is not whole: the badge or who is asked is missing. Nothing was signed.".into()
        }
        HalfSignedError::People => "who is asked is not in order. Nothing was signed.".into(),
        HalfSignedError::NotAsked(name) => format!("nobody is asked as {name}. Nothing was signed."),
        HalfSignedError::Another(name) => {
            format!("{name} is asked under another identifier than this key's. Nothing was signed.")
        }
    }
}

fn frost_error(error: &FrostError) -> String {
    match error {
        FrostError::NotAText => "this is no whole text of such an exchange.".into(),
        FrostError::Version => "this text is of another version of open-badge.".into(),
        FrostError::Step => "this text belongs to another step.".into(),
        FrostError::OtherExchange => {
            "this text belongs to another exchange, or what the exchange is about was changed.".into()
        }
        FrostError::OtherKey => "this belongs to the key of another group.".into(),
        FrostError::OtherShares => "the shares were refreshed since, on one side or the other.".into(),
        FrostError::NotAMember(name) => format!("{name} does not take part in this."),
        FrostError::Own => "this is your own text.".into(),
        FrostError::Twice(name) => format!("this text of {name}'s is there already."),
        FrostError::Differs(name) => format!("another text of {name}'s for the same round is there already."),
        FrostError::OtherTexts(name) => format!("{name} has other texts of the round before. Nothing was signed."),
        FrostError::Misbehaved(names) if names.is_empty() => "what was sent does not fit together.".into(),
        FrostError::Misbehaved(names) => {
            format!("what came from {} does not fit. Nothing was signed.", names.join(", "))
        }
        FrostError::Members => "so many of these people cannot sign together.".into(),
        FrostError::NotTheIssuer => "the words do not name this key as their issuer.".into(),
        FrostError::SignedBefore => "the group has signed this badge before.".into(),
        FrostError::Refused(refusal) => refused(refusal),
        FrostError::NoRandomness => "this system gives no random numbers.".into(),
    }
}

const fn frost_hint(error: &FrostError) -> &'static str {
    match error {
        FrostError::NotAText => "Copy it from `{` to `}`; a long one is better given as a file.",
        FrostError::Version => "All who take part need the same version.",
        FrostError::Step => "Give the command the text that it asks for.",
        FrostError::OtherExchange => "All need the very same invitation or proposal; ask for the text again.",
        FrostError::OtherKey => "Name the share of that group.",
        FrostError::OtherShares => "Take the newest share and the newest group file.",
        FrostError::NotAMember(_) => "Write the name as the invitation has it; `open-badge frost show` lists them.",
        FrostError::Own => "Give the texts of the others.",
        FrostError::Twice(_) => "It counts once; give the texts of the others.",
        FrostError::Differs(_) | FrostError::OtherTexts(_) => {
            "One of them is from an earlier try: all begin anew with a new invitation or proposal."
        }
        FrostError::Misbehaved(_) => "Ask them; then all begin anew, without them if need be.",
        FrostError::Members => "Names differ and are 25 at most; 2 sign at least, and no more than there are.",
        FrostError::NotTheIssuer => "Take `issuer.id` out of the template, or name the did.json that lists the key.",
        FrostError::SignedBefore => "Send the badge on to whom else should sign it.",
        FrostError::Refused(_) => "Correct the template or the options, and propose it again.",
        FrostError::NoRandomness => "Try another machine.",
    }
}

const fn kind_name(kind: Picture) -> &'static str {
    match kind {
        Picture::Png => "a PNG",
        Picture::Svg => "an SVG",
    }
}

const fn key_error(error: KeyFileError) -> &'static str {
    match error {
        KeyFileError::NoRandomness => "this system gives no random numbers.",
        KeyFileError::NoPassphrase => "the passphrase is empty.",
        KeyFileError::NotAKeyFile => "this is no encrypted private key.",
        KeyFileError::Encryption => "the key is encrypted in a way that is not read here.",
        KeyFileError::Limit => "to open the key would take more time or memory than is spent on one.",
        KeyFileError::WrongPassphrase => "the passphrase does not open the key, or the file was changed.",
        KeyFileError::NotEd25519 => "this is no Ed25519 key.",
    }
}
