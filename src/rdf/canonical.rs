//! RDF Dataset Canonicalization, RDFC-1.0 (<https://www.w3.org/TR/rdf-canon/>, rules DIP-27 and
//! CTX-15): the same graph gets the same text, however its blank nodes were named.

use core::cmp::Ordering;
use std::rc::Rc;

use sha2::Digest as _;

use super::issuer::Issuer;
use super::nquads::Lines;
#[cfg(feature = "full")]
use super::related::Trial;
use super::{Dataset, Quad, Term};
use crate::json::push_decimal;

use crate::sort::sorted_indices;

/// The hash function that orders blank nodes; the cryptosuite decides (DIP-23).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    /// SHA-256, the default of RDFC-1.0.
    Sha256,
    /// SHA-384, for P-384 keys.
    #[cfg(feature = "full")]
    Sha384,
}

/// A dataset in canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canonical {
    /// Canonical N-Quads: each statement once, one a line, the lines in code point order, each
    /// ended by `\n`.
    pub nquads: String,
    /// The canonical number of each blank node of the input (3 for `_:c14n3`); `None` for numbers
    /// that no quad uses.
    pub labels: Vec<Option<u32>>,
    /// How many of the [`crate::limits::CANONICAL_STEPS`] it took.
    pub steps: usize,
}

/// Why a dataset has no canonical form here: it could not be checked, which says nothing about its
/// signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoCanonicalForm {
    /// It needs more work than [`crate::limits::CANONICAL_STEPS`] or [`crate::limits::CANONICAL_DEPTH`] allows
    /// (CTX-15).
    TooComplex,
    /// Blank nodes can only be told apart by their neighbours, which only the feature `full` does.
    Unsupported,
}

/// The canonical form of `dataset`
/// (<https://www.w3.org/TR/rdf-canon/#canon-algo-algo>; the numbers in comments are its steps).
///
/// With named graphs the algorithm is weaker than its name: "Hash Related Blank Node" leaves out the
/// graph, so a few contrived datasets have two forms, by the order in which nodes of one hash come
/// (here that of their numbers). Other implementations share this. A signature over such a dataset
/// may fail; it never verifies another dataset.
///
/// A blank node as predicate, which only generalised RDF has, is treated like those in the other
/// places of a quad.
///
/// # Errors
/// [`NoCanonicalForm`], for poison graphs.
pub fn canonicalize(dataset: &Dataset, hash: Hash) -> Result<Canonical, NoCanonicalForm> {
    // 1, 2
    let mut state = State::new(dataset, hash);
    // 3
    let nodes = state.hash_nodes();
    let groups = || nodes.chunk_by(|a, b| a.hash == b.hash);
    // 4
    for group in groups() {
        if let [node] = group {
            state.canonical.issue(node.node);
        }
    }
    // 5
    for group in groups().filter(|group| group.len() > 1) {
        state.issue_related(group)?;
    }
    // 6
    Ok(Canonical { steps: state.steps(), nquads: state.nquads(), labels: state.canonical.into_labels() })
}

/// A digest, ordered as its hexadecimal text; what the function leaves free is zero.
pub(crate) type Digest = [u8; DIGEST_BYTES];

pub(super) const DIGEST_BYTES: usize = if cfg!(feature = "full") { 48 } else { 32 };

impl Hash {
    pub(crate) fn digest(self, text: &str) -> Digest {
        let mut digest = [0; DIGEST_BYTES];
        let bytes: &[u8] = match self {
            Self::Sha256 => &sha2::Sha256::digest(text),
            #[cfg(feature = "full")]
            Self::Sha384 => &sha2::Sha384::digest(text),
        };
        for (to, from) in digest.iter_mut().zip(bytes) {
            *to = *from;
        }
        digest
    }

