/** `<open-badge-wall>`: many badges, found, ordered and checked as their reader comes to them. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { itemsOf, MOST_BADGES } from "../../www/wall/items.js";
import { unsigned, vector } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { built, sample, startSite, STRICT } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite();
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

// What a file holds ------------------------------------------------------------------------------

/** A token around a badge; nobody checks it here. @param {object} badge */
const token = (badge) => `eyJhbGciOiJFZERTQSJ9.${Buffer.from(JSON.stringify(badge)).toString("base64url")}.AAAA`;

const BADGE = { type: ["OpenBadgeCredential"], name: "Baking", awardedDate: "2026-02-01T00:00:00Z" };

for (const [what, text, expected] of [
  ["one badge is one", JSON.stringify(BADGE), [{ text: JSON.stringify(BADGE), name: "Baking", date: "2026-02-01T00:00:00Z" }]],
  ["an array holds its elements", ` [ ${JSON.stringify(BADGE)} ,{"name":"b"}] `, [{ name: "Baking" }, { text: '{"name":"b"}', name: "b" }]],
  ["an empty array holds none", "[ ]", []],
  ["a text is an address", '["a.json", "https://example.org/b.png"]', [{ url: "a.json" }, { url: "https://example.org/b.png" }]],
  ["or a token", JSON.stringify([token(BADGE)]), [{ text: token(BADGE), name: "Baking" }]],
  ["also of a badge inside claims", JSON.stringify([token({ vc: BADGE })]), [{ name: "Baking" }]],
  ["numbers stay as written", '[{"a":1.0,"b":12345678901234567890}]', [{ text: '{"a":1.0,"b":12345678901234567890}' }]],
  ["marks in strings are no marks", '[{"a":"}],\\"["},{"b":"\\\\"}]', [{ text: '{"a":"}],\\"["}' }, { text: '{"b":"\\\\"}' }]],
  ["a presentation holds its credentials", JSON.stringify({ type: "VerifiablePresentation", x: [[1], {}], verifiableCredential: [BADGE, token(BADGE)] }), [{ text: JSON.stringify(BADGE) }, { text: token(BADGE) }]],
  ["a presentation of one is one", JSON.stringify({ type: ["VerifiablePresentation"], verifiableCredential: BADGE }), [{}]],
  ["a record is one: its signature is around all", JSON.stringify({ type: ["ClrCredential"], credentialSubject: { verifiableCredential: [BADGE, BADGE] } }), [{}]],
  ["an achievement's name in several languages", '[{"credentialSubject":{"achievement":{"name":{"de":"Backen","en":"Baking"}}}}]', [{ name: "Backen" }]],
]) {
  test(`a file of badges: ${what}`, () => {
    const { items } = itemsOf(/** @type {string} */ (text));
    assert.equal(items.length, expected.length);
    items.forEach((item, index) => {
      for (const [name, value] of Object.entries(expected[index])) {
        assert.equal(item[name], value, name);
      }
    });
  });
}

test("a file of badges: what is too much is counted, and what is no JSON is an error", () => {
  const { items, more } = itemsOf(JSON.stringify(Array(MOST_BADGES + 7).fill({})));
  assert.deepEqual([items.length, more], [MOST_BADGES, 7]);
  assert.throws(() => itemsOf("[{]"), SyntaxError);
});

// On a page --------------------------------------------------------------------------------------

/** Many badges with names and dates of their own, the last of which expired. @param {number} count */
async function many(count) {
  const good = JSON.parse(await sample("good"));
  const list = [];
  for (let number = 0; number < count; number += 1) {
    list.push(number % 3 === 2 ? unsigned({ name: `Unsigned ${number}` }) : JSON.stringify(good));
  }
  return `[${[...list.slice(0, -1), await sample("expired")].join(",")}]`;
}

/** Opens a page with a wall. @param {string} inside attributes and content @param {string} [before] */
async function open(inside, before = "") {
  await browser.open(site.page(`${before}<script type="module" src="/open-badge-wall.js"></script><open-badge-wall ${inside}</open-badge-wall>`));
}

/** Runs in the page: what stands on the wall. */
const onWall = () => {
  const root = document.querySelector("open-badge-wall").shadowRoot;
  const places = [...(root.querySelector("ul")?.children ?? [])];
  const reports = places.map((place) => (place.querySelector("open-badge") ?? place.querySelector("slot")?.assignedElements()[0])?.report?.verdict);
  return {
    places: places.length,
    verdicts: reports,
    checked: reports.filter(Boolean).length,
    summary: root.querySelector(".summary")?.textContent,
    status: root.querySelector("[role=status]")?.textContent,
    notes: root.querySelector(".notes")?.textContent,
    waiting: places.filter((place) => place.matches(".waiting")).map((place) => place.textContent),
  };
};

