//! Compiles `contexts/` into the crate: checks each document's digest against `contexts/manifest.json`
//! and resolves its term definitions, so that nothing of that is left to do in a page.
//!
//! `contexts.txt` has one block for each context object, a term's own context included. Its first line
//! is `p` where terms are protected, `0` for `null`, then ` >n` where block n applies after it (in an
//! array), then ` #` with the vocabulary mapping. Then one line for each term, ordered, with parts
//! divided by spaces: the term; what it stands for, an IRI, a keyword or `-`; `^` with the type its
//! values have; `=` with its container; `!` for a prefix; `<` for a reverse property; `>` with the block of its own context. A `?`
//! before an IRI says that it is a compact one whose prefix the document does not define. `contexts.rs` has tables for `src/jsonld/contexts.rs`.
//!
//! Published contexts use a small part of what contexts can say. The rest is an error here, as is an IRI
//! that needs another document's terms; `src/jsonld/contexts/tests.rs` compares every definition with
//! what the whole algorithm makes of it.

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::env::var_os;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Writes `contexts.rs` and `contexts.txt`: the contexts of everyday badges, with the feature `full` also
/// the less frequent ones, and with `all-contexts` all.
pub fn compile() -> Result<()> {
    let root = PathBuf::from(var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let bundle = Bundle::built();
    let folder = root.join("contexts");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", folder.display());

    let published = read(&folder)?;
    let mut blocks = Blocks { published: &published, full: bundle >= Bundle::Full, texts: Vec::new() };
    let mut contents = String::new();
    let mut urls: Vec<(&str, usize, usize)> = Vec::new();
    for (count, document) in published.iter().filter(|document| document.bundle <= bundle).enumerate() {
        match urls.last_mut().filter(|last| last.0 == document.url) {
            Some(last) => last.2 += 1,
            None => urls.push((&document.url, count, 1)),
        }
        let block = blocks.chain(&document.context, None).map_err(|error| format!("{}: {error}", document.file))?;
        writeln!(contents, "    ({block}, {:?}),", document.digest)?;
    }
    write_tables(&out, &contents, &names(&published, &urls)?, &blocks.texts)
}

/// Where a document goes; what is not in a build may come from a file (`src/documents.rs`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bundle {
    Core,
    Full,
    Rare,
}

impl Bundle {
    /// The last of those that go into this build.
    fn built() -> Self {
        let has = |feature: &str| var_os(format!("CARGO_FEATURE_{feature}")).is_some();
        match (has("ALL_CONTEXTS"), has("FULL")) {
            (true, _) => Self::Rare,
            (false, true) => Self::Full,
            (false, false) => Self::Core,
        }
    }
}

/// A published document.
struct Published {
    url: String,
    file: String,
    aliases: Vec<String>,
    digest: String,
    bundle: Bundle,
    context: Value,
}

