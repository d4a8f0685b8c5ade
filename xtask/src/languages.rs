//! Texts in languages other than English, in files that pages load by themselves: of each language what cards
//! say, with what elements say besides, and what the check page says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::build::integrity;
use crate::bundle::Bundle;
use crate::run::root;
use crate::words::{self, Words};

/// How the crate's own build reads texts.
#[path = "../../build/texts.rs"]
#[allow(clippy::expect_used, clippy::panic)] // It says what is wrong with a file by panicking.
pub mod texts;

use texts::{LOCALES, Texts};

/// Writes the files of each language. Hands back their integrity values.
///
/// # Errors
/// A text is missing, or names other values than the English one; a file cannot be read or written.
pub fn write(dist: &Path, bundles: &[Bundle]) -> Result<BTreeMap<String, String>> {
    let english = Texts::read(root(), "en");
    let mut hashes = BTreeMap::new();
    for tag in all()? {
        let texts = Texts::read(root(), &tag);
        let giving = words::of_giving(&tag, &texts.messages["direction"][""])?;
        // Readers of cards need no hash of it: the script of its page has that.
        fs::write(dist.join(giving_file(&tag)), giving)?;
        for (file, text) in files(&tag).into_iter().zip(of(&english, &texts, &tag, bundles)?) {
            let path = dist.join(&file);
            fs::write(&path, text)?;
            hashes.insert(file, integrity(&path)?);
        }
    }
    Ok(hashes)
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

/// What a language's files are called in `dist/`: that of cards and elements, that of the check page, and that of
/// what stands around badges.
pub fn files(tag: &str) -> [String; 3] {
    [format!("open-badge-{tag}.txt"), format!("check-{tag}.json"), format!("{AROUND}-{tag}.txt")]
}

/// What the texts of the page that gives badges are called.
fn giving_file(tag: &str) -> String {
    format!("give-{tag}.json")
}

/// The integrity values of the texts of the page that gives badges, by language, once they are written.
///
/// # Errors
/// One is missing.
pub fn of_giving(dist: &Path) -> Result<BTreeMap<String, String>> {
    all()?.into_iter().map(|tag| Ok((tag.clone(), integrity(&dist.join(giving_file(&tag)))?))).collect()
}

/// What these files hold. The last line of a table is what scripts say besides what the modules draw.
fn of(english: &Texts, texts: &Texts, tag: &str, bundles: &[Bundle]) -> Result<[String; 3]> {
    let words = Words::read(tag)?;
    let of_cards = table(english, texts, tag, &shared(bundles))? + &words.of_elements();
    let of_around = table(english, texts, tag, &with_around(bundles))? + &words.of_trust();
    Ok([of_cards, words.of_page(&texts.messages["direction"][""]), of_around])
}

/// The bundle of what stands around badges. The page that gives badges speaks English.
const AROUND: &str = "trust";

/// Those that cards are drawn by.
fn shared(bundles: &[Bundle]) -> Vec<&Bundle> {
    bundles.iter().filter(|bundle| bundle.is_shared()).collect()
}

fn with_around(bundles: &[Bundle]) -> Vec<&Bundle> {
    bundles.iter().filter(|bundle| bundle.is_shared() || bundle.name == AROUND).collect()
}

/// A language's table for these bundles: every key and code has its lines. Those that none of them says may be empty.
fn table(english: &Texts, texts: &Texts, tag: &str, bundles: &[&Bundle]) -> Result<String> {
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
    let [mut codes, of_full, _] = texts::codes(root());
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
            let texts = Texts::read(root(), tag);
            for bundles in [shared(&bundles), with_around(&bundles)] {
                let lines = table(&english, &texts, tag, &bundles)?.lines().count();
                assert_eq!(lines, table(&english, &english, "en", &bundles)?.lines().count(), "{tag}");
            }
        }
        Ok(())
    }
}
