/**
 * Signatures that the modules leave to the browser: it says the same as the algorithms in Rust, on
 * everything that Wycheproof collects (tests/conformance_wycheproof.rs).
 */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { vectors } from "./support/badges.mjs";
import { startBrowser } from "./support/driver.mjs";
import { startSite } from "./support/site.mjs";

const CONFORMANCE =
  process.env.OPEN_BADGE_CONFORMANCE ?? fileURLToPath(new URL("../../../shared/conformance", import.meta.url));

/** The suites of what browsers verify, each with how many tests it has. */
const SUITES = {
  ecdsa_secp256r1_sha256_p1363_test: { algorithm: "ES256", count: 262 },
  ecdsa_secp384r1_sha384_p1363_test: { algorithm: "ES384", count: 280 },
  rsa_signature_2048_sha256_test: { algorithm: "RS256", count: 259 },
  rsa_signature_3072_sha256_test: { algorithm: "RS256", count: 259 },
  rsa_pss_2048_sha256_mgf1_32_test: { algorithm: "PS256", count: 108 },
  rsa_pss_3072_sha256_mgf1_32_test: { algorithm: "PS256", count: 108 },
};

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  const script = async (/** @type {string} */ name) => ({
    body: await readFile(new URL(`../../www/element/${name}.js`, import.meta.url), "utf8"),
    type: "text/javascript",
  });
  site = await startSite({
    "/signatures.js": await script("signatures"),
    "/fragment.js": await script("fragment"),
    "/documents.js": await script("documents"),
  });
  await browser.open(site.page(""));
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** What the browser says of each question. @param {object[]} questions @returns {Promise<number[]>} */
async function ask(questions) {
  const answers = [];
  for (let start = 0; start < questions.length; start += 100) {
    answers.push(
      ...(await browser.run(async (questions) => {
        const { verify } = await import("/signatures.js");
        return Promise.all(questions.map((question) => verify(question)));
      }, questions.slice(start, start + 100))),
    );
  }
  return answers;
}

/** @param {string} hex */
const base64url = (hex) => Buffer.from(hex, "hex").toString("base64url");

/** The key of a group, in each form that a question may have it. @param {any} group */
function keys(group) {
  const { publicKey, publicKeyJwk, keyJwk } = group;
  if (publicKey?.uncompressed) {
    const point = publicKey.uncompressed;
    const x = point.slice(2, 2 + (point.length - 2) / 2);
    const form = Number.parseInt(point.slice(-1), 16) % 2 ? "03" : "02";
    return [{ point: base64url(point) }, { point: base64url(form + x) }];
  }
  const jwk = publicKeyJwk ?? keyJwk;
  const even = (/** @type {string} */ hex) => (hex.length % 2 ? `0${hex}` : hex).replace(/^(?:00)+/, "");
  return [jwk ? { n: jwk.n, e: jwk.e } : { n: base64url(even(publicKey.modulus)), e: base64url(even(publicKey.publicExponent)) }];
}

/** Whether a browser is asked at all: `has_form` in src/key/signature.rs. @param {any} key @param {string} signature */
function hasForm({ point, n }, signature) {
  if (n) {
    const modulus = Buffer.from(n, "base64url").toString("hex");
    return signature.length === modulus.length && signature < modulus;
  }
  const form = Buffer.from(point, "base64url");
  return signature.length / 2 === (form[0] === 4 ? form.length - 1 : 2 * (form.length - 1));
}

for (const [name, { algorithm, count }] of Object.entries(SUITES)) {
  test(`${name}: the browser agrees`, async () => {
    const file = `${CONFORMANCE}/07-wycheproof/testvectors_v1/${name}.json`;
    if (!existsSync(file)) {
      console.error(`DID NOT RUN: ${name} (not found; set OPEN_BADGE_CONFORMANCE)`);
      return;
    }
    const questions = [];
    const expected = [];
    let tests = 0;
    for (const group of JSON.parse(await readFile(file, "utf8")).testGroups) {
      for (const { msg, sig, result, tcId } of group.tests) {
        tests += 1;
        for (const key of keys(group)) {
          if (!hasForm(key, sig)) {
            assert.notEqual(result, "valid", `${name}#${tcId}`);
            continue;
          }
          questions.push({ verify: algorithm, ...key, message: base64url(msg), signature: base64url(sig) });
          expected.push([tcId, result === "valid" ? 1 : 0]);
        }
      }
    }
    assert.equal(tests, count);
    const answers = await ask(questions);
    const differing = answers.map((answer, index) => [...expected[index], answer]).filter(([, ours, its]) => ours !== its);
    assert.deepEqual(differing, []);
  });
}

test("keys that are none are called so", async () => {
  const zeros = (/** @type {number} */ length) => "00".repeat(length);
  const points = ["04" + zeros(64), "02" + "ff".repeat(32), "04" + zeros(96), "02" + "ff".repeat(48)];
  const questions = points.map((point) => ({
    verify: point.length > 140 || point.length === 98 ? "ES384" : "ES256",
    point: base64url(point),
    message: "",
    signature: base64url(zeros(64)),
  }));
  assert.deepEqual(await ask(questions), [2, 2, 2, 2]);
});

test("badges whose signatures are left to the browser come out as everywhere", async () => {
  const left = (await vectors()).filter(({ input, documents }) => !documents && /"ecdsa-|"jws"/.test(input));
  assert.ok(left.length >= 12);
  for (const { name, input, expected } of left) {
    const path = `/vector-${left.findIndex((vector) => vector.name === name)}.json`;
    site.answers.set(path, { body: input, type: "application/json" });
    await browser.open(site.page(`<open-badge src="${path}"></open-badge>`));
    await browser.card();
    const { verdict, caveats } = await browser.run(() => document.querySelector("open-badge").report);
    assert.deepEqual({ verdict, caveats }, { verdict: expected.verdict, caveats: expected.caveats }, name);
  }
});
