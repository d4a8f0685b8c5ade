//! Open Badges 0.5 to 2.1 as their issuers publish them: a specification by example, a test for each rule
//! (REQUIREMENTS OB2-*, OB1-*, ENV-11, ENV-12, ENV-18) with the input that must fail.
#![cfg(feature = "full")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod changes;
#[cfg(feature = "trust")]
mod endorsed;
mod origins;
mod published;
mod recipients;
mod rules;
#[cfg(feature = "issue")]
mod signed;
mod upgrades;
mod web;
mod words;

#[cfg(feature = "issue")]
#[path = "../support/badges.rs"]
mod badges;
#[cfg(feature = "issue")]
#[path = "../support/tokens.rs"]
mod tokens;
