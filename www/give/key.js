/** The key of the page that gives badges: made or opened, saved, kept by the browser, forgotten; and a site that vouches for it. */

import { fill } from "../element/failure.js";
import { save } from "../element/save.js";
import { byId } from "../page.js";
import { newPassphrase } from "./doing.js";
import { bytesOf, input } from "./fields.js";
import { forget, keep, kept } from "./kept.js";
import { giving } from "./module.js";
import { Refused } from "./refused.js";
import { page as say } from "./say.js";

/** @typedef {import("open-badge-give-glue").Key} Key */

/** The key, as long as it is open; whether there is a copy of it. @type {{ key: Key, safe: boolean } | undefined} */
let signer;
/** Whether losing an unsaved key was asked for once. */
let warned = false;
/** Where the file of a site is to be published, once it was saved. */
let published = "";
/** Is told before the key goes. */
let taken = () => {};

/**
 * Has the page's buttons for the key do what they say.
 * @param {(event: Event, work: Parameters<typeof import("./doing.js").doing>[1]) => void} on
 * @param {() => void} goes is told before the key goes
 */
export function holdKey(on, goes) {
  taken = goes;
  byId("make").addEventListener("click", (event) => on(event, make));
  byId("open").addEventListener("submit", (event) => on(event, open));
  byId("save").addEventListener("submit", (event) => on(event, saveKey));
  byId("forget-kept").addEventListener("click", (event) => on(event, forgetKept));
  byId("forget").addEventListener("click", (event) => on(event, close));
  byId("make-document").addEventListener("click", (event) => on(event, saveDocument));
  addEventListener("beforeunload", (event) => {
    if (signer?.safe === false) {
      event.preventDefault();
    }
  });
  void showKept();
}

/** The key that is open. @throws {Refused} there is none */
export function openKey() {
  if (!signer) {
    throw new Refused("noKey", "key");
  }
  return signer;
}

async function make() {
  const { Key } = await giving();
  use(Key.make(), false);
  return say.made;
}

async function open() {
  const [file] = input("key-file").files ?? [];
  const own = await kept().catch(() => undefined);
  if (!file && !own) {
    throw new Refused("noFile", "key-file");
  }
  const bytes = file ? await bytesOf(file, "key-file") : new TextEncoder().encode(own?.file);
  const { Key } = await giving();
  use(Key.open(bytes, input("passphrase").value), true);
  return say.opened;
}

/** @param {Key} key @param {boolean} safe */
function use(key, safe) {
  signer = { key, safe };
  warned = false;
  byId("did").textContent = key.did();
  showKey();
  byId("key-heading").focus();
}

/** What of the key's part is shown, and no passphrase in it. */
function showKey() {
  byId("key-none").hidden = signer !== undefined;
  byId("key-open").hidden = signer === undefined;
  byId("unsaved").hidden = signer?.safe !== false;
  for (const id of ["passphrase", "new-passphrase", "again", "key-file"]) {
    input(id).value = "";
  }
  input("keep").checked = false;
  /** @type {HTMLDetailsElement} */ (byId("saving")).open = signer?.safe === false;
}

async function saveKey() {
  if (!signer) {
    return;
  }
  const file = signer.key.seal(newPassphrase());
  const keeps = input("keep").checked;
  save(file, "open-badge-key.pem");
  signer.safe = true;
  showKey();
  if (!keeps) {
    return say.saved;
  }
  try {
    await keep({ did: signer.key.did(), file });
  } catch {
    throw new Refused("notKept", "forget");
  }
  await showKept();
  return say.savedAndKept;
}

async function showKept() {
  const own = await kept().catch(() => undefined);
  byId("kept").hidden = own === undefined;
  byId("kept-did").textContent = own?.did ?? "";
}

async function forgetKept() {
  try {
    await forget();
  } catch {
    throw new Refused("storage", "key-file");
  }
  await showKept();
  byId("key-heading").focus();
  return say.forgotten;
}

function close() {
  if (signer && !signer.safe && !warned) {
    warned = true;
    throw new Refused("unsaved", "forget");
  }
  taken();
  signer?.key.free();
  signer = undefined;
  byId("did").textContent = "";
  published = "";
  tellPublished();
  showKey();
  void showKept();
  byId("key-heading").focus();
  return say.closed;
}

function saveDocument() {
  if (!signer) {
    return;
  }
  const { url, document: words } = JSON.parse(signer.key.site(input("site").value));
  save(words, "did.json");
  published = url;
  tellPublished();
}

/** Says where the file of a site is to be published, once it was saved. */
export function tellPublished() {
  byId("publish").textContent = published && fill(say.publish, { url: published });
}
