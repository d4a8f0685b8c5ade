/** The check page without a network: kept whole or not at all, and alone; one release at a time. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { built, sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite();
  await browser.open(site.url("/"));
  await kept();
});
beforeEach(() => {
  site.silent = false;
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const kept = () => browser.until("the page to be kept", () => !document.getElementById("kept").hidden);
const press = (selector) => browser.press(selector);

/** Puts a badge into the page's field and checks it. @param {string} badge @param {string} verdict */
async function paste(badge, verdict) {
  await browser.run((badge) => {
    document.querySelector("#text").value = badge;
  }, badge);
  await press("#check button");
  await judged(verdict);
}

/** @param {string} verdict */
const judged = (verdict) =>
  browser.until(`the verdict ${verdict}`, (verdict) => document.getElementById("badge").report?.verdict === verdict, verdict);

/** What the browser keeps for this site: caches by name, each with the paths in it. */
const caches = () => browser.run(async () => {
  const found = {};
  for (const name of await window.caches.keys()) {
    const requests = await (await window.caches.open(name)).keys();
    found[name] = requests.map(({ url }) => new URL(url).pathname).sort();
  }
  return found;
});

test("without a network the page opens, and checks badges of every kind", async () => {
  const good = await sample("good");
  site.silent = true;
  await browser.open(site.url("/"));
  await paste(good, "valid");
  await paste(`[${good},${await sample("expired")}]`, "expired");
  await browser.open(`${site.url("/index.html")}#badge=${Buffer.from(good).toString("base64url")}`);
  await judged("valid");
  await press('[data-sample="changed"]');
  await judged("tampered");
  await press("#embed > summary");
  const tag = await browser.until("the tag", () => document.getElementById("tag").value);
  assert.match(tag, /integrity="sha384-/);
  await press('#language option[value="ja"]');
  await browser.until("the page in Japanese", () => document.documentElement.lang === "ja");
  await browser.until("the card in Japanese", () => document.getElementById("badge").shadowRoot.querySelector("[lang=ja]"));
  await browser.run(() => localStorage.clear());
  // Whether there is a later release is all that was asked.
  assert.deepEqual(site.requests.filter((request) => request !== "GET /offline.js"), []);
});

test("the page says which build it is: the hash of the list of its files", async () => {
  await browser.open(site.url("/"));
  const words = await browser.until("the build", () => document.getElementById("build").textContent);
  const hash = createHash("sha256").update(await built("check.json")).digest("hex");
  assert.ok(words.includes(hash.slice(0, 16)), words);
});

test("the files of the release are kept, and nothing else", async () => {
  site.answers.set("/badge.json", { body: await sample("good") });
  await browser.open(site.url("/"));
  await browser.run((address) => {
    document.querySelector("#url").value = address;
  }, site.url("/badge.json"));
  await press("#fetch button");
  await judged("valid");
  assert.equal(site.asked("/badge.json"), 1);
  const names = Object.keys(JSON.parse(await built("check.json")));
  const paths = ["/check.json", ...names.map((name) => (name === "index.html" ? "/" : `/${name}`))];
  assert.deepEqual(Object.values(await caches()), [paths.sort()]);
});

test("other pages in the folder are answered by their host", async () => {
  await browser.open(site.page(`<open-badge src="/samples/good.json"></open-badge>`));
  await browser.card();
  for (const path of ["/open-badge.js", "/open-badge.wasm", "/samples/good.json"]) {
    assert.equal(site.asked(path), 1, path);
  }
});

test("a later release is offered, and comes when the reader wants it, with what was typed", async () => {
  await browser.open(site.url("/"));
  const before = Object.keys(await caches());
  await publishNext();
  await browser.open(site.url("/"));
  await browser.until("the offer", () => document.querySelector("#update button"));
  assert.equal(await browser.run(() => document.title), "Check a badge");
  await browser.run(() => {
    document.querySelector("#text").value = "not checked yet";
  });
  await press("#update button");
  await browser.until("the next release", () => document.title === "The next release");
  assert.equal(await browser.until("what was typed", () => document.querySelector("#text").value), "not checked yet");
  assert.equal(await browser.run(() => document.querySelector("#update button")), null);
  const now = Object.keys(await caches());
  assert.equal(now.length, 1);
  assert.notDeepEqual(now, before);
});

test("a page that its host changed is not kept, and works as ever", async () => {
  const changing = await startSite({ "/": await watched("index.html") });
  try {
    await browser.open(changing.url("/"));
    await press('[data-sample="good"]');
    await judged("valid");
    await browser.until("the attempt to end", async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return !registration;
    });
    assert.ok(changing.asked("/offline.js") > 0);
    assert.deepEqual(await caches(), {});
    assert.equal(await browser.run(() => document.getElementById("kept").hidden), true);
    const { violations, errors } = await browser.run(() => window.seen);
    assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
  } finally {
    await changing.close();
  }
});

test("where the browser keeps no pages and computes no hashes, as without TLS, the page works as ever", async () => {
  const poor = `delete Navigator.prototype.serviceWorker; Object.defineProperty(crypto, "subtle", { value: undefined });
    window.seen = { errors: [] }; addEventListener("unhandledrejection", ({ reason }) => seen.errors.push(String(reason)));`;
  const plain = await startSite({ "/": await watched("index.html"), "/watch.js": { body: poor, type: "text/javascript" } });
  try {
    await browser.open(plain.url("/"));
    await press('[data-sample="good"]');
    await judged("valid");
    const found = await browser.run(() => [document.getElementById("version").textContent !== "",
      document.getElementById("build").hidden, document.getElementById("kept").hidden, window.seen.errors]);
    assert.deepEqual(found, [true, true, true, []]);
    assert.equal(plain.asked("/offline.js"), 0);
  } finally {
    await plain.close();
  }
});

/** Another release at the same place, of which only the page is another. */
async function publishNext() {
  const integrity = (text) => `sha384-${createHash("sha384").update(text).digest("base64")}`;
  const [page, list, worker] = (await Promise.all(["index.html", "check.json", "offline.js"].map(built))).map(String);
  const nextPage = page.replace(">Check a badge</title>", ">The next release</title>");
  const nextList = list.replace(integrity(page), integrity(nextPage));
  const build = (text) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const nextWorker = worker
    .replace(integrity(page), integrity(nextPage))
    .replace(integrity(list), integrity(nextList))
    .replace(build(list), build(nextList));
  const { type, policy } = await watched("index.html");
  site.answers.set("/", { body: nextPage, type, policy });
  site.answers.set("/check.json", { body: nextList, type: "application/json" });
  site.answers.set("/offline.js", { body: nextWorker, type: "text/javascript" });
}
