/**
 * The worker of `<open-badge-wall>`: verifies beside the page. It asks nobody for anything: the page hands over the
 * compiled modules, the badges and the documents, under the page's own rules (`www/wall/beside.js`).
 */

import { glue } from "open-badge-glue";

/** @typedef {{ module: Omit<ReturnType<typeof glue>, "imports" | "finish">, checker: import("open-badge-glue").Checker }} Verifier */

/** @type {Map<number, Verifier>} */
const verifiers = new Map();

/** @type {Map<number, { check: import("open-badge-glue").Check, checker: Verifier["checker"] }>} */
const checks = new Map();

/**
 * What the page may ask for: each about the verifier or the check of that number.
 * @type {Record<string, (number: number, ...values: any[]) => unknown>}
 */
const work = {
  async start(number, /** @type {WebAssembly.Module} */ compiled) {
    const { imports, finish, ...module } = glue();
    finish(await WebAssembly.instantiate(compiled, imports()), compiled);
    verifiers.set(number, { module, checker: new module.Checker() });
    return module.style();
  },
  permitted: (number, url) => verifierOf(number).permitted(url),
  plain: (number) => verifierOf(number).Check.plain(),
  check(number, verifier, ...values) {
    const { module, checker } = /** @type {Verifier} */ (verifiers.get(verifier));
    checks.set(number, { check: new module.Check(.../** @type {[Uint8Array, boolean, number, boolean]} */ (values)), checker });
  },
  step(number) {
    const { check, checker } = /** @type {{ check: import("open-badge-glue").Check, checker: any }} */ (checks.get(number));
    return check.step(checker);
  },
  free(number) {
    checks.get(number)?.check.free();
    checks.delete(number);
  },
};

/** Of a check, whatever else the glue has. */
const OF_CHECKS = ["unreachable", "supply", "asked", "answer", "limited", "report", "person", "card"];

/** @param {number} number */
const verifierOf = (number) => /** @type {Verifier} */ (verifiers.get(number)).module;

/** @param {MessageEvent<[call: number, name: string, number: number, ...values: unknown[]]>} event */
onmessage = async ({ data: [call, name, number, ...values] }) => {
  try {
    const check = /** @type {any} */ (checks.get(number)?.check);
    const value = OF_CHECKS.includes(name) ? check[name](...values) : work[name](number, ...values);
    postMessage([call, await value]);
  } catch (error) {
    const { name, message } = /** @type {Error} */ (error);
    postMessage([call, undefined, { name, message }]);
  }
};

// Where this worker may not compile, the page must know.
new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])));
postMessage([0]);
