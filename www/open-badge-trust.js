/**
 * What the owner of a page says around a badge: a list of issuers that `<open-badge list="…">` names, and endorsements
 * that stand beside the badge inside the element. It stands beside `open-badge.js`, and draws below the card, never in
 * it: what was found of the badge is not changed by it. On a page without any it loads nothing.
 */

import { permitted } from "./open-badge.js";
import { fetchDocument, FetchFailure } from "./element/documents.js";
import { counted, fill } from "./element/failure.js";
import { language } from "./element/languages.js";
import { around, leftOut, named } from "./trust/asking.js";
import { drawAround } from "./trust/drawing.js";
import { wordsOf } from "./trust/words.js";

/** @typedef {import("./element/element.js").OpenBadgeElement} Card */

/** What stands in the element beside the badge: further scripts with a document, and links. */
const SCRIPTS =
  ":scope > script:is([type='application/ld+json' i], [type='application/vc' i], [type='application/json' i], [type='application/vc+jwt' i], [type='application/jwt' i])";
const LINKS = ":scope > link[rel~='related'][href]";

/** As `BESIDE` in src/limits.rs. */
const BESIDE = 16;

/** What is drawn, by its card, and a number for each time that it is drawn. @type {WeakMap<Element, { place: HTMLElement, turn: number }>} */
const drawn = new WeakMap();

/** What was asked for already, by address: thirty cards with one list make one request. @type {Map<string, Promise<Uint8Array>>} */
const asked = new Map();

const changes = new MutationObserver((changed) => {
  const targets = new Set(changed.map(({ target }) => /** @type {Element} */ (target)));
  for (const target of targets) {
    const card = cardOf(target);
    // Once a check has ended its report comes, if it has one.
    if (target === card || isBusy(card)) {
      show(card);
    }
  }
});

/** Draws below a card, and anew whenever that changes. @param {Card} card */
function begin(card) {
  const inside = card.shadowRoot?.firstElementChild;
  if (!inside || !card.report) {
    return;
  }
  if (!drawn.has(card)) {
    const place = document.createElement("div");
    place.style.marginBlockStart = "0.5rem";
    place.hidden = true;
    inside.after(place);
    drawn.set(card, { place, turn: 0 });
    changes.observe(card, { attributeFilter: ["list", "lang", "view"] });
    // It is set while a badge is being checked.
    changes.observe(inside, { attributeFilter: ["aria-busy"] });
  }
  show(card);
}

/** @param {Element} target */
function cardOf(target) {
  const root = target.getRootNode();
  return /** @type {Card} */ (root instanceof ShadowRoot && drawn.has(root.host) ? root.host : target);
}

/** Whether its badge is being checked. @param {Card} card */
const isBusy = (card) => card.shadowRoot?.firstElementChild?.ariaBusy === "true";

/** @param {Card} card */
async function show(card) {
  const state = drawn.get(card);
  const by = card.checkBy;
  if (!state) {
    return;
  }
  const turn = (state.turn += 1);
  const list = card.getAttribute("list");
  const others = card.view === "chip" ? [] : childrenBeside(card);
  if (isBusy(card) || !by || (list === null && others.length === 0)) {
    state.place.replaceChildren();
    state.place.hidden = true;
    return;
  }
  const words = await wordsOf(language(card));
  const { say, table } = words;
  const how = { view: "card", language: words.language, table };
  /** @type {(HTMLElement | string)[]} */
  const parts = [];
  try {
    if (others.length > 0) {
      const { came, lost } = await fetched(others, card.offline, say);
      const found = await around(by, { beside: came, offline: card.offline }, how);
      parts.push(part(found, how, [
        lost.length > 0 ? fill(say.besideUnread, { names: lost.join(", ") }) : "",
        ...came.map(leftOut).filter(Boolean).map((count) => counted(say.besideMore, count, words.language)),
        contacted(came.flatMap(({ host }) => host ?? []).concat(further(found.hosts, card)), say.contactedBeside),
      ]));
    }
    if (list !== null) {
      const { host, given } = await listAt(list, card.offline);
      const found = await named(by, given, how);
      parts.push(part(found, how, [contacted([host ?? [], further(found.hosts, card)].flat(), say.contactedList)]));
    }
  } catch (error) {
    console.error("<open-badge>:", error, card);
    const note = document.createElement("p");
    note.className = "open-badge-note";
    note.textContent = say.failed;
    parts.push(note);
  }
  if (turn === state.turn) {
    state.place.lang = words.language;
    state.place.replaceChildren(...parts);
    state.place.hidden = parts.every((part) => part === "");
  }
}