/// Every document that the manifest lists, each with the digest that it says.
fn read(folder: &Path) -> Result<Vec<Published>> {
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json"))?)?;
    let mut published = Vec::new();
    for entry in manifest.as_array().ok_or("contexts/manifest.json is not an array")? {
        let text = |name: &str| entry[name].as_str().ok_or(format!("an entry of contexts/manifest.json lacks {name}"));
        let (file, expected) = (text("file")?, text("sha256")?);
        let bytes = std::fs::read(folder.join(file)).map_err(|error| format!("contexts/{file}: {error}"))?;
        let mut digest = String::new();
        for byte in Sha256::digest(&bytes) {
            write!(digest, "{byte:02x}")?;
        }
        if digest != expected {
            return Err(format!("contexts/{file} has SHA-256 {digest}, its manifest says {expected}").into());
        }
        let mut document: Value =
            serde_json::from_slice(&bytes).map_err(|error| format!("contexts/{file}: {error}"))?;
        let bundle = match text("bundle")? {
            "core" => Bundle::Core,
            "full" => Bundle::Full,
            "rare" => Bundle::Rare,
            other => return Err(format!("contexts/manifest.json: {file} is for the unknown bundle {other}").into()),
        };
        let aliases = entry["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str).map(String::from);
        published.push(Published {
            url: text("url")?.into(),
            file: file.into(),
            aliases: aliases.collect(),
            digest,
            bundle,
            context: document.get_mut("@context").ok_or(format!("contexts/{file} has no @context"))?.take(),
        });
    }
    Ok(published)
}

/// Every name of the documents in `urls`, with their place and number, ordered.
fn names<'p>(published: &'p [Published], urls: &[(&'p str, usize, usize)]) -> Result<Vec<(&'p str, usize, usize)>> {
    let mut names = urls.to_vec();
    for document in published {
        if let Some(found) = urls.iter().find(|known| known.0 == document.url) {
            names.extend(document.aliases.iter().map(|alias| (&**alias, found.1, found.2)));
        }
    }
    names.sort_unstable();
    match names.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        Some(twice) => Err(format!("contexts/manifest.json names {} twice", twice[0].0).into()),
        None => Ok(names),
    }
}

fn write_tables(out: &Path, contents: &str, names: &[(&str, usize, usize)], blocks: &[String]) -> Result<()> {
    let mut code = format!(
        "/// The first block and the digest of each content.\n\
         static CONTENTS: [(u16, &str); {}] = [\n{contents}];\n\
         /// URL, place of its newest content, number of contents; ordered by URL.\n\
         static URLS: [(&str, u8, u8); {}] = [\n",
        contents.lines().count(),
        names.len()
    );
    for (name, first, many) in names {
        writeln!(code, "    ({name:?}, {first}, {many}),")?;
    }
    writeln!(code, "];\n/// Where each block begins.\nstatic BLOCKS: [u32; {}] = [", blocks.len())?;
    let mut start = 0;
    for block in blocks {
        writeln!(code, "    {start},")?;
        start += block.len();
    }
    code.push_str("];\n");
    std::fs::write(out.join("contexts.rs"), code)?;
    std::fs::write(out.join("contexts.txt"), blocks.concat())?;
    Ok(())
}

/// The blocks so far.
struct Blocks<'p> {
    published: &'p [Published],
    /// Whether the feature `full` reads them.
    full: bool,
    texts: Vec<String>,
}

impl Blocks<'_> {
    /// The block of `context`, after which block `next` applies.
    fn chain(&mut self, context: &Value, next: Option<usize>) -> Result<usize> {
        match context {
            Value::Array(items) => {
                let mut next = next;
                for item in items.iter().rev() {
                    next = Some(self.chain(item, next)?);
                }
                next.ok_or_else(|| "an empty array".into())
            }
            Value::String(url) => {
                let published = self.published;
                let named = |document: &&Published| document.url == *url || document.aliases.contains(url);
                let document = published.iter().find(named).ok_or(format!("{url} is not in contexts/"))?;
                self.chain(&document.context, next)
            }
            Value::Null => self.add(header("0", next, None)),
            Value::Object(object) => self.object(object, next),
            _ => Err("a context is neither object, array, URL nor null".into()),
        }
    }

    fn object(&mut self, object: &Map<String, Value>, next: Option<usize>) -> Result<usize> {
        let mut protected = "";
        let mut vocab = None;
        let mut terms = BTreeMap::new();
        for (name, value) in object {
            match (&**name, value) {
                ("@version", Value::Number(_)) | ("@protected", Value::Bool(false)) => {}
                ("@protected", Value::Bool(true)) => protected = "p",
                ("@vocab", Value::String(iri)) => vocab = Some(&**iri),
                (name, _) if name.starts_with('@') => return Err(format!("{name} is not compiled").into()),
                (name, _) if name.contains([' ', '\n']) => return Err(format!("the term {name:?}").into()),
                (name, value) => drop(terms.insert(name, value)),
            }
        }
        let local = Local { terms: &terms, vocab };
        let mut text = header(protected, next, vocab);
        for (term, value) in &terms {
            let line = self.term(&local, term, value).map_err(|error| format!("{term}: {error}"))?;
            writeln!(text, "{line}")?;
        }
        self.add(text)
    }

    /// <https://www.w3.org/TR/json-ld11-api/#create-term-definition>
    fn term(&mut self, local: &Local<'_>, term: &str, value: &Value) -> Result<String> {
        let mut line = format!("{term} {}", local.mapping(term, 0)?);
        if let Some(object) = value.as_object() {
            for (name, value) in object {
                match (&**name, value) {
                    ("@id", _) => {}
                    ("@type", Value::String(name)) => write!(line, " ^{}", local.expand(name, 0)?)?,
                    ("@container", Value::String(name)) if ["@graph", "@list", "@set"].contains(&&**name) => {
                        write!(line, " ={name}")?;
                    }
                    // Only the feature `full` reads it.
                    ("@reverse", Value::String(_)) if self.full => line.push_str(" <"),
                    ("@context", context) => write!(line, " >{}", self.chain(context, None)?)?,
                    (name, _) => return Err(format!("{name} is not compiled").into()),
                }
            }
        } else if is_prefix(term, &line) {
            line.push_str(" !");
        }
        Ok(line)
    }

    fn add(&mut self, text: String) -> Result<usize> {
        let place = self.texts.iter().position(|known| *known == text).unwrap_or(self.texts.len());
        if place == self.texts.len() {
            self.texts.push(text);
        }
        u16::try_from(place)?;
        Ok(place)
    }
}