const wall = () => browser.run(onWall);
const checked = (/** @type {number} */ count) => browser.until(`${count} checked badges`, `async (count) => { const seen = (${onWall})(); return seen.checked >= count && seen; }`, count);

/**
 * Goes to the last badge and waits for its verdict. WebKit does not hold the view in its place when cards above
 * it grow, so its reader may have to follow.
 */
const last = () => browser.until("the last", () => {
  const place = document.querySelector("open-badge-wall").shadowRoot.querySelector("li:last-child");
  place.scrollIntoView();
  return place.querySelector("open-badge")?.report?.verdict;
});

test("each badge is checked when it comes near the view, and no other", async () => {
  site.answers.set("/badges.json", { body: await many(60) });
  await open('src="/badges.json">');
  await checked(3);
  await new Promise((done) => setTimeout(done, 1500));
  const { places, checked: count, waiting } = await wall();
  assert.equal(places, 60);
  assert.ok(count >= 3 && count < 20, `${count} checked`);
  assert.ok(waiting.at(-1)?.includes("(expired badge) Not checked yet."), waiting.at(-1));
  assert.equal(await last(), "expired");
  assert.deepEqual((await browser.run(() => window.seen)).violations, []);
});

test("one sentence is spoken, once", async () => {
  site.answers.set("/badges.json", { body: await many(60) });
  await open('src="/badges.json">');
  const said = await browser.until("the sentence", () => document.querySelector("open-badge-wall").shadowRoot.querySelector("[role=status]")?.textContent);
  assert.match(said, /^\d+ badges near this place were checked: .*signature valid.* Others are checked as you come to them\.$/);
  await last();
  await new Promise((done) => setTimeout(done, 2000));
  assert.equal((await wall()).status, said);
});

/** Sets a field of the wall's tools as a reader would. @param {string} field @param {string} value @param {string} event */
const ask = (field, value, event) => browser.run((field, value, event) => {
  const found = document.querySelector("open-badge-wall").shadowRoot.querySelector(field);
  found.value = value;
  found.dispatchEvent(new Event(event));
}, field, value, event);

test("a reader searches, orders and filters", async () => {
  const badges = ["Baking", "Archery", "Carving"].map((name, index) => ({ ...JSON.parse(unsigned({ name })), awardedDate: `2026-0${3 - index}-01T00:00:00Z` }));
  site.answers.set("/three.json", { body: JSON.stringify([...badges, JSON.parse(await sample("good"))]) });
  await open('src="/three.json" view="chip">');
  await checked(4);
  const names = () => browser.run(() => [...document.querySelector("open-badge-wall").shadowRoot.querySelectorAll("li open-badge")].map(({ badge }) => JSON.parse(badge).name));
  const asGiven = await names();
  assert.deepEqual(asGiven.slice(0, 3), ["Baking", "Archery", "Carving"]);

  await ask("select", "name", "change");
  assert.deepEqual((await names()).slice(0, 3), ["Archery", "Baking", "Carving"]);
  assert.equal((await wall()).status, "4 of 4 badges shown.");
  await ask("select", "oldest", "change");
  assert.deepEqual((await names()).filter((name) => !name.startsWith("Sample")), ["Carving", "Archery", "Baking"]);
  await ask("select", "given", "change");
  assert.deepEqual(await names(), asGiven);

  await ask("input", "  CARV", "input");
  assert.deepEqual(await names(), ["Carving"]);
  assert.equal((await wall()).status, "1 of 4 badges shown.");
  assert.match((await wall()).summary, /^1 of 4 badges shown\. Checked so far: /);
  await ask("input", "", "input");
  await ask("label:last-child select", "valid", "change");
  assert.deepEqual((await wall()).verdicts, ["valid"]);
  await ask("label:last-child select", "unsigned", "change");
  assert.deepEqual((await wall()).verdicts, ["unsigned", "unsigned", "unsigned"]);
});

test("the page's own elements keep their place in the page", async () => {
  await open('>\n<open-badge id="a" src="/samples/good.json"></open-badge>\n<open-badge id="b" src="/samples/expired.json"></open-badge>\n');
  const { verdicts, places } = await checked(2);
  assert.equal(places, 2);
  assert.deepEqual(verdicts.sort(), ["expired", "valid"]);
  const parents = await browser.run(() => ["a", "b"].map((id) => document.getElementById(id).parentElement.localName));
  assert.deepEqual(parents, ["open-badge-wall", "open-badge-wall"]);
});

test("addresses are those of the list's own folder", async () => {
  site.answers.set("/lists/mine.json", { body: '["../samples/good.json", "/samples/changed.json"]' });
  await open('src="/lists/mine.json" theme="dark" heading-level="2">');
  const { verdicts } = await checked(2);
  assert.deepEqual(verdicts, ["valid", "tampered"]);
  const passed = await browser.run(() => {
    const { theme, headingLevel } = document.querySelector("open-badge-wall").shadowRoot.querySelector("open-badge");
    return [theme, headingLevel];
  });
  assert.deepEqual(passed, ["dark", 2]);
});

