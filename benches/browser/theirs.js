// @digitalbazaar/vc set up the way that costs it least: every document it asks for is in memory,
// and did:key documents are put together without a library.
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
// Made by xtask from contexts/: those that the bench's credentials name, by URL.
import contexts from "bench-contexts";

const suite = new DataIntegrityProof({ cryptosuite });

export async function verify(text) {
  const credential = JSON.parse(text);
  const result = await vc.verifyCredential({ credential, suite, documentLoader });
  if (!result.verified) {
    throw new Error("theirs: not verified", { cause: result.error });
  }
}

async function documentLoader(url) {
  const document = contexts[url] ?? didKey(url);
  if (document === undefined) {
    throw new Error(`theirs: no document for ${url}`);
  }
  return { contextUrl: null, documentUrl: url, document };
}

// https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm, for Ed25519
function didKey(url) {
  if (!url.startsWith("did:key:")) {
    return undefined;
  }
  const [did, fragment] = url.split("#");
  const key = did.slice("did:key:".length);
  const method = { id: `${did}#${key}`, type: "Multikey", controller: did, publicKeyMultibase: key };
  if (fragment !== undefined) {
    return { "@context": "https://w3id.org/security/multikey/v1", ...method };
  }
  return {
    "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
    id: did,
    verificationMethod: [method],
    assertionMethod: [method.id],
  };
}
