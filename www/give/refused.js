/** Saying beside a field why something did not go on, and going there. */

import { CheckerFailure, fill } from "../element/failure.js";
import { byId } from "../page.js";
import { refusals } from "./say.js";

/** @typedef {keyof typeof refusals} Code */

/** The field that a refusal is about, where it is one. */
const FIELDS = /** @type {Partial<Record<string, string>>} */ ({
  recipient: "recipient",
  date: "valid-until",
  host: "site",
  template: "template",
  "template-signed": "template",
  "template-issuer": "template",
  "template-shape": "template",
  "no-passphrase": "passphrase",
  "wrong-passphrase": "passphrase",
  "not-a-key-file": "key-file",
  encryption: "key-file",
  limit: "key-file",
  "not-ed25519": "key-file",
  "picture-kind": "picture",
  "picture-broken": "picture",
  "picture-holds": "picture",
  "picture-limit": "picture",
  "not-endorsable": "beside",
  "not-recipient": "of",
  "signed-before": "beside",
  "half-version": "beside",
  "half-shape": "beside",
  "half-people": "beside",
  "half-not-asked": "as",
  "half-another": "as",
  "community-name": "community-name",
  "community-host": "community-host",
});

/** The field that a rule of the standard is about, by the place in the badge. */
const PLACES = /** @type {Partial<Record<string, string>>} */ ({
  "/validUntil": "valid-until",
  "/credentialSubject/id": "recipient",
  "/credentialSubject/achievement/name": "achievement",
  "/credentialSubject/achievement/achievementType": "achievement-type",
  "/credentialSubject/achievement/criteria/id": "criteria",
});

/** A refusal of the page's own. */
export class Refused extends Error {
  /** @param {Code} code @param {string} field @param {Record<string, string>} [values] */
  constructor(code, field, values = {}) {
    super(fill(refusals[code], values));
    this.field = field;
  }
}

/**
 * @param {unknown} error
 * @param {string} otherwise where it is said if it is about no field
 * @param {boolean} byJson whether words were given as JSON: only there can a name be without meaning
 * @throws what is no refusal, after that was said
 */
export function refuse(error, otherwise, byJson) {
  const refused = refusal(error);
  if (error instanceof Refused) {
    point(error.field, error.message);
  } else if (refused) {
    const { code, about = "", detail = "" } = refused;
    const words = fill(refusals[/** @type {Code} */ (code)] ?? refusals.failed, { about: about || "/", detail });
    const json = byJson && (code === "meaning" || code === "rule") ? "template" : undefined;
    point(PLACES[about] ?? json ?? FIELDS[code] ?? otherwise, words);
  } else if (error instanceof CheckerFailure) {
    point(otherwise, error.forReaders);
  } else {
    point(otherwise, refusals.failed);
    throw error;
  }
}

/**
 * Why the module refused: it throws JSON with a code.
 * @param {unknown} error
 * @returns {{ code: string, about?: string, detail?: string } | undefined} nothing for what is no refusal
 */
export function refusal(error) {
  return typeof error === "string" ? JSON.parse(error) : undefined;
}

/** @param {string} id @param {string} words */
function point(id, words) {
  const place = byId(`${id}-error`);
  place.textContent = words;
  place.hidden = false;
  const field = id === "draft" ? place : id === "key" ? byId("key-heading") : byId(id);
  if (field.matches("input, textarea, select")) {
    field.setAttribute("aria-invalid", "true");
  }
  for (let around = field.closest("details"); around; around = around.parentElement?.closest("details") ?? null) {
    around.open = true;
  }
  field.focus();
}

/** Takes all errors back. */
export function clearErrors() {
  for (const place of document.querySelectorAll(".error")) {
    place.textContent = "";
    /** @type {HTMLElement} */ (place).hidden = true;
  }
  for (const field of document.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
  }
}
