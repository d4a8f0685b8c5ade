/** The bookmark that leads from any page to the check page. It navigates, and does nothing else. */

import { whenSpoken } from "./language.js";
import { byId } from "./page.js";
import { say } from "./say.js";

/**
 * The program of the bookmark, for the check page at `page`. Of the page that it is pressed on it takes the address,
 * or what is selected there, if that begins like a badge; both go into the fragment, which no server sees.
 * @param {string} page
 */
export function bookmarkOf(page) {
  const program = `(() => {
    const selected = String(getSelection()).trim();
    const carried = /^(?:[{[]|eyJ)/.test(selected) ? ["text", selected] : ["url", location.href];
    location.href = ${JSON.stringify(`${page}#`)} + carried[0] + "=" + encodeURIComponent(carried[1]);
  })()`;
  // Encoded, since browsers read what stands in it as an address first.
  return `javascript:${encodeURIComponent(program.replace(/\n\s*/g, " "))}`;
}

/** Makes the link that readers drag to their bookmarks. Here it is never run: this page's policy has no such scripts. */
export function offerBookmark() {
  /** @type {HTMLAnchorElement} */
  const link = byId("bookmark");
  const note = byId("bookmark-note");
  link.href = bookmarkOf(location.href.replace(/[?#].*$/s, ""));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    note.textContent = say.drag;
  });
  whenSpoken(() => (note.textContent = ""));
}
