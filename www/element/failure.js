/**
 * Why the checker cannot start on this page. The cause is found out by typed errors and by asking
 * again, never by reading a message, which every browser words differently.
 */

import { element as texts, owners } from "../texts/en.json";

/**
 * @typedef {"from-disk" | "no-webassembly" | "compile-blocked" | "connect-blocked" | "missing" | "not-wasm"
 *   | "changed" | "unreachable" | "too-old" | "crashed"} FailureCode
 */

/** The checker could not start, or broke down. */
export class CheckerFailure extends Error {
  /**
   * @param {FailureCode} code
   * @param {Record<string, string>} [values] facts for the sentences
   * @param {unknown} [cause]
   */
  constructor(code, values = {}, cause) {
    super(fill(owners[code], values), { cause });
    this.name = "CheckerFailure";
    /** What went wrong: a stable code. */
    this.code = code;
    /** One sentence for whoever reads the page. */
    this.forReaders = texts.failures[code];
  }

  /**
   * What an element says instead of that, if there is more to say.
   * @type {((words: import("./languages.js").Words, checker: string | undefined, input: unknown) => string | Node) | undefined}
   */
  say;
}

/**
 * Puts named values into a sentence: `{host}`.
 * @param {string} sentence
 * @param {Record<string, string>} values
 */
export function fill(sentence, values) {
  return sentence.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole);
}

/**
 * A sentence that has one form for each kind of number that its language tells apart.
 * @param {{ other: string }} forms by the plural categories of `Intl.PluralRules`
 * @param {number} count
 * @param {string} language a BCP 47 tag
 * @param {Record<string, string>} [values]
 */
export function counted(forms, count, language, values) {
  const form = /** @type {Record<string, string>} */ (forms)[new Intl.PluralRules(language).select(count)];
  return fill(form ?? forms.other, { count: String(count), ...values });
}

/** The smallest WebAssembly module: the magic number and the version, and nothing else. */
const EMPTY_MODULE = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** Throws if this page may not compile any WebAssembly at all. */
export function mustCompile() {
  if (typeof WebAssembly !== "object") {
    throw new CheckerFailure("no-webassembly");
  }
  try {
    // One engine forbids compiling, another only instantiating.
    new WebAssembly.Instance(new WebAssembly.Module(EMPTY_MODULE));
  } catch (error) {
    // This module is right, so only the page's policy can have refused it.
    throw new CheckerFailure("compile-blocked", {}, error);
  }
}

/**
 * Asks for the module once more, without its hash, to learn why the first request failed.
 * @param {URL} url
 * @param {unknown} cause what the first request threw
 * @param {() => Promise<boolean>} blocked whether the page's policy forbade the request
 * @returns {Promise<CheckerFailure>}
 */
export async function whyNotLoaded(url, cause, blocked) {
  const values = { url: url.href };
  let response;
  try {
    response = await fetch(url, { cache: "no-store" });
  } catch {
    return new CheckerFailure((await blocked()) ? "connect-blocked" : "unreachable", values, cause);
  }
  if (!response.ok) {
    return new CheckerFailure("missing", { ...values, status: String(response.status) }, cause);
  }
  const start = new Uint8Array(await response.arrayBuffer()).subarray(0, 4);
  const isWasm = start.length === 4 && start.every((byte, index) => byte === EMPTY_MODULE[index]);
  const found = response.headers.get("content-type") ?? "no type";
  return new CheckerFailure(isWasm ? "changed" : "not-wasm", { ...values, found }, cause);
}

/**
 * Watches whether the page's policy forbids a request to `url`.
 * @param {URL} url
 */
export function watchPolicy(url) {
  let seen = false;
  /** @param {SecurityPolicyViolationEvent} event */
  const note = (event) => {
    seen ||= event.effectiveDirective === "connect-src" && event.blockedURI.startsWith(url.origin);
  };
  document.addEventListener("securitypolicyviolation", note);
  return {
    /** The event comes as a task of its own, after the request has failed. */
    async blocked() {
      for (let turn = 0; turn < 5 && !seen; turn += 1) {
        await new Promise((done) => setTimeout(done, 20));
      }
      return seen;
    },
    stop: () => document.removeEventListener("securitypolicyviolation", note),
  };
}
