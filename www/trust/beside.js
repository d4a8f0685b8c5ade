/** The check page's form for what came beside a badge, for a community's members, and for the issuer's sites. */

import { fetchDocument, FetchFailure, read } from "../element/documents.js";
import { counted, fill } from "../element/failure.js";
import { byId } from "../page.js";
import { holdsBadges, leftOut } from "./asking.js";
import { button, drawRows, parsed, refuser } from "./forms.js";

/** As `BESIDE` in src/limits.rs. */
const BESIDE = 16;

/**
 * Shows what came beside, and lets the reader change it.
 * @param {import("./forms.js").Page} page
 */
export function beside({ words, again, permitted }) {
  /** @type {import("./asking.js").Came[]} */
  let mine = [];
  let pasted = 0;
  let sites = false;
  /** @type {{ id: string, members: number } | undefined} */
  let community;
  /** @type {HTMLTextAreaElement} */
  const text = byId("beside-text");
  /** @type {HTMLInputElement} */
  const files = byId("beside-files");
  /** @type {HTMLInputElement} */
  const group = byId("community-id");
  /** @type {HTMLInputElement} */
  const members = byId("community-members");
  const refuse = refuser(text, "beside-error");
  const refuseCommunity = refuser(group, "community-error");

  byId("beside-add").addEventListener("submit", (event) => {
    event.preventDefault();
    addText(text.value.trim());
  });
  files.addEventListener("change", async () => {
    const chosen = [...(files.files ?? [])];
    // The same file can then be chosen again.
    files.value = "";
    for (const file of chosen) {
      await addFile(file);
    }
  });
  byId("community").addEventListener("submit", (event) => {
    event.preventDefault();
    nameCommunity(group.value.trim());
  });
  byId("sites").addEventListener("submit", (event) => {
    event.preventDefault();
    sites = true;
    tell(words().say.sitesAsked);
    again();
  });

  /** @param {string} said */
  function tell(said) {
    byId("beside-status").textContent = said;
  }

  /** @param {string} typed */
  async function addText(typed) {
    const { say } = words();
    refuse("");
    if (typed === "") {
      return refuse(say.besideEmpty);
    }
    if (!/^https?:\/\/\S+$/.test(typed)) {
      if (await add(fill(say.besidePasted, { number: String(pasted + 1) }), new TextEncoder().encode(typed), refuse)) {
        pasted += 1;
        text.value = "";
      }
      return;
    }
    const url = parsed(typed);
    if (!url) {
      return refuse(say.badUrl);
    }
    if (url.origin !== location.origin && !(await permitted(url.href))) {
      return refuse(say.notPermitted);
    }
    tell(fill(say.asking, { host: url.host }));
    try {
      if (await add(url.href, await fetchDocument(url.href), refuse)) {
        text.value = "";
      }
    } catch (error) {
      tell("");
      refuse(tooLarge(error) ? say.limit : fill(say.unreachable, { host: url.host }));
    }
  }

  /** @param {File} file */
  async function addFile(file) {
    refuse("");
    try {
      await add(file.name, await read(file), tell);
    } catch (error) {
      tell(tooLarge(error) ? words().say.limit : words().say.unreadable);
    }
  }

  /**
   * Adds something, in the place of an earlier one of the same name.
   * @param {string} source
   * @param {Uint8Array} bytes
   * @param {(words: string) => void} fail says why not
   */
  async function add(source, bytes, fail) {
    const { say, language } = words();
    const place = mine.findIndex((came) => came.source === source);
    if (place < 0 && mine.length >= BESIDE) {
      fail(fill(say.besideFull, { count: String(BESIDE) }));
      return false;
    }
    const came = { source, bytes };
    try {
      if (!(await holdsBadges(came))) {
        fail(fill(say.besideNone, { name: source }));
        return false;
      }
    } catch {
      fail(say.failed);
      return false;
    }
    mine = place < 0 ? [...mine, came] : mine.with(place, came);
    const more = leftOut(came);
    changed([fill(say.besideAdded, { name: source }), more ? counted(say.besideMore, more, language) : ""].join(" ").trim());
    return true;
  }

  /** @param {import("./asking.js").Came} gone */
  function remove(gone) {
    const place = mine.indexOf(gone);
    mine = mine.filter((came) => came !== gone);
    changed(fill(words().say.removed, { name: gone.source }));
    // Who uses the keyboard stays where it was.
    const buttons = document.querySelectorAll("#beside-kept .remove");
    /** @type {HTMLElement} */ (buttons[Math.min(place, buttons.length - 1)] ?? text).focus();
  }

  /** @param {string} typed */
  function nameCommunity(typed) {
    const { say } = words();
    refuseCommunity("");
    if (typed !== "" && !/^[a-z][a-z0-9+.-]*:\S+$/i.test(typed)) {
      return refuseCommunity(say.communityBad);
    }
    const count = Math.max(1, Math.trunc(members.valueAsNumber) || 1);
    members.value = String(count);
    community = typed === "" ? undefined : { id: typed, members: count };
    tell(typed === "" ? say.communityNone : fill(say.communityAsked, { community: typed }));
    again();
  }

  /** @param {string} said */
  function changed(said) {
    redraw();
    tell(said);
    again();
  }

  function redraw() {
    drawRows("beside-kept", mine.map(row));
  }

  /** @param {import("./asking.js").Came} came */
  function row(came) {
    const { say } = words();
    const item = document.createElement("li");
    item.dataset.source = came.source;
    const name = item.appendChild(document.createElement("bdi"));
    name.textContent = came.source;
    item.append(" ", button(say.remove, say.removeOf, came.source, "remove", () => remove(came)));
    return item;
  }

  return {
    redraw,
    choice: () => ({ beside: mine, community, sites }),
    /** Another badge comes: that somebody looks at it, its issuer's sites are told only if the reader says so anew. */
    another() {
      sites = false;
      tell("");
    },
  };
}

/** @param {unknown} error */
const tooLarge = (error) => error instanceof FetchFailure && error.code === "limit";
