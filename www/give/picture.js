/** The picture that a badge goes into, shown beside its words. */

import { pictureKind } from "../element/documents.js";
import { byId } from "../page.js";

/** What no browser draws is left out. @param {Uint8Array} [bytes] */
export function showPicture(bytes) {
  const figure = byId("drawn");
  const image = /** @type {HTMLImageElement} */ (figure.querySelector("img"));
  figure.hidden = true;
  image.removeAttribute("src");
  if (bytes) {
    const reader = new FileReader();
    // The page's policy lets pictures come from the page itself as data alone.
    reader.onload = () => { image.src = String(reader.result); };
    image.onload = () => { figure.hidden = false; };
    reader.readAsDataURL(new Blob([new Uint8Array(bytes)], { type: `image/${pictureKind(bytes) ?? ""}` }));
  }
}
