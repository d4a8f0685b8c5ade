/** Accessibility (UX.md §8, §10): axe, keyboard, narrow pages, other directions. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Key } from "selenium-webdriver";
import { SAMPLES, unsigned } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { startSite, STRICT } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({
    "/malformed.json": { body: unsigned().replace(`"name":"Soldering",`, "") },
    "/nothing.json": { body: `{"name":"not a badge"}` },
    "/future.json": { body: unsigned().replace(`"proof"`, "").replace("}}}", `}},"proof":{"type":"DataIntegrityProof","cryptosuite":"future-2099"}}`) },
  });
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** Badges of every state that needs no network, by address. */
const STATES = [
  ...Object.keys(SAMPLES).map((name) => `/samples/${name}.json`),
  "/malformed.json",
  "/nothing.json",
  "/future.json",
  "/missing.json",
];

/** Waits for all cards of a page, the far ones too. */
async function allCards(ids) {
  for (const id of ids) {
    await browser.run((id) => document.getElementById(id).scrollIntoView(), id);
    await browser.card(`#${id}`);
  }
}

for (const theme of ["light", "dark"]) {
  for (const view of ["chip", "card", "full"]) {
    test(`every state as ${view}, ${theme}`, async () => {
      const cards = STATES.map((src, index) =>
        `<open-badge id="b${index}" src="${src}" view="${view}" theme="${theme}" heading-level="2"></open-badge>`);
      await browser.open(site.page(cards.join("\n")));
      await allCards(STATES.map((_, index) => `b${index}`));
      await browser.run(() => {
        for (const element of document.querySelectorAll("open-badge")) {
          for (const details of element.shadowRoot.querySelectorAll("details")) {
            details.open = true;
          }
        }
      });
      assert.deepEqual(await browser.axe(), []);
    });
  }

  test(`the check page, ${theme}`, async () => {
    await browser.open(site.url("/"));
    const dress = () => browser.run((theme) => {
      document.documentElement.style.colorScheme = theme;
      document.querySelector("open-badge").theme = theme;
      // Nothing is measured in the middle of a change.
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    }, theme);
    await dress();
    assert.deepEqual(await browser.axe(), []);
    await browser.press("#check button");
    assert.deepEqual(await browser.axe(), []);
    await browser.press('[data-sample="good"]');
    await browser.card();
    assert.deepEqual(await browser.axe(), []);
  });
}

for (const theme of ["light", "dark"]) {
  test(`the question whom a badge is about, ${theme}`, async () => {
    await browser.open(site.page(`<open-badge src="/samples/good.json" view="full" theme="${theme}" heading-level="2"></open-badge>`));
    await browser.card();
    await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelector("[data-action=ask-person]").click());
    await browser.until("the field", () => document.querySelector("open-badge").shadowRoot.activeElement?.localName === "input");
    assert.deepEqual(await browser.axe(), []);
    await browser.driver.actions().sendKeys("did:example:bea", Key.ENTER).perform();
    await browser.until("the answer", () => document.querySelector("open-badge").shadowRoot.querySelector(".answer").textContent);
    assert.deepEqual(await browser.axe(), []);
  });
}

for (const [where, policy] of [
  ["the checker cannot start", STRICT.replace("connect-src 'self' https:", "connect-src https://example.org")],
  ["this page cannot check the badge", STRICT.replace(" 'wasm-unsafe-eval'", "")],
]) {
  test(`the checker's note is accessible where ${where}`, async () => {
    const badge = `<open-badge src="/samples/changed.json" checker="https://check.example/"><a href="/samples/changed.json">My badge</a></open-badge>`;
    await browser.open(site.page(badge, policy));
    await browser.note();
    assert.deepEqual(await browser.axe(), []);
  });
}

