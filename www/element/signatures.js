/** Verifies by the algorithms that browsers have anyway and that would weigh much here. */

import { fromBase64url } from "./fragment.js";

/** By their names in the JOSE registry, as WebCrypto has them. @type {Record<string, any>} */
const ALGORITHMS = {
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
  ES384: { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" },
  RS256: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" },
  PS256: { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 },
};

/** The primes of the curves, and the numbers `b` in y² = x³ − 3x + b (FIPS 186-4 §D.1.2), by bytes. @type {Record<number, bigint[]>} */
const CURVES = {
  32: [
    2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn,
  ],
  48: [
    2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn,
  ],
};

/** The keys that were read, by all that they are: badges of one issuer have one, and so have statements of one badge. @type {Record<string, Promise<CryptoKey | undefined>>} */
const keys = {};

/** Whether this page may ask its browser: only where its connection is secure. */
export const canVerify = () => Boolean(globalThis.crypto?.subtle);

/**
 * Whether a signature holds: 1, or 0 where it does not, or 2 where the key is none.
 * @param {{ verify: string, point?: string, n?: string, e?: string, message: string, signature: string }} question
 *   see `Check.asked` in src/web/check.rs
 * @returns {Promise<number>}
 */
export async function verify({ verify: name, point, n, e, message, signature }) {
  const algorithm = ALGORITHMS[name];
  // Commas stand in none of these.
  const key = await (keys[[name, point, n, e].join()] ??= imported(algorithm, point, n, e).catch(() => undefined));
  return key ? Number(await crypto.subtle.verify(algorithm, key, fromBase64url(signature), fromBase64url(message))) : 2;
}

/**
 * A key, for one algorithm.
 * @param {any} algorithm
 * @param {string | undefined} point
 * @param {string} [n]
 * @param {string} [e]
 * @returns {Promise<CryptoKey>}
 * @throws {unknown} it is none
 */
const imported = async (algorithm, point, n, e) =>
  /** @type {any} */ (crypto.subtle).importKey(...(point ? ["raw", uncompressed(fromBase64url(point))] : ["jwk", { kty: "RSA", n, e }]), algorithm, false, ["verify"]);

/**
 * A point of the curve with both coordinates (SEC 1 §2.3.4): not every browser reads compressed ones, and
 * not every browser looks whether it is on the curve.
 * @param {Uint8Array} point
 * @throws {RangeError} it is not
 */
function uncompressed([form, ...coordinates]) {
  const both = form === 4;
  const length = coordinates.length / (both ? 2 : 1);
  const [p, b] = CURVES[length];
  const x = number(coordinates.slice(0, length));
  const square = (x * x * x - 3n * x + b) % p;
  let y = both ? number(coordinates.slice(length)) : power(square, (p + 1n) / 4n, p);
  if (x >= p || y >= p || (y * y - square) % p) {
    throw new RangeError();
  }
  if (!both && Number(y & 1n) !== form % 2) {
    y = p - y;
  }
  return Uint8Array.of(4, ...bytes(x, length), ...bytes(y, length));
}

/** @param {number[]} bytes */
const number = (bytes) => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);

/** @param {bigint} number @param {number} length @returns {number[]} */
const bytes = (number, length) => (length ? [...bytes(number >> 8n, length - 1), Number(number & 255n)] : []);

/**
 * @param {bigint} base
 * @param {bigint} exponent
 * @param {bigint} modulus
 * @returns {bigint}
 */
const power = (base, exponent, modulus) =>
  exponent ? (power((base * base) % modulus, exponent / 2n, modulus) * (exponent & 1n ? base : 1n)) % modulus : 1n;
