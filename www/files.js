/** Which of several files is the badge, and what the others are for; and what a badge's own file is called. */

import { pictureKind } from "./element/documents.js";

/**
 * One badge with copies of what its issuer publishes, or several badges as a list; nothing where the
 * files are neither.
 * @param {Uint8Array[]} files
 * @returns {{ input: string | Uint8Array, copies?: Map<string, Uint8Array> } | undefined}
 */
export function sorted(files) {
  if (files.length === 1) {
    return { input: textOf(files[0]) ?? files[0] };
  }
  const read = files.map((bytes) => ({ bytes, document: documentOf(bytes) }));
  const copies = new Map(read.flatMap(({ bytes, document }) => {
    const address = addressOf(document);
    return address ? [[address, bytes]] : [];
  }));
  // What is found at an address is a badge only where nothing else is.
  const others = read.filter(({ document }) => !addressOf(document));
  const badges = others.length > 0 ? others : read.filter(({ document }) => isAward(document));
  if (badges.length === 1) {
    return { input: textOf(badges[0].bytes) ?? badges[0].bytes, copies };
  }
  const texts = badges.map(({ bytes, document }) => (document ? textOf(bytes) : undefined));
  return badges.length > 0 && copies.size === 0 && texts.every((text) => text !== undefined)
    ? { input: `[${texts.join(",")}]` }
    : undefined;
}

/**
 * The text, if the bytes are UTF-8 throughout; otherwise they must stay as they are.
 * @param {Uint8Array} bytes
 */
export function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether bytes begin like a web page: what stands at many addresses that people take for a badge's. @param {Uint8Array} bytes */
export const isWebPage = (bytes) =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|title|meta)\b/i.test(new TextDecoder().decode(bytes.subarray(0, 4096)));

/** Whether a badge's text is a token: else it is JSON. @param {string} text */
export const isToken = (text) => !/^\s*[{[]/.test(text);

/** What to call a badge's file. @param {Uint8Array} bytes */
export function fileNameOf(bytes) {
  const kind = pictureKind(bytes)?.slice(0, 3) ?? (isToken(new TextDecoder().decode(bytes)) ? "jwt" : "json");
  return `badge.${kind}`;
}

/** @param {string | Uint8Array} input */
export function bytesOf(input) {
  return typeof input === "string" ? new TextEncoder().encode(input) : input;
}

/** @param {Uint8Array} bytes @returns {Record<string, unknown> | undefined} */
function documentOf(bytes) {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where a document of Open Badges before 3.0 is published, by its own words and over https.
 * @param {Record<string, unknown> | undefined} document
 */
function addressOf(document) {
  const id = document && !("credentialSubject" in document) ? document.id : undefined;
  return typeof id === "string" && /^https?:/.test(id) ? id.replace(/^http:/, "https:").split("#")[0] : undefined;
}

/** @param {Record<string, unknown> | undefined} document */
const isAward = (document) => document !== undefined && "badge" in document && "recipient" in document;
