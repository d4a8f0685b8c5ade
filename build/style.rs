//! Takes comments and needless white space out of the card's styles.

use std::path::Path;
use std::{env, fs};

const SOURCE: &str = "src/card/style.css";

/// Writes `style.css` into the build's output folder.
pub fn compile() {
    println!("cargo::rerun-if-changed={SOURCE}");
    let source = fs::read_to_string(SOURCE).expect("the styles are there");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("style.css"), shorten(&source)).expect("the output folder takes files");
}

/// The same styles in fewer bytes. Strings must not hold the characters of CSS's own syntax.
fn shorten(css: &str) -> String {
    let mut short = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        short.push_str(before);
        rest = after.split_once("*/").expect("every comment ends").1;
    }
    short.push_str(rest);
    let mut short = short.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["{", "}", ";", ","] {
        short = short.replace(&format!(" {mark}"), mark).replace(&format!("{mark} "), mark);
    }
    short.replace(": ", ":").replace(";}", "}")
}
