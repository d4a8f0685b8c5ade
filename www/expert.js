/** The check page's view for experts: what a report was made from. What it needs is loaded when the view is opened. */

import { whenSpoken } from "./language.js";
import { byId } from "./page.js";
import { say } from "./say.js";

/**
 * Makes the view work.
 * @param {import("./open-badge.js").OpenBadgeElement} badge the element, which says when a badge is checked
 * @param {(words: string) => void} copy
 * @returns {() => void} to be called when another badge is checked
 */
export function expert(badge, copy) {
  /** @type {HTMLDetailsElement} */
  const panel = byId("expert-panel");
  const place = byId("expert");
  const status = byId("expert-status");
  /** What was asked for since has gone before. */
  let turn = 0;
  let json = "";

  async function show() {
    const by = /** @type {import("./element/element.js").OpenBadgeElement} */ (badge).checkBy;
    if (!panel.open || !badge.report || !by) {
      return;
    }
    const now = (turn += 1);
    status.textContent = say.checking;
    try {
      const { inspected, outlineOf } = await import("./trust.js");
      const found = await inspected(by);
      if (now === turn) {
        json = found;
        place.replaceChildren(outlineOf(JSON.parse(found)));
        place.hidden = false;
        status.textContent = "";
      }
    } catch {
      if (now === turn) {
        status.textContent = say.expertFailed;
      }
    }
  }

  function clear() {
    turn += 1;
    json = "";
    place.hidden = true;
    place.replaceChildren();
    status.textContent = "";
  }

  panel.addEventListener("toggle", show);
  badge.addEventListener("open-badge-report", show);
  byId("expert-copy").addEventListener("click", () => json && copy(json));
  whenSpoken(() => {
    status.textContent = "";
  });
  return clear;
}
