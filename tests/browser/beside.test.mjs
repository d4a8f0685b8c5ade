/** What a reader of the check page adds beside a badge: endorsements, memberships, and whom else to ask. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { startBrowser } from "./support/driver.mjs";
import { badge, endorsement, person } from "./support/signed.mjs";
import { startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

const guild = person(1);
const [ana, ben, stranger, neighbour] = [person(2), person(3), person(4), person(5)];
const GOOD = badge(guild, { url: "https://guild.example/" });
const COSIGNED = badge(guild, { also: [ana, ben, stranger] });
const membership = (of, how = {}) => badge(guild, { id: `urn:uuid:${of.id.slice(-6)}`, to: of, kind: "Membership", ...how });

before(async () => {
  browser = await startBrowser();
  site = await startSite({
    "/": await watched("index.html"),
    "/endorsement.json": { body: endorsement(neighbour, "urn:uuid:b") },
  });
});
beforeEach(async () => {
  site.requests.length = 0;
  await browser.open(site.url("/"));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const press = (selector) => browser.press(selector);
/** Fills in a field as a whole. @param {string} selector @param {string} text */
const fill = (selector, text) => browser.run((selector, text) => {
  document.querySelector(selector).value = text;
}, selector, text);
/** @param {string} text */
async function check(text) {
  await fill("#text", text);
  await press("#check button[type=submit]");
  return browser.card();
}
async function unfold() {
  await press("#beside-panel > summary");
  await browser.until("the panel", () => !document.querySelector("#beside-tools").hidden);
}
/** @param {string} text */
async function add(text) {
  await fill("#beside-text", text);
  await press("#beside-add button[type=submit]");
}
const told = (words) => browser.until(`“${words}”`, (source) => {
  const text = document.querySelector("#beside-status").textContent;
  return new RegExp(source).test(text) && text;
}, words.source);
const says = (words) => browser.until(`the page to say ${words}`, (source) => {
  const text = document.querySelector("#around-card").shadowRoot?.textContent ?? "";
  return !document.querySelector("#around").hidden && new RegExp(source, "s").test(text) && text;
}, words.source);
const note = () => browser.run(() => document.querySelector("#around-note").textContent);
const community = async (id, members = "") => {
  await fill("#community-id", id);
  await fill("#community-members", members);
  await press("#community button");
};

test("nothing is loaded for what stands around a badge before a reader asks for it", async () => {
  await check(GOOD);
  assert.equal(site.asked("/trust.js") + site.asked("/open-badge-trust.wasm"), 0);
});

const ENDORSEMENTS = [
  ["one of the badge", endorsement(neighbour, "urn:uuid:b"), /This award is endorsed by.*not confirmed that this text was meant/],
  ["one that is bound to the badge’s text", endorsement(person(6), "urn:uuid:b", { text: GOOD }), /bound to exactly this text/],
  ["one that is bound to another text", endorsement(person(7), "urn:uuid:b", { text: `${GOOD} ` }), /bound to another text/],
  ["one of the achievement", endorsement(person(8), "urn:uuid:mending"), /This kind of badge is endorsed by/],
  ["one of the issuer", endorsement(person(9), guild.id), /The issuer is endorsed by/],
];

test("endorsements beside a badge: who says what of which, and what binds each to it; the card stays as it was", async () => {
  const before = await check(GOOD);
  assert.equal(before.verdict, "valid");
  await unfold();
  for (const [index, [, text]] of ENDORSEMENTS.entries()) {
    await add(text);
    await told(new RegExp(`Pasted text ${index + 1} was added and verified by itself`));
  }
  await says(/I saw the mended things.*Pasted text 5/);
  const items = await browser.run(() =>
    [...document.querySelector("#around-card").shadowRoot.querySelectorAll(".facts > div > dd > ul > li")].map((item) => item.textContent));
  for (const [index, [what, , words]] of ENDORSEMENTS.entries()) {
    const item = items.find((text) => text.includes(`Pasted text ${index + 1}`)) ?? "";
    assert.match(item, words, what);
    assert.match(item, /Signature valid.*I saw the mended things/, what);
  }
  assert.deepEqual(await browser.card(), before);
});

test("one of something else is said to have nothing to do with the badge", async () => {
  await check(GOOD);
  await unfold();
  await add(endorsement(neighbour, "urn:uuid:other"));
  assert.doesNotMatch(await says(/not found to have to do with it.*Pasted text 1/), /Neighbours/);
});

