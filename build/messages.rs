//! Compiles a language's texts, a Fluent file, into a table of lines and an enum of its keys.
//!
//! A general Fluent runtime weighs more than all texts together, so pages get finished lines. Of
//! Fluent's syntax a file may use messages, attributes, terms without arguments, and variables.
//!
//! The table: first one line for each key, empty lines up to a whole block of [`PARTS`] lines, then one
//! block for each check code, in the order of `src/report/code.rs`; an absent attribute is an empty
//! line. A placeholder is written `{name}`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

const SOURCE: &str = "src/card/locales/en.ftl";
const CODES: &str = "src/report/code.rs";

/// The attributes of a check's message, in the order of the table: what is said most comes first.
/// `""` is the message's own value.
const PARTS: [&str; 7] = ["", "none", "plain", "fail", "fail-plain", "unknown", "hint"];

/// Parts that every check has.
const REQUIRED: [&str; 4] = ["", "fail", "unknown", "hint"];

/// The parts that are said when a value of another part is missing.
const PLAIN: [(&str, &str); 2] = [("", "plain"), ("fail", "fail-plain")];

/// Values that checks carry (`Check::values`).
const VALUES: [&str; 14] = [
    "controller",
    "date",
    "expected",
    "found",
    "host",
    "index",
    "issuer",
    "keeper",
    "name",
    "reason",
    "status",
    "subject",
    "suite",
    "url",
];

/// The parts of what is checked (`src/report/scope.rs`) that are of one kind of badge, with the feature
/// that reads it.
const OF_KIND: [(&str, &[&str]); 2] = [
    ("CREDENTIALS", &["Badge", "Context", "Credential", "Endorsement", "Holder", "Jwt", "Proof", "Record", "Recorded"]),
    ("ASSERTIONS", &["Assertion", "Hosted"]),
];

/// What begins the comment on a group of texts that only a build with a feature says, before its name.
const ONLY_WITH: &str = "Only with the feature `";

/// The same where no other build even knows of them, so that they have no lines in its table.
const ONLY_IN: &str = "Only in the feature `";

/// Writes `messages.txt` and `messages.rs` into the build's output folder.
pub fn compile() {
    println!("cargo::rerun-if-changed={SOURCE}");
    println!("cargo::rerun-if-changed={CODES}");
    let source = fs::read_to_string(SOURCE).expect("the English texts are there");
    let has = |feature: &str| env::var_os(format!("CARGO_FEATURE_{feature}")).is_some();
    let full = has("FULL");
    let table = fs::read_to_string(CODES).expect("the table of codes is there");
    let (everywhere, of_full) = table.split_once("\n    full {\n").expect("the table has two parts");
    let (mut codes, of_full) = (codes(everywhere), codes(of_full));
    let known: Vec<String> = codes.iter().chain(&of_full).map(|(code, _)| message_of(code)).collect();
    if full {
        codes.extend(of_full);
    }
    let texts = Texts::read(&source);

    let mut lines = String::new();
    let mut keys = Vec::new();
    for (name, parts) in texts.messages.iter().filter(|(name, _)| !is_check(name)) {
        assert!(parts.len() == 1, "{name}: only checks have attributes");
        let text = &parts[""];
        if texts.only_in.get(name).is_some_and(|feature| !has(&feature.to_uppercase())) {
            continue;
        }
        if !placeholders(text).is_empty() && texts.messages.contains_key(&format!("{name}-plain")) {
            assert!(
                placeholders(&texts.messages[&format!("{name}-plain")][""]).is_empty(),
                "{name}-plain has placeholders"
            );
        }
        keys.push((name.clone(), text.clone()));
        if texts.only_with.get(name).is_none_or(|feature| has(&feature.to_uppercase())) {
            lines.push_str(text);
        }
        lines.push('\n');
    }
    lines.push_str(&"\n".repeat(keys.len().next_multiple_of(PARTS.len()) - keys.len()));
    let said = |part: &str| OF_KIND.iter().all(|(feature, parts)| has(feature) || !parts.contains(&part));
    for (code, part) in &codes {
        let name = message_of(code);
        let Some(parts) = texts.messages.get(&name) else { panic!("{SOURCE} lacks {name}") };
        check_parts(&name, parts);
        for text in PARTS {
            if said(part) {
                lines.push_str(parts.get(text).map_or("", String::as_str));
            }
            lines.push('\n');
        }
    }
    for name in texts.messages.keys().filter(|name| is_check(name)) {
        assert!(known.contains(name), "{SOURCE}: no check is called {name}");
    }

    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    // Their ends are counted in 16 bits.
    assert!(lines.len() < usize::from(u16::MAX), "the texts of one language take less than 64 KB");
    let mut generated = rust(&keys, &codes);
    generated
        .push_str(&format!("\n/// How many lines the table has.\nconst LINES: usize = {};\n", lines.lines().count()));
    fs::write(Path::new(&out).join("messages.txt"), lines).expect("the output folder takes files");
    fs::write(Path::new(&out).join("messages.rs"), generated).expect("the output folder takes files");
}

/// The name of a check's message.
fn message_of(code: &str) -> String {
    format!("check-{}", code.replace('.', "-"))
}

/// Whether a message belongs to a check code; `check-none` belongs to all of them.
fn is_check(name: &str) -> bool {
    name.starts_with("check-") && name != "check-none"
}

