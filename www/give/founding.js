/** A community's folder as a ZIP file: what the module signed, and the element's own files for the page of the members. */

/** Where the page of the members looks for the element, and where memberships will be (src/issue/community.rs). */
const [ELEMENT, MEMBERS] = ["open-badge", "members"];

/** What the file is called, and the folder in it. */
const NAME = "community";

/**
 * @param {string} signed the text of each file by its place in the folder, as JSON
 * @param {typeof import("../folder.js")} pack
 * @param {typeof import("../embed.js")} embed
 * @throws where a file of this release cannot be had as it was built
 */
export async function folderOf(signed, { release, zipped }, { filesOfRelease }) {
  const encoder = new TextEncoder();
  const texts = Object.entries(JSON.parse(signed)).map(([place, text]) => [place, encoder.encode(text)]);
  // The page of the members speaks English.
  const element = await release(await filesOfRelease(), "en");
  return zipped(NAME, { ...Object.fromEntries(texts), [MEMBERS]: {}, [ELEMENT]: element });
}
