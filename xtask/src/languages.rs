//! The texts of cards in languages other than English, each a file that pages load by themselves.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::build::integrity;
use crate::bundle::{Bundle, Common};
use crate::run::root;

/// How the crate's own build reads texts.
#[path = "../../build/texts.rs"]
#[allow(clippy::expect_used, clippy::panic)] // It says what is wrong with a file by panicking.
mod texts;

use texts::{LOCALES, Texts};

/// Writes the table of each language, and a file of their hashes. Hands back that file's integrity value.
///
/// # Errors
/// A text is missing, or names other values than the English one; a file cannot be read or written.
pub fn write(dist: &Path, common: &Common, bundles: &[Bundle]) -> Result<String> {
    let english = Texts::read(root(), "en");
    let mut hashes = BTreeMap::new();
    for tag in all()? {
        let path = dist.join(file(&tag));
        fs::write(&path, table(&english, &tag, bundles)?)?;
        hashes.insert(tag, integrity(&path)?);
    }
    let file = dist.join(&common.languages);
    fs::write(&file, serde_json::to_vec(&hashes)?)?;
    integrity(&file)
}

/// The tags of all languages but English.
///
/// # Errors
/// The folder cannot be read.
pub fn all() -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(root().join(LOCALES)).context(LOCALES)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let tag = name.strip_suffix(".ftl").with_context(|| format!("{LOCALES}/{name} is no file of texts"))?;
        ensure!(tag.len() == 2, "{name}: pages ask for languages by two letters");
        if tag != "en" {
            tags.push(tag.to_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

/// What a language's table is called in `dist/`.
pub fn file(tag: &str) -> String {
    format!("open-badge-{tag}.txt")
}

/// A language's table: every key and code has its lines. Those that no bundle says may be empty.
fn table(english: &Texts, tag: &str, bundles: &[Bundle]) -> Result<String> {
    let texts = Texts::read(root(), tag);
    let in_pages = |feature: &str| bundles.iter().any(|bundle| bundle.features.iter().any(|known| known == feature));
    let said = |name: &str| english.only_in.get(name).is_none_or(|(_, feature)| in_pages(feature));
    let values = |parts: &BTreeMap<String, String>| -> Vec<(String, Vec<String>)> {
        parts.iter().map(|(part, text)| (part.clone(), sorted(texts::placeholders(text)))).collect()
    };
    for (name, parts) in &texts.messages {
        let theirs =
            english.messages.get(name).with_context(|| format!("{tag}: {name} is none of the English texts"))?;
        ensure!(values(parts) == values(theirs), "{tag}: {name} has other parts or values than in English");
    }
    for name in english.messages.keys().filter(|name| said(name)) {
        ensure!(texts.messages.contains_key(name), "{tag}: {name} is missing");
    }
    ensure!(texts.messages["language"][""] == tag, "{tag}: its texts say that they are in another language");
    let keys = english.keys(&|_| true);
    let [mut codes, of_full] = texts::codes(root());
    codes.extend(of_full);
    Ok(texts.table(&keys, &codes, &said))
}

fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort();
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_all_that_pages_say_with_the_same_values() -> Result<()> {
        let (_, bundles) = crate::bundle::read()?;
        let english = Texts::read(root(), "en");
        let tags = all()?;
        assert_eq!(tags, ["ar", "de", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "zh"]);
        for tag in &tags {
            let lines = table(&english, tag, &bundles)?.lines().count();
            assert_eq!(lines, table(&english, "en", &bundles)?.lines().count(), "{tag}");
        }
        Ok(())
    }
}
