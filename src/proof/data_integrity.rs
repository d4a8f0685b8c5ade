//! Data Integrity: transformation and hashing.
//!
//! <https://www.w3.org/TR/vc-di-eddsa/>, <https://www.w3.org/TR/vc-di-ecdsa/>. A suite transforms the
//! unsecured document and the proof's configuration, hashes both, and signs the hashes, configuration
//! first (DIP-15).

use super::Setting;
use super::options::ProofOptions;
#[cfg(feature = "full")]
use super::suite::Form;
use super::suite::Suite;
#[cfg(feature = "full")]
use crate::credential::rules::list;
#[cfg(feature = "full")]
use crate::documents::Wanted;
use crate::json::{Object, Pointer, Value};
use crate::jsonld::{ErrorCode, JsonLdError, Options};
#[cfg(feature = "full")]
use crate::jsonld::{Loader, Mode};
use crate::rdf::{self, Digest, Hash};
use crate::report::{Check, Code, Outcome, Why};

/// A document without its proofs, in canonical form.
pub(crate) struct Transformed {
    /// The document without its proofs: what the proofs are about.
    pub(crate) unsecured: Object,
    /// Its SHA-256.
    pub(super) sha256: Digest,
    /// The canonical form with that hash.
    #[cfg(feature = "inspect")]
    pub(super) form: Option<crate::report::Form>,
    /// Which published text of the contexts the hash belongs to: 0 is the newest (CTX-04).
    pub(super) snapshot: usize,
    /// Members without a meaning in that text, which therefore were never signed.
    #[cfg(feature = "full")]
    pub(super) unsigned: Vec<Box<str>>,
}

impl Transformed {
    /// Puts the document into canonical form, in safe mode: also for suites that hash its JSON, since
    /// what is shown must have a meaning (CTX-05, VCD-14). Adds the checks of that.
    ///
    /// `None` when it has no canonical form; the checks say why.
    pub(crate) fn new(document: &Object, setting: &mut Setting<'_>, checks: &mut Vec<Check>) -> Option<Self> {
        let unsecured = document.without("proof");
        match hash_of(&unsecured, document.get("@context"), &[], 0, Hash::Sha256, setting) {
            Ok(sha256) => {
                for code in [Code::ContextKnown, Code::ContextRules, Code::ContextComplete, Code::CanonicalForm] {
                    Check::note(checks, code, Outcome::Pass, Pointer::ROOT, &[]);
                }
                Some(Self {
                    unsecured,
                    sha256,
                    #[cfg(feature = "inspect")]
                    form: setting.kept.take_one(),
                    snapshot: 0,
                    #[cfg(feature = "full")]
                    unsigned: Vec::new(),
                })
            }
            Err(error) => {
                checks.push(error.check(Pointer::ROOT));
                None
            }
        }
    }

    /// What a proof signs, by its suite: the hashes of its configuration and of the document. `None` when
    /// these have no canonical form, and the checks say why. `previous` are the proofs that it builds on.
    pub(super) fn hashes(
        &self,
        options: &ProofOptions<'_>,
        hash: Hash,
        previous: &[&Value],
        setting: &mut Setting<'_>,
        checks: &mut Vec<Check>,
    ) -> Option<[Digest; 2]> {
        #[cfg(feature = "full")]
        let (context, outcome) = proof_context(options.suite, options.object, &self.unsecured);
        #[cfg(not(feature = "full"))]
        let (context, outcome) = (None, Outcome::NotApplicable);
        if outcome == Outcome::Fail {
            Check::note_member(checks, Code::ProofContext, outcome, options.at, "@context", &[]);
            return None;
        }
        Check::note(checks, Code::ProofContext, outcome, options.at, &[]);
        let hashes = self.hash(options.suite, hash, options.object, previous, context, setting);
        if let Err(error) = &hashes {
            checks.push(error.check(options.at));
        }
        hashes.ok()
    }

