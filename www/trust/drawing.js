/** Draws what stands around a badge. */

import { dateWriter } from "../element/dates.js";
import { draw } from "../element/draw.js";

/**
 * @param {Element} place
 * @param {string} card as the module gives it
 * @param {{ language: string, table?: string }} how
 */
export function drawAround(place, card, { language, table }) {
  draw(place, card, dateWriter(language, table !== undefined));
  // Whole badges stand in such a row: beside its label there would be no room for them.
  for (const row of place.querySelectorAll(".facts > div:has(.facts)")) {
    /** @type {HTMLElement} */ (row).style.display = "block";
  }
}
