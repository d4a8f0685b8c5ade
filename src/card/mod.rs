//! The card: what a report and a badge look like to a reader.
//!
//! [`card`] decides what is shown and gives it as a [`tree`]; sinks write the tree: [`json`] for a
//! browser's script, [`html`] for static pages, [`text`] for terminals,
//! `twin` for what a page shows without its script.

#[cfg(feature = "trust")]
mod around;
#[cfg(feature = "full")]
mod beyond;
mod checks;
mod claims;
pub mod clean;
#[cfg(feature = "trust")]
mod company;
#[cfg(feature = "full")]
mod endorsements;
#[cfg(feature = "trust")]
mod facets;
mod html;
mod json;
#[cfg(feature = "trust")]
mod listings;
mod markdown;
mod model;
mod pen;
#[cfg(feature = "recipient")]
mod person;
#[cfg(feature = "full")]
mod several;
mod strip;
mod text;
pub mod tree;
#[cfg(feature = "render")]
pub mod twin;
mod view;

#[cfg(feature = "trust")]
pub use around::{around, named};
pub use html::{escape, html};
pub use json::json;
pub use markdown::markdown;
pub use model::{Claims, Model, Options, State, Tone, View};
#[cfg(feature = "recipient")]
pub use person::{answer, form};
pub use text::text;
pub use view::{card, checking};

/// The styles of a card, for its shadow root.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));
