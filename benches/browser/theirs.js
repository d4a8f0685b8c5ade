// @digitalbazaar/vc set up the way that costs it least: every document it asks for is in memory,
// and did:key documents are put together without a library.
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { documentLoader } from "./loader.js";

/** What verifies credentials with one of their suites. */
export function verifierOf(cryptosuite) {
  const suite = new DataIntegrityProof({ cryptosuite });
  return async (text) => {
    const credential = JSON.parse(text);
    const result = await vc.verifyCredential({ credential, suite, documentLoader });
    if (!result.verified) {
      throw new Error("theirs: not verified", { cause: result.error });
    }
  };
}

export const verify = verifierOf(cryptosuite);
