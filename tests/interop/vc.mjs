// @digitalbazaar/vc, with the status lists of @digitalbazaar/vc-bitstring-status-list.
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import * as lists from "@digitalbazaar/vc-bitstring-status-list";

const MULTIKEY = "https://w3id.org/security/multikey/v1";

export async function verify(text, published) {
  const documentLoader = async (url) => ({ contextUrl: null, documentUrl: url, document: await load(url, published) });
  // The lists are verified as credentials of their own.
  const checkStatus = (options) => lists.checkStatus({ ...options, verifyBitstringStatusListCredential: false });
  const suite = new DataIntegrityProof({ cryptosuite });
  const result = await vc.verifyCredential({ credential: JSON.parse(text), suite, documentLoader, checkStatus });
  // Of a status it says what stands there, and leaves what that means to its caller.
  const set = (result.statusResult?.results ?? []).filter(({ status }) => status);
  const said = ["verified", ...set.map(({ credentialStatus }) => credentialStatus.statusPurpose)].join(", ");
  return result.verified ? said : `refuted: ${result.error?.errors?.[0]?.message ?? result.error}`;
}

async function load(url, published) {
  if (url.startsWith("did:key:")) {
    return didKey(url);
  }
  return url.startsWith("did:web:") ? didWeb(url, published) : published(url);
}

// https://w3c-ccg.github.io/did-method-web/#read-resolve, with a path
async function didWeb(url, published) {
  const [did, fragment] = url.split("#");
  const document = await published(`https://${did.split(":").slice(2).join("/")}/did.json`);
  return fragment === undefined
    ? document
    : { "@context": MULTIKEY, ...document.verificationMethod.find(({ id }) => id === url) };
}

// https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm, for Ed25519
function didKey(url) {
  const [did, fragment] = url.split("#");
  const key = did.slice("did:key:".length);
  const method = { id: `${did}#${key}`, type: "Multikey", controller: did, publicKeyMultibase: key };
  return fragment === undefined
    ? { "@context": ["https://www.w3.org/ns/did/v1", MULTIKEY], id: did, verificationMethod: [method], assertionMethod: [method.id] }
    : { "@context": MULTIKEY, ...method };
}
