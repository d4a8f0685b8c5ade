/**
 * The verifier: one WebAssembly module and one instance for the whole page, and a larger one once a
 * badge needs what the first does not read.
 */

import { glue } from "open-badge-glue";
import { pictureKind } from "./documents.js";
import { CheckerFailure } from "./failure.js";
import { compiled, download, imported } from "./load.js";

/* The names in capitals are constants that the build puts here. The hashes are part of this script,
   so that one `integrity` attribute on the script tag pins all files. */
const MODULES = {
  core: { file: CORE_FILE, integrity: CORE_INTEGRITY },
  full: { file: FULL_FILE, integrity: FULL_INTEGRITY },
  earlier: { file: EARLIER_FILE },
  whole: { file: WHOLE_FILE },
};

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
const CREDENTIAL = /"[A-Z]\w+(?:Credential|Presentation)"/;
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
    if (error.code === "unreachable" || error.say) {
      delete starting[which];
    }
    throw error;
  });
  return starting[which];
}

/**
 * The module of everyday badges on its way before it is known whether the badge needs it.
 * @type {{ compiled: Promise<WebAssembly.Module>, request: AbortController } | undefined}
 */
let ahead;

/**
 * Asks for `core` while a badge is being fetched, so that the two need not wait for each other. Where the badge
 * needs another module, the rest of this one is not loaded.
 */
export function anticipate() {
  if (!ahead && Object.keys(starting).length === 0) {
    const request = new AbortController();
    ahead = { compiled: compiled(MODULES.core, request.signal), request };
    // Whoever goes on with it hears of a failure.
    ahead.compiled.catch(() => {});
  }
}

/**
 * What is on its way already, or a request of its own.
 * @param {import("./load.js").File} module
 */
function taken(module) {
  const started = ahead;
  ahead = undefined;
  if (module === MODULES.core && started) {
    return started.compiled;
  }
  started?.request.abort();
  return compiled(module);
}

/**
 * What a trap of the module means: the instance must not be used again.
 * @param {unknown} error
 * @returns {unknown}
 */
export function afterTrap(error) {
  // WebAssembly's own, or what the script makes of any error in it.
  if (/** @type {Error} */ (error)?.name === "RuntimeError") {
    starting = {};
    return new CheckerFailure("crashed", {}, error);
  }
  return error;
}

/**
 * @param {import("./load.js").File} module
 * @returns {Promise<Core>}
 */
async function start(module) {
  const { Check, Checker, permitted, style } = await taken(module).then(run, (why) => scripted(module, why));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await style());
  return { Check, checker: new Checker(), permitted, sheet };
}

/**
 * Has modules run elsewhere from now on: for `open-badge-wall.js`, which has a worker.
 * @param {typeof instantiated} [where] without it, on the page
 */
export function runIn(where = instantiated) {
  run = where;
  starting = {};
}

let run = instantiated;

/**
 * What a module does, by the glue's names. Where it runs elsewhere, its answers are promises.
 * @param {WebAssembly.Module} verifier
 */
async function instantiated(verifier) {
  const module = glue();
  module.finish(await WebAssembly.instantiate(verifier, module.imports()), verifier);
  return module;
}

/** @type {Promise<typeof import("../open-badge-core.js")> | undefined} */
let script;

/**
 * What is in JavaScript for pages that may not compile WebAssembly: `core`, and why another module is not.
 * @param {import("./load.js").File} module
 * @param {CheckerFailure} why
 * @throws {CheckerFailure}
 */
async function scripted(module, why) {
  if (why.code !== "compile-blocked" && why.code !== "no-webassembly") {
    throw why;
  }
  script ??= imported(CORE_SCRIPT_FILE);
  const { start } = await script.catch(() => {
    throw why;
  });
  return start(module === MODULES.core, why);
}

/** @type {Promise<ArrayBuffer> | undefined} */
let rare;

/**
 * The published contexts that few badges use; `full` asks for them when a badge names one that it has not.
 * @throws {CheckerFailure}
 */
export async function rareContexts() {
  rare ??= download({ file: CONTEXTS_FILE }).catch((error) => {
    rare = undefined;
    throw error;
  });
  return new Uint8Array(await rare);
}
