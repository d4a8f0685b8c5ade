//! Is it about this person? What a reader types is compared with the identifiers that a badge gives for
//! its recipient (OB3-17, OB2-18, OB1-07).
//!
//! The answer is a fact of its own: no verdict depends on it (DSP-05). A match says whom a badge is about,
//! not that whoever shows it is that person (SEC-07). What was typed stands in no answer, so that it gets
//! into no report, card or log (OB3-20).

mod hash;
mod typed;

use crate::credential::{Badge, Contents, Identity};
use crate::limits;
use crate::report::{Report, Verdict, verdict_alone};
use hash::IdentityHash;
use typed::{Kind, Typed};

/// Whether a badge is about whom a reader named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It is: it names its recipient so.
    Match(Found),
    /// It names its recipient by another identifier of the same kind, or by this one in a spelling that
    /// is not tried.
    NoMatch,
    /// It cannot be told.
    CannotTell(Doubt),
}

/// The identifier in a badge that is what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its kind, as the badge has it: `emailAddress`, `url` …; `id` for the subject's own `id`.
    pub kind: Box<str>,
    /// How the badge has it: `plain`, or the algorithm of its hash, `sha256` or `md5`.
    pub form: &'static str,
    /// In which spelling of what was typed it is the same (OB3-19): `as-typed`, `lower-case` …
    pub spelling: &'static str,
}

/// Why it cannot be told whom a badge is about. Declared from the least telling upwards: where several
/// apply, the last is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Its issuer was not found to say what the badge says.
    Unconfirmed,
    /// Nothing was typed.
    NothingTyped,
    /// It gives no identifier of its recipient.
    NoIdentifier,
    /// It names its recipient by identifiers of other kinds only than what was typed.
    OtherKind,
    /// An identifier of the same kind is hashed in a way that is not known here.
    UnknownHash,
    /// An identifier of the same kind may be the same in a spelling that cannot be guessed.
    Spelling,
    /// It would take more than [`limits`] allows.
    Limit,
}

impl Answer {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Match(_) => "match",
            Self::NoMatch => "no-match",
            Self::CannotTell(_) => "cannot-tell",
        }
    }
}

impl Doubt {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::NothingTyped => "nothing-typed",
            Self::NoIdentifier => "no-identifier",
            Self::OtherKind => "other-kind",
            Self::UnknownHash => "unknown-hash",
            Self::Spelling => "spelling",
            Self::Limit => "limit",
        }
    }
}

/// Answers for each badge in a report, and notes it there.
pub fn note(report: &mut Report, contents: &Contents, typed: &str) {
    report.recipient = compare(report, contents, typed);
    if let Contents::Several(_, several) = contents {
        for (inner, contents) in report.inner.iter_mut().zip(several) {
            note(&mut inner.report, contents, typed);
        }
    }
}

/// Answers for the badge that a report and contents are of; `None` for what only holds badges, and for what
/// is none.
#[must_use]
pub fn compare(report: &Report, contents: &Contents, typed: &str) -> Option<Answer> {
    let verdict = verdict_alone(report);
    let contents = match contents {
        Contents::Several(own, _) if matches!(**own, Contents::Hidden) => return None,
        Contents::Several(own, _) => own,
        alone => alone,
    };
    match contents {
        _ if verdict == Verdict::NotABadge => None,
        Contents::Signed(badge) | Contents::Published(badge) if verdict.confirms() => Some(with_badge(badge, typed)),
        _ => Some(Answer::CannotTell(Doubt::Unconfirmed)),
    }
}

