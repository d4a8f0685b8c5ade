// Both verifiers on the same credentials, a batch each and taking turns at being first: as on a page with
// several badges, nothing else runs between two credentials of a batch.
// None of the measured credentials has been seen before by either.
import { finish } from "./finish.js";
import { verify as ours } from "./ours.js";
import { verify as theirs } from "./theirs.js";

const WARM_UP = 40;
/** Until the browser has compiled both as well as it can. */
const ROUNDS = 60;
const BATCH = 20;

finish(async () => {
  const credentials = await (await fetch("credentials.json")).json();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of credentials.slice(0, WARM_UP)) {
      await theirs(text);
      await ours(text);
    }
  }
  const times = { ours: [], theirs: [] };
  const pair = [["ours", ours], ["theirs", theirs]];
  for (let from = WARM_UP; from < credentials.length; from += BATCH) {
    for (const [name, verify] of pair) {
      for (const text of credentials.slice(from, from + BATCH)) {
        const start = performance.now();
        await verify(text);
        times[name].push(performance.now() - start);
      }
      // Lets the browser do what it has put off, outside the measured time.
      await new Promise((resolve) => setTimeout(resolve));
    }
    pair.reverse();
  }
  return { isolated: globalThis.crossOriginIsolated, ...times };
});
