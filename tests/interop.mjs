// Verifies credentials with @digitalbazaar/vc, which is not ours, and writes one line for each.
//
//   node interop.mjs CONTEXTS PACKAGES TIME MAP FILE...
//
// CONTEXTS has the contexts and their manifest, PACKAGES the folder node_modules, TIME is the time to judge at, and
// MAP says which URLs are which files, as `open-badge verify --documents` has it.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const [contexts, packages, time, map, ...files] = process.argv.slice(2);
const require = createRequire(join(packages, "package.json"));
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { DataIntegrityProof } = await load("@digitalbazaar/data-integrity");
const { cryptosuite } = await load("@digitalbazaar/eddsa-rdfc-2022-cryptosuite");
const vc = await load("@digitalbazaar/vc");
const lists = await load("@digitalbazaar/vc-bitstring-status-list");

const read = async (path) => JSON.parse(await readFile(path, "utf8"));
const manifest = await read(join(contexts, "manifest.json"));
const hosted = await read(map);

async function documentLoader(url) {
  if (url.startsWith("did:key:")) {
    return { contextUrl: null, documentUrl: url, document: didKey(url) };
  }
  if (url.startsWith("did:web:")) {
    return { contextUrl: null, documentUrl: url, document: await didWeb(url) };
  }
  const { file } = manifest.find((entry) => entry.url === url) ?? {};
  const document = await read(file === undefined ? join(dirname(map), hosted[url]) : join(contexts, file));
  return { contextUrl: null, documentUrl: url, document };
}

// https://w3c-ccg.github.io/did-method-web/#read-resolve, with a path
async function didWeb(url) {
  const [did, fragment] = url.split("#");
  const document = await read(join(dirname(map), hosted[`https://${did.split(":").slice(2).join("/")}/did.json`]));
  return fragment === undefined
    ? document
    : { "@context": "https://w3id.org/security/multikey/v1", ...document.verificationMethod.find(({ id }) => id === url) };
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
  const credential = await read(file);
  const suite = new DataIntegrityProof({ cryptosuite });
  // The lists are verified as credentials of their own, at the same time: here they would be at the clock's.
  const checkStatus = (options) => lists.checkStatus({ ...options, verifyBitstringStatusListCredential: false });
  const result = await vc.verifyCredential({ credential, suite, documentLoader, checkStatus, now: new Date(time) });
  // Of a status it says what stands there, and leaves what that means to its caller.
  const set = (result.statusResult?.results ?? []).filter(({ status }) => status);
  const said = ["verified", ...set.map(({ credentialStatus }) => credentialStatus.statusPurpose)].join(", ");
  console.log(result.verified ? said : `refuted: ${result.error?.errors?.[0]?.message ?? result.error}`);
}
