/** Our own pages inside a page of somebody else: what is pressed there could be meant for something else. */

import { byId } from "./page.js";

/** Leaves nothing of this page to press but the way to it, where another site shows it in a frame. */
export function stayAlone() {
  if (self === top || isOwn()) {
    return;
  }
  const way = /** @type {HTMLAnchorElement} */ (byId("framed-open"));
  // Nothing that the other page put into the address comes along.
  way.href = location.origin + location.pathname;
  byId("framed").hidden = false;
  for (const part of document.body.children) {
    /** @type {HTMLElement} */ (part).hidden = part.id !== "framed";
  }
}

/** Whether all pages around this one are of its own site. */
function isOwn() {
  try {
    for (let around = self.parent; ; around = around.parent) {
      if (around.location.origin !== location.origin) {
        return false;
      }
      if (around === top) {
        return true;
      }
    }
  } catch {
    return false;
  }
}
