/** The element `<open-badge>` on other people's pages. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { SAMPLES, unsigned, vector } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { badge, personByJwk } from "./support/signed.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/badge.json": { body: unsigned() } });
});
beforeEach(() => {
  site.requests.length = 0;
  site.givenUp.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** @param {string} body */
const open = (body) => browser.open(site.page(body));
const seen = () => browser.run(() => window.seen);

test("the badge comes by address, and the card takes the place of the light DOM", async () => {
  await open(`<open-badge src="/badge.json"><p id="mine">My badge</p></open-badge>`);
  assert.equal((await browser.card()).verdict, "unsigned");
  assert.equal(await browser.run(() => document.querySelector("#mine").getClientRects().length), 0);
});

test("the badge stands in the page", async () => {
  for (const type of ["application/ld+json", "application/vc", "application/json"]) {
    await open(`<open-badge><script type="${type}">${unsigned()}</script></open-badge>`);
    assert.equal((await browser.card()).verdict, "unsigned", type);
  }
  assert.equal(site.asked("/badge.json"), 0);
});

test("the badge is given by script", async () => {
  await open(`<open-badge></open-badge>`);
  await browser.run((badge) => (document.querySelector("open-badge").badge = badge), unsigned());
  assert.equal((await browser.card()).verdict, "unsigned");
});

for (const [name, verdict] of Object.entries(SAMPLES)) {
  test(`the sample "${name}" comes to ${verdict}`, async () => {
    await open(`<open-badge src="/samples/${name}.json"></open-badge>`);
    assert.equal((await browser.card()).verdict, verdict);
  });
}

test("one event tells the report: it bubbles, leaves shadow roots and cannot be cancelled", async () => {
  await open(`<open-badge id="b" src="/badge.json"></open-badge>`);
  await browser.card();
  const [report, ...more] = (await seen()).reports;
  assert.deepEqual(report, { verdict: "unsigned", bubbles: true, composed: true, cancelable: false, id: "b" });
  assert.deepEqual(more, []);
});

test("nothing is requested before the element is near the view", async () => {
  await open(`<div id="far"></div><open-badge src="/badge.json"></open-badge>`);
  await browser.run(() => {
    document.querySelector("#far").style.blockSize = "5000px";
    return new Promise((done) => setTimeout(done, 500));
  });
  // The element was in view for a moment before the page grew; so look at one that never was.
  await browser.run(() => {
    const late = document.createElement("open-badge");
    late.id = "late";
    late.setAttribute("src", "/late.json");
    document.body.append(late);
    return new Promise((done) => setTimeout(done, 500));
  });
  assert.equal(site.asked("/late.json"), 0);
  site.answers.set("/late.json", { body: unsigned() });
  await browser.run(() => document.querySelector("#late").scrollIntoView());
  assert.equal((await browser.card("#late")).verdict, "unsigned");
  assert.equal(site.asked("/late.json"), 1);
});

test("the module of everyday badges comes while the badge does, and is given up for one that needs another", async () => {
  /** @type {() => void} */
  let arrive = () => {};
  site.answers.set("/list.json", { body: `[${await sample("good")}]`, after: new Promise((done) => (arrive = done)) });
  site.answers.set("/open-badge.wasm", { after: new Promise(() => {}) });
  try {
    await open(`<open-badge src="/list.json"></open-badge>`);
    await site.until(() => site.asked("/open-badge.wasm") === 1);
    assert.ok(!site.givenUp.includes("/open-badge.wasm"));
    arrive();
    assert.equal((await browser.card()).verdict, "valid");
    await site.until(() => site.givenUp.includes("/open-badge.wasm"));
    assert.deepEqual((await seen()).errors, []);
  } finally {
    site.answers.delete("/open-badge.wasm");
  }
});

