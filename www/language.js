/** A page of ours in its reader's language: by choice, else as the browser prefers, else English. */

/** Where the reader's choice is kept, and nothing but that. */
const CHOICE = "open-badge-language";

/** @type {(() => void)[]} */
const listeners = [];

/** Has `work` done anew whenever the page speaks another language. @param {() => void} work */
export const whenSpoken = (work) => listeners.push(work);

/** What the page says without its scripts: in English, as it came. @type {Map<Element, string>} */
const own = new Map();

/** What fields begin with, in English. What somebody typed stays as it is. @type {Map<HTMLInputElement | HTMLTextAreaElement, string>} */
const begun = new Map();

/**
 * @typedef {object} Speaker what a page says by its scripts
 * @property {(tag: string) => Promise<string | undefined>} load the file of a language's texts
 * @property {(texts: any) => void} hear takes what it has for scripts; nothing: English
 */

/**
 * Makes the choice work, and speaks the language that was chosen, or that the browser prefers.
 * @param {HTMLSelectElement} select the languages
 * @param {Speaker} speaker
 */
export function speak(select, speaker) {
  for (const element of document.querySelectorAll("[data-say]")) {
    own.set(element, element.textContent ?? "");
  }
  for (const field of document.querySelectorAll("[data-begin]")) {
    const typed = /** @type {HTMLInputElement | HTMLTextAreaElement} */ (field);
    begun.set(typed, typed.defaultValue);
  }
  const known = [...select.options].map(({ value }) => value);
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const first = [chosen(), ...preferred].find((tag) => tag !== undefined && known.includes(tag)) ?? "en";
  select.addEventListener("change", () => {
    choose(select.value);
    change(select, speaker);
  });
  select.value = first;
  if (first !== "en") {
    // So that cards need not wait for the page's texts.
    document.documentElement.lang = first;
    change(select, speaker);
  }
}

/** @param {HTMLSelectElement} select @param {Speaker} speaker */
async function change(select, { load, hear }) {
  const wished = select.value;
  const file = wished === "en" ? undefined : await load(wished);
  if (wished !== select.value) {
    return;
  }
  const texts = file && JSON.parse(file);
  hear(texts);
  for (const [element, words] of own) {
    element.textContent = texts?.document[element.getAttribute("data-say") ?? ""] ?? words;
  }
  for (const [field, words] of begun) {
    field.defaultValue = texts?.document[field.getAttribute("data-begin") ?? ""] ?? words;
  }
  const { documentElement } = document;
  documentElement.lang = texts ? wished : "en";
  documentElement.dir = texts?.direction ?? "ltr";
  select.value = documentElement.lang;
  listeners.forEach((work) => work());
}

/* Storage may be blocked: then a choice lasts as long as the page. */

function chosen() {
  try {
    return localStorage.getItem(CHOICE) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} tag */
function choose(tag) {
  try {
    localStorage.setItem(CHOICE, tag);
  } catch {
    // It lasts as long as the page.
  }
}
