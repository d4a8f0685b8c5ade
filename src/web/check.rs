//! One check of one badge, as the page's script drives it: step, fetch what is wanted, step again.

use super::numbers::NUMBERS;
use crate::card::{self, Options, View};
use crate::documents::{Documents, Fetched, Wanted, https_host};
use crate::json::{Pointer, push_decimal};
use crate::messages::Messages;
use crate::report::{Check as ReportedCheck, Code, Outcome, Report, Why, abbreviate, plain};
use crate::time::Timestamp;
use crate::verify::{Progress, Settings, Verification, Verifier};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// What the checks of one page have in common; see [`Verifier`].
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Checker {
    pub(super) verifier: Verifier,
}

#[wasm_bindgen]
impl Checker {
    /// A checker that has seen no badge yet.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// The check of one badge.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Check {
    pub(super) input: Vec<u8>,
    pub(super) documents: Documents,
    pub(super) settings: Settings,
    wanted: Vec<Box<str>>,
    questions: Vec<Wanted>,
    pub(super) done: Option<Verification>,
    #[cfg(feature = "trust")]
    pub(super) chosen: super::trust::Chosen,
}

#[wasm_bindgen]
impl Check {
    /// A check of the badge in `bytes` that has not begun. `now` are milliseconds since 1970 by this
    /// device's clock; with `offline` nobody is to be contacted. `verifies` says whether this browser has WebCrypto:
    /// then it is asked about signatures of ECDSA and RSA, also by a module that has these.
    #[wasm_bindgen(constructor)]
    #[must_use]
    #[cfg_attr(not(any(feature = "ecdsa", feature = "rsa")), allow(unused_variables))]
    pub fn new(bytes: Vec<u8>, offline: bool, now: f64, verifies: bool) -> Self {
        let mut documents = Documents::new();
        documents.offline = offline;
        #[cfg(any(feature = "ecdsa", feature = "rsa"))]
        {
            documents.asks_for_signatures = verifies;
        }
        // Saturates: a clock cannot be that wrong.
        let settings = Settings { now: Timestamp::from_millis(now as i64), numbers: NUMBERS };
        Self {
            #[cfg(feature = "trust")]
            chosen: super::trust::Chosen::new(offline),
            input: bytes,
            documents,
            settings,
            wanted: Vec::new(),
            questions: Vec::new(),
            done: None,
        }
    }

    /// Finishes the check of a badge that could not be fetched itself: from `host`, because it is too
    /// large (`limit`) or for another reason, perhaps with an HTTP status as the answer.
    pub fn unreachable(&mut self, host: &str, limit: bool, status: Option<u16>) {
        let mut report = Report::new(self.settings.now);
        let outcome = Outcome::Unknown(if limit { Why::Limit } else { Why::Unreachable });
        let mut row = ReportedCheck::new(Code::IntakeReadable, outcome, Pointer::root()).with("host", host);
        if let Some(status) = status {
            let mut text = String::new();
            push_decimal(&mut text, u64::from(status));
            row = row.with("status", &text);
        }
        report.checks.push(row);
        report.contacted.push(host.into());
        self.done = Some(Verification { report, contents: crate::credential::Contents::Hidden });
    }

    /// Goes on as far as what is at hand allows. Gives the URLs of documents that are wanted first, or
    /// nothing when the check is done; besides these, something may be [asked](Check::asked).
    ///
    /// # Errors
    /// None for lists of texts; the signature is that of the conversion.
    pub fn step(&mut self, checker: &mut Checker) -> Result<JsValue, JsValue> {
        self.wanted.clear();
        self.questions.clear();
        #[cfg(feature = "trust")]
        if self.done.is_some() {
            return self.consult(checker);
        }
        match checker.verifier.verify(&self.input, &self.documents, &self.settings) {
            Progress::Done(verification) => {
                self.done = Some(*verification);
                #[cfg(feature = "trust")]
                return self.consult(checker);
                #[cfg(not(feature = "trust"))]
                Ok(JsValue::UNDEFINED)
            }
            Progress::Wanted(wanted) => self.want(wanted),
        }
    }

    /// What else is wanted, as JSON in which bytes are base64url, if anything is left: the contents of
    /// compressed bytes, `{"unpack": their format's name in DecompressionStream, "most": how many bytes
    /// may come out, "bytes"}`; whether signatures hold, an array with each as `{"verify": the algorithm's name in
    /// the JOSE registry, "message", "signature"}` with the key, as SEC1's `"point"` or RSA's `"n"` and `"e"`;
    /// what a bare module says, as of a proof by BBS or of a schema, `{"file": its file, "feed": what it is fed}`; or
    /// `{}` for the file of rare contexts.
    #[must_use]
    pub fn asked(&self) -> Option<String> {
        super::asked::json(&self.questions)
    }

