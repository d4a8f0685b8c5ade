/** The check page's tools for whoever keeps a page: the tag for it, and the link as a QR code. */

import { encodeQR } from "qr";
import { pictureKind } from "./element/documents.js";
import { fill } from "./element/failure.js";
import { page as say } from "./texts/en.js";

/** Bytes of a link that telephones read off a screen: version 30 of the code, with the least correction. */
const QR_BYTES = 1732;

/** What the tag says that a page's own text can carry: a picture's bytes are no text. */
const INLINE_BYTES = 64 * 1024;

/**
 * @typedef {object} Choice
 * @property {string} view
 * @property {string} theme empty: as page and reader prefer
 * @property {boolean} inline whether the badge stands in the page itself
 * @property {string} src otherwise the address that the page has it at
 */

/**
 * The HTML that puts a badge on a page.
 * @param {Choice} choice
 * @param {string} badge
 * @param {string} integrity the script's
 */
export function tagOf({ view, theme, inline, src }, badge, integrity) {
  const attributes = [inline ? "" : `src="${escaped(src)}"`, view === "card" ? "" : `view="${view}"`, theme === "" ? "" : `theme="${theme}"`];
  const opening = ["<open-badge", ...attributes].filter(Boolean).join(" ");
  // In strings alone a `<` can stand in JSON, and there it may be written so: nothing ends the element early.
  const type = badge.trimStart().startsWith("{") || badge.trimStart().startsWith("[") ? "application/ld+json" : "application/vc+jwt";
  const inside = inline
    ? `\n<script type="${type}">\n${badge.trim().replaceAll("<", "\\u003c")}\n</script>\n`
    : `<a href="${escaped(src)}">${say.tagLink}</a>`;
  return `<script type="module" src="open-badge.js" integrity="${integrity}"></script>\n\n${opening}>${inside}</open-badge>\n`;
}

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** Whether a badge can stand in a page's own text. @param {Uint8Array} bytes */
export const canStandInPage = (bytes) => pictureKind(bytes) === undefined && bytes.length <= INLINE_BYTES;

/** The `integrity` value of the script beside this page, as the build wrote it down. */
export async function integrityOfScript() {
  const answer = await fetch(new URL("integrity.json", import.meta.url), { credentials: "omit" });
  const hash = (await answer.json())["open-badge.js"];
  if (typeof hash !== "string") {
    throw new Error("integrity.json does not name the script");
  }
  return hash;
}

/**
 * A link as a QR code, drawn element by element.
 * @param {string} link
 * @returns {SVGSVGElement | undefined} nothing where the link is too long to be read off a screen
 */
export function qrOf(link) {
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
  svg.setAttribute("aria-label", fill(say.qrLabel, { host: new URL(link).host }));
  svg.append(path);
  return svg;
}
