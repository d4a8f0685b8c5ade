/** A report with what it was made from as an outline for experts: the members and words of the JSON. */

/** What comes last, in this order: it is long, and leads on to the next badge. */
const LAST = ["checks", "endorsements", "badges"];

/** Members that are somebody else's JSON. */
const FOREIGN = ["header", "inline", "method"];

/** What cannot be seen, or turns the direction of writing. */
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/**
 * @param {Record<string, any>} members
 * @param {string} [place] where they are in the whole
 * @returns {HTMLElement}
 */
export function outlineOf(members, place = "") {
  const list = document.createElement("dl");
  const names = Object.keys(members).sort((a, b) => LAST.indexOf(a) - LAST.indexOf(b));
  for (const name of names.filter((name) => !isEmpty(members[name]))) {
    const row = list.appendChild(document.createElement("div"));
    const [term, detail] = ["dt", "dd"].map((kind) => row.appendChild(document.createElement(kind)));
    term.textContent = name;
    const value = name === "proofs" ? members[name].map((/** @type {any} */ proof) => notTwice(proof, members.checks)) : members[name];
    const drawing = drawn(name, value, `${place}${place && "."}${name}`);
    detail.append(drawing);
    row.className = drawing.nodeName === "CODE" ? "short" : "";
  }
  return list;
}

/** A proof without the checks of it that stand among those of its report. @param {any} proof @param {any[]} said */
function notTwice(proof, said) {
  const known = new Set(said.map((check) => JSON.stringify(check)));
  return { ...proof, checks: proof.checks.filter((/** @type {any} */ check) => !known.has(JSON.stringify(check))) };
}

/** @param {unknown} value */
const isEmpty = (value) => value === "" || (Array.isArray(value) && value.length === 0);

/**
 * @param {string} name
 * @param {any} value
 * @param {string} place
 * @returns {Node}
 */
function drawn(name, value, place) {
  if (Array.isArray(value)) {
    return value.some((item) => item !== null && typeof item === "object") ? itemsOf(name, value, place) : code(value.join(", "));
  }
  if (value !== null && typeof value === "object") {
    return FOREIGN.includes(name) ? lines(JSON.stringify(value, null, 2), place) : outlineOf(value, place);
  }
  return name === "form" ? lines(value, place) : code(String(value));
}

/** @param {string} name @param {any[]} items @param {string} place */
function itemsOf(name, items, place) {
  const list = document.createElement(name === "checks" ? "ul" : "ol");
  for (const [number, item] of items.entries()) {
    const line = list.appendChild(document.createElement("li"));
    if (name === "checks") {
      const { outcome, code: what, rule, about, detail } = item;
      line.append(code(`${outcome} ${what} (${rule})${about && ` ${about}`}: ${detail}`));
    } else {
      line.append(item !== null && typeof item === "object" ? outlineOf(item, `${place}[${number}]`) : code(String(item)));
    }
  }
  return list;
}

/** @param {string} text */
function code(text) {
  const element = document.createElement("code");
  element.textContent = visible(text);
  return element;
}

/** A text of several lines, as it is. @param {string} text @param {string} place */
function lines(text, place) {
  const element = document.createElement("pre");
  element.tabIndex = 0;
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", place);
  element.textContent = visible(text);
  return element;
}

/** Spells out what cannot be seen. @param {string} text */
const visible = (text) => text.replace(UNSEEN, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
