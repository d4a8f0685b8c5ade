//! A module in JavaScript, for pages that may not compile WebAssembly: what binaryen's wasm2js writes, as a function
//! that is called with what the module imports and gives what it exports.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::build::{Mode, node_tool};
use crate::bundle::Common;
use crate::run::run;

/// What the compiled module uses of WebAssembly; the rest wasm2js does not know.
const FEATURES: [&str; 3] = ["--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-mutable-globals"];

/// A module's memory ends its stack with a trap, since no address is below zero. An array has no such end, so what
/// would leave the stack is asked for each time: `__set_stack_limits` says where that is.
const STACK: &str = "--stack-check";

/// Writes the module `wasm` as the script `out`.
///
/// # Errors
/// binaryen fails, or does not write what is expected.
pub fn write(wasm: &Path, out: &Path, common: &Common, mode: Mode) -> Result<()> {
    let checked = out.with_extension("wasm");
    let mut command = node_tool("binaryen/bin/wasm-opt");
    command.args(FEATURES).arg(STACK);
    if mode == Mode::Release {
        command.args(common.wasm_opt.iter().filter(|argument| !argument.starts_with("--enable-")));
    }
    run(command.arg(wasm).arg("-o").arg(&checked))?;

    let mut command = node_tool("binaryen/bin/wasm2js");
    command.args(FEATURES);
    if mode == Mode::Release {
        command.arg("-Oz");
    }
    run(command.arg(&checked).arg("-o").arg(out))?;
    let text = fs::read_to_string(out).with_context(|| out.display().to_string())?;
    Ok(fs::write(out, as_function(&text)?)?)
}

/// The module text of `export function module(imports)`.
fn as_function(text: &str) -> Result<String> {
    let (body, _) = text.split_once("\nvar retasmFunc = ").context("wasm2js does not call its function")?;
    let lines: Vec<&str> = body.lines().filter(|line| !line.starts_with("import ")).collect();
    let mut text = lines.join("\n");
    // Memory that has grown lies elsewhere. Whoever still looks at where it was must see that, as with WebAssembly:
    // the glue asks whether the buffer that it knows is still one.
    const COPIED: &str = "newHEAP8.set(HEAP8);";
    let detached = format!("{COPIED} structuredClone(buffer, {{ transfer: [buffer] }});");
    for (old, new) in [("\nfunction asmFunc(", "\nexport function module("), (COPIED, &*detached)] {
        ensure!(text.matches(old).count() == 1, "wasm2js does not write {} once", old.trim());
        text = text.replace(old, new);
    }
    Ok(text)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::as_function;

    #[test]
    fn what_wasm2js_writes_becomes_one_function() {
        let text = "import * as glue from './glue.js';\n\nvar table;\nfunction asmFunc(imports) {\n \
                    newHEAP8.set(HEAP8);\n}\n\nvar retasmFunc = asmFunc({\n});\nexport var memory = retasmFunc.memory;\n";
        assert_eq!(
            as_function(text).unwrap(),
            "\nvar table;\nexport function module(imports) {\n \
             newHEAP8.set(HEAP8); structuredClone(buffer, { transfer: [buffer] });\n}",
        );
        assert!(as_function("function asmFunc(imports) {\n}\n").is_err());
        assert!(as_function(&text.replace("newHEAP8", "other")).is_err());
    }
}
