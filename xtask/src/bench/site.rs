//! The bench's pages, scripts and credentials, in a generated folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::build::{self, Mode};
use crate::run::{capture, root, run, tool};
use crate::samples;
use crate::setup::npm;

/// 200 to measure and 40 to warm up with.
const CREDENTIALS: &str = "240";

/// Makes the folder.
///
/// # Errors
/// A library is missing, or badges cannot be made.
pub fn make() -> Result<PathBuf> {
    let work = root().join("target/bench");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let site = work.join("site");
    fs::create_dir_all(&site)?;
    let sources = npm::BENCH.path();
    for page in fs::read_dir(sources.join("pages"))? {
        let page = page?;
        fs::copy(page.path(), site.join(page.file_name()))?;
    }

    let mut credentials = credentials(&work.join("credentials"))?;
    fs::write(site.join("credentials.json"), serde_json::to_string(&credentials)?)?;
    let first = credentials.first().context("there are no credentials")?;
    fs::write(site.join("credential.json"), first)?;
    fs::write(site.join("blockcert.json"), blockcert(first)?)?;
    fs::copy(npm::BENCH.modules().join(BLOCKCERTS), site.join("blockcerts-verifier.js")).context(BLOCKCERTS)?;
    fs::write(site.join("measured.json"), measured()?)?;
    let bbs = fs::read_to_string(root().join(BBS)).context(BBS)?;
    fs::write(site.join("bbs.json"), &bbs)?;
    credentials.push(bbs);
    let contexts = work.join("contexts.json");
    fs::write(&contexts, serde_json::to_string(&contexts_of(&credentials)?)?)?;

    let mut command = build::esbuild(Mode::Release);
    for script in [
        "warm.js",
        "suites.js",
        "bbs.js",
        "cold-ours.js",
        "cold-theirs.js",
        "cold-card.js",
        "cold-their-card.js",
        "cold-blockcerts.js",
        "shift.js",
    ] {
        command.arg(sources.join(script));
    }
    command.arg(format!("--alias:bench-contexts={}", contexts.display()));
    // Its own file for browsers, which the build does not find by itself.
    let base64url = npm::BENCH.modules().join("base64url-universal/lib/browser.js");
    command.arg(format!("--alias:base64url-universal={}", base64url.display()));
    command.arg("--external:../open-badge.js");
    // Some of their libraries look for Node's global object.
    command.arg("--define:global=globalThis");
    command.arg(format!("--outdir={}", site.display()));
    run(&mut command)?;
    Ok(site)
}

/// A badge of which a part is shown by `bbs-2023`.
const BBS: &str = "tests/fixtures/bbs.json";

/// Blockcerts' element, with all that it uses.
const BLOCKCERTS: &str = "@blockcerts/blockcerts-verifier/dist/main.js";

/// A badge with the words of `credential`, in the form that Blockcerts' element reads and draws without asking any
/// host. Its proof is of no matter: what is measured comes before it is looked at.
fn blockcert(credential: &str) -> Result<String> {
    let credential: Value = serde_json::from_str(credential)?;
    let issuer = credential["issuer"]["id"].as_str().context("the issuer has no identifier")?;
    let key = issuer.strip_prefix("did:key:").context("the issuer is no did:key")?;
    let badge = json!({
        "@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/blockcerts/v3.2"],
        "id": credential["id"],
        "type": ["VerifiableCredential", "BlockcertsCredential"],
        "name": credential["name"],
        "issuer": credential["issuer"],
        "issuanceDate": credential["validFrom"],
        "expirationDate": credential["validUntil"],
        "credentialSubject": { "id": credential["credentialSubject"]["id"], "name": credential["name"] },
        "proof": {
            "type": "Ed25519Signature2020",
            "created": credential["validFrom"],
            "verificationMethod": format!("{issuer}#{key}"),
            "proofPurpose": "assertionMethod",
            "proofValue": credential["proof"]["proofValue"],
        },
    });
    Ok(badge.to_string())
}

fn credentials(folder: &Path) -> Result<Vec<String>> {
    samples::make(folder, &["--many", CREDENTIALS])?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.sort();
    let credentials = files.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    let distinct: std::collections::BTreeSet<&String> = credentials.iter().collect();
    ensure!(distinct.len().to_string() == CREDENTIALS, "there are {} distinct ones", distinct.len());
    Ok(credentials)
}

/// Badges of the suites and tokens that are compared, as `examples/measured.rs` prints them.
fn measured() -> Result<String> {
    let mut command = tool("cargo");
    command.args(["run", "--quiet", "--features", "issue", "--example", "measured"]);
    capture(&mut command).context("making the badges to measure")
}

#[derive(Deserialize)]
struct Listed {
    url: String,
    file: String,
}

/// The contexts that the credentials name, and those of the documents of a did:key, by URL.
fn contexts_of(credentials: &[String]) -> Result<BTreeMap<String, Value>> {
    let folder = root().join("contexts");
    let list = fs::read_to_string(folder.join("manifest.json")).context("contexts/manifest.json")?;
    let list: Vec<Listed> = serde_json::from_str(&list).context("contexts/manifest.json")?;
    let mut urls = vec!["https://www.w3.org/ns/did/v1".into(), "https://w3id.org/security/multikey/v1".into()];
    for credential in credentials {
        let credential: Value = serde_json::from_str(credential)?;
        let named = credential.get("@context").and_then(Value::as_array).into_iter().flatten();
        urls.extend(named.filter_map(|context| context.as_str().map(str::to_owned)));
    }
    let mut contexts = BTreeMap::new();
    for url in urls {
        // Of several contents under one URL the first is the published one.
        let listed = list.iter().find(|listed| listed.url == url);
        let file = &listed.with_context(|| format!("contexts/ has no {url}"))?.file;
        let text = fs::read_to_string(folder.join(file)).with_context(|| file.clone())?;
        contexts.insert(url, serde_json::from_str(&text)?);
    }
    Ok(contexts)
}
