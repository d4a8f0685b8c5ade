/** The check page in its reader's language, and what elements say besides cards. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { unsigned } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { built, startSite, STRICT, WATCH, watched } from "./support/site.mjs";

const TAGS = ["ar", "de", "es", "fr", "he", "it", "ja", "nl", "pl", "pt", "zh"];

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  // Not kept by the browser, since it is not just as it was built: what is asked for can be seen.
  site = await startSite({ "/": await watched("index.html"), "/give.html": await watched("give.html"), "/together.html": await watched("together.html") });
});
beforeEach(async () => {
  await browser.open(site.page(""));
  await browser.run(() => localStorage.clear());
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

const press = (selector) => browser.press(selector);
const spoken = (tag) => browser.until(`the page to speak ${tag}`, (tag) => {
  const { lang, dir } = document.documentElement;
  return lang === tag && dir && document.querySelector(".language select").value === tag;
}, tag);

/** Chooses a language as a reader does. @param {string} tag */
async function choose(tag) {
  await browser.driver.findElement(By.css(`.language option[value="${tag}"]`)).click();
  await spoken(tag);
}

/** Runs a script before those of every page that is opened by `work`. */
async function pretending(source, work) {
  site.answers.set("/watch.js", { ...WATCH, body: source + WATCH.body });
  try {
    await work();
  } finally {
    site.answers.delete("/watch.js");
  }
}

const texts = (tag) => built(`check-${tag}.json`).then(JSON.parse);
const said = (selector) => browser.run((selector) => document.querySelector(selector).textContent, selector);
const headline = () => browser.run(() => document.getElementById("badge").shadowRoot.querySelector(".headline").textContent);

/** Everything that stands on a page, by what it is. */
const standing = () => browser.run(() => Object.fromEntries([
  ...[...document.querySelectorAll("[data-say]")].map((element) => [element.getAttribute("data-say"), element.textContent]),
  ...[...document.querySelectorAll("[data-begin]")].map((field) => [field.getAttribute("data-begin"), field.value]),
]));

/** By how much the pages are wider than a telephone, with everything open, in the language that was chosen. */
async function tooWide(paths, tag) {
  const frames = paths.map((path) => `<iframe title="${path}" width="320" height="600" src="${path}"></iframe>`);
  await browser.open(site.page(frames.join(""), STRICT.replace("default-src 'none'", "default-src 'none'; frame-src 'self'")));
  return browser.until(`the pages to speak ${tag}`, (tag) => {
    const pages = [...document.querySelectorAll("iframe")].map(({ contentDocument }) => contentDocument);
    if (pages.some((page) => page.documentElement.lang !== tag || !page.documentElement.dir)) {
      return undefined;
    }
    return pages.map((page) => {
      for (const part of page.querySelectorAll("main [hidden]:not(.error), main details")) {
        part.hidden = false;
        part.open = true;
      }
      return page.documentElement.scrollWidth - page.documentElement.clientWidth;
    });
  }, tag);
}

for (const tag of TAGS) {
  test(`the pages in ${tag}: all of them, in their direction, and no wider than a telephone`, async () => {
    const direction = ["ar", "he"].includes(tag) ? "rtl" : "ltr";
    // Two pages share a file: what is in it, one of them says.
    for (const [texts, paths] of [[`check-${tag}.json`, ["/"]], [`give-${tag}.json`, ["/give.html", "/together.html"]]]) {
      const { document: words, direction: theirs } = JSON.parse(await built(texts));
      const all = {};
      for (const path of paths) {
        await browser.open(site.url(path));
        // The others speak it as the first did, without being asked.
        await (path === "/" ? choose(tag) : spoken(tag));
        Object.assign(all, await standing());
        assert.equal(await browser.run(() => document.documentElement.dir), direction);
      }
      assert.deepEqual(all, words);
      assert.equal(theirs, direction);
    }
    assert.deepEqual(await tooWide(["/", "/give.html", "/together.html"], tag), [0, 0, 0]);
  });
}

