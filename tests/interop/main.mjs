// Verifies credentials with a verifier that is not ours, and writes one line for each.
//
//   node main.mjs VERIFIER SHELF TIME MAP FILE...
//
// VERIFIER is a module beside this one. SHELF is a folder with published documents in `contexts/` and `schemas/`, TIME
// is the time to judge at, and MAP says which URLs are which files, as `open-badge verify --documents` has it.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { mock } from "node:test";

const SCHEMAS = {
  "https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json":
    "ob_v3p0_json-ld_achievementcredential_schema.json",
};

const [verifier, shelf, time, map, ...files] = process.argv.slice(2);
mock.timers.enable({ apis: ["Date"], now: new Date(time) });

const read = async (path) => JSON.parse(await readFile(path, "utf8"));
const contexts = await read(join(shelf, "contexts/manifest.json"));
const hosted = await read(map);

/** The document at a URL: one of the map, a context or a schema. Nothing else is there, and nobody is asked. */
async function published(url) {
  if (hosted[url] !== undefined) {
    return read(join(dirname(map), hosted[url]));
  }
  const context = contexts.find((entry) => entry.url === url);
  return read(context ? join(shelf, "contexts", context.file) : join(shelf, "schemas", SCHEMAS[url]));
}
globalThis.fetch = async (url) => Response.json(await published(String(url)));

// The other verifier's own messages are no answers.
console.log = console.error;
const { verify } = await import(`./${verifier}.mjs`);
for (const file of files) {
  process.stdout.write(`${await verify(await readFile(file, "utf8"), published)}\n`);
}
