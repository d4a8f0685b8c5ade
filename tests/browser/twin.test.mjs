/** The static twin that `open-badge render` makes: read without script, and replaced by the live card. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { after, before, beforeEach, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { startSite, STRICT } from "./support/site.mjs";

const COMMAND = process.env.OPEN_BADGE_COMMAND ?? fileURLToPath(new URL("../../target/debug/open-badge", import.meta.url));
const DIST = process.env.OPEN_BADGE_DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({});
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** The twin of a sample. @param {string} name @param {...string} options */
async function twin(name, ...options) {
  const words = ["render", `${DIST}/samples/${name}.json`, "--src", `/samples/${name}.json`, ...options];
  const run = promisify(execFile)(COMMAND, words).catch((error) => error);
  return (await run).stdout;
}

/** A page with a body and no script, as readers without JavaScript have it. @param {string} body @param {string} policy */
function plain(body, policy) {
  const path = `/plain-${site.answers.size}.html`;
  site.answers.set(path, { policy, type: "text/html; charset=utf-8", body: `<!doctype html><html lang="en"><title>Test</title><link rel="icon" href="data:,"><main>${body}</main>` });
  return site.url(path);
}

/** What a reader sees of the twin. */
const seen = () => browser.run(() => {
  const card = document.querySelector("open-badge-twin")?.shadowRoot?.querySelector(".card");
  const box = card?.getBoundingClientRect();
  return {
    shown: box !== undefined && box.height > 0,
    text: card?.textContent ?? "",
    border: card && getComputedStyle(card).borderTopStyle,
    state: card?.getAttribute("data-state"),
  };
});

test("without script the twin is there, with its styles", async () => {
  await browser.open(plain(await twin("good"), "default-src 'none'; style-src 'unsafe-inline'"));
  const { shown, text, border } = await seen();
  assert.ok(shown);
  assert.match(text, /Checked on .*, when this page was built\./);
  assert.equal(border, "solid");
});

test("under a policy without inline styles they come from a file", async () => {
  await browser.open(plain(await twin("good", "--stylesheet", "/open-badge.css"), STRICT));
  await browser.until("the styles", () => {
    const card = document.querySelector("open-badge-twin").shadowRoot.querySelector(".card");
    return getComputedStyle(card).borderTopStyle === "solid";
  });
});

test("the live card takes the twin's place", async () => {
  await browser.open(site.page(await twin("expired", "--stylesheet", "/open-badge.css")));
  const { state, verdict, text } = await browser.card();
  assert.deepEqual([state, verdict], ["expired", "expired"]);
  assert.doesNotMatch(text, /when this page was built/);
  assert.equal((await seen()).shown, false);
  assert.deepEqual((await browser.run(() => window.seen)).violations, []);
});

test("until the live card is drawn the twin stays", async (context) => {
  let go = () => {};
  const after = new Promise((done) => (go = () => done(undefined)));
  site.answers.set("/samples/good.json", { after });
  context.after(() => site.answers.delete("/samples/good.json"));
  await browser.open(site.page(await twin("good", "--stylesheet", "/open-badge.css")));
  await browser.until("the element", () => customElements.get("open-badge") !== undefined);
  assert.ok((await seen()).shown);
  go();
  await browser.card();
  assert.equal((await seen()).shown, false);
});

test("where the checker cannot start the twin stays", async () => {
  const policy = STRICT.replace("connect-src 'self' https:", "connect-src https://example.org");
  await browser.open(site.page(await twin("good", "--stylesheet", "/open-badge.css"), policy));
  await browser.note();
  assert.ok((await seen()).shown);
});

test("the twin's link hands the badge to the check page", async () => {
  const page = site.url("/");
  const html = await twin("good", "--checker", "https://check.example.org/");
  await browser.open(page + (/https:\/\/check\.example\.org\/(#[^"]*)"/.exec(html)?.[1] ?? ""));
  assert.equal((await browser.card()).verdict, "valid");
  const text = await browser.run(() => document.querySelector("textarea").value);
  assert.equal(text, await readFile(`${DIST}/samples/good.json`, "utf8"));
});

test("the picture stands in a page as a picture", async () => {
  site.answers.set("/card.svg", { body: await twin("good", "--svg"), type: "image/svg+xml" });
  await browser.open(plain('<img id="card" src="/card.svg" alt="">', "default-src 'none'; img-src 'self'"));
  const width = await browser.until("the picture", () => document.querySelector("img").naturalWidth);
  assert.equal(width, 480);
});
