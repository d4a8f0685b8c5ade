// Both verifiers on everyday credentials.
import { finish } from "./finish.js";
import { verify as ours } from "./ours.js";
import { verify as theirs } from "./theirs.js";
import { inTurns } from "./turns.js";

/** Until the browser has compiled both as well as it can. */
const HOW = { warmUp: 40, rounds: 60, batch: 20 };

finish(async () => {
  const credentials = await (await fetch("credentials.json")).json();
  return { isolated: globalThis.crossOriginIsolated, ...(await inTurns(credentials, { ours, theirs }, HOW)) };
});
