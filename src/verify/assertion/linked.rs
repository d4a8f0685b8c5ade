//! What an assertion refers to: asked for at its address, and taken for what it says that it is only where
//! it says so itself (OB2-02, OB2-05).

use crate::address::{Address, without_person};
use crate::credential::ob1::{self, What};
use crate::credential::ob2::{self, Parts};
use crate::credential::{Source, Version, version};
use crate::documents::{Lookup, Wanted};
use crate::json::{self, Object, Pointer, Value};
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Why};
use crate::verify::address::{Looked, look_up, note_missing};

/// A document of a badge, in the shape of Open Badges 2.0.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) value: Value,
    /// The version that it is written in.
    pub(super) version: Version,
    pub(super) source: Source,
    /// The address at which it was read.
    pub(super) address: Option<Box<str>>,
}

impl Document {
    /// What it is told from others by: what it calls itself, else the address at which it was read, else,
    /// of an issuer of 0.5, which has no profile, its site.
    pub(super) fn id(&self) -> Option<&str> {
        let site = if self.version == Version::V0_5 { self.text("url") } else { None };
        self.text("id").or(self.address.as_deref()).or(site)
    }

    /// Whether it stands by itself, and not in another.
    const fn is_whole(&self) -> bool {
        self.address.is_some()
    }

    /// The text of a member.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.value.get(name).and_then(Value::as_str)
    }
}

/// What came of asking for a document.
pub(super) enum Answer {
    /// It is this.
    Document(Document),
    /// It was withdrawn: HTTP 410 (OB2-12).
    Gone,
    /// It could not be had, or is something else; the checks say why, unless it is wanted first.
    Missing,
}

/// The documents that an assertion refers to, as far as they could be had.
#[derive(Debug, Default)]
pub(super) struct Linked {
    pub(super) class: Option<Document>,
    pub(super) issuer: Option<Document>,
}

impl Linked {
    /// What stands in a document itself; for assertions that nobody vouches for.
    pub(super) fn inside(assertion: &Document) -> Self {
        let inside = |holder: &Document, name: &str, what: What| {
            let Some(Value::Object(object)) = holder.value.get(name) else { return None };
            Some(embedded(object, what, holder, Pointer::ROOT, &mut Vec::new()))
        };
        let class = inside(assertion, "badge", What::Class);
        let issuer = class.as_ref().and_then(|class| inside(class, "issuer", What::Issuer));
        Self { class, issuer }
    }

    /// The identifier of the issuer: its own, else that by which the class names it.
    pub(super) fn issuer_id<'a>(&'a self, assertion: &'a Document) -> Option<&'a str> {
        let named = self.class.as_ref().and_then(|class| reference(class.value.get("issuer")?));
        let own = self.issuer.as_ref().and_then(Document::id);
        own.or(named).or_else(|| reference(assertion.value.get("badge")?.get("issuer")?))
    }

    /// The badge's documents with their sources.
    pub(super) fn parts<'a>(&'a self, assertion: &'a Document) -> Parts<'a> {
        let part = |document: &'a Document| (&document.value, &document.source);
        Parts {
            assertion: part(assertion),
            class: self.class.as_ref().map(part),
            issuer: self.issuer.as_ref().map(part),
        }
    }
}

/// The address by which something is referred to, whether it is embedded or not.
pub(super) fn reference(value: &Value) -> Option<&str> {
    value.as_str().or_else(|| value.get("id").and_then(Value::as_str))
}

/// Where what a badge is for stands, as if it were embedded.
pub(super) fn class_place() -> Pointer {
    Pointer::ROOT.member("badge")
}

/// Where its issuer stands.
pub(super) fn issuer_place() -> Pointer {
    class_place().member("issuer")
}

/// Asks for class and issuer of an assertion, and checks them by their rules.
pub(super) fn linked(assertion: &Document, setting: &mut Setting<'_>, report: &mut Report) -> Linked {
    let mut linked = Linked::default();
    let at = class_place();
    linked.class = match assertion.value.get("badge") {
        Some(Value::String(url)) => document(ask(url, What::Class, &at, setting, report)),
        Some(Value::Object(class)) => {
            Check::note(&mut report.checks, Code::HostedClass, Outcome::Pass, &at, &[]);
            Some(embedded(class, What::Class, assertion, &at, &mut report.changes))
        }
        _ => None,
    };
    if let Some(class) = &linked.class {
        ob2::check_class(&class.value, class.version, class.is_whole(), &at, &mut report.checks);
        linked.issuer = issuer(class, setting, report);
    }
    if let Some(issuer) = &linked.issuer {
        let whole = issuer.is_whole();
        ob2::check_issuer(&issuer.value, issuer.version, whole, &issuer_place(), &mut report.checks);
    }
    linked
}

/// OB2-05: the issuer's profile is read from the issuer's own address, whatever is embedded. In 0.5 it
/// has none, and stands in the badge.
fn issuer(class: &Document, setting: &mut Setting<'_>, report: &mut Report) -> Option<Document> {
    let at = issuer_place();
    let named = class.value.get("issuer")?;
    if let (Value::Object(issuer), Version::V0_5) = (named, class.version) {
        Check::note(&mut report.checks, Code::HostedIssuer, Outcome::NotApplicable, &at, &[]);
        return Some(embedded(issuer, What::Issuer, class, &at, &mut report.changes));
    }
    let id = reference(named).unwrap_or_default();
    if Address::read(id).is_none() {
        Check::note(&mut report.checks, Code::HostedIssuer, Outcome::Fail, &at, &[("found", id)]);
        return None;
    }
    document(ask(id, What::Issuer, &at, setting, report))
}