/// Whether a term that is defined as nothing but `iri` is a prefix.
fn is_prefix(term: &str, iri: &str) -> bool {
    iri.ends_with([':', '/', '?', '#', '[', ']', '@']) && !term.contains(':')
}

fn header(kind: &str, next: Option<usize>, vocab: Option<&str>) -> String {
    let next = next.map(|next| format!(" >{next}")).unwrap_or_default();
    let vocab = vocab.map(|vocab| format!(" #{vocab}")).unwrap_or_default();
    format!("{kind}{next}{vocab}\n")
}

/// One context object.
struct Local<'l> {
    terms: &'l BTreeMap<&'l str, &'l Value>,
    vocab: Option<&'l str>,
}

impl Local<'_> {
    /// What `term` stands for; `-` for nothing.
    fn mapping(&self, term: &str, depth: usize) -> Result<String> {
        let id = match self.terms.get(term) {
            Some(Value::Object(object)) => object.get("@reverse").or(object.get("@id")),
            value => value.copied(),
        };
        match id {
            Some(Value::Null) => Ok("-".into()),
            Some(Value::String(name)) if name != term => self.expand(name, depth + 1),
            Some(Value::String(_)) | None => match (term.split_once(':'), self.vocab) {
                (Some((prefix, suffix)), _) if self.terms.contains_key(prefix) => {
                    Ok(self.mapping(prefix, depth + 1)? + suffix)
                }
                (Some(_), _) => Ok(term.into()),
                (None, Some(vocab)) => Ok(format!("{vocab}{term}")),
                (None, None) => Err("stands for nothing".into()),
            },
            _ => Err("@id is not a string".into()),
        }
    }

    /// <https://www.w3.org/TR/json-ld11-api/#iri-expansion> by this context alone.
    fn expand(&self, name: &str, depth: usize) -> Result<String> {
        if depth > 8 {
            return Err("defined by itself".into());
        }
        if name.starts_with('@') {
            return Ok(name.into());
        }
        if self.terms.contains_key(name) {
            return self.mapping(name, depth);
        }
        match name.split_once(':') {
            Some((prefix, suffix)) if !suffix.starts_with("//") => {
                match self.terms.get(prefix) {
                    Some(Value::String(_)) => {
                        let start = self.mapping(prefix, depth)?;
                        Ok(if is_prefix(prefix, &start) { start + suffix } else { name.into() })
                    }
                    Some(_) => Ok(name.into()),
                    // Another context may say what the prefix is: decided where the context applies.
                    None => Ok(format!("?{name}")),
                }
            }
            Some(_) => Ok(name.into()),
            None => Err(format!("{name} is relative").into()),
        }
    }
}
