/** The check page's panels for whoever passes a badge on. What they need is loaded when one is opened. */

import { pictureKind } from "./element/documents.js";
import { bytesOf } from "./files.js";
import { page as say } from "./texts/en.js";

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
 */

/**
 * @template {HTMLElement} T
 * @param {string} id
 * @returns {T}
 */
const byId = (id) => /** @type {T} */ (document.getElementById(id));

/**
 * Makes the panels work.
 * @param {Page} page
 */
export function share({ shown, link, copy }) {
  /** @type {HTMLDetailsElement} */
  const embed = byId("embed");
  /** @type {HTMLDetailsElement} */
  const qr = byId("qr");
  /** @type {HTMLTextAreaElement} */
  const tag = byId("tag");
  /** @type {import("./open-badge.js").OpenBadgeElement} */
  const preview = byId("preview");
  /** @type {(HTMLSelectElement | HTMLInputElement)[]} */
  const [view, theme, where, src] = ["embed-view", "embed-theme", "embed-where", "embed-src"].map((id) => byId(id));
  const note = byId("embed-note");

  /** Begins a tag for the badge that is shown. */
  function open() {
    const state = shown();
    if (embed.open && state) {
      const kind = pictureKind(bytesOf(state.input))?.slice(0, 3);
      // What was typed already stays.
      src.value ||= state.url ?? `badge.${kind ?? "json"}`;
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
      const inline = possible && where.value === "inline";
      where.disabled = !possible;
      byId("embed-file").hidden = inline;
      tell(possible ? "" : say.tagPicture);
      preview.view = view.value;
      preview.theme = theme.value;
      const choice = { view: view.value, theme: theme.value, inline, src: src.value.trim() };
      tag.value = tagOf(choice, inline ? new TextDecoder().decode(bytes) : "", integrity);
    } catch {
      tag.value = "";
      tell(say.tagFailed);
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
      byId("qr-place").replaceChildren((address && qrOf(address)) || say.qrTooLong);
    }
  }

  /** @param {string} words */
  function tell(words) {
    note.textContent = words;
    note.hidden = words === "";
  }

  embed.addEventListener("toggle", open);
  qr.addEventListener("toggle", draw);
  for (const field of [view, theme, where, src]) {
    field.addEventListener("input", write);
  }
  byId("copy-tag").addEventListener("click", () => copy(tag.value));

  return {
    /** Another badge comes. */
    close() {
      embed.open = false;
      src.value = "";
      qr.open = false;
    },
  };
}
