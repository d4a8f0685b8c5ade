//! Reads a language's texts, a Fluent file, and arranges them as a table of lines.
//!
//! A general Fluent runtime weighs more than all texts together, so pages get finished lines. Of
//! Fluent's syntax a file may use messages, attributes, terms without arguments, and variables.
//!
//! The table: first one line for each key, those that only some builds know last, and empty lines up to a
//! whole block of `PARTS` lines; then one block for each check code, in the order of
//! `src/report/code.rs`, those of the feature `full` last; an absent attribute is an empty line. A
//! placeholder is written `{name}`. So among its keys, and among its codes, a build that knows less has those
//! that come first, and one table of another language, of all keys and codes, serves every build.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;

/// Where the languages' files are.
pub const LOCALES: &str = "src/card/locales";
/// Where the codes of checks are.
pub const CODES: &str = "src/report/code.rs";

/// The attributes of a check's message, in the order of the table: what is said most comes first.
/// `""` is the message's own value.
pub const PARTS: [&str; 7] = ["", "none", "plain", "fail", "fail-plain", "unknown", "hint"];

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

/// What begins the comment on a group of texts that only a build with a feature says, before its name.
const ONLY_WITH: &str = "Only with the feature `";

/// The same where no other build even knows of them, so that they have no lines in its table.
const ONLY_IN: &str = "Only in the feature `";

/// All messages of a file, terms resolved.
pub struct Texts {
    /// The file's name, for saying what is wrong with it.
    file: String,
    /// Name → part (`""` is the value) → line.
    pub messages: BTreeMap<String, BTreeMap<String, String>>,
    /// The features of those that not every build says.
    pub only_with: BTreeMap<String, String>,
    /// The features of those that not every build knows, each with the place of its group in the file.
    pub only_in: BTreeMap<String, (usize, String)>,
}

impl Texts {
    /// Reads the language `tag` from the project's folder.
    pub fn read(project: &Path, tag: &str) -> Self {
        let file = format!("{LOCALES}/{tag}.ftl");
        let source = fs::read_to_string(project.join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let resource = match parser::parse(&*source) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{file} is not well-formed Fluent: {errors:?}"),
        };
        let mut terms = BTreeMap::new();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                let line = line(&file, &term.value, &terms);
                assert!(terms.insert(term.id.name, line).is_none(), "{file}: -{} stands twice", term.id.name);
            }
        }
        let mut texts = Self { file, messages: BTreeMap::new(), only_with: BTreeMap::new(), only_in: BTreeMap::new() };
        let (mut feature, mut known_to): (Option<&str>, Option<&str>) = (None, None);
        for (place, entry) in resource.body.iter().enumerate() {
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
                    texts.only_with.insert(name.clone(), feature.to_owned());
                }
                if let Some(feature) = known_to {
                    texts.only_in.insert(name.clone(), (place, feature.to_owned()));
                }
                let parts = parts(&texts.file, message, &terms);
                let twice = texts.messages.insert(name, parts).is_some();
                assert!(!twice, "{}: {} stands twice", texts.file, message.id.name);
            }
        }
        texts
    }

    /// The names of what is no check's, in the order of the table: first what every build knows, then group
    /// by group what those do of whose feature `has` holds.
    pub fn keys(&self, has: &dyn Fn(&str) -> bool) -> Vec<&str> {
        let mut keys: Vec<_> = self
            .messages
            .keys()
            .filter(|name| !is_check(name))
            .map(|name| (self.only_in.get(name), &**name))
            .filter(|(only, _)| only.is_none_or(|(_, feature)| has(feature)))
            .map(|(only, name)| (only.map_or(0, |(place, _)| *place), name))
            .collect();
        // Within a group, what comes first in the file comes first in the table.
        keys.sort_unstable();
        keys.into_iter().map(|(_, name)| name).collect()
    }

    /// The table, of these keys and codes. Of keys and parts of the report for which `says` does not hold
    /// the lines are empty.
    pub fn table(&self, keys: &[&str], codes: &[(String, String)], says: &dyn Fn(&str) -> bool) -> String {
        let mut lines = String::new();
        for name in keys {
            if says(name) {
                let parts = self.message(name);
                assert!(parts.len() == 1, "{}: {name}: only checks have attributes", self.file);
                let plain = format!("{name}-plain");
                if !placeholders(&parts[""]).is_empty() && self.messages.contains_key(&plain) {
                    let values = placeholders(&self.messages[&plain][""]);
                    assert!(values.is_empty(), "{}: {plain} has placeholders", self.file);
                }
                lines.push_str(&parts[""]);
            }
            lines.push('\n');
        }
        lines.push_str(&"\n".repeat(first_code(keys.len()) - keys.len()));
        for (code, part) in codes {
            let name = message_of(code);
            let parts = self.message(&name);
            self.check_parts(&name, parts);
            for text in PARTS {
                if says(part) {
                    lines.push_str(parts.get(text).map_or("", String::as_str));
                }
                lines.push('\n');
            }
        }
        lines
    }

    fn message(&self, name: &str) -> &BTreeMap<String, String> {
        self.messages.get(name).unwrap_or_else(|| panic!("{} lacks {name}", self.file))
    }

    fn check_parts(&self, name: &str, parts: &BTreeMap<String, String>) {
        let file = &self.file;
        for part in REQUIRED {
            assert!(parts.contains_key(part), "{file}: {name} lacks .{part}");
        }
        for (part, text) in parts {
            assert!(PARTS.contains(&part.as_str()), "{file}: {name}.{part} is not a part of checks");
            let values = placeholders(text);
            for value in &values {
                assert!(VALUES.contains(&value.as_str()), "{file}: {name}: checks carry no value {value}");
            }
            let plain = PLAIN.iter().find(|(full, _)| full == part).map(|(_, plain)| *plain);
            match plain {
                Some(plain) if !values.is_empty() => {
                    assert!(parts.contains_key(plain), "{file}: {name} lacks .{plain}, for a missing value");
                }
                Some(plain) => assert!(!parts.contains_key(plain), "{file}: {name}.{plain} can never be said"),
                None => assert!(values.is_empty(), "{file}: {name}.{part} must do without values"),
            }
        }
    }
}

