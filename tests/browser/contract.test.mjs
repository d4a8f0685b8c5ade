/** Class, type declarations and manifest tell the same; nothing there touches the verdict. */

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { promisify } from "node:util";

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

/** What the script beside it reads, and the class does not. */
const AROUND = ["list"];

const ATTRIBUTES = ["checker", "heading-level", "lang", "offline", "src", "theme", "view"];

test("class, type declarations and manifest name the same attributes", async () => {
  const source = await read("www/element/element.js");
  const [, observed] = /observedAttributes = (\[[^\]]*\])/.exec(source);
  assert.deepEqual(JSON.parse(observed).sort(), ATTRIBUTES);

  const declared = [...(await read("www/open-badge.d.ts")).matchAll(/Attribute `([a-z-]+)`/g)].map(([, name]) => name);
  const all = [...ATTRIBUTES, ...AROUND].sort();
  assert.deepEqual(declared.sort(), all);

  const manifest = JSON.parse(await read("www/custom-elements.json"));
  const [element] = manifest.modules[0].declarations;
  assert.deepEqual(element.attributes.map(({ name }) => name).sort(), all);
  const reflected = element.members.filter(({ reflects }) => reflects).map(({ attribute }) => attribute);
  assert.deepEqual(reflected.sort(), ATTRIBUTES);
});

test("no attribute skips a check, sets a verdict, a clock, a resolver, a proxy or a label (UX.md §5)", () => {
  const forbidden = /skip|verif|verdict|status|now|time|date|clock|did|resolver|proxy|label|trust|state/;
  assert.deepEqual([...ATTRIBUTES, ...AROUND].filter((name) => forbidden.test(name)), []);
});

test("the scripts fit their types and the declarations", async () => {
  const tsc = new URL("node_modules/typescript/bin/tsc", import.meta.url).pathname;
  await promisify(execFile)(process.execPath, [tsc, "--project", new URL(".", import.meta.url).pathname]);
});

test("the scripts' bounds are those of the verifier", async () => {
  const rust = await read("src/limits.rs");
  const script = await read("www/element/documents.js");
  const bound = (text, name) => {
    const [, product] = new RegExp(`const ${name}(?:: \\w+)? = ([0-9_* ]+);`).exec(text);
    return product.replaceAll("_", "").split("*").reduce((value, factor) => value * Number(factor), 1);
  };
  for (const name of ["DOCUMENT_BYTES", "REQUEST_SECONDS"]) {
    assert.equal(bound(script, name), bound(rust, name), name);
  }
});

test("the pages' policy is the one that they are tested under", async () => {
  const { INSTALLABLE, STRICT } = await import("./support/site.mjs");
  for (const [page, policy] of [["www/index.html", INSTALLABLE], ["www/examples/embed.html", STRICT]]) {
    assert.ok((await read(page)).includes(`content="${policy}`), page);
  }
});
