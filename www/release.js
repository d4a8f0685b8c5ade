/** Which release of the check page this is, keeping it for use without a network, and going on to the next. */

import { version } from "./open-badge.js";
import { fill } from "./element/failure.js";
import { whenSpoken } from "./language.js";
import { byId } from "./page.js";
import { say } from "./say.js";

/** Digits of the build's hash that are shown and name it. */
const DIGITS = 16;

/** Says which version this is, and by the hash of the list of its files, which build. */
export async function nameRelease() {
  byId("version").textContent = version;
  try {
    const list = await fetch("check.json", { credentials: "omit" });
    if (list.ok) {
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await list.arrayBuffer()));
      const digits = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      tell("build", () => fill(say.build, { build: digits.slice(0, DIGITS) }));
    }
  } catch {
    // Without TLS there are no hashes, and without a list no build: then the version alone is named.
  }
}

/**
 * Has the page kept, where the browser can and its reader does not save data. A later release is offered, never
 * forced: the reader may be in the middle of something.
 * @param {() => void} leaving called before the page is loaded anew
 */
export async function keepRelease(leaving) {
  const { serviceWorker } = navigator;
  if (!serviceWorker || /** @type {any} */ (navigator).connection?.saveData) {
    return;
  }
  const before = serviceWorker.controller;
  let used = false;
  const reload = () => {
    leaving();
    location.reload();
  };
  serviceWorker.addEventListener("controllerchange", () => {
    if (used) {
      reload();
    } else if (before) {
      // Another tab uses the next release already.
      offer(reload);
    }
  });
  /** @param {ServiceWorker} waiting */
  const ready = (waiting) => {
    if (serviceWorker.controller) {
      offer(() => {
        used = true;
        waiting.postMessage("use");
      });
    }
  };
  /** @param {ServiceWorker | null} coming */
  const watch = (coming) =>
    coming?.addEventListener("statechange", () => coming.state === "installed" && ready(coming));
  try {
    const registration = await serviceWorker.register(address(), { updateViaCache: "none" });
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
    if (registration.waiting) {
      ready(registration.waiting);
    }
    await serviceWorker.ready;
    tell("kept", () => say.kept);
  } catch {
    // Not kept then: the page works as without.
  }
}

/** The worker's address, which browsers with Trusted Types want vouched for. */
function address() {
  const url = "offline.js";
  const types = /** @type {any} */ (globalThis).trustedTypes;
  return types ? types.createPolicy("open-badge-offline", { createScriptURL: () => url }).createScriptURL(url) : url;
}

/** @param {() => void} use */
function offer(use) {
  const button = document.createElement("button");
  button.type = "button";
  button.id = "use";
  button.addEventListener("click", use);
  byId("update").replaceChildren(button);
  tell("use", () => say.update);
}

/**
 * Says something, in whichever language the page speaks.
 * @param {string} id where
 * @param {() => string} words
 */
function tell(id, words) {
  const place = byId(id);
  const write = () => {
    place.textContent = words();
    place.hidden = false;
  };
  write();
  whenSpoken(write);
}
