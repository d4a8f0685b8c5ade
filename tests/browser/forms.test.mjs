/** Every form in which people hold badges: tokens, pictures, records before 3.0, several in one file. */

import assert from "node:assert/strict";
import { generateKeyPairSync, sign } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { unsigned, vector } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { png, svg } from "./support/pictures.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/": await watched("index.html") });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** Which modules were asked for, besides that of everyday badges, which is asked for ahead. */
const modules = () => site.requests.flatMap((request) => /^GET \/open-badge-(.*)\.wasm$/.exec(request)?.[1] ?? []);
const seen = () => browser.run(() => window.seen);

/**
 * Opens a page with an element for this badge.
 * @param {string | Buffer} badge
 * @param {{ name?: string, before?: string }} [page]
 */
async function open(badge, { name = "/badge", before = "" } = {}) {
  site.answers.set(name, { body: badge });
  await browser.open(site.page(`${before}<open-badge src="${name}"></open-badge>`));
  return browser.card();
}

// Tokens -----------------------------------------------------------------------------------------

const ALGORITHMS = {
  EdDSA: { pair: () => generateKeyPairSync("ed25519"), hash: null },
  ES256: { pair: () => generateKeyPairSync("ec", { namedCurve: "P-256" }), hash: "sha256" },
  ES384: { pair: () => generateKeyPairSync("ec", { namedCurve: "P-384" }), hash: "sha384" },
  RS256: { pair: () => generateKeyPairSync("rsa", { modulusLength: 2048 }), hash: "sha256" },
};

/** @param {string | object} value */
const base64url = (value) => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

/**
 * A badge in a token (VC-JOSE-COSE), by a key that is its issuer's identifier.
 * @param {keyof typeof ALGORITHMS} alg
 * @param {object} [changed] what is otherwise than was signed
 */
function token(alg, changed) {
  const { privateKey, publicKey } = ALGORITHMS[alg].pair();
  const { kty, crv, x, y, n, e } = publicKey.export({ format: "jwk" });
  const id = `did:jwk:${base64url({ kty, crv, x, y, n, e })}`;
  const badge = JSON.parse(unsigned());
  badge.issuer.id = id;
  const header = base64url({ alg, typ: "vc+jwt", kid: `${id}#0` });
  const signed = `${header}.${base64url(badge)}`;
  const signature = sign(ALGORITHMS[alg].hash, Buffer.from(signed), { key: privateKey, dsaEncoding: "ieee-p1363" });
  return `${changed ? `${header}.${base64url({ ...badge, ...changed })}` : signed}.${signature.toString("base64url")}`;
}

for (const alg of /** @type {(keyof typeof ALGORITHMS)[]} */ (Object.keys(ALGORITHMS))) {
  test(`a token signed with ${alg} is checked with what the browser has`, async () => {
    assert.equal((await open(token(alg))).verdict, "valid");
    assert.equal((await open(token(alg, { name: "Master" }))).verdict, "tampered");
    assert.deepEqual(modules(), ["full", "full"]);
    assert.deepEqual((await seen()).errors, []);
  });

  test(`a token signed with ${alg} is checked where the browser has no WebCrypto`, async () => {
    site.answers.set("/plain.js", { body: 'Object.defineProperty(crypto, "subtle", { value: undefined });', type: "text/javascript" });
    const before = '<script src="/plain.js"></script>';
    assert.equal((await open(token(alg), { before })).verdict, "valid");
    assert.equal((await open(token(alg, { name: "Master" }), { before })).verdict, "tampered");
    assert.equal(modules().includes("whole"), alg !== "EdDSA");
    assert.deepEqual((await seen()).errors, []);
  });
}

test("a token stands in the page, in a credential, and in the box of the check page", async () => {
  const text = token("ES256");
  await browser.open(site.page(`<open-badge><script type="application/vc+jwt">\n${text}\n</script></open-badge>`));
  assert.equal((await browser.card()).verdict, "valid");
  const enveloped = {
    "@context": "https://www.w3.org/ns/credentials/v2",
    id: `data:application/vc+jwt,${text}`,
    type: "EnvelopedVerifiableCredential",
  };
  assert.equal((await open(JSON.stringify(enveloped))).verdict, "valid");
  await browser.open(site.url("/"));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
  await browser.run((text) => {
    document.querySelector("#text").value = text;
  }, text);
  await browser.press("#check button");
  assert.equal((await browser.card()).verdict, "valid");
});

// Pictures ---------------------------------------------------------------------------------------

test("the badge in a PNG is checked, and the picture shown is the one that came", async () => {
  const { verdict, text } = await open(png([["openbadgecredential", await sample("good")]]), { name: "/badge.png" });
  assert.equal(verdict, "valid");
  const picture = await browser.until("the picture", () => document.querySelector("open-badge").shadowRoot.querySelector("img[data-baked]")?.src);
  assert.match(picture, /^data:image\/png;base64,iVBOR/);
  assert.match(text, /picture/);
  const buttons = await browser.run(() => [...document.querySelector("open-badge").shadowRoot.querySelectorAll("button")].map((button) => button.textContent));
  assert.ok(!buttons.some((words) => /copy/i.test(words)), `${buttons}`);
  assert.deepEqual(await seen().then(({ errors, violations }) => [errors, violations]), [[], []]);
});