    /// Answers what was [asked](Check::asked) with the contents; without any, the bytes are broken, or
    /// more came out than may (`limit`). Of signatures there is a byte for each: it holds with the byte 1, and fails with
    /// 0; any other byte says that the key is none, and without a byte nobody could tell. Of a bare module it is what that
    /// says; without any it did not come.
    pub fn answer(&mut self, bytes: Option<Vec<u8>>, limit: bool) {
        #[cfg(feature = "trust")]
        let documents = if self.done.is_some() { &mut self.chosen.documents } else { &mut self.documents };
        #[cfg(not(feature = "trust"))]
        let documents = &mut self.documents;
        super::asked::answer(&mut self.questions, bytes, limit, documents);
    }

    /// Gives a wanted document that was fetched (`origin` 0), or of which the reader has a copy (2). Without
    /// bytes, says that it cannot be had: because it is too large (1) or for another reason, perhaps with
    /// an HTTP status as the answer.
    pub fn supply(&mut self, url: &str, bytes: Option<Vec<u8>>, origin: u8, status: Option<u16>) {
        const TOO_LARGE: u8 = 1;
        #[cfg(feature = "assertions")]
        const COPY: u8 = 2;
        let why = if origin == TOO_LARGE { Why::Limit } else { Why::Unreachable };
        let fetched = match bytes {
            // Its host was asked in vain.
            #[cfg(feature = "assertions")]
            Some(copy) if origin == COPY => {
                self.documents.give(url, copy);
                Fetched::Failed { why, status }
            }
            Some(bytes) => Fetched::Found(bytes),
            None => Fetched::Failed { why, status },
        };
        #[cfg(feature = "trust")]
        if self.done.is_some() {
            return self.chosen.documents.insert(url, fetched);
        }
        self.documents.insert(url, fetched);
    }

    /// Whether the check is done and ended at what only another module reads.
    #[must_use]
    pub fn limited(&self) -> bool {
        self.done.as_ref().is_some_and(|done| done.report.is_limited())
    }

    /// The published report as JSON, [abbreviated](abbreviate); nothing as long as the check is not done.
    #[must_use]
    pub fn report(&self) -> Option<String> {
        self.done.as_ref().map(|done| abbreviate(&done.report, &Messages::english()))
    }

    /// What an abbreviated report leaves out of checks that are [plain](plain), as JSON.
    #[must_use]
    pub fn plain() -> String {
        plain(&Messages::english())
    }

    /// Whether a badge is [about a person](crate::recipient), as JSON like that of a card: what comes of what
    /// was `typed`, or, where that is empty, the form in which a reader asks. `place` is the `id` of the
    /// question's place on the card; `table` is as for [the card](Check::card). Nothing from a build without
    /// the feature `recipient`, or before the check is done.
    #[must_use]
    pub fn person(&self, place: &str, typed: &str, table: Option<String>) -> Option<String> {
        super::person::json(self.done.as_ref()?, place, typed, table)
    }

    /// The card [as JSON](card::json()); before the check is done, one that says that it is under way
    /// and who is asked.
    ///
    /// `view` is `chip`, `card` or `full`; `level` that of the heading; `language` the reader's;
    /// `checker` the address of the independent check page; `table` the [texts](Messages::of) in which it
    /// speaks, if not in English.
    #[must_use]
    pub fn card(
        &self,
        view: &str,
        level: u8,
        language: &str,
        checker: Option<String>,
        table: Option<String>,
    ) -> String {
        let messages = Messages::of(table);
        let view = match view {
            "chip" => View::Chip,
            "full" => View::Full,
            _ => View::Card,
        };
        let options = Options { view, heading: level, language, checker: checker.as_deref() };
        let card = match &self.done {
            Some(done) => card::card(&done.report, &done.contents, &messages, &options),
            None => {
                let mut hosts: Vec<&str> = Vec::new();
                for host in self.wanted.iter().filter_map(|url| https_host(url)) {
                    if !hosts.contains(&host) {
                        hosts.push(host);
                    }
                }
                card::checking(None, &hosts, &messages, &options)
            }
        };
        card::json(&card)
    }
}

impl Check {
    /// Keeps what is wanted, and tells the script which documents are.
    pub(super) fn want(&mut self, wanted: Vec<Wanted>) -> Result<JsValue, JsValue> {
        for wanted in wanted {
            match wanted {
                Wanted::Document(url) => self.wanted.push(url),
                #[cfg(feature = "full")]
                question => self.questions.push(question),
            }
        }
        serde_wasm_bindgen::to_value(&self.wanted).map_err(JsValue::from)
    }
}

/// The style of cards, for the shadow root.
#[wasm_bindgen]
#[must_use]
pub fn style() -> String {
    card::STYLE.into()
}
