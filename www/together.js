/**
 * The page on which a group makes a key in shares, keeps these, and signs with it: invitation or proposal, texts, share
 * or badge.
 * What is secret is in the module's memory alone, and goes with the page.
 */

import { OpenBadgeElement, verify, version } from "./open-badge.js";
import { read } from "./element/documents.js";
import { fill } from "./element/failure.js";
import { save } from "./element/save.js";
import { doing, newPassphrase } from "./give/doing.js";
import { clearErrors, Refused } from "./give/refused.js";
import { page as say, speaker } from "./give/say.js";
import { rows } from "./give/words.js";
import { frost } from "./together/module.js";
import { more } from "./together/say.js";
import { speak, whenSpoken } from "./language.js";
import { stayAlone } from "./framed.js";
import { byId } from "./page.js";

/** @typedef {import("open-badge-frost-glue").Share} Share */
/** @typedef {import("open-badge-frost-glue").Side} Side */

/** @param {string} id @returns {HTMLInputElement} */
const input = (id) => byId(id);

/** What a badge says, by the names that src/web/give.rs has for them, and their fields. */
const ANSWERS = {
  recipient: "recipient",
  narrative: "narrative",
  description: "description",
  achievement: "achievement",
  criteria: "criteria",
  issuerName: "issuer-name",
  site: "site",
};
const NEEDED = /** @type {const} */ (["recipient", "narrative", "description", "achievement", "criteria"]);

/** The share that is open or was made, and whether there is a copy of it. @type {{ share: Share, safe: boolean } | undefined} */
let own;
/** One's own side of the exchange that is under way. @type {Side | undefined} */
let side;
/** Whether the exchange is to refresh shares. */
let refreshes = false;
/** What was shown last, to be signed. @type {string | undefined} */
let shown;
/** What the invitation says that was read last. @type {string | undefined} */
let invitation;
/** Where the file of a site is to be published, once it was saved. */
let published = "";
/** The address of the badge's file. */
let offered = "";
stayAlone();
speak(byId("page-language"), speaker);
byId("version").textContent = version;
for (const [id, work] of /** @type {[string, () => Promise<string | void>][]} */ ([
  ["invite", invite],
  ["read", readInvitation],
  ["join", join],
  ["open", open],
  ["publishing", saveDocument],
  ["renew", renew],
  ["propose", propose],
  ["show", show],
  ["take", take],
  ["save", saveShare],
])) {
  byId(id).addEventListener("submit", (event) => on(event, id, work));
}
byId("sign").addEventListener("click", (event) => on(event, "draft", sign));
byId("same").addEventListener("click", (event) => on(event, "theirs", agree));
byId("save-group").addEventListener("click", () => own && save(`${own.share.group()}\n`, "group.json"));
byId("copy").addEventListener("click", copy);
byId("proposal").addEventListener("input", hideDraft);
addEventListener("beforeunload", (event) => {
  if (own?.safe === false || side?.done() === false) {
    event.preventDefault();
  }
});
whenSpoken(() => {
  clearErrors();
  byId("status").textContent = "";
  byId("copied").textContent = "";
  tellShare();
  tellPublished();
  tellInvitation();
  if (shown) {
    void writeDraft();
  }
  /** @type {OpenBadgeElement} */ (byId("badge")).lang = document.documentElement.lang;
});

/** Where an error is said that is about no field, by what was asked for. @type {Record<string, string>} */
const OTHERWISE = {
  invite: "members",
  read: "invitation",
  join: "invitation",
  open: "key-file",
  publishing: "site",
  renew: "renewing",
  propose: "signers",
  show: "proposal",
  take: "theirs",
  save: "new-passphrase",
};

/**
 * @param {Event} event
 * @param {string} id
 * @param {() => Promise<string | void>} work
 */
function on(event, id, work) {
  return doing(event, work, () => [OTHERWISE[id] ?? id, false]);
}

/** A field's words. @param {string} id */
const words = (id) => input(id).value.trim();

async function invite() {
  const module = await frost();
  return propagate(module.invite(words("group"), Number(words("quorum")), words("members")));
}

/** Invites to new shares of the key, or to make a lost one again. */
async function renew() {
  const { share } = opened();
  await frost();
  const [lost, members] = [input("lost").value, words("renewing")];
  return propagate(lost === "" ? share.refresh(members) : share.repair(lost, members));
}

