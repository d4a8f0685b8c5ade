//! The traps that verifiers fall into (REQUIREMENTS Appendix B and D), each with a fixture of our own
//! making, refused with its own code and the exact verdict; and beside each, what looks like the trap
//! and is in order.
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/badges.rs"]
mod badges;

#[cfg(feature = "bls")]
mod bbs;
mod contexts;
#[path = "../support/derived.rs"]
mod derived;
#[path = "../support/detached.rs"]
mod detached;
#[cfg(feature = "bls")]
#[path = "../support/disclosed.rs"]
mod disclosed;
mod disclosure;
mod input;
mod keys;
mod proofs;
mod standing;
mod suites;
#[path = "../support/tokens.rs"]
mod tokens;
