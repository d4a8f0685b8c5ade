/**
 * A badge in a URL's fragment, which browsers never send to a server:
 * `#badge=` base64url of the badge, `#z=` the same compressed, `#text=` its text, `#url=` where the badge is.
 */

import { read, unpack } from "./documents.js";

/** Characters of a fragment that all browsers keep in links and in history. */
const MAX_FRAGMENT = 64 * 1024;

/** Bytes from which on a badge is worth compressing. */
const COMPRESS_FROM = 1500;

/**
 * The fragment that carries a badge; `undefined` when it would be too long.
 * @param {Uint8Array} bytes
 * @returns {Promise<string | undefined>}
 */
export async function toFragment(bytes) {
  let fragment = `#badge=${toBase64url(bytes)}`;
  if (bytes.length >= COMPRESS_FROM && typeof CompressionStream === "function") {
    const packed = await read(new Response(stream(bytes).pipeThrough(new CompressionStream("deflate-raw"))));
    fragment = `#z=${toBase64url(packed)}`;
  }
  return fragment.length <= MAX_FRAGMENT ? fragment : undefined;
}

/**
 * Lets the link to the independent check page carry the badge in its fragment, where no server sees
 * it; a badge too large for that travels as its own address.
 * @param {HTMLAnchorElement} link
 * @param {Uint8Array | undefined} bytes
 * @param {URL | undefined} source where the badge was fetched
 */
export async function carry(link, bytes, source) {
  const carried = bytes && (await toFragment(bytes));
  if (carried) {
    link.hash = carried;
  } else if (source?.protocol === "https:") {
    link.hash = `#url=${encodeURIComponent(source.href)}`;
  }
}

/**
 * What a fragment carries: a badge's bytes or the URL of one. `undefined` when it is about neither.
 * @param {string} fragment with its `#`
 * @returns {Promise<{ bytes: Uint8Array } | { url: string } | undefined>}
 * @throws {Error} when it says that it carries a badge and cannot be read
 */
export async function fromFragment(fragment) {
  const [, name, value] = /^#(badge|z|text|url)=(.*)$/s.exec(fragment) ?? [];
  if (value === undefined) {
    return undefined;
  }
  if (name === "url") {
    return { url: decodeURIComponent(value) };
  }
  if (name === "text") {
    return { bytes: new TextEncoder().encode(decodeURIComponent(value)) };
  }
  const bytes = fromBase64url(value);
  return { bytes: name === "badge" ? bytes : await unpack(bytes, "deflate-raw") };
}

/** @param {Uint8Array} bytes */
function stream(bytes) {
  return new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]).stream();
}

/** @param {Uint8Array} bytes */
function toBase64url(bytes) {
  let text = "";
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {string} text */
export function fromBase64url(text) {
  const decoded = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(decoded, (letter) => letter.charCodeAt(0));
}
