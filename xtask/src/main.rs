//! Set-up, build, tests, sizes and benches of open-badge.
fn main() {}