test("of an endorsement in which anything was changed nothing is shown as said by anybody", async () => {
  await check(GOOD);
  await unfold();
  const changes = [
    (text) => text.replace("I saw", "We all saw"),
    (text) => text.replace('"urn:uuid:other"', '"urn:uuid:b"'),
    (text) => text.replace("Neighbours of", "Elders of all of"),
    (text) => text.replace(/("proofValue":"z.{20})./, "$12"),
  ];
  for (const [index, change] of changes.entries()) {
    const text = endorsement(neighbour, index === 1 ? "urn:uuid:other" : "urn:uuid:b");
    assert.notEqual(change(text), text);
    await add(change(text));
    await told(new RegExp(`Pasted text ${index + 1} was added`));
  }
  const shown = await says(/not found to have to do with it.*Pasted text 4/);
  assert.equal(shown.match(/Does not match its signature/g)?.length, changes.length);
  assert.doesNotMatch(shown, /mended things|Neighbours|Elders/);
  assert.equal((await browser.card()).verdict, "valid");
});

test("it may come as a file or from an address, whose host is named, and is asked once", async () => {
  await check(GOOD);
  await unfold();
  const folder = await mkdtemp(join(tmpdir(), "open-badge-"));
  try {
    const file = join(folder, "from a neighbour.json");
    await writeFile(file, endorsement(neighbour, "urn:uuid:b"));
    await browser.driver.findElement(By.css("#beside-files")).sendKeys(file);
    await told(/from a neighbour\.json was added/);
    await says(/in from a neighbour\.json/);
  } finally {
    await rm(folder, { recursive: true });
  }
  await add(site.url("/endorsement.json"));
  await told(/endorsement\.json was added/);
  assert.equal(site.asked("/endorsement.json"), 1);
});

test("what is no badge, no address, not public or not there is refused in words, beside the field", async () => {
  await check(GOOD);
  await unfold();
  for (const [text, words] of [
    ["", /Paste an endorsement/],
    ["to whom it may concern", /No endorsement or membership badge was found/],
    ["https://192.168.0.1/endorsement.json", /public https addresses/],
    [site.url("/missing.json"), /did not answer, or does not let/],
  ]) {
    await add(text);
    const shown = await browser.until("an error", () =>
      document.activeElement.id === "beside-text" && document.activeElement.ariaInvalid === "true" && document.querySelector("#beside-error").textContent);
    assert.match(shown, words);
  }
  assert.equal(await browser.run(() => document.querySelectorAll("#beside-kept li").length), 0);
});

test("of a file with many that name hosts no more hosts are asked than for one badge", async () => {
  await check(GOOD);
  await unfold();
  const hosted = Array.from({ length: 40 }, (_, number) =>
    JSON.parse(endorsement(neighbour, "urn:uuid:b").replaceAll(neighbour.id, `did:web:host${number}.example`)));
  await add(JSON.stringify(hosted));
  await says(/Pasted text 1/);
  assert.equal((await note()).match(/host\d+\.example/g)?.length, 16);
});

test("no more is taken than is looked at", async () => {
  await check(GOOD);
  await unfold();
  for (let number = 1; number <= 16; number += 1) {
    await add(endorsement(person(20 + number), "urn:uuid:b"));
    await told(new RegExp(`Pasted text ${number} was added`));
  }
  await add(endorsement(neighbour, "urn:uuid:b"));
  assert.match(await browser.until("an error", () => document.querySelector("#beside-error").textContent), /16 are beside the badge/);
});

test("a thousand endorsements in one presentation are bounded, and change nothing about the badge", async (context) => {
  await check(GOOD);
  await unfold();
  const one = JSON.parse(endorsement(neighbour, "urn:uuid:b"));
  const thousand = JSON.stringify({
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    type: ["VerifiablePresentation"],
    verifiableCredential: Array.from({ length: 1000 }, () => one),
  });
  const longest = await browser.longestTask(async () => {
    // As a file: to put a megabyte into the field is the browser's work.
    await browser.run((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], "thousand.json"));
      const field = document.querySelector("#beside-files");
      field.files = files.files;
      field.dispatchEvent(new Event("change"));
    }, thousand);
    await told(/was added/);
    await told(/700 more badges are in the file and not shown/);
    await says(/Neighbours of the Guild/);
  });
  const shown = await browser.run(() => document.querySelector("#around-card").shadowRoot.querySelectorAll(".facts > div > dd > ul > li").length);
  assert.ok(shown >= 1 && shown <= 32, `${shown} are shown`);
  context.diagnostic(`longest task: ${longest?.toFixed(1)} ms`);
  assert.ok(longest === undefined || longest < 50, `a task of ${longest} ms`);
  assert.equal((await browser.card()).verdict, "valid");
});

test("who signed besides the issuer: members today first, by their number, and everybody else apart", async () => {
  const before = await check(COSIGNED);
  await unfold();
  await add(membership(ana));
  await told(/was added/);
  await add(membership(ben));
  await told(/Pasted text 2 was added/);
  await community(guild.id, "2");
  await told(/are looked for among those who signed/);
  const shown = await says(/Members of did:key:.*who signed: 2\. You asked for: 2\./);
  assert.ok(shown.includes(`A member: ${ana.id}`) && shown.includes(`A member: ${ben.id}`), shown);
  assert.ok(shown.includes(`Somebody of whom no membership was found: ${stranger.id}`), shown);
  assert.deepEqual(await browser.card(), before);
});

