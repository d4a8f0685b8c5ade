/** The folder that the check page makes of a badge: unpacked on a static host, it shows that badge. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import JSZip from "jszip";
import { unsigned } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { png } from "./support/pictures.mjs";
import { built, sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  // Without the kept release, so that every file comes from the site.
  site = await startSite({ "/": await watched("index.html"), "/offline.js": { status: 404, body: "no" } });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const TYPES = { html: "text/html; charset=utf-8", js: "text/javascript", css: "text/css", json: "application/json", wasm: "application/wasm", txt: "text/plain" };

/** The check page with a badge, where somebody is about to put it on a page. @param {string | Buffer} badge */
async function open(badge) {
  await browser.open(`${site.url("/")}#badge=${Buffer.from(badge).toString("base64url")}`);
  await browser.card();
  await browser.press("#embed > summary");
  await browser.until("a tag", () => document.getElementById("tag").value);
}

/** @param {string} id @param {string} value */
const choose = (id, value) => browser.run((id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}, id, value);

/** What the page gives to be saved when the button is pressed: nothing is saved here. */
async function downloaded() {
  await browser.run(() => {
    window.given = undefined;
    HTMLAnchorElement.prototype.click = function () {
      window.named = this.download;
    };
    URL.createObjectURL = (blob) => {
      const reader = new FileReader();
      reader.onload = () => (window.given = reader.result.split(",")[1]);
      reader.readAsDataURL(blob);
      return "data:,";
    };
    document.getElementById("folder").click();
  });
  await browser.until("the folder", () => window.given !== undefined);
  assert.equal(await browser.run(() => window.named), "open-badge-page.zip");
  assert.match(await browser.run(() => document.getElementById("copied").textContent), /open-badge-page\.zip/);
  assert.deepEqual(await browser.run(() => window.seen.violations), []);
  return Buffer.from(await browser.run(() => window.given), "base64");
}

/** Unpacks the folder onto a host that has nothing else, by name. @param {Buffer} bytes */
async function unpacked(bytes) {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  /** @type {Record<string, Buffer>} */
  const files = {};
  for (const [path, entry] of Object.entries(zip.files).filter(([, { dir }]) => !dir)) {
    const name = /^open-badge-page\/([\w.-]+)$/.exec(path)?.[1];
    assert.ok(name, path);
    files[name] = await entry.async("nodebuffer");
    site.answers.set(`/mine/${name}`, { body: files[name], type: TYPES[name.split(".").pop()] });
  }
  site.requests.length = 0;
  return files;
}

/** Opens the folder's page, and waits for its card. */
async function visit() {
  await browser.driver.get(site.url("/mine/index.html"));
  const card = await browser.card();
  assert.deepEqual(site.requests.filter((request) => !request.startsWith("GET /mine/")), []);
  return card;
}

test("it holds the page, the badge and what they load, as this release has it", async () => {
  const badge = await sample("good");
  await open(badge);
  assert.equal(site.asked("/folder.js"), 0);
  const files = await unpacked(await downloaded());
  assert.deepEqual(Object.keys(files).sort(), [
    "README.txt", "badge.json", "index.html", "open-badge-bbs.wasm", "open-badge-contexts.json", "open-badge-core.js", "open-badge-earlier.wasm", "open-badge-full.wasm",
    "open-badge-hashes.json", "open-badge-schemas.wasm", "open-badge-whole.wasm", "open-badge.js", "open-badge.wasm", "page.css",
  ]);
  assert.equal(files["badge.json"].toString(), badge);
  const hashes = { ...JSON.parse(await built("integrity.json")), ...JSON.parse(await built("open-badge-hashes.json")) };
  for (const [name, bytes] of Object.entries(files).filter(([name]) => name.startsWith("open-badge"))) {
    const digest = await crypto.subtle.digest("SHA-384", bytes);
    assert.equal(`sha384-${Buffer.from(digest).toString("base64")}`, hashes[name], name);
  }
  const readme = files["README.txt"].toString();
  assert.match(readme, /double click on index\.html is not enough/);
  assert.match(readme, /python3 -m http\.server 8000/);
  assert.match(readme, /made on one without https/);
  assert.doesNotMatch(readme, /[{}]|undefined/);
});

