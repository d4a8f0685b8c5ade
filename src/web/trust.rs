//! What a reader, or a page's owner, asks beyond the badge, once it is checked: [`Check::step`] then goes on with
//! what that needs.

use super::check::{Check, Checker};
use crate::card::{self, Options, View};
use crate::documents::{Documents, Fetched, permitted};
use crate::json::{push_decimal, write_string};
use crate::messages::Messages;
use crate::report::Why;
use crate::time::Timestamp;
use crate::trust::{CameBeside, Choice, Community, Overview};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What is asked, and documents of its own: no badge can use up the requests that it needs.
#[derive(Debug)]
pub(super) struct Chosen {
    choice: Choice,
    pub(super) documents: Documents,
}

impl Chosen {
    pub(super) fn new(offline: bool) -> Self {
        let mut documents = Documents::new();
        documents.offline = offline;
        Self { choice: Choice::default(), documents }
    }
}

#[wasm_bindgen]
impl Check {
    /// Adds a list to those that are asked, before the check begins: its address or what its file is
    /// called, and its bytes. Without bytes it could not be had: because it is too large (`why` 1), because nobody
    /// may be asked for it (2), or for another reason (0).
    pub fn listen(&mut self, list: &str, bytes: Option<Vec<u8>>, why: u8) {
        const TOO_LARGE: u8 = 1;
        const NOT_ASKED: u8 = 2;
        let documents = &mut self.chosen.documents;
        match bytes {
            Some(bytes) => documents.give(list, bytes),
            // The documents know why.
            None if why == NOT_ASKED && (documents.offline || !permitted(list)) => {}
            None => {
                let why = if why == TOO_LARGE { Why::Limit } else { Why::Unreachable };
                documents.insert(list, Fetched::Failed { why, status: None });
            }
        }
        self.chosen.choice.lists.push(list.into());
    }

    /// Adds what came beside the badge, before the check begins: what the reader or the page calls it, and its own
    /// finished check, by this module. Without one it adds nothing. What comes under the same name right after is
    /// another part of it.
    pub fn beside(&mut self, source: &str, check: &Check) {
        let Some(verification) = &check.done else { return };
        let beside = &mut self.chosen.choice.beside;
        match beside.last_mut() {
            Some(last) if *last.source == *source => last.verifications.push(verification.clone()),
            _ => beside.push(CameBeside { source: source.into(), verifications: vec![verification.clone()] }),
        }
    }

    /// Says what else is asked, before the check begins: whether so many members of a community signed, and
    /// whether the sites that the issuer names also name the issuer.
    pub fn ask(&mut self, community: Option<String>, members: u32, sites: bool) {
        let of = |id: String| Community { id: id.into(), at_least: members.max(1) as usize };
        self.chosen.choice.community = community.map(of);
        self.chosen.choice.sites = sites;
    }

    /// What the first list is, whoever is on it, as JSON, once the check is done: `{"keeper", "signer", "date",
    /// "issuers"}`, of which all but the number may be missing, or `{"why"}`, a sentence of the
    /// [texts](Messages::of) that says why it tells nothing. Nothing where there is no list.
    #[must_use]
    pub fn overview(&self, checker: &mut Checker, table: Option<String>) -> Option<String> {
        let list = self.chosen.choice.lists.first()?;
        let looked = checker.verifier.look_over(list, &self.chosen.documents, &self.settings).ok()?;
        let mut json = String::from("{");
        match looked {
            Ok(overview) => describe(&overview, &mut json),
            Err(doubt) => member("why", Messages::of(table).distrust(doubt), &mut json),
        }
        json.push('}');
        Some(json)
    }

    /// What came of all that was asked, [as JSON](card::json()) like that of a card, once the check is done.
    /// `view` and `language` are as for [the card](Check::card), and so is `table`.
    #[must_use]
    pub fn around(&self, view: &str, language: &str, table: Option<String>) -> Option<String> {
        let done = self.done.as_ref()?;
        let view = if view == "full" { View::Full } else { View::Card };
        let options = Options { view, heading: 4, language, checker: None };
        Some(card::json(&card::around(&done.report, &done.contents, &Messages::of(table), &options)))
    }

    /// What the lists say of the badge's issuer, where the page's owner named them, likewise.
    #[must_use]
    pub fn named(&self, language: &str, table: Option<String>) -> Option<String> {
        let done = self.done.as_ref()?;
        let options = Options { view: View::Card, heading: 4, language, checker: None };
        Some(card::json(&card::named(&done.report, &done.contents, &Messages::of(table), &options)))
    }
}

impl Check {
    /// Asks about the badge that was checked.
    pub(super) fn consult(&mut self, checker: &mut Checker) -> Result<JsValue, JsValue> {
        let Some(done) = &mut self.done else { return Ok(JsValue::UNDEFINED) };
        let Chosen { choice, documents } = &mut self.chosen;
        if choice.badge.is_empty() {
            // Endorsements may be bound to it.
            choice.badge.clone_from(&self.input);
        }
        match checker.verifier.consult(done, choice, documents, &self.settings) {
            Ok(()) => Ok(JsValue::UNDEFINED),
            Err(wanted) => self.want(wanted),
        }
    }
}

fn describe(overview: &Overview, json: &mut String) {
    json.push_str("\"issuers\":");
    push_decimal(json, overview.issuers as u64);
    let date = overview.date.map(Timestamp::to_rfc3339);
    for (name, value) in [("keeper", &overview.keeper), ("signer", &overview.signer)] {
        if let Some(value) = value {
            json.push(',');
            member(name, &card::clean::label(value), json);
        }
    }
    if let Some(date) = date {
        json.push(',');
        member("date", &date, json);
    }
}

fn member(name: &str, value: &str, json: &mut String) {
    write_string(name, json);
    json.push(':');
    write_string(value, json);
}
