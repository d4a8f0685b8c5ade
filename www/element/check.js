/** One check: asks the verifier, fetches what it wants, asks again. */

import { ask } from "./bare.js";
import { afterTrap, anticipate, beyond, core, moduleFor, rareContexts } from "./core.js";
import { CheckerFailure } from "./failure.js";
import { fromBase64url } from "./fragment.js";
import { fetchDocument, FetchFailure, read, unpack } from "./documents.js";
import { canVerify, verify } from "./signatures.js";

/* Where a document comes from: `Check::supply` in src/web/check.rs. */
const FETCHED = 0;
const TOO_LARGE = 1;
const COPY = 2;

/**
 * @typedef {string | Uint8Array | ArrayBuffer | Blob | Response | URL} Input a badge as text, bytes
 *   or file, or the URL of one
 *
 * @typedef {object} Options
 * @property {boolean} [offline] contact nobody to check it
 * @property {boolean} [fresh] have cached documents confirmed
 * @property {Map<string, Uint8Array>} [copies] documents that the reader has, by URL
 * @property {AbortSignal} [signal]
 * @property {(check: import("open-badge-glue").Check) => void} [waiting] called when the check first
 *   has to wait for others' documents
 */

/**
 * The badge's bytes, and where they are.
 * @param {Input} input
 * @param {Options} options
 * @returns {Promise<{ bytes: Uint8Array, source?: URL }>}
 * @throws {FetchFailure}
 */
async function bytesOf(input, options) {
  const source = sourceOf(input);
  if (source) {
    if (!/\.(png|svg|jwt)$/.test(source.pathname)) {
      anticipate();
    }
    return { bytes: await fetchDocument(source.href, options), source };
  }
  if (typeof input === "string") {
    return { bytes: new TextEncoder().encode(input) };
  }
  // Also those that another window made.
  if (ArrayBuffer.isView(input)) {
    return { bytes: new Uint8Array(input.buffer, input.byteOffset, input.byteLength) };
  }
  return { bytes: input instanceof ArrayBuffer ? new Uint8Array(input) : await read(/** @type {Blob} */ (input)) };
}

/** The address that the input is. @param {Input} input */
function sourceOf(input) {
  if (typeof input === "string" && /^\s*https:\/\/\S+\s*$/.test(input)) {
    return new URL(input);
  }
  return input instanceof URL ? input : undefined;
}

/**
 * @typedef {object} Done
 * @property {import("open-badge-glue").Check} check
 * @property {Uint8Array} [bytes] none if the badge itself could not be fetched, which is a result, too
 * @property {() => Promise<import("open-badge-glue").Check>} [again] the same check by a module that reads
 *   more; nobody is asked anew
 * @property {(module: Parameters<typeof run>[0]) => ReturnType<typeof run>} [by] likewise by any module
 */

/**
 * Checks a badge. The caller frees what it gets.
 * @param {Input} input
 * @param {Options} [options]
 * @returns {Promise<Done>}
 * @throws {import("./failure.js").CheckerFailure} or the signal's reason
 */
export async function check(input, options = {}) {
  let found;
  try {
    found = await bytesOf(input, options);
  } catch (failure) {
    options.signal?.throwIfAborted();
    if (!(failure instanceof FetchFailure)) {
      throw failure;
    }
    const source = sourceOf(input);
    if (source?.protocol === "file:") {
      throw new CheckerFailure("from-disk");
    }
    const { Check } = await core();
    const check = new Check(new Uint8Array(), false, Date.now(), false);
    check.unreachable(source?.host ?? "", failure.code === "limit", failure.status);
    return { check };
  }
  const { bytes, source } = found;
  const first = moduleFor(bytes, typeof input === "string" && !source ? input : undefined);
  options.signal?.throwIfAborted();
  /** @type {Answers} */
  const answers = new Map();
  let badge = bytes;
  if (first === "earlier" && source?.protocol === "https:") {
    // Of badges that sites publish, where one stands may be all that says which it is.
    badge = new TextEncoder().encode(source.href);
    answers.set(source.href.split("#")[0], Promise.resolve(bytes));
  }
  const now = Date.now();
  let given = first === "earlier" ? options : { ...options, copies: undefined };
  /** @param {import("./core.js").Module} which */
  const from = async (which) => {
    for (;;) {
      const module = await core(which);
      options.signal?.throwIfAborted();
      const { check, done } = await run(module, badge, answers, given, now);
      if (done && (which === "whole" || !(await check.limited()))) {
        return check;
      }
      check.free();
      which = done ? beyond(which) : "whole";
      // Only of hosted badges the card tells what comes from copies: keys must come from their owners.
      given = { ...options, copies: undefined };
    }
  };
  return { check: await from(first), bytes, again: () => from("whole"), by: (other) => run(other, badge, answers, given, now) };
}

