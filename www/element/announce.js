/**
 * The one region per page that screen readers announce: a check that the reader started, and one
 * summary after the page's own checks. Thirty cards must not speak thirty times.
 */

import { counted, fill } from "./failure.js";
import { wordsOf } from "./languages.js";

/** Milliseconds without any check under way before the page's checks are summed up. */
const QUIET = 1000;

/** @type {HTMLElement | undefined} */
let region;

/** How many of the page's own checks are under way. */
let underWay = 0;

/** @type {Map<string, number> | undefined} the verdicts so far; nothing once they were summed up */
let verdicts = new Map();

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @type {Promise<string | undefined> | undefined} the table of the language that the latest card speaks */
let speaking;

/** The region must stand in the page before it is used. */
export function prepare() {
  if (region?.isConnected || !document.body) {
    return;
  }
  region = document.createElement("div");
  region.setAttribute("role", "status");
  // Set by script, one by one: that needs no 'unsafe-inline'. Hidden from the eye only.
  Object.assign(region.style, {
    position: "absolute",
    inlineSize: "1px",
    blockSize: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  });
  document.body.append(region);
}

/**
 * @param {string} text
 * @param {string} [table] that of its language
 */
export function announce(text, table) {
  prepare();
  if (region) {
    region.lang = wordsOf(table).language;
    region.textContent = text;
  }
}

/** One of the page's own checks begins. */
export function begin() {
  underWay += 1;
  clearTimeout(timer);
}

/**
 * One of the page's own checks has ended.
 * @param {string} [verdict] unless it was given up
 * @param {Promise<string | undefined>} [table] that of its card's language
 */
export function end(verdict, table) {
  underWay -= 1;
  speaking = table;
  if (verdict !== undefined) {
    verdicts?.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  }
  if (underWay === 0) {
    clearTimeout(timer);
    timer = setTimeout(sumUp, QUIET);
  }
}

async function sumUp() {
  const table = await speaking;
  const words = wordsOf(table);
  if (!verdicts || verdicts.size === 0) {
    return;
  }
  const named = /** @type {Record<string, string>} */ (words.verdicts);
  const list = [];
  let count = 0;
  for (const [verdict, many] of verdicts) {
    count += many;
    list.push(fill(named[verdict] ?? `{count} ${verdict}`, { count: String(many) }));
  }
  // Cards that come later, while the reader scrolls, stay silent.
  verdicts = undefined;
  announce(counted(words.checked, count, words.language, { list: list.join(", ") }), table);
}
