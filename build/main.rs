//! Compiles contexts and message texts into the crate.
#![allow(clippy::expect_used, clippy::panic)] // A build script reports what is wrong by panicking.

mod messages;

fn main() {
    messages::compile();
}
