//! `cargo xtask size`: what each bundle weighs, against its budget.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};

use crate::build::{Mode, build};
use crate::bundle::{self, Bundle};
use crate::languages;

/// Bytes of one file, or of several together.
#[derive(Default)]
struct Weight {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Builds, prints the table, and says whether every bundle keeps its budget.
///
/// # Errors
/// The build fails.
pub fn report() -> Result<bool> {
    let dist = build(Mode::Release)?;
    print(&dist)
}

/// Prints the table for a `dist/` that is already built.
///
/// # Errors
/// A file cannot be read.
pub fn print(dist: &Path) -> Result<bool> {
    let mut good = true;
    println!("\n{:24} {:>9} {:>9} {:>9}", "", "raw", "gzip -9", "brotli 11");
    let (common, bundles) = bundle::read()?;
    for bundle in bundles {
        good &= print_bundle(&bundle, &common.script, dist)?;
    }
    let contexts = weigh(&dist.join(&common.contexts))?;
    row(&common.contexts, &contexts);
    good &= print_budget(contexts.brotli, common.contexts_brotli_budget);
    row(&common.hashes, &weigh(&dist.join(&common.hashes))?);
    println!(
        "\nTexts of cards, of the check page and of what stands around badges, loaded where they are in that language"
    );
    for tag in languages::all()? {
        let [table, page, around] = languages::files(&tag);
        let weight = weigh(&dist.join(&table))?;
        row(&table, &weight);
        good &= print_budget(weight.brotli, common.language_brotli_budget);
        for file in [page, around] {
            row(&file, &weigh(&dist.join(&file))?);
        }
    }
    println!("\nScripts of their own, loaded where a page names them");
    for page in common.pages.iter().chain([&common.worker, &common.offline]) {
        let name = Path::new(page).file_name().unwrap_or_default();
        row(&name.to_string_lossy(), &weigh(&dist.join(name))?);
    }
    Ok(good)
}

fn print_bundle(bundle: &Bundle, script: &str, dist: &Path) -> Result<bool> {
    let mut sum = weigh(&dist.join(&bundle.wasm))?;
    row(&bundle.wasm, &sum);
    if let Some(script) = bundle.script().or(bundle.first.then_some(script)) {
        let weight = weigh(&dist.join(script))?;
        row(script, &weight);
        sum.raw += weight.raw;
        sum.gzip += weight.gzip;
        sum.brotli += weight.brotli;
        row(&format!("{} in all", bundle.name), &sum);
    }
    let mut good = print_budget(sum.brotli, bundle.brotli_budget);
    if let Some(javascript) = &bundle.javascript {
        let script = javascript.script().unwrap_or_default();
        let weight = weigh(&dist.join(script))?;
        row(script, &weight);
        good &= print_budget(weight.brotli, javascript.brotli_budget);
    }
    Ok(good)
}

fn print_budget(bytes: usize, budget: usize) -> bool {
    if bytes <= budget {
        println!("  budget {budget}: {} bytes left", budget - bytes);
    } else {
        println!("  budget {budget}: {} bytes too many", bytes - budget);
    }
    bytes <= budget
}

fn row(name: &str, weight: &Weight) {
    println!("{name:24} {:>9} {:>9} {:>9}", weight.raw, weight.gzip, weight.brotli);
}

fn weigh(file: &Path) -> Result<Weight> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &parameters)?;
    Ok(Weight { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
}