test("an element that leaves the page ends its request, and begins anew when it comes back", async () => {
  /** @type {() => void} */
  let release = () => {};
  site.answers.set("/slow.json", { body: unsigned(), after: new Promise((done) => (release = done)) });
  await open(`<open-badge src="/slow.json"></open-badge>`);
  await site.until(() => site.asked("/slow.json") === 1);
  await browser.run(() => {
    window.kept = document.querySelector("open-badge");
    window.kept.remove();
  });
  await site.until(() => site.givenUp.includes("/slow.json"));
  release();
  await browser.run(() => {
    document.body.append(window.kept);
  });
  assert.equal((await browser.card()).verdict, "unsigned");
  assert.deepEqual((await seen()).errors, []);
});

test("thirty cards: one module, one request for one address, one announcement", async () => {
  await open(Array.from({ length: 30 }, (_, index) => `<open-badge id="b${index}" src="/badge.json" view="chip"></open-badge>`).join(""));
  for (const index of [0, 29]) {
    await browser.run((id) => document.querySelector(id).scrollIntoView(), `#b${index}`);
    await browser.card(`#b${index}`);
  }
  assert.equal(site.asked("/open-badge.wasm"), 1);
  const said = await browser.until("the announcement", () => {
    const regions = document.querySelectorAll("[role=status]");
    return regions.length === 1 && regions[0].textContent;
  });
  assert.match(said, /^\d+ badges checked: \d+ not signed\.$/);
});

test("a badge that needs more than everyday ones is checked by the full module, loaded once", async () => {
  await open(`<open-badge src="/samples/good.json"></open-badge>`);
  assert.equal((await browser.card()).verdict, "valid");
  assert.equal(site.asked("/open-badge-full.wasm"), 0);
  const names = ["numbers over RDF", "blank nodes that know each other"];
  const badges = await Promise.all(names.map(vector));
  await open(badges.map((text, index) => `<open-badge id="b${index}"><script type="application/json">${text}</script></open-badge>`).join(""));
  for (const index of names.keys()) {
    await browser.run((id) => document.querySelector(id).scrollIntoView(), `#b${index}`);
    assert.equal((await browser.card(`#b${index}`)).verdict, "valid", names[index]);
  }
  assert.equal(site.asked("/open-badge-full.wasm"), 1);
  assert.deepEqual((await seen()).errors, []);
});

test("an issuer's did:jwk is read by the full module, though nothing else of the badge asks for it", async () => {
  const text = badge(personByJwk(7));
  for (const [badge, verdict] of [[text, "valid"], [text.replace("Mended ten", "Mended two"), "tampered"]]) {
    await open(`<open-badge><script type="application/json">${badge}</script></open-badge>`);
    assert.equal((await browser.card()).verdict, verdict);
  }
});

test("a method that no module knows is not supported, and named", async () => {
  await open(`<open-badge view="full"><script type="application/json">${badge({ ...personByJwk(7), id: "did:ebsi:z1", method: "did:ebsi:z1#0" })}</script></open-badge>`);
  const { verdict, text } = await browser.card();
  assert.equal(verdict, "unsupported");
  assert.match(text, /ebsi/);
});

test("a badge that shows what it needs is checked by the full module alone", async () => {
  const badge = JSON.parse(unsigned());
  badge.credentialStatus = { id: "https://example.org/lists/1#1", type: "BitstringStatusListEntry" };
  await open(`<open-badge><script type="application/json">${JSON.stringify(badge)}</script></open-badge>`);
  await browser.card();
  assert.equal(site.asked("/open-badge-full.wasm"), 1);
  assert.equal(site.asked("/open-badge.wasm"), 0);
});

test("a context that few badges use comes from the script's own folder, once", async () => {
  const badge = JSON.parse(unsigned());
  badge["@context"].push("https://w3id.org/vc/render-method/v1");
  const strange = JSON.parse(unsigned());
  strange["@context"].push("https://example.org/contexts/1");
  const inline = [badge, badge, strange].map((badge, index) => `<open-badge id="b${index}"><script type="application/json">${JSON.stringify(badge)}</script></open-badge>`);
  await open(inline.join(""));
  for (const [index, verdict] of ["unsigned", "unsigned", "unsupported"].entries()) {
    await browser.run((id) => document.querySelector(id).scrollIntoView(), `#b${index}`);
    assert.equal((await browser.card(`#b${index}`)).verdict, verdict);
  }
  assert.equal(site.asked("/open-badge-contexts.json"), 1);
  assert.deepEqual((await seen()).errors, []);
});