    /// What of a digest is not free.
    #[cfg(any(feature = "full", feature = "issue"))]
    pub(crate) fn used(self, digest: &Digest) -> &[u8] {
        match self {
            Self::Sha256 => digest.get(..32).unwrap_or_default(),
            #[cfg(feature = "full")]
            Self::Sha384 => digest,
        }
    }
}

/// A blank node under a hash.
#[derive(Clone, Copy)]
pub(super) struct Hashed {
    pub(super) hash: Digest,
    pub(super) node: u32,
}

pub(super) fn sort_hashed(list: &[Hashed]) -> Vec<Hashed> {
    let key = |index: u32| list.get(index as usize).map(|entry| (&entry.hash, entry.node));
    let order = sorted_indices(list.len(), &mut |a, b| key(a).cmp(&key(b)));
    order.iter().filter_map(|&index| list.get(index as usize)).copied().collect()
}

/// <https://www.w3.org/TR/rdf-canon/#dfn-canonicalization-state>
pub(super) struct State<'a> {
    pub(super) hash: Hash,
    /// Each statement once.
    quads: Vec<&'a Quad>,
    /// The "blank node to quads map": indices into `quads`, those of node n from `starts[n]` to
    /// `starts[n + 1]`.
    mentions: Vec<u32>,
    starts: Vec<u32>,
    pub(super) canonical: Issuer,
    /// What tells nodes apart by their neighbours.
    #[cfg(feature = "full")]
    pub(super) trial: Trial,
    /// How many node numbers there are.
    blanks: u32,
    /// Reused for what is hashed.
    lines: Lines,
}

impl<'a> State<'a> {
    fn new(dataset: &'a Dataset, hash: Hash) -> Self {
        let all = &dataset.quads;
        let order = sorted_indices(all.len(), &mut |a, b| match (all.get(a as usize), all.get(b as usize)) {
            (Some(a), Some(b)) => compare_quads(a, b),
            _ => Ordering::Equal,
        });
        let mut quads: Vec<&Quad> = Vec::with_capacity(order.len());
        for index in order {
            match all.get(index as usize) {
                Some(quad) if quads.last().is_none_or(|last| *last != quad) => quads.push(quad),
                _ => {}
            }
        }

        let mut blanks = dataset.blanks as usize;
        for quad in &quads {
            for node in nodes_of(quad).into_iter().flatten() {
                blanks = blanks.max(node as usize + 1);
            }
        }
        // A counting sort by node.
        let mut starts = vec![0_u32; blanks + 1];
        each_mention(&quads, &mut |node, _| {
            if let Some(count) = starts.get_mut(node as usize + 1) {
                *count += 1;
            }
        });
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let mut next = starts.clone();
        let mut mentions = vec![0; total as usize];
        each_mention(&quads, &mut |node, index| {
            if let Some(place) = next.get_mut(node as usize) {
                if let Some(mention) = mentions.get_mut(*place as usize) {
                    *mention = index;
                }
                *place += 1;
            }
        });
        Self {
            hash,
            quads,
            mentions,
            starts,
            canonical: Issuer::new(blanks),
            #[cfg(feature = "full")]
            trial: Trial::new(blanks),
            blanks: blanks as u32,
            lines: Lines::default(),
        }
    }

