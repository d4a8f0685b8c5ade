/** The module that makes keys and badges: one instance for the page, loaded when it is needed first. */

import { glue } from "open-badge-give-glue";
import { compiled } from "../element/load.js";

/** @typedef {ReturnType<typeof glue>} Giving */

/** @type {Promise<Giving> | undefined} */
let started;

/**
 * @returns {Promise<Giving>}
 * @throws {import("../element/failure.js").CheckerFailure}
 */
export function giving() {
  started ??= start().catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function start() {
  const module = glue();
  /* The names in capitals are constants that the build puts here. */
  const giver = await compiled({ file: GIVE_FILE, integrity: GIVE_INTEGRITY });
  module.finish(await WebAssembly.instantiate(giver, module.imports()), giver);
  return module;
}
