/** What a page's owner says around a badge: a list that the page names, and endorsements inside the element. */

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startBrowser } from "./support/driver.mjs";
import { badge, endorsement, person } from "./support/signed.mjs";
import { sample, startSite } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** The issuer of the sample. */
let issuer;

const guild = person(1);
const neighbour = person(5);
const GOOD = badge(guild);

before(async () => {
  browser = await startBrowser();
  issuer = JSON.parse(await sample("good")).issuer.id;
  const list = (issuers) => ({ body: JSON.stringify({ name: "Friends of Soil", updated: "2026-05-20", issuers }) });
  site = await startSite({
    "/list.json": list([{ id: issuer, name: "The Gardeners", since: "2025-03-01" }]),
    "/others.json": list([{ id: "did:web:other.example" }]),
    "/itself.json": list([{ id: "https://lists.example/itself.json", name: "This list" }]),
    "/endless.json": { body: Buffer.alloc(100 * 1024 * 1024, 32) },
    "/endorsement.json": { body: endorsement(neighbour, "urn:uuid:b") },
  });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** A page with the script beside the other. @param {string} body */
const page = (body) => site.page(`<script type="module" src="/open-badge-trust.js"></script>${body}`);
/** @param {string} attributes @param {string} [inside] */
const element = (attributes, inside = "") => `<open-badge ${attributes}>${inside}</open-badge>`;
const script = (text) => `<script type="application/ld+json">${text}</script>`;

/** What stands below the card. @param {RegExp} words */
const below = (words) => browser.until(`${words} below the card`, (source) => {
  const place = document.querySelector("open-badge").shadowRoot.children[1];
  return new RegExp(source, "s").test(place.textContent) && place.textContent;
}, words.source);
const nothingBelow = () => browser.until("nothing below the card", () =>
  document.querySelector("open-badge").shadowRoot.children[1].textContent === "");

test("a page with the script and nothing to say loads nothing for it", async () => {
  await browser.open(page(element('src="/samples/good.json"')));
  await browser.card();
  await nothingBelow();
  assert.equal(site.asked("/open-badge-trust.wasm"), 0);
});

for (const [list, words] of [
  ["/list.json", /Listed by Friends of Soil as The Gardeners since 1 March 2025\. The list is not signed\. It is as of 20 May 2026/],
  ["/others.json", /Not on the list of Friends of Soil\. That says nothing about the issuer/],
  ["/itself.json", /Not on the list of Friends of Soil/],
  ["/missing.json", /Whether .* lists the issuer was not checked/],
  ["/endless.json", /Whether .* lists the issuer was not checked/],
  ["https://192.168.0.1/list.json", /Whether 192\.168\.0\.1 lists the issuer was not checked\. This checker does not let a badge make your device contact/],
  ["http://[", /Whether http:\/\/\[ lists the issuer was not checked/],
]) {
  test(`the page’s list ${list} has a line that says whose choice it is, and changes nothing of the card`, async () => {
    await browser.open(page(element('src="/samples/good.json" checker="/check/"')));
    const before = await browser.card();
    await nothingBelow();
    await browser.run((list) => document.querySelector("open-badge").setAttribute("list", list), list);
    const text = await below(words);
    assert.match(text, /A list that this page names\. You did not choose it, and it changes nothing about the badge/);
    assert.doesNotMatch(text, /that you chose|trusted/i);
    assert.deepEqual(await browser.card(), before);
    assert.equal(await browser.run(() => "lists" in document.querySelector("open-badge").report), false);
    if (list.startsWith("/")) {
      assert.equal(site.asked(list), 1);
      assert.match(text, /Contacted for this list: 127\.0\.0\.1:\d+\./);
    } else {
      assert.doesNotMatch(text, /Contacted/);
    }
    assert.equal(site.asked("/samples/good.json"), 1, "the badge is not asked for again");
  });
}

test("thirty cards with one list make one request for it", async () => {
  await browser.open(page(element('src="/samples/good.json" list="/list.json" view="chip"').repeat(30)));
  await browser.until("all lines", () => {
    const cards = [...document.querySelectorAll("open-badge")];
    cards.find((card) => !card.report)?.scrollIntoView();
    return cards.every(({ shadowRoot }) => shadowRoot.children[1].textContent.includes("Listed by Friends of Soil"));
  });
  assert.equal(site.asked("/list.json"), 1);
});

test("where nobody is to be contacted, nobody is asked for the list", async () => {
  await browser.open(page(element('src="/samples/good.json" list="/list.json" offline')));
  assert.match(await below(/was not checked/), /Nobody was contacted, as you asked/);
  assert.equal(site.asked("/list.json"), 0);
});

test("nothing is said of a badge that does not match its signature, but that nobody was looked up", async () => {
  await browser.open(page(element('src="/samples/changed.json" list="/list.json"')));
  const text = await below(/was not checked\. The badge itself was not found to hold/);
  assert.doesNotMatch(text, /The Gardeners/);
  assert.equal((await browser.card()).verdict, "tampered");
});

test("a host that was asked for the badge is not said to have been asked for the list", async () => {
  const hosted = GOOD.replaceAll(guild.id, "did:web:guild.example");
  await browser.open(page(element('list="/list.json"', script(hosted))));
  const text = await below(/Contacted for this list: 127/);
  assert.doesNotMatch(text, /guild\.example/);
  assert.ok((await browser.run(() => document.querySelector("open-badge").report.contacted)).includes("guild.example"));
});

test("the line follows the list, the badge and the language", async () => {
  await browser.open(page(element('src="/samples/good.json" list="/list.json"')));
  await below(/Listed by Friends of Soil/);
  await browser.run(() => document.querySelector("open-badge").setAttribute("list", "/others.json"));
  await below(/Not on the list/);
  await browser.run(() => document.querySelector("open-badge").setAttribute("lang", "he"));
  await below(/רשימה שהדף הזה מציין/);
  assert.equal(await browser.run(() => document.querySelector("open-badge").shadowRoot.children[1].querySelector("article").dir), "rtl");
  await browser.run(() => document.querySelector("open-badge").setAttribute("src", "/samples/changed.json"));
  await below(/לא נמצא שהתג עצמו תקין/);
  await browser.run(() => document.querySelector("open-badge").removeAttribute("list"));
  await nothingBelow();
});

test("endorsements inside the element stand below the card, the first script being the badge", async () => {
  await browser.open(page(element("", script(GOOD) + script(endorsement(neighbour, "urn:uuid:b")))));
  const text = await below(/Neighbours of the Guild.*I saw the mended things.*document 1 of this page/);
  assert.doesNotMatch(text, /Questions to ask|Contacted/);
  const { verdict, text: card } = await browser.card();
  assert.equal(verdict, "valid");
  assert.doesNotMatch(card, /Neighbours/);
});

test("where the script comes after the card, the card has it all the same", async () => {
  await browser.open(site.page(element('src="/samples/good.json" list="/list.json"')));
  await browser.card();
  await browser.run(async () => void (await import("/open-badge-trust.js")));
  await below(/Listed by/);
});

test("a link is followed, its host named; what cannot be had is named, and says nothing", async () => {
  const links = '<link rel="related" href="/endorsement.json"><link rel="related" href="/missing.json">';
  await browser.open(page(element("", script(GOOD) + links)));
  const text = await below(/Neighbours of the Guild.*says nothing: http.*missing\.json/);
  assert.match(text, /Contacted for what stands beside the badge: 127/);
  assert.equal(site.asked("/endorsement.json"), 1);
});

test("of a changed endorsement nothing is shown as said by anybody, and one of another badge endorses none", async () => {
  const changed = endorsement(neighbour, "urn:uuid:b").replace("I saw", "We all saw");
  const other = endorsement(person(6), "urn:uuid:other");
  await browser.open(page(element("", script(GOOD) + script(changed) + script(other))));
  const text = await below(/not found to have to do with it.*document 1 of this page Does not match its signature.*document 2 of this page/);
  assert.doesNotMatch(text, /Neighbours|mended things/);
});

test("in a chip there is no place for endorsements, and for a list there is", async () => {
  await browser.open(page(element('view="chip" list="/others.json"', script(GOOD) + script(endorsement(neighbour, "urn:uuid:b")))));
  assert.doesNotMatch(await below(/Not on the list/), /Neighbours/);
});

test("nothing that a list or an endorsement says becomes markup, and the policy holds", async () => {
  site.answers.set("/markup.json", { body: JSON.stringify({ name: "<img src=x onerror=alert(1)>", issuers: [{ id: guild.id, name: "<b>Guild</b>" }] }) });
  const said = endorsement(neighbour, "urn:uuid:b", { comment: "<script>alert(1)<\\/script> <i>fine</i>" });
  await browser.open(page(element('heading-level="2" list="/markup.json"', script(GOOD) + script(said.replaceAll("</", "<\\/")))));
  await below(/Listed by <img src=x/);
  assert.equal(await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelectorAll("img, script, b, i").length), 0);
  assert.deepEqual(await browser.run(() => [window.seen.errors, window.seen.violations]), [[], []]);
  assert.deepEqual(await browser.axe(), []);
});
