/** Badges: some that need no signature, and the committed vectors. */

import { readFile } from "node:fs/promises";

/**
 * The committed vectors (`tests/fixtures/vectors.json`).
 * @returns {Promise<{ name: string, input: string, documents?: object, expected: any }[]>}
 */
export async function vectors() {
  return JSON.parse(await readFile(new URL("../../fixtures/vectors.json", import.meta.url), "utf8"));
}

/**
 * The badge of a vector.
 * @param {string} name
 */
export async function vector(name) {
  const found = (await vectors()).find((vector) => vector.name === name);
  if (!found) {
    throw new Error(`no vector ${name}`);
  }
  return found.input;
}

/** What each sample comes to. */
export const SAMPLES = {
  good: "valid",
  expired: "expired",
  changed: "tampered",
  "wrong-signer": "wrong-signer",
  "not-yet-valid": "not-yet-valid",
  unsigned: "unsigned",
};

/**
 * A well-formed badge that nobody signed.
 * @param {{ name?: string, description?: string, issuer?: string, narrative?: string, image?: string }} [texts]
 */
export function unsigned({
  name = "Soldering",
  description = "Repairs a lamp.",
  issuer = "Example Repair Café",
  narrative = "Repaired three lamps.",
  image,
} = {}) {
  return JSON.stringify({
    "@context": [
      "https://www.w3.org/ns/credentials/v2",
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    id: "urn:uuid:2f1c2b0e-8f0e-4e0c-9a55-0a4a4a3c5b11",
    type: ["VerifiableCredential", "OpenBadgeCredential"],
    issuer: { id: "https://example.org/issuer", type: ["Profile"], name: issuer },
    validFrom: "2026-01-01T00:00:00Z",
    name,
    credentialSubject: {
      id: "did:example:recipient",
      type: ["AchievementSubject"],
      achievement: {
        id: "https://example.org/achievements/soldering",
        type: ["Achievement"],
        name,
        description,
        criteria: { narrative },
        ...(image && { image: { id: image, type: "Image" } }),
      },
    },
  });
}
