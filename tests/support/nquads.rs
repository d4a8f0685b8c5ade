//! Reads N-Quads (<https://www.w3.org/TR/n-quads/>) of test suites; trusts their syntax.

use open_badge::rdf::{Dataset, Quad, Term};

/// The dataset of `text`, and the name of each of its blank nodes.
pub fn parse(text: &str) -> (Dataset, Vec<String>) {
    let mut names = Vec::new();
    let mut quads = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut rest = line;
        let mut terms = Vec::new();
        while !rest.starts_with('.') {
            let (term, after) = read_term(rest, &mut names);
            terms.push(term);
            rest = after.trim_start();
        }
        let mut terms = terms.into_iter();
        let mut next = || terms.next();
        let (subject, predicate, object) = (next().unwrap(), next().unwrap(), next().unwrap());
        quads.push(Quad { subject, predicate, object, graph: next() });
    }
    (Dataset { quads, blanks: names.len() as u32 }, names)
}

fn read_term<'a>(text: &'a str, names: &mut Vec<String>) -> (Term, &'a str) {
    if let Some(rest) = text.strip_prefix("_:") {
        let (name, rest) = rest.split_at(rest.find([' ', '\t', '.']).unwrap());
        let number = names.iter().position(|known| known == name).unwrap_or_else(|| {
            names.push(name.into());
            names.len() - 1
        });
        return (Term::Blank(number as u32), rest);
    }
    if text.starts_with('<') {
        let (iri, rest) = read_iri(text);
        return (Term::Ground(iri.into()), rest);
    }
    let end = closing_quote(text);
    let mut literal = escape(&unescape(&text[1..end]));
    let mut rest = &text[end + 1..];
    if let Some(datatype) = rest.strip_prefix("^^") {
        let (iri, after) = read_iri(datatype);
        if iri != "<http://www.w3.org/2001/XMLSchema#string>" {
            literal.push_str("^^");
            literal.push_str(&iri);
        }
        rest = after;
    } else if rest.starts_with('@') {
        let (tag, after) = rest.split_at(rest.find([' ', '\t']).unwrap());
        literal.push_str(tag);
        rest = after;
    }
    (Term::Ground(literal.into()), rest)
}

fn read_iri(text: &str) -> (String, &str) {
    let end = text.find('>').unwrap() + 1;
    (unescape(&text[..end]), &text[end..])
}

fn closing_quote(text: &str) -> usize {
    let mut escaped = false;
    let quote = text.char_indices().skip(1).find(|(_, letter)| {
        let closes = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        closes
    });
    quote.unwrap().0
}

fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        let kind = letters.next().unwrap();
        let mut code = |count: usize| {
            let digits: String = letters.by_ref().take(count).collect();
            char::from_u32(u32::from_str_radix(&digits, 16).unwrap()).unwrap()
        };
        out.push(match kind {
            'u' => code(4),
            'U' => code(8),
            't' => '\t',
            'b' => '\u{8}',
            'n' => '\n',
            'r' => '\r',
            'f' => '\u{c}',
            itself => itself,
        });
    }
    out
}

/// A literal in canonical form: <https://www.w3.org/TR/rdf-canon/#canonical-quads>.
fn escape(text: &str) -> String {
    let mut out = String::from('"');
    for letter in text.chars() {
        match letter {
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\u{1f}' | '\u{7f}' => out.push_str(&format!("\\u{:04X}", letter as u32)),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}
