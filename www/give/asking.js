/** Whom somebody asks to sign a badge, too: who signed, who is still asked, and the file and link for the next. */

import { toFragment } from "../element/fragment.js";
import { byId } from "../page.js";
import { input } from "./fields.js";
import { giving } from "./module.js";
import { page as say } from "./say.js";

/** @typedef {import("open-badge-give-glue").Half} Half */
/** @typedef {{ name: string, id?: string, signed: boolean }} Asked */
/** @typedef {{ asked: Asked[], others: string[] }} Standing */

/** The address of the file that is on offer. */
let offered = "";

/**
 * What a file holds: the badge, and whom it asks, where it asks anybody.
 * @param {Uint8Array} file
 * @returns {Promise<{ half?: Half, badge: Uint8Array }>}
 */
export async function readHalf(file) {
  const { Half } = await giving();
  const half = Half.read(file);
  return { half, badge: half ? new TextEncoder().encode(half.badge()) : file };
}

/** Shows whom a file asks, where it was chosen. @param {Half | undefined} half */
export function showStanding(half) {
  byId("standing").hidden = half === undefined;
  if (half) {
    const standing = standingOf(half);
    write("standing", standing);
    const [nobody] = /** @type {HTMLSelectElement} */ (byId("as")).options;
    const open = standing.asked.filter(({ signed }) => !signed);
    byId("as").replaceChildren(nobody, ...open.map(({ name }) => new Option(name, name)));
    input("as").value = "";
    input("of").value = "cosign";
  }
}

/** Offers to ask others, and what is to be sent on where somebody is asked. @param {Half | undefined} half */
export async function offerAsking(half) {
  byId("asking").hidden = false;
  input("ask").value = "";
  await offerHalf(half);
}

/** @param {Half | undefined} half */
export async function offerHalf(half) {
  const standing = half && standingOf(half);
  const open = standing?.asked.some(({ signed }) => !signed);
  byId("asked").hidden = standing === undefined;
  byId("send").hidden = !open;
  byId("all-signed").hidden = standing === undefined || open === true;
  URL.revokeObjectURL(offered);
  if (!half || !standing) {
    return;
  }
  write("asked", standing);
  const file = new TextEncoder().encode(half.file());
  offered = URL.createObjectURL(new Blob([file], { type: "application/json" }));
  /** @type {HTMLAnchorElement} */ (byId("download-half")).href = offered;
  const fragment = await toFragment(file);
  byId("link").hidden = fragment === undefined;
  input("half-link").value = fragment ? new URL(fragment, location.href).href : "";
  byId("link-copied").textContent = fragment ? "" : say.tooLarge;
}

/** Takes back what is offered. */
export function takeBackAsking() {
  byId("asking").hidden = true;
  URL.revokeObjectURL(offered);
}

/** @param {Half} half @returns {Standing} */
const standingOf = (half) => JSON.parse(half.standing());

/** Who signed, and who is asked. @param {string} place @param {Standing} standing */
function write(place, { asked, others }) {
  const named = (/** @type {Asked} */ { name, id }) => (id ? `${name} (${id})` : name);
  const signed = [...others, ...asked.filter(({ signed }) => signed).map(named)];
  const open = asked.filter(({ signed }) => !signed).map(named);
  byId(`${place}-signed`).replaceChildren(...signed.map(item));
  byId(`${place}-open`).replaceChildren(...open.map(item));
  byId(`${place}-still`).hidden = open.length === 0;
}

/** @param {string} words */
function item(words) {
  const [line, isolated] = [document.createElement("li"), document.createElement("bdi")];
  isolated.textContent = words;
  line.append(isolated);
  return line;
}
