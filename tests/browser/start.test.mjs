/** What stops the checker is named, and what the author put there stays (UX.md §4, widget-failed). */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine, startBrowser } from "./support/driver.mjs";
import { vector } from "./support/badges.mjs";
import { startSite, STRICT } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
});
after(() => browser?.quit());

const ELEMENT = `<open-badge src="/badge.json"><a href="/badge.json">My badge</a></open-badge>`;

/**
 * Opens a page where the checker must not start.
 * @param {Record<string, import("./support/site.mjs").Answer>} answers
 * @param {string} [policy]
 */
async function failure(answers, policy) {
  site = await startSite({ "/badge.json": { body: "{}" }, ...answers });
  try {
    await browser.open(site.page(ELEMENT, policy));
    const note = await browser.note();
    const link = await browser.run(() => document.querySelector("open-badge a").getBoundingClientRect().height);
    const errors = await browser.run(() => window.seen.errors);
    return { note, link, errors };
  } finally {
    await site.close();
  }
}

/**
 * @param {{ note: string, link: number, errors: string[] }} found
 * @param {string} code
 */
function assertFailure({ note, link, errors }, code) {
  assert.match(note, /^The checker could not start: /);
  assert.ok(link > 0, "the author's link is shown");
  assert.ok(errors.some((error) => error.includes(`[${code}]`)), `${code} in ${errors}`);
}

test("a missing module", async () => {
  assertFailure(await failure({ "/open-badge.wasm": { status: 404, body: "gone", type: "text/plain" } }), "missing");
});

test("a missing full module, for a badge that needs it", async () => {
  const badge = { body: await vector("numbers over RDF") };
  const gone = { status: 404, body: "gone", type: "text/plain" };
  assertFailure(await failure({ "/badge.json": badge, "/open-badge-full.wasm": gone }), "missing");
});

test("a server that answers everything with a page", async () => {
  const page = { body: "<!doctype html><title>Home</title>", type: "text/html" };
  assertFailure(await failure({ "/open-badge.wasm": page }), "not-wasm");
});

test("a module of another release", async () => {
  const other = { body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]), type: "application/wasm" };
  assertFailure(await failure({ "/open-badge.wasm": other }), "changed");
});

test("a policy without 'wasm-unsafe-eval', where the script that serves instead is missing", async () => {
  const gone = { status: 404, body: "gone", type: "text/plain" };
  const found = await failure({ "/open-badge-core.js": gone }, STRICT.replace(" 'wasm-unsafe-eval'", ""));
  assertFailure(found, "compile-blocked");
  assert.ok(found.errors.some((error) => error.includes("'wasm-unsafe-eval'")));
});

test("a policy that forbids loading the module", async () => {
  assertFailure(await failure({}, STRICT.replace("connect-src 'self' https:", "connect-src https://example.org")), "connect-blocked");
});

test("the wrong media type does no harm", async () => {
  site = await startSite({ "/badge.json": { body: "{}" }, "/open-badge.wasm": { type: "text/plain" } });
  try {
    await browser.open(site.page(ELEMENT));
    assert.ok((await browser.card()).verdict);
  } finally {
    await site.close();
  }
});
