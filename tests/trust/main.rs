//! Whom does the reader listen to? One test for each rule on lists (DID-19, DID-21, issue "who stands behind
//! it"), with the input that breaks it.
#![cfg(all(feature = "issue", feature = "trust"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/badges.rs"]
mod badges;
#[path = "../support/lists.rs"]
mod status_lists;
#[path = "../support/supply.rs"]
#[allow(clippy::duplicate_mod)]
mod supply;
#[path = "../support/tokens.rs"]
mod tokens;

mod consult;
mod lists;
