// Two verifiers on the same texts, a batch each and taking turns at being first: as on a page with several
// badges, nothing else runs between two texts of a batch.

/**
 * What each text took, in milliseconds. None of the measured ones has been seen before by either.
 * @param {string[]} texts the first of them are for warming up
 * @param {{ ours: Function, theirs: Function }} verifiers
 * @param {{ warmUp: number, rounds: number, batch: number }} how many texts to warm up with, how often, and how
 *   many make a batch
 */
export async function inTurns(texts, { ours, theirs }, { warmUp, rounds, batch }) {
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts.slice(0, warmUp)) {
      await theirs(text);
      await ours(text);
    }
  }
  const times = { ours: [], theirs: [] };
  const pair = [["ours", ours], ["theirs", theirs]];
  for (let from = warmUp; from < texts.length; from += batch) {
    for (const [name, verify] of pair) {
      for (const text of texts.slice(from, from + batch)) {
        const start = performance.now();
        await verify(text);
        times[name].push(performance.now() - start);
      }
      // Lets the browser do what it has put off, outside the measured time.
      await new Promise((resolve) => setTimeout(resolve));
    }
    pair.reverse();
  }
  return times;
}
