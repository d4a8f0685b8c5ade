/** The page on which a group makes a key in shares, keeps these, and signs with it: three windows that exchange texts. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createDecipheriv, scryptSync } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { By } from "selenium-webdriver";
import { startBrowser } from "./support/driver.mjs";
import { base58 } from "./support/signed.mjs";
import { startSite, watched } from "./support/site.mjs";

/** The command. */
const COMMAND = fileURLToPath(new URL("../../target/debug/open-badge", import.meta.url));
const PASSPHRASE = "correct horse battery staple";
const NAMES = ["Ada", "Bo", "Cy"];

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;
/** @type {string} */
let folder;
/** The windows of the three, by their names. @type {Record<string, string>} */
const windows = {};

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/together.html": await watched("together.html") });
  folder = await mkdtemp(join(tmpdir(), "open-badge-"));
});
after(async () => {
  await browser?.quit();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens the page; files that it hands out are kept in `handed`, and not saved. */
async function open() {
  await browser.driver.get(site.url("/together.html"));
  await browser.until("the page's script", () => document.querySelector("#version").textContent);
  await browser.run(() => {
    window.printed = [];
    for (const name of ["log", "info", "warn", "error", "debug"]) {
      const print = console[name];
      console[name] = (...words) => {
        window.printed.push(words.map(String).join(" "));
        print(...words);
      };
    }
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

/** @param {string} name */
const at = (name) => browser.driver.switchTo().window(windows[name]);
/** @param {Record<string, string>} values */
const type = (values) => browser.run((values) => {
  for (const [id, value] of Object.entries(values)) {
    const field = document.getElementById(id);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}, values);
/** Sends a form, and waits until what it asks for is done. @param {string} form */
async function send(form) {
  await browser.run((form) => document.getElementById(form).requestSubmit(), form);
  await browser.until("an end", () => !/Working/.test(document.getElementById("status").textContent));
}
const press = (id) => browser.run((id) => document.getElementById(id).click(), id);
const valueOf = (id) => browser.run((id) => document.getElementById(id).value, id);
const textOf = (id) => browser.run((id) => document.getElementById(id).textContent, id);
const focused = (id) => browser.until(`the focus at ${id}`, (id) => document.activeElement.id === id, id);
const shown = (id) => browser.until(id, (id) => !document.getElementById(id).hidden, id);
const refusal = (id) => browser.until(`an error at ${id}`, (id) => {
  const error = document.getElementById(`${id}-error`);
  return !error.hidden && error.textContent;
}, id);
/** Opens a share in the page. @param {string} file */
async function openShare(file) {
  await browser.run(() => document.getElementById("opening").setAttribute("open", ""));
  await browser.driver.findElement(By.id("key-file")).sendKeys(join(folder, file));
  await type({ passphrase: PASSPHRASE });
  await send("open");
  await focused("opened");
}
/** Has a member take part in what an invitation is to; gives the first text. @param {string} name @param {string} invitation */
async function takePart(name, invitation) {
  await type({ invitation });
  await send("read");
  await shown("join");
  await type({ who: name });
  await send("join");
  await focused("exchange-heading");
  return valueOf("yours");
}
/** Agrees that the code is the same; gives what is to be sent next. @param {string} [before] what was to be sent until then */
async function agree(before) {
  await focused("compare-heading");
  await press("same");
  await browser.until("an end", () => document.getElementById("compare").hidden);
  await browser.until("an end", () => !/Working/.test(document.getElementById("status").textContent));
  const text = await valueOf("yours");
  assert.notEqual(text, before);
  return text;
}
/** Saves the share that was made. */
async function saved() {
  await shown("made");
  await type({ "new-passphrase": PASSPHRASE, again: PASSPHRASE });
  await send("save");
  return browser.until("the share", () => window.handed["share.pem"]?.text());
}
/** Starts the command, which exchanges texts by lines. @param {string[]} words */
function command(...words) {
  const child = spawn(COMMAND, ["frost", ...words]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    says: async () => (await lines.next()).value,
    hears: (text) => child.stdin.write(`${text}\n`),
    ended: once(child, "exit"),
  };
}
/** Gives a text to the page, and waits until it was taken. @param {string} text */
async function give(text) {
  await type({ theirs: text });
  await send("take");
  assert.equal(await valueOf("theirs"), "", "the text was taken");
}

test("three windows make a key of which two sign, and two sign with it", async () => {
  for (const name of NAMES) {
    if (name !== "Ada") {
      await browser.driver.switchTo().newWindow("window");
    }
    windows[name] = await browser.driver.getWindowHandle();
    await open();
  }
  await at("Ada");
  await type({ group: "The guild", quorum: "2", members: NAMES.join("\n") });
  await send("invite");
  await shown("join");
  const invitation = await valueOf("invitation");
  const firsts = {};
  for (const name of NAMES) {
    await at(name);
    await type({ invitation });
    await send("read");
    await shown("join");
    assert.match(await textOf("invited"), /The guild: any 2 of 3/);
    await type({ who: name });
    await send("join");
    await focused("exchange-heading");
    firsts[name] = await valueOf("yours");
    assert.equal(JSON.parse(firsts[name]).from, name);
  }
  const seconds = {};
  const codes = new Set();
  for (const name of NAMES) {
    await at(name);
    if (name === "Ada") {
      await type({ theirs: firsts.Ada });
      await send("take");
      assert.match(await refusal("theirs"), /your own text/);
      await type({ theirs: firsts.Bo.slice(0, 80) });
      await send("take");
      assert.match(await refusal("theirs"), /no whole text/);
    }
    for (const other of NAMES.filter((other) => other !== name)) {
      await give(firsts[other]);
    }
    await focused("compare-heading");
    codes.add(await textOf("code"));
    await press("same");
    seconds[name] = await browser.until("the second text", (first) => {
      const { value } = document.getElementById("yours");
      return value !== first && value;
    }, firsts[name]);
  }
  assert.equal(codes.size, 1, "all compare the same code");
  const dids = new Set();
  const files = {};
  for (const name of NAMES) {
    await at(name);
    for (const other of NAMES.filter((other) => other !== name)) {
      await give(seconds[other]);
    }
    await shown("made");
    dids.add(await textOf("did"));
    await type({ "new-passphrase": PASSPHRASE, again: PASSPHRASE });
    await send("save");
    files[name] = await browser.until("the share", () => window.handed["share.pem"]?.text());
    assert.match(files[name], /^-----BEGIN ENCRYPTED OPEN BADGE SHARE-----/);
  }
  assert.equal(dids.size, 1);
  assert.match([...dids][0], /^did:key:z6Mk/);
  await Promise.all(NAMES.map((name) => writeFile(join(folder, `${name}.pem`), files[name])));

  await at("Ada");
  await type({
    recipient: "did:example:zoe",
    narrative: "Zoe opened the workshop.",
    description: "Somebody has to.",
    signers: "Ada\nCy",
  });
  await send("propose");
  const proposal = await browser.until("the proposal", () => document.getElementById("proposal").value);
  const commitments = {};
  for (const name of ["Ada", "Cy"]) {
    await at(name);
    if (name === "Cy") {
      await browser.run(() => document.getElementById("signing").setAttribute("open", ""));
    }
    await type({ proposal });
    await send("show");
    await focused("draft-heading");
    assert.match(await textOf("words"), /Zoe opened the workshop\./);
    assert.match(await textOf("asked"), /Ada, Cy/);
    await press("sign");
    await focused("exchange-heading");
    commitments[name] = await valueOf("yours");
  }
  const shares = {};
  for (const [name, other] of [["Ada", "Cy"], ["Cy", "Ada"]]) {
    await at(name);
    await give(commitments[other]);
    shares[name] = await valueOf("yours");
    assert.equal(JSON.parse(shares[name]).round, 2);
  }
  const badges = new Set();
  for (const [name, other] of [["Ada", "Cy"], ["Cy", "Ada"]]) {
    await at(name);
    await give(shares[other]);
    await focused("result-heading");
    badges.add(await browser.run(async () => {
      document.getElementById("download").click();
      return window.handed["badge.json"].text();
    }));
    assert.equal((await browser.card()).verdict, "valid");
  }
  assert.equal(badges.size, 1, "both have the same badge");
  assert.ok([...badges][0].includes([...dids][0]));
});

test("a share is nowhere but in the page's memory and, encrypted, in its file", async () => {
  let places = site.requests.join("\n");
  const secrets = [];
  for (const name of NAMES) {
    await at(name);
    places += await browser.run(async () => {
      const roots = [document.documentElement, document.querySelector("open-badge").shadowRoot];
      const values = [...document.querySelectorAll("input, textarea, select")].map((field) => field.value);
      const databases = (await indexedDB.databases?.()) ?? [];
      return [
        ...roots.map((root) => root?.innerHTML), ...values, location.href, JSON.stringify(history.state), document.cookie,
        JSON.stringify({ ...sessionStorage }), JSON.stringify({ ...localStorage }), JSON.stringify(databases),
        window.name, ...window.printed, ...window.seen.errors, JSON.stringify(await caches?.keys?.().catch(() => [])),
        ...Object.entries(window).filter(([, value]) => typeof value === "string").flat(),
      ].join("\n");
    });
    const { violations, errors } = await browser.run(() => window.seen);
    assert.deepEqual({ violations, errors }, { violations: [], errors: [] }, "the page keeps to its policy, with Trusted Types");
    const plain = unsealed(await readFile(join(folder, `${name}.pem`), "utf8"));
    const { kind, name: whose } = JSON.parse(plain.subarray(32).toString());
    assert.deepEqual([kind, whose], ["frost-share", name]);
    secrets.push(plain.subarray(0, 32));
  }
  assert.ok(places.includes("Zoe opened the workshop."), "the page was looked at");
  for (const bytes of secrets) {
    const forms = [base58(bytes), ...["hex", "base64url", "latin1"].map((how) => bytes.toString(how)), [...bytes].join(",")];
    for (const form of [...forms, bytes.toString("base64").replace(/=+$/, "")]) {
      assert.ok(!places.includes(form));
    }
  }
  assert.ok(!places.includes(PASSPHRASE), "nor is the passphrase");
  assert.ok(site.requests.every((request) => /^GET \/[\w.-]*$/.test(request)), "nothing is posted");
});

/** What a share's file holds: PBES2 with scrypt and AES-256-CBC, as RFC 8018 has it. @param {string} pem */
function unsealed(pem) {
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ""), "base64");
  const sixteen = Buffer.from([0x04, 0x10]);
  const salt = der.indexOf(sixteen) + 2;
  const iv = der.indexOf(sixteen, salt + 16) + 2;
  // An octet string with two bytes of length.
  assert.deepEqual([...der.subarray(iv + 16, iv + 18)], [0x04, 0x82]);
  const key = scryptSync(PASSPHRASE, der.subarray(salt, salt + 16), 32, { N: 2 ** 14, r: 8, p: 5 });
  const opening = createDecipheriv("aes-256-cbc", key, der.subarray(iv, iv + 16));
  return Buffer.concat([opening.update(der.subarray(iv + 20)), opening.final()]);
}

test("a share that the page saved is one of the command's, and a member on a page signs with one in a terminal", async () => {
  await writeFile(join(folder, "passphrase"), `${PASSPHRASE}\n`);
  await at("Bo");
  await open();
  await browser.run(() => ["opening", "signing"].forEach((id) => document.getElementById(id).setAttribute("open", "")));
  await browser.driver.findElement(By.id("key-file")).sendKeys(join(folder, "Bo.pem"));
  await type({ passphrase: "wrong" });
  await send("open");
  assert.match(await refusal("passphrase"), /does not open/);
  await type({ passphrase: PASSPHRASE });
  await send("open");
  await focused("opened");
  assert.match(await textOf("opened"), /Bo’s share of the key of The guild\. Any 2 sign together, of: Ada, Bo, Cy\./);
  await type({ recipient: "none", narrative: "They did.", description: "It matters.", signers: "Ada\nBo" });
  await send("propose");
  await writeFile(join(folder, "proposal.json"), await browser.until("the proposal", () => document.getElementById("proposal").value));
  await send("show");
  await focused("draft-heading");
  await press("sign");
  await focused("exchange-heading");
  const ada = spawn(COMMAND, ["frost", "sign", join(folder, "proposal.json"), "--share", join(folder, "Ada.pem"),
    "--passphrase-file", join(folder, "passphrase"), "--yes", "--out", join(folder, "badge.json")]);
  const ended = once(ada, "exit");
  const lines = createInterface({ input: ada.stdout })[Symbol.asyncIterator]();
  ada.stdin.write(`${await valueOf("yours")}\n`);
  await give((await lines.next()).value);
  ada.stdin.end(`${await valueOf("yours")}\n`);
  await give((await lines.next()).value);
  assert.equal(await textOf("theirs-error"), "");
  await focused("result-heading");
  assert.deepEqual(await ended, [0, null]);
  const badge = await browser.run(() => {
    document.getElementById("download").click();
    return window.handed["badge.json"].text();
  });
  assert.equal(badge, await readFile(join(folder, "badge.json"), "utf8"));
});

test("a member on a page and one in a terminal refresh their shares; who was not invited keeps nothing of use", async () => {
  await at("Bo");
  await open();
  await send("renew");
  assert.match(await refusal("key-file"), /Open your share first/);
  await openShare("Bo.pem");
  const did = await textOf("opened-did");
  await type({ renewing: "Ada\nBo" });
  await send("renew");
  await focused("invitation");
  const invitation = await valueOf("invitation");
  assert.match(await textOf("invited"), /new shares of the same key, for Ada, Bo and nobody else/);
  await writeFile(join(folder, "refresh.json"), invitation);
  const passphrase = join(folder, "passphrase");
  const ada = command("join", join(folder, "refresh.json"), "--name", "Ada", "--share", join(folder, "Ada.pem"),
    "--passphrase-file", passphrase, "--new-passphrase-file", passphrase, "--yes", "--out", join(folder, "Ada-2.pem"));
  const first = await takePart("Bo", invitation);
  ada.hears(first);
  await give(await ada.says());
  ada.hears(await agree(first));
  await give(await ada.says());
  const share = await saved();
  assert.deepEqual(await ada.ended, [0, null]);
  assert.equal(await textOf("did"), did, "the key is the same");
  assert.equal(await browser.run(() => document.getElementById("earlier").hidden), false);
  await writeFile(join(folder, "Bo-2.pem"), share);
  assert.match(await textOf("opened"), /of: Ada, Bo\./);
  await browser.run(() => document.getElementById("signing").setAttribute("open", ""));
  await type({ recipient: "none", narrative: "They did.", description: "It matters.", signers: "Ada\nBo" });
  await send("propose");
  await writeFile(join(folder, "after.json"), await browser.until("the proposal", () => document.getElementById("proposal").value));
  const early = command("sign", join(folder, "after.json"), "--share", join(folder, "Ada.pem"), "--passphrase-file", passphrase,
    "--yes", "--out", join(folder, "early.json"));
  assert.deepEqual(await early.ended, [65, null], "an earlier share does not mix with new ones");
  const late = command("sign", join(folder, "after.json"), "--share", join(folder, "Ada-2.pem"), "--passphrase-file", passphrase,
    "--yes", "--out", join(folder, "late.json"));
  await send("show");
  await focused("draft-heading");
  await press("sign");
  await focused("exchange-heading");
  late.hears(await valueOf("yours"));
  await give(await late.says());
  late.hears(await valueOf("yours"));
  await give(await late.says());
  await focused("result-heading");
  assert.deepEqual(await late.ended, [0, null]);
});

test("a lost share is made again in another window, by the help of two", async () => {
  await at("Ada");
  await open();
  await openShare("Ada.pem");
  await browser.run(() => document.getElementById("keeping").setAttribute("open", ""));
  await type({ lost: "Bo", renewing: NAMES.join("\n") });
  await send("renew");
  await focused("invitation");
  const invitation = await valueOf("invitation");
  const firsts = {};
  for (const name of NAMES) {
    await at(name);
    if (name !== "Ada") {
      await open();
    }
    if (name === "Cy") {
      await openShare("Cy.pem");
    }
    firsts[name] = await takePart(name, invitation);
    assert.match(await textOf("invited"), /Bo’s lost share is made again, by Ada, Bo, Cy/);
  }
  const seconds = {};
  for (const name of NAMES) {
    await at(name);
    // Several texts at once, each on a line.
    await give(NAMES.filter((other) => other !== name).map((other) => firsts[other]).join("\n"));
    if (name === "Bo") {
      await focused("compare-heading");
      await press("same");
      await browser.until("an end", () => document.getElementById("compare").hidden);
    } else {
      seconds[name] = await agree(firsts[name]);
    }
  }
  const thirds = {};
  for (const [name, other] of [["Ada", "Cy"], ["Cy", "Ada"]]) {
    await at(name);
    await give(seconds[other]);
    await shown("helped");
    thirds[name] = await valueOf("yours");
    assert.equal(JSON.parse(thirds[name]).round, 3);
  }
  await at("Bo");
  await give([seconds.Ada, seconds.Cy, thirds.Ada, thirds.Cy].join("\n"));
  const [again, lost] = [await saved(), await readFile(join(folder, "Bo.pem"), "utf8")].map((pem) => unsealed(pem).subarray(0, 32));
  assert.deepEqual(again, lost, "it is the very share that was lost");
});

test("a group’s site gets a did.json that lists its key", async () => {
  await at("Bo");
  await open();
  await openShare("Bo.pem");
  await type({ site: "not a host" });
  await send("publishing");
  assert.match(await refusal("site"), /no host name/);
  await type({ site: "guild.example/members" });
  await send("publishing");
  assert.match(await textOf("publish"), /https:\/\/guild\.example\/members\/did\.json/);
  const did = await textOf("opened-did");
  const document = JSON.parse(await browser.until("the document", () => window.handed["did.json"]?.text()));
  assert.equal(document.id, "did:web:guild.example:members");
  assert.equal(`did:key:${document.verificationMethod[0].publicKeyMultibase}`, did);
  await type({ recipient: "none", narrative: "They did.", description: "It matters.", signers: "Ada\nBo" });
  await send("propose");
  const proposal = JSON.parse(await browser.until("the proposal", () => document.getElementById("proposal").value));
  assert.equal(proposal.words.issuer.id ?? proposal.words.issuer, "did:web:guild.example:members");
});

test("an invitation that cannot be is refused beside the field", async () => {
  await at("Cy");
  await open();
  await type({ group: "G", quorum: "3", members: "Ada\nBo" });
  await send("invite");
  assert.match(await refusal("members"), /cannot sign together/);
  await type({ invitation: "{}" });
  await send("read");
  assert.match(await refusal("invitation"), /no whole text/);
});

test("axe finds nothing, before and in the midst, in both directions", async () => {
  await at("Cy");
  for (const language of ["en", "ar"]) {
    await open();
    await type({ group: "G", quorum: "2", members: "Ada\nBo" });
    await send("invite");
    await shown("join");
    await send("join");
    await focused("exchange-heading");
    await browser.run((language) => {
      const select = document.getElementById("page-language");
      select.value = language;
      select.dispatchEvent(new Event("change"));
      document.querySelectorAll("details").forEach((details) => { details.open = true; });
      for (const part of document.querySelectorAll("[hidden]")) {
        if (!["framed", "made", "result", "draft", "helped", "earlier"].includes(part.id)) {
          part.hidden = false;
        }
      }
    }, language);
    await browser.until("the language", (language) => document.documentElement.lang === language, language);
    assert.deepEqual(await browser.axe(), []);
  }
});
