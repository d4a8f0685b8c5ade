/** One check: asks the verifier, fetches what it wants, asks again. */

import { afterTrap, core, moduleFor, rareContexts } from "./core.js";
import { fromBase64url } from "./fragment.js";
import { fetchDocument, FetchFailure, read, unpack } from "./documents.js";

/**
 * @typedef {string | Uint8Array | ArrayBuffer | Blob | Response | URL} Input a badge as text, bytes
 *   or file, or the URL of one
 *
 * @typedef {object} Options
 * @property {boolean} [offline] contact nobody to check it
 * @property {boolean} [fresh] have cached documents confirmed
 * @property {AbortSignal} [signal]
 * @property {(check: import("open-badge-glue").Check) => void} [waiting] called when the check first
 *   has to wait for others' documents
 */

/**
 * The badge's bytes.
 * @param {Input} input
 * @param {Options} options
 * @returns {Promise<Uint8Array>}
 * @throws {FetchFailure}
 */
export async function bytesOf(input, options) {
  if (typeof input === "string") {
    return new TextEncoder().encode(input);
  }
  if (input instanceof URL) {
    return fetchDocument(input.href, options);
  }
  if (input instanceof Uint8Array) {
    return input;
  }
  return input instanceof ArrayBuffer ? new Uint8Array(input) : read(input);
}

/**
 * Checks a badge. The caller frees what it gets.
 * @param {Input} input
 * @param {Options} [options]
 * @returns {Promise<{ check: import("open-badge-glue").Check, bytes: Uint8Array | undefined }>} no
 *   bytes if the badge itself could not be fetched, which is a result, too
 * @throws {import("./failure.js").CheckerFailure} or the signal's reason
 */
export async function check(input, options = {}) {
  let bytes;
  try {
    bytes = await bytesOf(input, options);
  } catch (failure) {
    options.signal?.throwIfAborted();
    if (!(failure instanceof FetchFailure)) {
      throw failure;
    }
    const host = input instanceof URL ? input.host : "";
    const { Check } = await core();
    return { check: Check.unreachable(host, failure.code === "limit", failure.status, Date.now()), bytes: undefined };
  }
  const module = await core(moduleFor(bytes));
  options.signal?.throwIfAborted();
  /** @type {Answers} */
  const answers = new Map();
  let check = await run(module, bytes, answers, options);
  if (check.limited()) {
    check.free();
    check = await run(await core("full"), bytes, answers, options);
  }
  return { check, bytes };
}

/**
 * @typedef {Map<string, Promise<Uint8Array>>} Answers what was asked for, by URL: nobody is asked twice
 *
 * @param {import("./core.js").Core} module
 * @param {Uint8Array} bytes
 * @param {Answers} answers
 * @param {Options} options
 */
async function run({ Check, checker }, bytes, answers, options) {
  const check = new Check(bytes, options.offline === true, Date.now());
  try {
    let told = false;
    for (;;) {
      const wanted = check.step(checker);
      if (!wanted) {
        return check;
      }
      if (!told && wanted.length > 0) {
        told = true;
        options.waiting?.(check);
      }
      await Promise.all(wanted.map((url) => supply(check, url, answers, options)));
      await answer(check);
    }
  } catch (error) {
    const reason = afterTrap(error);
    if (reason === error) {
      check.free();
    }
    throw reason;
  }
}

/**
 * Answers what the check asks: browsers have the decompression that would weigh much here.
 * @param {import("open-badge-glue").Check} check
 */
async function answer(check) {
  for (let asked = check.asked(); asked; asked = check.asked()) {
    const { unpack: format, bytes, most } = JSON.parse(asked);
    if (!format) {
      check.answer(await rareContexts(), false);
      continue;
    }
    try {
      check.answer(await unpack(fromBase64url(bytes), format, most), false);
    } catch (error) {
      check.answer(undefined, error instanceof FetchFailure && error.code === "limit");
    }
  }
}

/**
 * What a finished check came to.
 * @param {import("open-badge-glue").Check} check
 * @returns {import("../open-badge.js").Report}
 */
export function reportOf(check) {
  return JSON.parse(check.report() ?? "null");
}

/**
 * @param {import("open-badge-glue").Check} check
 * @param {string} url
 * @param {Answers} answers
 * @param {Options} options
 */
async function supply(check, url, answers, options) {
  const answer = answers.get(url) ?? fetchDocument(url, options);
  answers.set(url, answer);
  try {
    check.supply(url, await answer);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof FetchFailure)) {
      throw error;
    }
    check.fail(url, error.code === "limit", error.status);
  }
}
