/** Cards in the language of their page. */

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { after, before, beforeEach, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { built, startSite } from "./support/site.mjs";

/** What the headline of a good badge says, by language. */
const HEADLINES = {
  en: "Signature valid — issuer not identified",
  fr: "Signature valide",
  de: "Signatur",
  ar: "التوقيع صالح",
  ja: "署名",
};

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

/** Opens a badge where the page is in `language`. @param {string} language @param {string} [rest] */
async function open(language, rest = "") {
  await browser.open(site.page(`<div lang="${language}"><open-badge src="/samples/good.json" ${rest}></open-badge></div>`));
  await browser.card();
  return browser.run(() => {
    const root = document.querySelector("open-badge").shadowRoot;
    const card = root.querySelector("[lang]");
    return {
      headline: root.querySelector(".headline").textContent,
      text: card.textContent,
      lang: card.lang,
      dir: card.dir,
      align: getComputedStyle(root.querySelector(".headline")).direction,
    };
  });
}

for (const [language, headline] of Object.entries(HEADLINES)) {
  test(`a card on a page in ${language}`, async () => {
    const card = await open(language);
    assert.ok(card.headline.includes(headline), card.headline);
    assert.equal(card.lang, language);
    assert.equal(card.dir, language === "ar" ? "rtl" : "ltr");
    assert.equal(card.align, card.dir);
    for (const other of Object.keys(HEADLINES)) {
      assert.equal(site.asked(`/open-badge-${other}.txt`), Number(other === language && other !== "en"), other);
    }
    assert.equal(site.asked("/open-badge-hashes.json"), Number(language !== "en"));
  });
}

test("a region is no other language, and dates are the language's own", async () => {
  const card = await open("fr-CA", `view="full"`);
  assert.match(card.headline, /^.*Signature valide/);
  assert.match(card.text, /\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}/);
  assert.doesNotMatch(card.text, /Show|Checked|Issued|Passed:/);
});

test("the module of all Open Badges speaks it, too", async () => {
  const badge = await (await fetch(site.url("/samples/good.json"))).text();
  await browser.open(site.page(`<div lang="fr"><open-badge><script type="application/json">[${badge},${badge}]</script></open-badge></div>`));
  const { text } = await browser.card();
  assert.equal(site.asked("/open-badge-full.wasm"), 1);
  assert.match(text, /Nombre de badges\s: 2/);
  assert.match(text, /Signature valide/);
});

test("where a language is missing, or its texts are not those of this release, a card speaks English", async () => {
  assert.equal((await open("sv")).lang, "en");
  site.answers.set("/open-badge-fr.txt", { body: "Valid\n".repeat(900), type: "text/plain" });
  const card = await open("fr");
  site.answers.delete("/open-badge-fr.txt");
  assert.ok(site.asked("/open-badge-fr.txt") > 0);
  assert.equal(card.lang, "en");
  assert.equal(card.headline, HEADLINES.en);
});

test("who changes their mind gets the last language, also where the first comes later", async () => {
  /** @type {() => void} */
  let release = () => {};
  const after = new Promise((done) => (release = () => done(undefined)));
  site.answers.set("/open-badge-fr.txt", { body: await built("open-badge-fr.txt"), type: "text/plain", after });
  await open("en");
  await browser.run(() => {
    const card = document.querySelector("open-badge");
    card.lang = "fr";
    setTimeout(() => (card.lang = "de"));
  });
  await browser.until("the card in German", () => document.querySelector("open-badge").shadowRoot.querySelector("article[lang=de]"));
  release();
  await browser.run(() => new Promise((done) => setTimeout(done, 300)));
  site.answers.delete("/open-badge-fr.txt");
  assert.equal(site.asked("/open-badge-fr.txt"), 1);
  const card = await browser.run(() => {
    const article = document.querySelector("open-badge").shadowRoot.querySelector("article");
    return { lang: article.lang, headline: article.querySelector(".headline").textContent };
  });
  assert.equal(card.lang, "de");
  assert.ok(card.headline.startsWith(HEADLINES.de), card.headline);
});

