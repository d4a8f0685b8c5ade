/** Loading the files beside the script: by their hashes, and with the cause where one does not come. */

import { CheckerFailure, mustCompile, watchPolicy, whyNotLoaded } from "./failure.js";

/** @typedef {{ file: string, integrity?: string }} File a file of this release; without its hash one that few pages load */

/* The names in capitals are constants that the build puts here. */
const HASHES = { file: HASHES_FILE, integrity: HASHES_INTEGRITY };

/**
 * The hash of a file that few pages load. These hashes stand in a file of their own, whose hash is here.
 * @param {string} file
 * @returns {Promise<string>}
 * @throws {RangeError} if it is no file of this release; or as `download`
 */
async function hashOf(file) {
  const hash = JSON.parse(new TextDecoder().decode(await download(HASHES)))[file];
  if (!hash) {
    throw new RangeError(file);
  }
  return hash;
}

/**
 * A module, compiled.
 * @param {File} file
 * @param {AbortSignal} [signal]
 * @throws {CheckerFailure} or the signal's reason
 */
export async function compiled(file, signal) {
  mustCompile();
  const bytes = await download(file, signal);
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    // The bytes are the right ones (their hash says so) and some modules may be compiled here.
    throw new CheckerFailure("too-old", {}, error);
  }
}

/**
 * A script of this release as a module of the page. `import()` asks for no hash, but takes what an element has
 * loaded by one.
 * @param {string} file one that few pages load
 * @throws {unknown} if it does not come, or the page's policy forbids it
 */
export async function imported(file) {
  const integrity = await hashOf(file);
  const { href } = new URL(file, import.meta.url);
  const script = document.createElement("script");
  await new Promise((loaded, failed) => {
    Object.assign(script, {
      type: "module",
      integrity,
      // The nonce that lets this script run lets it run what it loads.
      nonce: /** @type {HTMLElement | null} */ (document.querySelector("script[nonce]"))?.nonce ?? "",
      onload: loaded,
      onerror: failed,
      src: trusted(href),
    });
    document.head.append(script);
  });
  return import(href);
}

/**
 * The address of a script of ours, for pages that take only Trusted Types. The policy lets this one address pass.
 * @param {string} href
 */
export const trusted = (href) =>
  /** @type {any} */ (globalThis).trustedTypes?.createPolicy("open-badge", { createScriptURL: () => href }).createScriptURL("") ?? href;

/**
 * @param {File} file
 * @param {AbortSignal} [signal]
 * @returns {Promise<ArrayBuffer>}
 * @throws {CheckerFailure} or the signal's reason
 */
export async function download({ file, integrity }, signal) {
  integrity ??= await hashOf(file);
  const url = new URL(file, import.meta.url);
  const policy = watchPolicy(url);
  try {
    // Compiled from bytes, so that a server which sends the wrong media type does no harm.
    const response = await fetch(url, { integrity, signal });
    if (response.ok) {
      return await response.arrayBuffer();
    }
    throw new CheckerFailure("missing", { url: url.href, status: String(response.status) });
  } catch (error) {
    throw error instanceof CheckerFailure || signal?.aborted ? error : await whyNotLoaded(url, error, policy.blocked);
  } finally {
    policy.stop();
  }
}
