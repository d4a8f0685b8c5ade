//! `dist/`: the static site, made of `www/` and every bundle of `wasm-pack.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use sha2::{Digest, Sha384};

use crate::bundle::{self, Bundle, Common};
use crate::run::{cargo_home, root, run, tool};
use crate::setup::{npm, wasm};
use crate::{contexts, glue, javascript, languages, offline, order, samples, setup};

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
    let mut integrity = modules(&common, &bundles, &dist, mode)?;
    // What few pages load. The hashes of these stand in a file, and in the script that file's.
    let mut listed = languages::write(&dist, &bundles)?;
    listed.insert(common.contexts.clone(), contexts::write(&dist.join(&common.contexts))?);
    for bundle in &bundles {
        if bundle.rare {
            listed.insert(bundle.wasm.clone(), integrity[&bundle.wasm].clone());
        }
        listed.extend(in_javascript(bundle, &common, &dist, mode)?);
    }
    listed.extend([alone(&common.scan, &[], &dist, mode)?]);
    fs::write(dist.join(&common.hashes), serde_json::to_vec(&listed)?)?;
    // Pages may want the hash of whatever they copy.
    integrity.insert(common.contexts.clone(), listed[&common.contexts].clone());
    integrity.insert(common.hashes.clone(), self::integrity(&dist.join(&common.hashes))?);
    let (worker, hash) = alone(&common.worker, &[shared_glue(&bundles)?], &dist, mode)?;
    integrity.insert(worker, hash);
    let script = link(&common, &bundles, &dist, &integrity, mode)?;
    integrity.insert(common.script.clone(), script);
    for page in &common.pages {
        let name = Path::new(page).file_name().unwrap_or_default().to_string_lossy().into_owned();
        integrity.insert(name.clone(), self::integrity(&dist.join(name))?);
    }
    samples::write(&dist)?;
    write_styles(&common, &dist, mode)?;
    offline::write(&dist, &common, &bundles, mode)?;

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
        if path.ends_with("www/texts") {
            // They come in scripts, and in files of their own.
        } else if path.is_dir() {
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

/// The modules of all bundles, and their integrity values by file. Those with flags of their own share nothing with the
/// others, and are compiled beside them; while a module is optimised the next is compiled.
fn modules(common: &Common, bundles: &[Bundle], dist: &Path, mode: Mode) -> Result<BTreeMap<String, String>> {
    thread::scope(|scope| {
        let (own, shared): (Vec<_>, Vec<_>) = bundles.iter().partition(|bundle| !bundle.rustflags.is_empty());
        let lanes = [own, shared].map(|lane| {
            scope.spawn(move || {
                let optimise = |bundle| {
                    let compiled = compile(bundle, &[], &glue_folder(&bundle.name), common, mode)?;
                    Ok((&bundle.wasm, scope.spawn(move || optimise(bundle, common, &compiled, dist, mode))))
                };
                lane.into_iter().map(optimise).collect::<Result<Vec<_>>>()
            })
        });
        let mut hashes = BTreeMap::new();
        for lane in lanes {
            for (file, optimised) in lane.join().map_err(|_| anyhow!("compiling panicked"))?? {
                let hash = optimised.join().map_err(|_| anyhow!("optimising {file} panicked"))??;
                hashes.insert(file.clone(), hash);
            }
        }
        Ok(hashes)
    })
}

/// Rust to WebAssembly, with further flags for the compiler, and the glue, into a folder.
fn compile(bundle: &Bundle, further: &[String], out: &Path, common: &Common, mode: Mode) -> Result<PathBuf> {
    println!("\n{}: Rust to WebAssembly ({})", bundle.name, bundle.features.join(", "));
    let mut command = tool("wasm-pack");
    command.args(["build", "--target", "web", "--no-opt", "--no-pack", "--mode", "no-install"]);
    command.args(["--out-name", GLUE, "--out-dir"]).arg(out);
    command.arg(if mode == Mode::Dev { "--dev" } else { "--release" });
    command.args([".", "--", "--no-default-features", "--features"]);
    command.arg(bundle.features.join(","));
    if common.build_std {
        command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        command.env("RUSTC_BOOTSTRAP", "1");
    }
    if !bundle.rustflags.is_empty() || !further.is_empty() {
        // What is compiled with other flags would take the place of what the other bundles share.
        command.env("CARGO_TARGET_DIR", root().join("target/flags").join(out.file_name().unwrap_or_default()));
    }
    command.env("CARGO_ENCODED_RUSTFLAGS", rustflags(common, bundle, further).join("\x1f"));
    run(wasm::with_toolchain(&mut command)?)?;

    Ok(out.join(format!("{GLUE}_bg.wasm")))
}

/// What was compiled, as it is published. Hands back the module's integrity value.
fn optimise(bundle: &Bundle, common: &Common, compiled: &Path, dist: &Path, mode: Mode) -> Result<String> {
    let module = dist.join(&bundle.wasm);
    if mode == Mode::Dev {
        fs::copy(compiled, &module)?;
    } else {
        println!("{}: wasm-opt {}", bundle.name, common.wasm_opt.join(" "));
        let mut command = node_tool("binaryen/bin/wasm-opt");
        command.args(&common.wasm_opt).arg(compiled).arg("-o").arg(&module);
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
fn rustflags(common: &Common, bundle: &Bundle, further: &[String]) -> Vec<String> {
    let sources = cargo_home().map(|home| (home.join("registry/src"), "crates"));
    let folders = sources.into_iter().chain([(root().to_path_buf(), "open-badge")]);
    let remaps = folders.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    remaps.chain(common.rustflags.iter().chain(&bundle.rustflags).chain(further).cloned()).collect()
}

/// A bundle in JavaScript, if it is wanted so: its script, with that one's integrity value.
fn in_javascript(bundle: &Bundle, common: &Common, dist: &Path, mode: Mode) -> Result<Option<(String, String)>> {
    let Some(javascript) = &bundle.javascript else { return Ok(None) };
    let name = format!("{}-javascript", bundle.name);
    let folder = glue_folder(&name);
    let compiled = compile(bundle, &javascript.rustflags, &folder, common, mode)?;
    let module = folder.join("module.js");
    javascript::write(&compiled, &module, common, mode)?;

    let file = file_name(&javascript.page)?.to_owned();
    let mut command = esbuild(mode);
    command.arg(root().join(&javascript.page));
    let glue = write_glue(&format!("{name}.js"), &[&name])?;
    command.arg(format!("--alias:open-badge-core-javascript-glue={}", glue.display()));
    command.arg(format!("--alias:open-badge-core-javascript={}", module.display()));
    command.arg(format!("--outfile={}", dist.join(&file).display()));
    run(&mut command)?;
    let hash = integrity(&dist.join(&file))?;
    Ok(Some((file, hash)))
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
    let constants = constants(common, bundles, dist, hashes)?;
    let mut command = esbuild(mode);
    command.arg(root().join(&common.entry)).args(&constants);
    command.arg(format!("--outfile={}", script.display()));
    run(&mut command)?;
    if mode == Mode::Release {
        squeeze(&script)?;
    }
    let of_bundles: Vec<&String> = bundles.iter().filter_map(|bundle| bundle.page.as_ref()).collect();
    // Those that a page loads only when somebody asks for them stay files of their own.
    let files: Vec<&String> = common.pages.iter().chain(of_bundles).collect();
    for page in &files {
        let entry = root().join(page);
        ensure!(entry.is_file(), "wasm-pack.toml names {page}, which does not exist");
        let mut command = esbuild(mode);
        command.arg(&entry).args(&constants);
        for other in files.iter().copied().chain([&common.entry]) {
            let name = Path::new(other).file_name().unwrap_or_default().to_string_lossy();
            command.arg(format!("--external:./{name}"));
        }
        command.env("NODE_PATH", npm::TOOLS.modules());
        // What they take from others keeps its notice.
        command.arg("--legal-comments=eof");
        command.arg(format!("--outdir={}", dist.display()));
        run(&mut command)?;
    }
    if mode == Mode::Release {
        for script in bundles.iter().filter_map(Bundle::script) {
            squeeze(&dist.join(script))?;
        }
    }
    integrity(&script)
}

/// What scripts have from the build: the glue of modules, each file's name and hash, and the version.
fn constants(
    common: &Common,
    bundles: &[Bundle],
    dist: &Path,
    hashes: &BTreeMap<String, String>,
) -> Result<Vec<String>> {
    let mut constants = vec![shared_glue(bundles)?];
    for bundle in bundles.iter().filter(|bundle| bundle.page.is_some()) {
        let glue = write_glue(&format!("{}.js", bundle.name), &[&bundle.name])?;
        constants.push(format!("--alias:open-badge-{}-glue={}", bundle.name, glue.display()));
    }
    let (rare, files): (Vec<&Bundle>, Vec<&Bundle>) = bundles.iter().partition(|bundle| bundle.rare);
    let named = |bundle: &Bundle| (bundle.name.to_uppercase(), bundle.wasm.clone());
    let others =
        [("HASHES".to_owned(), common.hashes.clone()), ("WORKER".to_owned(), file_name(&common.worker)?.to_owned())];
    for (name, file) in files.into_iter().map(named).chain(others) {
        constants.push(format!("--define:{name}_FILE={}", serde_json::to_string(&file)?));
        constants.push(format!("--define:{name}_INTEGRITY={}", serde_json::to_string(&hashes[&file])?));
    }
    let scripts = bundles.iter().filter_map(|bundle| {
        let script = bundle.javascript.as_ref()?.script()?;
        Some((format!("{}_SCRIPT", bundle.name.to_uppercase()), script.to_owned()))
    });
    let others =
        [("CONTEXTS".to_owned(), common.contexts.clone()), ("SCAN".to_owned(), file_name(&common.scan)?.to_owned())];
    for (name, file) in rare.into_iter().map(named).chain(scripts).chain(others) {
        constants.push(format!("--define:{name}_FILE={}", serde_json::to_string(&file)?));
    }
    constants.push(format!("--define:GIVE_TEXTS={}", serde_json::to_string(&languages::of_giving(dist)?)?));
    constants.push(format!("--define:VERSION={}", serde_json::to_string(&crate_version()?)?));
    Ok(constants)
}

/// The glue of all bundles that the one script loads.
fn shared_glue(bundles: &[Bundle]) -> Result<String> {
    let shared: Vec<&str> = bundles.iter().filter(|bundle| bundle.is_shared()).map(|bundle| &*bundle.name).collect();
    Ok(format!("--alias:open-badge-glue={}", write_glue("glue.js", &shared)?.display()))
}

/// A script that takes no other of ours, with its integrity value.
fn alone(path: &str, constants: &[String], dist: &Path, mode: Mode) -> Result<(String, String)> {
    let file = file_name(path)?;
    let mut command = esbuild(mode);
    command.arg(root().join(path)).args(constants);
    command.arg(format!("--outfile={}", dist.join(file).display()));
    run(&mut command)?;
    Ok((file.to_owned(), integrity(&dist.join(file))?))
}

fn file_name(path: &str) -> Result<&str> {
    let name = Path::new(path).file_name().and_then(|name| name.to_str());
    name.with_context(|| format!("{path} is no file"))
}

/// What counts as part of a bundle, once more: of the one script terser finds 350 bytes that esbuild leaves.
fn squeeze(script: &Path) -> Result<()> {
    let mut command = node_tool("terser/bin/terser");
    command.arg(script).args(["--module", "--ecma", "2022", "--compress", "passes=4", "--mangle", "--output"]);
    run(command.arg(script))
}

/// The one glue of these bundles, by their folders' names.
fn write_glue(name: &str, bundles: &[&str]) -> Result<PathBuf> {
    let read = |bundle: &str| {
        let file = glue_folder(bundle).join(format!("{GLUE}.js"));
        fs::read_to_string(&file).with_context(|| file.display().to_string())
    };
    let glue = read(bundles[0])?;
    for bundle in bundles {
        ensure!(read(bundle)? == glue, "the glue of {bundle} is not that of {}", bundles[0]);
    }
    let file = root().join("target/wasm-pack").join(name);
    fs::write(&file, glue::as_function(&glue)?)?;
    Ok(file)
}

/// What wasm-bindgen's files are called before they are renamed.
const GLUE: &str = "open_badge";

fn glue_folder(bundle: &str) -> PathBuf {
    root().join("target/wasm-pack").join(bundle)
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
pub fn node_tool(path: &str) -> Command {
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
