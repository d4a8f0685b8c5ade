/** The ready themes of www/themes/: legible in light and dark, and the status strip is left alone. */

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { SAMPLES } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/page.css": { body: "html { background: Canvas; color: CanvasText; font-family: monospace }", type: "text/css" } });
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const THEMES = (await readdir(new URL("../../www/themes/", import.meta.url))).sort();

/** Opens a page of cards in every state, with a theme or none. @param {string} scheme @param {string} [theme] */
async function open(scheme, theme) {
  const cards = Object.keys(SAMPLES).map((name, index) =>
    `<open-badge id="b${index}" src="/samples/${name}.json" view="${index % 2 ? "card" : "full"}" theme="${scheme}" heading-level="2"></open-badge>`);
  const style = theme ? `<link rel="stylesheet" href="/themes/${theme}">` : "";
  await browser.open(site.page(`<link rel="stylesheet" href="/page.css">${style}${cards.join("\n")}`));
  await browser.run((scheme) => (document.documentElement.style.colorScheme = scheme), scheme);
  for (const index of cards.keys()) {
    await browser.run((index) => document.getElementById(`b${index}`).scrollIntoView(), index);
    await browser.card(`#b${index}`);
  }
  await browser.run(() => {
    for (const element of document.querySelectorAll("open-badge")) {
      for (const details of element.shadowRoot.querySelectorAll("details")) {
        details.open = true;
      }
    }
  });
}

/** What the strips look like, but for the corners, which are the page's to choose. */
const strips = () => browser.run(() => [...document.querySelectorAll("open-badge")].map((element) => {
  const strip = element.shadowRoot.querySelector(".strip");
  const looks = ({ color, backgroundColor, fontFamily, fontSize, borderTopStyle, borderTopColor }) =>
    [color, backgroundColor, fontFamily, fontSize, borderTopStyle, borderTopColor].join(" ");
  return [strip, strip.querySelector(".headline")].map((part) => looks(getComputedStyle(part)));
}));

const cards = () => browser.run(() => {
  const card = getComputedStyle(document.querySelector("open-badge").shadowRoot.querySelector(".card"));
  return [card.backgroundColor, card.fontFamily, card.borderTopLeftRadius, card.borderInlineStartWidth].join(" ");
});

test("there are three", () => assert.deepEqual(THEMES, ["paper.css", "plain.css", "soft.css"]));

for (const scheme of ["light", "dark"]) {
  test(`each theme is legible and changes the card but not the strip, ${scheme}`, async () => {
    await open(scheme);
    const [untouched, usual] = [await strips(), await cards()];
    for (const theme of THEMES) {
      await open(scheme, theme);
      assert.deepEqual(await strips(), untouched, theme);
      assert.notEqual(await cards(), usual, theme);
      assert.deepEqual(await browser.axe(), [], theme);
      assert.equal(await browser.run(() => document.documentElement.scrollWidth > innerWidth), false, theme);
    }
  });
}
