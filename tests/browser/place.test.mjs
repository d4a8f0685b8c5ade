/** Where the element is put: in frames, from disk, without TLS, twice, moved, deep inside, on slow networks. */

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { unsigned, vectors } from "./support/badges.mjs";
import { engine, startBrowser } from "./support/driver.mjs";
import { startSite, STRICT } from "./support/site.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

/**
 * What the site above does not: answers to every host and origin, and slowly where it is asked to.
 * @type {import("node:http").Server}
 */
let open;
/** Pages by path. @type {Map<string, string>} */
const pages = new Map();
/** Bytes each second, of what comes slowly. @type {Map<string, number>} */
const slow = new Map();

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/badge.json": { body: unsigned() } });
  open = createServer(async ({ url = "/" }, response) => {
    const [path] = url.split("?");
    const kinds = { js: "text/javascript", html: "text/html; charset=utf-8", json: "application/json" };
    const type = kinds[/** @type {keyof typeof kinds} */ (path.split(".").pop() ?? "")] ?? "application/octet-stream";
    const body = Buffer.from(pages.get(path) ?? (await readFile(join(DIST, path)).catch(() => "")));
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": type, "Content-Length": body.length });
    let sent = 0;
    for (let rate = slow.get(path); rate && sent < body.length && !response.destroyed; rate = slow.get(path)) {
      response.write(body.subarray(sent, sent + rate / 10));
      sent += rate / 10;
      await new Promise((done) => setTimeout(done, 100));
    }
    response.end(body.subarray(sent));
  });
  await new Promise((done) => open.listen(0, "0.0.0.0", () => done(undefined)));
});
after(async () => {
  await browser?.quit();
  await site?.close();
  open?.closeAllConnections();
  open?.close();
});

/** @param {string} [host] */
const base = (host = "127.0.0.1") => `http://${host}:${/** @type {import("node:net").AddressInfo} */ (open.address()).port}`;

/** A page's beginning, with the script. @param {string} [folder] */
const head = (folder = "") => `<!doctype html><html lang="en"><title>Test</title><script type="module" src="${folder}/open-badge.js"></script>`;

const OWN = '<a href="badge.json">My badge</a>';

for (const sandbox of ["allow-scripts", "allow-scripts allow-same-origin"]) {
  test(`in a frame with sandbox="${sandbox}"`, async () => {
    pages.set("/inside.html", `${head()}<open-badge src="/samples/good.json">${OWN}</open-badge>`);
    pages.set("/frame.html", `<!doctype html><title>Test</title><iframe sandbox="${sandbox}" src="/inside.html" width="600" height="600"></iframe>`);
    await browser.open(`${base()}/frame.html`);
    await browser.driver.switchTo().frame(0);
    assert.equal((await browser.card()).verdict, "valid");
    await browser.driver.switchTo().defaultContent();
  });
}