test("no membership that is out of date, another’s, changed or none makes anybody a member", async () => {
  await check(COSIGNED);
  await unfold();
  const memberships = [
    membership(ana, { until: "2026-02-01T00:00:00Z" }),
    badge(stranger, { to: ana, kind: "Membership" }),
    membership(neighbour),
    membership(ana).replace("Guild of Menders", "Guild of all Menders"),
    badge(guild, { id: "urn:uuid:else", to: ana }),
  ];
  for (const [index, made] of memberships.entries()) {
    await add(made);
    await told(new RegExp(`Pasted text ${index + 1} was added`));
  }
  await community(guild.id);
  const shown = await says(/who signed: 0\. You asked for: 1\./);
  assert.doesNotMatch(shown, /A member:/);
  assert.ok(shown.includes(`no membership was found: ${ana.id}`), shown);
});

test("something that is no identifier is no community, and an empty one is none any more", async () => {
  await check(COSIGNED);
  await unfold();
  await community("the guild");
  assert.match(await browser.until("an error", () => document.querySelector("#community-error").textContent), /no identifier/);
  await community(guild.id);
  await says(/You asked for: 1/);
  await community("");
  await told(/No community’s members/);
  await browser.until("it to go", () => document.querySelector("#around").hidden);
});

test("sites that the issuer names are asked once a reader says so, for this badge alone, and are named", async () => {
  await check(GOOD);
  await unfold();
  assert.equal(await browser.run(() => document.querySelector("#around").hidden), true);
  await press("#sites button");
  await says(/Whether guild\.example names the issuer was not checked/);
  assert.match(await note(), /Contacted .*: guild\.example\./);
  await check(badge(guild, { id: "urn:uuid:c", url: "https://guild.example/" }));
  await browser.until("it to go", () => document.querySelector("#around").hidden);
});

test("a presentation with a badge and its endorsement says who endorses it, without being asked", async () => {
  await check(JSON.stringify({
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    type: ["VerifiablePresentation"],
    verifiableCredential: [JSON.parse(GOOD), JSON.parse(endorsement(neighbour, "urn:uuid:b"))],
  }));
  await says(/in the same document/);
});

test("the keyboard alone adds and removes, and each button says what it is for", async () => {
  await check(GOOD);
  await browser.run(() => document.querySelector("#beside-panel > summary").focus());
  const keys = (...keys) => browser.driver.actions().sendKeys(...keys).perform();
  await keys(Key.ENTER);
  await browser.until("the panel", () => !document.querySelector("#beside-tools").hidden);
  await fill("#beside-text", endorsement(neighbour, "urn:uuid:b"));
  await keys(Key.TAB, Key.TAB, Key.ENTER);
  await told(/was added/);
  const button = browser.driver.findElement(By.css("#beside-kept button"));
  assert.equal(await button.getAccessibleName(), "Remove: Pasted text 1");
  await button.sendKeys(Key.ENTER);
  await told(/Pasted text 1 was removed/);
  assert.equal(await browser.run(() => document.activeElement.id), "beside-text");
  await browser.until("it to go", () => document.querySelector("#around").hidden);
});

test("it is said in the reader’s language, loaded once it is spoken, and again in another", async () => {
  await check(GOOD);
  await browser.run(() => {
    const select = document.querySelector("#language");
    select.value = "de";
    select.dispatchEvent(new Event("change"));
  });
  await browser.until("the card in German", () => /Signatur/.test(document.querySelector("#badge").shadowRoot.textContent));
  assert.equal(site.asked("/trust-de.txt"), 0);
  await unfold();
  await add(endorsement(neighbour, "urn:uuid:b"));
  await told(/Eingefügter Text 1 wurde hinzugefügt/);
  await says(/Sie kam neben dem Badge.*Fragen, die man stellen kann.*Wer steht daneben\?/);
  assert.equal(site.asked("/trust-de.txt"), 1);
  await browser.run(() => {
    const select = document.querySelector("#language");
    select.value = "ar";
    select.dispatchEvent(new Event("change"));
  });
  await says(/أسئلة تُطرح/);
  assert.equal(await browser.run(() => document.querySelector("#around-card").shadowRoot.firstElementChild.dir), "rtl");
  await browser.run(() => localStorage.clear());
});

test("axe finds nothing, and nothing breaks the policy", async () => {
  await check(COSIGNED);
  await unfold();
  await add(endorsement(neighbour, "urn:uuid:b"));
  await told(/was added/);
  await community(guild.id);
  await says(/You asked for/);
  assert.deepEqual(await browser.axe(), []);
  assert.deepEqual(await browser.run(() => [window.seen.errors, window.seen.violations]), [[], []]);
});