/** Shows an invitation that was made here. @param {string} text */
async function propagate(text) {
  input("invitation").value = text;
  await readInvitation();
  /** @type {HTMLDetailsElement} */ (byId("joining")).open = true;
  byId("invitation").focus();
  return more.coReady;
}

async function readInvitation() {
  const { invited } = await frost();
  byId("join").hidden = true;
  invitation = invited(words("invitation"));
  const { members } = JSON.parse(invitation);
  const choose = /** @type {HTMLSelectElement} */ (byId("who"));
  choose.replaceChildren(...members.map((/** @type {string} */ name) => new Option(name, name)));
  const me = own && JSON.parse(own.share.about()).me;
  if (members.includes(me)) {
    choose.value = me;
  }
  tellInvitation();
  byId("join").hidden = false;
}

/** What the invitation is to. */
function tellInvitation() {
  if (invitation !== undefined) {
    const { purpose, group, quorum, members, lost } = JSON.parse(invitation);
    const say = { make: more.coInvited, refresh: more.coRefreshing, repair: more.coRepairing }[/** @type {"make"} */ (purpose)];
    byId("invited").textContent = fill(say, { group, quorum, count: members.length, members: members.join(", "), lost });
  }
}

async function join() {
  const { Side, invited } = await frost();
  const text = words("invitation");
  const { purpose, lost } = JSON.parse(invited(text));
  const name = input("who").value;
  const needsNone = purpose === "make" || (purpose === "repair" && name === lost);
  begin(needsNone ? Side.join(text, name) : Side.join_with(text, name, opened().share), purpose === "refresh");
}

/** The share that is open. @throws {Refused} there is none */
function opened() {
  if (!own) {
    throw new Refused("noShare", "key-file");
  }
  return own;
}

async function open() {
  const [file] = input("key-file").files ?? [];
  if (!file) {
    throw new Refused("noFile", "key-file");
  }
  let bytes;
  try {
    bytes = await read(file);
  } catch {
    throw new Refused("unreadable", "key-file");
  }
  const { Share } = await frost();
  own = { share: Share.open(bytes, input("passphrase").value), safe: true };
  input("passphrase").value = "";
  input("key-file").value = "";
  tellShare();
  byId("opened").focus();
}

/** Whose share it is. */
function tellShare() {
  byId("opened").textContent = "";
  byId("with-share").hidden = own === undefined;
  if (own) {
    const { did, group, me, quorum, members } = JSON.parse(own.share.about());
    byId("opened").textContent = fill(more.coOpened, { me, group, quorum, members: members.join(", ") });
    byId("did").textContent = did;
    byId("opened-did").textContent = did;
    const lost = /** @type {HTMLSelectElement} */ (byId("lost"));
    const [refresh] = lost.options;
    const chosen = lost.value;
    lost.replaceChildren(refresh, ...members.map((/** @type {string} */ name) => new Option(fill(more.coRepair, { lost: name }), name)));
    lost.value = members.includes(chosen) ? chosen : "";
    if (words("renewing") === "") {
      input("renewing").value = members.join("\n");
    }
  }
}

/** Saves the file to publish so that the group signs in the name of a site. */
function saveDocument() {
  const { url, document: text } = JSON.parse(opened().share.site(words("site")));
  save(text, "did.json");
  published = url;
  tellPublished();
}

function tellPublished() {
  byId("publish").textContent = published && fill(say.publish, { url: published });
}

async function propose() {
  const { share } = opened();
  for (const name of NEEDED) {
    if (words(ANSWERS[name]) === "") {
      throw new Refused(name, ANSWERS[name]);
    }
  }
  const answers = Object.entries(ANSWERS).map(([name, id]) => [name, words(id)]);
  await frost();
  const signers = words("signers");
  input("proposal").value = share.propose(JSON.stringify(Object.fromEntries(answers)), signers, Date.now());
  hideDraft();
  byId("proposal").focus();
  return more.coProposed;
}

/** Shows the whole words of the proposal, from which what is signed will be computed. */
async function show() {
  hideDraft();
  const { proposed } = await frost();
  proposed(words("proposal"));
  shown = words("proposal");
  await writeDraft();
  byId("draft").hidden = false;
  byId("draft-heading").focus();
}