test("a card's controls come in reading order, by keyboard alone", async () => {
  await browser.open(site.page(`<open-badge src="/samples/good.json" checker="https://check.example/"></open-badge>`));
  await browser.card();
  await browser.run(() => document.activeElement.blur());
  const order = [];
  for (let turn = 0; turn < 12; turn += 1) {
    await browser.driver.actions().sendKeys(Key.TAB).perform();
    const focused = await browser.run(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner && (inner.dataset.action ?? inner.closest("details")?.className ?? inner.localName);
    });
    if (focused) {
      order.push(focused);
    } else if (order.length > 0) {
      break;
    }
  }
  assert.deepEqual(order.slice(-5), ["checks", "verify-elsewhere", "copy", "download", "again"]);
});

test("details open by Enter and by Space", async () => {
  await browser.open(site.page(`<open-badge src="/samples/good.json"></open-badge>`));
  await browser.card();
  const isOpen = () => browser.run(() => document.querySelector("open-badge").shadowRoot.querySelector("details.checks").open);
  await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelector("details.checks summary").focus());
  await browser.driver.actions().sendKeys(Key.ENTER).perform();
  assert.equal(await isOpen(), true);
  await browser.driver.actions().sendKeys(Key.SPACE).perform();
  assert.equal(await isOpen(), false);
});

test("targets are large enough, and nothing scrolls sideways at 320 pixels", async () => {
  const frame = (src) => `<iframe title="narrow" width="320" height="900" src="${src}"></iframe>`;
  const policy = STRICT.replace("default-src 'none'", "default-src 'none'; frame-src 'self'");
  const cards = STATES.map((src) => `<open-badge src="${src}" view="full"></open-badge>`).join("");
  for (const inner of [site.url("/"), site.page(cards)]) {
    await browser.open(site.page(frame(inner), policy));
    const measured = await browser.until("the narrow page", async () => {
      const page = document.querySelector("iframe").contentDocument;
      const elements = [...page.querySelectorAll("open-badge")];
      for (const element of elements) {
        element.scrollIntoView();
        await new Promise((done) => setTimeout(done, 50));
      }
      const isCheckPage = page.querySelector("#check");
      if (page.readyState !== "complete" || (!isCheckPage && elements.some((element) => !element.report))) {
        return undefined;
      }
      const controls = [...page.querySelectorAll("button, input, summary")];
      for (const element of elements) {
        controls.push(...(element.shadowRoot?.querySelectorAll("button, summary") ?? []));
      }
      const small = controls.map((control) => [control.textContent || control.id, control.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 24 || height < 24)).map(([name]) => name);
      return { small, wide: page.documentElement.scrollWidth - page.documentElement.clientWidth };
    });
    assert.deepEqual(measured, { small: [], wide: 0 }, inner);
  }
});

for (const [language, own] of Object.entries({ fa: ["en", "ltr"], ar: ["ar", "rtl"] })) {
  test(`on a page from right to left, in ${language}, a card has the direction of its own texts`, async () => {
    await browser.open(site.page(`<div dir="rtl" lang="${language}"><open-badge src="/samples/good.json" heading-level="2"></open-badge></div>`));
    await browser.card();
    const found = await browser.run(() => {
      const card = document.querySelector("open-badge").shadowRoot.querySelector("[data-state]");
      return [card.lang, card.dir];
    });
    assert.deepEqual(found, own);
    assert.deepEqual(await browser.axe(), []);
  });
}

test("the check page is accessible in another language, from right to left", async () => {
  await browser.open(site.url("/"));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
  await browser.run(() => {
    const languages = document.getElementById("language");
    languages.value = "ar";
    languages.dispatchEvent(new Event("change"));
    document.querySelector('[data-sample="good"]').click();
  });
  await browser.until("the page in Arabic", () => document.documentElement.dir === "rtl");
  await browser.card();
  await browser.run(() => {
    document.getElementById("embed").open = true;
  });
  assert.deepEqual(await browser.axe(), []);
  await browser.run(() => localStorage.clear());
});
