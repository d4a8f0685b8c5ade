/** The examples of docs/frameworks/: each is built as its framework builds it, and its page looked at. */

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { after, before, beforeEach, test } from "node:test";
import MarkdownIt from "markdown-it";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { build } from "../../xtask/tools/node_modules/esbuild/lib/main.js";
import { startBrowser } from "./support/driver.mjs";
import { sample, startSite, STRICT } from "./support/site.mjs";

/** Frameworks write HTML from strings of their own: so without Trusted Types. */
const POLICY = STRICT.replace("; require-trusted-types-for 'script'", "");

const EXAMPLES = new URL("../../docs/frameworks/", import.meta.url);

/** @type {import("./support/driver.mjs").Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof startSite>>} */
let site;

before(async () => {
  browser = await startBrowser();
  site = await startSite({ "/badge.json": { body: await sample("good") }, "/changed.json": { body: await sample("changed") } });
});
beforeEach(() => {
  site.requests.length = 0;
});
after(async () => {
  await browser?.quit();
  await site?.close();
});

/** How each framework shows its example in a page, and later with another badge. */
const FRAMEWORKS = {
  jsx: `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import Example from "./CheckedBadge.jsx";
    const root = createRoot(document.querySelector("#place"));
    export const show = (src) => root.render(createElement(Example, { src }));`,
  vue: `
    import { createApp, h, ref } from "vue";
    import Example from "./CheckedBadge.vue";
    const src = ref("");
    createApp({ render: () => h(Example, { src: src.value }) }).mount("#place");
    export const show = (now) => { src.value = now; };`,
  svelte: `
    import { createClassComponent } from "svelte/legacy";
    import Example from "./CheckedBadge.svelte";
    const component = createClassComponent({ component: Example, target: document.querySelector("#place"), props: { src: "" } });
    export const show = (src) => component.$set({ src });`,
};

for (const [kind, start] of Object.entries(FRAMEWORKS)) {
  test(`CheckedBadge.${kind} shows a card, hears what was found, and takes another badge`, async () => {
    site.answers.set("/start.js", { body: await bundled(start), type: "text/javascript" });
    await browser.open(site.page('<div id="place"></div><script type="module" src="/start.js"></script>', POLICY));
    for (const [src, verdict] of [["/badge.json", "valid"], ["/changed.json", "tampered"]]) {
      await browser.until("the example", (src) => window.show && (window.show(src), true), src);
      await browser.until(verdict, (verdict) => document.querySelector("figcaption")?.textContent === `Found to be: ${verdict}`, verdict);
      const card = await browser.card();
      assert.deepEqual([card.verdict, await browser.run(() => document.querySelector("open-badge").view)], [verdict, "chip"]);
      assert.equal(await browser.run(() => document.querySelector("open-badge a").textContent), "The badge as a file");
    }
    const { errors, violations } = await browser.run(() => window.seen);
    assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
  });
}

test("page.md shows its cards", async () => {
  const html = new MarkdownIt({ html: true }).render(await readFile(new URL("page.md", EXAMPLES), "utf8"));
  await browser.open(site.page(html));
  assert.deepEqual(await verdicts(2), ["valid card", "valid chip"]);
});

test("wordpress.html shows its card", async () => {
  await browser.open(site.page(await readFile(new URL("wordpress.html", EXAMPLES), "utf8")));
  assert.deepEqual(await verdicts(1), ["valid card"]);
});

/** What the cards of a page came to, and their views. @param {number} count */
async function verdicts(count) {
  await browser.until("the cards", (count) => {
    const cards = [...document.querySelectorAll("open-badge")];
    return cards.length === count && cards.every(({ report }) => report);
  }, count);
  return browser.run(() => [...document.querySelectorAll("open-badge")].map(({ report, view }) => `${report.verdict} ${view}`));
}

/** One script of an example and its framework. @param {string} start */
async function bundled(start) {
  const { outputFiles } = await build({
    stdin: { contents: `${start}\nwindow.show = show;`, resolveDir: fileURLToPath(EXAMPLES) },
    bundle: true,
    write: false,
    format: "esm",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    conditions: ["browser", "svelte"],
    nodePaths: [fileURLToPath(new URL("node_modules", import.meta.url))],
    plugins: [components],
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

/** Compiles components as their frameworks' own tools do. */
const components = {
  name: "components",
  /** @param {import("../../xtask/tools/node_modules/esbuild/lib/main.js").PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, "utf8"), { generate: "client", filename: path });
      return { contents: js.code, loader: "js" };
    });
    build.onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { descriptor } = parse(await readFile(path, "utf8"), { filename: path });
      const compilerOptions = { isCustomElement: (/** @type {string} */ tag) => tag.startsWith("open-badge") };
      const { content } = compileScript(descriptor, { id: "example", inlineTemplate: true, templateOptions: { compilerOptions } });
      return { contents: content, loader: "js" };
    });
  },
};
