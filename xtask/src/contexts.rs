//! The file of rare contexts: published documents that no module of a page has compiled in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::build::integrity;
use crate::run::root;

#[derive(Deserialize)]
struct Listed {
    url: String,
    aliases: Vec<String>,
    file: String,
    bundle: String,
}

/// Writes the documents that `contexts/manifest.json` lists as rare, by their URLs. Hands back the file's
/// integrity value.
///
/// # Errors
/// A file cannot be read or written, or a URL is listed twice.
pub fn write(file: &Path) -> Result<String> {
    let folder = root().join("contexts");
    let list = fs::read_to_string(folder.join("manifest.json")).context("contexts/manifest.json")?;
    let list: Vec<Listed> = serde_json::from_str(&list).context("contexts/manifest.json")?;
    let mut documents = BTreeMap::new();
    for listed in list.iter().filter(|listed| listed.bundle == "rare") {
        let text = fs::read_to_string(folder.join(&listed.file)).with_context(|| listed.file.clone())?;
        let mut document: Value = serde_json::from_str(&text).with_context(|| listed.file.clone())?;
        // Some say more than their context.
        let context = document.get_mut("@context").with_context(|| format!("{} has no @context", listed.file))?;
        let document = serde_json::json!({ "@context": context.take() });
        for url in listed.aliases.iter().chain([&listed.url]) {
            ensure!(documents.insert(url, document.clone()).is_none(), "contexts/manifest.json lists {url} twice");
        }
    }
    fs::write(file, serde_json::to_vec(&documents)?)?;
    integrity(file)
}
