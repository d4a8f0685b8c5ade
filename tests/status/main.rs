//! Is it still good? One test for each rule on status (STA-*, OB3-10 to OB3-16), with the input that breaks it.
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/badges.rs"]
mod badges;
#[path = "../support/lists.rs"]
mod lists;
#[path = "../support/tokens.rs"]
mod tokens;

mod bitstring;
mod earlier;
mod entries;
mod keeper;
mod mutations;
mod plain;
#[cfg(feature = "trust")]
mod refresh;
mod requests;
mod shown;
mod trusted;
