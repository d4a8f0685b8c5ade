/** What the pages that give badges say by their scripts, in the language that they speak. */

import { download } from "../element/load.js";
import { page as ofPage, refusals as ofRefusals, words as ofWords } from "../texts/give-en.json";

/** What they say of what was done. */
export let page = ofPage;

/** Why something did not go on, beside the field that it is about. */
export let refusals = ofRefusals;

/** What the words of a badge are, by their places; # stands for a number. @type {Record<string, string>} */
export let words = ofWords;

/** What else a page says. @type {(texts: any) => void} */
let further = () => {};

/**
 * Has `refusals` tell more, in English now, and has `hear` told when the page speaks another language.
 * @param {Record<string, string>} more
 * @param {(texts: any) => void} hear
 */
export function sayMore(more, hear) {
  const english = { ...ofRefusals, ...more };
  refusals = english;
  further = (texts) => {
    refusals = texts ? { ...texts.refusals, ...texts.together.refusals } : english;
    hear(texts);
  };
}

/** @type {import("../language.js").Speaker} */
export const speaker = {
  load: async (tag) => {
    try {
      // The hashes in capitals are a constant that the build puts here.
      return new TextDecoder().decode(await download({ file: `give-${tag}.json`, integrity: GIVE_TEXTS[tag] }));
    } catch {
      return undefined;
    }
  },
  hear: (texts) => {
    page = texts?.page ?? ofPage;
    refusals = texts?.refusals ?? ofRefusals;
    words = texts?.words ?? ofWords;
    further(texts);
  },
};
