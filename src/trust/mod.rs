//! Whom does the reader listen to? Lists that a reader chose, and what they say of an issuer; who else signed,
//! and who endorses a badge beside it.
//!
//! What comes out are facts beside the verdict: no verdict depends on any of them (DSP-05), and a list says
//! that its keeper knows an issuer, never that the issuer is any good (DID-19).

mod beside;
mod list;
mod members;
pub(crate) mod site;

use crate::Verification;
use crate::credential::Contents;
use crate::documents::https_host;
use crate::intake::is_compact_jws;
use crate::limits;
use crate::report::{Aside, Part, Report, Verdict, Why, verdict, verdict_alone};
use crate::time::Timestamp;
use core::cell::Cell;
pub(crate) use list::{List, is_signed_list};
pub use members::{CoSigners, MEMBERSHIP, Member};
pub use site::{Site, SiteAnswer};

/// What a reader chose to ask beyond the badge itself.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Lists of issuers, by address; a list that the reader has at hand is [given](crate::documents::Documents::give)
    /// under any name.
    pub lists: Vec<Box<str>>,
    /// What came beside the badge, each verified by itself, with documents of its own: so nothing here can use
    /// up what the badge or another needs. Those beyond [`limits::BESIDE`] are not looked at.
    pub beside: Vec<CameBeside>,
    /// The badge's own file, JSON or a token, byte for byte, to which endorsements may be bound; empty where it is not at hand.
    pub badge: Vec<u8>,
    /// Whose members the reader wants to have signed.
    pub community: Option<Community>,
    /// Whether the sites that issuers name are asked whether they name them.
    pub sites: bool,
}

/// A file with endorsements or memberships beside a badge, verified.
#[derive(Clone, Debug)]
pub struct CameBeside {
    /// The reader's name for it.
    pub source: Box<str>,
    /// What came of it: one, or, where its parts were verified one by one, one for each of these.
    pub verifications: Vec<Verification>,
}

/// A community, and how many of its members a reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Community {
    /// The identifier by which it issues its membership badges.
    pub id: Box<str>,
    /// How many members; the reader's own number.
    pub at_least: usize,
}

/// Something verified that came with a badge.
pub(crate) struct Companion<'a> {
    source: &'a str,
    report: &'a Report,
    contents: &'a Contents,
    /// Whether it was found to have to do with the badge.
    used: Cell<bool>,
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

/// What a list is, whoever is on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// What its keeper calls itself, or the list; a claim, as all names are.
    pub keeper: Option<Box<str>>,
    /// The identifier of whoever signed it.
    pub signer: Option<Box<str>>,
    /// As of when it speaks.
    pub date: Option<Timestamp>,
    /// How many issuers have an entry.
    pub issuers: usize,
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
    /// The badge itself was not found to hold: not its issuer's, or against the rules of its standard.
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

impl Companion<'_> {
    /// Whether it could be about another badge, or about somebody who signed it.
    fn may_matter(&self) -> bool {
        matches!(self.contents, Contents::Signed(badge) if badge.endorsement.is_some() || members::is_kind(badge))
    }
}

/// A list as it was read, or why not.
pub(crate) type Read = Result<List, Doubt>;

