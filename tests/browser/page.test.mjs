/** The check page: every way in, and nothing lost on the way. */

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { SAMPLES, unsigned } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/": await watched("index.html"), "/badge.json": { body: unsigned() } });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const open = async (fragment = "") => {
  await browser.open(site.url("/") + fragment);
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
};
const press = (selector) => browser.press(selector);
const text = () => browser.run(() => document.querySelector("#text").value);
const type = (selector, words) => browser.run((selector, words) => {
  document.querySelector(selector).value = words;
}, selector, words);
const base64url = (badge) => Buffer.from(badge).toString("base64url");

for (const [whose, host, pressable] of [["another site's", "localhost", false], ["its own site's", "127.0.0.1", true]]) {
  test(`inside ${whose} page there is ${pressable ? "everything" : "nothing"} to press`, async () => {
    const own = new URL(site.url("/"));
    const frame = `<iframe title="Check" width="800" height="600" src="${own}#text=hello"></iframe>`;
    const around = new URL(site.page(frame, "frame-src *"));
    around.hostname = host;
    assert.equal(own.hostname, "127.0.0.1");
    await browser.driver.get(around.href);
    await browser.driver.switchTo().frame(0);
    await browser.until("the page's script", () => document.querySelector("#version").textContent);
    const shown = (id) => browser.run((id) => document.getElementById(id).checkVisibility(), id);
    assert.deepEqual([await shown("framed"), await shown("text"), await shown("version")], [!pressable, pressable, pressable]);
    if (!pressable) {
      assert.equal(await browser.run(() => document.querySelector("#framed-open").href), own.href);
    }
    await browser.driver.switchTo().defaultContent();
  });
}

/** The error beside a field, which has the focus. */
const refusal = (field) => browser.until("an error", (field) => {
  const error = document.getElementById(`${field}-error`);
  return !error.hidden && document.activeElement.id === field && error.textContent;
}, field);

for (const [name, verdict] of Object.entries(SAMPLES)) {
  test(`the sample "${name}" is one click away and labelled as a sample`, async () => {
    await open();
    await press(`[data-sample="${name}"]`);
    assert.equal((await browser.card()).verdict, verdict);
    assert.equal(await text(), await sample(name));
    assert.ok(await browser.driver.findElement(By.css("#sample-label")).isDisplayed());
  });
}

test("a pasted badge is checked; focus goes to the headline; the report can be read", async () => {
  await open();
  await type("#text", unsigned());
  await press("#check button");
  assert.equal((await browser.card()).verdict, "unsigned");
  const focused = await browser.until("focus", () => document.querySelector("open-badge").shadowRoot.activeElement?.className);
  assert.match(focused, /headline/);
  const report = JSON.parse(await browser.run(() => document.querySelector("#report").textContent));
  assert.equal(report.verdict, "unsigned");
  assert.match(await browser.run(() => document.querySelector("#contacted").textContent), /^Nobody was contacted/);
});

test("a chosen file is checked", async () => {
  const folder = await mkdtemp(join(tmpdir(), "open-badge-"));
  try {
    const file = join(folder, "badge.json");
    await writeFile(file, unsigned());
    await open();
    await browser.driver.findElement(By.css("#file")).sendKeys(file);
    assert.equal((await browser.card()).verdict, "unsigned");
    assert.equal(await text(), unsigned());
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a dropped file is checked", async () => {
  await open();
  await browser.run((badge) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([badge], "badge.json"));
    document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  }, unsigned());
  assert.equal((await browser.card()).verdict, "unsigned");
});

test("a badge is fetched from its address", async () => {
  await open();
  await type("#url", site.url("/badge.json"));
  await press("#fetch button");
  assert.equal((await browser.card()).verdict, "unsigned");
});

test("a badge in the fragment is checked, survives a reload and is never sent", async () => {
  const badge = unsigned({ name: "Secret skill" });
  await open(`#badge=${base64url(badge)}`);
  assert.equal((await browser.card()).verdict, "unsigned");
  assert.equal(await text(), badge);
  await browser.driver.navigate().refresh();
  assert.equal((await browser.card()).verdict, "unsigned");
  assert.equal(await text(), badge);
  assert.ok(site.requests.length > 0);
  for (const request of site.requests) {
    assert.match(request, /^GET \/[\w.-]*$/);
  }
});

test("a compressed badge in the fragment is checked", async () => {
  const { deflateRawSync } = await import("node:zlib");
  await open(`#z=${base64url(deflateRawSync(unsigned()))}`);
  assert.equal((await browser.card()).verdict, "unsigned");
});

test("a fragment that unpacks to more than any badge is refused", async () => {
  const { deflateRawSync } = await import("node:zlib");
  await open(`#z=${base64url(deflateRawSync(Buffer.alloc(50_000_000)))}`);
  assert.match(await refusal("text"), /damaged/);
});

test("a fragment names the badge's address", async () => {
  await open(`#url=${encodeURIComponent(site.url("/badge.json"))}`);
  assert.equal((await browser.card()).verdict, "unsigned");
});

test("a damaged fragment is an error, not a blank page", async () => {
  await open("#badge=%%%");
  assert.match(await refusal("text"), /damaged/);
});

test("a fragment cannot make the browser ask a private address", async () => {
  await open(`#url=${encodeURIComponent("https://192.168.0.1/badge.json")}`);
  assert.match(await refusal("url"), /public https addresses/);
});

test("what was pasted survives a reload, and the address does not hold it", async () => {
  await open();
  await type("#text", unsigned());
  await press("#check button");
  await browser.card();
  await browser.driver.navigate().refresh();
  assert.equal((await browser.card()).verdict, "unsigned");
  assert.equal(await text(), unsigned());
  assert.equal(await browser.driver.getCurrentUrl(), site.url("/"));
});

test("what is no badge stays in the box, and the card says what was found", async () => {
  await open();
  await type("#text", `{"name": "not a badge"`);
  await press("#check button");
  assert.equal((await browser.card()).verdict, "not-a-badge");
  assert.equal(await text(), `{"name": "not a badge"`);
});

test("an empty box is an error beside it, with focus", async () => {
  await open();
  await press("#check button");
  assert.match(await refusal("text"), /^Paste a badge/);
});

test("a bad or unreachable address is an error beside it; nothing typed is lost", async () => {
  await open();
  await type("#text", "my text");
  for (const [address, error] of [
    ["", /^Enter the address/],
    ["badge", /not a web address/],
    ["http://example.org/badge.json", /public https/],
    [site.url("/nowhere.json"), /answered 404/],
  ]) {
    await type("#url", address);
    await press("#fetch button");
    assert.match(await refusal("url"), error);
    assert.equal(await browser.run(() => document.querySelector("#url").value), address);
    await browser.run(() => document.querySelector("#fetch button").focus());
  }
  assert.equal(await text(), "my text");
});

test("a link to the check holds the badge", async () => {
  await open();
  await type("#text", unsigned());
  await press("#check button");
  await browser.card();
  const link = await browser.run(async () => {
    let taken;
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => (taken = text) } });
    document.querySelector("#copy-link").click();
    await new Promise((done) => setTimeout(done, 200));
    return taken;
  });
  assert.equal(link, `${site.url("/")}#badge=${base64url(unsigned())}`);
});

test("the page keeps to its policy, with Trusted Types", async () => {
  await open();
  await press(`[data-sample="good"]`);
  await browser.card();
  const { violations, errors } = await browser.run(() => window.seen);
  assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
});

test("without JavaScript the page says what it needs", async () => {
  const { body } = await watched("index.html");
  assert.match(body, /<noscript>.*needs JavaScript.*<\/noscript>/s);
});
