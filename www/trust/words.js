/** What is said of what stands around a badge, in the reader's language: a file that is loaded once it is spoken. */

import { textsOf } from "../element/languages.js";
import { trust as english } from "../texts/en.json";

/**
 * @typedef {typeof english} Say
 *
 * @typedef {object} Words
 * @property {Say} say
 * @property {string} [table] the texts of what the module draws; none where these are English
 * @property {string} language
 */

/** @type {Record<string, Promise<string | undefined>>} */
const tables = {};

/**
 * @param {string} language a BCP 47 tag, or nothing
 * @returns {Promise<Words>} English ones where there are none of that language
 */
export async function wordsOf(language) {
  const tag = /^[a-z]{2}\b/.exec(language.toLowerCase())?.[0] ?? "en";
  const table = await (tables[tag] ??= tag === "en" ? Promise.resolve(undefined) : textsOf(`trust-${tag}.txt`));
  const say = table ? JSON.parse(table.slice(table.lastIndexOf("\n"))) : english;
  return { say, table, language: table ? tag : "en" };
}

/** What is said in English, until it is known in which language. @type {Words} */
export const ENGLISH = { say: english, language: "en" };
