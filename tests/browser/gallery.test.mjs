/**
 * The gallery: every state, and contents that strain a card, in each view, theme and direction.
 * `cargo xtask gallery` also takes pictures of its pages into the folder OPEN_BADGE_SHOTS.
 */

import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

const GALLERY = process.env.OPEN_BADGE_GALLERY ?? fileURLToPath(new URL("../../target/gallery/", import.meta.url));
const SHOTS = process.env.OPEN_BADGE_SHOTS;

/** The pages bring their styles with them, as no published page does. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'self'";

const pages = (await readdir(GALLERY)).filter((name) => /^(chip|card|full)-.*\.html$/.test(name)).sort();

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  // axe looks at thousands of elements here.
  await browser.driver.manage().setTimeouts({ script: 120_000 });
  const answers = { "/axe.js": { body: await readFile(new URL("node_modules/axe-core/axe.min.js", import.meta.url)), type: "text/javascript" } };
  for (const page of pages) {
    const html = await readFile(join(GALLERY, page), "utf8");
    answers[`/${page}`] = { body: html.replace("<main>", '<script src="/axe.js"></script><main>'), policy: POLICY };
  }
  site = await startSite(answers);
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

test("the gallery has a page for each view, theme and direction", () => {
  assert.equal(pages.length, 3 * 2 * 2);
});

test("a card that is too wide, cut off or covered is found", async () => {
  for (const [style, fault] of [
    [".name { inline-size: 100rem }", "reaches out of the card"],
    [".headline { block-size: 0.5rem; overflow: clip }", "is cut off"],
    [".body { margin-block-start: -3rem }", "covers the strip"],
    [".strip { display: none }", "no strip"],
  ]) {
    await browser.open(site.url("/card-light-ltr.html"));
    await browser.run((style) => {
      const root = document.querySelector("[data-name=valid]").shadowRoot;
      root.querySelector("style").textContent += style;
    }, style);
    const { faults } = await browser.run(findFaults);
    assert.ok(faults.some((found) => found.includes(fault)), `${style}: ${faults.join("; ").slice(0, 300)}`);
  }
});

for (const page of pages) {
  test(page.replace(".html", "").replaceAll("-", ", "), async () => {
    await browser.open(site.url(`/${page}`));
    const { cards, faults } = await browser.run(findFaults);
    assert.ok(cards > 30, `${cards} cards`);
    assert.deepEqual(faults, []);
    if (SHOTS) {
      await shoot(page.replace(".html", ""));
    }
  });
}

// What readers set by their own styles, see <https://www.w3.org/TR/WCAG22/#text-spacing>.
const SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

for (const page of pages.filter((name) => name.includes("-light-"))) {
  test(`with more space in texts: ${page.replace(".html", "").replaceAll("-", ", ")}`, async () => {
    await browser.open(site.url(`/${page}`));
    await browser.run((style) => {
      for (const host of document.querySelectorAll("open-badge")) {
        host.shadowRoot.querySelector("style").textContent += style;
      }
    }, SPACING);
    assert.deepEqual((await browser.run(findFaults)).faults, []);
  });
}

test("tones are told apart without colour, by border and shape, and nothing moves", async () => {
  await browser.open(site.url("/card-light-ltr.html"));
  const { looks, moving } = await browser.run(() => {
    const looks = {};
    let moving = 0;
    for (const { shadowRoot } of document.querySelectorAll("open-badge")) {
      const strip = shadowRoot.querySelector(".strip");
      const [edge, icon] = [strip, strip.querySelector(".icon")].map((element) => getComputedStyle(element));
      (looks[strip.dataset.tone] ??= new Set()).add([edge.borderTopStyle, edge.borderTopWidth, icon.borderTopStyle, icon.borderRadius, icon.clipPath].join(" "));
      for (const element of shadowRoot.querySelectorAll("*")) {
        const { animationName, transitionDuration } = getComputedStyle(element);
        moving += Number(animationName !== "none" || !/^(?:0s,? ?)+$/.test(transitionDuration));
      }
    }
    return { looks: Object.fromEntries(Object.entries(looks).map(([tone, all]) => [tone, [...all]])), moving };
  });
  assert.deepEqual(Object.keys(looks).sort(), ["caution", "neutral", "other", "stop", "unknown"]);
  for (const [tone, all] of Object.entries(looks)) {
    assert.equal(all.length, 1, tone);
  }
  assert.equal(new Set(Object.values(looks).flat()).size, 5, JSON.stringify(looks));
  assert.equal(moving, 0);
});

// Elsewhere axe judges live cards (access.test.mjs): these pages take it minutes.
for (const page of SHOTS ? pages : []) {
  test(`axe finds nothing: ${page.replace(".html", "").replaceAll("-", ", ")}`, async () => {
    await browser.open(site.url(`/${page}`));
    const found = await browser.run(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(" ")}`));
    });
    assert.deepEqual(found, []);
  });
}

/** Runs in the page: whatever stands outside its card, is cut off, or covers what was found. */
function findFaults() {
  const faults = [];
  const hosts = [...document.querySelectorAll("open-badge")];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`);
  }
  for (const host of hosts) {
    const { left, right } = host.getBoundingClientRect();
    const root = host.shadowRoot;
    const blame = (element, words) => faults.push(`${host.dataset.name}: ${element.localName}.${element.className} ${words}`);
    for (const element of root.querySelectorAll(".card, .card *")) {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && (box.left < left - 1 || box.right > right + 1)) {
        blame(element, "reaches out of the card");
      }
    }
    for (const words of root.querySelectorAll(".headline, .second, .domain, .facts, .name")) {
      const clamped = words.matches("[data-view=chip] .name");
      if (words.scrollWidth > words.clientWidth + 1 || (!clamped && words.scrollHeight > words.clientHeight + 2)) {
        if (getComputedStyle(words).display !== "inline") {
          blame(words, "is cut off");
        }
      }
    }
    const strip = root.querySelector(".strip")?.getBoundingClientRect();
    if (!strip || strip.height < 20) {
      faults.push(`${host.dataset.name}: no strip`);
      continue;
    }
    for (const element of root.querySelectorAll(".body > *, .actions, .picture")) {
      const box = element.getBoundingClientRect();
      const across = box.left < strip.right && box.right > strip.left;
      if (across && box.top < strip.bottom - 1 && box.bottom > strip.top + 1) {
        blame(element, "covers the strip");
      }
    }
  }
  return { cards: hosts.length, faults };
}

/** Takes pictures of a page from its top to its end. @param {string} name */
async function shoot(name) {
  const folder = /** @type {string} */ (SHOTS);
  await mkdir(folder, { recursive: true });
  const { height, step } = await browser.run(() => ({ height: document.documentElement.scrollHeight, step: innerHeight }));
  for (let number = 0; number * step < height; number += 1) {
    await browser.run(async (top) => {
      scrollTo(0, top);
      // Else WebKit photographs what was there before.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }, number * step);
    const picture = await browser.driver.takeScreenshot();
    await writeFile(join(folder, `${name}-${String(number + 1).padStart(2, "0")}.png`), picture, "base64");
  }
}
