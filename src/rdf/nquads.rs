//! Canonical N-Quads (<https://www.w3.org/TR/rdf-canon/#canonical-quads>).

use super::{Quad, Term};
use crate::sort::sorted_indices;

/// Statements, one a line.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
    /// Where each line ends, its line feed included.
    ends: Vec<usize>,
}

impl Lines {
    /// Forgets the lines and keeps the memory.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
    }

    /// Adds a line for `quad`; `label` writes blank nodes.
    pub(super) fn push(&mut self, quad: &Quad, label: &mut dyn FnMut(u32, &mut String)) {
        for term in [Some(&quad.subject), Some(&quad.predicate), Some(&quad.object), quad.graph.as_ref()] {
            match term {
                Some(Term::Ground(text)) => self.text.push_str(text),
                Some(Term::Blank(node)) => label(*node, &mut self.text),
                None => continue,
            }
            self.text.push(' ');
        }
        self.text.push_str(".\n");
        self.ends.push(self.text.len());
    }

    /// Tells the lines, of equal ones in a row the first.
    #[cfg(feature = "sd")]
    pub(super) fn each(&self, tell: &mut dyn FnMut(&str)) {
        let (mut start, mut last) = (0, "");
        for &end in &self.ends {
            let line = self.text.get(start..end).unwrap_or_default();
            if line != last {
                tell(line);
            }
            (start, last) = (end, line);
        }
    }

    /// The lines in code point order.
    pub(super) fn sort(&mut self) -> &str {
        let line = |index: u32| {
            let index = index as usize;
            let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
            self.ends.get(index).and_then(|&end| self.text.get(start..end)).unwrap_or_default()
        };
        if self.ends.len() > 1 {
            let order = sorted_indices(self.ends.len(), &mut |a, b| line(a).cmp(line(b)));
            let mut sorted = String::with_capacity(self.text.len());
            let mut ends = Vec::with_capacity(self.ends.len());
            for index in order {
                sorted.push_str(line(index));
                ends.push(sorted.len());
            }
            self.text = sorted;
            self.ends = ends;
        }
        &self.text
    }

    /// The text of the lines.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}
