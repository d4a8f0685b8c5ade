/** Texts in languages other than English, each language a file that is loaded where it is spoken. */

import { element as english } from "../texts/en.json";
import { download } from "./load.js";

/** @typedef {typeof english} Words what elements say besides cards */

/** @type {Record<string, Promise<string | undefined>>} */
const tables = {};

/**
 * What elements say in a language other than English: the cards' texts, which the modules speak, and in the last
 * line the elements' own; nothing where they are missing.
 * @param {string} language a BCP 47 tag, or nothing
 */
export function tableOf(language) {
  const tag = /^[a-z]{2}\b/.exec(language.toLowerCase())?.[0] ?? "en";
  return (tables[tag] ??= tag === "en" ? Promise.resolve(undefined) : textsOf(`open-badge-${tag}.txt`));
}

/**
 * What an element says besides its card.
 * @param {string | undefined} table that of its language
 * @returns {Words}
 */
export const wordsOf = (table) => (table ? JSON.parse(table.slice(table.lastIndexOf("\n"))) : english);

/**
 * A file of texts of this release, or nothing.
 * @param {string} file
 */
export async function textsOf(file) {
  try {
    return new TextDecoder().decode(await download({ file }));
  } catch {
    return undefined;
  }
}

/**
 * The language around an element, across shadow roots.
 * @param {Element} element
 */
export function language(element) {
  /** @type {Element | null} */
  let place = element;
  while (place) {
    const found = place.closest("[lang]");
    if (found) {
      return found.getAttribute("lang") ?? "";
    }
    const root = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}
