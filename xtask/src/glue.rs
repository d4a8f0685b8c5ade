//! The glue between script and module that wasm-bindgen writes, as a function: each call is the glue
//! of one more instance, so that all bundles share its text.

use anyhow::{Context, Result, ensure};

/// What loads the module begins here; ours does that itself, and says why it cannot.
const LOADER: &str = "\nasync function __wbg_load(";

/// What lets `using` free what the glue exports: our script frees it itself.
const DISPOSAL: &str = "if (Symbol.dispose) ";

/// What takes a registry's place where there is none: in browsers older than what cards ask for anyway.
const NO_REGISTRY: &str =
    "(typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {}, unregister: () => {} }\n    : ";

/// What takes the place of `TextEncoder.encodeInto` in such browsers.
const NO_ENCODE_INTO: &str = "if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}
";

/// The module text of `export function glue()`, which gives what the glue exports, and `imports` and
/// `finish`: the object to instantiate a module with, and what to do with the instance.
///
/// # Errors
/// The glue is not as wasm-bindgen writes it for `--target web`.
pub fn as_function(glue: &str) -> Result<String> {
    let glue = glue.replace(NO_REGISTRY, "").replace(NO_ENCODE_INTO, "");
    let (body, loader) = glue.split_once(LOADER).context("wasm-bindgen's glue has no loader")?;
    for part in ["__wbg_finalize_init(instance, module)", "__wbg_get_imports()"] {
        ensure!(loader.contains(part), "wasm-bindgen's glue does not call {part}");
    }
    let mut text = String::from("export function glue() {\n");
    let mut names = Vec::new();
    for line in body.lines().filter(|line| !line.starts_with(DISPOSAL)) {
        let declaration = line.strip_prefix("export ");
        if let Some(declaration) = declaration {
            let name = declaration.split([' ', '(']).nth(1).context("an export without a name")?;
            names.push(name);
        }
        text.push_str(declaration.unwrap_or(line));
        text.push('\n');
    }
    ensure!(!names.is_empty(), "wasm-bindgen's glue exports nothing");
    text.push_str(&format!(
        "return {{ {}, imports: __wbg_get_imports, finish: __wbg_finalize_init }};\n}}\n",
        names.join(", ")
    ));
    Ok(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{NO_ENCODE_INTO, as_function};

    #[test]
    fn what_the_glue_exports_is_what_the_function_gives() {
        let glue = "export class Check {\n}\nexport function style() {\n}\nlet wasm;\n\
                    const Checks = (typeof FinalizationRegistry === 'undefined')\n    \
                    ? { register: () => {}, unregister: () => {} }\n    : new FinalizationRegistry(free);\n\
                    ENCODER\
                    async function __wbg_load(module, imports) {\n}\n\
                    async function __wbg_init() {\n    __wbg_get_imports();\n    \
                    return __wbg_finalize_init(instance, module);\n}\n";
        let text = as_function(&glue.replace("ENCODER", NO_ENCODE_INTO)).unwrap();
        assert!(text.starts_with("export function glue() {\nclass Check {\n}\nfunction style() {"), "{text}");
        assert!(text.contains("return { Check, style, imports: __wbg_get_imports,"), "{text}");
        assert!(text.contains("const Checks = new FinalizationRegistry(free);"), "{text}");
        assert!(!text.contains("__wbg_load") && !text.contains("encodeInto"), "{text}");
        assert!(as_function("export class Check {}").is_err());
    }
}
