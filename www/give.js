/** The page that gives badges: answers, a key, the exact words, the signature, the file. */

import { OpenBadgeElement, verify, version } from "./open-badge.js";
import { fill } from "./element/failure.js";
import { fromFragment } from "./element/fragment.js";
import { doing } from "./give/doing.js";
import { offerAsking, offerHalf, readHalf, showStanding, takeBackAsking } from "./give/asking.js";
import { answer, answers, bytesOf, clearAnswers, input, isLanguage, keepAnswers } from "./give/fields.js";
import { folderOf } from "./give/founding.js";
import { holdKey, openKey, tellPublished } from "./give/key.js";
import { giving } from "./give/module.js";
import { showPicture } from "./give/picture.js";
import { clearErrors, refusal, refuse, Refused } from "./give/refused.js";
import { handOut, takeBack, tellGiven } from "./give/result.js";
import { page as say, speaker } from "./give/say.js";
import { rows } from "./give/words.js";
import { speak, whenSpoken } from "./language.js";
import { stayAlone } from "./framed.js";
import { byId } from "./page.js";

/** @typedef {import("open-badge-give-glue").Key} Key */
/** @typedef {import("open-badge-give-glue").Draft} Draft */
/** @typedef {import("open-badge-give-glue").Community} Community */
/** @typedef {import("open-badge-give-glue").Half} Half */
/** @typedef {import("./open-badge.js").Report} Report */

/** The fields without which nothing is made. */
const NEEDED = /** @type {const} */ (["recipient", "narrative", "description", "achievement", "criteria"]);

/**
 * What was shown last.
 * @typedef {object} Shown
 * @property {import("./give/result.js").Signed["kind"]} kind
 * @property {Draft | Community} draft
 * @property {Uint8Array} [picture] that was chosen for a badge
 * @property {Half} [half] whom it asks to sign it, too
 * @property {string} [hashed] whom it names by a hash alone
 */

/** @type {Shown | undefined} */
let shown;
/** What makes tags and folders is a file of its own, loaded when it is needed. */
const embed = () => import("./embed.js");
/** What came with the link: a badge, or a file that asks others to sign one. @type {Uint8Array | undefined} */
let carried;
/** What was signed last, as others may be asked to sign it. @type {{ badge: string, half?: Half } | undefined} */
let given;

stayAlone();
speak(byId("page-language"), speaker);
keepAnswers(withdraw);
holdKey(on, withdraw);
void openLink();
addEventListener("hashchange", openLink);
byId("version").textContent = version;

byId("answers").addEventListener("submit", (event) => on(event, show));
byId("endorsement").addEventListener("submit", (event) => on(event, showBeside));
byId("community").addEventListener("submit", (event) => on(event, showCommunity));
byId("sign").addEventListener("click", (event) => on(event, sign));
byId("copy").addEventListener("click", () => copy("tag", "copied"));
byId("clear").addEventListener("click", clear);
byId("picture").addEventListener("change", withdraw);
byId("beside").addEventListener("change", chooseBeside);
byId("as").addEventListener("change", withdraw);
byId("asking").addEventListener("submit", (event) => on(event, askOthers));
byId("copy-link").addEventListener("click", () => copy("half-link", "link-copied"));
for (const id of ["community-name", "community-host", "community-rests"]) {
  byId(id).addEventListener("input", withdraw);
}
whenSpoken(() => {
  clearErrors();
  byId("status").textContent = "";
  byId("copied").textContent = "";
  tellPublished();
  if (!byId("draft").hidden) {
    writeWords();
  }
  if (!byId("result").hidden) {
    tellGiven(embed);
  }
  /** @type {OpenBadgeElement} */ (byId("badge")).lang = document.documentElement.lang;
});

/**
 * @param {Event} event
 * @param {Parameters<typeof doing>[1]} work
 */
function on(event, work) {
  return doing(event, work, () => [shown ? "draft" : "key", answer("template") !== "" && (shown?.kind ?? "badge") === "badge"]);
}

