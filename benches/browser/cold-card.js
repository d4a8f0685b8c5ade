// From the start of the navigation to the first card on the screen, of a badge that stands in the
// page as its author would write it.
import { drawn, first } from "./cold.js";
import "../open-badge.js";

first(async () => {
  const badge = document.querySelector("open-badge");
  while (!badge.report) {
    await new Promise((resolve) => badge.addEventListener("open-badge-report", resolve, { once: true }));
  }
  if (badge.report.verdict !== "valid") {
    throw new Error(`card: ${badge.report.verdict}`);
  }
  await drawn();
});
