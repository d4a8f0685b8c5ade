//! What pages and elements say besides cards (`www/texts/`): a file of each language, with the keys and
//! placeholders of the English one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value};

use crate::languages::texts;
use crate::run::root;

/// Where the files are, from the workspace's folder.
const FOLDER: &str = "www/texts";

/// Which of a language's files it is.
struct Kind {
    /// How its name begins, before the language's tag.
    prefix: &'static str,
    /// Its groups: `note` says who has read it, `script` is what elements say where the checker runs
    /// without WebAssembly, `page` what the page says by its scripts, and `trust` what they
    /// say of what stands around badges.
    groups: &'static [&'static str],
    /// The pages that have the English words of the group `document`, each in an element whose `data-say` is its key,
    /// or in a field whose `data-begin` is.
    pages: &'static [&'static str],
}

/// Elements and the check page.
const CHECKING: Kind = Kind {
    prefix: "",
    groups: &["note", "element", "script", "wall", "page", "trust", "document"],
    pages: &["www/index.html"],
};

/// The pages that give badges: by one key, and by one that a group shares.
const GIVING: Kind = Kind {
    prefix: "give-",
    groups: &["note", "page", "refusals", "words", "together", "document"],
    pages: &["www/give.html", "www/together.html"],
};

/// A language's words.
#[derive(Debug)]
pub struct Words(Map<String, Value>);

impl Words {
    /// Reads them, and compares them with the English ones.
    ///
    /// # Errors
    /// The file cannot be read, or lacks a text or a placeholder, or has one too many.
    pub fn read(tag: &str) -> Result<Self> {
        let words = compared(&CHECKING, tag)?;
        ensure!(words["element"]["language"] == tag, "{tag}: its texts say that they are in another language");
        Ok(Self(words))
    }

    /// What elements say, walls too, and without WebAssembly: on one line.
    pub fn of_elements(&self) -> String {
        let mut words = self.0["element"].clone();
        for group in ["script", "wall"] {
            words[group] = self.0[group].clone();
        }
        words.to_string()
    }

    /// What is said of what stands around badges: on one line.
    pub fn of_trust(&self) -> String {
        self.0["trust"].to_string()
    }

    /// What the check page says.
    pub fn of_page(&self, direction: &str) -> String {
        let words = Map::from_iter([
            ("direction".to_owned(), Value::from(direction)),
            ("document".to_owned(), self.0["document"].clone()),
            ("page".to_owned(), self.0["page"].clone()),
        ]);
        Value::Object(words).to_string()
    }
}

/// What the page that gives badges says.
///
/// # Errors
/// As of [`Words::read`].
pub fn of_giving(tag: &str, direction: &str) -> Result<String> {
    let mut words = compared(&GIVING, tag)?;
    words.remove("note");
    words.insert("direction".to_owned(), Value::from(direction));
    Ok(Value::Object(words).to_string())
}

/// The texts of a language, with the keys and placeholders of the English ones.
fn compared(kind: &Kind, tag: &str) -> Result<Map<String, Value>> {
    let words = read(kind, tag)?;
    let groups: BTreeSet<&str> = words.keys().map(String::as_str).collect();
    ensure!(groups == kind.groups.iter().copied().collect(), "{tag}: its groups are {groups:?}");
    let english = english(kind)?;
    let placeholders = texts_of(&words);
    for (key, named) in &english {
        let theirs = placeholders.get(key).with_context(|| format!("{tag}: {key} is missing"))?;
        ensure!(theirs == named, "{tag}: {key} has other placeholders than in English");
    }
    for key in placeholders.keys() {
        ensure!(key == "/note" || english.contains_key(key), "{tag}: {key} is none of the English texts");
    }
    Ok(words)
}

fn read(kind: &Kind, tag: &str) -> Result<Map<String, Value>> {
    let file = format!("{FOLDER}/{}{tag}.json", kind.prefix);
    let text = fs::read_to_string(root().join(&file)).with_context(|| file.clone())?;
    serde_json::from_str(&text).with_context(|| file)
}

/// The key of each text that a language must have, as a JSON pointer, with its placeholders.
fn english(kind: &Kind) -> Result<BTreeMap<String, Vec<String>>> {
    let mut words = read(kind, "en")?;
    // What is said to whoever keeps a page, in the console.
    words.remove("owners");
    let mut keys = texts_of(&words);
    let mut page = String::new();
    for name in kind.pages {
        page += &fs::read_to_string(root().join(name))?;
    }
    for rest in ["data-say=\"", "data-begin=\""].iter().flat_map(|attribute| page.split(attribute).skip(1)) {
        let key = rest.split('"').next().unwrap_or_default();
        keys.insert(format!("/document/{key}"), Vec::new());
    }
    Ok(keys)
}

