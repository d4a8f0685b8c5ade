#![doc = include_str!("../README.md")]

pub mod card;
pub mod credential;
pub mod documents;
pub mod json;
pub mod limits;
pub mod messages;
pub mod rdf;
pub mod report;
pub mod time;

mod sort;
