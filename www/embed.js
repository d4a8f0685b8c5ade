/** The check page's tools for whoever keeps a page: the tag for it, and the link as a QR code. */

import { encodeQR } from "qr";
import { pictureKind } from "./element/documents.js";
import { isToken } from "./files.js";

/** Bytes of a link that telephones read off a screen: version 30 of the code, with the least correction. */
const QR_BYTES = 1732;

/** What the tag says that a page's own text can carry: a picture's bytes are no text. */
const INLINE_BYTES = 64 * 1024;

/**
 * @typedef {object} Choice
 * @property {string} view
 * @property {string} theme empty: as page and reader prefer
 * @property {string} language empty: that of the page
 * @property {boolean} inline whether the badge stands in the page itself
 * @property {string} src otherwise the address that the page has it at
 */

/** The script that a page with badges names. */
export const SCRIPT = "open-badge.js";

/**
 * The HTML that puts a badge on a page.
 * @param {Choice} choice
 * @param {string} badge
 * @param {string} integrity the script's
 * @param {string} words what leads to the badge where the script does not run
 */
export const tagOf = (choice, badge, integrity, words) => `${scriptOf(integrity)}\n\n${elementOf(choice, badge, words)}\n`;

/** @param {string} integrity */
export const scriptOf = (integrity) => `<script type="module" src="${SCRIPT}" integrity="${integrity}"></script>`;

/**
 * @param {Choice} choice
 * @param {string} badge
 * @param {string} words
 * @param {Record<string, string>} [others] attributes besides
 */
export function elementOf({ view, theme, language, inline, src }, badge, words, others = {}) {
  const chosen = { src: inline ? "" : src, view: view === "card" ? "" : view, theme, lang: language, ...others };
  const attributes = Object.entries(chosen).flatMap(([name, value]) => (value === "" ? [] : [`${name}="${escaped(value)}"`]));
  const opening = ["<open-badge", ...attributes].join(" ");
  // In strings alone a `<` can stand in JSON, and there it may be written so: nothing ends the element early.
  const type = isToken(badge) ? "application/vc+jwt" : "application/ld+json";
  const inside = inline
    ? `\n<script type="${type}">\n${badge.trim().replaceAll("<", "\\u003c")}\n</script>\n`
    : `<a href="${escaped(src)}">${escaped(words)}</a>`;
  return `${opening}>${inside}</open-badge>`;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Whether a badge can stand in a page's own text. @param {Uint8Array} bytes */
export const canStandInPage = (bytes) => pictureKind(bytes) === undefined && bytes.length <= INLINE_BYTES;

/**
 * The files of this release with their `integrity` values, as the build wrote them down.
 * @returns {Promise<Record<string, string>>}
 */
export async function filesOfRelease() {
  const answer = await fetch(new URL("check.json", import.meta.url), { credentials: "omit" });
  return answer.json();
}

/** The script's `integrity` value. @param {Record<string, string>} hashes */
export function integrityOf(hashes) {
  const hash = hashes[SCRIPT];
  if (typeof hash !== "string") {
    throw new Error("check.json does not name the script");
  }
  return hash;
}

/** The `integrity` value of the script beside this page. */
export const integrityOfScript = async () => integrityOf(await filesOfRelease());

/**
 * A link as a QR code, drawn element by element.
 * @param {string} link
 * @param {string} label what it is
 * @returns {SVGSVGElement | undefined} nothing where the link is too long to be read off a screen
 */
export function qrOf(link, label) {
  if (new TextEncoder().encode(link).length > QR_BYTES) {
    return undefined;
  }
  const rows = encodeQR(link, "raw", { ecc: "low", border: 4 });
  const dark = rows.flatMap((row, y) => row.map((is, x) => (is ? `M${x} ${y}h1v1h-1z` : "")));
  const names = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(names, "svg");
  const path = document.createElementNS(names, "path");
  path.setAttribute("d", dark.join(""));
  svg.setAttribute("viewBox", `0 0 ${rows.length} ${rows.length}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  svg.append(path);
  return svg;
}