fn document(answer: Answer) -> Option<Document> {
    match answer {
        Answer::Document(document) => Some(document),
        Answer::Gone | Answer::Missing => None,
    }
}

/// A document inside another, of the same version and from the same place.
fn embedded(
    object: &Object,
    what: What,
    holder: &Document,
    at: &Pointer,
    changes: &mut Vec<crate::credential::Change>,
) -> Document {
    let upgraded = ob1::upgrade(object, what, holder.version, None, at, changes);
    Document { value: Value::Object(upgraded), version: holder.version, source: holder.source.clone(), address: None }
}

/// The check that a document could be had.
const fn code(what: What) -> Code {
    match what {
        What::Assertion => Code::HostedAssertion,
        What::Class => Code::HostedClass,
        What::Issuer => Code::HostedIssuer,
        What::Key => Code::KeyDocument,
        What::RevocationList => Code::StatusRevocation,
    }
}

/// Asks for the document at an address. One that calls itself otherwise is asked for at the address that
/// it gives, once; what stands at one address never serves as what stands at another (OB2-02).
pub(super) fn ask(url: &str, what: What, at: &Pointer, setting: &mut Setting<'_>, report: &mut Report) -> Answer {
    let mut id = without_person(url);
    let mut moved = false;
    loop {
        let asked = match asked(&id, what, at, setting, report) {
            Ok(asked) => asked,
            Err(answer) => return answer,
        };
        let version = version(&asked.object);
        match ob1::own_address(&asked.object, version).map(without_person) {
            Some(own) if own != id && !asked.stands_at(&own) => {
                let once = !moved && Address::read(&own).is_some();
                let code = if once { Code::HostedSame } else { code(what) };
                let values = [("found", &*own), ("expected", &*id)];
                Check::note(&mut report.checks, code, Outcome::Fail, at, &values);
                if !once {
                    return Answer::Missing;
                }
                moved = true;
                id = own;
            }
            own => return Answer::Document(asked.document(&own.unwrap_or(id), version, what, at, report)),
        }
    }
}

/// What stands at an address.
struct Asked {
    object: Object,
    source: Source,
    /// The address that was asked.
    url: String,
    /// Whether it is the same by https instead of http.
    secured: bool,
}

impl Asked {
    /// Whether this is the address that was asked, be it by http or by https.
    fn stands_at(&self, url: &str) -> bool {
        Address::read(url).is_some_and(|address| address.secure().as_deref() == Some(&self.url))
    }

    /// The document with this identifier, in the shape of Open Badges 2.0.
    fn document(self, id: &str, version: Version, what: What, at: &Pointer, report: &mut Report) -> Document {
        let Self { mut object, source, url, secured } = self;
        if secured || Address::read(id).is_some_and(|address| address.is_plain()) {
            Check::note(&mut report.checks, Code::HostedHttps, Outcome::Fail, at, &[("url", &url)]);
        }
        // Of a list it is not yet known what it says.
        if what != What::RevocationList {
            let host = source.host().unwrap_or_default();
            Check::note(&mut report.checks, code(what), Outcome::Pass, at, &[("host", host), ("url", &url)]);
        }
        if object.get("id").and_then(Value::as_str).is_some() {
            object.set("id", Value::string(id));
        }
        let upgraded = ob1::upgrade(&object, what, version, Some(id), at, &mut report.changes);
        Document { value: Value::Object(upgraded), version, source, address: Some(id.into()) }
    }
}

/// Asks for the JSON object at an address.
fn asked(url: &str, what: What, at: &Pointer, setting: &mut Setting<'_>, report: &mut Report) -> Result<Asked, Answer> {
    let Looked { url, lookup, secured } = look_up(url, setting.documents);
    let (why, status) = match lookup {
        Lookup::Wanted => {
            setting.want(Wanted::Document(url.into()));
            return Err(Answer::Missing);
        }
        Lookup::Failed(_, Some(410)) if what == What::Assertion => return Err(Answer::Gone),
        Lookup::Failed(why, status) => (why, status),
        Lookup::Found(bytes) => match json::parse(json::strip_bom(bytes).0) {
            Ok(Value::Object(object)) => {
                let host: Box<str> = Address::read(&url).map(|address| address.host).unwrap_or_default().into();
                let source = if setting.documents.is_given(&url) {
                    Check::note(&mut report.checks, Code::HostedSupplied, Outcome::Fail, at, &[("host", &host)]);
                    Source::Supplied(host)
                } else {
                    Source::Hosted(host)
                };
                return Ok(Asked { object: ob2::plain(&object), source, url, secured });
            }
            // Anything but a JSON object is no answer: a page for people, a portal, a moved site.
            _ => (Why::Unreachable, None),
        },
    };
    if secured {
        Check::note(&mut report.checks, Code::HostedHttps, Outcome::Fail, at, &[("url", &url)]);
    }
    note_missing(code(what), at, &url, why, status, &mut report.checks);
    Err(Answer::Missing)
}
