/** Fills places one after the other as they come near the view, so that no work blocks scrolling. */

/** How near, in CSS pixels: as far as a card begins to check by itself. */
const DISTANCE = 200;

/** How many cards are under way at once: most of their time they wait for files and hosts. */
const AT_ONCE = 2;

/** Milliseconds that the next waits for one that gives no report, for instance of a silent host. */
const PATIENCE = 1000;

export class Pace {
  #fill;
  /** @type {HTMLElement[]} */
  #waiting = [];
  #underWay = 0;
  /** @type {IntersectionObserver | undefined} */
  #observer;

  /** @param {(place: HTMLElement) => Element | undefined} fill puts the card into its place */
  constructor(fill) {
    this.#fill = fill;
  }

  /** @param {HTMLElement} place */
  watch(place) {
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), { rootMargin: `${DISTANCE}px` });
    this.#observer.observe(place);
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #seen(entries) {
    for (const { isIntersecting, target } of entries) {
      const place = /** @type {HTMLElement} */ (target);
      if (isIntersecting) {
        this.#waiting.push(place);
      } else {
        // Scrolled past before its turn.
        this.#waiting = this.#waiting.filter((other) => other !== place);
      }
    }
    this.#next();
  }

  #next() {
    while (this.#underWay < AT_ONCE) {
      const place = this.#waiting.shift();
      if (!place) {
        return;
      }
      this.#observer?.unobserve(place);
      this.#underWay += 1;
      this.#one(place).finally(() => {
        this.#underWay -= 1;
        this.#next();
      });
    }
  }

  /** @param {HTMLElement} place */
  async #one(place) {
    // In a task of its own.
    await new Promise((done) => setTimeout(done));
    const card = this.#fill(place);
    if (card) {
      await new Promise((done) => {
        card.addEventListener("open-badge-report", done, { once: true });
        setTimeout(done, PATIENCE);
      });
    }
  }
}
