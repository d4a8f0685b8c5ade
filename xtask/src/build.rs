//! `dist/`: the static site, made of `www/` and every bundle of `wasm-pack.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use sha2::{Digest, Sha384};

use crate::bundle::{self, Bundle, Common};
use crate::run::{cargo_home, root, run, tool};
use crate::setup::{npm, wasm};
use crate::{contexts, glue, languages, order, samples, setup};

/// How much work the build puts into small files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// What is published.
    Release,
    /// Quick and readable: neither optimised nor minified.
    Dev,
}

/// Installs what the build needs, and makes `dist/` anew. Hands back its folder.
///
/// # Errors
/// A part of the set-up, a tool or a file fails.
pub fn build(mode: Mode) -> Result<PathBuf> {
    // First of all: what an earlier build left must not be taken for this one's.
    let dist = root().join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist).context("clearing dist/")?;
    }
    fs::create_dir_all(&dist)?;
    setup::for_build()?;
    let start = Instant::now();
    copy_site(&root().join("www"), &dist).context("copying www/")?;

    let (common, bundles) = bundle::read()?;
    let mut integrity = BTreeMap::new();
    for bundle in &bundles {
        integrity.insert(bundle.wasm.clone(), compile(bundle, &common, &dist, mode)?);
    }
    integrity.insert(common.contexts.clone(), contexts::write(&dist.join(&common.contexts))?);
    integrity.insert(common.languages.clone(), languages::write(&dist, &common, &bundles)?);
    let script = link(&common, &bundles, &dist, &integrity, mode)?;
    integrity.insert(common.script.clone(), script);
    for page in &common.pages {
        let name = Path::new(page).file_name().unwrap_or_default().to_string_lossy().into_owned();
        integrity.insert(name.clone(), self::integrity(&dist.join(name))?);
    }
    samples::write(&dist)?;
    write_styles(&common, &dist, mode)?;

    let mut json = serde_json::to_string_pretty(&integrity)?;
    json.push('\n');
    fs::write(dist.join("integrity.json"), json)?;
    println!("\ndist/ is built ({:.1} s). For the script tag:", start.elapsed().as_secs_f64());
    for (file, hash) in integrity.iter().filter(|(file, _)| **file == common.script) {
        println!("  {file}  integrity=\"{hash}\"");
    }
    Ok(dist)
}