async function writeDraft() {
  const { proposed } = await frost();
  const { words: badge, signers, at } = JSON.parse(proposed(shown ?? ""));
  const list = rows(badge).flatMap(([label, text]) => {
    const [term, detail, isolated] = ["dt", "dd", "bdi"].map((name) => document.createElement(name));
    term.textContent = label;
    isolated.textContent = text;
    detail.append(isolated);
    return [term, detail];
  });
  byId("words").replaceChildren(...list);
  byId("json").textContent = badge;
  byId("asked").textContent = fill(more.coAsked, { signers: signers.join(", "), at });
}

function hideDraft() {
  shown = undefined;
  byId("draft").hidden = true;
}

async function sign() {
  if (shown === undefined) {
    return;
  }
  const { Side } = await frost();
  begin(Side.sign(opened().share, shown), false);
  hideDraft();
}

/** @param {import("open-badge-frost-glue").Begun} begun @param {boolean} refresh */
function begin(begun, refresh) {
  const text = begun.text();
  refreshes = refresh;
  side?.free();
  side = begun.side();
  for (const id of ["made", "result", "compare", "helped"]) {
    byId(id).hidden = true;
  }
  byId("exchange").hidden = false;
  tell(text);
  byId("exchange-heading").focus();
}

/** Shows a text to send, where there is one, and who is awaited. @param {string} [text] */
function tell(text) {
  if (text !== undefined) {
    input("yours").value = text;
    byId("copied").textContent = "";
  }
  const names = side ? JSON.parse(side.awaited()) : [];
  byId("awaited").replaceChildren(...names.map((/** @type {string} */ name) => {
    const [line, isolated] = [document.createElement("li"), document.createElement("bdi")];
    isolated.textContent = name;
    line.append(isolated);
    return line;
  }));
  byId("waiting").hidden = names.length === 0;
}

/** Takes texts, each on a line; those that come after one that is refused stay in their field. */
async function take() {
  if (!side) {
    return;
  }
  const knew = side.code() !== undefined;
  const lines = words("theirs").split("\n").map((line) => line.trim()).filter((line) => line !== "");
  let sends = false;
  for (const [place, line] of (lines.length > 0 ? lines : [""]).entries()) {
    input("theirs").value = lines.slice(place).join("\n");
    const next = side.take(line);
    sends ||= next !== undefined;
    tell(next);
  }
  input("theirs").value = "";
  const code = side.code();
  if (code !== undefined && !knew) {
    byId("code").textContent = code;
    byId("compare").hidden = false;
    byId("compare-heading").focus();
    return;
  }
  await finish();
  return sends ? more.coNext : more.coTaken;
}

async function agree() {
  if (!side) {
    return;
  }
  const text = side.agree();
  byId("compare").hidden = true;
  tell(text);
  byId(text === undefined ? "theirs" : "yours").focus();
  await finish();
  return text === undefined ? more.coTaken : more.coNext;
}

/** Shows the share or the badge, where it is there. */
async function finish() {
  const share = side?.share();
  if (share) {
    own = { share, safe: false };
    tellShare();
    byId("earlier").hidden = !refreshes;
    byId("made").hidden = false;
    byId("made-heading").focus();
    return;
  }
  const badge = side?.badge();
  if (badge === undefined) {
    if (side?.done()) {
      byId("helped").hidden = false;
      byId("helped").focus();
    }
    return;
  }
  const report = await verify(badge);
  if (report.verdict !== "valid") {
    const detail = report.checks.filter(({ outcome }) => outcome !== "pass").map(({ detail }) => detail).join(" ");
    throw new Refused("notConfirmed", "theirs", { verdict: report.verdict, detail });
  }
  URL.revokeObjectURL(offered);
  offered = URL.createObjectURL(new Blob([badge], { type: "application/vc" }));
  /** @type {HTMLAnchorElement} */ (byId("download")).href = offered;
  /** @type {OpenBadgeElement} */ (byId("badge")).badge = badge;
  byId("result").hidden = false;
  byId("result-heading").focus();
}

async function saveShare() {
  if (!own) {
    return;
  }
  save(own.share.seal(newPassphrase()), "share.pem");
  own.safe = true;
  input("new-passphrase").value = "";
  input("again").value = "";
  return more.coSaved;
}

async function copy() {
  try {
    await navigator.clipboard.writeText(input("yours").value);
    byId("copied").textContent = say.copied;
  } catch {
    byId("copied").textContent = say.notCopied;
  }
}
