/** What a checked badge can become: a tag for a page, and a QR code of its link. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import decodeQR from "../../xtask/tools/node_modules/qr/decode.js";
import { unsigned } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/": await watched("index.html") });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const base64url = (badge) => Buffer.from(badge).toString("base64url");
const press = (selector) => browser.press(selector);

/** The check page with a badge. @param {string} badge */
async function open(badge) {
  await browser.open(`${site.url("/")}#badge=${base64url(badge)}`);
  return browser.card();
}

/** Chooses in a field as a reader does. @param {string} id @param {string} value */
const choose = (id, value) => browser.run((id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}, id, value);

/** The tag, once it has these words. @param {string} words */
const tag = (words) => browser.until(`a tag with ${words}`, (words) => {
  const { value } = document.getElementById("tag");
  return value.includes(words) && value;
}, words);

/** Opens a page that has the tag, under its own path. @param {string} html */
async function place(html) {
  site.answers.set("/mine.html", { type: "text/html; charset=utf-8", body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Mine</title><link rel="icon" href="data:,"><main>${html}</main>` });
  await browser.open(site.url("/mine.html"));
  return browser.card();
}

test("nothing of it is loaded before somebody asks", async () => {
  await open(unsigned());
  assert.equal(site.asked("/embed.js"), 0);
  await press("#embed > summary");
  await tag("<open-badge");
  assert.equal(site.asked("/embed.js"), 1);
});

test("the tag names the file, with the script's integrity, and works on a page", async () => {
  await open(await sample("good"));
  await press("#embed > summary");
  await choose("embed-src", 'samples/good.json?a="b"&c');
  await choose("embed-view", "chip");
  await choose("embed-theme", "dark");
  const html = await tag('theme="dark"');
  assert.match(html, /<script type="module" src="open-badge\.js" integrity="sha384-[\w+/]{64}"><\/script>/);
  assert.match(html, /<open-badge src="samples\/good\.json\?a=&quot;b&quot;&amp;c" view="chip" theme="dark"><a href=/);
  assert.equal((await place(html)).verdict, "valid");
});

test("the tag holds the badge, whatever stands in it", async () => {
  const badge = unsigned({ name: "</script><script>alert(1)</script><!--" });
  assert.equal((await open(badge)).verdict, "unsigned");
  await press("#embed > summary");
  await choose("embed-where", "inline");
  const html = await tag("application/ld+json");
  assert.equal(html.match(/<\/script>/g)?.length, 2);
  assert.ok(!(await browser.driver.findElement(By.css("#embed-src")).isDisplayed()));
  assert.equal((await place(html)).verdict, "unsigned");
});

test("a signed badge in the tag is still as it was signed", async () => {
  await open(await sample("good"));
  await press("#embed > summary");
  await choose("embed-where", "inline");
  assert.equal((await place(await tag("application/ld+json"))).verdict, "valid");
});

test("the preview follows each choice", async () => {
  await open(await sample("expired"));
  await press("#embed > summary");
  await tag("<open-badge");
  assert.equal((await browser.card("#preview")).state, "expired");
  for (const view of ["chip", "full", "card"]) {
    await choose("embed-view", view);
    await browser.until(`the preview as ${view}`, (view) => document.getElementById("preview").shadowRoot.querySelector(`[data-view=${view}]`), view);
  }
});

test("another badge closes what was made for the one before", async () => {
  await open(await sample("good"));
  await press("#embed > summary");
  await tag("<open-badge");
  await press('[data-sample="expired"]');
  await browser.until("the other badge", () => document.getElementById("badge").report?.verdict === "expired");
  assert.equal(await browser.run(() => document.getElementById("embed").open), false);
});

test("without the list of hashes there is no tag, and the page says so", async () => {
  site.answers.set("/check.json", { status: 404, body: "no" });
  await open(unsigned());
  await press("#embed > summary");
  const note = await browser.until("the note", () => document.getElementById("embed-note").textContent);
  assert.match(note, /could not be made/);
  assert.equal(await browser.run(() => document.getElementById("tag").value), "");
  site.answers.delete("/check.json");
});

/** What a camera would read: the squares of the code that is drawn, as a picture. */
async function scanned() {
  const { size, path, label } = await browser.until("the code", () => {
    const svg = document.querySelector("#qr-place svg");
    return svg && { size: svg.viewBox.baseVal.width, path: svg.firstChild.getAttribute("d"), label: svg.getAttribute("aria-label") };
  });
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let place = start; place < start + scale * 4; place += 1) {
        data[place] = place % 4 === 3 ? 255 : 0;
      }
    }
  }
  return { link: decodeQR({ width, height: width, data }), label };
}

test("the QR code is the link, and the link is the badge", async () => {
  const badge = await sample("good");
  await open(badge);
  await press("#qr > summary");
  const { link, label } = await scanned();
  assert.match(label, /^QR code of the link to this check at 127\.0\.0\.1/);
  assert.ok(link.startsWith(`${site.url("/")}#z=`), link.slice(0, 60));
  await browser.open(link);
  assert.equal((await browser.card()).verdict, "valid");
  assert.equal(await browser.run(() => document.getElementById("text").value), badge);
});

test("a link too long for a code is said to be", async () => {
  const noise = Array.from({ length: 4000 }, (_, index) => ((index * 7919 + 13) * 104729 % 65521).toString(36)).join("");
  await open(unsigned({ narrative: noise }));
  await press("#qr > summary");
  const words = await browser.until("words", () => document.getElementById("qr-place").textContent);
  assert.match(words, /too long for a QR code/);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing, ${theme}`, async () => {
    await open(await sample("good"));
    await press("#embed > summary");
    await tag("<open-badge");
    await press("#qr > summary");
    await scanned();
    await browser.card("#preview");
    await browser.run((theme) => {
      document.documentElement.style.colorScheme = theme;
      for (const element of document.querySelectorAll("open-badge")) {
        element.theme = theme;
      }
    }, theme);
    assert.deepEqual(await browser.axe(), []);
  });
}

test("the bookmark leads from any page to the check page, with the page's address and nothing else", async () => {
  await open(unsigned());
  const program = await browser.run(() => document.getElementById("bookmark").href);
  site.answers.set("/other.html", { type: "text/html; charset=utf-8", policy: "", body: "<!doctype html><title>Other</title><p id=words>Words of no badge" });
  const path = "/other.html?a=1&b=%20#part";
  site.requests.length = 0;
  await browser.open(site.url(path));
  await browser.run((program) => {
    getSelection().selectAllChildren(document.getElementById("words"));
    // As a browser runs a bookmark: in the page, after everything else.
    setTimeout(() => location.assign(program));
  }, program);
  const error = await browser.until("the check page", () => !document.getElementById("url-error")?.hidden && document.getElementById("url-error")?.textContent);
  assert.match(error, /^At 127\.0\.0\.1:\d+ there is a web page, not a badge\./);
  assert.equal(await browser.run(() => document.getElementById("url").value), site.url(path));
  assert.equal(await browser.run(() => location.hash), `#url=${encodeURIComponent(site.url(path))}`);
  // The page was opened, and then fetched as a badge would be; no address carries more than its own.
  assert.equal(site.requests.filter((request) => request.includes("other.html")).length, 2);
  assert.deepEqual(site.requests.filter((request) => /url=|text=|Words/.test(request)), []);
});

test("the bookmark takes the text of a badge that is selected", async () => {
  await open(unsigned());
  const program = await browser.run(() => document.getElementById("bookmark").href);
  const badge = await sample("good");
  site.answers.set("/other.html", { type: "text/html; charset=utf-8", policy: "", body: `<!doctype html><title>Other</title><pre id=words>${badge.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>` });
  await browser.open(site.url("/other.html"));
  await browser.run((program) => {
    getSelection().selectAllChildren(document.getElementById("words"));
    setTimeout(() => location.assign(program));
  }, program);
  assert.equal((await browser.card("#badge")).verdict, "valid");
  assert.equal(await browser.run(() => document.getElementById("text").value), badge.trim());
});

test("on the check page itself the bookmark's link says what to do with it, and runs nothing", async () => {
  await open(unsigned());
  await press("#anywhere > summary");
  await press("#bookmark");
  assert.match(await browser.run(() => document.getElementById("bookmark-note").textContent), /^Drag this link/);
  assert.deepEqual(await browser.run(() => window.seen.violations), []);
  assert.equal(await browser.run(() => document.getElementById("text").value), unsigned());
});
