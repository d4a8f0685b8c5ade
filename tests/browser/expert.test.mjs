/** The check page's view for experts (UX.md §3, L4): what a report was made from, as `open-badge inspect` prints it. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { after, before, beforeEach, test } from "node:test";
import { vector } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** The command. */
const COMMAND = fileURLToPath(new URL("../../target/debug/open-badge", import.meta.url));

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/": await watched("index.html") });
});
beforeEach(async () => {
  site.requests.length = 0;
  await browser.open(site.url("/"));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
  await browser.run(() => {
    window.copied = undefined;
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => { window.copied = text; } } });
  });
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** Checks a text as its reader does. @param {string} text */
async function check(text) {
  await browser.run((text) => {
    document.querySelector("#text").value = text;
    document.querySelector("#check").requestSubmit();
  }, text);
  return browser.card();
}

/** What the view has, once it is there. */
const outline = () => browser.until("the outline", () => !document.querySelector("#expert").hidden && document.querySelector("#expert").innerText);

async function copied() {
  await browser.press("#expert-copy");
  return JSON.parse(await browser.until("the copy", () => window.copied));
}

/** What the command says of the same text at the same time. @param {string} text @param {string} at */
function inspected(text, at) {
  const { stdout, stderr, error } = spawnSync(COMMAND, ["inspect", "--json", "--canonical", "--offline", "--at", at, "-"], { input: text, encoding: "utf8" });
  assert.ok(stdout, `${stderr} ${error}`);
  return JSON.parse(stdout);
}

for (const [name, text] of [
  ["a good badge", () => sample("good")],
  ["one that was changed", () => sample("changed")],
  ["one signed with a key on P-384", () => vector("ecdsa-rdfc-2019 on P-384")],
]) {
  test(`of ${name} it says what the command says`, async () => {
    const badge = await text();
    await check(badge);
    assert.equal(site.asked("/trust.js"), 0, "nothing is loaded before somebody wants to see it");
    await browser.press("#expert-panel > summary");
    const seen = await outline();
    const found = await copied();
    assert.deepEqual(found, inspected(badge, found.checkedAt));
    for (const words of [found.input.sha256, found.canonical.digest, found.canonical.form.split("\n")[0], found.proofs[0].hashes[0].configuration.digest, found.document.contexts[0].sha256, found.checks[0].detail]) {
      assert.ok(seen.includes(words), words);
    }
    assert.deepEqual(await browser.run(() => [window.seen.errors, window.seen.violations]), [[], []]);
  });
}

test("what turns the direction of writing is spelled out", async () => {
  await check((await sample("good")).replace('"type"', '"\u202eepyt":"x\u202e<b>y</b>","type"'));
  await browser.press("#expert-panel > summary");
  await outline();
  const text = await browser.run(() => document.querySelector("#expert").textContent);
  assert.ok(!text.includes("\u202e"));
  assert.equal(await browser.run(() => document.querySelectorAll("#expert b").length), 0);
});

test("another badge takes its place, and a closed view asks for nothing", async () => {
  await check(await sample("good"));
  await browser.press("#expert-panel > summary");
  await outline();
  await check(await sample("changed"));
  await browser.until("the other badge", () => /tampered/.test(document.querySelector("#expert").innerText));
  await browser.press("#expert-panel > summary");
  await check(await sample("good"));
  assert.equal(await browser.run(() => document.querySelector("#expert").hidden), true);
});

test("where its module does not come the page says so, and the card stays", async () => {
  site.answers.set("/open-badge-trust.wasm", { status: 404, body: "gone", type: "text/plain" });
  await check(await sample("good"));
  await browser.press("#expert-panel > summary");
  await browser.until("the note", () => /could not be worked out/.test(document.querySelector("#expert-status").textContent));
  assert.equal((await browser.card()).verdict, "valid");
  site.answers.delete("/open-badge-trust.wasm");
});

test("axe finds nothing in it, and it is no wider than the page", async () => {
  await check(await sample("good"));
  await browser.press("#expert-panel > summary");
  await outline();
  assert.deepEqual(await browser.axe(), []);
  assert.equal(await browser.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
});
