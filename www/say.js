/** What the check page says by its scripts, in the language that it speaks. */

import { textsOf } from "./element/languages.js";
import { page as english } from "./texts/en.json";

export let say = english;

/** @type {import("./language.js").Speaker} */
export const speaker = {
  load: (tag) => textsOf(`check-${tag}.json`),
  hear: (texts) => {
    say = texts?.page ?? english;
  },
};
