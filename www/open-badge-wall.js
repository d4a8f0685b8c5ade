/**
 * `<open-badge-wall>`: many badges, each checked in the reader's own browser when it comes near the view.
 * It stands beside `open-badge.js` and draws with its element.
 */

import { runIn, version } from "./open-badge.js";
import { prepare } from "./wall/beside.js";
import { OpenBadgeWallElement } from "./wall/wall.js";

export { OpenBadgeWallElement };

prepare(runIn);

if (globalThis.customElements) {
  if (customElements.get("open-badge-wall")) {
    console.warn(`<open-badge-wall> is registered already; version ${version} of its script does nothing.`);
  } else {
    customElements.define("open-badge-wall", OpenBadgeWallElement);
  }
}
