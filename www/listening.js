/** Begins the check page's work with what stands around badges. What it needs is loaded where a reader has or wants it. */

import { kept } from "./trust/store.js";
import { whenSpoken } from "./language.js";
import { byId } from "./page.js";
import { say } from "./say.js";

/**
 * Makes those parts of the page work.
 * @param {import("./open-badge.js").OpenBadgeElement} badge the element, which says when a badge is checked
 * @returns {() => void} to be called when another badge is checked
 */
export function listening(badge) {
  /** @type {HTMLDetailsElement[]} */
  const panels = [byId("beside-panel"), byId("lists-panel")];
  /** @type {ReturnType<typeof import("./trust.js").trust> | undefined} */
  let loading;
  const load = async () => {
    loading ??= import("./trust.js").then(({ trust }) => trust(badge, whenSpoken));
    try {
      return await loading;
    } catch {
      loading = undefined;
      byId("around").hidden = false;
      byId("around-note").textContent = say.aroundFailed;
    }
  };
  for (const panel of panels) {
    panel.addEventListener("toggle", () => panel.open && load());
  }
  badge.addEventListener("open-badge-report", async () => {
    if (loading || kept().length > 0 || hasCompany(badge.report)) {
      (await load())?.answer();
    }
  });
  return () => {
    byId("around").hidden = true;
    loading?.then((around) => around.clear(), () => {});
  };
}

/**
 * Whether a file with several documents has endorsements, which may be of others in it.
 * @param {import("./open-badge.js").Report | null} report
 */
function hasCompany(report) {
  return report?.badges?.some(({ checks }) => checks.some(({ code }) => code.startsWith("endorsement."))) === true;
}
