/** Asks what stands around a badge, by a module of its own: lists, what came beside it, its co-signers, its issuer's sites. */

import { glue } from "open-badge-trust-glue";
import { reportOf, run } from "../element/check.js";
import { FetchFailure } from "../element/documents.js";
import { compiled } from "../element/load.js";
import { partsOf } from "../wall/items.js";

/**
 * @typedef {import("./store.js").Kept} Kept
 * @typedef {import("./store.js").About} About
 * @typedef {import("open-badge-trust-glue").Check} Check
 * @typedef {Awaited<ReturnType<typeof start>>} Module
 * @typedef {import("../element/check.js").Done["by"]} By the badge's own check, by another module
 *
 * @typedef {object} Came something that came beside a badge
 * @property {string} source what it is called
 * @property {Uint8Array} bytes
 *
 * @typedef {Pick<Kept, "list" | "text" | "limit"> & { unasked?: boolean }} Listed a list; `unasked` where nobody may
 *   be asked for it
 *
 * @typedef {object} Choice what is asked
 * @property {Listed[]} [lists]
 * @property {Came[]} [beside]
 * @property {{ id: string, members: number }} [community]
 * @property {boolean} [sites]
 * @property {boolean} [offline] contact nobody for what came beside the badge
 *
 * @typedef {object} Drawn
 * @property {string} card as `draw` takes it
 * @property {CSSStyleSheet} sheet
 * @property {string[]} hosts those that were asked, for the badge and for this
 */

/* Why there is no list: `Check::listen` in src/web/trust.rs. */
const UNREACHABLE = 0;
const TOO_LARGE = 1;
const NOT_ASKED = 2;

/** @type {ReturnType<typeof start> | undefined} */
let starting;

async function start() {
  const { Check, Checker, style, imports, finish } = glue();
  const module = await compiled({ file: TRUST_FILE, integrity: TRUST_INTEGRITY });
  finish(await WebAssembly.instantiate(module, imports()), module);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style());
  return { Check, checker: new Checker(), inspecting: () => Checker.inspecting(), sheet };
}

/**
 * Does something with the module. An error means that nothing was found out, and the next call begins anew.
 * @template R
 * @param {(module: Module) => Promise<R>} work
 */
async function withModule(work) {
  try {
    return await work(await (starting ??= start()));
  } catch (error) {
    starting = undefined;
    throw error;
  }
}

/**
 * Checks by the module, noting which hosts are asked. The loop is that of every check.
 * @param {Module} module
 * @param {(module: Parameters<typeof run>[0]) => ReturnType<typeof run>} by
 * @param {Set<string>} hosts
 * @param {(check: Check) => void} [prepare] what to ask besides
 * @returns {Promise<Check>}
 */
async function checked(module, by, hosts, prepare) {
  class Prepared extends module.Check {
    /** @param {ConstructorParameters<typeof module.Check>} values */
    constructor(...values) {
      super(...values);
      prepare?.(this);
    }
    /** @param {string} url @param {Uint8Array | undefined} bytes @param {number} origin @param {number} [status] */
    supply(url, bytes, origin, status) {
      hosts.add(new URL(url).host);
      super.supply(url, bytes, origin, status);
    }
  }
  const { check, done } = await by({ ...module, Check: Prepared });
  if (!done) {
    check.free();
    throw new Error("this browser verifies no signatures");
  }
  return /** @type {any} */ (check);
}

/** As `BADGES` in src/limits.rs. */
const PARTS = 300;

/** Milliseconds of work without a pause: a page must stay responsive. */
const PACE = 12;

/** As `REQUESTS` in src/limits.rs. */
const REQUESTS = 16;

/** What was asked for, for all parts of a file together: no more than one badge may ask for. @extends {Map<string, Promise<Uint8Array>>} */
class Answers extends Map {
  /** The hosts that were asked. @type {Set<string>} */
  hosts = new Set();
  /** @param {string} url */
  get(url) {
    if (!this.has(url)) {
      if (this.size >= REQUESTS) {
        return Promise.reject(new FetchFailure("limit"));
      }
      this.hosts.add(new URL(url).host);
    }
    return super.get(url);
  }
}

/** What came beside badges is checked once; of a file with too many parts some are left out. @type {WeakMap<Came, { module: Module, checks: Check[], hosts: Set<string>, more: number }>} */
const known = new WeakMap();

/**
 * @param {Module} module
 * @param {Came} came
 * @param {boolean} offline
 */
