//! Writing JSON with members in their order: for people, indented by two spaces, or without any space.

use super::{Value, jcs};

/// The text of `value`, ending in a line feed.
#[must_use]
pub fn write_pretty(value: &Value) -> String {
    let mut out = String::new();
    push(value, Some(0), &mut out);
    out.push('\n');
    out
}

/// The text of `value` without spaces between its tokens.
#[must_use]
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    push(value, None, &mut out);
    out
}

/// Writes `value`, each part of it on a line of its own where a depth of indentation is given.
fn push(value: &Value, depth: Option<usize>, out: &mut String) {
    let inner = depth.map(|depth| depth + 1);
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(lexical) => out.push_str(lexical),
        Value::String(text) => jcs::write_string(text, out),
        Value::Array(items) if items.is_empty() => out.push_str("[]"),
        Value::Object(object) if object.is_empty() => out.push_str("{}"),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, inner, out);
                push(item, inner, out);
            }
            line(depth, out);
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            for (index, (name, value)) in object.iter().enumerate() {
                separate(index, inner, out);
                jcs::write_string(name, out);
                out.push_str(if depth.is_some() { ": " } else { ":" });
                push(value, inner, out);
            }
            line(depth, out);
            out.push('}');
        }
    }
}

fn separate(index: usize, depth: Option<usize>, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
    line(depth, out);
}

fn line(depth: Option<usize>, out: &mut String) {
    let Some(depth) = depth else { return };
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}
