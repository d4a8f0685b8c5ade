// How much of a page moves while cards come: the sum of its layout shifts, see https://wicg.github.io/layout-instability/.
import "../open-badge.js";
import { frame } from "./cold.js";
import { finish } from "./finish.js";

finish(async () => {
  const badges = [...document.querySelectorAll("open-badge")];
  while (!badges.every(({ report }) => report)) {
    await frame();
  }
  // Shifts are told about after they were drawn.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const moved = globalThis.shifts.filter(({ hadRecentInput }) => !hadRecentInput);
  return { score: moved.reduce((sum, { value }) => sum + value, 0), verdicts: badges.map(({ report }) => report.verdict) };
});
