// From the start of the navigation to the first card on the screen.
import { drawn, first } from "./cold.js";
import "../open-badge.js";

first(async (text) => {
  const badge = document.createElement("open-badge");
  const data = document.createElement("script");
  data.type = "application/ld+json";
  data.textContent = text;
  badge.append(data);
  const reported = new Promise((resolve) => badge.addEventListener("open-badge-report", resolve, { once: true }));
  document.body.append(badge);
  const { verdict } = (await reported).detail;
  if (verdict !== "valid") {
    throw new Error(`card: ${verdict}`);
  }
  await drawn();
});
