//! RDF Dataset Canonicalization, RDFC-1.0 (<https://www.w3.org/TR/rdf-canon/>, rules DIP-27 and
//! CTX-15): the same graph gets the same text, however its blank nodes were named.

use core::cmp::Ordering;

use sha2::Digest as _;

use super::issuer::Issuer;
use super::nquads::Lines;
use super::{Dataset, Quad, Term};
use crate::encoding::hex;
use crate::json::push_decimal;
use crate::limits;
use crate::sort::sorted_indices;

/// The hash function that orders blank nodes; the cryptosuite decides (DIP-23).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hash {
    /// SHA-256, the default of RDFC-1.0.
    Sha256,
    /// SHA-384, for P-384 keys.
    #[cfg(feature = "sha384")]
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
    /// How many of the [`limits::CANONICAL_STEPS`] it took.
    pub steps: usize,
}

/// The dataset needs more work than [`limits::CANONICAL_STEPS`] or [`limits::CANONICAL_DEPTH`]
/// allows (CTX-15): it could not be checked, which says nothing about its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooComplex;

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
/// [`TooComplex`] for poison graphs.
pub fn canonicalize(dataset: &Dataset, hash: Hash) -> Result<Canonical, TooComplex> {
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
        // 5.1, 5.2
        let mut paths: Vec<(Digest, Vec<u32>)> = Vec::new();
        for node in group.iter().map(|node| node.node) {
            if state.canonical.number(node).is_none() {
                state.temporary.issue(node);
                let digest = state.hash_n_degree(node, 0)?;
                paths.push((digest, state.temporary.withdraw(0)));
            }
        }
        // 5.3
        for index in sorted_indices(paths.len(), &mut |a, b| hash_at(&paths, a).cmp(&hash_at(&paths, b))) {
            for &node in paths.get(index as usize).map(|path| &*path.1).unwrap_or_default() {
                state.canonical.issue(node);
            }
        }
    }
    // 6
    Ok(Canonical { nquads: state.nquads(), labels: state.canonical.into_labels(), steps: state.steps })
}

/// A digest, ordered as its hexadecimal text; what the function leaves free is zero.
type Digest = [u8; DIGEST_BYTES];

const DIGEST_BYTES: usize = if cfg!(feature = "sha384") { 48 } else { 32 };

impl Hash {
    fn digest(self, text: &str) -> Digest {
        let mut digest = [0; DIGEST_BYTES];
        let bytes: &[u8] = match self {
            Self::Sha256 => &sha2::Sha256::digest(text),
            #[cfg(feature = "sha384")]
            Self::Sha384 => &sha2::Sha384::digest(text),
        };
        for (to, from) in digest.iter_mut().zip(bytes) {
            *to = *from;
        }
        digest
    }

    const fn bytes(self) -> usize {
        match self {
            Self::Sha256 => 32,
            #[cfg(feature = "sha384")]
            Self::Sha384 => 48,
        }
    }
}

fn hash_at<T>(list: &[(Digest, T)], index: u32) -> Option<&Digest> {
    list.get(index as usize).map(|entry| &entry.0)
}

/// A blank node under a hash.
#[derive(Clone, Copy)]
struct Hashed {
    hash: Digest,
    node: u32,
}

fn sort_hashed(list: &[Hashed]) -> Vec<Hashed> {
    let key = |index: u32| list.get(index as usize).map(|entry| (&entry.hash, entry.node));
    let order = sorted_indices(list.len(), &mut |a, b| key(a).cmp(&key(b)));
    order.iter().filter_map(|&index| list.get(index as usize)).copied().collect()
}

