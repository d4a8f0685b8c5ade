//! Do the sites that an issuer names also name the issuer? Asked only where a reader wants to know: nothing
//! about a badge depends on it, and it tells these sites that somebody looks at a badge of theirs.

use super::chosen::{Spoken, object};
use crate::credential::{Badge, Claims, Contents};
use crate::documents::{Lookup, Wanted};
use crate::intake::jws::Jws;
use crate::json::{self, Object, Value};
use crate::key::did;
use crate::limits;
use crate::proof::Setting;
use crate::report::{Report, Why, verdict_alone};
use crate::trust::{Doubt, Site, SiteAnswer, site};

/// The issuers of the badges in a verification that were found to be theirs, each with the sites that it names.
pub(super) fn of_each(report: &Report, contents: &Contents, setting: &mut Setting<'_>) -> Vec<(Box<str>, Vec<Site>)> {
    let mut badges = Vec::new();
    collect(report, contents, &mut badges);
    let mut found: Vec<(Box<str>, Vec<Site>)> = Vec::new();
    for badge in badges {
        let id = &badge.issuer.id;
        if found.len() < limits::SITES && !found.iter().any(|(known, _)| known == id) && id.starts_with("did:") {
            let sites = site::named(badge, document(id, setting).as_ref());
            let asked = |origin: Box<str>| Site { answer: ask(&origin, id, setting), origin };
            found.push((id.clone(), sites.into_iter().map(asked).collect()));
        }
    }
    found
}

fn collect<'a>(report: &Report, contents: &'a Contents, badges: &mut Vec<&'a Badge>) {
    match contents {
        Contents::Several(own, several) => {
            collect(report, own, badges);
            for (inner, contents) in report.inner.iter().zip(several) {
                collect(&inner.report, contents, badges);
            }
        }
        Contents::Signed(badge) if verdict_alone(report).confirms() => badges.push(badge),
        _ => {}
    }
}

/// The document of a did:web, which may name sites.
fn document(id: &str, setting: &mut Setting<'_>) -> Option<Object> {
    let url = did::web::url(id).ok()?;
    match setting.documents.get(&url) {
        Lookup::Found(bytes) => object(json::parse(json::strip_bom(bytes).0)).ok(),
        Lookup::Failed(..) => None,
        Lookup::Wanted => {
            setting.want(Wanted::Document(url.into()));
            None
        }
    }
}

/// Asks one site.
fn ask(origin: &str, issuer: &str, setting: &mut Setting<'_>) -> SiteAnswer {
    let url = site::address(origin);
    let bytes = match setting.documents.get(&url) {
        Lookup::Found(bytes) => bytes,
        Lookup::Failed(_, Some(404 | 410)) => return SiteAnswer::NotLinked,
        Lookup::Failed(why, _) => return SiteAnswer::NotChecked(Doubt::Unread(why)),
        Lookup::Wanted => {
            setting.want(Wanted::Document(url.into()));
            return SiteAnswer::NotChecked(Doubt::Unread(Why::Unreachable));
        }
    };
    let configuration = match object(json::parse(json::strip_bom(bytes).0)) {
        Ok(configuration) => configuration,
        Err(doubt) => return SiteAnswer::NotChecked(doubt),
    };
    let Some(Value::Array(linked)) = configuration.get("linked_dids") else {
        return SiteAnswer::NotChecked(Doubt::Form);
    };
    let mut answer = SiteAnswer::NotLinked;
    for (number, entry) in linked.iter().enumerate() {
        if number == limits::LINKED_DIDS {
            return SiteAnswer::NotChecked(Doubt::Unread(Why::Limit));
        }
        match statement(entry, issuer, origin, setting) {
            None => {}
            Some(Ok(())) => return SiteAnswer::Linked,
            Some(Err(doubt)) => answer = SiteAnswer::NotChecked(doubt),
        }
    }
    answer
}

/// Whether an entry says that this issuer and this site belong together, and holds; `None` for one about others.
fn statement(entry: &Value, issuer: &str, origin: &str, setting: &mut Setting<'_>) -> Option<Result<(), Doubt>> {
    let spoken = match entry {
        Value::String(text) => {
            let jws = Jws::read(text).ok()?;
            let claims = Claims::of(&jws, setting.numbers);
            let document = claims.document();
            if !site::links(&document, issuer, origin) {
                return None;
            }
            let mut spoken = Spoken::around(&jws, document, setting);
            claims.check_linkage(issuer, setting.now, &mut spoken.report.checks);
            Ok(spoken)
        }
        Value::Object(signed) if site::links(signed, issuer, origin) => Spoken::inside(signed, setting),
        _ => return None,
    };
    Some(spoken.and_then(|mut spoken| spoken.settled(setting)))
}