async function checkedBeside(module, came, offline) {
  const before = known.get(came);
  if (before?.module === module) {
    return before;
  }
  /** @type {Check[]} */
  const checks = [];
  const answers = new Answers();
  const now = Date.now();
  let begun = performance.now();
  const all = parts(came.bytes);
  for (const part of all.slice(0, PARTS)) {
    checks.push(await checked(module, (made) => run(made, part, answers, { offline }, now), new Set()));
    if (performance.now() - begun > PACE) {
      await new Promise((go) => setTimeout(go));
      begun = performance.now();
    }
  }
  const found = { module, checks, hosts: answers.hosts, more: Math.max(0, all.length - PARTS) };
  known.set(came, found);
  return found;
}

/**
 * What is checked one by one, each by its own signature: what an array or a presentation holds. What is in a file of
 * another kind, or stands there as a text, is found by the module.
 * @param {Uint8Array} bytes
 */
function parts(bytes) {
  try {
    const { parts } = partsOf(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (parts.length > 0 && parts.every((part) => part[0] === "{")) {
      return parts.map((part) => new TextEncoder().encode(part));
    }
  } catch {
    // No JSON: a token, or a picture.
  }
  return [bytes];
}

/**
 * @template R
 * @param {NonNullable<By>} by
 * @param {Choice} choice
 * @param {(check: Check, module: Module) => R} use
 * @returns {Promise<R & { hosts: string[] }>}
 */
function ask(by, { lists = [], beside = [], community, sites = false, offline = false }, use) {
  return withModule(async (module) => {
    const hosts = new Set();
    /** @type {{ source: string, check: Check }[]} */
    const checks = [];
    for (const came of beside) {
      const found = await checkedBeside(module, came, offline);
      found.hosts.forEach((host) => hosts.add(host));
      checks.push(...found.checks.map((check) => ({ source: came.source, check })));
    }
    const check = await checked(module, by, hosts, (prepared) => {
      for (const { list, text, limit, unasked } of lists) {
        const why = limit ? TOO_LARGE : unasked ? NOT_ASKED : UNREACHABLE;
        prepared.listen(list, text === undefined ? undefined : new TextEncoder().encode(text), why);
      }
      for (const { source, check } of checks) {
        prepared.beside(source, check);
      }
      prepared.ask(community?.id, community?.members ?? 1, sites);
    });
    try {
      return { ...use(check, module), hosts: [...hosts] };
    } finally {
      check.free();
    }
  });
}

/**
 * What a list is.
 * @param {Listed} list
 * @param {string} [table] that of the reader's language
 * @returns {Promise<{ about: About, hosts: string[] }>} and which hosts were asked for its key and status
 */
export async function overview(list, table) {
  /** @type {NonNullable<By>} */
  const nothing = (module) => run(module, new Uint8Array(), new Map(), {}, Date.now());
  return ask(nothing, { lists: [list] }, (check, { checker }) => ({
    about: JSON.parse(check.overview(checker, table) ?? "{}"),
  }));
}

/**
 * Whether anything is in what came beside a badge.
 * @param {Came} came
 * @returns {Promise<boolean>}
 */
export function holdsBadges(came) {
  return withModule(async (module) => {
    const { checks } = await checkedBeside(module, came, false);
    for (const check of checks) {
      if ((await reportOf(check)).verdict !== "not-a-badge") {
        return true;
      }
    }
    return false;
  });
}

/**
 * How many parts of what came beside a badge nobody looked at, since there were too many.
 * @param {Came} came
 * @returns {number} 0 also for what was not checked yet
 */
export const leftOut = (came) => known.get(came)?.more ?? 0;

/**
 * What stands around a badge.
 * @param {NonNullable<By>} by
 * @param {Choice} choice
 * @param {{ view: string, language: string, table?: string }} how
 * @returns {Promise<Drawn>}
 */
export function around(by, choice, { view, language, table }) {
  return ask(by, choice, (check, { sheet }) => ({
    card: /** @type {string} */ (check.around(view, language, table)),
    sheet,
  }));
}

/**
 * What a list says that the page's owner named.
 * @param {NonNullable<By>} by
 * @param {Listed} list
 * @param {{ language: string, table?: string }} how
 * @returns {Promise<Drawn>}
 */
export function named(by, list, { language, table }) {
  return ask(by, { lists: [list] }, (check, { sheet }) => ({
    card: /** @type {string} */ (check.named(language, table)),
    sheet,
  }));
}

/**
 * What the report of a badge was made from, as docs/inspect.md has it, with the canonical forms: a JSON text.
 * @param {NonNullable<By>} by
 */
export function inspected(by) {
  return withModule(async (module) => {
    const checker = module.inspecting();
    const check = await checked({ ...module, checker }, by, new Set());
    try {
      return /** @type {string} */ (check.inspected());
    } finally {
      check.free();
      checker.free();
    }
  });
}
