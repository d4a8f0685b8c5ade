//! `cargo xtask gallery`: cards in every state, view, theme and direction, judged and photographed in the
//! engines that are installed.
//!
//! The pages are made into `target/gallery/`, and not into `dist/`: they show states that no badge of
//! theirs has, and bring inline styles with them, which no published page does.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run::{root, run, tool};
use crate::test::engine::Engine;
use crate::test::{counts::Counts, pages};

/// Makes the pages, and hands back their folder.
///
/// # Errors
/// The example does not build, or fails.
pub fn write() -> Result<PathBuf> {
    let folder = root().join("target/gallery");
    if folder.exists() {
        fs::remove_dir_all(&folder).context("clearing target/gallery/")?;
    }
    let mut command = tool("cargo");
    command.args(["run", "--quiet", "--example", "gallery", "--"]).arg(&folder);
    run(&mut command).context("making the gallery")?;
    Ok(folder)
}

/// Makes the pages, has each engine judge and photograph them, and says whether all was well.
///
/// # Errors
/// The pages cannot be made, or no engine is installed.
pub fn gallery(engines: &[Engine]) -> Result<bool> {
    let folder = write()?;
    let mut counts = Counts::default();
    let mut shots = Vec::new();
    for engine in engines {
        if let Err(missing) = engine.capabilities() {
            println!("Not in {}: {missing:#}", engine.name());
            continue;
        }
        let pictures = folder.join(engine.name());
        counts.add(pages::run_files(*engine, &[root().join("tests/browser/gallery.test.mjs")], 1, &mut |command| {
            command.env("OPEN_BADGE_GALLERY", &folder).env("OPEN_BADGE_SHOTS", &pictures);
        })?);
        shots.extend(pictures_in(&pictures)?);
    }
    anyhow::ensure!(!shots.is_empty(), "no engine took a picture");
    write_overview(&folder, &shots)?;
    println!("\n{} pictures; all on one page: {}", shots.len(), folder.join("pictures.html").display());
    Ok(counts.failed == 0)
}

fn pictures_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

fn write_overview(folder: &Path, shots: &[PathBuf]) -> Result<()> {
    let mut page =
        String::from("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Pictures of cards</title>\n");
    for shot in shots {
        let name = shot.strip_prefix(folder)?.display().to_string();
        page.push_str(&format!("<h2>{name}</h2><img src=\"{name}\" alt=\"\" width=\"900\" loading=\"lazy\">\n"));
    }
    fs::write(folder.join("pictures.html"), page)?;
    Ok(())
}
