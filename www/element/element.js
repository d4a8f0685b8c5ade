/** The element `<open-badge>`. */

import { act, showBaked } from "./actions.js";
import { announce, begin, end, prepare } from "./announce.js";
import { check, reportOf } from "./check.js";
import { core } from "./core.js";
import { dateWriter } from "./dates.js";
import { pictureKind } from "./documents.js";
import { draw } from "./draw.js";
import { CheckerFailure, fill } from "./failure.js";
import { carry } from "./fragment.js";
import { language, tableOf, wordsOf } from "./languages.js";
import { forget, whenNear } from "./near.js";

/** Types of the `<script>` child that may hold the badge. */
const INLINE = ["application/ld+json", "application/vc", "application/json", "application/vc+jwt", "application/jwt"];

const VIEWS = ["chip", "card", "full"];
const THEMES = ["light", "dark"];

/** Where the element comes from is where the independent check page is, unless told otherwise. */
const BESIDE = new URL("./", import.meta.url).href;

/** So that the class can be imported where there is no page, for instance by a server's renderer. */
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * Checks a badge in the reader's browser and draws a card. Its light DOM, an author's link to the
 * badge for instance, is shown until the card is drawn, and for good if the checker cannot start.
 */
export class OpenBadgeElement extends Base {
  static observedAttributes = ["src", "view", "heading-level", "theme", "offline", "checker", "lang"];

  /**
   * Registers the element.
   * @param {string} [tag]
   * @param {CustomElementRegistry} [registry]
   */
  static define(tag = "open-badge", registry = customElements) {
    registry.define(tag, this);
    return this;
  }

  #root = this.attachShadow({ mode: "open" });
  #place = document.createElement("div");
  #slot = document.createElement("slot");