test("on a page opened from disk", async () => {
  const folder = await mkdtemp(join(tmpdir(), "open-badge-"));
  const page = async (/** @type {string} */ name, /** @type {string} */ html) => {
    await writeFile(join(folder, name), html);
    await browser.open(pathToFileURL(join(folder, name)).href);
  };
  const beside = `<open-badge src="badge.json">${OWN}</open-badge>`;
  try {
    for (const file of ["open-badge.js", "open-badge.wasm"]) {
      await cp(join(DIST, file), join(folder, file));
    }
    const badge = await readFile(join(DIST, "samples/good.json"), "utf8");
    await writeFile(join(folder, "badge.json"), badge);

    // The script from a server, and the badge in the page.
    await page("inside.html", `${head(base())}<open-badge><script type="application/ld+json">${badge}</script></open-badge>`);
    assert.equal((await browser.card()).verdict, "valid");

    // The badge beside the page, which all engines but one keep from it.
    await page("beside.html", head(base()) + beside);
    if (engine === "firefox") {
      assert.equal((await browser.card()).verdict, "valid");
    } else {
      assert.equal(await browser.note(), "This page was opened from disk and may read no files: put it on a web server.");
    }

    // The script, too: the same engines do not run it, and the author's link stays.
    await page("all.html", head(".") + beside);
    if (engine === "firefox") {
      assert.equal((await browser.card()).verdict, "valid");
    } else {
      const found = await browser.run(() => [customElements.get("open-badge") === undefined, document.querySelector("open-badge a").getBoundingClientRect().height > 0]);
      assert.deepEqual(found, [true, true]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("on a page without TLS, where there is no WebCrypto, badges come out the same", async () => {
  const outside = Object.values(networkInterfaces()).flat().find((each) => each?.family === "IPv4" && !each.internal);
  // Browsers trust loopback without TLS: with no other address there is no such page, and nothing would be tested.
  assert.ok(outside, "this machine has no address but its own loopback");
  const { input, expected } = /** @type {any} */ ((await vectors()).find(({ input, documents }) => !documents && input.includes('"ecdsa-rdfc-2019"')));
  pages.set("/ecdsa.json", input);
  pages.set("/plain.html", `${head()}<open-badge id="a" src="/samples/good.json"></open-badge><open-badge id="b" src="/ecdsa.json" view="chip"></open-badge>`);
  await browser.open(`${base(outside.address)}/plain.html`);
  assert.deepEqual(await browser.run(() => [isSecureContext, crypto.subtle === undefined]), [false, true]);
  assert.equal((await browser.card("#a")).verdict, "valid");
  await browser.run(() => document.getElementById("b").scrollIntoView());
  assert.equal((await browser.card("#b")).verdict, expected.verdict);
});

test("two versions of the script on one page: the first one stays, and the other says so", async () => {
  site.answers.set("/warn.js", { body: "window.warned = []; console.warn = (...words) => warned.push(words.join(' '));", type: "text/javascript" });
  await browser.open(site.page(`<script src="/warn.js"></script><script type="module" src="/open-badge.js?other"></script><open-badge src="/badge.json"></open-badge>`));
  assert.equal((await browser.card()).verdict, "unsigned");
  await browser.until("the warning", () => window.warned.some((text) => /^<open-badge> is registered already; version .* does nothing\.$/.test(text)));
  assert.deepEqual((await browser.run(() => window.seen)).errors, []);
});

test("a card that is moved stays as it is, and one in shadow roots inside others is drawn", async () => {
  site.requests.length = 0;
  await browser.open(site.page('<div id="old"><open-badge src="/badge.json"></open-badge></div><div id="new"></div>'));
  await browser.card();
  const moved = await browser.run(() => {
    const card = document.querySelector("open-badge");
    const { report } = card;
    document.getElementById("new").append(card);
    return card.report === report && card.shadowRoot.querySelector("[data-state]") !== null;
  });
  assert.ok(moved);
  assert.equal(site.asked("/badge.json"), 1);

  await browser.run(() => {
    let place = document.getElementById("old");
    place.lang = "de";
    for (let depth = 0; depth < 3; depth += 1) {
      const inner = document.createElement("div");
      place.attachShadow({ mode: "open" }).append(inner);
      place = inner;
    }
    const card = document.createElement("open-badge");
    card.src = "/badge.json";
    window.deep = card;
    place.append(card);
  });
  const lang = await browser.until("the card", () => window.deep.report && window.deep.shadowRoot.querySelector("[data-state]")?.lang);
  assert.equal(lang, "de");
  await browser.until("the event from inside", () => window.seen.reports.length === 2);
});

test("at 1 KB a second the author's own content stays, and nothing is given up", async () => {
  pages.set("/slow.json", unsigned());
  pages.set("/slow.html", `${head()}<open-badge src="/slow.json">${OWN}</open-badge>`);
  slow.set("/slow.json", 1000).set("/open-badge.wasm", 1000);
  try {
    await browser.open(`${base()}/slow.html`);
    await new Promise((done) => setTimeout(done, 1500));
    const waiting = await browser.run(() => {
      const element = document.querySelector("open-badge");
      return {
        own: element.querySelector("a").getBoundingClientRect().height > 0,
        busy: element.shadowRoot.querySelector("[aria-busy=true]") !== null,
        report: element.report,
        note: element.shadowRoot.textContent,
      };
    });
    assert.deepEqual(waiting, { own: true, busy: true, report: null, note: "" });
  } finally {
    // The rest comes at once.
    slow.clear();
  }
  assert.equal((await browser.card()).verdict, "unsigned");
});

test("an answer that breaks off is not called another answer", async () => {
  const broken = createServer((_, response) => {
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Length": 10_000 });
    response.write("{");
    setTimeout(() => response.destroy(), 100);
  });
  await new Promise((done) => broken.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (broken.address());
  pages.set("/broken.html", `${head()}<open-badge src="http://127.0.0.1:${port}/">${OWN}</open-badge>`);
  await browser.open(`${base()}/broken.html`);
  const { verdict, text } = await browser.card();
  broken.close();
  assert.equal(verdict, "could-not-check");
  assert.match(text, new RegExp(`127\\.0\\.0\\.1:${port} did not answer, or does not allow checks from web pages\\.`));
});

test("where the browser keeps nothing, cards and the check page work all the same", async () => {
  const refusing = `for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
    Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
  }
  Object.defineProperty(Document.prototype, "cookie", { get() { throw new DOMException("blocked", "SecurityError"); } });`;
  site.answers.set("/refusing.js", { body: refusing, type: "text/javascript" });
  await browser.open(site.page('<script src="/refusing.js"></script><open-badge src="/badge.json"></open-badge>'));
  assert.equal((await browser.card()).verdict, "unsigned");
  assert.deepEqual((await browser.run(() => window.seen)).errors, []);

  const html = await readFile(join(DIST, "index.html"), "utf8");
  const body = html.replace("<script ", '<script src="/watch.js"></script><script src="/refusing.js"></script><script ');
  site.answers.set("/check.html", { body, type: "text/html; charset=utf-8", policy: `${STRICT.replace("img-src", "img-src 'self'")}; worker-src 'self'; manifest-src 'self'` });
  await browser.open(site.url("/check.html"));
  // The page listens once its script has run.
  await browser.until("the sample", () => {
    document.querySelector('[data-sample="good"]').click();
    return document.getElementById("badge").report;
  });
  assert.equal((await browser.card("#badge")).verdict, "valid");
  assert.deepEqual((await browser.run(() => window.seen)).errors, []);
});
