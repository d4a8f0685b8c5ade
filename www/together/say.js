/** What the page of a key in shares says besides what the page that gives badges says. */

import { sayMore } from "../give/say.js";
import { together } from "../texts/give-en.json";

/** What it says of what was done. */
export let { page: more } = together;

sayMore(together.refusals, (texts) => {
  more = texts?.together.page ?? together.page;
});
