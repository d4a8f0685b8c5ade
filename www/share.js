/** The check page's panels for whoever passes a badge on. What they need is loaded when one is opened. */

import { version } from "./open-badge.js";
import { fill } from "./element/failure.js";
import { save } from "./element/save.js";
import { bytesOf, fileNameOf } from "./files.js";
import { whenSpoken } from "./language.js";
import { byId } from "./page.js";
import { say } from "./say.js";

/**
 * @typedef {object} State what is being checked
 * @property {string | Uint8Array} input
 * @property {Map<string, Uint8Array>} [copies]
 * @property {boolean} [sample]
 * @property {string} [url] where it was fetched
 *
 * @typedef {object} Page
 * @property {() => State | undefined} shown what is shown now
 * @property {() => Promise<string | undefined>} link the link that carries it
 * @property {(words: string) => void} copy
 * @property {(words: string) => void} tell
 */

/**
 * Makes the panels work.
 * @param {Page} page
 */
export function share({ shown, link, copy, tell: announce }) {
  /** @type {HTMLDetailsElement} */
  const embed = byId("embed");
  /** @type {HTMLDetailsElement} */
  const qr = byId("qr");
  /** @type {HTMLTextAreaElement} */
  const tag = byId("tag");
  /** @type {import("./open-badge.js").OpenBadgeElement} */
  const preview = byId("preview");
  /** @type {(HTMLSelectElement | HTMLInputElement)[]} */
  const [view, theme, language, where, src] = ["embed-view", "embed-theme", "embed-language", "embed-where", "embed-src"].map((id) => byId(id));
  const note = byId("embed-note");
  language.append(...[...byId("language").children].map((option) => option.cloneNode(true)));
  language.value = "";

  /** Begins a tag for the badge that is shown. */
  function open() {
    const state = shown();
    if (embed.open && state) {
      // What was typed already stays.
      src.value ||= state.url ?? fileNameOf(bytesOf(state.input));
      preview.badge = state.input;
      write();
    }
  }

  async function write() {
    const state = shown();
    if (!state) {
      return;
    }
    const bytes = bytesOf(state.input);
    try {
      const { canStandInPage, integrityOfScript, tagOf } = await import("./embed.js");
      const integrity = await integrityOfScript();
      if (state !== shown()) {
        return;
      }
      const possible = canStandInPage(bytes);
      where.disabled = !possible;
      const choice = chosen();
      const { inline } = choice;
      byId("embed-file").hidden = inline;
      tell(possible ? "" : say.tagPicture);
      preview.view = view.value;
      preview.theme = theme.value;
      preview.lang = language.value || document.documentElement.lang;
      tag.value = tagOf(choice, inline ? new TextDecoder().decode(bytes) : "", integrity, say.tagLink);
    } catch {
      tag.value = "";
      tell(say.tagFailed);
    }
  }

  /** @returns {import("./embed.js").Choice} */
  const chosen = () => ({
    view: view.value,
    theme: theme.value,
    language: language.value,
    inline: where.value === "inline" && !where.disabled,
    src: src.value.trim(),
  });

  async function pack() {
    const state = shown();
    if (!state) {
      return;
    }
    const { lang, dir } = document.documentElement;
    const checker = new URL("./", location.href).href;
    announce(say.folderMaking);
    try {
      const { folderOf } = await import("./folder.js");
      const { name, bytes } = await folderOf({ input: state.input, choice: chosen(), checker, language: lang, direction: dir || "ltr", say, version });
      save(bytes, name);
      announce(fill(say.folderMade, { name }));
    } catch {
      announce(say.folderFailed);
    }
  }

  async function draw() {
    const state = shown();
    if (!qr.open || !state) {
      return;
    }
    const address = await link();
    const { qrOf } = await import("./embed.js");
    if (state === shown()) {
      byId("qr-place").replaceChildren((address && qrOf(address, fill(say.qrLabel, { host: new URL(address).host }))) || say.qrTooLong);
    }
  }

  /** @param {string} words */
  function tell(words) {
    note.textContent = words;
    note.hidden = words === "";
  }

  embed.addEventListener("toggle", open);
  qr.addEventListener("toggle", draw);
  for (const field of [view, theme, language, where, src]) {
    field.addEventListener("input", write);
  }
  whenSpoken(() => {
    open();
    draw();
  });
  byId("copy-tag").addEventListener("click", () => copy(tag.value));
  byId("folder").addEventListener("click", pack);

  return {
    /** Another badge comes. */
    close() {
      embed.open = false;
      src.value = "";
      qr.open = false;
    },
  };
}