/** Makes the words and shows them. */
async function show() {
  withdraw();
  for (const name of NEEDED) {
    if (answer(name) === "") {
      throw new Refused(name, name);
    }
  }
  const language = answer("language");
  if (language !== "" && !isLanguage(language)) {
    throw new Refused("language", "language");
  }
  const { key } = openKey();
  const { Draft, bake } = await giving();
  const draft = new Draft(key, answers(), Date.now());
  const words = draft.words();
  const picture = await pictureOf(draft);
  if (picture) {
    // Whether it takes a badge shows before one is signed.
    bake(picture, words);
  }
  const recipient = answer("recipient");
  const hashed = /"hashed": ?true/.test(words) && !words.includes(recipient);
  shown = { kind: "badge", draft, picture, hashed: hashed ? recipient : undefined };
  showWords();
}

/** The picture that the badge goes into: the person's own, or the one to draw. @param {Draft} draft */
async function pictureOf(draft) {
  const [file] = input("picture").files ?? [];
  const design = input("design").value;
  if (file) {
    return bytesOf(file, "picture");
  }
  return design === "" ? undefined : new TextEncoder().encode(draft.drawn(design));
}

/** Makes the words of an endorsement, once the badge was found to be its issuer's and unchanged. */
async function showBeside() {
  withdraw();
  const file = await besideBytes();
  if (!file) {
    throw new Refused("noBadge", "beside");
  }
  const comment = input("comment").value.trim();
  const of = input("of").value;
  if (comment === "" && of !== "cosign") {
    throw new Refused("comment", "comment");
  }
  const { key } = openKey();
  const { half, badge: bytes } = of === "cosign" ? await readHalf(file) : { badge: file };
  const report = await verify(bytes);
  if (report.verdict !== "valid" || report.proofs.some(({ result }) => result !== "valid")) {
    throw new Refused("notSound", "beside", { verdict: report.verdict, detail: whyNot(report) });
  }
  const { Draft } = await giving();
  const [issuerName, site, validUntil] = [answer("issuerName"), answer("site"), input("said-until").value];
  const words = JSON.stringify({ of, comment, issuerName, site, validUntil });
  const draft = of === "cosign" ? Draft.cosign(key, bytes, words, Date.now()) : undefined;
  if (draft) {
    half?.signs(draft.signer(), input("as").value);
  }
  shown = draft
    ? { kind: "cosigned", draft, half }
    : { kind: "beside", draft: Draft.beside(key, bytes, words, Date.now()) };
  showWords();
}

/** The file that was chosen, or that came with the link. */
async function besideBytes() {
  const [file] = input("beside").files ?? [];
  return file ? bytesOf(file, "beside") : carried;
}

/** Shows whom the chosen file asks, where it asks anybody. */
async function chooseBeside() {
  withdraw();
  byId("carried").hidden = true;
  showStanding(undefined);
  carried = undefined;
  clearErrors();
  try {
    await showAsked(await besideBytes());
  } catch (error) {
    refuse(error, "beside", false);
  }
}

/** @param {Uint8Array | undefined} file */
async function showAsked(file) {
  // The module that reads it is loaded only for a file that asks somebody.
  if (file && new TextDecoder().decode(file).includes('"half-signed-badge"')) {
    showStanding((await readHalf(file)).half);
  }
}

/** Takes a badge out of the page's own address, which no server saw. */
async function openLink() {
  if (!/^#(badge|z)=/.test(location.hash)) {
    return;
  }
  withdraw();
  /** @type {HTMLDetailsElement} */ (byId("stand")).open = true;
  input("of").value = "cosign";
  input("beside").value = "";
  try {
    const found = await fromFragment(location.hash);
    carried = found && "bytes" in found ? found.bytes : undefined;
    byId("carried").hidden = carried === undefined;
    await showAsked(carried);
  } catch (error) {
    carried = undefined;
    byId("carried").hidden = true;
    refuse(refusal(error) ? error : new Refused("link", "beside"), "beside", false);
  }
}

