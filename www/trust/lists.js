/** The check page's lists of issuers: whom the reader listens to. */

import { DOCUMENT_BYTES, fetchDocument, FetchFailure, read } from "../element/documents.js";
import { counted, fill } from "../element/failure.js";
import { byId } from "../page.js";
import { overview } from "./asking.js";
import { keep, kept } from "./store.js";
import { button, drawRows, parsed, refuser } from "./forms.js";

/** @typedef {import("./store.js").Kept} Kept */

/** As `LISTS` in src/limits.rs. */
const LISTS = 5;

/**
 * Shows the lists and lets the reader change them.
 * @param {import("./forms.js").Page} page
 */
export function lists({ words, again, permitted }) {
  let mine = kept();
  /** What a chosen file takes the place of. @type {string | undefined} */
  let replaced;
  /** @type {HTMLInputElement} */
  const address = byId("list-url");
  /** @type {HTMLInputElement} */
  const file = byId("list-file");
  const refuse = refuser(address, "list-error");

  byId("list-add").addEventListener("submit", (event) => {
    event.preventDefault();
    addAddress(address.value.trim());
  });
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    if (chosen) {
      addFile(chosen);
    }
    // The same file can then be chosen again.
    file.value = "";
  });
  file.addEventListener("cancel", () => {
    replaced = undefined;
  });
  byId("list-sample").addEventListener("click", () =>
    readAt(new URL("samples/list.json", document.baseURI).href, { sample: true }));

  /** @param {string} text */
  function tell(text) {
    byId("lists-status").textContent = text;
  }

  /** What is said now. */
  function said() {
    return words().say;
  }

  /** @param {string} typed */
  async function addAddress(typed) {
    refuse("");
    const url = parsed(typed);
    if (!url) {
      return refuse(said().badUrl);
    }
    url.hash = "";
    if (url.origin !== location.origin && !(await permitted(url.href))) {
      return refuse(said().notPermitted);
    }
    if (await readAt(url.href)) {
      address.value = "";
    }
  }

  /**
   * Asks for a list. One that was read before stays where it cannot be had again.
   * @param {string} url
   * @param {{ sample?: boolean }} [besides]
   */
  async function readAt(url, besides = {}) {
    const { host } = new URL(url);
    const before = mine.find(({ list }) => list === url);
    if (!before && full()) {
      return false;
    }
    tell(fill(said().asking, { host }));
    let text;
    let limit = false;
    try {
      text = new TextDecoder().decode(await fetchDocument(url, { fresh: true }));
    } catch (error) {
      limit = error instanceof FetchFailure && error.code === "limit";
      if (before?.text !== undefined) {
        tell(fill(said().notAgain, { name: nameOf(before), date: day(before.read, words().language) }));
        return false;
      }
    }
    // Removed while it was asked for, it stays away.
    if (before && !mine.some(({ list }) => list === url)) {
      return false;
    }
    return take({ list: url, file: false, text, limit, ...besides });
  }

  /** @param {File} chosen */
  async function addFile(chosen) {
    refuse("");
    const place = replaced ?? chosen.name;
    replaced = undefined;
    if (!mine.some(({ list }) => list === place) && full()) {
      return;
    }
    try {
      const bytes = await read(chosen);
      // Of pictures a reader takes more.
      if (bytes.length > DOCUMENT_BYTES) {
        throw new FetchFailure("limit");
      }
      const text = new TextDecoder().decode(bytes);
      mine = mine.filter(({ list }) => list !== place || place === chosen.name);
      await take({ list: chosen.name, file: true, text });
    } catch (error) {
      tell(error instanceof FetchFailure && error.code === "limit" ? said().limit : said().unreadable);
    }
  }

  function full() {
    if (mine.length >= LISTS) {
      tell(fill(said().full, { count: String(LISTS) }));
    }
    return mine.length >= LISTS;
  }

  /**
   * Looks a list over, and adds it in the place of an earlier reading.
   * @param {Omit<Kept, "read" | "about">} found
   */
  async function take(found) {
    /** @type {Kept} */
    let list;
    let contacted = "";
    try {
      const { about, hosts } = await overview(found, words().table);
      list = { ...found, read: new Date().toISOString(), about };
      contacted = hosts.length > 0 ? ` ${fill(said().contacted, { hosts: hosts.join(", ") })}` : "";
    } catch {
      tell(said().failed);
      return false;
    }
    const place = mine.findIndex(({ list }) => list === found.list);
    mine = place < 0 ? [...mine, list] : mine.with(place, list);
    changed(fill(list.about.why ? said().addedUnread : said().added, { name: nameOf(list), why: list.about.why ?? "" }) + contacted);
    return true;
  }

  /** @param {Kept} gone */
  function remove(gone) {
    const place = mine.indexOf(gone);
    mine = mine.filter((list) => list !== gone);
    changed(fill(said().removed, { name: nameOf(gone) }));
    // Who uses the keyboard stays where the list was.
    const buttons = document.querySelectorAll("#lists-kept .remove");
    /** @type {HTMLElement} */ (buttons[Math.min(place, buttons.length - 1)] ?? address).focus();
  }

  /** @param {string} text */
  function changed(text) {
    const stored = keep(mine);
    redraw();
    byId("lists-forgotten").hidden = stored;
    tell(text);
    again();
  }

  function redraw() {
    byId("lists-none").hidden = mine.length > 0;
    drawRows("lists-kept", mine.map(row));
  }

  /** @param {Kept} list */
  function row(list) {
    const name = nameOf(list);
    const item = document.createElement("li");
    item.dataset.source = list.list;
    const heading = item.appendChild(document.createElement("h3"));
    const label = heading.appendChild(document.createElement("bdi"));
    label.textContent = name;
    const { about } = list;
    const sentences = [
      list.sample ? said().sample : "",
      list.file ? fill(said().fromFile, { file: list.list }) : fill(said().fromAddress, { address: list.list }),
      fill(about.why ? said().tried : said().read, { date: day(list.read, words().language) }),
      about.why ? fill(said().useless, { why: about.why }) : counted(said().issuers, about.issuers ?? 0, words().language),
      about.why ? "" : about.signer ? fill(said().signed, { signer: about.signer }) : said().unsigned,
    ];
    item.appendChild(document.createElement("p")).textContent = sentences.filter(Boolean).join(" ");
    const actions = item.appendChild(document.createElement("div"));
    actions.className = "actions";
    const readAgain = () => {
      if (list.file) {
        replaced = list.list;
        file.click();
      } else {
        readAt(list.list, { sample: list.sample });
      }
    };
    actions.append(
      button(list.file ? said().chooseAgain : said().again, list.file ? said().chooseAgainOf : said().againOf, name, "again", readAgain),
      button(said().remove, said().removeOf, name, "remove", () => remove(list)),
    );
    return item;
  }

  return { kept: () => mine, redraw };
}

/** @param {Kept} list */
function nameOf({ list, file, about }) {
  return about.keeper ?? (file ? list : new URL(list).host);
}

/**
 * A day by this device's clock.
 * @param {string} when RFC 3339
 * @param {string} language that of the texts around it
 */
function day(when, language) {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long" }).format(new Date(when));
}
