//! The one sort of the crate: each generic instance of the standard one weighs 1.5 to 3 KB in a page.

use core::cmp::Ordering;

/// The indices `0..count` in the order that `compare` gives the things they stand for; equal ones
/// keep their order.
pub(crate) fn sorted_indices(count: usize, compare: &mut dyn FnMut(u32, u32) -> Ordering) -> Vec<u32> {
    let mut indices: Vec<u32> = (0..count as u32).collect();
    indices.sort_by(|a, b| compare(*a, *b));
    indices
}