/**
 * @param {import("./trust/asking.js").Drawn} found
 * @param {{ language: string, table?: string }} how
 * @param {string[]} notes
 */
function part({ card }, how, notes) {
  const place = document.createElement("div");
  drawAround(place, card, how);
  const article = /** @type {HTMLElement} */ (place.firstElementChild);
  for (const words of notes.filter(Boolean)) {
    const note = article.appendChild(document.createElement("p"));
    note.className = "note";
    note.textContent = words;
  }
  return article.childElementCount > 0 ? place : "";
}

/** Hosts that were not asked for the badge itself; of those the card tells. @param {string[]} hosts @param {Card} card */
const further = (hosts, card) => hosts.filter((host) => !card.report?.contacted.includes(host));

/** @param {string[]} hosts @param {string} words */
const contacted = (hosts, words) => (hosts.length > 0 ? fill(words, { hosts: [...new Set(hosts)].join(", ") }) : "");

/**
 * What stands beside the badge in its element.
 * @param {Card} card
 */
function childrenBeside(card) {
  // The first is the badge, unless a script gave it.
  const scripts = [...card.querySelectorAll(SCRIPTS)].slice(card.badge === undefined ? 1 : 0);
  return [...scripts, ...card.querySelectorAll(LINKS)].slice(0, BESIDE);
}

/** What stands there, kept while the page is: each is checked once. @type {WeakMap<Element, { text: string, came: Came }>} */
const read = new WeakMap();

/** @typedef {import("./trust/asking.js").Came & { host?: string }} Came */

/**
 * @param {Element[]} children
 * @param {boolean} offline
 * @param {import("./trust/words.js").Say} say
 */
async function fetched(children, offline, say) {
  /** @type {Came[]} */
  const came = [];
  /** @type {string[]} */
  const lost = [];
  for (const [index, child] of children.entries()) {
    const link = child instanceof HTMLLinkElement;
    const text = link ? child.href : (child.textContent ?? "");
    const known = read.get(child);
    if (known?.text === text) {
      came.push(known.came);
      continue;
    }
    const source = link ? text : fill(say.besideInPage, { number: String(index + 1) });
    const url = link && URL.canParse(text) ? new URL(text) : undefined;
    const bytes = link ? url && (await fetchedOnce(url, offline).catch(unreached)) : new TextEncoder().encode(text);
    if (bytes) {
      const one = { source, bytes, host: url?.host };
      read.set(child, { text, came: one });
      came.push(one);
    } else {
      lost.push(source);
    }
  }
  return { came, lost };
}

/**
 * The list that a page names, and the host that was asked for it.
 * @param {string} address
 * @param {boolean} offline
 * @returns {Promise<{ host?: string, given: import("./trust/asking.js").Listed }>}
 */
async function listAt(address, offline) {
  if (!URL.canParse(address, document.baseURI)) {
    return { given: { list: address } };
  }
  const url = new URL(address, document.baseURI);
  url.hash = "";
  const list = url.href;
  try {
    const bytes = await fetchedOnce(url, offline);
    return bytes ? { host: url.host, given: { list, text: new TextDecoder().decode(bytes) } } : { given: { list, unasked: true } };
  } catch (error) {
    return { host: url.host, given: { list, limit: tooLarge(error) } };
  }
}

/** @param {unknown} error */
function unreached(error) {
  tooLarge(error);
}

/** @param {unknown} error */
function tooLarge(error) {
  if (error instanceof FetchFailure) {
    return error.code === "limit";
  }
  throw error;
}

/**
 * What stands at an address; nothing where nobody may be asked.
 * @param {URL} url
 * @param {boolean} offline
 * @throws {FetchFailure}
 */
async function fetchedOnce(url, offline) {
  if (offline || (url.origin !== location.origin && !(await permitted(url.href)))) {
    return undefined;
  }
  const before = asked.get(url.href) ?? fetchDocument(url.href);
  asked.set(url.href, before);
  try {
    return await before;
  } catch (error) {
    // It may be there another time.
    asked.delete(url.href);
    throw error;
  }
}

// Last, since a card that is there already is begun with at once, with all of the above.
if (globalThis.document) {
  addEventListener("open-badge-report", (event) => begin(/** @type {any} */ (event.composedPath()[0])));
  for (const card of document.querySelectorAll("open-badge")) {
    begin(/** @type {any} */ (card));
  }
}