  /** @type {AbortController | undefined} */
  #running;
  /** @type {import("open-badge-glue").Check | undefined} */
  #check;
  /** @type {import("./check.js").Done["again"]} */
  #further;
  /** @type {Uint8Array | undefined} */
  #bytes;
  /** @type {string | undefined} */
  #table;
  /** @type {string | Uint8Array | Blob | undefined} */
  #badge;
  /** @type {import("../open-badge.js").Report | null} */
  #report = null;
  #started = false;
  #drawing = 0;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [idleSheet()];
    this.#root.append(this.#place, this.#slot);
    this.#place.addEventListener("click", (event) => this.#press(event));
    this.#place.addEventListener("submit", (event) => this.#compare(event));
  }

  /** The badge's address. */
  get src() {
    return this.getAttribute("src") ?? "";
  }
  set src(value) {
    this.setAttribute("src", value);
  }

  /** How much is shown: `chip`, `card` (also for any other value) or `full`. */
  get view() {
    const view = this.getAttribute("view") ?? "";
    return VIEWS.includes(view) ? view : "card";
  }
  set view(value) {
    this.setAttribute("view", value);
  }

  /** The level of the card's heading, 2 to 6; 3 for any other value. */
  get headingLevel() {
    const level = Number(this.getAttribute("heading-level"));
    return level >= 2 && level <= 6 && Number.isInteger(level) ? level : 3;
  }
  set headingLevel(value) {
    this.setAttribute("heading-level", String(value));
  }

  /** `light` or `dark`; anything else follows the page's `color-scheme`. */
  get theme() {
    const theme = this.getAttribute("theme") ?? "";
    return THEMES.includes(theme) ? theme : "";
  }
  set theme(value) {
    this.setAttribute("theme", value);
  }

  /** Whether nobody may be contacted to check the badge; what then is not known is shown as such. */
  get offline() {
    return this.hasAttribute("offline");
  }
  set offline(value) {
    this.toggleAttribute("offline", value);
  }

  /** The address of the independent check page. */
  get checker() {
    const given = this.getAttribute("checker");
    if (given === null) {
      return BESIDE;
    }
    const url = address(given);
    return url && (url.protocol === "https:" || url.origin === location.origin) ? url.href : BESIDE;
  }
  set checker(value) {
    this.setAttribute("checker", value);
  }

  /** A badge given by script; it goes before the light DOM and `src`. */
  get badge() {
    return this.#badge;
  }
  set badge(value) {
    this.#badge = value;
    this.#restart();
  }

  /**
   * Documents that the reader has copies of, by address: for check pages. Where the site of a badge of before
   * 3.0 cannot be read they serve instead, and the card says that they were supplied.
   * @type {Map<string, Uint8Array> | undefined}
   */
  copies;

  /**
   * The same check once more by another module, with the documents at hand: for scripts beside this one.
   * @type {import("./check.js").Done["by"]}
   */
  checkBy;

  /** What was found out; `null` as long as nothing was. */
  get report() {
    return this.#report;
  }

  connectedCallback() {
    prepare();
    if (!this.#started) {
      whenNear(this, () => this.#start());
    }
  }

  disconnectedCallback() {
    forget(this);
    if (this.#running) {
      // It begins anew when the element comes back.
      this.#cancel();
      this.#started = false;
    }
  }

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} now
   */
  attributeChangedCallback(name, before, now) {
    if (before === now) {
      return;
    }
    if (name === "src" || name === "offline") {
      this.#restart();
    } else if (name !== "theme") {
      // The theme is a matter of style alone.
      this.#draw();
    }
  }

  /**
   * Checks again, asking the hosts anew.
   * @returns {Promise<void>} fulfilled when the card is drawn
   */
  recheck() {
    forget(this);
    this.#cancel();
    this.#started = true;
    return this.#run({ fresh: true, quiet: true });
  }

  #restart() {
    if (this.#started) {
      this.#cancel();
      this.#started = false;
    }
    if (this.isConnected) {
      whenNear(this, () => this.#start());
    }
  }

  #cancel() {
    this.#running?.abort();
    this.#running = undefined;
  }

  #start() {
    this.#started = true;
    if (document.readyState === "loading") {
      // The children may not have been read yet.
      document.addEventListener("DOMContentLoaded", () => this.#started && this.#run({}), { once: true });
    } else {
      this.#run({});
    }
  }

  /** @param {{ fresh?: boolean, quiet?: boolean }} how `quiet`: not one of the page's own checks */
  async #run({ fresh = false, quiet = this.#badge !== undefined }) {
    const running = new AbortController();
    this.#running = running;
    const input = this.#input();
    if (input === undefined) {
      this.#running = undefined;
      return this.#note((words) => words.nothing);
    }
    let verdict;
    if (!quiet) {
      begin();
    }
    this.#place.setAttribute("aria-busy", "true");
    try {
      const checking = check(input, {
        fresh,
        offline: this.offline,
        copies: this.copies,
        signal: running.signal,
        waiting: (waiting) => this.#waiting(waiting),
      });
      // While files are on their way: texts may be, too, and the browser's first date takes some time.
      tableOf(language(this));
      dateWriter(language(this), true)(0, true);
      const done = await checking;
      const report = await reportOf(done.check);
      if (running.signal.aborted) {
        done.check.free();
        return;
      }
      this.#keep(done, report);
      verdict = report.verdict;
    } catch (error) {
      if (!running.signal.aborted) {
        this.#failed(error);
      }
    } finally {
      if (!quiet) {
        end(verdict, tableOf(language(this)));
      }
      if (this.#running === running) {
        this.#running = undefined;
        this.#place.removeAttribute("aria-busy");
      }
    }
    if (verdict !== undefined) {
      await this.#draw();
      this.#tell();
    }
  }

  /** @returns {import("./check.js").Input | undefined} */
  #input() {
    if (this.#badge !== undefined) {
      return this.#badge;
    }
    for (const child of this.children) {
      if (child instanceof HTMLScriptElement && INLINE.includes(child.type.toLowerCase())) {
        return child.textContent ?? "";
      }
    }
    return this.src ? address(this.src) : undefined;
  }

  /** @param {import("./check.js").Done} done @param {import("../open-badge.js").Report} report */
  #keep({ check, bytes, again, by }, report) {
    this.#check?.free();
    this.#check = check;
    this.#bytes = bytes;
    this.#further = again;
    this.checkBy = by;
    this.#report = report;
  }

  #tell() {
    this.dispatchEvent(
      new CustomEvent("open-badge-report", { bubbles: true, composed: true, detail: this.#report }),
    );
  }

  /**
   * Draws that it is being checked and who is asked; an author's own content stays instead.
   * @param {import("open-badge-glue").Check} waiting
   */
  async #waiting(waiting) {
    const { sheet } = await core();
    await this.#speak();
    if (this.#running && !this.#check && !hasContent(this)) {
      await this.#put(waiting, sheet);
    }
  }

  /** Takes the texts of the language around it, which may become another while they come. */
  async #speak() {
    let wished;
    do {
      wished = language(this);
      this.#table = await tableOf(wished);
    } while (wished !== language(this));
  }

  async #draw() {
    const done = this.#check;
    if (!done) {
      return;
    }
    const { sheet } = await core();
    await this.#speak();
    if (done !== this.#check || !(await this.#put(done, sheet))) {
      return;
    }
    // Without the badge's bytes the author's link may be all that a reader has.
    this.#slot.hidden = this.#bytes !== undefined;
    const picture = this.#place.querySelector("img[data-baked]");
    if (picture instanceof HTMLImageElement && this.#bytes) {
      showBaked(picture, this.#bytes);
    }
    const source = this.src && address(this.src);
    if (source) {
      this.#place.querySelector(".print")?.append(" ", fill(wordsOf(this.#table).address, { url: source.href }));
    }
    const link = this.#place.querySelector("a[data-action='verify-elsewhere']");
    if (link instanceof HTMLAnchorElement) {
      await carry(link, this.#bytes, source || undefined);
    }
  }

  /**
   * @param {import("open-badge-glue").Check} check
   * @param {CSSStyleSheet} sheet
   * @returns {Promise<boolean>} whether it is drawn: not where another card was wanted meanwhile
   */
  async #put(check, sheet) {
    const turn = ++this.#drawing;
    const words = language(this);
    const card = await check.card(this.view, this.headingLevel, words, this.#elsewhere(), this.#table);
    if (turn !== this.#drawing) {
      return false;
    }
    this.#root.adoptedStyleSheets = [idleSheet(), sheet];
    draw(this.#place, card, dateWriter(words, this.#table !== undefined));
    return true;
  }

  /** The independent check page, unless this is it. */
  #elsewhere() {
    const here = location.origin + location.pathname.replace(/index\.html$/, "");
    return this.checker === here ? undefined : this.checker;
  }

  /** @param {unknown} error */
  #failed(error) {
    this.#check?.free();
    this.#check = undefined;
    this.#report = null;
    if (error instanceof CheckerFailure) {
      console.error(`<open-badge>: ${error.message} [${error.code}]`, this);
    } else {
      console.error("<open-badge>:", error, this);
    }
    const { code, say } = error instanceof CheckerFailure ? error : { code: /** @type {const} */ ("crashed") };
    this.#note((words) => say?.(words, this.#elsewhere(), this.#input()) ?? words.failures[code]);
  }

  /**
   * Says what keeps the card from being drawn: at once, then in the language around it.
   * @param {(words: import("./languages.js").Words) => string | Node} text
   */
  async #note(text) {
    const note = document.createElement("p");
    note.className = "open-badge-note";
    note.tabIndex = -1;
    this.#place.replaceChildren(note);
    this.#slot.hidden = false;
    /** @param {string} [table] */
    const say = (table) => {
      const words = wordsOf(table);
      note.lang = words.language;
      note.replaceChildren(text(words));
    };
    say();
    say(await tableOf(language(this)));
  }

  /** @param {Event} event */
  #press(event) {
    const button = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    if (!button) {
      return;
    }
    act(button, {
      bytes: this.#bytes,
      name: fileName(this.src, this.#bytes),
      table: this.#table,
      again: () => this.#again(),
      ask: (place) => this.#ask(place),
    });
  }

  /**
   * Asks whom the badge should be about, in place of the button. The module of everyday badges does not
   * compare: then one that does comes first, before anything is typed.
   * @param {Element} place
   */
  async #ask(place) {
    const check = this.#check;
    if (!(await check?.person(place.id, "", undefined))) {
      place.ariaBusy = "true";
      const further = await this.#further?.().finally(() => (place.ariaBusy = null));
      if (!further || check !== this.#check) {
        return further?.free();
      }
      check?.free();
      this.#check = further;
    }
    await this.#fill(place, place.id);
    place.querySelector("input")?.focus();
  }

  /**
   * Says whether the badge is about whom the reader typed. That goes to the verifier and nowhere else.
   * @param {Event} event
   */
  async #compare(event) {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.target);
    const place = /** @type {Element} */ (form.lastChild);
    await this.#fill(place, form.parentElement?.id, form.querySelector("input")?.value);
    announce(place.textContent ?? "", this.#table);
  }

  /**
   * @param {Element} place
   * @param {string} [id] that of the question's place on the card
   * @param {string} [typed]
   */
  async #fill(place, id = "", typed = "") {
    const drawn = await this.#check?.person(id, typed, this.#table);
    if (drawn) {
      // No instant stands in it.
      draw(place, drawn, String);
    }
  }

  async #again() {
    await this.recheck();
    // The button was drawn anew, and the reader wants to know: so focus goes to the outcome, and
    // the region for announcements stays silent.
    const outcome = this.#place.querySelector(".headline, .open-badge-note");
    if (outcome instanceof HTMLElement) {
      outcome.focus();
    }
  }
}

/** @type {CSSStyleSheet | undefined} */
let idle;

/** What the element looks like before the card's own style is there. */
function idleSheet() {
  if (!idle) {
    idle = new CSSStyleSheet();
    idle.replaceSync(
      ":host{display:block}:host([hidden]){display:none}slot[hidden]{display:none}" +
        ".open-badge-note{margin:0 0 .5em;padding:.5em .75em;border:2px dashed;font:inherit}",
    );
  }
  return idle;
}

/** @param {string} text */
function address(text) {
  try {
    return new URL(text, document.baseURI);
  } catch {
    return undefined;
  }
}

/**
 * Whether the author put something there to be seen.
 * @param {Element} element
 */
function hasContent(element) {
  return [...element.childNodes].some((node) =>
    node instanceof Element ? !(node instanceof HTMLScriptElement) : node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/**
 * @param {string} src
 * @param {Uint8Array | undefined} bytes
 */
function fileName(src, bytes) {
  const name = decodeURIComponent(address(src)?.pathname.split("/").pop() ?? "");
  const kind = bytes && pictureKind(bytes)?.slice(0, 3);
  return /^[\w .()-]+\.\w+$/.test(name) ? name : `badge.${kind ?? "json"}`;
}
