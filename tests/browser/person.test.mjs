/** Is it about this person? Asked on full cards and on the check page, answered in the page, told to nobody. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { startBrowser } from "./support/driver.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  const [good, expired] = await Promise.all([sample("good"), sample("expired")]);
  recipient = JSON.parse(good).credentialSubject.id;
  site = await startSite({
    "/": await watched("index.html"),
    "/two.json": { body: `[${good}, ${expired}]` },
  });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** What the recipient of the samples is called by. @type {string} */
let recipient;

/** Opens a page with these elements and waits for their cards. */
async function open(body, ...ids) {
  await browser.open(site.page(body));
  for (const id of ids) {
    await browser.card(`#${id}`);
  }
}

/** Presses the card's question, by keyboard, and waits for its field to have focus. */
async function ask(id, place = "person") {
  await browser.run((id, place) => {
    const root = document.getElementById(id).shadowRoot;
    for (const details of root.querySelectorAll("details")) {
      details.open = true;
    }
    root.querySelector(`#${place} button`).focus();
  }, id, place);
  await browser.driver.actions().sendKeys(Key.ENTER).perform();
  await browser.until("the field", (id, place) => {
    const root = document.getElementById(id).shadowRoot;
    return root.activeElement?.localName === "input" && root.activeElement.closest(`#${place}`) !== null;
  }, id, place);
}

/** Types into the field that has focus, compares, and gives the answer. */
async function answer(id, typed, place = "person") {
  await browser.driver.actions().sendKeys(typed, Key.ENTER).perform();
  return browser.until("the answer", (id, place) => document.getElementById(id).shadowRoot.querySelector(`#${place} .answer`).textContent, id, place);
}

const announced = () => browser.run(() => document.querySelector("[role=status]").textContent);

test("a full card asks and answers, by keyboard alone, and says the answer", async () => {
  await open(`<open-badge id="b" src="/samples/good.json" view="full"></open-badge>`, "b");
  // The summary of the page's own checks goes before.
  await browser.until("the summary", () => document.querySelector("[role=status]").textContent);
  await ask("b");
  for (const [typed, said] of [
    [` ${recipient}#key `, /^Match: /],
    ["did:example:bea", /^No match: /],
    ["+49 170 1234567", /^Cannot tell: /],
  ]) {
    await browser.run(() => {
      const root = document.getElementById("b").shadowRoot;
      root.querySelector("#person input").select();
      root.querySelector(".answer").replaceChildren();
    });
    const text = await answer("b", typed);
    assert.match(text, said);
    assert.equal(await announced(), text);
    assert.ok(!text.includes(typed.trim()), "what was typed is not repeated");
  }
  assert.equal((await browser.card("#b")).verdict, "valid", "the finding stays");
});

test("the field says what it is for, and is not for the browser to keep or to correct", async () => {
  await open(`<open-badge id="b" src="/samples/good.json" view="full"></open-badge>`, "b");
  await ask("b");
  const field = await browser.run(() => {
    const root = document.getElementById("b").shadowRoot;
    const input = root.activeElement;
    return {
      label: input.labels[0].textContent,
      hint: root.getElementById(input.getAttribute("aria-describedby")).textContent,
      name: input.name,
      kept: [input.autocomplete, input.getAttribute("spellcheck"), input.getAttribute("autocapitalize")],
      height: input.getBoundingClientRect().height,
      card: root.querySelector("[data-state]").dir,
    };
  });
  assert.equal(field.label, "Is it about this person?");
  assert.match(field.hint, /neither sends nor keeps it/);
  assert.deepEqual([field.name, ...field.kept], ["", "off", "false", "off"]);
  assert.ok(field.height >= 24);
});

test("the module that compares comes before anything is typed, and nobody else is asked", async () => {
  await open(`<open-badge id="b" src="/samples/good.json" view="full"></open-badge>`, "b");
  assert.equal(site.asked("/open-badge-whole.wasm"), 0);
  await ask("b");
  assert.equal(site.asked("/open-badge-whole.wasm"), 1);
  const before = [...site.requests];
  assert.match(await answer("b", recipient), /^Match: /);
  await browser.run(() => new Promise((done) => setTimeout(done, 200)));
  assert.deepEqual(site.requests, before);
  assert.equal(site.asked("/samples/good.json"), 1, "the badge is not fetched again");
});

