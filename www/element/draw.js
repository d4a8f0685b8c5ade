/** Draws cards: by `createElement`, `setAttribute` and text nodes only, so that no string ever
 * becomes markup. */

/**
 * @typedef {string | { at: string, clock: boolean } | [string, Record<string, string>, ...Part[]]} Part
 *   a text, an instant or an element, as src/card/json.rs writes them
 *
 * @typedef {(millis: number, withTime: boolean) => string} Dates writes instants
 */

/**
 * Puts a card into `place`, instead of what was there.
 * @param {Element} place
 * @param {string} card as `Check.card` gives it
 * @param {Dates} dates where it throws, an instant is written as in the badge
 */
export function draw(place, card, dates) {
  place.replaceChildren(drawn(JSON.parse(card), dates));
}

/**
 * @param {Part} part
 * @param {Dates} dates
 * @returns {string | Element}
 */
function drawn(part, dates) {
  if (typeof part === "string") {
    return part;
  }
  if (!Array.isArray(part)) {
    return time(part.at, part.clock, dates);
  }
  const [tag, attributes, ...children] = part;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children.map((child) => drawn(child, dates)));
  return element;
}

/**
 * @param {string} at
 * @param {boolean} clock whether the time of day is wanted
 * @param {Dates} dates
 */
function time(at, clock, dates) {
  const element = document.createElement("time");
  element.dateTime = at;
  element.textContent = at;
  try {
    element.textContent = dates(Date.parse(at), clock);
  } catch {
    // It stays as in the badge.
  }
  return element;
}