test("the badge in an SVG is checked, and no script in it is run", async () => {
  assert.equal((await open(svg(await sample("good")), { name: "/badge.svg" })).verdict, "valid");
  const picture = await browser.until("the picture", () => document.querySelector("open-badge").shadowRoot.querySelector("img[data-baked]")?.src);
  assert.match(picture, /^data:image\/svg\+xml;base64,/);
  assert.equal(await browser.run(() => document.title), "Test");
  assert.deepEqual((await seen()).errors, []);
});

test("a changed badge in a picture shows nothing of either", async () => {
  const { verdict, text } = await open(png([["openbadgecredential", await sample("changed")]]));
  assert.equal(verdict, "tampered");
  assert.equal(await browser.run(() => document.querySelector("open-badge").shadowRoot.querySelectorAll("img").length), 0);
  assert.doesNotMatch(text, /Example Repair Café/);
});

test("a picture without a badge says so", async () => {
  assert.equal((await open(png([]))).verdict, "not-a-badge");
  assert.equal((await open(png([["Comment", "{}"]]))).verdict, "not-a-badge");
});

test("a picture with several badges shows each", async () => {
  const badges = await Promise.all(["good", "expired"].map(sample));
  const { verdict } = await open(png(badges.map((badge) => ["openbadgecredential", badge])));
  assert.equal(verdict, "expired");
  assert.equal(await browser.run(() => document.querySelector("open-badge").report.badges.length), 2);
});

test("the check page takes a picture by its file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "open-badge-"));
  try {
    const file = join(folder, "badge.png");
    await writeFile(file, png([["openbadgecredential", await sample("good")]]));
    await browser.open(site.url("/"));
    await browser.until("the page's script", () => document.querySelector("#version").textContent);
    await browser.driver.findElement(By.css("#file")).sendKeys(file);
    assert.equal((await browser.card()).verdict, "valid");
  } finally {
    await rm(folder, { recursive: true });
  }
});

// Before 3.0 -------------------------------------------------------------------------------------

const award = {
  "@context": "https://w3id.org/openbadges/v2",
  type: "Assertion",
  id: "https://badges.example/awards/1",
  recipient: { type: "email", hashed: false, identity: "ada@badges.example" },
  badge: "https://badges.example/classes/1",
  verification: { type: "hosted" },
  issuedOn: "2026-05-03T10:00:00Z",
};

test("a hosted badge whose site does not answer could not be checked, and the card names the site", async () => {
  for (const badge of [JSON.stringify(award), png([["openbadges", JSON.stringify(award)]])]) {
    const { verdict, text } = await open(badge);
    assert.equal(verdict, "could-not-check");
    assert.match(text, /badges\.example/);
  }
  assert.deepEqual(modules(), ["earlier", "earlier"]);
});

test("a signed badge of before 3.0 is read by the whole module", async () => {
  const signed = { ...award, verification: { type: "signed", creator: "https://badges.example/key" } };
  const text = `${base64url({ alg: "RS256" })}.${base64url(signed)}.${base64url("signature")}`;
  assert.equal((await open(text)).verdict, "could-not-check");
  assert.deepEqual(modules(), ["whole"]);
});

// What is in a badge besides ---------------------------------------------------------------------

test("an endorsement that holds is shown in full views by who made it, and one that does not by its outcome", async () => {
  const show = async (/** @type {string} */ name) => {
    site.answers.set("/badge", { body: await vector(name) });
    await browser.open(site.page(`<open-badge src="/badge" view="full"></open-badge>`));
    const { verdict, text } = await browser.card();
    const report = await browser.run(() => document.querySelector("open-badge").report);
    assert.equal(verdict, "valid", name);
    return { text, endorsements: report.endorsements.map(({ of, verdict }) => [of, verdict]) };
  };
  const good = await show("an endorsement of the award");
  assert.deepEqual(good.endorsements, [["badge", "valid"]]);
  assert.match(good.text, /This award is endorsed by/);
  const changed = await show("an endorsement that was changed");
  assert.deepEqual(changed.endorsements, [["badge", "tampered"]]);
  assert.doesNotMatch(changed.text, /is endorsed by/);
  const tokens = await show("endorsements in tokens");
  assert.deepEqual(tokens.endorsements, [["badge", "valid"], ["badge", "malformed"]]);
});

test("a co-signature that the first module does not verify is left to another", async () => {
  const badge = JSON.parse(await sample("good"));
  const another = { ...badge.proof, cryptosuite: "ecdsa-rdfc-2019", proofValue: "z111" };
  assert.equal((await open(JSON.stringify({ ...badge, proof: [badge.proof, another] }))).verdict, "valid");
  const proofs = await browser.run(() => document.querySelector("open-badge").report.proofs);
  assert.deepEqual(proofs.map(({ result }) => result), ["valid", "malformed"]);
  assert.deepEqual(modules(), ["full"]);
});

