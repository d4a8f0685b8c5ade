/** Proofs derived from BBS signatures: a module of its own says whether they hold, and only where a badge has one. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { vector, vectors } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

const MODULE = "/open-badge-bbs.wasm";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  [browser, site] = await Promise.all([startBrowser(), startSite({})]);
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** What an element comes to, on a page of its own. @param {string} badge */
async function checked(badge) {
  site.answers.set("/badge.json", { body: badge, type: "application/json" });
  await browser.open(site.page(`<open-badge src="/badge.json"></open-badge>`));
  await browser.card();
  return browser.run(() => document.querySelector("open-badge").report);
}

test("an everyday badge asks for no such module", async () => {
  assert.equal((await checked(await vector("eddsa-rdfc-2022 by a did:key"))).verdict, "valid");
  assert.equal(site.asked(MODULE), 0);
});

test("every vector comes out as everywhere", async () => {
  const ours = (await vectors()).filter(({ name }) => name.includes("bbs-2023"));
  assert.equal(ours.length, 4);
  for (const { name, input, expected } of ours) {
    const { verdict, caveats } = await checked(input);
    assert.deepEqual({ verdict, caveats }, { verdict: expected.verdict, caveats: expected.caveats }, name);
  }
  // Where a proof is not read, nothing is there to verify.
  assert.equal(site.asked(MODULE), 2);
});

test("where the module does not come, the badge could not be checked, and is checked once it does", async () => {
  const input = await vector("bbs-2023");
  site.answers.set(MODULE, { status: 404, body: "gone" });
  const { verdict, checks } = await checked(input);
  assert.equal(verdict, "could-not-check");
  const { outcome, why } = checks.find(({ code }) => code === "proof.signature");
  assert.deepEqual({ outcome, why }, { outcome: "unknown", why: "unreachable" });
  site.answers.delete(MODULE);
  const again = await browser.run(async () => {
    const other = document.createElement("open-badge");
    other.setAttribute("src", "/badge.json");
    const done = new Promise((done) => other.addEventListener("open-badge-report", done, { once: true }));
    document.body.append(other);
    await done;
    return other.report.verdict;
  });
  assert.equal(again, "valid");
});

test("a key that is no point of the group is called so, and what is no question does not hold", async () => {
  const answers = await browser.run(async (file) => {
    const { instance } = await WebAssembly.instantiate(await (await fetch(file)).arrayBuffer());
    const { feed, next } = instance.exports;
    const ask = (bytes) => {
      bytes.forEach((byte) => feed(byte));
      return next() === 1 ? next() : undefined;
    };
    const key = (first) => [first, ...new Array(95).fill(0)];
    return [ask([]), ask([1, 2, 3]), ask([...key(0xc0), ...new Array(300).fill(0)]), ask(key(0x80))];
  }, MODULE);
  assert.deepEqual(answers, [0, 0, 2, 0]);
});