test("a wall that stands there goes on to another language with its cards, and keeps what was searched for", async () => {
  const badge = await (await fetch(site.url("/samples/good.json"))).text();
  const far = Array.from({ length: 40 }, () => badge).join();
  site.answers.set("/many.json", { body: `[${far}]`, type: "application/json" });
  await browser.open(site.page(`<script type="module" src="/open-badge-wall.js"></script><open-badge-wall src="/many.json"></open-badge-wall>`));
  const wall = () => browser.run(() => {
    const root = document.querySelector("open-badge-wall").shadowRoot;
    const card = root.querySelector("open-badge")?.shadowRoot.querySelector("[lang]");
    const waiting = root.querySelector("li:last-child > p");
    return {
      labels: [...root.querySelectorAll("label")].map((label) => label.firstChild.textContent).join(),
      search: root.querySelector("input").value,
      focused: root.activeElement?.localName,
      card: card?.lang,
      waiting: waiting?.lang,
      notes: root.querySelector(".notes").textContent,
      count: root.querySelector(".summary").textContent,
    };
  });
  await browser.until("a card on the wall", () => document.querySelector("open-badge-wall").shadowRoot?.querySelector("open-badge")?.report);
  const before = await wall();
  assert.match(before.labels, /^Search,Order,/);
  await browser.run(() => {
    const wall = document.querySelector("open-badge-wall");
    const search = wall.shadowRoot.querySelector("input");
    search.value = "e";
    search.dispatchEvent(new Event("input"));
    search.focus();
    // Who changes their mind gets the last language.
    wall.lang = "fr";
    wall.lang = "de";
  });
  await browser.until("the cards in German", () => document.querySelector("open-badge-wall").shadowRoot.querySelector("open-badge").shadowRoot.querySelector("[lang=de]"));
  const after = await browser.until("the wall in German", () => document.querySelector("open-badge-wall").shadowRoot.querySelector("form[lang=de]")).then(wall);
  assert.match(after.labels, /^Suchen,Reihenfolge,/);
  assert.match(after.notes, /^Suche und Reihenfolge/);
  assert.match(after.count, /40 Badges\./);
  assert.deepEqual([after.search, after.focused, after.card, after.waiting], ["e", "input", "de", "de"]);
  await browser.run(() => document.querySelector("open-badge-wall").removeAttribute("lang"));
  await browser.until("the cards in English", () => document.querySelector("open-badge-wall").shadowRoot.querySelector("open-badge").shadowRoot.querySelector("[lang=en]"));
  assert.match((await wall()).labels, /^Search,/);
});

test("a wall that is told another language while it is loaded speaks that one", async () => {
  await browser.open(site.page(`<script type="module" src="/open-badge-wall.js"></script>`));
  await browser.until("the wall's script", () => customElements.get("open-badge-wall") !== undefined);
  await browser.run(() => {
    const wall = document.createElement("open-badge-wall");
    wall.src = "/samples/good.json";
    document.querySelector("main").append(wall);
    wall.lang = "de";
  });
  const lang = () => document.querySelector("open-badge-wall").shadowRoot.querySelector("form")?.lang;
  assert.equal(await browser.until("the wall", lang), "de");
});

test("on a wall of the page's own cards, one that has a language of its own keeps it", async () => {
  const card = (rest) => `<open-badge src="/samples/good.json" ${rest}></open-badge>`;
  await browser.open(site.page(`<script type="module" src="/open-badge-wall.js"></script><open-badge-wall>${card("id=one")}${card('id=two lang="fr"')}</open-badge-wall>`));
  await browser.card("#one");
  await browser.card("#two");
  await browser.run(() => (document.querySelector("open-badge-wall").lang = "de"));
  await browser.until("the card in German", () => document.querySelector("#one").shadowRoot.querySelector("[lang=de]"));
  assert.ok(await browser.run(() => document.querySelector("#two").shadowRoot.querySelector("[lang=fr]")));
});

test("a text that says a number has a form for each kind of number that its language tells apart", async () => {
  const folder = new URL("../../www/texts/", import.meta.url);
  let forms = 0;
  for (const file of (await readdir(folder)).filter((name) => /^[a-z]{2}\.json$/.test(name))) {
    const tag = file.slice(0, 2);
    const rules = new Intl.PluralRules(tag);
    const categories = new Set(Array.from({ length: 200 }, (_, before) => rules.select(before + 1)));
    JSON.parse(await readFile(new URL(file, folder), "utf8"), (key, value) => {
      if (value?.other) {
        forms += 1;
        const missing = [...categories].filter((category) => !(category in value));
        assert.deepEqual(missing, [], `${tag}: ${key}`);
      }
      return value;
    });
  }
  assert.ok(forms > 12);
});

for (const [language, words] of Object.entries({ en: "2 badges checked: 2 signature valid.", pl: "Sprawdzono 2 odznaki: ", ar: "فُحصت شارتان: " })) {
  test(`what a page announces says how many as ${language} does`, async () => {
    const card = `<open-badge src="/samples/good.json"></open-badge>`;
    await browser.open(site.page(`<div lang="${language}">${card}${card}</div>`));
    const said = await browser.until("the announcement", () => document.querySelector("[role=status]")?.textContent);
    assert.ok(said.startsWith(words), said);
  });
}
