// jose, with the key that the token's issuer is.
import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK } from "jose";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export async function verify(text) {
  try {
    const { iss } = decodeJwt(text);
    const { alg } = decodeProtectedHeader(text);
    const key = await importJWK({ kty: "OKP", crv: "Ed25519", x: Buffer.from(ed25519(iss)).toString("base64url") }, alg);
    const { payload } = await compactVerify(text, key);
    return `verified: ${JSON.parse(new TextDecoder().decode(payload)).name}`;
  } catch (error) {
    return `refuted: ${error.code ?? error}`;
  }
}

/** The public key in a did:key. @param {string} did */
function ed25519(did) {
  let number = 0n;
  for (const letter of did.slice("did:key:z".length)) {
    number = number * 58n + BigInt(ALPHABET.indexOf(letter));
  }
  const bytes = Buffer.from(number.toString(16).padStart(68, "0"), "hex");
  if (bytes[0] !== 0xed || bytes[1] !== 0x01) {
    throw new Error("no Ed25519 key");
  }
  return bytes.subarray(2);
}
