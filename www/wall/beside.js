/** Verification beside the page, in a worker: the same modules, and on the page nothing but their answers. */

import { download, trusted } from "../element/load.js";

/** @typedef {typeof import("../element/core.js").runIn} RunIn */
/** @typedef {Awaited<ReturnType<NonNullable<Parameters<RunIn>[0]>>>} Verifier */

/* The names in capitals are constants that the build puts here. */
const WORKER = { file: WORKER_FILE, integrity: WORKER_INTEGRITY };

/** Milliseconds that a worker may take to start: then the page goes on without. */
const START = 3_000;

/** Milliseconds that it may take for one answer: a step takes some, and a module some tenths of a second. */
const PATIENCE = 10_000;

/** @type {RunIn} */
let runIn = () => {};

/** @type {Promise<boolean> | undefined} */
let started;

/** Who wants to know when the worker has gone. @type {Set<() => void>} */
const listening = new Set();

/** @param {RunIn} given of the script that verifies */
export function prepare(given) {
  runIn = given;
}

/**
 * Has the page's badges verified in a worker from now on, if one can be started; else the page verifies as it did.
 * @param {() => void} gone called where it dies: the page verifies again, and checks of that worker begin anew
 * @returns {Promise<boolean>} whether there is one
 */
export function verifyBeside(gone) {
  listening.add(gone);
  return (started ??= begin());
}

/**
 * Has a card's check begin anew when it is near the view.
 * @param {import("../open-badge.js").OpenBadgeElement} card
 */
export function restart(card) {
  const { badge, src } = card;
  if (badge !== undefined) {
    card.badge = badge;
  } else if (src) {
    card.src = "";
    card.src = src;
  } else {
    card.recheck();
  }
}

/** Whoever listened has gone. @param {() => void} gone */
export function forget(gone) {
  listening.delete(gone);
}

async function begin() {
  try {
    const beside = new Beside(await opened());
    await beside.ready;
    beside.begun = true;
    runIn((compiled) => beside.start(compiled));
    return true;
  } catch {
    // The page's policy forbids it, or a browser does that knows no such workers, or the file is missing.
    return false;
  }
}

/** Of the page's own origin by its address; from another only what has the right hash, where the policy lets it run. */
async function opened() {
  const { href, origin } = new URL(WORKER.file, import.meta.url);
  const own = origin === location.origin;
  const address = own ? href : URL.createObjectURL(new Blob([await download(WORKER)], { type: "text/javascript" }));
  return new Worker(trusted(address), { type: "module" });
}

/** A worker with modules in it. */
class Beside {
  #worker;
  #numbers = 0;
  #dead = false;
  /** Whether the page's checks are here. */
  begun = false;
  /** What it was asked and has not answered. @type {Map<number, { answered: (value: any) => void, failed: (why: Error) => void, timer: any }>} */
  #asked = new Map();

  /** @param {Worker} worker */
  constructor(worker) {
    this.#worker = worker;
    worker.onmessage = ({ data: [call, value, error] }) => this.#answered(call, value, error);
    worker.onerror = worker.onmessageerror = () => this.#gone();
    /** Fulfilled when it has begun. @type {Promise<void>} */
    this.ready = this.#expect(0, START);
  }

  /**
   * A module in the worker, as the glue gives it on the page; but what it answers are promises.
   * @param {WebAssembly.Module} compiled
   * @returns {Promise<Verifier>}
   */
  async start(compiled) {
    const module = this.#next();
    const style = await this.#ask("start", module, compiled);
    const next = () => this.#next();
    /** @type {(name: string, number: number, ...values: unknown[]) => Promise<any>} */
    const ask = (...values) => this.#ask(...values);
    class Check {
      #number = next();

      /** @param {unknown[]} values */
      constructor(...values) {
        const number = this.#number;
        ask("check", number, module, ...values);
        freed.register(this, () => ask("free", number));
      }

      /** @param {string} name @param {unknown[]} values */
      ask(name, ...values) {
        return ask(name, this.#number, ...values);
      }

      static plain = () => ask("plain", module);
    }
    for (const name of ["step", "unreachable", "supply", "asked", "answer", "limited", "report", "person", "card", "free"]) {
      /** @type {any} */ (Check.prototype)[name] = function (/** @type {unknown[]} */ ...values) {
        // What a module's checks share is there already.
        return this.ask(name, ...values.filter((value) => !(value instanceof Checker)));
      };
    }
    const permitted = (/** @type {string} */ url) => ask("permitted", module, url);
    return /** @type {any} */ ({ Check, Checker, permitted, style: () => style });
  }

  #next() {
    return ++this.#numbers;
  }

  /** @param {string} name @param {number} number @param {unknown[]} values @returns {Promise<any>} */
  #ask(name, number, ...values) {
    const call = this.#next();
    const answer = this.#expect(call);
    if (this.#dead) {
      this.#answered(call, undefined, GONE);
    } else {
      this.#worker.postMessage([call, name, number, ...values]);
    }
    return answer;
  }

  /** @param {number} call @returns {Promise<any>} */
  #expect(call, patience = PATIENCE) {
    const answer = new Promise((answered, failed) => {
      this.#asked.set(call, { answered, failed, timer: setTimeout(() => this.#gone(), patience) });
    });
    // Of some nobody waits for the answer.
    answer.catch(() => {});
    return answer;
  }

  /** @param {number} call @param {unknown} value @param {{ name: string, message: string } | undefined} error */
  #answered(call, value, error) {
    const asked = this.#asked.get(call);
    this.#asked.delete(call);
    clearTimeout(asked?.timer);
    if (error) {
      asked?.failed(Object.assign(new Error(error.message), { name: error.name }));
    } else {
      asked?.answered(value);
    }
  }

  /** It has died, or is silent. */
  #gone() {
    if (this.#dead) {
      return;
    }
    this.#worker.terminate();
    this.#dead = true;
    if (this.begun) {
      runIn();
      // Checks begin anew before they hear of it.
      for (const gone of listening) {
        gone();
      }
      [...document.querySelectorAll("open-badge")].filter(({ report }) => !report).forEach(restart);
    }
    for (const call of this.#asked.keys()) {
      this.#answered(call, undefined, GONE);
    }
  }
}

/** What is answered instead of a worker that has gone. */
const GONE = { name: "AbortError", message: "the worker has gone" };

/** What checks of a module have in common stays with it in the worker. */
class Checker {}

/** Checks that nobody freed. @type {FinalizationRegistry<() => void>} */
const freed = new FinalizationRegistry((free) => free());