test("a presentation's own signature is not taken for checked", async () => {
  const body = `{"type":"VerifiablePresentation","verifiableCredential":[${await sample("good")}]}`;
  site.answers.set("/presentation.json", { body });
  await open('src="/presentation.json">');
  const { notes } = await checked(1);
  assert.match(notes, /Its own signature was not checked here/);
});

for (const [what, answer, says] of [
  ["is missing", { status: 404, body: "no" }, /could not be loaded/],
  ["is no JSON", { body: "{" }, /not JSON/],
  ["is empty", { body: "[]" }, /No badges/],
]) {
  test(`where the list ${what}, the page's own content stays`, async () => {
    site.answers.set("/bad.json", answer);
    await open('src="/bad.json"><a id="own" href="/bad.json">My badges</a>');
    const notes = await browser.until("the note", () => document.querySelector("open-badge-wall").shadowRoot.querySelector(".notes")?.textContent);
    assert.match(notes, says);
    assert.ok(await browser.run(() => document.getElementById("own").getBoundingClientRect().height > 0));
  });
}

test("nothing that a badge calls itself becomes markup or a mark of approval", async () => {
  const names = ["✅ Verified \u202emoc", "<img src=x onerror=alert(1)>", "a".repeat(10_000)];
  const filler = Array(30).fill(unsigned()).join(",");
  site.answers.set("/hostile.json", { body: `[${filler},${names.map((name) => unsigned({ name })).join(",")}]` });
  await open('src="/hostile.json">');
  const { waiting } = await checked(1);
  const [approved, markup, long] = waiting.slice(-3);
  assert.equal(approved, "Verified  moc Not checked yet.");
  assert.equal(markup, "<img src=x onerror=alert(1)> Not checked yet.");
  assert.equal(long.length, 200 + " Not checked yet.".length);
  assert.deepEqual((await browser.run(() => window.seen)).errors, []);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing, ${theme}`, async () => {
    site.answers.set("/badges.json", { body: await many(9) });
    await open(`src="/badges.json" theme="${theme}" heading-level="2">`);
    await browser.run((theme) => {
      // axe takes a page that names no background to be white, also where the scheme paints it dark.
      Object.assign(document.documentElement.style, { colorScheme: theme, background: "Canvas" });
    }, theme);
    await checked(3);
    assert.deepEqual(await browser.axe(), []);
  });
}

// In a worker ------------------------------------------------------------------------------------

/** Runs first on a page: keeps the time still, and notes what is verified with on the page and beside it. */
const WATCHED = `window.noted = { instances: 0, workers: [] };
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (...values) => { noted.instances += 1; return instantiate(...values); };
window.Worker = class extends Worker { constructor(...values) { super(...values); noted.workers.push(this); } };
const { setTimeout: wait } = window;
window.setTimeout = (work, time, ...values) => wait(work, time === 10_000 ? 300 : time, ...values);
Date.now = () => Date.parse("2026-06-01T12:00:00Z");`;

/** Opens such a page with a wall. @param {string} inside @param {string} [policy] */
async function openWatched(inside, policy = STRICT) {
  site.answers.set("/watched.js", { body: WATCHED, type: "text/javascript" });
  const scripts = '<script src="/watched.js"></script><script type="module" src="/open-badge-wall.js"></script>';
  await browser.open(site.page(`${scripts}<open-badge-wall ${inside}</open-badge-wall>`, policy));
}

const noted = () => browser.run(() => ({ instances: noted.instances, workers: noted.workers.length, ...seen }));

/** The reports on the wall. */
const reports = () => browser.run(() =>
  [...document.querySelector("open-badge-wall").shadowRoot.querySelectorAll("open-badge")].map(({ report }) => report));

/** Everyday badges and others, for several modules. */
async function mixed() {
  const names = ["good", "changed", "expired", "wrong-signer", "unsigned"];
  return `[${(await Promise.all(names.map(sample))).join(",")},${await vector("numbers over RDF")},"/samples/good.json"]`;
}

test("badges are verified in a worker, with the same reports and cards as on the page", async () => {
  site.answers.set("/mixed.json", { body: await mixed() });
  const found = [];
  for (const policy of [STRICT, `${STRICT}; worker-src 'none'`]) {
    await openWatched('src="/mixed.json" view="chip">', policy);
    await checked(7);
    const cards = await browser.run(() => [...document.querySelector("open-badge-wall").shadowRoot.querySelectorAll("open-badge")].map(({ shadowRoot }) => shadowRoot.textContent));
    found.push({ reports: await reports(), cards, ...(await noted()) });
  }
  const [beside, onPage] = found;
  assert.deepEqual([beside.instances, beside.workers], [0, 1]);
  assert.deepEqual(beside.errors, []);
  // A policy that forbids workers costs nothing but the worker.
  assert.ok(onPage.instances >= 2, `${onPage.instances} modules`);
  assert.deepEqual(onPage.errors, []);
  assert.deepEqual(beside.reports, onPage.reports);
  assert.deepEqual(beside.cards, onPage.cards);
});

test("the worker asks nobody for anything", async () => {
  const script = await built("open-badge-worker.js");
  for (const means of ["fetch(", "XMLHttpRequest", "WebSocket", "import(", "importScripts", "EventSource"]) {
    assert.ok(!script.includes(means), means);
  }
});

for (const [what, end] of [["breaks", "setTimeout(() => { throw new Error('broken') }); postMessage = () => {};"], ["falls silent", "postMessage = () => {};"]]) {
  test(`where the worker ${what} on its way, the page verifies, and nobody waits for ever`, async () => {
    const script = await built("open-badge-worker.js");
    const body = `let left = 20; { const { postMessage: post } = self; self.postMessage = (...values) => { left -= 1; if (left === 0) { ${end} } else { post(...values); } }; }\n${script}`;
    site.answers.set("/open-badge-worker.js", { body, type: "text/javascript" });
    site.answers.set("/badges.json", { body: await many(60) });
    await openWatched('src="/badges.json">');
    await checked(3);
    assert.equal(await last(), "expired");
    const { instances, workers, errors } = await noted();
    site.answers.delete("/open-badge-worker.js");
    assert.deepEqual([instances > 0, workers], [true, 1]);
    assert.deepEqual(errors.filter((error) => !error.includes("broken")), []);
    await browser.until("the card of every badge that is near", () =>
      [...document.querySelector("open-badge-wall").shadowRoot.querySelectorAll("open-badge")].every((card) => {
        const { top, bottom } = card.getBoundingClientRect();
        return card.report || bottom < 0 || top > innerHeight;
      }));
  });
}

test("from another origin the worker comes by its hash, where the policy lets such a worker run", async () => {
  const other = createServer(async ({ url = "/" }, response) => {
    response.writeHead(200, { "Access-Control-Allow-Origin": "*", "Content-Type": url.endsWith(".js") ? "text/javascript" : "application/octet-stream" });
    response.end(await readFile(new URL(`../../dist${url}`, import.meta.url)));
  });
  await new Promise((done) => other.listen(0, "127.0.0.1", () => done(undefined)));
  const origin = `http://127.0.0.1:${/** @type {import("node:net").AddressInfo} */ (other.address()).port}`;
  site.answers.set("/watched.js", { body: WATCHED, type: "text/javascript" });
  site.answers.set("/mixed.json", { body: await mixed() });
  const scripts = ["open-badge.js", "open-badge-wall.js"].map((name) => `<script type="module" src="${origin}/${name}"></script>`);
  const body = `<!doctype html><title>Test</title><script src="/watch.js"></script><script src="/watched.js"></script>${scripts.join("")}
<open-badge-wall src="/mixed.json" view="chip"></open-badge-wall>`;
  const policy = STRICT.replace("script-src", `script-src ${origin}`).replace("connect-src", `connect-src ${origin}`);
  try {
    for (const workers of ["blob:", "'self'"]) {
      site.answers.set("/other.html", { type: "text/html", body, policy: `${policy}; worker-src ${workers}` });
      await browser.open(site.url("/other.html"));
      await checked(7);
      assert.equal((await noted()).instances === 0, workers === "blob:", workers);
    }
  } finally {
    other.closeAllConnections();
    other.close();
  }
});

test("300 badges are scrolled through without a long task, and none is verified on the page", async (context) => {
  site.answers.set("/300.json", { body: await many(300) });
  /** @type {number[]} */
  let frames = [];
  // Also of loading the list and starting the checker.
  const longest = await browser.longestTask(async () => {
    await openWatched('src="/300.json" view="card">');
    await checked(3);
    frames = await browser.run(async () => {
      const frames = [];
      let last = performance.now();
      const end = last + 3000;
      while (performance.now() < end && scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
        scrollBy(0, 60);
        await new Promise((done) => requestAnimationFrame(done));
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
      return frames;
    });
  });
  const { checked: count } = await wall();
  frames.sort((a, b) => a - b);
  context.diagnostic(`${count} checked, ${frames.length} frames, median ${frames[frames.length >> 1]?.toFixed(1)} ms, longest task: ${longest?.toFixed(1)} ms`);
  assert.ok(count > 20, `${count} checked`);
  assert.equal((await noted()).instances, 0);
  assert.ok(longest === undefined || longest < 50, `a task of ${longest} ms`);
});