test("who gives a badge reads what is asked in their language; what they wrote is signed as they wrote it", async () => {
  const { page, refusals, words } = JSON.parse(await built("give-de.json"));
  await browser.open(site.url("/give.html"));
  await browser.run(() => sessionStorage.clear());
  await browser.open(site.url("/give.html"));
  const typed = { recipient: "ada@guild.example", narrative: "Ada opened the workshop.", criteria: "Somebody was there." };
  await browser.run((typed) => {
    for (const [id, words] of Object.entries(typed)) {
      document.getElementById(id).value = words;
      document.getElementById(id).dispatchEvent(new Event("input"));
    }
  }, typed);
  await choose("de");
  assert.equal(site.asked("/give-de.json"), 1);
  assert.equal(site.asked("/check-de.json"), 0);
  await browser.run(() => document.getElementById("answers").requestSubmit());
  assert.equal(await browser.until("a refusal", () => document.getElementById("description-error").textContent), refusals.description);
  await browser.run(() => {
    document.getElementById("description").value = "Niemand sonst hätte Platz gehabt.";
    document.getElementById("make").click();
  });
  await browser.until("the key", (made) => document.getElementById("status").textContent === made, page.made);
  await browser.run(() => document.getElementById("answers").requestSubmit());
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  const badge = JSON.parse(await said("#json"));
  const { achievement, narrative } = badge.credentialSubject;
  assert.deepEqual([narrative, achievement.criteria.narrative, achievement.name], [typed.narrative, typed.criteria, "Danke"]);
  const label = () => said("#words dt:last-of-type");
  assert.ok(Object.values(words).includes(await label()), await label());
  assert.equal(await said("#hashed"), page.hashed.replace("{recipient}", typed.recipient));
  // Another language changes what the words are called, and none of the words.
  const before = await said("#json");
  await choose("fr");
  const french = JSON.parse(await built("give-fr.json"));
  assert.ok(Object.values(french.words).includes(await label()), await label());
  assert.equal(await said("#json"), before);
  await browser.run(() => document.getElementById("sign").click());
  await browser.until("the badge", () => document.getElementById("result").checkVisibility());
  assert.equal(await said("#given"), french.page.given);
  await browser.until("the card in French", () => /Signature valide/.test(document.getElementById("badge").shadowRoot?.textContent ?? ""));
  assert.deepEqual(await browser.run(() => window.seen.violations), []);
  assert.deepEqual(await browser.axe(), []);
});

test("where its texts are missing or another release's, the page that gives badges stays English", async () => {
  for (const answer of [{ status: 404, body: "no" }, { body: "{}" }]) {
    await browser.open(site.url("/give.html"));
    site.answers.set("/give-it.json", answer);
    site.requests.length = 0;
    await browser.driver.findElement(By.css('.language option[value="it"]')).click();
    await site.until(() => site.asked("/give-it.json") > 0);
    await browser.until("the answer", () => document.querySelector(".language select").value === "en");
    assert.equal(await said("h1"), "Give a badge");
    site.answers.delete("/give-it.json");
    await browser.run(() => localStorage.clear());
  }
});

