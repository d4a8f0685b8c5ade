#![doc = include_str!("../README.md")]

#[cfg(feature = "full")]
mod address;
pub mod card;
pub mod credential;
pub mod documents;
pub mod encoding;
#[cfg(feature = "issue")]
pub mod issue;
pub mod json;
pub mod jsonld;
pub mod key;
pub mod limits;
pub mod messages;
pub mod proof;
pub mod rdf;
#[cfg(feature = "recipient")]
pub mod recipient;
pub mod report;
#[cfg(feature = "conformity")]
pub mod schema;
pub mod time;
#[cfg(feature = "trust")]
pub mod trust;
#[cfg(all(
    any(feature = "bls-module", feature = "give", feature = "schema-module", feature = "web"),
    target_family = "wasm"
))]
pub mod web;

#[cfg(feature = "issue")]
pub use status::StatusListFound;
pub use verify::{Progress, Settings, Verification, Verifier};

pub mod intake;
mod sort;
mod status;
mod text;
mod verify;
