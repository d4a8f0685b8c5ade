/** What stands around the badge on the check page: lists of issuers, what came beside it, who else signed, its issuer's sites. */

import { permitted } from "./open-badge.js";
import { fill } from "./element/failure.js";
import { around, inspected } from "./trust/asking.js";
import { beside } from "./trust/beside.js";
import { drawAround } from "./trust/drawing.js";
import { lists } from "./trust/lists.js";
import { outlineOf } from "./trust/outline.js";
import { ENGLISH, wordsOf } from "./trust/words.js";
import { byId } from "./page.js";

export { inspected, outlineOf };

/**
 * Makes the forms work, and asks about each badge that is checked.
 * @param {import("./open-badge.js").OpenBadgeElement} badge the element
 * @param {(work: () => void) => unknown} whenSpoken has work done when the page speaks another language
 */
export async function trust(badge, whenSpoken) {
  let words = ENGLISH;
  /** An answer that was asked for since has gone before this one. */
  let turn = 0;
  const page = { words: () => words, again: answer, permitted };
  const mine = lists(page);
  const others = beside(page);
  await speak();
  whenSpoken(speak);
  // Not before it is known in which language they answer.
  byId("lists-tools").hidden = false;
  byId("beside-tools").hidden = false;

  async function speak() {
    words = await wordsOf(document.documentElement.lang);
    mine.redraw();
    others.redraw();
    answer();
  }

  /** Asks about the badge that is shown, and shows what came of it. */
  async function answer() {
    const now = (turn += 1);
    const by = /** @type {import("./element/element.js").OpenBadgeElement} */ (badge).checkBy;
    const { say, table, language } = words;
    const choice = { lists: mine.kept(), ...others.choice() };
    const place = byId("around");
    const several = badge.report?.badges !== undefined;
    const asked = choice.lists.length > 0 || choice.beside.length > 0 || choice.community || choice.sites;
    if (!by || !badge.report || byId("result").hidden || !(asked || several)) {
      return hide();
    }
    const note = byId("around-note");
    const drawn = byId("around-card");
    try {
      const { card, sheet, hosts } = await around(by, choice, { view: "full", language, table });
      if (now !== turn) {
        return;
      }
      const root = drawn.shadowRoot ?? drawn.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      drawAround(/** @type {any} */ (root), card, words);
      const says = root.querySelector("section, .facts, .several");
      drawn.hidden = !says;
      // A region for announcements speaks only of what changes while it is shown.
      place.hidden = false;
      note.textContent = [
        says ? "" : say.nobody,
        choice.lists.length > 0 ? say.asReadThen : "",
        hosts.length > 0 ? fill(say.asked, { hosts: hosts.join(", ") }) : say.askedNobody,
      ].filter(Boolean).join(" ");
    } catch {
      if (now === turn) {
        drawn.hidden = true;
        place.hidden = false;
        note.textContent = say.failed;
      }
    }
  }

  function hide() {
    byId("around").hidden = true;
    byId("around-note").textContent = "";
  }

  return {
    answer,
    /** Another badge comes. */
    clear() {
      turn += 1;
      others.another();
      hide();
    },
  };
}