// Several in one file ----------------------------------------------------------------------------

test("a list of badges shows each with its own outcome", async () => {
  const badges = await Promise.all(["good", "changed"].map(sample));
  const { verdict, text } = await open(`[${badges}]`);
  assert.equal(verdict, "tampered");
  assert.match(text, /2 badges/);
  const inner = await browser.run(() =>
    [...document.querySelector("open-badge").shadowRoot.querySelectorAll('[part~="inner"]')].map((card) => card.open));
  assert.deepEqual(inner, [false, false]);
  const report = await browser.run(() => document.querySelector("open-badge").report);
  assert.deepEqual(report.badges.map(({ verdict }) => verdict), ["valid", "tampered"]);
  // Whatever the module left out of the checks is in them.
  const inside = report.badges.flatMap((badge) => [badge, ...badge.proofs]);
  for (const check of [report, ...report.proofs, ...inside].flatMap(({ checks }) => checks)) {
    for (const member of ["code", "outcome", "about", "detail", "rule"]) {
      assert.equal(typeof check[member], "string", `${member} of ${JSON.stringify(check)}`);
    }
  }
  const signature = inside.flatMap(({ checks }) => checks).filter(({ code }) => code === "proof.signature");
  assert.deepEqual(signature.map(({ about, outcome }) => [about, outcome]).slice(0, 2), Array(2).fill(["/proof", "pass"]));
});

test("a list of badges of both kinds is read by the module that reads both", async () => {
  await open(`[${await sample("good")},${JSON.stringify(award)}]`);
  const report = await browser.run(() => document.querySelector("open-badge").report);
  assert.deepEqual(report.badges.map(({ verdict }) => verdict), ["valid", "could-not-check"]);
  assert.ok(modules().includes("whole"), `${modules()}`);
});

test("a presentation shows what it holds", async () => {
  const presentation = {
    "@context": "https://www.w3.org/ns/credentials/v2",
    type: "VerifiablePresentation",
    verifiableCredential: JSON.parse(await sample("good")),
  };
  assert.equal((await open(JSON.stringify(presentation))).verdict, "valid");
});

test("copies that the reader drops with a hosted badge serve where its site cannot be read", async () => {
  const issuer = { "@context": award["@context"], type: "Profile", id: "https://badges.example/issuer", name: "Guild", url: "https://badges.example", email: "m@badges.example" };
  const badgeClass = {
    "@context": award["@context"], type: "BadgeClass", id: award.badge, name: "Host", description: "Hosts.",
    image: "https://badges.example/1.png", criteria: { narrative: "Host." }, issuer: issuer.id,
  };
  const drop = async (/** @type {Record<string, string>} */ files) => {
    await browser.open(site.url("/"));
    await browser.until("the page's script", () => document.querySelector("#version").textContent);
    await browser.run((files) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(files)) {
        dataTransfer.items.add(new File([text], name));
      }
      document.querySelector("main").dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  };
  const copies = { "award.json": JSON.stringify(award), "class.json": JSON.stringify(badgeClass), "issuer.json": JSON.stringify(issuer) };
  await drop(copies);
  const { verdict, text } = await browser.card();
  assert.equal(verdict, "valid");
  assert.match(text, /Matches copies of what badges\.example published/);
  assert.match(text, /You supplied copies/);
  // Without one of them something stays open.
  await drop({ "award.json": copies["award.json"], "class.json": copies["class.json"] });
  assert.equal((await browser.card()).verdict, "could-not-check");
  // Several badges are a list.
  await drop({ "1.json": await sample("good"), "2.json": await sample("expired") });
  assert.equal((await browser.card()).verdict, "expired");
  // Nothing is silently left out.
  await drop({ "1.json": await sample("good"), "2.json": await sample("expired"), "issuer.json": copies["issuer.json"] });
  const error = await browser.until("an error", () => {
    const error = document.getElementById("file-error");
    return !error.hidden && error.textContent;
  });
  assert.match(error, /do not belong together/);
});

test("a copy never stands for the key of a signed badge", async () => {
  const { publicKey } = ALGORITHMS.EdDSA.pair();
  const issuer = "https://badges.example/issuer";
  const controller = {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"],
    id: issuer,
    verificationMethod: [{ id: `${issuer}#1`, type: "JsonWebKey", controller: issuer, publicKeyJwk: publicKey.export({ format: "jwk" }) }],
    assertionMethod: [`${issuer}#1`],
  };
  const badge = JSON.parse(await sample("good"));
  badge.issuer.id = issuer;
  badge.proof.verificationMethod = `${issuer}#1`;
  await open(JSON.stringify(badge));
  await browser.run((url, text) => {
    const card = document.querySelector("open-badge");
    card.copies = new Map([[url, new TextEncoder().encode(text)]]);
    return card.recheck();
  }, issuer, JSON.stringify(controller));
  const { verdict } = await browser.card();
  assert.equal(verdict, "could-not-check");
});
