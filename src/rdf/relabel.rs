//! Canonical statements whose blank nodes have labels of somebody's choice
//! (<https://www.w3.org/TR/vc-di-ecdsa/#labelreplacementcanonicalizejsonld>).

use super::nquads::Lines;
use super::{Dataset, Hash, NoCanonicalForm, canonicalize};

/// The statements of a dataset as canonical N-Quads, each once, in code point order. `label` gives the label
/// of a blank node by its canonical number; `None` where a node has none.
///
/// # Errors
/// [`NoCanonicalForm`], for poison graphs.
pub fn relabelled<'a>(
    dataset: &Dataset,
    hash: Hash,
    label: &dyn Fn(u32) -> Option<&'a str>,
) -> Result<Option<Vec<String>>, NoCanonicalForm> {
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
    let mut statements: Vec<String> = lines.sort().split_inclusive('\n').map(Into::into).collect();
    statements.dedup();
    Ok(whole.then_some(statements))
}