    /// The same, of a proof whose members need not be in order.
    pub(super) fn hash(
        &self,
        suite: Suite,
        hash: Hash,
        proof: &Object,
        previous: &[&Value],
        context: Option<&Value>,
        setting: &mut Setting<'_>,
    ) -> Result<[Digest; 2], NoForm> {
        #[cfg(feature = "full")]
        if suite.form() == Form::Json {
            return super::jcs::hashes(&self.unsecured, hash, proof, previous, context, setting);
        }
        let _ = context;
        self.rdfc_hashes(suite, hash, proof, previous, setting)
    }

    /// <https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-rdfc-2022>,
    /// <https://www.w3.org/TR/vc-di-ecdsa/#hashing-ecdsa-rdfc-2019>
    pub(super) fn rdfc_hashes(
        &self,
        suite: Suite,
        hash: Hash,
        proof: &Object,
        previous: &[&Value],
        setting: &mut Setting<'_>,
    ) -> Result<[Digest; 2], NoForm> {
        let context = self.unsecured.get("@context");
        #[cfg(feature = "inspect")]
        setting.kept.begin();
        let config = hash_of(proof, context, &[suite.member()], self.snapshot, hash, setting)?;
        let document = if previous.is_empty() && hash == Hash::Sha256 {
            #[cfg(feature = "inspect")]
            setting.kept.again(self.form.as_ref());
            self.sha256
        } else {
            hash_of(&with_proofs(&self.unsecured, previous), context, &[], self.snapshot, hash, setting)?
        };
        Ok([config, document])
    }
}

/// DIP-18: the context a JCS proof is hashed under, where it names one, begins the document's.
/// Suites that hash RDF use the document's alone (DIP-16).
#[cfg(feature = "full")]
pub(super) fn proof_context<'a>(suite: Suite, proof: &'a Object, document: &Object) -> (Option<&'a Value>, Outcome) {
    match proof.get("@context") {
        Some(context) if suite.form() == Form::Json => {
            (Some(context), Outcome::of(list(document, "@context").starts_with(context.as_list())))
        }
        _ => (None, Outcome::NotApplicable),
    }
}

/// The document with the proofs that another builds on (DIP-10).
///
/// <https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains>, step 3.4
pub(super) fn with_proofs(document: &Object, previous: &[&Value]) -> Object {
    let mut document = document.clone();
    if !previous.is_empty() {
        let mut proofs = Vec::new();
        for proof in previous {
            proofs.push((*proof).clone());
        }
        document.set("proof", Value::Array(proofs));
    }
    document
}

/// Why something has no canonical form.
#[derive(Debug)]
pub(super) enum NoForm {
    JsonLd(JsonLdError),
    Rdf(rdf::NoCanonicalForm),
    #[cfg(feature = "full")]
    Number,
}

impl NoForm {
    pub(super) fn check(&self, at: &Pointer) -> Check {
        match self {
            Self::JsonLd(error) => {
                let (code, outcome) = match error.code {
                    ErrorCode::ContextUnknown => (Code::ContextKnown, Outcome::Unknown(Why::WITHOUT_FULL)),
                    ErrorCode::Unsupported => (Code::ContextRules, Outcome::Unknown(Why::WITHOUT_FULL)),
                    ErrorCode::Limit => (Code::ContextRules, Outcome::Unknown(Why::Limit)),
                    ErrorCode::Number => (Code::CanonicalForm, Outcome::Fail),
                    lost if lost.is_data_loss() => (Code::ContextComplete, Outcome::Fail),
                    _ => (Code::ContextRules, Outcome::Fail),
                };
                let check = Check::new(code, outcome, at.join(&error.at)).with("found", error.code.as_str());
                match &error.name {
                    Some(name) => check.with("name", name),
                    None => check,
                }
            }
            Self::Rdf(why) => {
                let why = match why {
                    rdf::NoCanonicalForm::TooComplex => Why::Limit,
                    rdf::NoCanonicalForm::Unsupported => Why::Elsewhere,
                };
                Check::new(Code::CanonicalForm, Outcome::Unknown(why), at.clone())
            }
            #[cfg(feature = "full")]
            Self::Number => Check::new(Code::CanonicalForm, Outcome::Fail, at.clone()),
        }
    }
}

