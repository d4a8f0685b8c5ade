/** Without WebAssembly: everyday badges are checked by the same verifier in JavaScript, and no other badge is judged. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { SAMPLES, vector, vectors } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { startSite, STRICT } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

/** A policy that forbids WebAssembly. */
const FORBIDDING = STRICT.replace(" 'wasm-unsafe-eval'", "");

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/no-wasm.js": { body: "delete globalThis.WebAssembly;" }, "/reports.js": { body: REPORTS } });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** Opens a page with an element. @param {string} attributes @param {string} [policy] @param {string} [before] */
const open = (attributes, policy = FORBIDDING, before = "") =>
  browser.open(site.page(`${before}<open-badge ${attributes}><a href="/badge.json">My badge</a></open-badge>`, policy));

test("each sample comes out as everywhere or not at all, under a policy that forbids WebAssembly", async () => {
  const elements = Object.keys(SAMPLES).map((name) => `<open-badge id="${name}" view="chip" src="/samples/${name}.json"></open-badge>`);
  await browser.open(site.page(elements.join(""), FORBIDDING));
  for (const [name, verdict] of Object.entries(SAMPLES)) {
    if (name === "changed") {
      // Whether it matches under an earlier text of its context is for the full module to say.
      assert.match(await browser.note("#changed"), /^This badge could not be checked here: /);
    } else {
      assert.equal((await browser.card(`#${name}`)).verdict, verdict, name);
    }
  }
  const seen = await browser.run(() => window.seen);
  assert.equal(seen.errors.length, 1);
  assert.match(seen.errors[0], /\[compile-blocked\]/);
  assert.equal(site.asked("/open-badge-core.js"), 1);
  assert.equal(site.asked("/open-badge.wasm"), 0);
});

test("where WebAssembly may be compiled, the script is not asked for", async () => {
  await open('src="/samples/good.json"', STRICT);
  assert.equal((await browser.card()).verdict, "valid");
  assert.equal(site.asked("/open-badge-core.js"), 0);
});

test("a browser without WebAssembly", async () => {
  await open('src="/samples/good.json"', STRICT, '<script src="/no-wasm.js"></script>');
  assert.equal((await browser.card()).verdict, "valid");
  assert.equal(await browser.run(() => "WebAssembly" in window), false);
});

/** The page's own script: what a driver runs is not everywhere under the page's policy. */
const REPORTS = `import { verify } from "/open-badge.js";
window.reports = async (inputs, now) => {
  Date.now = () => now;
  const found = [];
  for (const input of inputs) {
    const begin = performance.now();
    const report = await verify(input, { offline: true }).catch((error) => error.code ?? String(error));
    found.push({ report, time: performance.now() - begin });
  }
  return found;
};`;

test("every vector of everyday badges has the same report as with WebAssembly", async (context) => {
  const all = await vectors();
  const inputs = all.map(({ input }) => input);
  const found = [];
  for (const policy of [STRICT, FORBIDDING]) {
    await open("", policy, '<script type="module" src="/reports.js"></script>');
    await browser.until("the script", () => "reports" in window);
    found.push(await browser.run((inputs, now) => window.reports(inputs, now), inputs, Date.parse("2026-06-01T12:00:00Z")));
  }
  const [compiled, scripted] = found.map((each) => each.map(({ report }) => report));
  const checked = scripted.flatMap((report, number) => (typeof report === "object" ? [number] : []));
  assert.ok(checked.length >= 30, `${checked.length} of ${all.length}`);
  for (const number of checked) {
    assert.deepEqual(scripted[number], compiled[number], all[number].name);
  }
  const others = new Set(scripted.filter((report) => typeof report !== "object"));
  assert.deepEqual([...others], ["compile-blocked"]);
  assert.ok(compiled.every((report) => typeof report === "object"));
  const [fast, slow] = found.map((each) => checked.reduce((sum, number) => sum + each[number].time, 0) / checked.length);
  context.diagnostic(`${checked.length} everyday badges, the first included: ${slow.toFixed(1)} ms each in JavaScript, ${(slow / fast).toFixed(0)} times those with WebAssembly`);
});

test("a badge that needs another module is not judged, and its reader is led to the check page with it", async () => {
  const input = await vector("numbers over RDF");
  site.answers.set("/badge.json", { body: input });
  await open('id="other" src="/badge.json" checker="https://check.example/"');
  assert.match(await browser.note(), /^This badge could not be checked here: .* This says nothing about the badge\. Check it yourself at check\.example$/);
  const { link, report, own } = await browser.run(() => {
    const element = document.querySelector("open-badge");
    return {
      link: element.shadowRoot.querySelector(".open-badge-note a").href,
      report: element.report,
      own: element.querySelector("a").getBoundingClientRect().height,
    };
  });
  assert.equal(link, "https://check.example/");
  assert.equal(report, null);
  assert.ok(own > 0, "the author's link is shown");

  // One that stands in the page goes with the link, and everyday badges are checked all the same.
  await browser.run((input) => {
    const inside = document.createElement("open-badge");
    inside.id = "inside";
    inside.lang = "de";
    inside.badge = input;
    const good = document.createElement("open-badge");
    good.id = "good";
    good.setAttribute("src", "/samples/good.json");
    document.querySelector("main").append(inside, good);
  }, input);
  assert.equal((await browser.card("#good")).verdict, "valid");
  const carried = await browser.until("the German note with the badge", () => {
    const note = document.querySelector("#inside").shadowRoot.querySelector(".open-badge-note[lang=de]");
    return note?.querySelector("a[href*='#']")?.href && [note.textContent, note.querySelector("a").href];
  });
  assert.match(carried[0], /^Dieses Badge konnte hier nicht geprüft werden: /);
  assert.match(carried[1], /^http:\/\/127\.0\.0\.1:\d+\/#(badge|z)=./);
});

test("a script of another release is not run", async () => {
  site.answers.set("/open-badge-core.js", { body: "globalThis.ran = true; export const start = () => {};", type: "text/javascript" });
  await open('src="/samples/good.json"');
  assert.equal(await browser.note(), "The checker could not start: this page’s security policy does not allow it.");
  assert.equal(await browser.run(() => "ran" in window), false);
  site.answers.delete("/open-badge-core.js");
});

test("a page that takes no script's address from scripts says so as before", async () => {
  await open('src="/samples/good.json"', `${FORBIDDING}; trusted-types 'none'`);
  const enforced = await browser.run(() => "trustedTypes" in window);
  if (enforced) {
    assert.equal(await browser.note(), "The checker could not start: this page’s security policy does not allow it.");
  } else {
    assert.equal((await browser.card()).verdict, "valid");
  }
});