/** Adds to whom is asked, and offers what to send them. */
async function askOthers() {
  if (!given) {
    return;
  }
  const people = input("ask").value;
  const { Half } = await giving();
  try {
    if (given.half) {
      given.half.ask(people);
    } else {
      given.half = Half.of(new TextEncoder().encode(given.badge), people);
    }
  } catch (error) {
    throw refusal(error)?.code === "half-people" ? new Refused("half-people", "ask") : error;
  }
  await offerHalf(given.half);
  input("ask").value = "";
  return say.ask;
}

/** Makes the words of a community's first lists. */
async function showCommunity() {
  withdraw();
  const { key, safe } = openKey();
  if (!safe) {
    throw new Refused("unsavedCommunity", "key");
  }
  const { Community } = await giving();
  const [name, host, rests] = ["community-name", "community-host", "community-rests"].map(input);
  shown = { kind: "community", draft: new Community(key, name.value, host.value, rests.checked, Date.now()) };
  showWords();
}

function showWords() {
  writeWords();
  byId("draft").hidden = false;
  byId("draft-heading").focus();
}

/** The exact words that will be signed; what they are is said in the page's language. */
function writeWords() {
  const words = shown?.draft.words() ?? "{}";
  const list = rows(words).flatMap(([label, text]) => {
    const [term, detail] = [document.createElement("dt"), document.createElement("dd")];
    term.textContent = label;
    const isolated = document.createElement("bdi");
    isolated.textContent = text;
    detail.append(isolated);
    return [term, detail];
  });
  byId("words").replaceChildren(...list);
  byId("json").textContent = words;
  showPicture(shown?.picture);
  const note = noteOf(shown);
  byId("hashed").hidden = note === "";
  byId("hashed").textContent = note;
}

/** What else is to be known of the words. @param {Shown} [shown] */
function noteOf(shown) {
  if (shown?.kind === "community") {
    return fill(say.founding, { url: /** @type {Community} */ (shown.draft).url() });
  }
  return shown?.hashed === undefined ? "" : fill(say.hashed, { recipient: shown.hashed });
}

/** Signs what was shown, checks it as everybody would, and only then hands it out. */
async function sign() {
  if (!shown) {
    return;
  }
  const { key } = openKey();
  const { kind, draft, picture } = shown;
  if (kind === "community") {
    return found(/** @type {Community} */ (draft), key);
  }
  const { bake } = await giving();
  const badge = /** @type {Draft} */ (draft).sign(key, Date.now());
  const whole = picture && new Uint8Array(bake(picture, badge));
  for (const file of whole ? [badge, whole] : [badge]) {
    const report = await verify(file);
    if (report.verdict !== "valid" || report.proofs.some(({ result }) => result !== "valid")) {
      throw new Refused("notConfirmed", "draft", { verdict: report.verdict, detail: whyNot(report) });
    }
  }
  const { half } = shown;
  half?.with(badge);
  handOut({ kind, badge, picture: whole }, embed);
  if (kind !== "beside") {
    given = { badge, half };
    await offerAsking(half);
  }
}

/** Signs a community's lists, which the module reads as everybody would, and packs the folder. @param {Community} community @param {Key} key */
async function found(community, key) {
  const signed = community.sign(key);
  let folder;
  try {
    folder = await folderOf(signed, await import("./folder.js"), await embed());
  } catch {
    throw new Refused("noFolder", "draft");
  }
  handOut({ kind: "community", folder, url: community.url() }, embed);
}

/** Why a report is not valid. @param {Report} report */
function whyNot(report) {
  const checks = report.checks.filter(({ outcome }) => outcome === "fail" || outcome === "unknown");
  return checks.map(({ detail }) => detail).join(" ");
}

/** Takes back what is shown: it is no longer what would be signed. */
function withdraw() {
  shown?.draft.free();
  shown = undefined;
  byId("draft").hidden = true;
  given = undefined;
  takeBackAsking();
  takeBack();
}

function clear() {
  withdraw();
  clearErrors();
  clearAnswers();
  byId("status").textContent = say.cleared;
  input("recipient").focus();
}

/** @param {string} from @param {string} told */
async function copy(from, told) {
  try {
    await navigator.clipboard.writeText(input(from).value);
    byId(told).textContent = say.copied;
  } catch {
    byId(told).textContent = say.notCopied;
  }
}
