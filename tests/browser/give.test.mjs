/** The page that gives badges: from three answers to a badge that was checked, with a key that stays there. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash, createPrivateKey } from "node:crypto";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, beforeEach, test } from "node:test";
import JSZip from "jszip";
import { By } from "selenium-webdriver";
import { startBrowser } from "./support/driver.mjs";
import { base58 } from "./support/signed.mjs";
import { sample, startSite, watched } from "./support/site.mjs";

const DIST = process.env.OPEN_BADGE_DIST ?? fileURLToPath(new URL("../../dist/", import.meta.url));
/** The command. */
const COMMAND = fileURLToPath(new URL("../../target/debug/open-badge", import.meta.url));
/** Made by `open-badge key new`. */
const COMMAND_KEY = fileURLToPath(new URL("../fixtures/keys/command.pem", import.meta.url));
const COMMAND_DID = "did:key:z6MkwEqbPikipdyxjzpktZsR5u5jq3epmiRKyKwhSN6unJ7U";
const PASSPHRASE = "correct horse battery staple";

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {string} */
let folder;

before(async () => {
  browser = await startBrowser();
  site = await startSite({
    "/give.html": await watched("give.html"),
    "/blank.html": { body: "<!doctype html><title>Nothing</title><link rel=icon href=data:,>", type: "text/html" },
  });
  folder = await mkdtemp(join(tmpdir(), "open-badge-"));
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a person answers. */
const ANSWERS = {
  recipient: "Ada@Guild.example",
  narrative: "Ada opened the workshop on six Saturdays.",
  description: "Nobody else would have had a place to mend things.",
};

/** Opens the page; files that it hands out are kept in `handed`, and not saved. */
async function open({ again = false, at = site.url("/give.html") } = {}) {
  await (again ? browser.driver.navigate().refresh() : browser.driver.get(at));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
  await browser.run(() => {
    window.handed = {};
    const blobs = new Map();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      window.handed[this.download] = blobs.get(this.href);
    };
  });
}

/** A page without what the test before has left. */
async function openAnew() {
  await browser.driver.get(site.url("/blank.html"));
  await browser.run(() => new Promise((done) => {
    sessionStorage.clear();
    const request = indexedDB.deleteDatabase("open-badge-give");
    request.onsuccess = request.onblocked = () => done(true);
  }));
  await open();
}

const press = (id) => browser.run((id) => document.getElementById(id).click(), id);
const type = (answers) => browser.run((answers) => {
  for (const [id, words] of Object.entries(answers)) {
    const field = document.getElementById(id);
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}, answers);
const send = (form) => browser.run((form) => document.getElementById(form).requestSubmit(), form);
const said = (pattern) => browser.until(String(pattern), (source) => {
  const words = document.querySelector("#status").textContent;
  return new RegExp(source).test(words) && words;
}, pattern.source);
const textOf = (id) => browser.run((id) => document.getElementById(id).textContent, id);
const seen = (id) => browser.run((id) => document.getElementById(id).checkVisibility(), id);
const seenSoon = (id) => browser.until(id, (id) => document.getElementById(id).checkVisibility(), id);
/** The text of a file that was handed out. */
const handed = (name) => browser.until(name, (name) => window.handed[name]?.text(), name);

/** The error beside a field, which has the focus. */
const refusal = (id) => browser.until(`an error at ${id}`, (id) => {
  const error = document.getElementById(`${id}-error`);
  const focused = document.activeElement.id;
  return !error.hidden && [id, `${id}-error`, `${id}-heading`].includes(focused) && error.textContent;
}, id);

async function makeKey() {
  await press("make");
  await said(/key is made/);
}

/** The words, as they are shown before they are signed. */
async function showWords() {
  await send("answers");
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  return JSON.parse(await textOf("json"));
}

/** What is handed out once the badge was signed and checked. */
async function sign(link = "download") {
  await press("sign");
  await browser.until("the badge", () => document.activeElement.id === "result-heading");
  return browser.run(async (link) => {
    document.getElementById(link).click();
    const blob = window.handed[document.getElementById(link).download];
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  }, link);
}

/** Chooses a file. @param {string} id @param {string} name @param {string | Buffer} contents */
async function choose(id, name, contents) {
  const file = join(folder, name);
  await writeFile(file, contents);
  await browser.run((id) => {
    for (let around = document.getElementById(id).closest("details"); around; around = around.parentElement.closest("details")) {
      around.open = true;
    }
  }, id);
  await browser.driver.findElement(By.id(id)).sendKeys(file);
}

const bytesOf = (latin1) => Buffer.from(latin1, "latin1");

test("three answers and a key make a badge: the exact words first, then the signature, then our own check", async () => {
  await openAnew();
  await type(ANSWERS);
  await makeKey();
  const did = await textOf("did");
  assert.match(did, /^did:key:z6Mk/);
  const words = await showWords();
  assert.equal(words.proof, undefined);
  assert.equal(words.issuer.id, did);
  const listed = await textOf("words");
  for (const shown of [ANSWERS.narrative, ANSWERS.description, did, "Thank you"]) {
    assert.ok(listed.includes(shown), shown);
  }
  assert.equal(await seen("result"), false);
  const text = bytesOf(await sign()).toString();
  const { proof: [proof], ...signed } = JSON.parse(text);
  assert.deepEqual(signed, words, "what was shown is what is signed");
  assert.equal(proof.cryptosuite, "eddsa-rdfc-2022");
  assert.ok(!text.toLowerCase().includes("ada@guild.example"), "an address stands in a badge as a hash alone");
  const card = await browser.card();
  assert.equal(card.verdict, "valid");
  assert.match(card.text, /six Saturdays/);
  const tag = await browser.until("the tag", () => document.querySelector("#tag").value);
  assert.match(tag, /<script type="module" src="open-badge\.js" integrity="sha384-[^"]+">/);
  assert.match(tag, /<open-badge src="badge\.json"><a href="badge\.json">[^<]+<\/a><\/open-badge>\s*$/);
});

test("more than three answers stand in the badge as they were given", async () => {
  await openAnew();
  await type({
    ...ANSWERS,
    recipient: "did:example:ada",
    "recipient-name": "Ada",
    "issuer-name": "The <b>guild</b>",
    achievement: "Host & helper",
    criteria: "https://guild.example/host",
    "achievement-type": "CommunityService",
    language: "en",
    "valid-until": "2999-12-31",
    template: JSON.stringify({ evidence: [{ type: ["Evidence"], narrative: "The log book." }] }),
  });
  await makeKey();
  await showWords();
  const badge = JSON.parse(bytesOf(await sign()).toString());
  const { achievement, id, identifier } = badge.credentialSubject;
  assert.equal(id, "did:example:ada");
  assert.equal(identifier[0].identityHash, "Ada");
  assert.deepEqual(
    [achievement.name, achievement.achievementType, achievement.inLanguage, achievement.criteria.id],
    ["Host & helper", "CommunityService", "en", "https://guild.example/host"],
  );
  assert.equal(badge.issuer.name, "The <b>guild</b>");
  assert.equal(badge.validUntil, "2999-12-31T23:59:59Z");
  assert.equal(badge.evidence[0].narrative, "The log book.");
});

test("a badge names nobody where that is wanted", async () => {
  await openAnew();
  await type({ ...ANSWERS, recipient: "" });
  await press("nobody");
  await makeKey();
  assert.match((await showWords()).credentialSubject.id, /^urn:uuid:/);
});

const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==", "base64");
for (const [kind, picture] of [
  ["svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>')],
  ["png", PNG],
]) {
  test(`the badge goes into a picture: ${kind}`, async () => {
    await openAnew();
    await type(ANSWERS);
    await makeKey();
    await choose("picture", `picture.${kind}`, picture);
    const words = await showWords();
    const baked = bytesOf(await sign("download-picture"));
    assert.ok(baked.includes(words.id), "the badge is in the picture");
    assert.ok(baked.length > picture.length);
  });
}

test("a picture is drawn for the badge, shown before it is signed, and holds it afterwards", async () => {
  await openAnew();
  await type({ ...ANSWERS, achievement: "Host <of> the & café", design: "seal" });
  await makeKey();
  const words = await showWords();
  const [shown, text] = await browser.until("the drawn picture", () => {
    const [figure, image] = document.querySelectorAll("#drawn, #drawn img");
    return !figure.hidden && [image.naturalWidth > 0, atob(image.src.split(",")[1])];
  });
  assert.ok(shown && text.includes("<title>Host &lt;of&gt; the &amp; caf"), text);
  const baked = bytesOf(await sign("download-picture")).toString();
  assert.ok(baked.includes(words.id) && baked.includes("<circle"), "the badge is in the picture");
});

test("a picture that takes no badge is refused before anything is signed", async () => {
  await openAnew();
  await type(ANSWERS);
  await makeKey();
  await choose("picture", "picture.gif", "GIF89a");
  await send("answers");
  assert.match(await refusal("picture"), /neither a PNG nor an SVG/);
  assert.equal(await seen("draft"), false);
});

test("what is not answered, or not well, is said beside the field, and nothing is made", async () => {
  await openAnew();
  await makeKey();
  for (const [field, wrong, right, error] of [
    ["recipient", "", "Ada", /whom it is for/],
    ["narrative", "  ", ANSWERS.narrative, /what you saw/],
    ["description", "", ANSWERS.description, /why it matters/],
    ["achievement", "", "Thanks", /needs a name/],
    ["criteria", "", "Seen by somebody.", /what it takes/],
    ["language", "English!", "en", /as a tag/],
    ["recipient", "Ada", "ada@guild.example", /will do/],
    ["site", "not a host", "", /guild\.example/],
    ["template", "{", "", /not a JSON object/],
    ["template", '{"proof": {}}', "", /a proof already/],
    ["template", '{"issuer": {"id": "did:web:guild.example"}}', "", /another issuer/],
    ["template", '{"credentialSubject": 1}', "", /shape of a badge/],
  ]) {
    await type({ [field]: wrong });
    await send("answers");
    assert.match(await refusal(field), error, `${field}: ${wrong}`);
    assert.equal(await browser.run((id) => document.getElementById(id).value, field), wrong, "nothing typed is lost");
    assert.equal(await seen("draft"), false);
    await type({ [field]: right });
  }
  await showWords();
});

test("without a key nothing is made", async () => {
  await openAnew();
  await type(ANSWERS);
  await send("answers");
  assert.match(await refusal("key"), /Make a key first/);
});

test("what has no meaning is not signed", async () => {
  await openAnew();
  await type({ ...ANSWERS, template: '{"credentialSubject": {"madeUp": "a term that no context has"}}' });
  await makeKey();
  await showWords();
  await press("sign");
  assert.match(await refusal("template"), /madeUp.*Nothing was signed/s);
  assert.equal(await seen("result"), false);
});

test("what breaks a rule is not signed", async () => {
  await openAnew();
  await type({ ...ANSWERS, "valid-until": "2001-01-01" });
  await makeKey();
  await showWords();
  await press("sign");
  assert.match(await refusal("valid-until"), /ends before it begins.*Nothing was signed/s);
  assert.equal(await seen("result"), false);
});

test("words that were changed after they were shown are not signed", async () => {
  await openAnew();
  await type(ANSWERS);
  await makeKey();
  await showWords();
  await type({ narrative: "Something else." });
  assert.equal(await seen("draft"), false);
  await press("sign");
  await browser.until("nothing to be under way", () => document.querySelector("#status").textContent === "");
  assert.equal((await showWords()).credentialSubject.narrative, "Something else.");
  assert.equal(await seen("result"), false);
});

test("loading the page anew loses no typed words", async () => {
  await openAnew();
  const typed = { ...ANSWERS, criteria: "Six afternoons.", template: "{ half", "valid-until": "2999-01-01", "achievement-type": "Award" };
  await type(typed);
  await open({ again: true });
  for (const [id, words] of Object.entries(typed)) {
    assert.equal(await browser.run((id) => document.getElementById(id).value, id), words);
  }
  await press("clear");
  await open({ again: true });
  assert.equal(await browser.run(() => document.querySelector("#narrative").value), "");
});

test("a key is saved, kept, opened again by its passphrase alone, and forgotten", async () => {
  await openAnew();
  await makeKey();
  const did = await textOf("did");
  assert.ok(await seen("unsaved"), "that it is saved nowhere is said");
  await type({ "new-passphrase": PASSPHRASE, again: "another" });
  await send("save");
  assert.match(await refusal("again"), /differ/);
  await type({ again: PASSPHRASE });
  await press("keep");
  await send("save");
  await said(/browser keeps the key/);
  assert.equal(await seen("unsaved"), false);
  assert.match(await handed("open-badge-key.pem"), /^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/);
  await open({ again: true });
  await browser.until("the kept key", () => !document.querySelector("#kept").hidden);
  assert.equal(await textOf("kept-did"), did);
  await type({ ...ANSWERS, passphrase: "wrong" });
  await send("open");
  assert.match(await refusal("passphrase"), /does not open the key/);
  assert.equal(await browser.run(() => document.querySelector("#narrative").value), ANSWERS.narrative);
  await type({ passphrase: PASSPHRASE });
  await send("open");
  await said(/key is open/);
  assert.equal(await textOf("did"), did);
  await press("forget");
  await said(/closed/);
  await browser.until("the kept key", () => !document.querySelector("#kept").hidden);
  await press("forget-kept");
  await said(/forgotten/);
  assert.deepEqual(await stored(), { local: {}, keys: [] });
});

test("a key that is saved is not kept where nobody asked for it", async () => {
  await openAnew();
  await makeKey();
  await type({ "new-passphrase": PASSPHRASE, again: PASSPHRASE });
  await send("save");
  await said(/^The key’s file is saved\. Keep/);
  assert.deepEqual(await stored(), { local: {}, keys: [] });
});

test("a key that is saved nowhere is not given up at the first press", async () => {
  await openAnew();
  await makeKey();
  await press("forget");
  assert.match(await refusal("forget"), /saved nowhere/);
  assert.ok(await seen("did"));
  await press("forget");
  await said(/closed/);
});

test("what the command made is opened here", async () => {
  await openAnew();
  await browser.driver.findElement(By.css("#key-file")).sendKeys(COMMAND_KEY);
  await type({ passphrase: PASSPHRASE });
  await send("open");
  await said(/key is open/);
  assert.equal(await textOf("did"), COMMAND_DID);
  assert.equal(await seen("unsaved"), false);
});

test("what is no key file is refused", async () => {
  await openAnew();
  await choose("key-file", "letter.pem", "Dear Ada");
  await type({ passphrase: PASSPHRASE });
  await send("open");
  assert.match(await refusal("key-file"), /no encrypted private key/);
});

test("a site's document is made; a badge in its name is not given out before others can find the key", async () => {
  await openAnew();
  await makeKey();
  await type({ ...ANSWERS, site: "no-such-host.invalid/members" });
  await press("make-document");
  const document = JSON.parse(await handed("did.json"));
  assert.equal(document.id, "did:web:no-such-host.invalid:members");
  assert.match(await textOf("publish"), /https:\/\/no-such-host\.invalid\/members\/did\.json/);
  assert.equal((await showWords()).issuer.id, document.id);
  await press("sign");
  assert.match(await refusal("draft"), /not given out/);
  assert.equal(await seen("result"), false);
});

test("the private key is nowhere but in the page's memory and, encrypted, where its owner wants it", async () => {
  await openAnew();
  await browser.run(() => {
    window.printed = [];
    for (const name of ["log", "info", "warn", "error", "debug"]) {
      const print = console[name];
      console[name] = (...words) => {
        window.printed.push(words.map(String).join(" "));
        print(...words);
      };
    }
  });
  await type(ANSWERS);
  await makeKey();
  await showWords();
  await sign();
  await browser.card();
  assert.deepEqual(await stored(), { local: {}, keys: [] }, "nothing is kept that nobody asked to keep");
  const before = await everything();
  await type({ "new-passphrase": PASSPHRASE, again: PASSPHRASE });
  await press("keep");
  await send("save");
  await said(/browser keeps/);
  const pem = await handed("open-badge-key.pem");
  const places = `${before}\n${await everything()}\n${site.requests.join("\n")}`;
  assert.ok(places.includes("ENCRYPTED PRIVATE KEY"), "what is kept was looked at, too");
  assert.ok(places.includes(ANSWERS.narrative), "and the page, with what was typed");

  const { d: base64url, x } = createPrivateKey({ key: pem, passphrase: PASSPHRASE }).export({ format: "jwk" });
  const seed = Buffer.from(base64url, "base64url");
  assert.equal(seed.length, 32);
  const both = Buffer.concat([seed, Buffer.from(x, "base64url")]);
  const multikey = Buffer.concat([Buffer.from([0x80, 0x26]), seed]);
  for (const [what, bytes] of Object.entries({ seed, both, multikey })) {
    for (const [how, text] of Object.entries({
      hex: bytes.toString("hex"),
      base64: bytes.toString("base64").replace(/=+$/, ""),
      base64url: bytes.toString("base64url"),
      base58: base58(bytes),
      raw: bytes.toString("latin1"),
      list: [...bytes].join(","),
    })) {
      assert.ok(!places.includes(text), `the ${what} as ${how}`);
    }
  }
  assert.ok(!places.toLowerCase().includes(seed.toString("hex")));
  assert.ok(!places.includes(PASSPHRASE), "nor is the passphrase");
  assert.ok(!places.includes('"d":'));
  assert.ok(site.requests.every((request) => /^GET \/[\w.-]*$/.test(request)), "nothing is posted");
});

/** What pages can keep, but for the tab's answers. */
function stored() {
  return browser.run(async () => ({
    local: { ...localStorage },
    keys: await new Promise((done, failed) => {
      const opening = indexedDB.open("open-badge-give", 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
      opening.onerror = () => failed(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction("keys").objectStore("keys").getAll();
        all.onsuccess = () => {
          opening.result.close();
          done(all.result);
        };
      };
    }),
  }));
}

/** Whatever a page shows, keeps or says. */
async function everything() {
  const shown = await browser.run(async () => {
    const roots = [document.documentElement, document.querySelector("open-badge").shadowRoot];
    const values = [...document.querySelectorAll("input, textarea, select")].map((field) => field.value);
    const databases = (await indexedDB.databases?.()) ?? [];
    return [
      ...roots.map((root) => root.innerHTML), ...values, location.href, JSON.stringify(history.state), document.cookie,
      JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), JSON.stringify(databases),
      window.name, ...window.printed, ...window.seen.errors, JSON.stringify(await caches?.keys?.().catch(() => [])),
      ...Object.entries(window).filter(([, value]) => typeof value === "string").flat(),
    ].join("\n");
  });
  const { keys } = await stored();
  return `${shown}\n${keys.map(({ did, file }) => `${did}\n${file}`).join("\n")}`;
}

test("an endorsement is bound to the exact bytes of a badge that holds, and leaves it as it is", async () => {
  await openAnew();
  await makeKey();
  const good = Buffer.from(await sample("good"));
  await choose("beside", "good.json", good);
  await send("endorsement");
  assert.match(await refusal("comment"), /what you saw/);
  await type({ comment: "We ran three afternoons together.", "issuer-name": "Bea", "said-until": "2101-02-03" });
  await send("endorsement");
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  const words = JSON.parse(await textOf("json"));
  assert.ok((await textOf("words")).includes("We ran three afternoons together."));
  const { proof: [proof], ...signed } = JSON.parse(bytesOf(await sign()).toString());
  assert.deepEqual(signed, words);
  assert.ok(proof.proofValue);
  assert.deepEqual(signed.type, ["VerifiableCredential", "EndorsementCredential"]);
  assert.equal(signed.credentialSubject.id, JSON.parse(good.toString()).id);
  assert.equal(signed.issuer.name, "Bea");
  assert.equal(signed.validUntil, "2101-02-03T23:59:59Z", "it ends by itself, and need not be taken back");
  const digest = Buffer.concat([Buffer.from([0x12, 0x20]), createHash("sha256").update(good).digest()]);
  assert.equal(signed.relatedResource[0].digestMultibase, `u${digest.toString("base64url")}`);
  assert.equal((await browser.card()).verdict, "valid");
  assert.equal(await seen("embed"), false);
});

test("whom a badge was given to accepts it, and nobody else", async () => {
  await openAnew();
  await makeKey();
  const own = await textOf("did");
  await type({ ...ANSWERS, recipient: own });
  await showWords();
  const badge = bytesOf(await sign());
  await choose("beside", "badge.json", badge);
  await type({ comment: "Thank you.", of: "accepted" });
  await send("endorsement");
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  const acceptance = JSON.parse(bytesOf(await sign()).toString());
  assert.equal(acceptance.name, "Acceptance of a badge");
  assert.equal(acceptance.issuer.id, own);
  assert.equal(acceptance.credentialSubject.id, JSON.parse(badge.toString()).id);
  await choose("beside", "good.json", Buffer.from(await sample("good")));
  await send("endorsement");
  assert.match(await refusal("of"), /not given to your key/);
});

test("a badge that one signed is signed by another, once", async () => {
  await openAnew();
  await makeKey();
  await choose("beside", "good.json", Buffer.from(await sample("good")));
  await type({ of: "cosign" });
  await send("endorsement");
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  const words = JSON.parse(await textOf("json"));
  assert.equal(words.proof, undefined);
  const both = bytesOf(await sign());
  const { proof, ...signed } = JSON.parse(both.toString());
  assert.deepEqual(signed, words);
  const own = await textOf("did");
  assert.deepEqual(proof.map(({ verificationMethod }) => verificationMethod.startsWith(own)), [false, true]);
  assert.equal((await browser.card()).verdict, "valid");
  await choose("beside", "both.json", both);
  await send("endorsement");
  assert.match(await refusal("beside"), /signed this badge already/);
});

/** What a list of the page says, each line. @param {string} id */
const listed = (id) => browser.run((id) => [...document.getElementById(id).children].map((line) => line.textContent), id);

test("a badge goes on to whom else it asks, as a file and as a link, and says who signed and who is still asked", async () => {
  await openAnew();
  await type(ANSWERS);
  await makeKey();
  const giver = await textOf("did");
  await showWords();
  await sign();
  await type({ ask: "Ben\nBen" });
  await send("asking");
  assert.match(await refusal("ask"), /each name once/);
  await type({ ask: "Ben\nCy = did:example:cy" });
  await send("asking");
  await said(/ready to be sent/);
  assert.deepEqual([await listed("asked-signed"), await listed("asked-open")], [[giver], ["Ben", "Cy (did:example:cy)"]]);
  const file = await browser.run(() => {
    document.getElementById("download-half").click();
    return window.handed["half-signed.json"].text();
  });
  const { unsigned, badge } = JSON.parse(file);
  assert.deepEqual(unsigned.asked, [{ name: "Ben" }, { name: "Cy", id: "did:example:cy" }]);
  assert.ok(!JSON.stringify(badge).includes("Ben"), "who is asked is no part of the badge");
  const link = await browser.run(() => document.getElementById("half-link").value);

  // Ben opens the link, with a key of his own.
  await openAnew();
  site.requests.length = 0;
  await open({ at: link });
  await seenSoon("standing");
  assert.ok(site.requests.every((request) => /^GET \/[\w.-]*$/.test(request)), "no server sees the badge");
  assert.equal(await seen("carried"), true);
  assert.deepEqual([await listed("standing-signed"), await listed("standing-open")], [[giver], ["Ben", "Cy (did:example:cy)"]]);
  await makeKey();
  const ben = await textOf("did");
  await type({ as: "Cy" });
  await send("endorsement");
  assert.match(await refusal("as"), /another identifier/);
  await type({ as: "Ben" });
  await send("endorsement");
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  const both = JSON.parse(bytesOf(await sign()).toString());
  assert.deepEqual(both.proof.map(({ verificationMethod }) => verificationMethod.split("#")[0]), [giver, ben]);
  await seenSoon("asked");
  assert.deepEqual([await listed("asked-signed"), await listed("asked-open")], [[giver, `Ben (${ben})`], ["Cy (did:example:cy)"]]);
  const next = await browser.run(() => {
    document.getElementById("download-half").click();
    return window.handed["half-signed.json"].text();
  });
  const shown = spawnSync(COMMAND, ["cosign", "--show", "--offline", "-"], { input: next, encoding: "utf8" });
  assert.match(shown.stdout, /Still asked: Cy \(did:example:cy\)\n/, shown.stderr);
  assert.deepEqual(await browser.axe(), []);
});

test("a half-signed badge that was changed, or is not whole, is signed by nobody", async () => {
  await openAnew();
  await makeKey();
  const badge = JSON.parse(await sample("good"));
  const half = { kind: "half-signed-badge", version: 1, unsigned: { asked: [{ name: "Ben" }] }, badge };
  await choose("beside", "half.json", JSON.stringify({ ...half, badge: { ...badge, name: "Another" } }));
  await seenSoon("standing");
  assert.deepEqual(await listed("standing-open"), ["Ben"]);
  await send("endorsement");
  assert.match(await refusal("beside"), /nothing is signed/);
  assert.equal(await seen("draft"), false);
  for (const [name, file, why] of [
    ["version.json", { ...half, version: 2 }, /another version/],
    ["shape.json", { ...half, badge: 1 }, /not whole/],
  ]) {
    await choose("beside", name, JSON.stringify(file));
    assert.match(await refusal("beside"), why);
  }
  await open({ at: `${site.url("/give.html")}#z=AAAA` });
  assert.match(await refusal("beside"), /no whole badge/);
});

test("a community's folder is one that the command finds in order", async () => {
  await openAnew();
  await makeKey();
  await type({ "community-name": "The “guild” & <co>", "community-host": "guild.example/members" });
  await send("community");
  assert.match(await refusal("key"), /Save this key first/);
  await type({ "new-passphrase": PASSPHRASE, again: PASSPHRASE });
  await send("save");
  await said(/file is saved/);
  await press("community-rests");
  await send("community");
  await browser.until("the words", () => document.activeElement.id === "draft-heading");
  const words = JSON.parse(await textOf("json"));
  assert.deepEqual(words.map(({ id }) => id), ["revocation", "suspension"].map((list) => `https://guild.example/members/status/${list}.json`));
  assert.match(await textOf("hashed"), /none yet\. At https:\/\/guild\.example\/members\//);
  const zip = await JSZip.loadAsync(bytesOf(await sign("download-folder")));
  const unpacked = join(folder, "community");
  for (const [name, file] of Object.entries(zip.files)) {
    const place = join(folder, name);
    await mkdir(file.dir ? place : dirname(place), { recursive: true });
    if (!file.dir) {
      await writeFile(place, await file.async("nodebuffer"));
    }
  }
  const found = spawnSync(COMMAND, ["community", "check", unpacked], { encoding: "utf8" });
  assert.equal(found.status, 0, found.stdout + found.stderr);
  assert.match(found.stdout, /did\.json: did:web:guild\.example:members\n[^]*status\/suspension\.json: in order/);
  const page = await readFile(join(unpacked, "index.html"), "utf8");
  assert.ok(page.includes("<bdi>The “guild” &amp; &lt;co&gt;</bdi>"), page);
  assert.ok((await readdir(join(unpacked, "open-badge"))).includes("open-badge.js"));
  assert.equal(await seen("badge"), false);
  for (const [field, value, why] of [["community-host", "guild example", /no host name/], ["community-name", " ", /is called/]]) {
    await type({ [field]: value });
    await send("community");
    assert.match(await refusal(field), why);
  }
});

test("nobody stands by what was changed, or is no badge", async () => {
  await openAnew();
  await makeKey();
  await type({ comment: "I was there." });
  await send("endorsement");
  assert.match(await refusal("beside"), /Choose the badge/);
  await choose("beside", "changed.json", await sample("changed"));
  await send("endorsement");
  assert.match(await refusal("beside"), /tampered.*nothing is signed/s);
  await choose("beside", "letter.json", '{"name": "no badge"}');
  await send("endorsement");
  assert.match(await refusal("beside"), /not-a-badge/);
  assert.equal(await seen("draft"), false);
  assert.equal(await browser.run(() => document.querySelector("#comment").value), "I was there.");
});

test("no module that verifies has code for private keys", async () => {
  const modules = (await readdir(DIST)).filter((name) => name.endsWith(".wasm"));
  const signing = [];
  for (const name of modules) {
    const bytes = await readFile(join(DIST, name));
    const exported = WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({ name }) => name);
    // What a key's file begins with, and what JavaScript calls.
    const marks = [bytes.includes("ENCRYPTED PRIVATE KEY"), exported.some((name) => /^(?:key|draft)_|^bake/.test(name))];
    assert.equal(marks[0], marks[1], name);
    if (marks[0]) {
      signing.push(name);
    }
  }
  assert.deepEqual(signing, ["open-badge-frost.wasm", "open-badge-give.wasm"]);
  for (const script of ["open-badge.js", "check.js"]) {
    const text = await readFile(join(DIST, script), "utf8");
    assert.ok(!/open-badge-(?:give|frost)/.test(text), `${script} does not load them`);
  }
});

test("the module that signs is loaded only where it is needed", async () => {
  await openAnew();
  assert.equal(site.asked("/open-badge-give.wasm"), 0);
  await makeKey();
  assert.equal(site.asked("/open-badge-give.wasm"), 1);
  assert.equal(site.asked("/open-badge.wasm"), 0);
});

test("the page keeps to its policy, with Trusted Types", async () => {
  await openAnew();
  await type(ANSWERS);
  await makeKey();
  await showWords();
  await sign();
  await browser.card();
  const { violations, errors } = await browser.run(() => window.seen);
  assert.deepEqual({ violations, errors }, { violations: [], errors: [] });
});

test("axe finds nothing, before and after, in both directions", async () => {
  await openAnew();
  await type(ANSWERS);
  await browser.run(() => {
    document.documentElement.dir = "rtl";
    document.querySelectorAll("details").forEach((details) => (details.open = true));
  });
  assert.deepEqual(await browser.axe(), [], "before");
  await makeKey();
  await showWords();
  await browser.run(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  assert.deepEqual(await browser.axe(), [], "with a key");
  const wide = await browser.run(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  assert.equal(wide, false, "nothing scrolls sideways");
  await sign();
  await browser.card();
  assert.deepEqual(await browser.axe(), [], "after");
});
