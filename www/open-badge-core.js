/**
 * The module of everyday badges in JavaScript, for pages whose policy forbids WebAssembly and browsers without it:
 * compiled from the same Rust, some times as slow. `open-badge.js` loads it where it needs it.
 */

import { module } from "open-badge-core-javascript";
import { glue } from "open-badge-core-javascript-glue";
import { carry } from "./element/fragment.js";
import { script as english } from "./texts/en.json";

/** @typedef {import("./element/failure.js").CheckerFailure} CheckerFailure */

/**
 * The verifier, as the glue gives it.
 * @param {boolean} everyday whether the badge is one that this module reads
 * @param {CheckerFailure} why why there is no WebAssembly
 * @throws {CheckerFailure} if it is not
 */
export function start(everyday, why) {
  if (!everyday) {
    throw beyond(why);
  }
  const { imports, finish, ...verifier } = glue();
  const exports = module(imports());
  // The stack begins where it is now, and ends at zero; to ask where that is, it may be anywhere.
  exports.__set_stack_limits(-1, 0);
  exports.__set_stack_limits(exports.__wbindgen_add_to_stack_pointer(0), 0);
  finish({ exports: trapping(exports) });
  return verifier;
}

/**
 * What is thrown inside, a trap or that the browser's own stack has ended, leaves the module as it must not be used
 * again: it gets the name that WebAssembly's traps have.
 * @param {Record<string, any>} exports
 */
function trapping(exports) {
  const guarded = Object.entries(exports).map(([name, value]) => [
    name,
    typeof value !== "function" ? value : (/** @type {unknown[]} */ ...values) => {
      try {
        return value(...values);
      } catch (error) {
        throw Object.assign(new Error("the verifier stopped", { cause: error }), { name: "RuntimeError" });
      }
    },
  ]);
  return Object.fromEntries(guarded);
}

/**
 * That this page cannot check the badge, and where a reader can.
 * @param {CheckerFailure} why
 * @returns {CheckerFailure}
 */
function beyond({ constructor, code, cause }) {
  /** @type {CheckerFailure} */
  const failure = new /** @type {any} */ (constructor)(code, {}, cause);
  failure.say = (words, checker, input) => {
    const say = words.language === "en" ? english : /** @type {typeof words & { script: typeof english }} */ (words).script;
    const said = document.createDocumentFragment();
    said.append(say.beyond);
    if (checker) {
      const link = document.createElement("a");
      link.href = checker;
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      link.append(say.elsewhere.replace("{host}", new URL(checker).host));
      said.append(" ", link);
      const text = typeof input === "string" ? new TextEncoder().encode(input) : undefined;
      // Where it cannot be carried, the check page takes a file as well.
      carry(link, text, input instanceof URL ? input : undefined).catch(() => {});
    }
    return said;
  };
  return failure;
}
