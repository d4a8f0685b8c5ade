#![doc = include_str!("../README.md")]

pub mod card;
pub mod credential;
pub mod documents;
pub mod encoding;
pub mod json;
pub mod jsonld;
pub mod key;
pub mod limits;
pub mod messages;
pub mod rdf;
pub mod report;
pub mod time;

mod sort;
