/** Cards on paper and in forced colours (UX.md §10). Only Chromium lets a test choose these. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { SAMPLES } from "./support/badges.mjs";
import { engine, startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

/** A test that only Chromium runs. @param {string} name @param {() => Promise<void>} work */
function inChromium(name, work) {
  if (engine === "chromium") {
    test(name, work);
  }
}

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

/* Without tests nothing may be started either: nobody would end it. */
if (engine === "chromium") {
  before(async () => {
    browser = await startBrowser();
    site = await startSite();
  });
  after(async () => {
    await browser?.quit();
    await site?.close();
  });
}

/** @param {{ media?: string, features?: { name: string, value: string }[] }} medium */
const show = (medium) =>
  /** @type {import("selenium-webdriver/chromium.js").Driver} */ (browser.driver).sendDevToolsCommand("Emulation.setEmulatedMedia", medium);

/** The words that a reader sees, and the colours of the strip. */
const look = () =>
  browser.run(() => {
    const { shadowRoot } = document.querySelector("open-badge");
    const strip = shadowRoot.querySelector(".strip");
    const { color, backgroundColor, borderTopStyle, borderTopWidth } = getComputedStyle(strip);
    return { text: shadowRoot.querySelector(".card").innerText, color, backgroundColor, borderTopStyle, borderTopWidth };
  });

for (const view of ["card", "full"]) {
  inChromium(`a ${view} on paper tells everything in black on white, and where to check it`, async () => {
    await browser.open(site.page(`<open-badge src="/samples/good.json" theme="dark" view="${view}"></open-badge>`));
    await browser.card();
    await show({ media: "print" });
    const { text, color, backgroundColor } = await look();
    await show({ media: "screen" });
    assert.deepEqual([color, backgroundColor], ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    // Whatever can be opened is open.
    for (const words of ["Signature valid", "What was checked", "What was not checked", "Criteria", "Checked by"]) {
      assert.match(text, new RegExp(words, "i"));
    }
    assert.match(text, /A printed page proves nothing\. Check the badge itself at http/);
    assert.ok(text.includes(site.url("/samples/good.json")), text);
    assert.match(text, /UTC/);
    // Nothing to press.
    assert.doesNotMatch(text, /Copy badge|Download badge|Check again|Show checks/);
  });
}

inChromium("on a screen nothing is said about paper", async () => {
  await browser.open(site.page(`<open-badge src="/samples/good.json"></open-badge>`));
  await browser.card();
  assert.doesNotMatch((await look()).text, /printed page/);
});

inChromium("in forced colours the states keep words, shapes and borders", async () => {
  const borders = new Map();
  for (const name of Object.keys(SAMPLES)) {
    await browser.open(site.page(`<open-badge src="/samples/${name}.json"></open-badge>`));
    const { state } = await browser.card();
    await show({ features: [{ name: "forced-colors", value: "active" }] });
    const { text, borderTopStyle, borderTopWidth } = await look();
    const icon = await browser.run(() => {
      const icon = document.querySelector("open-badge").shadowRoot.querySelector(".icon");
      return icon.checkVisibility() && getComputedStyle(icon).clipPath + getComputedStyle(icon).backgroundColor;
    });
    await show({ features: [] });
    assert.notEqual(borderTopStyle, "none", name);
    assert.notEqual(text.trim(), "", name);
    assert.ok(icon, name);
    borders.set(state, `${borderTopStyle} ${borderTopWidth} ${icon}`);
  }
  assert.ok(new Set(borders.values()).size >= 2, `${[...borders]}`);
});
