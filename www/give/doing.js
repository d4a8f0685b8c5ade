/** Doing what somebody asked for on a page that gives badges: one thing at a time, and said when it is done. */

import { byId } from "../page.js";
import { clearErrors, refuse, Refused } from "./refused.js";
import { page as say } from "./say.js";

/** Whether something is under way: a second press then does nothing. */
let busy = false;

/**
 * Does what was asked for, and says beside the field why it did not go.
 * @param {Event} event
 * @param {() => Promise<string | void> | string | void} work what it gives back is announced
 * @param {() => [string, boolean]} where where an error is said that is about no field, and whether words were given as JSON
 */
export async function doing(event, work, where) {
  event.preventDefault();
  if (busy) {
    return;
  }
  busy = true;
  clearErrors();
  byId("status").textContent = say.working;
  // Encryption holds the page up: what is said must be drawn before. Nobody sees it where the page is hidden, and there
  // browsers put timers off.
  if (!document.hidden) {
    await new Promise((done) => setTimeout(done, 20));
  }
  try {
    byId("status").textContent = (await work()) ?? "";
  } catch (error) {
    byId("status").textContent = "";
    refuse(error, ...where());
  } finally {
    busy = false;
  }
}

/**
 * The passphrase that was typed twice, to encrypt a file with.
 * @throws {Refused} it was not typed, or differently
 */
export function newPassphrase() {
  const [passphrase, again] = ["new-passphrase", "again"].map((id) => /** @type {HTMLInputElement} */ (byId(id)).value);
  if (passphrase === "") {
    throw new Refused("no-passphrase", "new-passphrase");
  }
  if (passphrase !== again) {
    throw new Refused("different", "again");
  }
  return passphrase;
}
