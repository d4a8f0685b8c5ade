/** Verifies proofs derived from BBS signatures, which no browser has: by a module that few badges need. */

import { fromBase64url } from "./fragment.js";
import { compiled } from "./load.js";

/** @type {Promise<any> | undefined} */
let module;

/**
 * Whether a proof holds, in the byte that `Check.answer` in src/web/check.rs takes; nothing where the module does not come,
 * or fails.
 * @param {string} question see `Check.asked` in src/web/check.rs
 */
export async function verifyBbs(question) {
  try {
    module ??= compiled({ file: BBS_FILE }).then(WebAssembly.instantiate);
    const { feed, holds } = (await module).exports;
    for (const byte of fromBase64url(question)) {
      feed(byte);
    }
    return Uint8Array.of(holds());
  } catch {
    module = undefined;
  }
}
