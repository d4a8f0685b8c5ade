/** Instants in words, by the browser's own tables. */

/** Where the page does not say which kind of English: day, month, year. */
const DEFAULT = "en-GB";

/**
 * Writes instants for a reader of `language`.
 * @param {string} language a BCP 47 tag, or nothing
 * @param {boolean} spoken whether the texts are in that language; in English ones, a date in another would
 *   not fit in
 * @returns {(millis: number, withTime: boolean) => string}
 */
export function dateWriter(language, spoken) {
  const tag = spoken || /^en-/i.test(language) ? supported(language) : DEFAULT;
  return (millis, withTime) => {
    const style = withTime
      ? /** @type {const} */ ({ dateStyle: "long", timeStyle: "long" })
      // A day is the day that was signed, wherever the reader is.
      : /** @type {const} */ ({ dateStyle: "long", timeZone: "UTC" });
    return new Intl.DateTimeFormat(tag, style).format(millis);
  };
}

/** @param {string} tag */
function supported(tag) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? DEFAULT;
  } catch {
    // Not a language tag at all.
    return DEFAULT;
  }
}
