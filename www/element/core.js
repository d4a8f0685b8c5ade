/**
 * The verifier: one WebAssembly module and one instance for the whole page, and a larger one once a
 * badge needs what the first does not read.
 */

import { glue } from "open-badge-glue";
import { pictureKind } from "./documents.js";
import { CheckerFailure, mustCompile, watchPolicy, whyNotLoaded } from "./failure.js";

/* The names in capitals are constants that the build puts here. The hashes are part of this script,
   so that one `integrity` attribute on the script tag pins all files. */
const MODULES = {
  core: { file: CORE_FILE, integrity: CORE_INTEGRITY },
  full: { file: FULL_FILE, integrity: FULL_INTEGRITY },
  earlier: { file: EARLIER_FILE, integrity: EARLIER_INTEGRITY },
  whole: { file: WHOLE_FILE, integrity: WHOLE_INTEGRITY },
};
const CONTEXTS = { file: CONTEXTS_FILE, integrity: CONTEXTS_INTEGRITY };
const LANGUAGES = { file: LANGUAGES_FILE, integrity: LANGUAGES_INTEGRITY };

/**
 * @typedef {object} Core
 * @property {ReturnType<typeof glue>["Check"]} Check
 * @property {import("open-badge-glue").Checker} checker keeps what checks have in common
 * @property {(url: string) => boolean} permitted
 * @property {CSSStyleSheet} sheet the card's style
 */

/** @typedef {keyof typeof MODULES} Module */

/** @type {Partial<Record<Module, Promise<Core>>>} */
let starting = {};

/** What a credential is called, and what badges before Open Badges 3.0 have. */
const CREDENTIAL = /"(?:Verifiable|OpenBadge|Achievement|Endorsement|Clr)(?:Credential|Presentation)"/;
const EARLIER = /openbadges\/v|"(?:badge|recipient)"\s*:/;

/** What of credentials only `full` reads begins otherwise than a JSON object, or names one of these. */
const BEYOND_CORE =
  /^[^{]|"(?:credentialS(?:tatus|chema)|refreshService|endorsement(?:Jwt)?|result(?:Description)?|verifiableCredential|previousProof)"/;

/**
 * The module to begin with: the one that the badge seems to need, or one that is loaded already and reads
 * such badges. A wrong guess costs time only: each module says where it ends.
 * @param {Uint8Array} bytes
 * @param {string} [text] what the bytes say, if that is at hand
 * @returns {Module}
 */
export function moduleFor(bytes, text) {
  const needed = neededFor(bytes, text);
  if (starting.whole) {
    return "whole";
  }
  return needed === "core" && starting.full ? "full" : needed === "full" && !starting.full && starting.core ? "core" : needed;
}

/**
 * @param {Uint8Array} bytes
 * @param {string} [said] every name that is looked for is ASCII
 * @returns {Module}
 */
function neededFor(bytes, said = new TextDecoder("latin1").decode(bytes)) {
  const text = said.trimStart();
  switch (pictureKind(bytes)) {
    case "png":
      return text.includes("openbadgecredential") || text.includes("clrcredential") ? "full" : "earlier";
    case "svg+xml":
      return text.includes("purl.imsglobal.org") ? "whole" : "earlier";
  }
  const token = text.startsWith("eyJ");
  const claims = token ? payload(text) : text;
  if (EARLIER.test(claims) && !CREDENTIAL.test(claims)) {
    return token ? "whole" : "earlier";
  }
  return BEYOND_CORE.test(text) ? "full" : "core";
}

/** What a token says. @param {string} token */
function payload(token) {
  try {
    return atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return "";
  }
}

/**
 * The module to go on with where one has ended.
 * @param {Module} module
 * @returns {Module}
 */
export const beyond = (module) => (module === "core" ? "full" : "whole");

/**
 * The verifier, loaded on first use: `core` reads what everyday badges need, `full` all of Open Badges 3.0,
 * `earlier` what came before, and `whole` everything.
 * @param {Module} [which] without it, what is loaded already, else `core`
 * @returns {Promise<Core>}
 * @throws {CheckerFailure}
 */
export function core(which = /** @type {Module[]} */ (["core", "earlier", "full", "whole"]).find((name) => starting[name]) ?? "core") {
  starting[which] ??= start(MODULES[which]).catch((error) => {
    if (error instanceof CheckerFailure && error.code === "unreachable") {
      delete starting[which];
    }
    throw error;
  });
  return starting[which];
}

/**
 * What a trap of the module means: the instance must not be used again.
 * @param {unknown} error
 * @returns {unknown}
 */
export function afterTrap(error) {
  if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) {
    starting = {};
    return new CheckerFailure("crashed", {}, error);
  }
  return error;
}

/**
 * @param {typeof MODULES.core} module
 * @returns {Promise<Core>}
 */
async function start(module) {
  mustCompile();
  const { Check, Checker, permitted, style, imports, finish } = glue();
  const compiled = await compile(await download(module));
  finish(await WebAssembly.instantiate(compiled, imports()), compiled);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style());
  return { Check, checker: new Checker(), permitted, sheet };
}

/** @type {Promise<ArrayBuffer> | undefined} */
let rare;

/**
 * The published contexts that few badges use; `full` asks for them when a badge names one that it has not.
 * @throws {CheckerFailure}
 */
export async function rareContexts() {
  rare ??= download(CONTEXTS).catch((error) => {
    rare = undefined;
    throw error;
  });
  return new Uint8Array(await rare);
}

/** @type {Record<string, Promise<string | undefined>>} */
const tables = {};

/**
 * The texts of cards in a language other than English, which the modules speak; none where they are missing.
 * @param {string} language a BCP 47 tag, or nothing
 */
export function tableOf(language) {
  const tag = /^[a-z]{2}\b/.exec(language.toLowerCase())?.[0] ?? "en";
  return (tables[tag] ??= loadTable(tag));
}

/** @param {string} tag */
async function loadTable(tag) {
  const text = async (/** @type {typeof CONTEXTS} */ file) => new TextDecoder().decode(await download(file));
  try {
    const hashes = tag === "en" ? {} : JSON.parse(await text(LANGUAGES));
    return hashes[tag] && (await text({ file: `open-badge-${tag}.txt`, integrity: hashes[tag] }));
  } catch {
    return undefined;
  }
}

/**
 * @param {typeof MODULES.core} file
 * @returns {Promise<ArrayBuffer>}
 */
async function download({ file, integrity }) {
  const url = new URL(file, import.meta.url);
  const policy = watchPolicy(url);
  try {
    // Compiled from bytes, so that a server which sends the wrong media type does no harm.
    const response = await fetch(url, { integrity });
    if (response.ok) {
      return await response.arrayBuffer();
    }
    throw new CheckerFailure("missing", { url: url.href, status: String(response.status) });
  } catch (error) {
    throw error instanceof CheckerFailure ? error : await whyNotLoaded(url, error, policy.blocked);
  } finally {
    policy.stop();
  }
}

/** @param {ArrayBuffer} bytes */
async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    // The bytes are the right ones (their hash says so) and some modules may be compiled here.
    throw new CheckerFailure("too-old", {}, error);
  }
}
