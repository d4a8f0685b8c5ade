// Both verifiers on the same credentials, one after the other and taking turns at being first.
// None of the measured credentials has been seen before by either.
import { finish } from "./finish.js";
import { verify as ours } from "./ours.js";
import { verify as theirs } from "./theirs.js";

const WARM_UP = 40;
/** Until the browser has compiled both as well as it can. */
const ROUNDS = 10;

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
  for (const text of credentials.slice(WARM_UP)) {
    for (const [name, verify] of pair) {
      const start = performance.now();
      await verify(text);
      times[name].push(performance.now() - start);
    }
    pair.reverse();
    // Lets the browser do what it has put off, outside the measured time.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { isolated: globalThis.crossOriginIsolated, ...times };
});
