// Verifies credentials with @digitalbazaar/vc, which is not ours, and writes one line for each.
//
//   node interop.mjs CONTEXTS PACKAGES TIME FILE...
//
// CONTEXTS has the contexts and their manifest, PACKAGES the folder node_modules, TIME is the time to judge at.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [contexts, packages, time, ...files] = process.argv.slice(2);
const require = createRequire(join(packages, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { DataIntegrityProof } = await load("@digitalbazaar/data-integrity");
const { cryptosuite } = await load("@digitalbazaar/eddsa-rdfc-2022-cryptosuite");
const vc = await load("@digitalbazaar/vc");

const manifest = JSON.parse(await readFile(join(contexts, "manifest.json"), "utf8"));

async function documentLoader(url) {
  if (url.startsWith("did:key:")) {
    return { contextUrl: null, documentUrl: url, document: didKey(url) };
  }
  const { file } = manifest.find((entry) => entry.url === url);
  const document = JSON.parse(await readFile(join(contexts, file), "utf8"));
  return { contextUrl: null, documentUrl: url, document };
}

// https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm, for Ed25519
function didKey(url) {
  const [did, fragment] = url.split("#");
  const key = did.slice("did:key:".length);
  const method = { id: `${did}#${key}`, type: "Multikey", controller: did, publicKeyMultibase: key };
  const context = "https://w3id.org/security/multikey/v1";
  return fragment === undefined
    ? { "@context": ["https://www.w3.org/ns/did/v1", context], id: did, verificationMethod: [method], assertionMethod: [method.id] }
    : { "@context": context, ...method };
}

for (const file of files) {
  const credential = JSON.parse(await readFile(file, "utf8"));
  const suite = new DataIntegrityProof({ cryptosuite });
  const result = await vc.verifyCredential({ credential, suite, documentLoader, now: new Date(time) });
  console.log(result.verified ? "verified" : `refuted: ${result.error?.errors?.[0]?.message ?? result.error}`);
}