/// <https://www.w3.org/TR/rdf-canon/#dfn-canonicalization-state>
struct State<'a> {
    hash: Hash,
    /// Each statement once.
    quads: Vec<&'a Quad>,
    /// The "blank node to quads map": indices into `quads`, those of node n from `starts[n]` to
    /// `starts[n + 1]`.
    mentions: Vec<u32>,
    starts: Vec<u32>,
    /// The "hash to blank nodes map", by node.
    first_degree: Vec<Digest>,
    canonical: Issuer,
    /// The temporary issuer. One is enough: a trial that is given up takes its identifiers back.
    temporary: Issuer,
    steps: usize,
    /// Both are reused for what is hashed.
    buffer: String,
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
            first_degree: vec![[0; DIGEST_BYTES]; blanks],
            canonical: Issuer::new(blanks),
            temporary: Issuer::new(blanks),
            steps: 0,
            buffer: String::new(),
            lines: Lines::default(),
        }
    }

    /// The quads that mention `node`.
    fn quads_of(&self, node: u32) -> impl Iterator<Item = &'a Quad> + use<'_, 'a> {
        let bound = |index: usize| self.starts.get(index).map_or(0, |&start| start as usize);
        let mentions = self.mentions.get(bound(node as usize)..bound(node as usize + 1)).unwrap_or_default();
        mentions.iter().filter_map(|&index| self.quads.get(index as usize).copied())
    }

    /// The nodes in use by their first degree hash, which is kept for them.
    fn hash_nodes(&mut self) -> Vec<Hashed> {
        let mut hashed = Vec::new();
        for node in 0..self.first_degree.len() as u32 {
            if let Some(hash) = self.hash_first_degree(node) {
                hashed.push(Hashed { hash, node });
            }
        }
        for entry in &hashed {
            if let Some(place) = self.first_degree.get_mut(entry.node as usize) {
                *place = entry.hash;
            }
        }
        sort_hashed(&hashed)
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

    /// Hash Related Blank Node (<https://www.w3.org/TR/rdf-canon/#hash-related-blank-node>).
    fn hash_related(&mut self, related: u32, quad: &Quad, position: Position) -> Digest {
        // 1, 2
        self.buffer.clear();
        self.buffer.push(position.letter());
        if position != Position::Graph
            && let Term::Ground(predicate) = &quad.predicate
        {
            self.buffer.push_str(predicate);
        }
        // 3, 4
        if let Some(number) = self.canonical.number(related) {
            push_label(&mut self.buffer, "_:c14n", number);
        } else if let Some(number) = self.temporary.number(related) {
            push_label(&mut self.buffer, "_:b", number);
        } else if let Some(digest) = self.first_degree.get(related as usize) {
            push_hash(&mut self.buffer, digest, self.hash);
        }
        // 5
        self.hash.digest(&self.buffer)
    }

    /// Hash N-Degree Quads (<https://www.w3.org/TR/rdf-canon/#hash-nd-quads>). The identifiers that
    /// its issuer gave stay issued.
    fn hash_n_degree(&mut self, identifier: u32, depth: usize) -> Result<Digest, TooComplex> {
        if depth > limits::CANONICAL_DEPTH {
            return Err(TooComplex);
        }
        // 1–3. A list, not a set: a node that is related twice under one hash stands there twice.
        let quads: Vec<&Quad> = self.quads_of(identifier).collect();
        let mut related = Vec::new();
        for quad in quads {
            for (position, node) in Position::ALL.into_iter().zip(nodes_of(quad)) {
                if let Some(node) = node.filter(|&node| node != identifier) {
                    self.spend(1)?;
                    related.push(Hashed { hash: self.hash_related(node, quad, position), node });
                }
            }
        }
        let related = sort_hashed(&related);
        // 4
        let mut data = String::new();
        // 5
        for group in related.chunk_by(|a, b| a.hash == b.hash) {
            // 5.1–5.3
            if let Some(first) = group.first() {
                push_hash(&mut data, &first.hash, self.hash);
            }
            let mut chosen_path = String::new();
            let mut chosen_nodes = Vec::new();
            let issued = self.temporary.count();
            // 5.4
            let mut permutation: Vec<u32> = group.iter().map(|entry| entry.node).collect();
            loop {
                let path = self.try_permutation(&permutation, &chosen_path, depth)?;
                let nodes = self.temporary.withdraw(issued);
                // 5.4.6
                if let Some(path) = path
                    && (chosen_path.is_empty() || path < chosen_path)
                {
                    chosen_path = path;
                    chosen_nodes = nodes;
                }
                if !next_permutation(&mut permutation) {
                    break;
                }
            }
            // 5.5, 5.6
            data.push_str(&chosen_path);
            for node in chosen_nodes {
                self.temporary.issue(node);
            }
        }
        // 6
        Ok(self.hash.digest(&data))
    }

    /// Steps 5.4.1 to 5.4.5 of Hash N-Degree Quads: the path of one permutation, or `None` as soon
    /// as it cannot be chosen.
    fn try_permutation(&mut self, nodes: &[u32], chosen: &str, depth: usize) -> Result<Option<String>, TooComplex> {
        // Code points of UTF-8 text are ordered as its bytes.
        let hopeless = |path: &str| !chosen.is_empty() && path.len() >= chosen.len() && path > chosen;
        let mut path = String::new();
        let mut recursion = Vec::new();
        // 5.4.4
        for &node in nodes {
            self.spend(1)?;
            if let Some(number) = self.canonical.number(node) {
                push_label(&mut path, "_:c14n", number);
            } else {
                let (number, new) = self.temporary.issue(node);
                if new {
                    recursion.push(node);
                }
                push_label(&mut path, "_:b", number);
            }
            if hopeless(&path) {
                return Ok(None);
            }
        }
        // 5.4.5
        for node in recursion {
            let digest = self.hash_n_degree(node, depth + 1)?;
            let (number, _) = self.temporary.issue(node);
            push_label(&mut path, "_:b", number);
            path.push('<');
            push_hash(&mut path, &digest, self.hash);
            path.push('>');
            if hopeless(&path) {
                return Ok(None);
            }
        }
        Ok(Some(path))
    }

    fn spend(&mut self, steps: usize) -> Result<(), TooComplex> {
        self.steps += steps;
        if self.steps > limits::CANONICAL_STEPS { Err(TooComplex) } else { Ok(()) }
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

/// The blank nodes in the places of a quad, in the order of [`Position::ALL`].
fn nodes_of(quad: &Quad) -> [Option<u32>; 4] {
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

/// Where in a quad a related blank node stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Position {
    Subject,
    Predicate,
    Object,
    Graph,
}

impl Position {
    const ALL: [Self; 4] = [Self::Subject, Self::Predicate, Self::Object, Self::Graph];

    const fn letter(self) -> char {
        match self {
            Self::Subject => 's',
            Self::Predicate => 'p',
            Self::Object => 'o',
            Self::Graph => 'g',
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
        (Some(Term::Ground(a)), Some(Term::Ground(b))) => a.cmp(b),
        (Some(Term::Blank(a)), Some(Term::Blank(b))) => a.cmp(b),
        (None, None) => Ordering::Equal,
        (None, _) | (Some(Term::Ground(_)), Some(Term::Blank(_))) => Ordering::Less,
        (_, None) | (Some(Term::Blank(_)), Some(Term::Ground(_))) => Ordering::Greater,
    }
}

fn push_label(text: &mut String, prefix: &str, number: u32) {
    text.push_str(prefix);
    push_decimal(text, u64::from(number));
}

fn push_hash(text: &mut String, digest: &Digest, hash: Hash) {
    hex::push(text, digest.get(..hash.bytes()).unwrap_or_default());
}

/// The next arrangement in lexicographic order, each once even where nodes repeat; false after the
/// last.
fn next_permutation(nodes: &mut [u32]) -> bool {
    let Some(pivot) = nodes.windows(2).rposition(|pair| matches!(pair, [a, b] if a < b)) else { return false };
    let last = nodes.get(pivot).and_then(|pivot| nodes.iter().rposition(|node| node > pivot)).unwrap_or(pivot);
    nodes.swap(pivot, last);
    if let Some(rest) = nodes.get_mut(pivot + 1..) {
        rest.reverse();
    }
    true
}
