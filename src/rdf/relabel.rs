//! Canonical statements whose blank nodes have labels of somebody's choice
//! (<https://www.w3.org/TR/vc-di-ecdsa/#labelreplacementcanonicalizejsonld>).

use super::nquads::Lines;
use super::{Dataset, Hash, NoCanonicalForm, canonicalize};

/// Tells the statements of a dataset as canonical N-Quads, each once, in code point order. `label` gives the
/// label of a blank node by its canonical number; where one has none, nothing is told, and it is false.
///
/// # Errors
/// [`NoCanonicalForm`], for poison graphs.
pub fn relabelled<'a>(
    dataset: &Dataset,
    hash: Hash,
    label: &dyn Fn(u32) -> Option<&'a str>,
    tell: &mut dyn FnMut(&str),
) -> Result<bool, NoCanonicalForm> {
    let numbers = canonicalize(dataset, hash)?.labels;
    let mut whole = true;
    let mut lines = Lines::default();
    for quad in &dataset.quads {
        lines.push(quad, &mut |node, text| match numbers.get(node as usize).copied().flatten().and_then(label) {
            Some(label) => {
                text.push_str("_:");
                text.push_str(label);
            }
            None => whole = false,
        });
    }
    if whole {
        lines.sort();
        lines.each(tell);
    }
    Ok(whole)
}
