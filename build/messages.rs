//! Compiles the English texts into a table of lines and an enum of its keys.

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use crate::texts::{CODES, LOCALES, PARTS, Texts, codes, first_code, is_check, message_of};

/// The language that is compiled in.
const SOURCE: &str = "en";

/// The parts of what is checked (`src/report/scope.rs`) that are of one kind of badge, with the feature
/// that reads it.
const OF_KIND: [(&str, &[&str]); 2] = [
    ("credentials", &["Badge", "Context", "Credential", "Endorsement", "Holder", "Jwt", "Proof", "Record", "Recorded"]),
    ("assertions", &["Assertion", "Hosted"]),
];

/// Writes `messages.txt` and `messages.rs` into the build's output folder.
pub fn compile() {
    println!("cargo::rerun-if-changed={LOCALES}/{SOURCE}.ftl");
    println!("cargo::rerun-if-changed={CODES}");
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{}", feature.to_uppercase())).is_some();
    let project = Path::new("");
    let texts = Texts::read(project, SOURCE);
    let [mut codes, of_full, of_webvh] = codes(project);
    let known: Vec<String> = codes.iter().chain(&of_full).chain(&of_webvh).map(|(code, _)| message_of(code)).collect();
    for name in texts.messages.keys().filter(|name| is_check(name)) {
        assert!(known.contains(name), "{LOCALES}/{SOURCE}.ftl: no check is called {name}");
    }
    if has("full") {
        codes.extend(of_full);
    }
    if has("webvh") {
        codes.extend(of_webvh);
    }

    let keys = texts.keys(&has);
    let lines = texts.table(&keys, &codes, &|said| {
        texts.only_with.get(said).is_none_or(|feature| has(feature))
            && OF_KIND.iter().all(|(feature, parts)| has(feature) || !parts.contains(&said))
    });
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let lines_of: Vec<_> = keys.iter().map(|key| (*key, &*texts.messages[*key][""])).collect();
    let mut generated = rust(&lines_of, &codes);
    let all = first_code(texts.keys(&|_| true).len());
    write!(
        generated,
        "\n/// The line of the first code in the tables of other languages.\nconst FIRST_CODE: usize = {all};\n"
    )
    .expect("writes");
    fs::write(Path::new(&out).join("messages.rs"), generated).expect("the output folder takes files");
    fs::write(Path::new(&out).join("messages.txt"), lines).expect("the output folder takes files");
}

fn rust(keys: &[(&str, &str)], codes: &[(String, String)]) -> String {
    let codes: Vec<&String> = codes.iter().map(|(code, _)| code).collect();
    let mut rust = String::from(
        "/// A text of cards and reports; its placeholders stand in braces.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Key {\n",
    );
    for (name, text) in keys {
        let text = text.replace('[', "\\[").replace('<', "\\<");
        writeln!(rust, "    /// {text}\n    {},", camel(name)).expect("writes");
    }
    writeln!(rust, "}}\n\nimpl Key {{\n    /// Every key, in the order of the table.").expect("writes");
    writeln!(rust, "    pub const ALL: [Self; {}] = [", keys.len()).expect("writes");
    for (name, _) in keys {
        writeln!(rust, "        Self::{},", camel(name)).expect("writes");
    }
    writeln!(rust, "    ];\n}}\n\n/// The codes that the table has sentences for, in its order.").expect("writes");
    writeln!(rust, "const CODES: [&str; {}] = {codes:?};", codes.len()).expect("writes");
    writeln!(rust, "\n/// Lines of each code: {PARTS:?}.\nconst PARTS: usize = {};", PARTS.len()).expect("writes");
    rust
}

/// `why-not-permitted` → `WhyNotPermitted`
fn camel(name: &str) -> String {
    name.split('-')
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_ascii_uppercase() + rest
        })
        .collect()
}
