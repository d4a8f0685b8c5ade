/** The words of badges and lists as a plain list: everything that people read, in their order. */

import { words as say } from "./say.js";

/** What is in every badge for programs; the whole text shows it. */
const FOR_PROGRAMS = /^\/(?:@context|id|type)\b|\/type(?:\/\d+)?$|^\/credentialSubject\/achievement\/id$|\/(?:hashed|identityType|salt|mediaType)$/;

/**
 * @param {string} json one, or several in an array
 * @returns {[label: string, words: string][]}
 */
export function rows(json) {
  /** @type {[string, string][]} */
  const found = [];
  for (const one of [JSON.parse(json)].flat()) {
    gather(one, "", found);
  }
  return found;
}

/**
 * @param {unknown} value
 * @param {string} place a JSON pointer
 * @param {[string, string][]} found
 */
function gather(value, place, found) {
  // A list is found by its identifier.
  if (FOR_PROGRAMS.test(place) && !(place === "/id" && String(value).startsWith("https:"))) {
    return;
  }
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      gather(inner, `${place}/${name}`, found);
    }
    return;
  }
  found.push([say[place.replace(/\/\d+(?=\/|$)/g, "/#")] ?? place, String(value)]);
}
