/** What the card's buttons do. */

import { announce } from "./announce.js";
import { pictureKind } from "./documents.js";
import { wordsOf } from "./languages.js";
import { save } from "./save.js";

/**
 * @typedef {object} Card what a button's action is about
 * @property {Uint8Array | undefined} bytes the badge as it came
 * @property {string} name a file name for it
 * @property {string | undefined} table that of its language
 * @property {() => void} again checks again
 * @property {(place: Element) => Promise<void>} ask asks whom it should be about
 */

/**
 * Does what a pressed button stands for.
 * @param {Element} button
 * @param {Card} card
 */
export async function act(button, card) {
  const done = button.getAttribute("data-done") ?? "";
  const work = actions[button.getAttribute("data-action") ?? ""];
  if (!work) {
    return;
  }
  try {
    await work(button, card);
    if (done) {
      announce(done, card.table);
    }
  } catch {
    // For instance a page that may not write to the clipboard.
    announce(wordsOf(card.table).failed, card.table);
  }
}

/** @type {Record<string, (button: Element, card: Card) => void | Promise<void>>} */
const actions = {
  again: (_, card) => card.again(),
  "ask-person": (button, card) => card.ask(/** @type {Element} */ (button.parentElement)),
  copy: async (_, { bytes }) => {
    if (bytes) {
      await navigator.clipboard.writeText(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    }
  },
  download: (_, { bytes, name }) => {
    if (bytes) {
      save(bytes, name);
    }
  },
  "show-picture": (button) => showPicture(button),
};

/** @param {Element} button */
function showPicture(button) {
  const address = button.getAttribute("data-src");
  const holder = button.parentElement;
  if (!address || !holder) {
    return;
  }
  const picture = document.createElement("img");
  picture.referrerPolicy = "no-referrer";
  picture.decoding = "async";
  picture.alt = button.getAttribute("data-alt") ?? "";
  // Focus must not fall to the page's beginning when the button goes.
  picture.tabIndex = -1;
  button.replaceWith(picture);
  picture.focus();
  picture.src = address;
}

/**
 * Shows the picture that a badge came in. As a picture in its own right it runs no script and loads nothing.
 * @param {HTMLImageElement} picture
 * @param {Uint8Array} bytes
 */
export function showBaked(picture, bytes) {
  const reader = new FileReader();
  reader.onload = () => {
    picture.src = String(reader.result);
  };
  const type = `image/${pictureKind(bytes)}`;
  reader.readAsDataURL(new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)], { type }));
}
