/**
 * `<open-badge>`: a signed badge, checked in the reader's own browser.
 *
 * As a script tag it registers the element. Programs that want the class alone load
 * `open-badge.js?define=no` and call `OpenBadgeElement.define(tag, registry)` themselves.
 */

import { check, reportOf } from "./element/check.js";
import { core } from "./element/core.js";
import { OpenBadgeElement } from "./element/element.js";
import { imported } from "./element/load.js";

export { runIn } from "./element/core.js";
export { CheckerFailure } from "./element/failure.js";
export { OpenBadgeElement };

/** The version of this script. */
export const version = VERSION;

/**
 * Checks a badge without drawing anything.
 * @param {import("./element/check.js").Input} input the badge as text, bytes, file or response, or
 *   its address as a `URL` object
 * @param {{ offline?: boolean, signal?: AbortSignal }} [options] `offline`: contact nobody
 * @returns {Promise<import("./open-badge.js").Report>}
 * @throws {CheckerFailure} if the checker cannot start; a bad badge is no error but a report
 */
export async function verify(input, options = {}) {
  const { check: done } = await check(input, options);
  try {
    return await reportOf(done);
  } finally {
    done.free();
  }
}

/**
 * Whether a badge or link may make the reader's machine request `url`: https, a public host.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function permitted(url) {
  return (await core()).permitted(url);
}

if (globalThis.customElements && new URL(import.meta.url).searchParams.get("define") !== "no") {
  if (customElements.get("open-badge")) {
    console.warn(`<open-badge> is registered already; version ${version} of its script does nothing.`);
  } else {
    OpenBadgeElement.define();
    document.querySelector("script[data-scan]") && imported(SCAN_FILE);
  }
}
