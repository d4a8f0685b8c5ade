//! Identifier issuers of RDFC-1.0.

/// Numbers nodes in the order they come
/// (<https://www.w3.org/TR/rdf-canon/#dfn-identifier-issuer>).
pub(super) struct Issuer {
    numbers: Vec<Option<u32>>,
    order: Vec<u32>,
}

impl Issuer {
    /// None of so many nodes has an identifier yet.
    pub(super) fn new(blanks: usize) -> Self {
        Self { numbers: vec![None; blanks], order: Vec::new() }
    }

    /// The node's number, if it has one.
    pub(super) fn number(&self, node: u32) -> Option<u32> {
        self.numbers.get(node as usize).copied().flatten()
    }

    /// The node's number, and whether it is new
    /// (<https://www.w3.org/TR/rdf-canon/#issue-identifier>).
    pub(super) fn issue(&mut self, node: u32) -> (u32, bool) {
        if let Some(number) = self.number(node) {
            return (number, false);
        }
        let number = self.order.len() as u32;
        if let Some(place) = self.numbers.get_mut(node as usize) {
            *place = Some(number);
        }
        self.order.push(node);
        (number, true)
    }

    /// Takes back all but the first `kept` identifiers, and says whose they were.
    #[cfg(feature = "full")]
    pub(super) fn withdraw(&mut self, kept: usize) -> Vec<u32> {
        let nodes = self.order.split_off(kept);
        for &node in &nodes {
            if let Some(place) = self.numbers.get_mut(node as usize) {
                *place = None;
            }
        }
        nodes
    }

    /// How many identifiers are given.
    #[cfg(feature = "full")]
    pub(super) fn count(&self) -> usize {
        self.order.len()
    }

    /// The number of each node.
    pub(super) fn into_labels(self) -> Vec<Option<u32>> {
        self.numbers
    }
}
