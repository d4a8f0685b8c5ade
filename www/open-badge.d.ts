/** The element `<open-badge>`: a signed badge, checked in the reader's own browser. */

/** What a reader may conclude. */
export type Verdict =
  | "valid"
  | "not-yet-valid"
  | "expired"
  | "suspended"
  | "revoked"
  | "wrong-signer"
  | "tampered"
  | "malformed"
  | "unsigned"
  | "could-not-check"
  | "unsupported"
  | "not-a-badge";

/** Everything that was found out about one badge. */
export interface Report {
  /** The version of this shape. It grows when a member changes its meaning or goes. */
  version: number;
  verdict: Verdict;
  /** What a valid verdict rests on; only with the verdict `valid`. */
  basis?: "signature" | "hosted";
  /** Codes of checks that qualify the verdict without deciding it. */
  caveats: string[];
  /** For instance `Open Badges 3.0`. */
  standard?: string;
  /** The version of the Verifiable Credentials data model. */
  dataModel?: "1.1" | "2.0";
  /** How the badge came: `JSON` … */
  container?: string;
  /** What is around the credential and signed: `JWT`. */
  envelope?: string;
  /** The credential's `id`. */
  credential?: string;
  /** The issuer named; confirmed only where the check `key.issuer` or `hosted.origin` passed. */
  issuer?: { id: string; host?: string; path?: string[] };
  /** RFC 3339: the time that dates were compared with. */
  checkedAt: string;
  /** Hosts that were contacted. */
  contacted: string[];
  checks: Check[];
  proofs: Proof[];
  /** What was changed to read a badge of an earlier standard as one of Open Badges 2.0. */
  upgrades?: { about: string; from: string; to: string }[];
  /** The endorsements inside that were verified: none counts for the verdict. */
  endorsements?: (Omit<Report, "version"> & { about: string; of: "badge" | "achievement" | "creator" | "issuer" })[];
  /** The badges inside, each with a report of its own. */
  badges?: (Omit<Report, "version"> & { about: string })[];
}

/** One check. */
export interface Check {
  /** A stable dotted code. */
  code: string;
  outcome: "pass" | "fail" | "unknown" | "not-applicable";
  /** Why it is unknown. */
  why?: "unreachable" | "not-permitted" | "offline" | "limit" | "unreliable" | "not-asked" | "unsupported";
  /** A JSON pointer to what it is about. */
  about: string;
  /** One sentence. */
  detail: string;
  /** What to do, where it did not pass. */
  hint?: string;
  /** The rule's ID. */
  rule: string;
}

/** One proof of the badge. */
export interface Proof {
  about: string;
  suite: string;
  verificationMethod: string;
  controller?: string;
  role: "issuer" | "co-signature" | "unknown";
  /** What the proof alone comes to. */
  result: Verdict;
  checks: Check[];
}

/** A badge as text, bytes or file, or the URL of one. */
export type Input = string | Uint8Array | ArrayBuffer | Blob | Response | URL;

/**
 * Checks a badge without drawing anything. A bad badge is no error but a report.
 * Throws a {@link CheckerFailure} if the checker cannot start, or the signal's reason.
 */
export function verify(input: Input, options?: { offline?: boolean; signal?: AbortSignal }): Promise<Report>;

/** Whether a badge, or a link to one, may make the reader's machine request `url`. */
export function permitted(url: string): Promise<boolean>;

/** For `open-badge-wall.js` alone, which has the verifier run in a worker: where modules run; without it, on the page. */
export function runIn(where?: (module: WebAssembly.Module) => Promise<any>): void;

/** The version of the script. */
export const version: string;

/** The checker could not start, or broke down. */
export class CheckerFailure extends Error {
  readonly code:
    | "from-disk"
    | "no-webassembly"
    | "compile-blocked"
    | "connect-blocked"
    | "missing"
    | "not-wasm"
    | "changed"
    | "unreachable"
    | "too-old"
    | "crashed";
  /** One sentence for whoever reads the page; `message` is for its owner. */
  readonly forReaders: string;
}

/** The class of `<open-badge>`. */
export class OpenBadgeElement extends HTMLElement {
  /** Registers the element. */
  static define(tag?: string, registry?: CustomElementRegistry): typeof OpenBadgeElement;
  static observedAttributes: string[];

  /** Attribute `src`: the badge's address. */
  src: string;
  /** Attribute `view`: how much is shown, `chip`, `card` (the default) or `full`. */
  view: string;
  /** Attribute `heading-level`: 2 to 6; 3 by default. */
  headingLevel: number;
  /** Attribute `theme`: `light` or `dark`; otherwise the page's `color-scheme` counts. */
  theme: string;
  /** Attribute `lang`: the card's language; otherwise that of the nearest element with one. */
  lang: string;
  /** Attribute `offline`: contact nobody; what then is not known is shown as such. */
  offline: boolean;
  /** Attribute `checker`: the address of the independent check page; by default beside the script. */
  checker: string;

  /*
   * Attribute `list`: a list of issuers that the page names, for `open-badge-trust.js`; what it says stands below the
   * card and changes nothing of it.
   */

  /** A badge given by script; it goes before the light DOM and `src`. */
  badge: string | Uint8Array | Blob | undefined;
  /**
   * Documents that the reader has copies of, by address: for check pages. Where the site of a badge of before
   * 3.0 cannot be read they serve instead, and the card says that they were supplied.
   */
  copies: Map<string, Uint8Array> | undefined;
  /** What was found out; `null` as long as nothing was. */
  readonly report: Report | null;
  /** Checks again, asking the hosts anew; fulfilled when the card is drawn. */
  recheck(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "open-badge": OpenBadgeElement;
    /** From `open-badge-wall.js`: many badges, by attribute `src` those of a file. */
    "open-badge-wall": HTMLElement & { src: string };
  }
  interface HTMLElementEventMap {
    /** A badge was checked and its card drawn. Bubbles, also out of shadow roots. */
    "open-badge-report": CustomEvent<Report>;
  }
}
