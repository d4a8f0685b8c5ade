/** The reader's lists of issuers on the check page: what they say below the card, and who keeps and forgets them. */

import assert from "node:assert/strict";
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { startBrowser } from "./support/driver.mjs";
import { base58 } from "./support/signed.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** The issuer of the samples. */
let issuer;

before(async () => {
  browser = await startBrowser();
  issuer = JSON.parse(await sample("good")).issuer.id;
  const page = await watched("index.html");
  const axe = await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url));
  const dcc = { meta: { updated: "2026-05-01T00:00:00+0000" }, registry: { [issuer]: { name: "Gardeners of the registry" } } };
  site = await startSite({
    "/": page,
    "/blocked.html": { ...page, body: page.body.replace("<script ", '<script src="/blocked.js"></script>\n<script ') },
    "/blocked.js": {
      type: "text/javascript",
      body: `Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });`,
    },
    "/axe.js": { body: axe, type: "text/javascript" },
    "/dcc.json": { body: JSON.stringify(dcc) },
    "/others.json": { body: list({ issuers: [{ id: "did:web:other.example" }] }) },
    "/slow-list.json": { body: list() },
    "/signed.jwt": { body: token() },
    "/changed.jwt": { body: changed(token()) },
    "/hosted.jwt": { body: token("did:web:keeper.example") },
    "/large.json": { body: " ".repeat(2 * 1024 * 1024 + 1) },
    "/badge.json": { body: await sample("good") },
  });
});
beforeEach(async () => {
  site.requests.length = 0;
  await browser.open(site.url("/"));
  await browser.run(() => localStorage.clear());
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** A list as somebody writes one by hand. */
const list = (members = {}) => JSON.stringify({
  name: "Friends of Soil",
  issuers: [{ id: issuer, name: "The Gardeners", since: "2025-03-01" }],
  ...members,
});

/** A signed list, as a JSON Web Token by a key of its own. @param {string} [owner] whose key that is said to be */
function token(owner) {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, 7)]),
    format: "der",
    type: "pkcs8",
  });
  const raw = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  const keeper = owner ?? `did:key:z${base58(Buffer.concat([Buffer.from([0xed, 0x01]), raw]))}`;
  const credential = {
    "@context": ["https://www.w3.org/ns/credentials/v2"],
    type: ["VerifiableCredential", "RecognizedEntityCredential"],
    issuer: { id: keeper, name: "Keepers of Lists" },
    validFrom: "2026-01-01T00:00:00Z",
    credentialSubject: [{ id: issuer, type: "RecognizedEntity", name: "The Gardeners" }],
  };
  const header = { alg: "EdDSA", typ: "vc+jwt", kid: `${keeper}#${keeper.slice(keeper.lastIndexOf(":") + 1)}` };
  const text = [header, credential].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text}.${sign(null, Buffer.from(text), key).toString("base64url")}`;
}

/** The token with another name in it. @param {string} token */
function changed(token) {
  const [header, payload, signature] = token.split(".");
  const text = Buffer.from(payload, "base64url").toString().replace("The Gardeners", "The Grandees!");
  return [header, Buffer.from(text).toString("base64url"), signature].join(".");
}

const open = async (path = "/") => {
  await browser.open(site.url(path));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
};
const press = (selector) => browser.press(selector);
const unfold = async () => {
  await press("#lists-panel > summary");
  await browser.until("the panel", () => !document.querySelector("#lists-tools").hidden);
};
/** @param {string} path */
const add = async (path) => {
  await browser.driver.findElement(By.css("#list-url")).sendKeys(site.url(path));
  await press("#list-add button[type=submit]");
};
const check = async (name = "good") => {
  await press(`[data-sample="${name}"]`);
  return browser.card();
};
/** From now on a path has another answer, which waits until it is released. @param {string} path @param {string} body */
const hold = (path, body) => {
  const before = site.asked(path);
  let release = () => {};
  site.answers.set(path, { body, after: new Promise((done) => { release = () => done(undefined); }) });
  return { release: () => release(), held: () => site.until(() => site.asked(path) > before) };
};
/** Waits for what a region for announcements says. @param {RegExp} words */
const told = (words) => browser.until(`“${words}”`, (source) => {
  const text = document.querySelector("#lists-status").textContent;
  return new RegExp(source).test(text) && text;
}, words.source);
/** Waits for what the lists say. @param {RegExp} words */
const says = (words) => browser.until(`the lists to say ${words}`, (source) => {
  const text = document.querySelector("#around-card").shadowRoot?.textContent ?? "";
  return !document.querySelector("#around").hidden && new RegExp(source).test(text) && text;
}, words.source);
const rows = () => browser.run(() => [...document.querySelectorAll("#lists-kept li")].map((row) => row.textContent));

/** A file on the reader's machine. @param {string} name @param {string} text @param {(file: string) => Promise<unknown>} use */
async function withFile(name, text, use) {
  const folder = await mkdtemp(join(tmpdir(), "open-badge-"));
  try {
    const file = join(folder, name);
    await writeFile(file, text);
    await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("nothing is loaded for lists as long as a reader has none and asks for none", async () => {
  await open();
  await check();
  assert.equal(site.asked("/trust.js") + site.asked("/open-badge-trust.wasm"), 0);
  assert.equal(await browser.run(() => document.querySelector("#around").hidden), true);
});

test("the sample list, labelled as a sample, has the samples’ issuer, and the headline stays as it was", async () => {
  await open();
  const before = await check();
  await unfold();
  assert.match(await browser.run(() => document.querySelector("#lists").textContent), /A list says which issuers somebody knows.*You have no lists yet/s);
  await press("#list-sample");
  await told(/Sample list was read/);
  const text = await says(/Listed by/);
  assert.match(text, /Listed by Sample list as Sample: the gardeners of the samples since 1 March 2025/);
  assert.match(text, /The list is not signed/);
  assert.doesNotMatch(text, /trusted/i);
  assert.match((await rows())[0], /Sample list.*This is a sample.*1 issuer\. Not signed/s);
  assert.deepEqual(await browser.card(), before);
});

test("a registry is added by its address, kept over a reload, and its host is not asked with each badge", async () => {
  await open();
  await unfold();
  await add("/dcc.json");
  await told(/was read/);
  assert.match((await rows())[0], /From http:\/\/127.*Read on .*1 issuer/s);
  site.requests.length = 0;
  await open();
  await check();
  await says(/Listed by .* as Gardeners of the registry/);
  assert.equal(site.asked("/dcc.json"), 0);
  assert.match(await browser.run(() => document.querySelector("#around-note").textContent), /as they were when you read them\. Nobody was contacted/);
  // As badges of other files do.
  await check("changed");
  await says(/was not checked.*The badge itself was not found to hold/);
});

test("a list by hand is added as a file, and answers a badge that is on the page already", async () => {
  await open();
  await check();
  await unfold();
  await withFile("friends.json", list(), async (file) => {
    await browser.driver.findElement(By.css("#list-file")).sendKeys(file);
    await says(/Listed by Friends of Soil as The Gardeners since/);
  });
  assert.match((await rows())[0], /From the file friends\.json/);
});

test("an issuer who is on no list is not on the list, which says nothing about them", async () => {
  await open();
  await unfold();
  await add("/others.json");
  await told(/was read/);
  await check();
  await says(/Not on the list of Friends of Soil\. That says nothing about the issuer/);
});

test("a signed list says who signed it; a changed one is not checked and lists nobody", async () => {
  await open();
  await unfold();
  await add("/signed.jwt");
  await told(/Keepers of Lists was read/);
  assert.match((await rows())[0], /1 issuer\. Signed by did:key:z/);
  await add("/changed.jwt");
  await told(/could not be read/);
  assert.match((await rows())[1], /It tells nothing: The list does not match its signature/);
  const { verdict } = await check();
  assert.equal(verdict, "valid");
  const text = await says(/was not checked/);
  assert.match(text, /Listed by Keepers of Lists as The Gardeners\. The list is signed by/);
  assert.match(text, /does not match its signature/);
  assert.doesNotMatch(text, /Grandees/);
});

test("a signed list whose key cannot be had is not checked, and the hosts that were asked are named", async () => {
  await open();
  await unfold();
  await add("/hosted.jwt");
  await told(/could not be read.*Contacted for its key and status: keeper\.example\./);
  await check();
  await says(/was not checked/);
  assert.match(await browser.run(() => document.querySelector("#around-note").textContent), /Contacted to check the badge and what stands around it: keeper\.example\./);
});

test("a list that cannot be had is not checked, and says why; a copy stays where it cannot be read again", async () => {
  await open();
  await unfold();
  await add("/missing.json");
  await told(/could not be read/);
  await add("/large.json");
  await browser.until("two lists", () => document.querySelectorAll("#lists-kept li").length === 2);
  for (const row of await rows()) {
    assert.match(row, /Tried on .*It tells nothing: /);
  }
  await check();
  const text = await says(/was not checked/);
  assert.equal(text.match(/was not checked/g)?.length, 2);
  await add("/dcc.json");
  await told(/was read/);
  const answer = site.answers.get("/dcc.json");
  site.answers.set("/dcc.json", { status: 500, body: "" });
  await press("#lists-kept li:last-child .again");
  await told(/could not be read again. The copy of .* stays/);
  site.answers.set("/dcc.json", answer);
  await says(/as Gardeners of the registry/);
});

test("a file that is too large, or no address, or a private host is refused in words", async () => {
  await open();
  await unfold();
  await withFile("large.json", " ".repeat(2 * 1024 * 1024 + 1), async (file) => {
    await browser.driver.findElement(By.css("#list-file")).sendKeys(file);
    await told(/larger than anything/);
  });
  for (const [words, error] of [["friends", /should begin with https/], ["https://192.168.0.1/list.json", /public https addresses/]]) {
    const field = browser.driver.findElement(By.css("#list-url"));
    await field.clear();
    await field.sendKeys(words, Key.ENTER);
    const shown = await browser.until("an error", () =>
      document.activeElement.id === "list-url" && document.activeElement.ariaInvalid === "true" && document.querySelector("#list-error").textContent);
    assert.match(shown, error);
  }
  assert.deepEqual(await rows(), []);
});

test("no more lists are taken than are asked", async () => {
  await open();
  await browser.run((list) => {
    const kept = Array.from({ length: 5 }, (_, index) => ({ list: `${index}.json`, file: true, read: "2026-05-01T00:00:00Z", text: list, about: { issuers: 1 } }));
    localStorage.setItem("open-badge-lists", JSON.stringify([...kept, { list: 7 }]));
  }, list());
  await open();
  await unfold();
  await browser.until("the lists", () => document.querySelectorAll("#lists-kept li").length === 5);
  await add("/dcc.json");
  await told(/You have 5 lists/);
  assert.equal(site.asked("/dcc.json"), 0);
});

test("a removed list is forgotten, and says nothing any more", async () => {
  await open();
  await unfold();
  await press("#list-sample");
  await told(/was read/);
  await check();
  await says(/Listed by/);
  await press("#lists-kept .remove");
  await told(/Sample list was removed/);
  assert.deepEqual(await browser.run(() => [localStorage.length, document.querySelector("#around").hidden, document.activeElement.id]), [0, true, "list-url"]);
});

test("where the browser keeps nothing, the page says so, and lists serve until it is left", async () => {
  await open("/blocked.html");
  await unfold();
  await press("#list-sample");
  await told(/was read/);
  assert.ok(await browser.driver.findElement(By.css("#lists-forgotten")).isDisplayed());
  await check();
  await says(/Listed by Sample list/);
  assert.deepEqual(await browser.run(() => window.seen.errors), []);
});

test("the keyboard alone adds, reads again and removes a list, and each button says which list it is for", async () => {
  await open();
  await browser.run(() => document.querySelector("#lists-panel > summary").focus());
  const keys = (...keys) => browser.driver.actions().sendKeys(...keys).perform();
  await keys(Key.ENTER);
  await browser.until("the panel", () => !document.querySelector("#lists-tools").hidden);
  await keys(Key.TAB, site.url("/slow-list.json"), Key.ENTER);
  await told(/Friends of Soil was read/);
  const names = [];
  for (const button of await browser.driver.findElements(By.css("#lists-kept button"))) {
    names.push(await button.getAccessibleName());
  }
  assert.deepEqual(names, ["Read again: Friends of Soil", "Remove: Friends of Soil"]);
  // Read again, it is drawn anew: who has gone on to the next button meanwhile stays there.
  const { held, release } = hold("/slow-list.json", list({ name: "Friends of the Soil", issuers: [{ id: "did:web:other.example" }] }));
  await browser.run(() => document.querySelector("#lists-kept .again").focus());
  await keys(Key.ENTER, Key.TAB);
  await held();
  release();
  await told(/Friends of the Soil was read/);
  assert.equal(await browser.run(() => document.activeElement.ariaLabel), "Remove: Friends of the Soil");
  await keys(Key.ENTER);
  await told(/was removed/);
  assert.deepEqual(await rows(), []);
});

test("a list that is removed while it is read again stays away", async () => {
  await open();
  await unfold();
  await add("/slow-list.json");
  await told(/was read/);
  const { held, release } = hold("/slow-list.json", list({ issuers: [] }));
  await press("#lists-kept .again");
  await held();
  await press("#lists-kept .remove");
  await told(/was removed/);
  release();
  await browser.until("the answer", () => performance.getEntriesByName(`${location.origin}/slow-list.json`).length === 2);
  await add("/others.json");
  await told(/Friends of Soil was read/);
  assert.equal((await rows()).length, 1);
});

test("questions have answers from the lists, each stated, confirmed or not known", async () => {
  await open();
  await unfold();
  await press("#list-sample");
  await told(/was read/);
  await check();
  const text = await says(/Listed by/);
  assert.match(text, /Sample list lists it, by a list that you chose/);
  // The card itself asks that, and has the answer.
  assert.doesNotMatch(text, /Is it about this person/);
});

test("axe finds nothing, with lists and answers, and nothing breaks the policy", async () => {
  await open();
  await unfold();
  await press("#list-sample");
  await told(/was read/);
  await add("/missing.json");
  await told(/could not be read/);
  await check();
  await says(/was not checked/);
  const found = await browser.run(async () => {
    await new Promise((done, failed) => {
      const script = document.createElement("script");
      const policy = window.trustedTypes?.createPolicy("axe", { createScriptURL: (url) => url });
      script.src = policy ? policy.createScriptURL("/axe.js") : "/axe.js";
      Object.assign(script, { onload: done, onerror: failed });
      document.head.append(script);
    });
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(" ")}: ${failureSummary}`));
  });
  assert.deepEqual(found, []);
  assert.deepEqual(await browser.run(() => [window.seen.errors, window.seen.violations]), [[], []]);
});
