//! Compiles contexts and message texts into the crate.
#![allow(clippy::expect_used, clippy::panic)] // A build script reports what is wrong by panicking.

mod contexts;
mod messages;
mod schemas;
mod style;
mod texts;

fn main() {
    if let Err(error) = contexts::compile() {
        panic!("{error}");
    }
    messages::compile();
    schemas::compile();
    style::compile();
}
