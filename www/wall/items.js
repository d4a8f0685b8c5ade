/**
 * The badges in a file, each as it is written there: a signature may cover what `JSON.parse` and
 * `JSON.stringify` do not give back, such as large numbers.
 */

/**
 * @typedef {object} Item
 * @property {string} [text] the badge itself
 * @property {string} [url] or its address
 * @property {string} name what it calls itself; nobody has checked that
 * @property {string} date when it says that it was issued, or nothing
 * @property {string} words what a reader's search looks through, in small letters
 */

/** How many badges of one file are shown. */
export const MOST_BADGES = 1000;

/** Characters of a badge that the reader's search looks through. */
const SEARCHED = 20_000;

/**
 * The badges of a JSON file: of an array of badges, tokens and addresses, or of a presentation. Anything else
 * is one badge, a record too: its one signature is around all that it holds.
 * @param {string} text
 * @returns {{ items: Item[], presentation: boolean, more: number }} `more` are left out
 * @throws {SyntaxError} if it is not JSON
 */
export function itemsOf(text) {
  const { parts, presentation } = partsOf(text);
  const items = parts.slice(0, MOST_BADGES).map(itemOf);
  return { items, presentation, more: Math.max(0, parts.length - MOST_BADGES) };
}

/**
 * The elements of an array, or what a presentation holds, as written; anything else is one part.
 * @param {string} text
 * @returns {{ parts: string[], presentation: boolean }}
 * @throws {SyntaxError} if it is not JSON
 */
export function partsOf(text) {
  const whole = JSON.parse(text);
  const start = text.search(/\S/);
  let list = Array.isArray(whole) ? start : -1;
  const presentation = list < 0 && isPresentation(whole);
  if (presentation) {
    list = memberOf(text, start, "verifiableCredential") ?? -1;
    if (text[list] !== "[") {
      list = -1;
    }
  }
  return { parts: list < 0 ? [text] : elementsOf(text, list), presentation: presentation && list >= 0 };
}

/** @param {any} value */
function isPresentation(value) {
  const types = [value?.type ?? []].flat();
  return types.includes("VerifiablePresentation");
}

/** @param {string} part @returns {Item} */
function itemOf(part) {
  const value = JSON.parse(part);
  if (typeof value === "string") {
    // A token is a text in a file, and everything else that is one is an address.
    const said = /^eyJ[\w-]*\./.test(value) ? payloadOf(value) : undefined;
    return said ? { text: value, ...claimsOf(said, JSON.stringify(said)) } : { url: value, name: "", date: "", words: value.toLocaleLowerCase() };
  }
  return { text: part, ...claimsOf(value, part) };
}

/**
 * @param {any} badge
 * @param {string} words
 */
function claimsOf(badge, words) {
  const credential = badge?.vc ?? badge;
  const subject = [credential?.credentialSubject].flat()[0];
  const names = [credential?.name, subject?.achievement?.name, credential?.badge?.name];
  const dates = [credential?.awardedDate, credential?.validFrom, credential?.issuanceDate, credential?.issuedOn];
  return {
    name: names.map(textOf).find((name) => name !== "") ?? "",
    date: dates.find((date) => typeof date === "string") ?? "",
    words: words.slice(0, SEARCHED).toLocaleLowerCase(),
  };
}

/** A name, or the first of its translations. @param {any} value @returns {string} */
function textOf(value) {
  const first = typeof value === "object" && value !== null ? [value["@value"], ...Object.values(value)].find((text) => typeof text === "string") : value;
  return typeof first === "string" ? first : "";
}

/** What a token says, by its own words. @param {string} token */
function payloadOf(token) {
  try {
    const binary = atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0))));
  } catch {
    return undefined;
  }
}

/* The text is known to be JSON from here on. */

/** The elements of the array that begins at `start`, as written. @param {string} text @param {number} start */
function elementsOf(text, start) {
  const elements = [];
  let place = skip(text, start + 1);
  while (text[place] !== "]") {
    const end = endOf(text, place);
    elements.push(text.slice(place, end));
    place = skip(text, end);
    if (text[place] === ",") {
      place = skip(text, place + 1);
    }
  }
  return elements;
}

/**
 * Where the last member `name` of the object that begins at `start` has its value, as `JSON.parse` reads it.
 * @param {string} text
 * @param {number} start
 * @param {string} name
 */
function memberOf(text, start, name) {
  let found;
  let place = skip(text, start + 1);
  while (text[place] === '"') {
    const end = endOf(text, place);
    const value = skip(text, skip(text, end) + 1);
    if (JSON.parse(text.slice(place, end)) === name) {
      found = value;
    }
    place = skip(text, endOf(text, value));
    if (text[place] === ",") {
      place = skip(text, place + 1);
    }
  }
  return found;
}

/** Where the value that begins at `place` has ended. @param {string} text @param {number} place */
function endOf(text, place) {
  const mark = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|[^\s,:[\]{}"]+/gs;
  mark.lastIndex = place;
  for (let depth = 0; ; ) {
    const [found] = mark.exec(text) ?? ["]"];
    depth += found === "[" || found === "{" ? 1 : found === "]" || found === "}" ? -1 : 0;
    if (depth <= 0) {
      return mark.lastIndex || text.length;
    }
  }
}

/** @param {string} text @param {number} place */
function skip(text, place) {
  const space = /\s*/y;
  space.lastIndex = place;
  space.exec(text);
  return space.lastIndex;
}
