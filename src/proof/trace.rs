//! What is hashed on the way, for who compares implementations: kept where it is computed, and for a proof
//! that verification left before that, computed by the same functions.

use super::data_integrity::{NoForm, Transformed, proof_context};
use super::suite::{Form as What, Suite};
use super::{Setting, chain, proofs};
use crate::credential::rules::text;
use crate::intake::baked::Baked;
use crate::intake::jws::Jws;
use crate::json::{Object, Value};
use crate::rdf::{Digest, Hash};
use crate::report::{BakedAs, Check, Code, Form, Hashed, Keep, KeySource, Outcome, ProofTrace, Report, Token};

/// The forms that were hashed last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    keep: Keep,
    forms: Vec<Form>,
}

impl Kept {
    pub(crate) const fn new(keep: Keep) -> Self {
        Self { keep, forms: Vec::new() }
    }

    /// Begins with the forms of another proof.
    pub(super) fn begin(&mut self) {
        self.forms.clear();
    }

    /// Keeps a form that was hashed.
    pub(super) fn add(&mut self, algorithm: &'static str, hash: Hash, digest: &Digest, text: String) {
        if self.keep != Keep::Nothing {
            let text = (self.keep == Keep::Forms).then(|| text.into());
            self.forms.push(Form { algorithm, hash, digest: hash.used(digest).into(), text });
        }
    }

    /// Keeps a form that was hashed before.
    pub(super) fn again(&mut self, form: Option<&Form>) {
        self.forms.extend(form.cloned());
    }

    /// Takes the form that was hashed last.
    pub(super) fn take_one(&mut self) -> Option<Form> {
        self.forms.pop()
    }

    /// The forms of one proof: its configuration, then the document.
    fn take(&mut self, missing: Option<Check>) -> Hashed {
        let mut forms = self.forms.drain(..);
        Hashed { configuration: forms.next(), document: forms.next(), missing }
    }
}

impl Setting<'_> {
    fn keeps(&self) -> bool {
        self.kept.keep != Keep::Nothing
    }

    /// Keeps a document as it was read. One that is `unverified`, since it is no badge, is hashed all the same.
    pub(crate) fn saw(&mut self, value: &Value, unverified: bool, report: &mut Report) {
        if self.keeps() {
            report.trace_mut().document = Some(value.clone());
            if let Value::Object(object) = value
                && unverified
                && object.contains("@context")
            {
                look(object, self, report);
            }
        }
    }

    /// Keeps a token and the document in it.
    pub(crate) fn saw_token(&mut self, jws: &Jws, document: &Value, report: &mut Report) {
        if self.keeps() {
            report.trace_mut().token = Some(Token::of(jws));
            report.trace_mut().document = Some(document.clone());
        }
    }

    /// Keeps where in a picture something was found.
    pub(crate) fn saw_baked(&self, baked: &Baked<'_>, report: &mut Report) {
        if self.keeps() {
            let picture = report.format.container.unwrap_or_default();
            report.trace_mut().baked = Some(BakedAs::of(baked, picture));
        }
    }
}

/// Keeps the canonical form of a document that is being verified.
pub(super) fn note(transformed: &Transformed, setting: &Setting<'_>, report: &mut Report) {
    if setting.keeps() {
        report.trace_mut().canonical.clone_from(&transformed.form);
    }
}

/// Adds what it was judged from to the row of the proof that was verified last.
pub(super) fn note_proof(
    entry: &Value,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
    report: &mut Report,
) {
    if !setting.keeps() {
        return;
    }
    let trace = of_proof(entry, previous, transformed, setting);
    // An earlier text of a context may have been needed since.
    report.trace_mut().canonical.clone_from(&transformed.form);
    report.trace_mut().snapshot = transformed.snapshot;
    if let Some(proof) = report.proofs.last_mut() {
        proof.trace = Some(Box::new(trace));
    }
}

/// Keeps where the key of a token was found.
pub(super) fn note_source(place: &str, setting: &Setting<'_>, trace: &mut Option<Box<ProofTrace>>) {
    if setting.keeps() {
        trace.get_or_insert_default().source = KeySource::of(place, setting.documents);
    }
}

/// Keeps what suites would hash of a document that is not verified.
fn look(document: &Object, setting: &mut Setting<'_>, report: &mut Report) {
    setting.kept.begin();
    let Some(transformed) = Transformed::new(document, setting, &mut Vec::new()) else { return };
    report.trace_mut().canonical.clone_from(&transformed.form);
    let entries = proofs(document);
    for (entry, at) in entries.iter().take(crate::limits::PROOFS) {
        setting.kept.begin();
        let trace = of_proof(entry, &chain::matching(entry, &entries), &transformed, setting);
        report.trace_mut().unverified.push((at.clone(), trace));
    }
}

fn of_proof(entry: &Value, previous: &[&Value], transformed: &Transformed, setting: &mut Setting<'_>) -> ProofTrace {
    let hashes = if setting.kept.forms.len() == 2 {
        vec![setting.kept.take(None)]
    } else {
        hashed(entry, previous, transformed, setting)
    };
    ProofTrace { entry: entry.as_object().cloned(), hashes, source: None }
}

/// What the suite of a proof hashes; nothing where the suite is not known.
fn hashed(entry: &Value, previous: &[&Value], transformed: &Transformed, setting: &mut Setting<'_>) -> Vec<Hashed> {
    let Some(proof) = entry.as_object() else { return Vec::new() };
    let kind = text(entry, "type").unwrap_or_default();
    let name = text(entry, "cryptosuite").filter(|_| kind == "DataIntegrityProof");
    let Some(suite) = Suite::of(kind, name) else { return Vec::new() };
    let mut all = Vec::new();
    for hash in suite.hashes() {
        setting.kept.begin();
        let missing = keep_forms(suite, hash, proof, previous, transformed, setting).err();
        all.push(setting.kept.take(missing));
    }
    all
}

fn keep_forms(
    suite: Suite,
    hash: Hash,
    proof: &Object,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
) -> Result<(), Check> {
    let at = crate::json::Pointer::ROOT;
    let (context, outcome) = proof_context(suite, proof, &transformed.unsecured);
    if outcome == Outcome::Fail {
        return Err(Check::new(Code::ProofContext, outcome, at.member("@context")));
    }
    let done: Result<(), NoForm> = match suite.form() {
        #[cfg(feature = "sd")]
        What::Statements => super::sd::keep_forms(suite, proof, previous, transformed, setting),
        What::Rdf | What::Json => transformed.hash(suite, hash, proof, previous, context, setting).map(|_| ()),
    };
    done.map_err(|error| error.check(at))
}
