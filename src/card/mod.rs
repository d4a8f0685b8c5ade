//! The card: what a report and a badge look like to a reader.

pub mod tree;
