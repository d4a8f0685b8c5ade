// Documents for the libraries of JSON-LD, all in memory: contexts, and those of did:keys.
// Made by xtask from contexts/: those that the bench's credentials name, by URL.
import contexts from "bench-contexts";

export async function documentLoader(url) {
  const document = contexts[url] ?? didKey(url);
  if (document === undefined) {
    throw new Error(`theirs: no document for ${url}`);
  }
  return { contextUrl: null, documentUrl: url, document };
}

// https://w3c-ccg.github.io/did-key-spec/#document-creation-algorithm, for keys that sign
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
