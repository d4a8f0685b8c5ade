//! Compiles contexts and message texts into the crate.
fn main() {}
