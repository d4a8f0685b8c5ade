/** Asks what no browser has and few badges need: modules that take and give numbers alone. */

import { fromBase64url } from "./fragment.js";
import { compiled } from "./load.js";

/** @type {Record<string, Promise<any>>} */
const modules = {};

/**
 * What a module answers, in bytes that `Check.answer` in src/web/check.rs takes; nothing where the module does not
 * come, or fails.
 * @param {{ bare: string, feed: string }} question see `Check.asked` in src/web/check.rs
 */
export async function ask({ bare, feed }) {
  try {
    const module = (await (modules[bare] ??= compiled({ file: bare }).then(WebAssembly.instantiate))).exports;
    for (const byte of fromBase64url(feed)) {
      module.feed(byte);
    }
    const answer = [];
    for (let byte; (byte = module.next()) < 256; ) {
      answer.push(byte);
    }
    return Uint8Array.from(answer);
  } catch {
    delete modules[bare];
  }
}
