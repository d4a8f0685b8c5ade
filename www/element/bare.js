/** Asks what no browser has and few badges need: modules that take and give numbers alone. */

import { fromBase64url } from "./fragment.js";
import { compiled } from "./load.js";

/** @type {Record<string, Promise<any>>} */
const modules = {};

/**
 * What a module answers, in bytes that `Check.answer` in src/web/check.rs takes; nothing where the module does not
 * come, or fails.
 * @param {{ file: string, feed: string }} question see `Check.asked` in src/web/check.rs
 */
export async function ask(question) {
  try {
    const { feed, next } = (await (modules[question.file] ??= compiled(question).then(WebAssembly.instantiate))).exports;
    for (const byte of fromBase64url(question.feed)) {
      feed(byte);
    }
    return Uint8Array.from({ length: next() }, next);
  } catch {
    delete modules[question.file];
  }
}