test("a badge that cannot be fetched could not be checked, and the author's link stays", async () => {
  await open(`<open-badge src="/nowhere.json"><a href="/nowhere.json">My badge</a></open-badge>`);
  assert.equal((await browser.card()).verdict, "could-not-check");
  const words = await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelector("article").textContent);
  assert.match(words, /answered with the HTTP status 404/);
  assert.ok(await browser.run(() => document.querySelector("open-badge a").getClientRects().length > 0));
});

test("attributes reflect to properties and back; bad values count as none", async () => {
  await open(`<open-badge view="sideways" heading-level="1" checker="javascript:alert(1)"></open-badge>`);
  await browser.until("the class", () => customElements.get("open-badge") !== undefined);
  const found = await browser.run(() => {
    const element = document.querySelector("open-badge");
    const before = [element.view, element.headingLevel, element.offline, element.checker, element.report];
    Object.assign(element, { view: "full", headingLevel: 2, offline: true, src: "/x.json", theme: "dark", checker: "https://check.example/" });
    const attributes = Object.fromEntries(["view", "heading-level", "offline", "src", "theme", "checker"].map((name) => [name, element.getAttribute(name)]));
    return { before, attributes, checker: element.checker };
  });
  assert.deepEqual(found.before, ["card", 3, false, site.url("/"), null]);
  assert.deepEqual(found.attributes, { view: "full", "heading-level": "2", offline: "", src: "/x.json", theme: "dark", checker: "https://check.example/" });
  assert.equal(found.checker, "https://check.example/");
});

test("the class registers under any name; ?define=no registers nothing", async () => {
  const body = `<!doctype html><meta charset="utf-8"><title>Test</title><script src="/watch.js"></script>
<script type="module" src="/own.js"></script><my-badge src="/badge.json"></my-badge>`;
  site.answers.set("/own.html", { body, type: "text/html" });
  site.answers.set("/own.js", {
    type: "text/javascript",
    body: `import { OpenBadgeElement } from "/open-badge.js?define=no";
      window.before = customElements.get("open-badge");
      OpenBadgeElement.define("my-badge");`,
  });
  await browser.open(site.url("/own.html"));
  assert.equal((await browser.card("my-badge")).verdict, "unsigned");
  assert.equal(await browser.run(() => window.before === undefined), true);
});

test("verify() gives the report without any element", async () => {
  await open("");
  const report = await browser.run(async (badge) => {
    const { verify, version } = await import("/open-badge.js");
    return { ...(await verify(badge)), script: version };
  }, unsigned());
  assert.equal(report.verdict, "unsigned");
  assert.match(report.script, /^\d+\.\d+\.\d+/);
  assert.ok(report.checks.some(({ code, outcome }) => code === "proof.present" && outcome === "fail"));
});

test("view and heading level change the card without checking again", async () => {
  await open(`<open-badge src="/badge.json"></open-badge>`);
  await browser.card();
  const found = await browser.run(async () => {
    const element = document.querySelector("open-badge");
    element.view = "chip";
    element.headingLevel = 5;
    await new Promise((done) => setTimeout(done, 100));
    const card = element.shadowRoot.querySelector("[data-state]");
    return [card.dataset.view, card.querySelector(".headline").localName];
  });
  assert.deepEqual(found, ["chip", "h5"]);
  assert.equal(site.asked("/badge.json"), 1);
});