    /// The quads that mention `node`.
    pub(super) fn quads_of(&self, node: u32) -> impl Iterator<Item = &'a Quad> + use<'_, 'a> {
        let bound = |index: usize| self.starts.get(index).map_or(0, |&start| start as usize);
        let mentions = self.mentions.get(bound(node as usize)..bound(node as usize + 1)).unwrap_or_default();
        mentions.iter().filter_map(|&index| self.quads.get(index as usize).copied())
    }

    /// The nodes in use by their first degree hash, which is kept for them.
    fn hash_nodes(&mut self) -> Vec<Hashed> {
        let mut hashed = Vec::new();
        for node in 0..self.blanks {
            if let Some(hash) = self.hash_first_degree(node) {
                hashed.push(Hashed { hash, node });
            }
        }
        #[cfg(feature = "full")]
        self.trial.remember(&hashed);
        sort_hashed(&hashed)
    }

    /// How many steps it took.
    #[cfg(not(feature = "full"))]
    const fn steps(&self) -> usize {
        0
    }

    /// Step 5 for nodes of one hash.
    #[cfg(not(feature = "full"))]
    const fn issue_related(&mut self, _: &[Hashed]) -> Result<(), NoCanonicalForm> {
        Err(NoCanonicalForm::Unsupported)
    }

    /// Hash First Degree Quads (<https://www.w3.org/TR/rdf-canon/#hash-1d-quads>); `None` for a node
    /// that no quad mentions.
    fn hash_first_degree(&mut self, reference: u32) -> Option<Digest> {
        // 1–3
        let mut lines = core::mem::take(&mut self.lines);
        lines.clear();
        let mut used = false;
        for quad in self.quads_of(reference) {
            used = true;
            lines.push(quad, &mut |node, text| text.push_str(if node == reference { "_:a" } else { "_:z" }));
        }
        // 4, 5
        let digest = used.then(|| self.hash.digest(lines.sort()));
        self.lines = lines;
        digest
    }

    /// Serializes the dataset with canonical labels, in order
    /// (<https://www.w3.org/TR/rdf-canon/#serialization>).
    fn nquads(&self) -> String {
        let mut lines = Lines::default();
        for quad in &self.quads {
            lines.push(quad, &mut |node, text| {
                push_label(text, "_:c14n", self.canonical.number(node).unwrap_or(u32::MAX));
            });
        }
        lines.sort();
        lines.into_text()
    }
}

/// The blank nodes in the places of a quad: subject, predicate, object, graph.
pub(super) fn nodes_of(quad: &Quad) -> [Option<u32>; 4] {
    [Some(&quad.subject), Some(&quad.predicate), Some(&quad.object), quad.graph.as_ref()].map(|term| match term {
        Some(Term::Blank(node)) => Some(*node),
        _ => None,
    })
}

/// Tells of each blank node the indices of the quads that mention it, each once, in their order.
fn each_mention(quads: &[&Quad], tell: &mut dyn FnMut(u32, u32)) {
    for (quad, index) in quads.iter().zip(0..) {
        let nodes = nodes_of(quad);
        for (place, node) in nodes.iter().enumerate() {
            if let Some(node) = *node
                && !nodes.iter().take(place).any(|earlier| *earlier == Some(node))
            {
                tell(node, index);
            }
        }
    }
}

/// An order in which equal quads are neighbours and their lines all but sorted.
fn compare_quads(a: &Quad, b: &Quad) -> Ordering {
    compare_terms(Some(&a.subject), Some(&b.subject))
        .then_with(|| compare_terms(Some(&a.predicate), Some(&b.predicate)))
        .then_with(|| compare_terms(Some(&a.object), Some(&b.object)))
        .then_with(|| compare_terms(a.graph.as_ref(), b.graph.as_ref()))
}

fn compare_terms(a: Option<&Term>, b: Option<&Term>) -> Ordering {
    match (a, b) {
        // Most equal ones are one text.
        (Some(Term::Ground(a)), Some(Term::Ground(b))) if Rc::ptr_eq(a, b) => Ordering::Equal,
        (Some(Term::Ground(a)), Some(Term::Ground(b))) => a.cmp(b),
        (Some(Term::Blank(a)), Some(Term::Blank(b))) => a.cmp(b),
        (None, None) => Ordering::Equal,
        (None, _) | (Some(Term::Ground(_)), Some(Term::Blank(_))) => Ordering::Less,
        (_, None) | (Some(Term::Blank(_)), Some(Term::Ground(_))) => Ordering::Greater,
    }
}

pub(super) fn push_label(text: &mut String, prefix: &str, number: u32) {
    text.push_str(prefix);
    push_decimal(text, u64::from(number));
}