/**
 * @typedef {Map<string, Promise<Uint8Array>>} Answers what was asked for, by URL: nobody is asked twice
 *
 * @param {Pick<import("./core.js").Core, "Check" | "checker">} module
 * @param {Uint8Array} bytes
 * @param {Answers} answers
 * @param {Options} options
 * @param {number} now
 * @returns {Promise<{ check: import("open-badge-glue").Check, done: boolean }>} not done where the browser
 *   cannot answer
 */
export async function run({ Check, checker }, bytes, answers, options, now) {
  const check = new Check(bytes, options.offline === true, now, canVerify());
  try {
    let told = false;
    for (;;) {
      const wanted = await check.step(checker);
      if (!wanted) {
        return { check, done: true };
      }
      if (!told && wanted.length > 0) {
        told = true;
        options.waiting?.(check);
      }
      await Promise.all(wanted.map((url) => supply(check, url, answers, options)));
      if (!(await answer(check))) {
        return { check, done: false };
      }
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
 * Answers what the check asks: browsers have the decompression and the algorithms that would weigh much
 * here.
 * @param {import("open-badge-glue").Check} check
 * @returns {Promise<boolean>} whether this browser can
 */
async function answer(check) {
  for (let asked = await check.asked(); asked; asked = await check.asked()) {
    const question = JSON.parse(asked);
    if (question.map) {
      if (!canVerify()) {
        return false;
      }
      check.answer(Uint8Array.from(await Promise.all(question.map(verify))), false);
    } else if (question.feed) {
      check.answer(await ask(question), false);
    } else if (question.unpack) {
      try {
        check.answer(await unpack(fromBase64url(question.bytes), question.unpack, question.most), false);
      } catch (error) {
        check.answer(undefined, error instanceof FetchFailure && error.code === "limit");
      }
    } else {
      check.answer(await rareContexts(), false);
    }
  }
  return true;
}

/**
 * What a finished check came to.
 * @param {import("open-badge-glue").Check} check
 * @returns {Promise<import("../open-badge.js").Report>}
 */
export async function reportOf(check) {
  const module = /** @type {typeof import("open-badge-glue").Check} */ (check.constructor);
  const known = plain.get(module) ?? JSON.parse(await module.plain());
  plain.set(module, known);
  return unabridged(JSON.parse(/** @type {string} */ (await check.report())), known);
}

/**
 * What each module leaves out of its reports: checks that passed, or had nothing to check.
 * @type {WeakMap<object, import("../open-badge.js").Check[]>}
 */
const plain = new WeakMap();

/**
 * Puts into a report, and into those inside, what its module left out: a check's number stands for it, and
 * a text after it for the place that it is about.
 * @param {any} report
 * @param {import("../open-badge.js").Check[]} known
 */
function unabridged(report, known) {
  for (const part of [report, ...report.proofs]) {
    /** @type {import("../open-badge.js").Check[]} */
    const checks = [];
    for (const piece of part.checks) {
      if (typeof piece === "string") {
        checks[checks.length - 1].about = piece;
      } else {
        checks.push(typeof piece === "number" ? { ...known[piece] } : piece);
      }
    }
    part.checks = checks;
  }
  for (const inner of [...(report.endorsements ?? []), ...(report.badges ?? [])]) {
    unabridged(inner, known);
  }
  return report;
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
    check.supply(url, await answer, FETCHED);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof FetchFailure)) {
      throw error;
    }
    const copy = error.code === "unreachable" ? options.copies?.get(url) : undefined;
    check.supply(url, copy, copy ? COPY : error.code === "limit" ? TOO_LARGE : FETCHED, error.status);
  }
}
