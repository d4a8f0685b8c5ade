/** What was signed and checked, on offer as files. */

import { pictureKind } from "../element/documents.js";
import { fill } from "../element/failure.js";
import { byId } from "../page.js";
import { input } from "./fields.js";
import { page as say } from "./say.js";

/**
 * @typedef {object} Signed
 * @property {"badge" | "beside" | "cosigned" | "community"} kind
 * @property {string} [badge] a badge, or an endorsement
 * @property {Uint8Array<ArrayBuffer>} [picture] the same in a picture
 * @property {Uint8Array} [folder] a community's, as a ZIP file
 * @property {string} [url] where that is to be published
 */

/** What is on offer, and the addresses of its files. @type {Signed | undefined} */
let signed;
/** @type {string[]} */
let offered = [];

/** What the files are called. */
const NAMES = { badge: "badge.json", beside: "endorsement.json", cosigned: "badge.json", community: "" };

/**
 * @param {Signed} what
 * @param {() => Promise<typeof import("../embed.js")>} embed what makes tags
 */
export function handOut(what, embed) {
  takeBack();
  signed = what;
  const { kind, badge, picture, folder } = what;
  byId("embed").hidden = true;
  offer("download", badge === undefined ? undefined : new Blob([badge], { type: "application/vc" }), NAMES[kind]);
  const type = picture && (pictureKind(picture) ?? "");
  offer("download-picture", picture && new Blob([picture], { type: `image/${type}` }), `badge.${type?.slice(0, 3)}`);
  offer("download-folder", folder && new Blob([new Uint8Array(folder)], { type: "application/zip" }), "community.zip");
  const card = /** @type {import("../open-badge.js").OpenBadgeElement} */ (byId("badge"));
  card.hidden = badge === undefined;
  card.badge = badge;
  tellGiven(embed);
  byId("copied").textContent = "";
  byId("draft").hidden = true;
  byId("result").hidden = false;
  byId("result-heading").focus();
}

/** What to do with what was signed. @param {() => Promise<typeof import("../embed.js")>} embed */
export function tellGiven(embed) {
  if (!signed) {
    return;
  }
  const { kind, url = "" } = signed;
  const words = { badge: say.given, beside: say.endorsed, cosigned: say.cosigned, community: fill(say.founded, { url }) };
  byId("given").textContent = words[kind];
  if (kind === "badge" || kind === "cosigned") {
    // Without the files that make it, the part stays away.
    writeTag(embed).catch(() => {});
  }
}

/** The tag for the badge's file, once the files that make it are there. @param {() => Promise<typeof import("../embed.js")>} embed */
async function writeTag(embed) {
  const { integrityOfScript, tagOf } = await embed();
  const choice = { view: "card", theme: "", language: "", inline: false, src: "badge.json" };
  input("tag").value = tagOf(choice, "", await integrityOfScript(), say.tagLink);
  byId("embed").hidden = false;
}

/** Takes back what is on offer. */
export function takeBack() {
  signed = undefined;
  byId("result").hidden = true;
  offered.forEach((address) => URL.revokeObjectURL(address));
  offered = [];
}

/** @param {string} id @param {Blob | undefined} file @param {string} name */
function offer(id, file, name) {
  const link = /** @type {HTMLAnchorElement} */ (byId(id));
  link.hidden = file === undefined;
  if (file) {
    link.href = URL.createObjectURL(file);
    link.download = name;
    offered.push(link.href);
  }
}