fn check_parts(name: &str, parts: &BTreeMap<String, String>) {
    for part in REQUIRED {
        assert!(parts.contains_key(part), "{SOURCE}: {name} lacks .{part}");
    }
    for (part, text) in parts {
        assert!(PARTS.contains(&part.as_str()), "{SOURCE}: {name}.{part} is not a part of checks");
        let values = placeholders(text);
        for value in &values {
            assert!(VALUES.contains(&value.as_str()), "{SOURCE}: {name}: checks carry no value {value}");
        }
        let plain = PLAIN.iter().find(|(full, _)| full == part).map(|(_, plain)| *plain);
        match plain {
            Some(plain) if !values.is_empty() => {
                assert!(parts.contains_key(plain), "{SOURCE}: {name} lacks .{plain}, for a missing value");
            }
            Some(plain) => assert!(!parts.contains_key(plain), "{SOURCE}: {name}.{plain} can never be said"),
            None => assert!(values.is_empty(), "{SOURCE}: {name}.{part} must do without values"),
        }
    }
}

/// All messages of a file, terms resolved: name → part (`""` is the value) → line.
struct Texts {
    messages: BTreeMap<String, BTreeMap<String, String>>,
    /// The features of those that not every build says.
    only_with: BTreeMap<String, String>,
    /// The features of those that not every build knows.
    only_in: BTreeMap<String, String>,
}

impl Texts {
    fn read(source: &str) -> Self {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{SOURCE} is not well-formed Fluent: {errors:?}"),
        };
        let mut terms = BTreeMap::new();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                let line = line(&term.value, &terms);
                assert!(terms.insert(term.id.name, line).is_none(), "{SOURCE}: -{} stands twice", term.id.name);
            }
        }
        let mut messages = BTreeMap::new();
        let mut only_with = BTreeMap::new();
        let mut only_in = BTreeMap::new();
        let (mut feature, mut known_to): (Option<&str>, Option<&str>) = (None, None);
        for entry in &resource.body {
            if let Entry::GroupComment(comment) = entry {
                let named = |start: &str| {
                    let only = comment.content.first().and_then(|line| line.strip_prefix(start));
                    only.and_then(|rest| rest.split('`').next())
                };
                (feature, known_to) = (named(ONLY_WITH), named(ONLY_IN));
            }
            if let Entry::Message(message) = entry {
                let name = message.id.name.to_owned();
                if let Some(feature) = feature {
                    only_with.insert(name.clone(), feature.to_owned());
                }
                if let Some(feature) = known_to {
                    only_in.insert(name.clone(), feature.to_owned());
                }
                assert!(messages.insert(name, parts(message, &terms)).is_none(), "{} stands twice", message.id.name);
            }
        }
        Self { messages, only_with, only_in }
    }
}

fn parts(message: &Message<&str>, terms: &BTreeMap<&str, String>) -> BTreeMap<String, String> {
    let name = message.id.name;
    let value = message.value.as_ref().unwrap_or_else(|| panic!("{SOURCE}: {name} has no value"));
    let mut parts = BTreeMap::from([(String::new(), line(value, terms))]);
    for attribute in &message.attributes {
        let twice = parts.insert(attribute.id.name.to_owned(), line(&attribute.value, terms));
        assert!(twice.is_none(), "{SOURCE}: {name}.{} stands twice", attribute.id.name);
    }
    parts
}

/// One line of the table.
fn line(pattern: &Pattern<&str>, terms: &BTreeMap<&str, String>) -> String {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                assert!(!value.contains(['{', '}']), "{SOURCE}: braces in {value:?}");
                line.push_str(&value.replace('\n', " "));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => write!(line, "{{{}}}", id.name).expect("writes"),
                InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                    line.push_str(
                        terms.get(id.name).unwrap_or_else(|| panic!("{SOURCE}: no term -{} before", id.name)),
                    );
                }
                other => panic!("{SOURCE}: not supported here: {other:?}"),
            },
            PatternElement::Placeable { expression } => panic!("{SOURCE}: not supported here: {expression:?}"),
        }
    }
    let line = line.trim().to_owned();
    assert!(!line.is_empty(), "{SOURCE}: an empty text");
    let plain = |letter: char| !letter.is_control() && !matches!(letter, '"' | '\\');
    assert!(line.chars().all(plain), "{SOURCE}: {line:?} cannot stand in JSON as it is");
    line
}

fn placeholders(line: &str) -> Vec<String> {
    line.split('{').skip(1).filter_map(|rest| rest.split('}').next().map(str::to_owned)).collect()
}

/// The dotted codes of the table in `src/report/code.rs`, `Name "dotted.code" "RULE-01" …`, each with
/// the part in whose braces it stands.
fn codes(source: &str) -> Vec<(String, String)> {
    let mut codes = Vec::new();
    let mut part = String::new();
    let plain = |name: &str| name.chars().all(|letter| letter.is_ascii_alphanumeric());
    for line in source.lines().map(str::trim_start) {
        if let Some(name) = line.strip_suffix(" {").filter(|name| plain(name)) {
            part = name.to_owned();
        } else if let Some((name, rest)) = line.split_once(" \"")
            && let Some(code) = rest.split('"').next()
            && plain(name)
            && code.contains('.')
        {
            codes.push((code.to_owned(), part.clone()));
        }
    }
    assert!(!codes.is_empty(), "{CODES} has no table of codes");
    codes
}

fn rust(keys: &[(String, String)], codes: &[(String, String)]) -> String {
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