test("while the module is on its way the question says so, as long as it is", async () => {
  const busy = () => browser.run(() => document.getElementById("b").shadowRoot.querySelector("#person").ariaBusy);
  const press = () => browser.run(() => document.getElementById("b").shadowRoot.querySelector("#person button").click());
  /** @type {() => void} */
  let release = () => {};
  site.answers.set("/open-badge-whole.wasm", { status: 404, body: "gone", after: new Promise((done) => (release = () => done(undefined))) });
  try {
    await open(`<open-badge id="b" src="/samples/good.json" view="full"></open-badge>`, "b");
    await press();
    assert.equal(await busy(), "true");
    release();
    await browser.until("the end of waiting", () => document.getElementById("b").shadowRoot.querySelector("#person").ariaBusy === null);
    assert.match(await announced(), /did not work/);
  } finally {
    site.answers.delete("/open-badge-whole.wasm");
  }
  await open(`<open-badge id="b" src="/samples/good.json" view="full"></open-badge>`, "b");
  await ask("b");
});

test("nothing that is typed is kept, told or sent", async () => {
  await open(`<open-badge id="b" src="/samples/good.json" view="full"></open-badge>`, "b");
  await ask("b");
  const typed = "did:example:unmistakable";
  assert.match(await answer("b", typed), /^No match: /);
  const found = await browser.run(async () => {
    const element = document.getElementById("b");
    const page = {
      address: location.href,
      history: JSON.stringify(history.state),
      cookies: document.cookie,
      local: JSON.stringify({ ...localStorage }),
      session: JSON.stringify({ ...sessionStorage }),
      databases: JSON.stringify((await indexedDB.databases?.()) ?? []),
      report: JSON.stringify(element.report),
      events: JSON.stringify(window.seen.reports),
      attributes: element.outerHTML,
      shown: element.shadowRoot.querySelector("[data-state]").outerHTML,
      requests: performance.getEntriesByType("resource").map(({ name }) => name).join(" "),
    };
    return { ...page, violations: window.seen.violations.join(" "), errors: window.seen.errors.join(" ") };
  });
  for (const [place, text] of Object.entries(found)) {
    assert.ok(!text.includes("unmistakable"), `${place}: ${text}`);
  }
  assert.deepEqual([found.local, found.session, found.cookies, found.violations, found.errors], ["{}", "{}", "", "", ""]);
  assert.ok(!site.requests.some((request) => request.includes("unmistakable")));
  // Drawn anew, the card has forgotten it.
  await browser.run(() => (document.getElementById("b").headingLevel = 4));
  await browser.until("the question", () => document.getElementById("b").shadowRoot.querySelector("#person button[data-action]"));
});

test("two cards on one page have an answer each", async () => {
  const cards = ["a", "b"].map((id) => `<open-badge id="${id}" src="/samples/good.json" view="full"></open-badge>`);
  await open(cards.join(""), "a");
  await browser.run(() => document.getElementById("b").scrollIntoView());
  await browser.card("#b");
  await ask("a");
  assert.match(await answer("a", recipient), /^Match: /);
  await ask("b");
  assert.match(await answer("b", "did:example:bea"), /^No match: /);
  const first = await browser.run(() => document.getElementById("a").shadowRoot.querySelector(".answer").textContent);
  assert.match(first, /^Match: /);
});

test("each badge of a file has an answer of its own, and a bad one says so", async () => {
  await open(`<open-badge id="b" src="/two.json" view="full"></open-badge>`, "b");
  await ask("b", "person-1");
  assert.match(await answer("b", recipient, "person-1"), /^Match: .*The badge itself is not valid/);
  await ask("b", "person-0");
  assert.match(await answer("b", "did:example:bea", "person-0"), /^No match: [^.]*\.$/);
});

test("other cards, and badges that nobody confirms, do not ask", async () => {
  await open(`<open-badge id="card" src="/samples/good.json"></open-badge>
    <open-badge id="chip" src="/samples/good.json" view="chip"></open-badge>
    <open-badge id="unsigned" src="/samples/unsigned.json" view="full"></open-badge>
    <open-badge id="changed" src="/samples/changed.json" view="full"></open-badge>`);
  for (const id of ["card", "chip", "unsigned", "changed"]) {
    await browser.run((id) => document.getElementById(id).scrollIntoView(), id);
    await browser.card(`#${id}`);
    assert.equal(await browser.run((id) => document.getElementById(id).shadowRoot.querySelectorAll("[data-action=ask-person], input").length, id), 0, id);
  }
});

test("the check page answers and keeps nothing of it in its history entry", async () => {
  await browser.open(site.url("/"));
  await browser.press('[data-sample="good"]');
  await browser.card("#badge");
  await ask("badge");
  assert.match(await answer("badge", "did:example:unmistakable"), /^No match: /);
  const kept = await browser.run(() => JSON.stringify([history.state, location.href, document.querySelector("#report").textContent, window.seen]));
  assert.ok(!kept.includes("unmistakable"), kept);
  const { violations, errors } = await browser.run(() => window.seen);
  assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
});
