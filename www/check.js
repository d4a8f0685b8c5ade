/** The check page: pasted, dropped, chosen, fetched or linked badges. */

import { OpenBadgeElement, permitted } from "./open-badge.js";
import { fetchDocument, FetchFailure, read } from "./element/documents.js";
import { fill } from "./element/failure.js";
import { fromFragment, toFragment } from "./element/fragment.js";
import { offerBookmark } from "./bookmark.js";
import { bytesOf, isWebPage, sorted, textOf } from "./files.js";
import { speak, whenSpoken } from "./language.js";
import { stayAlone } from "./framed.js";
import { byId } from "./page.js";
import { say, speaker } from "./say.js";
import { keepRelease, nameRelease } from "./release.js";
import { expert } from "./expert.js";
import { listening } from "./listening.js";
import { share } from "./share.js";

/** @type {HTMLTextAreaElement} */
const text = byId("text");
/** @type {HTMLInputElement} */
const file = byId("file");
/** @type {HTMLInputElement} */
const url = byId("url");
const result = byId("result");
/** @type {OpenBadgeElement} */
const badge = byId("badge");

/** @typedef {import("./share.js").State} State */
/** What is being checked, and kept in the history entry so that it survives a reload.
 * @type {State | undefined} */
let shown;

/** A check that the reader started since has gone before this one. */
let turn = 0;

stayAlone();
nameRelease();
speak(byId("language"), speaker);
// The card has it from the beginning: drawn again, it would lose a reader's place.
badge.lang = document.documentElement.lang;
offerBookmark();
byId("check").addEventListener("submit", (event) => {
  event.preventDefault();
  checkText();
});
byId("fetch").addEventListener("submit", (event) => {
  event.preventDefault();
  checkUrl(url.value.trim());
});
file.addEventListener("change", () => {
  const chosen = [...(file.files ?? [])];
  if (chosen.length > 0) {
    checkFiles(chosen);
  }
});
for (const button of document.querySelectorAll("[data-sample]")) {
  button.addEventListener("click", () => checkSample(button.getAttribute("data-sample") ?? ""));
}
acceptDrops();
byId("copy-link").addEventListener("click", copyLink);
byId("copy-report").addEventListener("click", () => copy(byId("report").textContent ?? ""));
badge.addEventListener("open-badge-report", arrived);
whenSpoken(() => {
  clearErrors();
  byId("copied").textContent = "";
  tellContacted();
  badge.lang = document.documentElement.lang;
});
const forgetAround = listening(badge);
const forgetInspected = expert(badge, copy);
const panels = share({ shown: () => shown, link, copy, tell });
addEventListener("hashchange", restore);
addEventListener("popstate", restore);
// What the reader came for is loaded first.
restore().finally(() => {
  giveBackTyped();
  keepRelease(keepTyped);
});

function checkText() {
  clearErrors();
  if (text.value.trim() === "") {
    return refuse(text, "text-error", say.empty);
  }
  const words = text.value.trim();
  if (/^https?:\/\/\S+$/.test(words)) {
    url.value = words;
    return checkUrl(words);
  }
  turn += 1;
  remember({ input: text.value });
  show();
}

/** @param {File[]} chosen a badge, perhaps with copies of what its issuer publishes, or several badges */
async function checkFiles(chosen) {
  clearErrors();
  const mine = (turn += 1);
  let state;
  try {
    state = sorted(await Promise.all(chosen.map(read)));
  } catch (error) {
    const tooLarge = error instanceof FetchFailure && error.code === "limit";
    return mine === turn && refuse(file, "file-error", tooLarge ? say.limit : say.unreadable);
  }
  if (mine !== turn) {
    return;
  }
  if (!state) {
    return refuse(file, "file-error", say.several);
  }
  remember(state);
  show();
}

/** @param {string} address */
async function checkUrl(address) {
  clearErrors();
  const mine = (turn += 1);
  const parsed = address === "" ? undefined : parse(address);
  if (!parsed) {
    return refuse(url, "url-error", address === "" ? say.emptyUrl : say.badUrl);
  }
  // The page's own files, and whatever a badge might name.
  const own = parsed.origin === location.origin;
  if (!own && !(await permitted(parsed.href).catch(() => parsed.protocol === "https:"))) {
    return mine === turn && refuse(url, "url-error", say.notPermitted);
  }
  try {
    const bytes = await fetchDocument(parsed.href);
    if (mine === turn && isWebPage(bytes)) {
      refuse(url, "url-error", fill(say.webPage, { host: parsed.host }));
    } else if (mine === turn) {
      remember({ input: textOf(bytes) ?? bytes, url: parsed.href });
      show();
    }
  } catch (error) {
    if (mine === turn) {
      refuse(url, "url-error", whyNotFetched(error, parsed.host));
    }
  }
}

/** @param {string} name */
async function checkSample(name) {
  clearErrors();
  const mine = (turn += 1);
  const address = new URL(`samples/${name}.json`, document.baseURI);
  try {
    const input = new TextDecoder().decode(await fetchDocument(address.href));
    if (mine === turn) {
      remember({ input, sample: true });
      show();
    }
  } catch (error) {
    if (mine === turn) {
      refuse(text, "text-error", whyNotFetched(error, address.host));
    }
  }
}