/// Compares what was typed with each identifier that a badge gives.
fn with_badge(badge: &Badge, typed: &str) -> Answer {
    if typed.len() > limits::URL_CHARS {
        return Answer::CannotTell(Doubt::Limit);
    }
    let typed = Typed::read(typed);
    if typed.spellings.is_empty() {
        return Answer::CannotTell(Doubt::NothingTyped);
    }
    let (mut doubt, mut differs) = (Doubt::NoIdentifier, false);
    let id = badge.recipient.as_ref();
    let id = id.map(|id| Identity { kind: "id".into(), value: id.clone(), hashed: false, salt: None });
    let mut identities: Vec<&Identity> = Vec::new();
    identities.extend(&id);
    identities.extend(&badge.identifiers);
    for (number, identity) in identities.into_iter().enumerate() {
        if number == limits::IDENTIFIERS {
            return Answer::CannotTell(Doubt::Limit);
        }
        match if identity.hashed { sealed(identity, &typed) } else { plain(identity, &typed) } {
            Comparison::Same(form, spelling) => {
                return Answer::Match(Found { kind: identity.kind.clone(), form, spelling });
            }
            Comparison::Another => differs = true,
            Comparison::Open(open) => doubt = doubt.max(open),
        }
    }
    if differs && doubt <= Doubt::OtherKind { Answer::NoMatch } else { Answer::CannotTell(doubt) }
}

/// What came of comparing one identifier.
enum Comparison {
    /// It is the same, the badge having it in this form, in this spelling of what was typed.
    Same(&'static str, &'static str),
    /// It is another one of the same kind.
    Another,
    /// That cannot be told.
    Open(Doubt),
}

/// OB3-18, OB2-18: an identifier that the badge has as a hash.
fn sealed(identity: &Identity, typed: &Typed) -> Comparison {
    let declared = declared(&identity.kind);
    let same_kind = declared == typed.kind && typed.kind != Kind::Other;
    let Some(hash) = IdentityHash::read(&identity.value) else {
        return Comparison::Open(if same_kind { Doubt::UnknownHash } else { Doubt::OtherKind });
    };
    let salt = identity.salt.as_deref().unwrap_or_default();
    for (spelling, text) in typed.spellings_for(declared) {
        if hash.is_of(text, salt) {
            return Comparison::Same(hash.algorithm(), spelling);
        }
    }
    // How its digits were spelled before they were hashed cannot be seen.
    another(same_kind, typed.certain && typed.kind != Kind::Telephone)
}

/// An identifier that the badge has in plain.
fn plain(identity: &Identity, typed: &Typed) -> Comparison {
    if identity.value.len() > limits::URL_CHARS {
        return Comparison::Open(Doubt::Limit);
    }
    let given = Typed::read(&identity.value);
    let declared = declared(&identity.kind);
    // What it is, its form says better than its name; only digits may be anything.
    let kind = match (given.kind, declared) {
        (Kind::Other | Kind::Telephone, Kind::Telephone) => Kind::Telephone,
        (Kind::Telephone, _) if !given.is_international() => Kind::Other,
        (kind, _) => kind,
    };
    let same_kind = kind == typed.kind && kind != Kind::Other;
    for (spelling, text) in typed.spellings_for(kind) {
        if **text == *identity.value || same_kind && *text == given.canonical {
            return Comparison::Same("plain", spelling);
        }
    }
    let whole = kind != Kind::Telephone || given.is_international() && typed.is_international();
    another(same_kind, whole && (given.certain || typed.certain))
}

/// An identifier that is in no spelling what was typed: another one, if it is of the same kind and its
/// spellings were all tried.
const fn another(same_kind: bool, whole: bool) -> Comparison {
    match (same_kind, whole) {
        (true, true) => Comparison::Another,
        (true, false) => Comparison::Open(Doubt::Spelling),
        (false, _) => Comparison::Open(Doubt::OtherKind),
    }
}

/// The kind that an identifier is said to be: in Open Badges 3.0 `emailAddress`, which its guide calls
/// `email` (OB3-08), or a name of the issuer's own after `ext:`; earlier the name of a profile's property,
/// perhaps as an IRI.
fn declared(kind: &str) -> Kind {
    let start = kind.bytes().rposition(|byte| matches!(byte, b':' | b'/' | b'#')).map_or(0, |place| place + 1);
    let name = kind.get(start..).unwrap_or_default();
    let known = DECLARED.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
    known.map_or(Kind::Other, |(_, kind)| *kind)
}

const DECLARED: [(&str, Kind); 6] = [
    ("email", Kind::Email),
    ("emailAddress", Kind::Email),
    ("telephone", Kind::Telephone),
    ("phone", Kind::Telephone),
    ("url", Kind::Web),
    ("did", Kind::Did),
];
