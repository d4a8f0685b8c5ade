/** What the build puts into the scripts. */
declare const CORE_FILE: string;
declare const CORE_INTEGRITY: string;
declare const CORE_SCRIPT_FILE: string;
declare const FULL_FILE: string;
declare const FULL_INTEGRITY: string;
declare const EARLIER_FILE: string;
declare const WHOLE_FILE: string;
declare const TRUST_FILE: string;
declare const TRUST_INTEGRITY: string;
declare const CONTEXTS_FILE: string;
declare const SCAN_FILE: string;
declare const GIVE_FILE: string;
declare const FROST_FILE: string;
declare const FROST_INTEGRITY: string;
declare const GIVE_INTEGRITY: string;
declare const GIVE_TEXTS: Record<string, string>;
declare const HASHES_FILE: string;
declare const HASHES_INTEGRITY: string;
declare const WORKER_FILE: string;
declare const WORKER_INTEGRITY: string;
declare const VERSION: string;
declare const BUILD: string;
declare const FILES: Record<string, string>;

/** The glue that wasm-bindgen writes for src/web, as a function: each call is that of one instance. */
declare module "open-badge-glue" {
  export function glue(): {
    Check: typeof Check;
    Checker: typeof Checker;
    permitted(url: string): boolean;
    style(): string;
    imports(): WebAssembly.Imports;
    finish(instance: { exports: WebAssembly.Exports }, module?: WebAssembly.Module): unknown;
  };

  export class Checker {
    free(): void;
  }

  export class Check {
    constructor(bytes: Uint8Array, offline: boolean, now: number, verifies: boolean);
    unreachable(host: string, limit: boolean, status: number | undefined): void;
    step(checker: Checker): string[] | undefined;
    supply(url: string, bytes: Uint8Array | undefined, origin: number, status?: number): void;
    asked(): string | undefined;
    answer(bytes: Uint8Array | undefined, limit: boolean): void;
    limited(): boolean;
    report(): string | undefined;
    static plain(): string;
    person(place: string, typed: string, table: string | undefined): string | undefined;
    card(
      view: string,
      level: number,
      language: string,
      checker: string | undefined,
      table: string | undefined,
    ): string;
    free(): void;
  }
}

/** The same glue as it is written for a module without reference types. */
declare module "open-badge-core-javascript-glue" {
  export { glue } from "open-badge-glue";
}

/** What wasm2js makes of the module: a function of what the module imports, that gives what it exports. */
declare module "open-badge-core-javascript" {
  export function module(imports: WebAssembly.Imports): Record<string, any>;
}

/** The same for src/web/give.rs. What goes wrong is thrown as JSON: `{ code, about?, detail? }`. */
declare module "open-badge-give-glue" {
  export function glue(): {
    Key: typeof Key;
    Draft: typeof Draft;
    Community: typeof Community;
    Half: typeof Half;
    bake(picture: Uint8Array, badge: string): Uint8Array;
    imports(): WebAssembly.Imports;
    finish(instance: WebAssembly.Instance, module: WebAssembly.Module): unknown;
  };

  export class Key {
    static make(): Key;
    static open(file: Uint8Array, passphrase: string): Key;
    seal(passphrase: string): string;
    did(): string;
    site(typed: string): string;
    free(): void;
  }

  export class Community {
    constructor(key: Key, name: string, host: string, rests: boolean, now: number);
    url(): string;
    words(): string;
    sign(key: Key): string;
    free(): void;
  }

  export class Draft {
    constructor(key: Key, answers: string, now: number);
    static beside(key: Key, badge: Uint8Array, answers: string, now: number): Draft;
    static cosign(key: Key, badge: Uint8Array, answers: string, now: number): Draft;
    drawn(design: string): string | undefined;
    words(): string;
    signer(): string;
    sign(key: Key, now: number): string;
    free(): void;
  }

  export class Half {
    static read(file: Uint8Array): Half | undefined;
    static of(badge: Uint8Array, people: string): Half;
    ask(people: string): void;
    badge(): string;
    standing(): string;
    signs(id: string, name: string): void;
    with(badge: string): void;
    file(): string;
    free(): void;
  }
}

/** The same for src/web/frost.rs. */
declare module "open-badge-frost-glue" {
  export function glue(): {
    Share: typeof Share;
    Side: typeof Side;
    invite(group: string, quorum: number, members: string): string;
    invited(invitation: string): string;
    proposed(proposal: string): string;
    imports(): WebAssembly.Imports;
    finish(instance: WebAssembly.Instance, module: WebAssembly.Module): unknown;
  };

  export class Share {
    static open(file: Uint8Array, passphrase: string): Share;
    seal(passphrase: string): string;
    about(): string;
    group(): string;
    site(typed: string): string;
    refresh(members: string): string;
    repair(lost: string, members: string): string;
    propose(answers: string, signers: string, now: number): string;
    free(): void;
  }

  export class Begun {
    text(): string;
    side(): Side;
  }

  export class Side {
    static join(invitation: string, name: string): Begun;
    static join_with(invitation: string, name: string, share: Share): Begun;
    static sign(share: Share, proposal: string): Begun;
    take(text: string): string | undefined;
    agree(): string | undefined;
    code(): string | undefined;
    awaited(): string;
    done(): boolean;
    share(): Share | undefined;
    badge(): string | undefined;
    free(): void;
  }
}

/** The same of the module `trust`, which has more. */
declare module "open-badge-trust-glue" {
  import { Check as Common, Checker, glue as common } from "open-badge-glue";

  export function glue(): Omit<ReturnType<typeof common>, "Check" | "Checker"> & { Check: typeof Check; Checker: typeof Inspecting };

  class Inspecting extends Checker {
    static inspecting(): Checker;
  }

  export class Check extends Common {
    listen(list: string, bytes: Uint8Array | undefined, why: number): void;
    overview(checker: Checker, table: string | undefined): string | undefined;
    beside(source: string, check: Check): void;
    ask(community: string | undefined, members: number, sites: boolean): void;
    around(view: string, language: string, table: string | undefined): string | undefined;
    inspected(): string | undefined;
    named(language: string, table: string | undefined): string | undefined;
  }
}
