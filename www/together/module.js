/** The module that makes and uses keys in shares: one instance for the page, loaded when it is needed first. */

import { glue } from "open-badge-frost-glue";
import { compiled } from "../element/load.js";

/** @typedef {ReturnType<typeof glue>} Frost */

/** @type {Promise<Frost> | undefined} */
let started;

/**
 * @returns {Promise<Frost>}
 * @throws {import("../element/failure.js").CheckerFailure}
 */
export function frost() {
  started ??= start().catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function start() {
  const module = glue();
  /* The names in capitals are constants that the build puts here. */
  const compiledModule = await compiled({ file: FROST_FILE, integrity: FROST_INTEGRITY });
  module.finish(await WebAssembly.instantiate(compiledModule, module.imports()), compiledModule);
  return module;
}
