/**
 * English: what is said where the verifier's own texts (src/card/locales) are not loaded yet, or
 * cannot be. Sentence case, no blame; a fact, then what to do. `{name}` is a placeholder.
 */

export const texts = {
  /** Why the checker could not start: for whoever reads the page, and for its owner (console). */
  failures: {
    "no-webassembly": {
      reader: "The checker could not start: this browser has no WebAssembly, or it is switched off.",
      owner: "This browser has no WebAssembly: it is too old, or a protective mode is on.",
    },
    "compile-blocked": {
      reader: "The checker could not start: this page’s security policy does not allow it.",
      owner:
        "The page’s Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src.",
    },
    "connect-blocked": {
      reader: "The checker could not start: this page’s security policy does not allow it.",
      owner:
        "The page’s Content-Security-Policy forbids loading {url}. Add its origin to connect-src.",
    },
    missing: {
      reader: "The checker could not start: one of its files is missing.",
      owner:
        "The server answered {status} for {url}. Put the .wasm file of the same release beside the script.",
    },
    "not-wasm": {
      reader: "The checker could not start: one of its files is not what it should be.",
      owner:
        "The server sent something else ({found}) for {url}. Put the .wasm file of the same release beside the script.",
    },
    changed: {
      reader: "The checker could not start: one of its files is not what it should be.",
      owner:
        "{url} is not the file that this script was released with. Use script and .wasm file of one release.",
    },
    unreachable: {
      reader: "The checker could not start: one of its files could not be loaded.",
      owner:
        "{url} could not be loaded. The network failed, or its origin sends no Access-Control-Allow-Origin.",
    },
    "too-old": {
      reader: "The checker could not start: this browser is too old for it.",
      owner: "This browser cannot compile the checker’s WebAssembly.",
    },
    crashed: {
      reader: "The checker stopped in the middle of its work. This says nothing about the badge.",
      owner: "Please report it together with the badge.",
    },
  },
  /** What the region for announcements says. */
  announcements: {
    one: "1 badge checked: {list}.",
    many: "{count} badges checked: {list}.",
    failed: "That did not work in this browser.",
  },
  /** The verdicts in such a list. */
  verdicts: {
    valid: "{count} signature valid",
    "not-yet-valid": "{count} not valid yet",
    expired: "{count} expired",
    suspended: "{count} suspended",
    revoked: "{count} revoked",
    "wrong-signer": "{count} not signed by the named issuer",
    tampered: "{count} does not match its signature",
    malformed: "{count} breaks the rules of its format",
    unsigned: "{count} not signed",
    "could-not-check": "{count} could not be checked",
    unsupported: "{count} of a kind this checker cannot read",
    "not-a-badge": "{count} not a badge",
  },
  /** What paper says besides: where the badge is. */
  address: "The badge’s own address: {url}",
  /** The note of an element that holds nothing to check. */
  nothing: "This page names no badge here.",
};

/** The check page. */
export const page = {
  empty: "Paste a badge here first.",
  several: "These files do not belong together. Choose one badge, with or without copies of what its issuer publishes.",
  emptyUrl: "Enter the address of a badge first.",
  badUrl: "This is not a web address. It should begin with https://",
  notPermitted: "This page only fetches from public https addresses.",
  unreachable:
    "{host} did not answer, or does not let other web pages read this file. Download the badge and choose the file instead.",
  status: "{host} answered {status}. There may be no badge at this address.",
  limit: "This is larger than any badge this checker reads.",
  unreadable: "This file could not be read. Choose it again.",
  fragment: "The badge in this page’s address is damaged. Ask for the whole link, or paste the badge.",
  copied: "Copied.",
  notCopied: "Copying did not work in this browser. Select the text and copy it.",
  tooLong: "This badge is too large for a link. Send the file instead.",
  contacted: "Contacted for this check: {hosts}.",
  nobody: "Nobody was contacted for this check.",
  checking: "Checking…",
  tagLink: "The badge as a file",
  tagPicture: "A picture, or a badge of more than 64 KB, cannot stand in the page itself.",
  tagFailed: "The tag could not be made: a file of this page is missing. Reload the page.",
  qrLabel: "QR code of the link to this check at {host}",
  qrTooLong: "The link is too long for a QR code. Copy the link, or send the file.",
};

/** The wall of badges. */
export const wall = {
  tools: "Find badges",
  search: "Search",
  order: "Order",
  orders: { given: "As given", name: "By name", newest: "Newest first", oldest: "Oldest first" },
  outcome: "What was found",
  all: "All",
  waiting: "{count} not checked yet",
  list: "Badges",
  notChecked: "Not checked yet.",
  nameless: "A badge",
  loading: "Loading badges…",
  nothing: "No badges are here.",
  showing: "{count} of {total} badges shown.",
  one: "1 badge.",
  many: "{count} badges.",
  checked: "Checked so far: {list}.",
  spoken: "{count} badges near this place were checked: {list}. Others are checked as you come to them.",
  claimed: "Search and order go by what the badges say, checked or not.",
  presentation: "These badges came in one presentation. Its own signature was not checked here.",
  more: "{count} more badges are in the file and not shown.",
  failed: "The list of badges could not be loaded: {host} did not answer, or does not let this page read it.",
  notJson: "The list of badges could not be read: it is not JSON.",
};
