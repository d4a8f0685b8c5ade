/**
 * Puts a card beside each badge that a page has already: in its pictures, in its links to alternates, and in its
 * JSON-LD. `open-badge.js` loads it where its tag has `data-scan`. Without badges it changes nothing.
 */

import { fetchDocument, FetchFailure, pictureKind } from "./element/documents.js";
import { whenNear } from "./element/near.js";

/** How many pictures of a page are looked into. */
const PICTURES = 100;

/** What the names of pictures end with that no badge is baked into. */
const OTHER_PICTURES = /\.(?:jpe?g|gif|webp|avif|ico|bmp)$/i;

/** What badges of a page are in, besides pictures: types of links and scripts that say so. */
const TYPES = ["application/vc", "application/vc+jwt", "application/vc+ld+json", "application/vc+ld+json+jwt"];

/** Types of scripts that hold other things, too. */
const JSON_TYPES = ["application/ld+json", "application/json"];

/** The types of badges in JSON-LD, of Open Badges 3.0 and of those before. */
const BADGES = ["OpenBadgeCredential", "AchievementCredential", "ClrCredential", "Assertion"];

/** The keywords and the elements that badges are baked under. */
const BAKED = {
  png: /(?:iTXt|tEXt|zTXt)(?:openbadges|openbadgecredential|clrcredential)\0/,
  "svg+xml": /xmlns:[\w.-]+\s*=\s*["'](?:http:\/\/openbadges\.org|https:\/\/purl\.imsglobal\.org\/ob\/v3p0)/,
};

/** Places that have cards of their own. */
const OURS = "open-badge, open-badge-wall, open-badge-twin";

/** @type {WeakSet<Element>} */
const seen = new WeakSet();

/**
 * Looks for badges in a part of a page.
 * @param {ParentNode} [root]
 */
export function scan(root = document) {
  for (const script of fresh(root, "script[type]")) {
    const type = script.getAttribute("type")?.toLowerCase() ?? "";
    const text = script.textContent ?? "";
    if (TYPES.includes(type) || (JSON_TYPES.includes(type) && isBadge(text))) {
      show(script, (card) => (card.badge = text.trim()));
    }
  }
  for (const link of fresh(root, "link[rel~='alternate'][href]")) {
    if (TYPES.includes(link.getAttribute("type")?.toLowerCase() ?? "")) {
      show(link, (card) => (card.src = /** @type {HTMLLinkElement} */ (link).href));
    }
  }
  const pictures = /** @type {HTMLImageElement[]} */ (fresh(root, "img[src]"));
  for (const picture of pictures.slice(0, PICTURES)) {
    whenNear(picture, () => look(picture));
  }
}

/** Whether a JSON text says that it is a badge. @param {string} text */
function isBadge(text) {
  try {
    const { type, "@type": other } = JSON.parse(text);
    return [type, other].flat().some((name) => BADGES.includes(name));
  } catch {
    return false;
  }
}

/** Looks into a picture, which the browser has just shown. @param {HTMLImageElement} picture */
async function look(picture) {
  const url = new URL(picture.src, document.baseURI);
  if (OTHER_PICTURES.test(url.pathname)) {
    return;
  }
  try {
    const bytes = await fetchDocument(url.href);
    const kind = pictureKind(bytes);
    if (kind && BAKED[kind].test(new TextDecoder("latin1").decode(bytes))) {
      show(picture.closest("picture") ?? picture, (card) => (card.badge = bytes));
    }
  } catch (error) {
    // Another site's picture that pages may show but not read.
    if (!(error instanceof FetchFailure)) {
      throw error;
    }
  }
}

/**
 * Puts a card behind an element, or at the end of the page for what stands in its head.
 * @param {Element} beside
 * @param {(card: import("./open-badge.js").OpenBadgeElement) => void} fill
 */
function show(beside, fill) {
  const card = document.createElement("open-badge");
  card.view = view();
  fill(card);
  if (document.head.contains(beside)) {
    (document.querySelector("main") ?? document.body).append(card);
  } else {
    (beside.closest("a, button") ?? beside).after(card);
  }
}

/** As the tag wants it that asks for cards: `data-view`, otherwise a chip. */
function view() {
  return document.querySelector("script[data-scan]")?.getAttribute("data-view") ?? "chip";
}

/** Elements that were not looked at yet. @param {ParentNode} root @param {string} selector */
function fresh(root, selector) {
  return [...root.querySelectorAll(selector)].filter((element) => {
    const is = !seen.has(element) && !element.closest(OURS);
    seen.add(element);
    return is;
  });
}

scan();
