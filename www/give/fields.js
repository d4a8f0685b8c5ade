/** The fields of the page: what is answered, and kept in the tab. */

import { read } from "../element/documents.js";
import { byId } from "../page.js";
import { Refused } from "./refused.js";

/** @param {string} id @returns {HTMLInputElement} */
export const input = (id) => byId(id);

/** What is answered in texts, by the names that src/web/give.rs has for them. */
const ANSWERS = {
  recipient: "recipient",
  recipientName: "recipient-name",
  issuerName: "issuer-name",
  achievement: "achievement",
  description: "description",
  criteria: "criteria",
  narrative: "narrative",
  achievementType: "achievement-type",
  language: "language",
  validUntil: "valid-until",
  site: "site",
  template: "template",
};

/** Other fields whose words a reload must not lose. */
const OTHERS = ["comment", "of", "said-until", "design"];

/** What the tab keeps them under. */
const TYPED = "open-badge-give";

/** @param {keyof typeof ANSWERS} name */
export function answer(name) {
  return name === "recipient" && input("nobody").checked ? "none" : input(ANSWERS[name]).value.trim();
}

/** All answers, as JSON. */
export function answers() {
  const names = /** @type {(keyof typeof ANSWERS)[]} */ (Object.keys(ANSWERS));
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, answer(name)])));
}

/** Keeps what is typed in the tab, from now on, and puts back what was. @param {() => void} changed */
export function keepAnswers(changed) {
  restore();
  for (const id of [...texts(), "nobody"]) {
    byId(id).addEventListener("input", () => {
      store();
      changed();
    });
  }
}

/** Leaves all fields as they were at first. */
export function clearAnswers() {
  for (const form of document.forms) {
    form.reset();
  }
  store();
}

const texts = () => [...Object.values(ANSWERS), ...OTHERS];

function store() {
  // What a field begins with is the page's, and follows its language.
  const answered = texts().filter((id) => input(id).value !== input(id).defaultValue);
  const typed = Object.fromEntries(answered.map((id) => [id, input(id).value]));
  try {
    sessionStorage.setItem(TYPED, JSON.stringify({ ...typed, nobody: input("nobody").checked }));
  } catch {
    // Where pages may store nothing, the browser's own memory of forms is all there is.
  }
  input("recipient").disabled = input("nobody").checked;
}

function restore() {
  try {
    const typed = JSON.parse(sessionStorage.getItem(TYPED) ?? "{}");
    for (const id of texts()) {
      if (typeof typed[id] === "string") {
        input(id).value = typed[id];
      }
    }
    input("nobody").checked = typed.nobody === true;
  } catch {
    // Nothing to restore.
  }
  input("recipient").disabled = input("nobody").checked;
}

/** Whether a text is a language tag (BCP 47). @param {string} tag */
export function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * What a file holds.
 * @param {File} file
 * @param {string} field
 * @throws {Refused} it could not be read
 */
export async function bytesOf(file, field) {
  try {
    return await read(file);
  } catch {
    throw new Refused("unreadable", field);
  }
}
