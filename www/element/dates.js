/** Instants in words, by the browser's own tables. */

/** The language of the verifier's texts (src/card/locales). A date in another would not fit in. */
const LANGUAGE = "en";

/** Where the page does not say which kind of English: day, month, year. */
const DEFAULT = "en-GB";

/**
 * Writes instants for a reader of `language`.
 * @param {string} language a BCP 47 tag, or nothing
 * @returns {(millis: number, withTime: boolean) => string}
 */
export function dateWriter(language) {
  const tag = language.toLowerCase().startsWith(`${LANGUAGE}-`) ? supported(language) : DEFAULT;
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
