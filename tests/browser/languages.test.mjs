/** Cards in the language of their page. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

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
    assert.equal(site.asked("/open-badge-languages.json"), Number(language !== "en"));
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