test("a choice changes page and card at once, asks no host anew, keeps focus, and lasts", async () => {
  const { page } = await texts("de");
  await browser.open(site.url("/"));
  await press('[data-sample="good"]');
  await browser.card("#badge");
  site.requests.length = 0;
  // Not by the driver: Firefox's leaves the list when it has chosen.
  await browser.run(() => {
    const list = document.getElementById("language");
    list.focus();
    list.value = "de";
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await spoken("de");
  await browser.until("the card in German", () => /Signatur gültig/.test(document.getElementById("badge").shadowRoot.textContent));
  assert.equal(await said("#contacted"), page.nobody);
  assert.equal(await browser.run(() => document.activeElement.id), "language");
  assert.deepEqual(site.requests.map((request) => request.split("/")[1]).sort(),
    ["check-de.json", "open-badge-de.txt", "open-badge-hashes.json", "open-badge-hashes.json"]);
  await browser.driver.navigate().refresh();
  await spoken("de");
  await browser.card("#badge");
  assert.match(await headline(), /^Signatur gültig/);
  await choose("en");
  await browser.until("the card in English", () => /Signature valid/.test(document.getElementById("badge").shadowRoot.textContent));
  assert.equal(await said("h1"), "Check a badge");
});

test("errors and the tag's maker speak it", async () => {
  const { page } = await texts("fr");
  await browser.open(site.url("/"));
  await choose("fr");
  await press("#check button");
  assert.equal(await said("#text-error"), page.empty);
  await browser.run((badge) => {
    document.querySelector("#text").value = badge;
  }, unsigned());
  await press("#check button");
  await browser.card("#badge");
  await press("#embed > summary");
  const tag = () => browser.run(() => document.getElementById("tag").value);
  await browser.until("the tag", () => document.getElementById("tag").value);
  assert.ok((await tag()).includes(`>${page.tagLink}</a></open-badge>`), await tag());
  await browser.run(() => {
    const field = document.getElementById("embed-language");
    field.value = "ja";
    field.dispatchEvent(new Event("input"));
    document.getElementById("preview").scrollIntoView();
  });
  await browser.until("the language", () => / lang="ja">/.test(document.getElementById("tag").value));
  await browser.until("the card in Japanese", () => document.getElementById("preview").shadowRoot.querySelector("[lang=ja]"));
});

test("without a choice the page speaks what the browser prefers, from the beginning", async () => {
  await pretending(`Object.defineProperty(navigator, "languages", { value: ["sv-SE", "he-IL", "fr"] })`, async () => {
    await browser.open(site.url("/") + `#badge=${Buffer.from(unsigned()).toString("base64url")}`);
    await spoken("he");
    await browser.card("#badge");
    assert.equal(await headline(), "אף אחד לא חתם על זה");
    const focused = await browser.until("focus", () => document.getElementById("badge").shadowRoot.activeElement?.className);
    assert.match(focused, /headline/);
  });
});

test("where storage is blocked a choice lasts as long as the page", async () => {
  await pretending(`Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError") } })`, async () => {
    await browser.open(site.url("/"));
    await choose("pl");
    await browser.driver.navigate().refresh();
    await browser.until("the page's script", () => document.querySelector("#version").textContent);
    assert.deepEqual(await browser.run(() => [document.documentElement.lang, window.seen.errors]), ["en", []]);
  });
});

test("where a language's file is missing, page and card stay English", async () => {
  site.answers.set("/check-es.json", { status: 404, body: "no" });
  await pretending(`Object.defineProperty(navigator, "languages", { value: ["es"] })`, async () => {
    await browser.open(site.url("/"));
    await spoken("en");
    assert.equal(await said("h1"), "Check a badge");
    await press('[data-sample="good"]');
    await browser.card("#badge");
    assert.match(await headline(), /^Signature valid/);
  });
  site.answers.delete("/check-es.json");
});

/** Waits for what is announced. */
const announced = () => browser.until("an announcement", () => {
  const region = document.querySelector("body > [role=status]");
  return region?.textContent && { words: region.textContent, lang: region.lang };
});

test("announcements are in the language of the cards", async () => {
  const card = `<open-badge src="/samples/good.json"></open-badge>`;
  await browser.open(site.page(`<div lang="fr">${card}${card}</div>`));
  assert.deepEqual(await announced(), { words: "2 badges contrôlés : signature valide : 2.", lang: "fr" });
  await browser.open(site.page(card));
  assert.deepEqual(await announced(), { words: "1 badge checked: 1 signature valid.", lang: "en" });
});

test("a checker that cannot start says so in the page's language", async () => {
  site.answers.set("/open-badge.wasm", { status: 404, body: "gone", type: "text/plain" });
  await browser.open(site.page(`<div lang="de"><open-badge src="/samples/good.json"></open-badge></div>`));
  const note = await browser.until("the note in German", () =>
    document.querySelector("open-badge").shadowRoot.querySelector(".open-badge-note:lang(de)")?.textContent);
  assert.equal(note, "Das Prüfprogramm konnte nicht starten: Eine seiner Dateien fehlt.");
  assert.match((await browser.run(() => window.seen.errors)).join(), /The server answered 404.*\[missing\]/);
  site.answers.delete("/open-badge.wasm");
});

test("a wall speaks the language of its page", async () => {
  const wall = `<script type="module" src="/open-badge-wall.js"></script><div lang="nl"><open-badge-wall src="/samples/good.json"></open-badge-wall></div>`;
  await browser.open(site.page(wall));
  const words = await browser.until("the wall", () => {
    const root = document.querySelector("open-badge-wall").shadowRoot;
    return root.querySelector("form") && /gecontroleerd: /.test(root.querySelector(".summary").textContent) && root.textContent;
  });
  assert.match(words, /Zoeken.*Volgorde.*Zoals opgegeven.*1 badge\. Tot nu toe gecontroleerd: handtekening geldig: 1\./s);
  assert.doesNotMatch(words, /Search|badges by|As given/);
});
