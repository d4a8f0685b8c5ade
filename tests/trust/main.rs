//! Whom does the reader listen to? Lists that were chosen, members who signed, endorsements that came beside the
//! badge: one test for each rule (DID-19, DID-21, RECOGNITION.md §3 and §4), with the input that breaks it.
#![cfg(all(feature = "issue", feature = "trust"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/badges.rs"]
mod badges;
#[path = "../support/endorsements.rs"]
mod endorsements;
#[path = "../support/lists.rs"]
mod status_lists;
#[path = "../support/supply.rs"]
#[allow(clippy::duplicate_mod)]
mod supply;
#[path = "../support/tokens.rs"]
mod tokens;

mod beside;
mod consult;
mod facets;
mod lists;
mod members;
mod sites;
