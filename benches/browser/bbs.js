// Both verifiers on a badge of which a part is shown by bbs-2023, taking turns at being first.
import { createVerifyCryptosuite } from "@digitalbazaar/bbs-2023-cryptosuite";
import { finish } from "./finish.js";
import { verify as ours } from "./ours.js";
import { verifierOf } from "./theirs.js";

const WARM_UP = 3;
const ROUNDS = 15;

const theirs = verifierOf(createVerifyCryptosuite());

finish(async () => {
  const text = await (await fetch("bbs.json")).text();
  const times = { ours: [], theirs: [] };
  const pair = [["ours", ours], ["theirs", theirs]];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const [name, verify] of pair) {
      const start = performance.now();
      await verify(text);
      if (round >= 0) {
        times[name].push(performance.now() - start);
      }
      // Lets the browser do what it has put off, outside the measured time.
      await new Promise((resolve) => setTimeout(resolve));
    }
    pair.reverse();
  }
  return times;
});
