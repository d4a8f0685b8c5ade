/** The official schema of Open Badges 3.0: a module of its own says whether a badge conforms, and only where one names it. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { vector } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

const MODULE = "/open-badge-schemas.wasm";

/** @type {Record<string, { badge: string, verdict: string, outcome: string, about: string }>} */
const BADGES = JSON.parse(await readFile(new URL("../fixtures/schemas.json", import.meta.url), "utf8"));

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

/** What an element comes to, on a page of its own that contacts nobody for it. @param {string} badge */
async function checked(badge) {
  site.answers.set("/badge.json", { body: badge, type: "application/json" });
  await browser.open(site.page(`<open-badge src="/badge.json" offline></open-badge>`));
  await browser.card();
  const { verdict, checks } = await browser.run(() => document.querySelector("open-badge").report);
  return { verdict, check: checks.find(({ code }) => code === "schema.conforms") };
}

test("a badge that names no schema asks for no such module", async () => {
  assert.equal((await checked(await vector("eddsa-rdfc-2022 by a did:key"))).verdict, "valid");
  assert.equal(site.asked(MODULE), 0);
});

test("a schema that is not the official one is not checked, and neither is one that the badge binds by a digest", async () => {
  for (const name of ["another", "bound"]) {
    const { verdict, check } = await checked(BADGES[name].badge);
    assert.deepEqual({ verdict, outcome: check.outcome, why: check.why }, { verdict: "valid", outcome: "unknown", why: "unsupported" }, name);
  }
  assert.equal(site.asked(MODULE), 0);
});

test("a badge that conforms passes, and one against the schema is malformed at the place that the command names", async () => {
  for (const name of ["conforms", "against"]) {
    const { badge, ...expected } = BADGES[name];
    const { verdict, check } = await checked(badge);
    assert.deepEqual({ verdict, outcome: check.outcome, about: check.about }, expected, name);
  }
  assert.equal(site.asked(MODULE), 2);
});

test("where the module does not come, the schema is not checked", async () => {
  site.answers.set(MODULE, { status: 404, body: "gone" });
  const { verdict, check } = await checked(BADGES.against.badge);
  assert.deepEqual({ verdict, outcome: check.outcome, why: check.why }, { verdict: "valid", outcome: "unknown", why: "unreachable" });
});