/// Copies the site, but for its scripts: those are bundled.
fn copy_site(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_site(&path, &target)?;
        } else if path.extension().is_none_or(|extension| extension != "js") {
            fs::create_dir_all(to)?;
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

/// The card's styles as a file, for static twins on pages whose policy takes no inline styles.
fn write_styles(common: &Common, dist: &Path, mode: Mode) -> Result<()> {
    let mut command = node_tool("esbuild/bin/esbuild");
    command.arg(root().join("src/card/style.css")).arg("--log-level=warning");
    if mode == Mode::Release {
        command.arg("--minify");
    }
    command.arg(format!("--outfile={}", dist.join(&common.script).with_extension("css").display()));
    run(&mut command)
}

/// Rust to WebAssembly. Hands back the module's integrity value.
fn compile(bundle: &Bundle, common: &Common, dist: &Path, mode: Mode) -> Result<String> {
    println!("\n{}: Rust to WebAssembly ({})", bundle.name, bundle.features.join(", "));
    let out = glue_folder(bundle);
    let mut command = tool("wasm-pack");
    command.args(["build", "--target", "web", "--no-opt", "--no-pack", "--mode", "no-install"]);
    command.args(["--out-name", GLUE, "--out-dir"]).arg(&out);
    command.arg(if mode == Mode::Dev { "--dev" } else { "--release" });
    command.args([".", "--", "--no-default-features", "--features"]);
    command.arg(bundle.features.join(","));
    if common.build_std {
        command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        command.env("RUSTC_BOOTSTRAP", "1");
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", rustflags(common, bundle).join("\x1f"));
    run(wasm::with_toolchain(&mut command)?)?;

    let compiled = out.join(format!("{GLUE}_bg.wasm"));
    let module = dist.join(&bundle.wasm);
    if mode == Mode::Dev {
        fs::copy(&compiled, &module)?;
    } else {
        println!("{}: wasm-opt {}", bundle.name, common.wasm_opt.join(" "));
        let mut command = node_tool("binaryen/bin/wasm-opt");
        command.args(&common.wasm_opt).arg(&compiled).arg("-o").arg(&module);
        run(&mut command)?;
        reorder(&module, common)?;
    }
    integrity(&module)
}

/// Puts functions that are alike beside each other.
fn reorder(module: &Path, common: &Common) -> Result<()> {
    fs::write(module, order::name_by_likeness(&fs::read(module)?)?)?;
    let mut command = node_tool("binaryen/bin/wasm-opt");
    command.args(common.wasm_opt.iter().filter(|argument| argument.starts_with("--enable-")));
    command.arg("--reorder-functions-by-name").arg(module).arg("-o").arg(module);
    run(&mut command)
}

/// Panic messages name source files: without the folders of the machine that compiles, the module
/// is the same wherever it is built.
fn rustflags(common: &Common, bundle: &Bundle) -> Vec<String> {
    let sources = cargo_home().map(|home| (home.join("registry/src"), "crates"));
    let folders = sources.into_iter().chain([(root().to_path_buf(), "open-badge")]);
    let remaps = folders.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    remaps.chain(common.rustflags.iter().chain(&bundle.rustflags).cloned()).collect()
}

/// The scripts, with esbuild. The glue that wasm-bindgen wrote goes into the one script and so do the
/// modules' hashes: one `integrity` attribute on the script then pins everything.
fn link(
    common: &Common,
    bundles: &[Bundle],
    dist: &Path,
    hashes: &BTreeMap<String, String>,
    mode: Mode,
) -> Result<String> {
    let script = dist.join(&common.script);
    let mut command = esbuild(mode);
    command.arg(root().join(&common.entry));
    command.arg(format!("--outfile={}", script.display()));
    command.arg(format!("--alias:open-badge-glue={}", write_glue(bundles)?.display()));
    for bundle in bundles {
        let name = bundle.name.to_uppercase();
        command.arg(format!("--define:{name}_FILE={}", serde_json::to_string(&bundle.wasm)?));
        command.arg(format!("--define:{name}_INTEGRITY={}", serde_json::to_string(&hashes[&bundle.wasm])?));
    }
    command.arg(format!("--define:CONTEXTS_FILE={}", serde_json::to_string(&common.contexts)?));
    command.arg(format!("--define:CONTEXTS_INTEGRITY={}", serde_json::to_string(&hashes[&common.contexts])?));
    command.arg(format!("--define:LANGUAGES_FILE={}", serde_json::to_string(&common.languages)?));
    command.arg(format!("--define:LANGUAGES_INTEGRITY={}", serde_json::to_string(&hashes[&common.languages])?));
    command.arg(format!("--define:VERSION={}", serde_json::to_string(&crate_version()?)?));
    run(&mut command)?;
    if mode == Mode::Release {
        squeeze(&script)?;
    }

    for page in &common.pages {
        let entry = root().join(page);
        ensure!(entry.is_file(), "wasm-pack.toml names {page}, which does not exist");
        let mut command = esbuild(mode);
        command.arg(&entry);
        // Those that a page loads only when somebody asks for them stay files of their own.
        for page in common.pages.iter().chain([&common.entry]) {
            let name = Path::new(page).file_name().unwrap_or_default().to_string_lossy();
            command.arg(format!("--external:./{name}"));
        }
        command.env("NODE_PATH", npm::TOOLS.modules());
        // What they take from others keeps its notice.
        command.arg("--legal-comments=eof");
        command.arg(format!("--outdir={}", dist.display()));
        run(&mut command)?;
    }
    integrity(&script)
}

/// What every page with a badge downloads, once more: terser finds 350 bytes that esbuild leaves.
fn squeeze(script: &Path) -> Result<()> {
    let mut command = node_tool("terser/bin/terser");
    command.arg(script).args(["--module", "--ecma", "2022", "--compress", "passes=4", "--mangle", "--output"]);
    run(command.arg(script))
}

/// The one glue of all bundles.
fn write_glue(bundles: &[Bundle]) -> Result<PathBuf> {
    let read = |bundle: &Bundle| {
        let file = glue_folder(bundle).join(format!("{GLUE}.js"));
        fs::read_to_string(&file).with_context(|| file.display().to_string())
    };
    let glue = read(&bundles[0])?;
    for bundle in bundles {
        ensure!(read(bundle)? == glue, "the glue of {} is not that of {}", bundle.name, bundles[0].name);
    }
    let file = root().join("target/wasm-pack/glue.js");
    fs::write(&file, glue::as_function(&glue)?)?;
    Ok(file)
}

/// What wasm-bindgen's files are called before they are renamed.
const GLUE: &str = "open_badge";

fn glue_folder(bundle: &Bundle) -> PathBuf {
    root().join("target/wasm-pack").join(&bundle.name)
}

/// esbuild, for scripts of pages: one file of modern modules each.
pub fn esbuild(mode: Mode) -> Command {
    let mut command = node_tool("esbuild/bin/esbuild");
    command.args(["--bundle", "--format=esm", "--target=es2022", "--log-level=warning"]);
    if mode == Mode::Release {
        command.args(["--minify", "--legal-comments=none"]);
    }
    command
}

/// A program of `xtask/tools`, run by Node: its own first line would search for Node elsewhere.
fn node_tool(path: &str) -> Command {
    let mut command = tool("node");
    command.arg(npm::TOOLS.modules().join(path));
    command
}

/// The version in `Cargo.toml`.
fn crate_version() -> Result<String> {
    #[derive(Deserialize)]
    struct Manifest {
        package: Package,
    }
    #[derive(Deserialize)]
    struct Package {
        version: String,
    }
    let text = fs::read_to_string(root().join("Cargo.toml")).context("Cargo.toml")?;
    let manifest: Manifest = toml::from_str(&text).context("Cargo.toml")?;
    Ok(manifest.package.version)
}

/// The value of an `integrity` attribute, see <https://www.w3.org/TR/sri-2/>.
pub fn integrity(file: &Path) -> Result<String> {
    let bytes = fs::read(file).with_context(|| file.display().to_string())?;
    Ok(format!("sha384-{}", STANDARD.encode(Sha384::digest(&bytes))))
}
