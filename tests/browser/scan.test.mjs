/** Badges that a page has already get cards, where its owner wants that: `data-scan`. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { png, svg } from "./support/pictures.mjs";
import { sample, startSite, STRICT } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

/** A page with the script, under a policy that lets its own pictures in. @param {string} body @param {string} [tag] */
const page = (body, tag = SCRIPT) => site.page(body + tag, STRICT.replace("img-src", "img-src 'self'"));

const SCRIPT = '<script type="module" src="/open-badge.js" data-scan></script>';

const LATER = `
import { scan } from "/open-badge-scan.js";
const picture = document.createElement("img");
picture.src = "/changed.svg";
picture.id = "b";
picture.width = 20;
document.querySelector("#place").append(picture);
scan(document.querySelector("#place"));
scan();
`;

before(async () => {
  browser = await startBrowser();
  site = await startSite({
    "/good.json": { body: await sample("good") },
    "/good.png": { body: png([["openbadgecredential", await sample("good")]]), type: "image/png" },
    "/packed.png": { body: png([["openbadgecredential", await sample("good")]], true), type: "image/png" },
    "/changed.svg": { body: svg(await sample("changed")), type: "image/svg+xml" },
    "/plain.png": { body: png([["Comment", "openbadges"]]), type: "image/png" },
    "/plain.svg": { body: '<svg xmlns="http://www.w3.org/2000/svg"><text>openbadges</text></svg>', type: "image/svg+xml" },
    "/later.js": { body: LATER, type: "text/javascript" },
    "/photo.jpg": { body: Buffer.from("ffd8ffe0", "hex"), type: "image/jpeg" },
  });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** Each card: what it is behind, and what was found. @param {number} count */
async function cards(count) {
  await browser.until("the cards", (count) => {
    const cards = [...document.querySelectorAll("open-badge")];
    return cards.length >= count && cards.every(({ report }) => report);
  }, count);
  return browser.run(() => [...document.querySelectorAll("open-badge")].map((card) => {
    const before = card.previousElementSibling;
    return [before?.id ?? "", card.report.verdict, card.view];
  }));
}

test("a picture that a badge is baked into gets a card behind it, and no other picture does", async () => {
  await browser.open(page(`<p><img id="a" src="/good.png" alt="Repair café host"></p>
    <a id="b" href="/elsewhere"><img src="/changed.svg" width="20" alt=""></a>
    <img id="c" src="/packed.png" alt="">
    <img src="/plain.png" alt=""><img src="/plain.svg" alt=""><img src="/photo.jpg" alt=""><img src="/missing.png" alt="">`));
  assert.deepEqual(await cards(3), [["a", "valid", "chip"], ["b", "tampered", "chip"], ["c", "valid", "chip"]]);
  await browser.until("the other pictures", () => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/plain.svg")));
  assert.equal((await cards(3)).length, 3);
  assert.equal(site.asked("/photo.jpg"), 1, "what no badge is baked into is not asked for again");
  const { violations } = await browser.run(() => window.seen);
  assert.deepEqual(violations, []);
});

test("a picture is looked into when it comes near the view", async () => {
  await browser.open(page(`${"<p>Text</p>".repeat(300)}<img id="late" src="/good.png" loading="lazy" alt="">`));
  await browser.until("the script", () => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/open-badge-scan.js")));
  await browser.run(() => new Promise((done) => setTimeout(done, 300)));
  assert.equal(site.asked("/good.png"), 0);
  await browser.run(() => document.querySelector("#late").scrollIntoView());
  assert.deepEqual(await cards(1), [["late", "valid", "chip"]]);
});

test("JSON-LD and links to alternates that are badges get cards, and others do not", async () => {
  const good = await sample("good");
  await browser.open(page(`
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Ada"}</script>
    <script type="application/ld+json" id="ld">${good}</script>
    <script type="application/json">{"OpenBadgeCredential": 1, "type": "Person"}</script>
    <script type="application/vc" id="vc">${await sample("changed")}</script>
    <link rel="alternate" type="application/rss+xml" href="/feed.xml">
    <link rel="alternate" type="application/vc" href="/good.json" id="link">
    <open-badge id="own"><script type="application/ld+json">${good}</script></open-badge>`, SCRIPT.replace("<script", '<script data-view="card"')));
  const found = await cards(4);
  assert.deepEqual(found.map(([, verdict, view]) => [verdict, view]), [
    ["valid", "card"], ["tampered", "card"], ["valid", "card"], ["valid", "card"],
  ]);
  assert.deepEqual(found.slice(0, 3).map(([id]) => id), ["ld", "vc", "link"]);
});

test("what stands in the head of a page gets its card at the end of the page", async () => {
  site.answers.set("/head.html", {
    type: "text/html; charset=utf-8",
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
      <link rel="alternate" type="application/vc" href="/good.json">${SCRIPT}
      </head><body><main><p id="last">Text</p></main></body></html>`,
  });
  await browser.open(site.url("/head.html"));
  assert.deepEqual(await cards(1), [["last", "valid", "chip"]]);
});

test("a page that adds something later has it looked at when it asks, and nothing twice", async () => {
  await browser.open(page(`<div id="place"><img id="a" src="/good.png" alt=""></div>`));
  assert.equal((await cards(1)).length, 1);
  await browser.run(() => {
    const policy = window.trustedTypes?.createPolicy("test", { createScriptURL: (url) => url });
    const later = document.createElement("script");
    later.type = "module";
    later.src = policy?.createScriptURL("/later.js") ?? "/later.js";
    document.body.append(later);
  });
  assert.deepEqual(await cards(2), [["a", "valid", "chip"], ["b", "tampered", "chip"]]);
});
