//! A module that verifies proofs derived from BBS signatures, and nothing else.

use crate::key::bbs;
use crate::key::signature::SignatureOutcome;

/// Whether the proof holds that was fed: 1, or 0 where it does not, or 2 where the key is none.
pub(super) fn answer(question: &[u8]) -> Vec<u8> {
    vec![match bbs::answer(question) {
        SignatureOutcome::Holds => 1,
        SignatureOutcome::BadKey(_) => 2,
        _ => 0,
    }]
}
