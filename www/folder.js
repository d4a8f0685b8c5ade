/** A page of its own for a badge: a folder for any host of static pages, as a ZIP file. */

import { strToU8, zipSync } from "fflate";
import { elementOf, filesOfRelease, integrityOf, scriptOf } from "./embed.js";
import { fill } from "./element/failure.js";
import { bytesOf, fileNameOf } from "./files.js";

/** What the folder is called in its file. */
const NAME = "open-badge-page";

/** Times in a ZIP file say nothing here: so the same choice gives the same bytes. It is the earliest that one can say. */
const TIME = new Date(1980, 0, 1);

/** What of this release the page's script may load: all but the other languages' texts, and what is this page's own. */
const LOADED = /^open-badge[\w.-]*$/;
const LANGUAGE = /^open-badge-([a-z]{2})\.txt$/;

/** What a static server and its address are at home: Python brings one, and this is where it answers. */
const SERVER = "python3 -m http.server 8000";
const ADDRESS = "http://localhost:8000/";

/**
 * @typedef {object} Folder
 * @property {string | Uint8Array} input the badge
 * @property {import("./embed.js").Choice} choice how it is shown
 * @property {string} checker the page that “check it yourself” leads to; elements on other sites take https alone
 * @property {string} language that of the page
 * @property {string} direction
 * @property {typeof import("./texts/en.json").page} say what page and README say
 * @property {string} version
 */

/**
 * The ZIP file, and what to call it.
 * @param {Folder} folder
 * @returns {Promise<{ name: string, bytes: Uint8Array }>}
 * @throws where a file of this release cannot be had as it was built
 */
export async function folderOf({ input, choice, checker, language, direction, say, version }) {
  const badge = bytesOf(input);
  const file = fileNameOf(badge);
  const hashes = await filesOfRelease();
  const spoken = choice.language || language;
  const loaded = await release(hashes, spoken);
  const elsewhere = checker.startsWith("https:") ? checker : "";
  const element = elementOf({ ...choice, src: file }, choice.inline ? new TextDecoder().decode(badge) : "", say.tagLink, { "heading-level": "2", checker: elsewhere });
  const files = {
    "README.txt": strToU8(readme(say, elsewhere, version)),
    "index.html": strToU8(page(say.folder.title, language, direction, scriptOf(integrityOf(hashes)), element)),
    "page.css": strToU8(STYLE),
    [file]: badge,
    ...loaded,
  };
  return { name: `${NAME}.zip`, bytes: zipped(NAME, files) };
}

/** A folder as a ZIP file. @param {string} name @param {import("fflate").Zippable} files */
export const zipped = (name, files) => zipSync({ [name]: files }, { mtime: TIME });

/**
 * What the element may load on a page in one language, byte for byte, by name.
 * @param {Record<string, string>} hashes what {@link filesOfRelease} gives
 * @param {string} spoken
 */
export async function release(hashes, spoken) {
  const names = Object.keys(hashes).filter((name) => LOADED.test(name) && name !== TRUST_FILE && (LANGUAGE.exec(name)?.[1] ?? spoken) === spoken);
  const files = Object.fromEntries(await Promise.all(names.map(async (name) => /** @type {const} */ ([name, await exact(name, hashes[name])]))));
  // For browsers without WebAssembly: the check page keeps none of it for itself.
  const rare = JSON.parse(new TextDecoder().decode(files[HASHES_FILE]));
  return { ...files, [CORE_SCRIPT_FILE]: await exact(CORE_SCRIPT_FILE, rare[CORE_SCRIPT_FILE]) };
}

/**
 * A file of this release, byte for byte.
 * @param {string} name
 * @param {string} integrity
 */
async function exact(name, integrity) {
  const answer = await fetch(new URL(name, import.meta.url), { integrity, credentials: "omit" });
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * @param {Folder["say"]} say
 * @param {string} checker
 * @param {string} version
 */
function readme({ folder }, checker, version) {
  const { title, what, upload, home, own, together, open } = folder;
  const check = checker ? fill(folder.check, { checker }) : folder.noCheck;
  const paragraphs = [title, what, upload, fill(home, { address: ADDRESS }), `    ${SERVER}`, own, fill(together, { version }), check, open];
  return `${paragraphs.join("\n\n")}\n`;
}

/**
 * @param {string} title
 * @param {string} language
 * @param {string} direction
 * @param {string} script
 * @param {string} element
 */
const page = (title, language, direction, script, element) => `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
${script}
</head>
<body>
<main>
<h1>${title}</h1>

${element}
</main>
</body>
</html>
`;

const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-inline-size: 44rem; padding: clamp(1rem, 4vw, 3rem); font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; }
`;

/*!
fflate 0.8.3, which packs the files, is a part of this script.

MIT License

Copyright (c) 2026 Arjun Barrett

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
