/**
 * The page on which a group makes a key in shares, changes these, and signs with it: invitation or proposal, texts, share
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
};
const NEEDED = /** @type {const} */ (["recipient", "narrative", "description", "achievement", "criteria"]);

/** The share that is open or was made, and whether there is a copy of it. @type {{ share: Share, safe: boolean } | undefined} */
let own;
/** One's own side of the exchange that is under way. @type {Side | undefined} */
let side;
/** What the invitation that was read says. @type {{ to: "make" | "renew" | "replace", group: string, quorum: number, members: string[], lost?: string } | undefined} */
let invitation;
/** What was shown last, to be signed. @type {string | undefined} */
let shown;
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
  ["propose", propose],
  ["show", show],
  ["renew", renew],
  ["replace", replace],
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
byId("invitation").addEventListener("input", () => {
  byId("join").hidden = true;
});
addEventListener("beforeunload", (event) => {
  if (own?.safe === false || (side && !side.helped() && byId("result").hidden && byId("made").hidden)) {
    event.preventDefault();
  }
});
whenSpoken(() => {
  clearErrors();
  byId("status").textContent = "";
  byId("copied").textContent = "";
  tellShare();
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
  join: "who",
  open: "key-file",
  propose: "signers",
  show: "proposal",
  renew: "keepers",
  replace: "helpers",
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
  await send(module.invite(words("group"), Number(words("quorum")), words("members")));
  return more.coReady;
}

async function renew() {
  if (own) {
    await send(own.share.renewal(words("keepers")));
  }
  return more.coReady;
}

async function replace() {
  if (own) {
    await send(own.share.replacement(input("lost").value, words("helpers")));
  }
  return more.coReady;
}

/** Shows an invitation of one's own, to be sent, and reads it as all others do. @param {string} text */
async function send(text) {
  input("invitation").value = text;
  /** @type {HTMLDetailsElement} */ (byId("taking")).open = true;
  await readInvitation();
  byId("invitation").focus();
}

async function readInvitation() {
  const { invited } = await frost();
  byId("join").hidden = true;
  const said = JSON.parse(invited(words("invitation")));
  const choose = /** @type {HTMLSelectElement} */ (byId("who"));
  choose.replaceChildren(...said.members.map((/** @type {string} */ name) => new Option(name, name)));
  const { me } = own ? JSON.parse(own.share.about()) : { me: undefined };
  if (said.members.includes(me)) {
    choose.value = me;
  }
  invitation = said;
  tellInvitation();
  byId("join").hidden = false;
}

/** What the invitation is to. */
function tellInvitation() {
  if (invitation) {
    const { to, group, quorum, members, lost = "" } = invitation;
    const helpers = members.filter((name) => name !== lost).join(", ");
    const values = { group, quorum: String(quorum), count: String(members.length), members: helpers, lost };
    const sentences = { make: more.coInvited, renew: more.coInvitedRenew, replace: more.coInvitedReplace };
    byId("invited").textContent = fill(sentences[to], values);
  }
}

async function join() {
  const { Side } = await frost();
  const name = input("who").value;
  if (!invitation || invitation.to === "make" || name === invitation.lost) {
    begin(Side.join(words("invitation"), name));
    return;
  }
  if (!own) {
    throw new Refused("shareFirst", "who");
  }
  begin(own.share.join(words("invitation"), name));
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
    const { value } = lost;
    lost.replaceChildren(...members.filter((/** @type {string} */ name) => name !== me).map((/** @type {string} */ name) => new Option(name, name)));
    lost.value = members.includes(value) && value !== me ? value : lost.options[0]?.value ?? "";
  }
}

async function propose() {
  if (!own) {
    throw new Refused("noFile", "key-file");
  }
  for (const name of NEEDED) {
    if (words(ANSWERS[name]) === "") {
      throw new Refused(name, ANSWERS[name]);
    }
  }
  const answers = Object.entries(ANSWERS).map(([name, id]) => [name, words(id)]);
  await frost();
  const signers = words("signers");
  input("proposal").value = own.share.propose(JSON.stringify(Object.fromEntries(answers)), signers, Date.now());
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
  if (!own || shown === undefined) {
    return;
  }
  const { Side } = await frost();
  begin(Side.sign(own.share, shown));
  hideDraft();
}

/** @param {import("open-badge-frost-glue").Begun} begun */
function begin(begun) {
  const text = begun.text();
  side?.free();
  side = begun.side();
  byId("made").hidden = true;
  byId("result").hidden = true;
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

async function take() {
  if (!side) {
    return;
  }
  const knew = side.code() !== undefined;
  /** @type {string[]} one's own next ones */
  const next = [];
  // Several at once, each on a line of its own. What was taken leaves the field, so that only the others are sent again.
  const texts = words("theirs").split(/\r?\n(?=\{)/);
  try {
    while (texts.length > 0) {
      next.push(side.take(texts[0]) ?? "");
      texts.shift();
      input("theirs").value = texts.join("\n");
    }
  } finally {
    tell(next.filter(Boolean).join("\n") || undefined);
  }
  const code = side.code();
  if (code !== undefined && !knew) {
    byId("code").textContent = code;
    byId("compare").hidden = false;
    byId("compare-heading").focus();
    return;
  }
  await finish();
  return goOn(next.find(Boolean)) ?? more.coTaken;
}

async function agree() {
  if (!side) {
    return;
  }
  const text = side.agree();
  byId("compare").hidden = true;
  tell(text);
  byId("yours").focus();
  await finish();
  return goOn(text);
}

/** What to do with one's own next text. @param {string | undefined} text */
function goOn(text) {
  if (side?.helped()) {
    return fill(more.coHelped, { lost: invitation?.lost ?? "" });
  }
  return text === undefined ? undefined : more.coNext;
}

/** Shows the share or the badge, where it is there. */
async function finish() {
  const share = side?.share();
  if (share) {
    own = { share, safe: false };
    byId("earlier").hidden = invitation?.to !== "renew";
    tellShare();
    byId("made").hidden = false;
    byId("made-heading").focus();
    return;
  }
  const badge = side?.badge();
  if (badge === undefined) {
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
