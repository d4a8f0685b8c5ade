// From the start of the navigation to the first card on the screen, of a badge that stands in the
// page as its author would write it.
import { first, frame } from "./cold.js";
import "../open-badge.js";

first(async () => {
  const badge = document.querySelector("open-badge");
  while (!badge.shadowRoot.querySelector("article")) {
    await frame();
  }
  await frame();
  if (badge.report?.verdict !== "valid") {
    throw new Error(`card: ${badge.report?.verdict}`);
  }
});