/// The quads of a node under the newest texts of a context.
#[cfg(feature = "full")]
pub(super) fn dataset(
    node: &Object,
    context: Option<&Value>,
    mode: Mode,
    setting: &mut Setting<'_>,
) -> Result<rdf::Dataset, JsonLdError> {
    quads(node, context, &[], Options { mode, ..Options::safe(setting.numbers) }, setting)
}

/// The quads of a node under a context.
#[cfg(feature = "full")]
fn quads(
    node: &Object,
    context: Option<&Value>,
    skip: &[&str],
    options: Options<'_>,
    setting: &mut Setting<'_>,
) -> Result<rdf::Dataset, JsonLdError> {
    let rare = setting.documents.contexts();
    let loader = |url: &str| rare.and_then(|contexts| contexts.get(url).cloned());
    let loader: Option<&Loader<'_>> = if rare.is_some() { Some(&loader) } else { None };
    let quads = setting.processor.to_dataset(context, node, skip, &Options { loader, ..options });
    let unknown = quads.as_ref().is_err_and(|error| error.code == ErrorCode::ContextUnknown);
    if unknown && rare.is_none() && !cfg!(feature = "all-contexts") {
        setting.want(Wanted::Contexts);
    }
    quads
}

/// The quads of a node under a context.
#[cfg(not(feature = "full"))]
fn quads(
    node: &Object,
    context: Option<&Value>,
    skip: &[&str],
    options: Options<'_>,
    setting: &mut Setting<'_>,
) -> Result<rdf::Dataset, JsonLdError> {
    setting.processor.to_dataset(context, node, skip, &options)
}

/// A dataset's canonical N-Quads.
pub(super) fn canonical_of(dataset: &rdf::Dataset, hash: Hash) -> Result<String, NoForm> {
    rdf::canonicalize(dataset, hash).map(|canonical| canonical.nquads).map_err(NoForm::Rdf)
}

/// Canonical N-Quads of a node under a context, in safe mode.
pub(super) fn canonical(
    node: &Object,
    context: Option<&Value>,
    skip: &[&str],
    snapshot: usize,
    hash: Hash,
    setting: &mut Setting<'_>,
) -> Result<String, NoForm> {
    let options = Options { snapshot, ..Options::safe(setting.numbers) };
    canonical_of(&quads(node, context, skip, options, setting).map_err(NoForm::JsonLd)?, hash)
}

/// The hash of a node's canonical N-Quads.
pub(super) fn hash_of(
    node: &Object,
    context: Option<&Value>,
    skip: &[&str],
    snapshot: usize,
    hash: Hash,
    setting: &mut Setting<'_>,
) -> Result<Digest, NoForm> {
    let text = canonical(node, context, skip, snapshot, hash, setting)?;
    let digest = hash.digest(&text);
    #[cfg(feature = "inspect")]
    setting.kept.add("RDFC-1.0", hash, &digest, text);
    Ok(digest)
}

/// What to sign for adding `proof` to `document`, which may have proofs that it builds on.
///
/// # Errors
/// The check that says why something has no canonical form.
#[cfg(feature = "issue")]
pub(crate) fn hash_to_sign(
    document: &Object,
    proof: &Object,
    suite: Suite,
    hash: Hash,
    processor: &mut crate::jsonld::Processor,
    numbers: crate::json::Numbers,
) -> Result<Vec<u8>, Check> {
    let documents = crate::documents::Documents::new();
    let now = crate::time::Timestamp { seconds: 0, nanos: 0 };
    let mut setting = Setting::new(processor, &documents, now, numbers);
    let mut checks = Vec::new();
    let Some(transformed) = Transformed::new(document, &mut setting, &mut checks) else {
        let unknown = Check::new(Code::CanonicalForm, Outcome::Unknown(Why::Unsupported), Pointer::root());
        return Err(checks.pop().unwrap_or(unknown));
    };
    let entries = super::proofs(document);
    let previous = super::chain::matching(&Value::Object(proof.clone()), &entries);
    match transformed.hash(suite, hash, proof, &previous, None, &mut setting) {
        Ok([config, document]) => Ok([hash.used(&config), hash.used(&document)].concat()),
        Err(error) => Err(error.check(&Pointer::root().member("proof"))),
    }
}
