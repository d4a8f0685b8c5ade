/** The element `<open-badge-wall>`. */

import { fetchDocument } from "../element/documents.js";
import { counted, fill } from "../element/failure.js";
import { language, tableOf, wordsOf } from "../element/languages.js";
import { element, wall } from "../texts/en.json";
import { forget, restart, verifyBeside } from "./beside.js";
import { itemsOf } from "./items.js";
import { Pace } from "./pace.js";
import { sheet } from "./style.js";

/** @typedef {import("./items.js").Item & { place: HTMLLIElement, number: number, verdict?: string }} Entry */

/** @typedef {import("../element/languages.js").Words & { wall: typeof wall }} Words what a wall says */

/** @type {Words} */
const ENGLISH = { ...element, wall };

/** Attributes that each card gets from its wall. */
const PASSED_ON = ["view", "theme", "heading-level", "offline", "checker", "lang"];

/** Milliseconds without a new result before what was found is told once. */
const QUIET = 1500;

const ORDERS = /** @type {const} */ (["given", "name", "newest", "oldest"]);

/** So that the class can be imported where there is no page. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * Many badges: those of a file, or the `<open-badge>` elements inside. Readers search, order and filter
 * them; each is checked when it comes near the view. Other content stands until the list is there, and for
 * good where it cannot be had.
 */
export class OpenBadgeWallElement extends Base {
  static observedAttributes = ["src", "lang"];

  #root = this.attachShadow({ mode: "open", slotAssignment: "manual" });
  #own = document.createElement("slot");
  /** @type {Entry[]} */
  #entries = [];
  #pace = new Pace((place) => this.#fill(place));
  /** @type {AbortController | undefined} */
  #loading;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #telling;
  /** Whether a worker verifies. @type {Promise<boolean> | undefined} */
  #beside;
  #told = false;
  #shown = 0;
  #words = ENGLISH;
  /** Says what is said now, in the words of now. */
  #say = () => {};