fn texts_of(words: &Map<String, Value>) -> BTreeMap<String, Vec<String>> {
    let mut found = BTreeMap::new();
    collect("", words, &mut found);
    found
}

fn collect(place: &str, words: &Map<String, Value>, found: &mut BTreeMap<String, Vec<String>>) {
    for (key, value) in words {
        let place = format!("{place}/{key}");
        match value {
            Value::Object(forms) if forms.contains_key("other") => {
                found.extend(of_forms(forms).map(|named| (place, named)))
            }
            Value::Object(inner) => collect(&place, inner, found),
            // What is not a text counts as missing.
            other => found.extend(named(other).map(|named| (place, named))),
        }
    }
}

/// The placeholders of a text, in order.
fn named(text: &Value) -> Option<Vec<String>> {
    let text = text.as_str().filter(|text| !text.trim().is_empty())?;
    let mut named = texts::placeholders(text);
    named.sort();
    Some(named)
}

/// Those of a text with a form for each plural category that its language has, if all forms have the same: one may say
/// the number in words.
fn of_forms(forms: &Map<String, Value>) -> Option<Vec<String>> {
    let all = named(&forms["other"])?;
    let without_count: Vec<String> = all.iter().filter(|name| *name != "count").cloned().collect();
    let good = |(category, form): (&String, &Value)| {
        let named = named(form);
        PLURAL_CATEGORIES.contains(&&**category)
            && (named.as_ref() == Some(&all) || named.as_ref() == Some(&without_count))
    };
    forms.iter().all(good).then_some(all)
}

/// See <https://www.unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules>.
const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    #[test]
    fn every_language_says_all_that_pages_and_elements_say() -> Result<()> {
        for tag in languages::all()? {
            let words = Words::read(&tag)?;
            assert!(!words.of_elements().contains('\n') && !words.of_trust().contains('\n'), "{tag}");
            of_giving(&tag, "ltr")?;
        }
        Ok(())
    }

    #[test]
    fn each_page_offers_every_language_in_its_own_name_and_says_in_each_what_it_needs() -> Result<()> {
        for kind in [CHECKING, GIVING] {
            for name in kind.pages {
                let page = fs::read_to_string(root().join(name))?;
                for tag in languages::all()?.into_iter().chain(["en".to_owned()]) {
                    assert!(page.contains(&format!("<option value=\"{tag}\" lang=\"{tag}\"")), "{name}: {tag}");
                    // What readers without JavaScript see: nothing chooses a language for them.
                    let without = page.split("</noscript>").next().unwrap_or_default();
                    let said = without.contains(&format!("<p lang=\"{tag}\""));
                    assert!(said || tag == "en", "{name}: {tag}");
                }
            }
        }
        Ok(())
    }

    #[test]
    fn placeholders_are_compared_at_every_depth_and_an_empty_text_is_missing() -> Result<()> {
        let words = serde_json::from_str(r#"{"wall": {"orders": {"given": "{b} and {a}"}, "empty": " "}}"#)?;
        let texts = texts_of(&words);
        assert_eq!(texts["/wall/orders/given"], ["a", "b"]);
        assert!(!texts.contains_key("/wall/empty"));
        Ok(())
    }

    #[test]
    fn the_forms_of_a_text_are_one_text_and_may_say_the_number_in_words() -> Result<()> {
        for (forms, good) in [
            (r#"{"one": "One of {list}", "other": "{count} of {list}"}"#, true),
            (r#"{"one": "One", "other": "{count} of {list}"}"#, false),
            (r#"{"one": "{number} of {list}", "other": "{count} of {list}"}"#, false),
            (r#"{"some": "{count} of {list}", "other": "{count} of {list}"}"#, false),
        ] {
            let texts = texts_of(&Map::from_iter([("forms".to_owned(), serde_json::from_str(forms)?)]));
            assert_eq!(texts.get("/forms").is_some_and(|named| named == &["count", "list"]), good, "{forms}");
            assert!(texts.len() <= 1, "{forms}");
        }
        Ok(())
    }
}
