// jose, which verifies the signature around a token and nothing else, set up the way that costs it least: the issuer's
// key was read before.
import { compactVerify, importJWK } from "jose";

/** What verifies tokens that were signed with a key. */
export async function verifierOf(jwk, algorithm) {
  const key = await importJWK(jwk, algorithm);
  return (token) => compactVerify(token, key);
}
