/** The verifier: one WebAssembly module and one instance for the whole page. */

import init, { Check, Checker, permitted, style } from "open-badge-core";
import { CheckerFailure, mustCompile, watchPolicy, whyNotLoaded } from "./failure.js";

/* WASM_FILE and WASM_INTEGRITY are constants that the build puts here. The hash is part of this
   script, so that one `integrity` attribute on the script tag pins both files. */

/**
 * @typedef {object} Core
 * @property {typeof Check} Check
 * @property {Checker} checker keeps what checks have in common
 * @property {(url: string) => boolean} permitted
 * @property {CSSStyleSheet} sheet the card's style
 */

/** @type {Promise<Core> | undefined} */
let starting;

/**
 * The verifier, loaded on first use.
 * @returns {Promise<Core>}
 * @throws {CheckerFailure}
 */
export function core() {
  starting ??= start().catch((error) => {
    if (error instanceof CheckerFailure && error.code === "unreachable") {
      starting = undefined;
    }
    throw error;
  });
  return starting;
}

/**
 * What a trap of the module means: the instance must not be used again.
 * @param {unknown} error
 * @returns {unknown}
 */
export function afterTrap(error) {
  if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) {
    starting = undefined;
    return new CheckerFailure("crashed", {}, error);
  }
  return error;
}

/** @returns {Promise<Core>} */
async function start() {
  mustCompile();
  await init({ module_or_path: await compile(await download()) });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style());
  return { Check, checker: new Checker(), permitted, sheet };
}

/** @returns {Promise<ArrayBuffer>} */
async function download() {
  const url = new URL(WASM_FILE, import.meta.url);
  const policy = watchPolicy(url);
  try {
    // Compiled from bytes, so that a server which sends the wrong media type does no harm.
    const response = await fetch(url, { integrity: WASM_INTEGRITY });
    if (response.ok) {
      return await response.arrayBuffer();
    }
    throw new CheckerFailure("missing", { url: url.href, status: String(response.status) });
  } catch (error) {
    throw error instanceof CheckerFailure ? error : await whyNotLoaded(url, error, policy.blocked);
  } finally {
    policy.stop();
  }
}

/** @param {ArrayBuffer} bytes */
async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    // The bytes are the right ones (their hash says so) and some modules may be compiled here.
    throw new CheckerFailure("too-old", {}, error);
  }
}