/// Notes in a report what came beside its badge, who else signed it, and what the lists say of each issuer.
pub(crate) fn note(
    verification: &mut Verification,
    choice: &Choice,
    lists: &[(&str, Read)],
    sites: &[(Box<str>, Vec<Site>)],
    now: Timestamp,
) {
    // What a presentation holds came beside each other.
    let mut within = Vec::new();
    collect("", &verification.report, &verification.contents, &mut within);
    let within: Vec<(Report, Contents)> = within
        .iter()
        .filter(|companion| companion.may_matter())
        .map(|companion| (companion.report.clone(), companion.contents.clone()))
        .collect();
    let mut companions = Vec::new();
    for came in choice.beside.iter().take(limits::BESIDE) {
        for verification in came.verifications.iter().take(limits::BADGES) {
            collect(&came.source, &verification.report, &verification.contents, &mut companions);
        }
    }
    for (report, contents) in &within {
        companions.push(Companion { source: "", report, contents, used: Cell::new(false) });
    }
    let report = &mut verification.report;
    // Of a picture or an address these bytes are not what was signed.
    let is_badge = choice.badge.trim_ascii_start().first() == Some(&b'{') || is_compact_jws(&choice.badge);
    let alone = report.inner.is_empty() && is_badge;
    // By keys whose signature around a presentation holds.
    let presenters: Vec<Box<str>> = match report.scope.has(Part::Holder) && verdict_alone(report) == Verdict::Valid {
        true => report
            .proofs
            .iter()
            .filter(|proof| proof.verdict() == Verdict::Valid)
            .filter_map(|proof| proof.controller.clone())
            .collect(),
        false => Vec::new(),
    };
    let asked = Asked {
        presenters: &presenters,
        choice,
        companions: &companions,
        lists,
        sites,
        now,
        text: alone.then_some(&*choice.badge),
    };
    note_each(report, &mut verification.contents, &asked);
    report.aside.clear();
    for came in choice.beside.iter().skip(limits::BESIDE) {
        if let Some(verification) = came.verifications.first() {
            report.aside.push(Aside { source: came.source.clone(), verdict: verdict(&verification.report) });
        }
    }
    for companion in companions.iter().filter(|companion| !companion.used.get() && !companion.source.is_empty()) {
        report.aside.push(Aside { source: companion.source.into(), verdict: verdict(companion.report) });
    }
}

/// What a reader asks about each badge.
struct Asked<'a> {
    presenters: &'a [Box<str>],
    choice: &'a Choice,
    companions: &'a [Companion<'a>],
    lists: &'a [(&'a str, Read)],
    sites: &'a [(Box<str>, Vec<Site>)],
    now: Timestamp,
    text: Option<&'a [u8]>,
}

/// Each document that a verification is about, with its report.
fn collect<'a>(source: &'a str, report: &'a Report, contents: &'a Contents, companions: &mut Vec<Companion<'a>>) {
    match contents {
        Contents::Several(own, several) => {
            if !matches!(**own, Contents::Hidden) {
                companions.push(Companion { source, report, contents: own, used: Cell::new(false) });
            }
            for (inner, contents) in report.inner.iter().zip(several) {
                collect(source, &inner.report, contents, companions);
            }
        }
        alone => companions.push(Companion { source, report, contents: alone, used: Cell::new(false) }),
    }
}

/// Notes it for one badge, and for those inside.
fn note_each(report: &mut Report, contents: &mut Contents, asked: &Asked<'_>) {
    let confirmed = verdict_alone(report).confirms();
    let own = match contents {
        Contents::Several(own, several) => {
            for (inner, contents) in report.inner.iter_mut().zip(several) {
                note_each(&mut inner.report, contents, asked);
            }
            own
        }
        alone => alone,
    };
    if let Contents::Signed(badge) | Contents::Published(badge) = own
        && confirmed
    {
        let sites = asked.sites.iter().find(|(issuer, _)| *issuer == badge.issuer.id);
        report.sites = sites.map(|(_, sites)| sites.clone()).unwrap_or_default();
        report.presented_by_recipient =
            badge.recipient.as_ref().is_some_and(|recipient| asked.presenters.contains(recipient));
        beside::attach(report, badge, asked.companions, asked.text);
        if let Some(community) = &asked.choice.community
            // Neither needs co-signers.
            && badge.endorsement.is_none()
            && !members::is_kind(badge)
        {
            report.co_signers = Some(members::sort(report, community, asked.companions));
        }
    }
    note_lists(report, own, asked.lists, asked.now);
}

/// Notes what the lists say of each issuer in a report: that of the badge, and those of its endorsements.
fn note_lists(report: &mut Report, contents: &Contents, lists: &[(&str, Read)], now: Timestamp) {
    let badge = match contents {
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
    if let Some(badge) = badge {
        for (endorsing, contents) in report.endorsements.iter_mut().zip(&badge.endorsements) {
            note_lists(&mut endorsing.report, contents, lists, now);
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