  #search = document.createElement("input");
  #order = document.createElement("select");
  #outcome = document.createElement("select");
  #summary = document.createElement("p");
  #notes = document.createElement("p");
  #status = document.createElement("p");
  #list = document.createElement("ul");

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheet()];
    this.#root.append(this.#own);
    this.addEventListener("open-badge-report", this);
    this.#dress();
  }

  /** The address of the file of badges. */
  get src() {
    return this.getAttribute("src") ?? "";
  }
  set src(value) {
    this.setAttribute("src", value);
  }

  connectedCallback() {
    this.#beside = verifyBeside(this.#anew);
    if (this.#entries.length === 0) {
      if (document.readyState === "loading") {
        // The children may not have been read yet.
        document.addEventListener("DOMContentLoaded", () => this.isConnected && this.#load(), { once: true });
      } else {
        this.#load();
      }
    }
  }

  disconnectedCallback() {
    forget(this.#anew);
    this.#loading?.abort();
    clearTimeout(this.#telling);
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || document.readyState === "loading" || before === now) {
      return;
    }
    if (name === "src") {
      this.#load();
    } else {
      // Cards that the page gave another language keep it.
      const cards = this.#entries.map(({ place }) => slotted(place) ?? place.firstElementChild);
      cards.forEach((card) => card?.localName === "open-badge" && card.getAttribute(name) === before && pass(this, name, card));
      this.#speak();
    }
  }

  /** A badge of this wall was checked. @param {Event} event */
  handleEvent(event) {
    const card = event.composedPath()[0];
    const entry = this.#entries.find(({ place }) => place === /** @type {any} */ (card).parentElement || slotted(place) === card);
    const { verdict } = /** @type {CustomEvent<import("../open-badge.js").Report>} */ (event).detail;
    if (!entry || entry.verdict === verdict) {
      return;
    }
    entry.verdict = verdict;
    entry.words += ` ${/** @type {Element} */ (card).shadowRoot?.querySelector(".card")?.textContent?.toLocaleLowerCase() ?? ""}`;
    entry.place.classList.remove("waiting");
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#tell(), QUIET);
    this.#sumUp();
  }

  /** The worker has gone, and the cards belong to it. */
  #anew = () => {
    for (const { place } of this.#entries) {
      const card = place.querySelector("open-badge");
      if (card) {
        restart(card);
      }
    }
  };

  async #load() {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.#showOwn();
    // On their way while the file is.
    tableOf(language(this));
    let found;
    /** @type {unknown} */
    let failure;
    try {
      found = this.src ? await this.#fetched(loading.signal) : this.#children();
    } catch (error) {
      failure = error;
    }
    const table = await tableOf(language(this));
    await this.#beside;
    if (loading.signal.aborted) {
      return;
    }
    this.#words = wordsIn(table);
    if (!found) {
      const host = address(this.src)?.host ?? this.src;
      return this.#note((say) => (failure instanceof SyntaxError ? say.notJson : fill(say.failed, { host })));
    }
    const { items, presentation, more } = found;
    if (items.length === 0) {
      return this.#note((say) => say.nothing);
    }
    this.#told = false;
    this.#entries = items.map((item, number) => ({ ...item, number, place: placeOf(item, this.#words) }));
    this.#say = () => {
      const { wall: say } = this.#words;
      const notes = [presentation ? say.presentation : "", more ? counted(say.more, more, this.#words.language) : "", say.claimed];
      this.#notes.textContent = notes.filter(Boolean).join(" ");
      this.#root.replaceChildren(this.#tools(), this.#summary, this.#status, this.#list, this.#notes);
    };
    this.#say();
    this.#arrange();
    for (const { place } of this.#entries.filter(({ place }) => !slotted(place))) {
      this.#pace.watch(place);
    }
  }

  /** Says in another language what stands there already. */
  async #speak() {
    const loading = this.#loading;
    const wished = language(this);
    const table = await tableOf(wished);
    // What is loaded anew speaks it of its own accord.
    if (loading !== this.#loading || wished !== language(this)) {
      return;
    }
    this.#words = wordsIn(table);
    this.#status.textContent = "";
    const focused = this.#root.activeElement;
    this.#say();
    for (const { name, place } of this.#entries.filter(({ place }) => place.firstElementChild?.localName === "p")) {
      place.replaceChildren(unchecked(name, this.#words));
    }
    this.#sumUp();
    if (focused instanceof HTMLElement) {
      focused.focus();
    }
  }

  /** @param {AbortSignal} signal */
  async #fetched(signal) {
    const url = address(this.src);
    const bytes = await fetchDocument(url?.href ?? this.src, { signal });
    return itemsOf(new TextDecoder().decode(bytes));
  }

  #children() {
    const cards = [...this.children].filter((child) => child.localName === "open-badge");
    const items = cards.map((card) => ({ card, name: "", date: "", words: card.textContent?.toLocaleLowerCase() ?? "" }));
    return { items, presentation: false, more: 0 };
  }

  /** Puts the card of a badge into its place. @param {HTMLElement} place */
  #fill(place) {
    const entry = this.#entries.find((entry) => entry.place === place);
    if (!entry) {
      return undefined;
    }
    const card = /** @type {import("../open-badge.js").OpenBadgeElement} */ (document.createElement("open-badge"));
    PASSED_ON.forEach((name) => pass(this, name, card));
    if (entry.url === undefined) {
      card.badge = entry.text;
    } else {
      card.setAttribute("src", address(entry.url, address(this.src)?.href)?.href ?? entry.url);
    }
    place.replaceChildren(card);
    return card;
  }

  /** Shows the entries that the reader asked for, in the order asked for. */
  #arrange() {
    const words = this.#search.value.trim().toLocaleLowerCase();
    const { value } = this.#outcome;
    const shown = this.#entries.filter((entry) =>
      (value === "" || (entry.verdict ?? "waiting") === value) && entry.words.includes(words));
    const compare = comparing[/** @type {keyof typeof comparing} */ (this.#order.value)] ?? comparing.given;
    this.#list.replaceChildren(...shown.sort((a, b) => compare(a, b) || a.number - b.number).map(({ place }) => place));
    this.#shown = shown.length;
    this.#sumUp();
  }

  /** The reader has asked for something else: that may be spoken. */
  #asked() {
    this.#arrange();
    this.#status.textContent = this.#showing();
  }

  #showing() {
    return fill(this.#words.wall.showing, { count: String(this.#shown), total: String(this.#entries.length) });
  }

  /** How many of each outcome, to be seen and not spoken. */
  #sumUp() {
    const { wall: say, language } = this.#words;
    const total = this.#entries.length;
    const list = this.#found();
    const count = counted(say.badges, total, language);
    const sentences = [this.#shown < total ? this.#showing() : count, list && fill(say.checked, { list })];
    this.#summary.textContent = sentences.filter(Boolean).join(" ");
    if (this.#root.activeElement !== this.#outcome) {
      const waiting = this.#entries.filter(({ verdict }) => !verdict).length;
      const options = [new Option(say.all, ""), ...[...this.#counts()].map(([verdict, count]) => new Option(this.#named(verdict, count), verdict))];
      if (waiting > 0 && waiting < total) {
        options.push(new Option(fill(say.waiting, { count: String(waiting) }), "waiting"));
      }
      const { value } = this.#outcome;
      this.#outcome.replaceChildren(...options);
      this.#outcome.value = options.some((option) => option.value === value) ? value : "";
    }
  }

  /** Once, after what is near was checked: later checks while the reader scrolls stay silent. */
  #tell() {
    const entries = this.#entries.filter(({ text, verdict }) => verdict && text !== undefined);
    // Cards with an address of their own are told by `open-badge.js`.
    if (!this.#told && entries.length > 0) {
      this.#told = true;
      const { wall: say, language } = this.#words;
      this.#status.textContent = counted(say.spoken, entries.length, language, { list: this.#found() });
    }
  }

  #counts() {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { verdict } of this.#entries) {
      if (verdict) {
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      }
    }
    return counts;
  }

  #found() {
    return [...this.#counts()].map(([verdict, count]) => this.#named(verdict, count)).join(", ");
  }

  /** @param {string} verdict @param {number} count */
  #named(verdict, count) {
    const known = /** @type {Record<string, string>} */ (this.#words.verdicts);
    return fill(known[verdict] ?? `{count} ${verdict}`, { count: String(count) });
  }

  #showOwn() {
    this.#root.replaceChildren(this.#own);
    this.#own.assign(...[...this.childNodes].filter((node) => node instanceof Element || node instanceof Text));
  }

  /** @param {(say: Words["wall"]) => string} words */
  #note(words) {
    this.#say = () => {
      this.#notes.lang = this.#words.language;
      this.#notes.textContent = words(this.#words.wall);
    };
    this.#say();
    this.#root.prepend(this.#notes);
  }

  #tools() {
    const { language, wall: say } = this.#words;
    const tools = document.createElement("form");
    for (const part of [tools, this.#summary, this.#status, this.#notes]) {
      part.lang = language;
    }
    const { value } = this.#order;
    this.#order.replaceChildren(...ORDERS.map((order) => new Option(say.orders[order], order)));
    this.#order.value = value || ORDERS[0];
    this.#list.setAttribute("aria-label", say.list);
    tools.setAttribute("role", "search");
    tools.setAttribute("aria-label", say.tools);
    tools.append(labelled(say.search, this.#search), labelled(say.order, this.#order), labelled(say.outcome, this.#outcome));
    tools.addEventListener("submit", (event) => event.preventDefault());
    return tools;
  }

  #dress() {
    this.#search.type = "search";
    this.#search.addEventListener("input", () => this.#asked());
    this.#order.addEventListener("change", () => this.#asked());
    this.#outcome.addEventListener("change", () => this.#asked());
    this.#status.setAttribute("role", "status");
    this.#summary.className = "summary";
    this.#notes.className = "notes";
  }
}

