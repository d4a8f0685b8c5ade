/** The reader's lists, kept in the reader's browser. */

/**
 * @typedef {object} About what a list is, as `Check::overview` says
 * @property {string} [keeper]
 * @property {string} [signer]
 * @property {number} [issuers]
 * @property {string} [why] why it tells nothing
 *
 * @typedef {object} Kept
 * @property {string} list its address, or what its file is called
 * @property {boolean} file whether it came from a file
 * @property {boolean} [sample]
 * @property {string} read when, RFC 3339
 * @property {string} [text] what stood there; none where it could not be had
 * @property {boolean} [limit] whether that was because it is too large
 * @property {About} about
 */

const NAME = "open-badge-lists";

/**
 * The lists that the browser has kept; none where it does not let this page keep anything.
 * @returns {Kept[]}
 */
export function kept() {
  try {
    const found = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return Array.isArray(found) ? found.filter(isKept) : [];
  } catch {
    return [];
  }
}

/**
 * Keeps the lists.
 * @param {Kept[]} lists
 * @returns {boolean} whether the browser did
 */
export function keep(lists) {
  try {
    if (lists.length === 0) {
      localStorage.removeItem(NAME);
    } else {
      localStorage.setItem(NAME, JSON.stringify(lists));
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether something is as this page keeps lists: another page of the same host might write there as well.
 * @param {any} value
 * @returns {value is Kept}
 */
function isKept(value) {
  return (
    typeof value?.list === "string" &&
    (value.file === true || URL.canParse(value.list)) &&
    !Number.isNaN(Date.parse(value.read)) &&
    typeof value.about === "object" &&
    value.about !== null &&
    (value.text === undefined || typeof value.text === "string")
  );
}