/// The line of the first code in a table of so many keys.
pub const fn first_code(keys: usize) -> usize {
    keys.next_multiple_of(PARTS.len())
}

/// The name of a check's message.
pub fn message_of(code: &str) -> String {
    format!("check-{}", code.replace('.', "-"))
}

/// Whether a message belongs to a check code; `check-none` belongs to all of them.
pub fn is_check(name: &str) -> bool {
    name.starts_with("check-") && name != "check-none"
}

/// The dotted codes of the table in `src/report/code.rs`, each with the part that it belongs to: those that
/// every build has, those of the feature `full`, and those of the feature `webvh`, which no page has and other
/// languages therefore have no lines for.
pub fn codes(project: &Path) -> [Vec<(String, String)>; 3] {
    let table = fs::read_to_string(project.join(CODES)).expect("the table of codes is there");
    let (everywhere, rest) = table.split_once("\n    full {\n").expect("the table has three parts");
    let (of_full, of_webvh) = rest.split_once("\n    webvh {\n").expect("the table has three parts");
    [codes_in(everywhere), codes_in(of_full), codes_in(of_webvh)]
}

/// The codes in `Name "dotted.code" "RULE-01" …`, each with the part in whose braces it stands.
fn codes_in(source: &str) -> Vec<(String, String)> {
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

/// The names of a line's placeholders, in order.
pub fn placeholders(line: &str) -> Vec<String> {
    line.split('{').skip(1).filter_map(|rest| rest.split('}').next().map(str::to_owned)).collect()
}

fn parts(file: &str, message: &Message<&str>, terms: &BTreeMap<&str, String>) -> BTreeMap<String, String> {
    let name = message.id.name;
    let value = message.value.as_ref().unwrap_or_else(|| panic!("{file}: {name} has no value"));
    let mut parts = BTreeMap::from([(String::new(), line(file, value, terms))]);
    for attribute in &message.attributes {
        let twice = parts.insert(attribute.id.name.to_owned(), line(file, &attribute.value, terms));
        assert!(twice.is_none(), "{file}: {name}.{} stands twice", attribute.id.name);
    }
    parts
}

/// One line of the table.
fn line(file: &str, pattern: &Pattern<&str>, terms: &BTreeMap<&str, String>) -> String {
    let mut line = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                assert!(!value.contains(['{', '}']), "{file}: braces in {value:?}");
                line.push_str(&value.replace('\n', " "));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => write!(line, "{{{}}}", id.name).expect("writes"),
                InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                    line.push_str(terms.get(id.name).unwrap_or_else(|| panic!("{file}: no term -{} before", id.name)));
                }
                other => panic!("{file}: not supported here: {other:?}"),
            },
            PatternElement::Placeable { expression } => panic!("{file}: not supported here: {expression:?}"),
        }
    }
    let line = line.trim().to_owned();
    assert!(!line.is_empty(), "{file}: an empty text");
    let plain = |letter: char| !letter.is_control() && !matches!(letter, '"' | '\\');
    assert!(line.chars().all(plain), "{file}: {line:?} cannot stand in JSON as it is");
    line
}
