//! The glue between script and module that wasm-bindgen writes, as a function: each call is the glue
//! of one more instance, so that all bundles share its text.

use anyhow::{Context, Result, ensure};

/// What loads the module begins here; ours does that itself, and says why it cannot.
const LOADER: &str = "\nasync function __wbg_load(";

/// What lets `using` free what the glue exports: our script frees it itself.
const DISPOSAL: &str = "if (Symbol.dispose) ";

/// What of the glue takes more bytes than it is worth to pages, and what stands there instead.
const SHORTER: [(&str, &str); 7] = [
    // Stand-ins for what no browser lacks that shows cards at all.
    ("(typeof FinalizationRegistry === 'undefined')\n    ? { register: () => {}, unregister: () => {} }\n    : ", ""),
    (
        "if (!('encodeInto' in cachedTextEncoder)) {
    cachedTextEncoder.encodeInto = function (arg, view) {
        const buf = cachedTextEncoder.encode(arg);
        view.set(buf);
        return {
            read: arg.length,
            written: buf.length
        };
    };
}
",
        "",
    ),
    // What our scripts pass is checked as they are built.
    ("        _assertClass(checker, Checker);\n", ""),
    // Text goes into the memory in one way.
    (
        "    if (realloc === undefined) {
        const buf = cachedTextEncoder.encode(arg);
        const ptr = malloc(buf.length, 1) >>> 0;
        getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
        WASM_VECTOR_LEN = buf.length;
        return ptr;
    }

    let len = arg.length;
    let ptr = malloc(len, 1) >>> 0;

    const mem = getUint8ArrayMemory0();

    let offset = 0;

    for (; offset < len; offset++) {
        const code = arg.charCodeAt(offset);
        if (code > 0x7F) break;
        mem[ptr + offset] = code;
    }
    if (offset !== len) {
        if (offset !== 0) {
            arg = arg.slice(offset);
        }
        ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
        const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
        const ret = cachedTextEncoder.encodeInto(arg, view);

        offset += ret.written;
        ptr = realloc(ptr, len, offset, 1) >>> 0;
    }

    WASM_VECTOR_LEN = offset;
    return ptr;
}",
        "    const buf = cachedTextEncoder.encode(arg);
    const ptr = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr;
}",
    ),
    // Whether the memory has grown: then it has another buffer.
    (
        "cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || \
         (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0?.buffer !== wasm.memory.buffer",
    ),
    (
        "cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0",
        "cachedUint8ArrayMemory0?.buffer !== wasm.memory.buffer",
    ),
    // A decoder stops after two gigabytes in some browsers. A new one each time never does, and takes no time to speak of.
    (
        "let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
cachedTextDecoder.decode();
const MAX_SAFARI_DECODE_BYTES = 2146435072;
let numBytesDecoded = 0;
function decodeText(bytes) {
    numBytesDecoded += bytes.length;
    if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
        cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
        cachedTextDecoder.decode();
        numBytesDecoded = bytes.length;
    }
    return cachedTextDecoder.decode(bytes);
}
",
        "function decodeText(bytes) {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
",
    ),
];

/// The module text of `export function glue()`, which gives what the glue exports, and `imports` and
/// `finish`: the object to instantiate a module with, and what to do with the instance.
///
/// # Errors
/// The glue is not as wasm-bindgen writes it for `--target web`.
pub fn as_function(glue: &str) -> Result<String> {
    let glue = SHORTER.iter().fold(glue.to_owned(), |glue, (theirs, ours)| glue.replace(theirs, ours));
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
    use super::{SHORTER, as_function};

    #[test]
    fn what_the_glue_exports_is_what_the_function_gives() {
        let glue = "export class Check {\n}\nexport function style() {\n}\nlet wasm;\n\
                    const Checks = (typeof FinalizationRegistry === 'undefined')\n    \
                    ? { register: () => {}, unregister: () => {} }\n    : new FinalizationRegistry(free);\n\
                    OTHERS\
                    async function __wbg_load(module, imports) {\n}\n\
                    async function __wbg_init() {\n    __wbg_get_imports();\n    \
                    return __wbg_finalize_init(instance, module);\n}\n";
        let others: String = SHORTER[1..].iter().map(|(theirs, _)| format!("{theirs}\n")).collect();
        let text = as_function(&glue.replace("OTHERS", &others)).unwrap();
        assert!(text.starts_with("export function glue() {\nclass Check {\n}\nfunction style() {"), "{text}");
        assert!(text.contains("return { Check, style, imports: __wbg_get_imports,"), "{text}");
        assert!(text.contains("const Checks = new FinalizationRegistry(free);"), "{text}");
        assert!(!text.contains("__wbg_load") && !text.contains("encodeInto"), "{text}");
        assert!(SHORTER.iter().all(|(theirs, ours)| !text.contains(theirs) && text.contains(ours)), "{text}");
        assert!(as_function("export class Check {}").is_err());
    }
}
