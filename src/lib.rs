#![doc = include_str!("../README.md")]

pub mod json;
pub mod limits;
pub mod rdf;

mod sort;
