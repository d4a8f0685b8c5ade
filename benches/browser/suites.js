// Both verifiers on badges of other kinds than the everyday one.
import { cryptosuite as ecdsaRdfc2019 } from "@digitalbazaar/ecdsa-rdfc-2019-cryptosuite";
import { createVerifyCryptosuite } from "@digitalbazaar/ecdsa-sd-2023-cryptosuite";
import { finish } from "./finish.js";
import { verifierOf as tokenVerifierOf } from "./jose.js";
import { verify as ours } from "./ours.js";
import { verifierOf } from "./theirs.js";
import { inTurns } from "./turns.js";

finish(async () => {
  const { keys, ...texts } = await (await fetch("measured.json")).json();
  const kinds = {
    "ecdsa-rdfc-2019": { theirs: verifierOf(ecdsaRdfc2019), rounds: 30 },
    "ecdsa-sd-2023": { theirs: verifierOf(createVerifyCryptosuite()), rounds: 3 },
    EdDSA: { theirs: await tokenVerifierOf(keys.EdDSA, "EdDSA"), rounds: 60 },
    ES256: { theirs: await tokenVerifierOf(keys.ES256, "ES256"), rounds: 60 },
  };
  const measured = {};
  for (const [kind, { theirs, rounds }] of Object.entries(kinds)) {
    measured[kind] = await inTurns(texts[kind], { ours, theirs }, { warmUp: 20, rounds, batch: 20 });
  }
  return measured;
});