/** @type {Record<typeof ORDERS[number], (a: Entry, b: Entry) => number>} */
const comparing = {
  given: () => 0,
  name: (a, b) => Number(a.name === "") - Number(b.name === "") || a.name.localeCompare(b.name),
  newest: (a, b) => Number(a.date === "") - Number(b.date === "") || b.date.localeCompare(a.date),
  oldest: (a, b) => Number(a.date === "") - Number(b.date === "") || a.date.localeCompare(b.date),
};

/**
 * A place in the list: with what the badge calls itself until it is checked, or with the page's own card.
 * @param {{ name: string, card?: Element }} item
 * @param {Words} words
 */
function placeOf({ name, card }, words) {
  const place = document.createElement("li");
  if (card) {
    const slot = document.createElement("slot");
    slot.assign(card);
    place.append(slot);
    return place;
  }
  place.className = "waiting";
  place.append(unchecked(name, words));
  return place;
}

/** What a badge calls itself, and that this is not checked. @param {string} name @param {Words} words */
function unchecked(name, { language, wall: say }) {
  const line = document.createElement("p");
  line.lang = language;
  const own = document.createElement("bdi");
  own.textContent = plain(name) || say.nameless;
  line.append(own, " ", say.notChecked);
  return line;
}

/** Gives a card its wall's attribute. @param {Element} wall @param {string} name @param {Element} card */
function pass(wall, name, card) {
  const value = wall.getAttribute(name);
  if (value === null) {
    card.removeAttribute(name);
  } else {
    card.setAttribute(name, value);
  }
}

/** What a wall says, with the words of a language. @param {string | undefined} table @returns {Words} */
const wordsIn = (table) => (table === undefined ? ENGLISH : /** @type {Words} */ (wordsOf(table)));

/** The page's own card in a place, if it is one. @param {HTMLElement} place */
function slotted(place) {
  const [child] = place.children;
  return child instanceof HTMLSlotElement ? child.assignedElements()[0] ?? child : undefined;
}

/** A name on one line, without what turns text around or looks like a mark of approval (UX.md §5). @param {string} name */
function plain(name) {
  return name.replace(/[\p{C}\p{So}\p{Zl}\p{Zp}]/gu, " ").trim().slice(0, 200);
}

/** @param {string} words @param {HTMLElement} field */
function labelled(words, field) {
  const label = document.createElement("label");
  label.append(words, field);
  return label;
}

/** @param {string} text @param {string} [base] */
function address(text, base = document.baseURI) {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
