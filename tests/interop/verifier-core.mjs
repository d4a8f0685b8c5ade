// @digitalcredentials/verifier-core, which also validates against the schemas that a credential names.
import { verifyCredential } from "@digitalcredentials/verifier-core";

export async function verify(text) {
  const result = await verifyCredential({ credential: JSON.parse(text), knownDIDRegistries: [] });
  if (result.errors) {
    return `refuted: ${result.errors[0].name}`;
  }
  const holds = result.log.filter(({ valid }) => valid).map(({ id }) => id);
  const { results } = result.additionalInformation.find(({ id }) => id === "schema_check");
  // Where a credential names no schema it looks for one that is not at hand here.
  const schemas = Array.isArray(results) ? results.map(({ result }) => (result.valid ? "schema" : `not ${JSON.stringify(result.errors)}`)) : [];
  return [...holds, ...schemas].join(", ");
}
