/** What the forms of what stands around a badge have in common. */

import { fill } from "../element/failure.js";
import { byId } from "../page.js";

/**
 * @typedef {object} Page
 * @property {() => import("./words.js").Words} words what is said now
 * @property {() => void} again asks anew about the badge that is shown
 * @property {(url: string) => Promise<boolean>} permitted whether an address may be asked
 */

/**
 * Says beside a field why what was typed is not taken; with an empty text, that it is.
 * @param {HTMLElement} field
 * @param {string} id where it is said
 * @returns {(words: string) => void}
 */
export const refuser = (field, id) => (words) => {
  const place = byId(id);
  place.textContent = words;
  place.hidden = words === "";
  if (words === "") {
    field.removeAttribute("aria-invalid");
  } else {
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }
};

/**
 * A button, of which it is said what it is for.
 * @param {string} words
 * @param {string} spoken with the place `{name}`
 * @param {string} name
 * @param {string} kind
 * @param {() => void} press
 */
export function button(words, spoken, name, kind, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = words;
  made.setAttribute("aria-label", fill(spoken, { name }));
  made.addEventListener("click", press);
  return made;
}

/**
 * Draws the rows of a list anew. Who is on a button of one with `data-source` stays there.
 * @param {string} id the list's
 * @param {HTMLElement[]} rows
 */
export function drawRows(id, rows) {
  const place = byId(id);
  const focused = document.activeElement;
  const row = focused?.closest("[data-source]");
  const source = row instanceof HTMLElement && place.contains(row) ? row.dataset.source : undefined;
  place.replaceChildren(...rows);
  const again = rows.find(({ dataset }) => source !== undefined && dataset.source === source);
  /** @type {HTMLElement | null | undefined} */ (again?.querySelector(`.${focused?.className}`))?.focus();
}

/** @param {string} address */
export function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
