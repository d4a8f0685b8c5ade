//! Whom does the reader listen to? Lists that a reader chose, and what they say of an issuer.
//!
//! What comes out are facts beside the verdict: no verdict depends on any of them (DSP-05), and a list says
//! that its keeper knows an issuer, never that the issuer is any good (DID-19).

mod list;

use crate::credential::Contents;
use crate::documents::https_host;
use crate::report::{Report, Verdict, Why, verdict_alone};
use crate::time::Timestamp;
pub(crate) use list::{List, is_signed_list};

/// What a reader chose to ask beyond the badge itself.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Lists of issuers, by address; a list that the reader has at hand is [given](crate::documents::Documents::give)
    /// under any name.
    pub lists: Vec<Box<str>>,
}

/// What a list that the reader chose says of an issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// The list, as the reader named it.
    pub list: Box<str>,
    /// What its keeper calls itself, or the list; a claim, as all names are.
    pub keeper: Option<Box<str>>,
    /// The identifier of whoever signed it. Without one it is what its host gave, or the reader's own file.
    pub signer: Option<Box<str>>,
    /// As of when it speaks.
    pub date: Option<Timestamp>,
    /// What it says.
    pub answer: Answer,
}

/// Whether a list has an issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It has.
    Listed(Entry),
    /// It has, for a time that is over or has not begun.
    NotNow(Entry),
    /// It has not, which says nothing about the issuer.
    NotListed,
    /// That was not checked.
    NotChecked(Doubt),
}

/// What a list says of one issuer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The name that the list has for it.
    pub name: Option<Box<str>>,
    /// Since when it is listed.
    pub since: Option<Timestamp>,
    /// Until when.
    pub until: Option<Timestamp>,
}

/// Why it was not checked whether a list has an issuer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The badge was not found to be from the issuer that it names.
    Unconfirmed,
    /// The list could not be had, or what must be known of it could not be found out.
    Unread(Why),
    /// The document is no list of a kind that is read here.
    Form,
    /// The list's own time is over, or has not begun.
    OutOfDate,
    /// The list's signature does not hold, or its keeper withdrew it.
    NotInOrder,
    /// It has several entries for the issuer, which say different things.
    Ambiguous,
}

impl Listing {
    /// Who keeps the list, as far as it can be said: by the name it gives, else by its host, else as the reader
    /// called it.
    #[must_use]
    pub fn keeper(&self) -> &str {
        self.keeper.as_deref().or_else(|| https_host(&self.list)).unwrap_or(&self.list)
    }

    /// The date that its sentence names.
    pub(crate) fn day(&self, now: Timestamp) -> Option<Timestamp> {
        let entry = self.answer.entry()?;
        match self.answer {
            Answer::NotNow(_) => entry.until.filter(|until| *until < now).or(entry.since),
            _ => entry.since,
        }
    }
}

impl Answer {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Listed(_) => "listed",
            Self::NotNow(_) => "not-now",
            Self::NotListed => "not-listed",
            Self::NotChecked(_) => "not-checked",
        }
    }

    /// What the list says of the issuer, if it has it.
    #[must_use]
    pub const fn entry(&self) -> Option<&Entry> {
        match self {
            Self::Listed(entry) | Self::NotNow(entry) => Some(entry),
            Self::NotListed | Self::NotChecked(_) => None,
        }
    }
}

impl Doubt {
    /// The stable name in published reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Unread(why) => why.name(),
            Self::Form => "form",
            Self::OutOfDate => "out-of-date",
            Self::NotInOrder => "not-in-order",
            Self::Ambiguous => "ambiguous",
        }
    }
}

/// A list as it was read, or why not.
pub(crate) type Read = Result<List, Doubt>;

/// Notes what the lists say of each issuer in a report: that of the badge, those of badges inside, and those
/// of endorsements.
pub(crate) fn note(report: &mut Report, contents: &Contents, lists: &[(&str, Read)], now: Timestamp) {
    let own = match contents {
        Contents::Several(own, _) => own,
        alone => alone,
    };
    let badge = match own {
        Contents::Signed(badge) | Contents::Published(badge) => Some(badge),
        _ => None,
    };
    report.listings.clear();
    if verdict_alone(report) != Verdict::NotABadge && report.issuer.is_some() || badge.is_some() {
        let confirmed = badge.filter(|_| verdict_alone(report).confirms()).map(|badge| &*badge.issuer.id);
        for (name, list) in lists {
            report.listings.push(listing(name, list, confirmed, now));
        }
    }
    if let Contents::Several(_, several) = contents {
        for (inner, contents) in report.inner.iter_mut().zip(several) {
            note(&mut inner.report, contents, lists, now);
        }
    }
    if let Some(badge) = badge {
        for (endorsing, contents) in report.endorsements.iter_mut().zip(&badge.endorsements) {
            note(&mut endorsing.report, contents, lists, now);
        }
    }
}

/// What one list says of an issuer, who is only looked for where the badge was found to be theirs.
fn listing(name: &str, list: &Read, issuer: Option<&str>, now: Timestamp) -> Listing {
    let (keeper, signer, date, answer) = match list {
        Err(doubt) => (None, None, None, Answer::NotChecked(*doubt)),
        Ok(list) => {
            let answer = issuer.map_or(Answer::NotChecked(Doubt::Unconfirmed), |id| list.find(id, now));
            (list.keeper.clone(), list.signer.clone(), list.date, answer)
        }
    };
    Listing { list: name.into(), keeper, signer, date, answer }
}
