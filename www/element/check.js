/** One check: asks the verifier, fetches what it wants, asks again. */

import { afterTrap, core } from "./core.js";
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
  const [ready, got] = await Promise.allSettled([core(), bytesOf(input, options)]);
  options.signal?.throwIfAborted();
  if (ready.status === "rejected") {
    throw ready.reason;
  }
  if (got.status === "rejected") {
    const failure = got.reason;
    if (!(failure instanceof FetchFailure)) {
      throw failure;
    }
    const host = input instanceof URL ? input.host : "";
    const check = ready.value.Check.unreachable(host, failure.code === "limit", failure.status, Date.now());
    return { check, bytes: undefined };
  }
  const bytes = got.value;
  /** @type {Answers} */
  const answers = new Map();
  let check = await run(ready.value, bytes, answers, options);
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
      await unpackAll(check);
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
 * Unpacks what the check wants unpacked: browsers have the decompression that would weigh much here.
 * @param {import("open-badge-glue").Check} check
 */
async function unpackAll(check) {
  for (let packed = check.packed(); packed; packed = check.packed()) {
    try {
      check.unpack(await unpack(packed, check.packing(), check.most()), false);
    } catch (error) {
      check.unpack(undefined, error instanceof FetchFailure && error.code === "limit");
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
