/** Credentials that are signed here, by keys of the tests' own, in `eddsa-jcs-2022`. */

import { createHash, createPrivateKey, createPublicKey, sign } from "node:crypto";

const CONTEXTS = [
  "https://www.w3.org/ns/credentials/v2",
  "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
];

/** A key, always the same for the same number. @param {number} seed */
export function person(seed) {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), Buffer.alloc(32, seed)]),
    format: "der",
    type: "pkcs8",
  });
  const raw = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  const multikey = `z${base58(Buffer.concat([Buffer.from([0xed, 0x01]), raw]))}`;
  const id = `did:key:${multikey}`;
  return { id, key, method: `${id}#${multikey}` };
}

/** The same key under a did:jwk. @param {number} seed @returns {Person} */
export function personByJwk(seed) {
  const { key } = person(seed);
  const { x } = createPublicKey(key).export({ format: "jwk" });
  const id = `did:jwk:${Buffer.from(JSON.stringify({ kty: "OKP", crv: "Ed25519", x })).toString("base64url")}`;
  return { id, key, method: `${id}#0` };
}

/** @typedef {ReturnType<typeof person>} Person */

/**
 * A badge by a community, signed by it and then by others, each over the same words.
 * @param {Person} issuer
 * @param {{ id?: string, to?: Person, kind?: string, url?: string, until?: string, also?: Person[] }} [how]
 */
export function badge(issuer, { id = "urn:uuid:b", to = person(90), kind, url, until, also = [] } = {}) {
  return signed({
    "@context": CONTEXTS,
    id,
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: { id: issuer.id, type: ["Profile"], name: "Guild of Menders", ...(url && { url }) },
    validFrom: "2026-01-01T00:00:00Z",
    ...(until && { validUntil: until }),
    name: "Mender",
    credentialSubject: {
      id: to.id,
      type: ["AchievementSubject"],
      achievement: {
        id: "urn:uuid:mending",
        type: ["Achievement"],
        ...(kind && { achievementType: kind }),
        name: "Mender",
        description: "Mends what others throw away.",
        criteria: { narrative: "Mended ten things." },
      },
    },
  }, [issuer, ...also]);
}

/**
 * An endorsement of what has this identifier.
 * @param {Person} by
 * @param {string} subject
 * @param {{ comment?: string, text?: string }} [how] `text`: that to which it is bound
 */
export function endorsement(by, subject, { comment = "I saw the mended things.", text } = {}) {
  const digest = text && `u${Buffer.concat([Buffer.from([0x12, 0x20]), createHash("sha256").update(text).digest()]).toString("base64url")}`;
  return signed({
    "@context": CONTEXTS,
    id: `urn:uuid:endorsement-${by.id.slice(-8)}`,
    type: ["VerifiableCredential", "EndorsementCredential"],
    issuer: { id: by.id, type: ["Profile"], name: "Neighbours of the Guild" },
    validFrom: "2026-02-01T00:00:00Z",
    name: "Endorsement",
    credentialSubject: { id: subject, type: ["EndorsementSubject"], endorsementComment: comment },
    ...(digest && { relatedResource: [{ id: subject, digestMultibase: digest }] }),
  }, [by]);
}

/**
 * A document with a proof by each of these keys.
 * @param {Record<string, unknown>} document
 * @param {Person[]} people
 */
export function signed(document, people) {
  const proofs = people.map(({ key, method }) => {
    const options = {
      "@context": document["@context"],
      type: "DataIntegrityProof",
      cryptosuite: "eddsa-jcs-2022",
      created: "2026-03-01T00:00:00Z",
      verificationMethod: method,
      proofPurpose: "assertionMethod",
    };
    const hashes = [options, document].map((part) => createHash("sha256").update(canonical(part)).digest());
    return { ...options, proofValue: `z${base58(sign(null, Buffer.concat(hashes), key))}` };
  });
  return JSON.stringify({ ...document, proof: proofs.length === 1 ? proofs[0] : proofs });
}

/** RFC 8785, of what has no numbers. @param {unknown} value @returns {string} */
function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, value]) => `${JSON.stringify(name)}:${canonical(value)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Base58 as in Bitcoin, of bytes that are not all zero. @param {Buffer} bytes */
export function base58(bytes) {
  const letters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let text = "";
  for (let number = BigInt(`0x${bytes.toString("hex")}`); number > 0n; number /= 58n) {
    text = letters[Number(number % 58n)] + text;
  }
  return "1".repeat(bytes.findIndex((byte) => byte !== 0)) + text;
}