test("the link to the independent checker carries the badge in its fragment and says its host", async () => {
  await open(`<open-badge src="/samples/good.json" checker="https://check.example/page"></open-badge>`);
  await browser.card();
  const [href, text] = await browser.until("the link", () => {
    const link = document.querySelector("open-badge").shadowRoot.querySelector("[data-action=verify-elsewhere]");
    return link?.hash && [link.href, link.textContent];
  });
  assert.match(href, /^https:\/\/check\.example\/page#(badge|z)=/);
  assert.match(text, /check\.example/);
  // The same fragment on our own page shows the same badge.
  await browser.open(site.url("/") + new URL(href).hash);
  assert.equal((await browser.card()).verdict, "valid");
});

test("the badge is copied as it came", async () => {
  const badge = `\n  ${unsigned()}  \n`;
  site.answers.set("/odd.json", { body: badge });
  await open(`<open-badge src="/odd.json"></open-badge>`);
  await browser.card();
  const copied = await browser.run(async () => {
    let taken;
    Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => (taken = text) } });
    document.querySelector("open-badge").shadowRoot.querySelector("[data-action=copy]").click();
    await new Promise((done) => setTimeout(done, 50));
    return taken;
  });
  assert.equal(copied, badge);
});

test("checking again asks anew, and focus goes to the outcome", async () => {
  site.answers.set("/turns.json", { body: unsigned() });
  await open(`<open-badge src="/turns.json"></open-badge>`);
  assert.equal((await browser.card()).verdict, "unsigned");
  site.answers.set("/turns.json", { body: await sample("expired") });
  await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelector("[data-action=again]").click());
  await browser.until("the new verdict", () => document.querySelector("open-badge").report?.verdict === "expired");
  assert.match(
    await browser.until("focus", () => document.querySelector("open-badge").shadowRoot.activeElement?.className),
    /headline/,
  );
});

test("nothing that an issuer writes becomes markup, script or a request", async () => {
  const attack = `<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>`;
  const rtl = "\u202Eevil\u202C ✅ 🔒";
  const badge = unsigned({
    name: attack + rtl + "x".repeat(10_000),
    description: `${attack}\n[click](javascript:window.hacked=1) ![](https://tracker.example/pixel.png)`,
    issuer: attack,
    narrative: `<iframe src="https://tracker.example/"></iframe> [a](data:text/html,<script>window.hacked=1</script>)`,
    image: "https://tracker.example/picture.png",
  });
  site.answers.set("/hostile.json", { body: badge });
  await open(`<open-badge src="/hostile.json" view="full"></open-badge>`);
  await browser.card();
  const found = await browser.run(async () => {
    const root = document.querySelector("open-badge").shadowRoot;
    for (const details of root.querySelectorAll("details")) {
      details.open = true;
    }
    await new Promise((done) => setTimeout(done, 200));
    return {
      hacked: window.hacked,
      elements: root.querySelectorAll("img, script, iframe, style, object, embed").length,
      links: [...root.querySelectorAll("a")].map((link) => link.protocol),
      wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      requests: performance.getEntriesByType("resource").map(({ name }) => new URL(name).hostname),
    };
  });
  assert.equal(found.hacked ?? null, null);
  assert.equal(found.elements, 0);
  assert.deepEqual(found.links.filter((protocol) => !["https:", "http:", "mailto:"].includes(protocol)), []);
  assert.equal(found.wide, false);
  assert.deepEqual([...new Set(found.requests)], ["127.0.0.1"]);
});

test("the example page works under the strict policy with Trusted Types", async () => {
  site.answers.set("/examples/embed.html", await watched("examples/embed.html"));
  await browser.open(site.url("/examples/embed.html"));
  const verdicts = {};
  for (const id of ["by-src", "chip", "full", "inline", "listed", "changed", "broken", "missing"]) {
    await browser.run((id) => document.getElementById(id).scrollIntoView(), id);
    verdicts[id] = (await browser.card(`#${id}`)).verdict;
  }
  assert.deepEqual(verdicts, {
    "by-src": "valid", chip: "expired", full: "valid", inline: "unsigned", listed: "valid",
    changed: "tampered", broken: "not-a-badge", missing: "could-not-check",
  });
  await browser.until("the page's list", () =>
    document.getElementById("listed").shadowRoot.children[1].textContent.includes("Listed by Sample list"));
  const { violations, errors } = await seen();
  assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
});
