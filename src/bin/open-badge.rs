//! The `open-badge` command.
fn main() {}
