//! Telling blank nodes apart by their neighbours: what RDFC-1.0 does where first degree hashes do not
//! (<https://www.w3.org/TR/rdf-canon/#hash-nd-quads>).

use super::canonical::{DIGEST_BYTES, Digest, Hash, Hashed, NoCanonicalForm, State, nodes_of, push_label, sort_hashed};
use super::issuer::Issuer;
use super::{Quad, Term};
use crate::encoding::hex;
use crate::limits;
use crate::sort::sorted_indices;

/// What trying out orders of nodes needs.
pub(super) struct Trial {
    /// The "hash to blank nodes map", by node.
    first_degree: Vec<Digest>,
    /// The temporary issuer. One is enough: a trial that is given up takes its identifiers back.
    temporary: Issuer,
    steps: usize,
    /// Reused for what is hashed.
    buffer: String,
}

impl Trial {
    /// For so many nodes.
    pub(super) fn new(blanks: usize) -> Self {
        let first_degree = vec![[0; DIGEST_BYTES]; blanks];
        Self { first_degree, temporary: Issuer::new(blanks), steps: 0, buffer: String::new() }
    }

    /// Keeps the nodes' first degree hashes.
    pub(super) fn remember(&mut self, hashed: &[Hashed]) {
        for entry in hashed {
            if let Some(place) = self.first_degree.get_mut(entry.node as usize) {
                *place = entry.hash;
            }
        }
    }
}

impl State<'_> {
    /// How many steps it took.
    pub(super) const fn steps(&self) -> usize {
        self.trial.steps
    }

    /// Step 5 of the [algorithm](https://www.w3.org/TR/rdf-canon/#canon-algo-algo) for nodes of one
    /// hash.
    pub(super) fn issue_related(&mut self, group: &[Hashed]) -> Result<(), NoCanonicalForm> {
        // 5.1, 5.2
        let mut paths: Vec<(Digest, Vec<u32>)> = Vec::new();
        for node in group.iter().map(|node| node.node) {
            if self.canonical.number(node).is_none() {
                self.trial.temporary.issue(node);
                let digest = self.hash_n_degree(node, 0)?;
                paths.push((digest, self.trial.temporary.withdraw(0)));
            }
        }
        // 5.3
        for index in sorted_indices(paths.len(), &mut |a, b| hash_at(&paths, a).cmp(&hash_at(&paths, b))) {
            for &node in paths.get(index as usize).map(|path| &*path.1).unwrap_or_default() {
                self.canonical.issue(node);
            }
        }
        Ok(())
    }

    /// Hash Related Blank Node (<https://www.w3.org/TR/rdf-canon/#hash-related-blank-node>).
    fn hash_related(&mut self, related: u32, quad: &Quad, position: Position) -> Digest {
        // 1, 2
        self.trial.buffer.clear();
        self.trial.buffer.push(position.letter());
        if position != Position::Graph
            && let Term::Ground(predicate) = &quad.predicate
        {
            self.trial.buffer.push_str(predicate);
        }
        // 3, 4
        if let Some(number) = self.canonical.number(related) {
            push_label(&mut self.trial.buffer, "_:c14n", number);
        } else if let Some(number) = self.trial.temporary.number(related) {
            push_label(&mut self.trial.buffer, "_:b", number);
        } else if let Some(digest) = self.trial.first_degree.get(related as usize) {
            push_hash(&mut self.trial.buffer, digest, self.hash);
        }
        // 5
        self.hash.digest(&self.trial.buffer)
    }

    /// Hash N-Degree Quads (<https://www.w3.org/TR/rdf-canon/#hash-nd-quads>). The identifiers that
    /// its issuer gave stay issued.
    fn hash_n_degree(&mut self, identifier: u32, depth: usize) -> Result<Digest, NoCanonicalForm> {
        if depth > limits::CANONICAL_DEPTH {
            return Err(NoCanonicalForm::TooComplex);
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
            let issued = self.trial.temporary.count();
            // 5.4
            let mut permutation: Vec<u32> = group.iter().map(|entry| entry.node).collect();
            loop {
                let path = self.try_permutation(&permutation, &chosen_path, depth)?;
                let nodes = self.trial.temporary.withdraw(issued);
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
                self.trial.temporary.issue(node);
            }
        }
        // 6
        Ok(self.hash.digest(&data))
    }

    /// Steps 5.4.1 to 5.4.5 of Hash N-Degree Quads: the path of one permutation, or `None` as soon
    /// as it cannot be chosen.
    fn try_permutation(
        &mut self,
        nodes: &[u32],
        chosen: &str,
        depth: usize,
    ) -> Result<Option<String>, NoCanonicalForm> {
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
                let (number, new) = self.trial.temporary.issue(node);
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
            let (number, _) = self.trial.temporary.issue(node);
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

    fn spend(&mut self, steps: usize) -> Result<(), NoCanonicalForm> {
        self.trial.steps += steps;
        if self.trial.steps > limits::CANONICAL_STEPS { Err(NoCanonicalForm::TooComplex) } else { Ok(()) }
    }
}

fn hash_at<T>(list: &[(Digest, T)], index: u32) -> Option<&Digest> {
    list.get(index as usize).map(|entry| &entry.0)
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

fn push_hash(text: &mut String, digest: &Digest, hash: Hash) {
    hex::push(text, hash.used(digest));
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
