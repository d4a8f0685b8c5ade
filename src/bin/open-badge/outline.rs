//! A published report as an indented outline for terminals: the members and words of the JSON, each member
//! on a line. So both say the same, and `docs/report.md` and `docs/inspect.md` describe both.

use open_badge::json::{Object, Value, write_pretty};

use crate::output::visible;

/// What comes last, in this order: it is long, and leads on to the next badge.
const LAST: [&str; 3] = ["checks", "endorsements", "badges"];

/// Members that are somebody else's JSON.
const FOREIGN: [&str; 3] = ["header", "inline", "method"];

/// The outline of a published report. Characters that move a terminal's cursor, or turn the direction of
/// writing, are spelled out.
pub fn outline(report: &Value) -> String {
    let mut outline = Outline { text: String::new() };
    if let Value::Object(report) = report {
        outline.report(report, 0);
    }
    outline.text
}

struct Outline {
    text: String,
}

impl Outline {
    /// A report, whole or inside another.
    fn report(&mut self, report: &Object, depth: usize) {
        let checks = report.get("checks").map(Value::as_list).unwrap_or_default();
        for (name, value) in report.iter().filter(|(name, _)| *name != "version" && !LAST.contains(name)) {
            match (name, value) {
                ("proofs", Value::Array(proofs)) => self.each(name, proofs, depth, &mut |outline, proof, depth| {
                    outline.proof(proof, checks, depth);
                }),
                _ => self.member(name, value, depth),
            }
        }
        self.checks(checks.iter(), depth);
        for name in ["endorsements", "badges"] {
            let inside = report.get(name).map(Value::as_list).unwrap_or_default();
            self.each(name, inside, depth, &mut |outline, report, depth| outline.report(report, depth));
        }
    }

    /// A proof; checks of it that stand among those of the report are not said twice.
    fn proof(&mut self, proof: &Object, said: &[Value], depth: usize) {
        for (name, value) in proof.iter().filter(|(name, _)| *name != "checks") {
            self.member(name, value, depth);
        }
        let checks = proof.get("checks").map(Value::as_list).unwrap_or_default();
        self.checks(checks.iter().filter(|check| !said.contains(check)), depth);
    }

    /// Objects of a list, each set off by a dash.
    fn each(&mut self, name: &str, items: &[Value], depth: usize, write: &mut dyn FnMut(&mut Self, &Object, usize)) {
        if items.is_empty() {
            return;
        }
        self.line(depth, &format!("{}:", label(name)));
        for object in items.iter().filter_map(Value::as_object) {
            let start = self.text.len();
            write(self, object, depth + 2);
            // The dash takes the place of the indentation.
            let dash = start + depth * 2 + 2;
            if self.text.get(dash..).is_some_and(|text| text.starts_with(' ')) {
                self.text.replace_range(dash..=dash, "-");
            }
        }
    }

    fn member(&mut self, name: &str, value: &Value, depth: usize) {
        match value {
            Value::Array(items) if items.iter().any(|item| matches!(item, Value::Object(_))) => {
                self.each(name, items, depth, &mut Self::members);
            }
            Value::Array(items) => {
                let words: Vec<String> = items.iter().map(word).collect();
                if !words.is_empty() {
                    self.line(depth, &format!("{}: {}", label(name), words.join(", ")));
                }
            }
            Value::Object(object) if !FOREIGN.contains(&name) => {
                self.line(depth, &format!("{}:", label(name)));
                self.members(object, depth + 1);
            }
            // The whole document, or nothing that was said.
            Value::String(text) if text.is_empty() => {}
            Value::Object(_) => self.lines(name, &write_pretty(value), depth),
            Value::String(text) if name == "form" => self.lines(name, text, depth),
            _ => self.line(depth, &format!("{}: {}", label(name), word(value))),
        }
    }

    fn members(&mut self, object: &Object, depth: usize) {
        for (name, value) in object.iter() {
            self.member(name, value, depth);
        }
    }

    /// A line for each check, and one for what to do where it did not pass.
    fn checks<'a>(&mut self, checks: impl Iterator<Item = &'a Value>, depth: usize) {
        let mut checks = checks.peekable();
        if checks.peek().is_some() {
            self.line(depth, "checks:");
        }
        for check in checks {
            let text = |name: &str| check.get(name).and_then(Value::as_str).unwrap_or_default();
            let about = text("about");
            let about = if about.is_empty() { String::new() } else { format!(" {about}") };
            let (outcome, code, rule, detail) = (text("outcome"), text("code"), text("rule"), text("detail"));
            self.line(depth + 1, &format!("{outcome:<14} {code} ({rule}){about}: {detail}"));
        }
    }

    /// A text of several lines, as it is.
    fn lines(&mut self, name: &str, text: &str, depth: usize) {
        self.line(depth, &format!("{}:", label(name)));
        for line in text.lines() {
            self.line(depth + 1, line);
        }
    }

    fn line(&mut self, depth: usize, text: &str) {
        for _ in 0..depth {
            self.text.push_str("  ");
        }
        self.text.push_str(&visible(text));
        self.text.push('\n');
    }
}

/// `verificationMethod` → `verification method`
fn label(name: &str) -> String {
    let mut label = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            label.push(' ');
        }
        label.push(letter.to_ascii_lowercase());
    }
    label
}

fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        other => write_pretty(other).trim_end().into(),
    }
}