test("on a static host its page shows the badge, valid, under the strict policy", async () => {
  await open(await sample("good"));
  await unpacked(await downloaded());
  assert.equal((await visit()).verdict, "valid");
  assert.deepEqual(await browser.axe(), []);
});

test("made on a page with https, its card leads back there", async () => {
  await open(await sample("good"));
  await browser.run(async () => {
    const { folderOf } = await import("/folder.js");
    const choice = { view: "card", theme: "", language: "", inline: false, src: "" };
    const say = { folder: new Proxy({}, { get: (_, key) => `${String(key)} {checker}` }), tagLink: "link" };
    const input = document.getElementById("text").value;
    const { bytes } = await folderOf({ input, choice, checker: "https://check.example/badges/", language: "en", direction: "ltr", say, version: "1" });
    window.given = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  const files = await unpacked(Buffer.from(await browser.run(() => window.given), "base64"));
  assert.ok(files["README.txt"].toString().includes("check https://check.example/badges/\n"));
  await visit();
  const link = await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelector("a[data-action='verify-elsewhere']").href);
  assert.ok(link.startsWith("https://check.example/badges/#"), link.slice(0, 60));
});

test("its page is as it was chosen, in its maker's language", async () => {
  await open(await sample("expired"));
  await browser.run(() => {
    const field = document.getElementById("language");
    field.value = "ar";
    field.dispatchEvent(new Event("change"));
  });
  await browser.until("the page in Arabic", () => document.documentElement.dir === "rtl");
  await choose("embed-view", "chip");
  await choose("embed-theme", "dark");
  const files = await unpacked(await downloaded());
  assert.ok("open-badge-ar.txt" in files && !("open-badge-fr.txt" in files));
  assert.match(files["README.txt"].toString(), /^شارتي\n/);
  assert.equal((await visit()).verdict, "expired");
  const shown = await browser.run(() => {
    const element = document.querySelector("open-badge");
    const card = element.shadowRoot.querySelector("[data-view]");
    return { page: document.documentElement.dir, lang: card.lang, view: card.dataset.view, theme: element.theme };
  });
  assert.deepEqual(shown, { page: "rtl", lang: "ar", view: "chip", theme: "dark" });
  await browser.run(() => localStorage.clear());
});

test("a badge in the page itself is shown from there", async () => {
  await open(await sample("good"));
  await choose("embed-where", "inline");
  await browser.until("the tag", () => document.getElementById("tag").value.includes("application/ld+json"));
  await unpacked(await downloaded());
  assert.equal((await visit()).verdict, "valid");
  assert.equal(site.asked("/mine/badge.json"), 0);
});

test("a picture is a picture there, whatever address it came from", async () => {
  const badge = png([["openbadgecredential", await sample("good")]]);
  await open(badge);
  await choose("embed-src", "https://elsewhere.example/badge.png");
  const files = await unpacked(await downloaded());
  assert.ok(files["badge.png"].equals(badge));
  assert.equal((await visit()).verdict, "valid");
});

test("the same choice gives the same bytes", async () => {
  await open(unsigned());
  const first = await downloaded();
  assert.ok(first.equals(await downloaded()));
  const zip = await JSZip.loadAsync(first);
  assert.equal(zip.files["open-badge-page/index.html"].date.toISOString(), "1980-01-01T00:00:00.000Z");
});

test("where a file is missing or another release's there is no folder, and the page says so", async () => {
  await open(unsigned());
  for (const answer of [{ status: 404, body: "no" }, { body: "another" }]) {
    site.answers.set("/open-badge-full.wasm", answer);
    await browser.run(() => (document.getElementById("copied").textContent = ""));
    await browser.run(() => document.getElementById("folder").click());
    await browser.until("words", () => /could not be made/.test(document.getElementById("copied").textContent));
    site.answers.delete("/open-badge-full.wasm");
  }
});