/**
 * @param {unknown} error
 * @param {string} host
 */
function whyNotFetched(error, host) {
  if (error instanceof FetchFailure && error.code === "limit") {
    return say.limit;
  }
  if (error instanceof FetchFailure && error.code === "status") {
    return fill(say.status, { host, status: String(error.status) });
  }
  return fill(say.unreachable, { host });
}

function acceptDrops() {
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) {
      document.body.classList.remove("dragging");
    }
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dragging");
    const dropped = [...(event.dataTransfer?.files ?? [])];
    const words = event.dataTransfer?.getData("text/plain");
    if (dropped.length > 0) {
      checkFiles(dropped);
    } else if (words) {
      text.value = words;
      checkText();
    }
  });
}

/**
 * Keeps what is checked with the history entry: a reload then shows the same, and nothing is stored
 * beyond the tab.
 * @param {State} state
 */
function remember(state) {
  shown = state;
  try {
    history.replaceState(state, "", location.pathname + location.search);
  } catch {
    // Too large for this browser's history: then a reload begins with an empty page.
    history.replaceState(null, "", location.pathname + location.search);
  }
}

/** Shows what the address or the history entry holds. */
async function restore() {
  const mine = (turn += 1);
  clearErrors();
  try {
    const carried = await fromFragment(location.hash);
    if (mine !== turn) {
      return;
    }
    if (carried && "bytes" in carried) {
      shown = { input: textOf(carried.bytes) ?? carried.bytes };
      return await show();
    }
    if (carried) {
      url.value = carried.url;
      return await checkUrl(carried.url);
    }
  } catch {
    if (mine === turn) {
      refuse(text, "text-error", say.fragment);
    }
    return;
  }
  if (isState(history.state)) {
    shown = history.state;
    await show(false);
  }
}

/** What was typed and not yet checked outlasts the page's change to its next release. */
function keepTyped() {
  history.replaceState({ ...history.state, typed: text.value }, "");
}

function giveBackTyped() {
  const { typed, ...rest } = history.state ?? {};
  if (typeof typed === "string") {
    text.value = typed;
    history.replaceState(rest, "");
  }
}

/**
 * @param {unknown} value
 * @returns {value is State}
 */
function isState(value) {
  if (typeof value !== "object" || value === null || !("input" in value)) {
    return false;
  }
  return typeof value.input === "string" || value.input instanceof Uint8Array;
}

/**
 * @param {boolean} [focus] whether the reader asked for it just now
 * @returns {Promise<unknown> | undefined} fulfilled when it is checked
 */
function show(focus = true) {
  if (!shown) {
    return;
  }
  if (typeof shown.input === "string") {
    text.value = shown.input;
  }
  if (shown.url) {
    url.value = shown.url;
  }
  byId("sample-label").hidden = shown.sample !== true;
  byId("contacted").textContent = say.checking;
  byId("copied").textContent = "";
  byId("report").textContent = "";
  result.hidden = false;
  panels.close();
  forgetAround();
  forgetInspected();
  badge.copies = shown.copies;
  badge.badge = shown.input;
  const mine = turn;
  const done = badge.recheck();
  if (focus) {
    result.scrollIntoView({ block: "start" });
    return done.then(() => mine === turn && focusOutcome());
  }
  return done;
}

/** The heading says what came out, so the region for announcements stays silent. */
function focusOutcome() {
  const outcome = badge.shadowRoot?.querySelector(".headline, .open-badge-note");
  if (outcome instanceof HTMLElement) {
    outcome.focus({ preventScroll: true });
  }
  if (!badge.report) {
    byId("contacted").textContent = "";
  }
}

/** @param {Event} event */
function arrived(event) {
  const report = /** @type {CustomEvent<import("./open-badge.js").Report>} */ (event).detail;
  byId("report").textContent = JSON.stringify(report, null, 2);
  tellContacted();
}

function tellContacted() {
  if (badge.report) {
    const hosts = badge.report.contacted.join(", ");
    byId("contacted").textContent = hosts ? fill(say.contacted, { hosts }) : say.nobody;
  }
}

/** The link that carries what is shown; nothing where it would be too long. */
async function link() {
  const fragment = shown && (await toFragment(bytesOf(shown.input)));
  return fragment && new URL(fragment, location.href).href;
}

async function copyLink() {
  const address = await link();
  if (address) {
    copy(address);
  } else {
    tell(say.tooLong);
  }
}

/** @param {string} words */
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    tell(say.copied);
  } catch {
    tell(say.notCopied);
  }
}

/** @param {string} words */
function tell(words) {
  byId("copied").textContent = words;
}

/**
 * @param {HTMLElement} field
 * @param {string} id
 * @param {string} words
 */
function refuse(field, id, words) {
  const place = byId(id);
  place.textContent = words;
  place.hidden = false;
  field.setAttribute("aria-invalid", "true");
  field.focus();
}

function clearErrors() {
  for (const place of document.querySelectorAll(".error")) {
    place.textContent = "";
    /** @type {HTMLElement} */ (place).hidden = true;
  }
  for (const field of [text, file, url]) {
    field.removeAttribute("aria-invalid");
  }
}

/** @param {string} address */
function parse(address) {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
