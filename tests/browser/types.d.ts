/** What the build puts into the scripts. */
declare const CORE_FILE: string;
declare const CORE_INTEGRITY: string;
declare const FULL_FILE: string;
declare const FULL_INTEGRITY: string;
declare const EARLIER_FILE: string;
declare const EARLIER_INTEGRITY: string;
declare const WHOLE_FILE: string;
declare const WHOLE_INTEGRITY: string;
declare const CONTEXTS_FILE: string;
declare const CONTEXTS_INTEGRITY: string;
declare const LANGUAGES_FILE: string;
declare const LANGUAGES_INTEGRITY: string;
declare const VERSION: string;

/** The glue that wasm-bindgen writes for src/web, as a function: each call is that of one instance. */
declare module "open-badge-glue" {
  export function glue(): {
    Check: typeof Check;
    Checker: typeof Checker;
    permitted(url: string): boolean;
    style(): string;
    imports(): WebAssembly.Imports;
    finish(instance: WebAssembly.Instance, module: WebAssembly.Module): unknown;
  };

  export class Checker {
    free(): void;
  }

  export class Check {
    constructor(bytes: Uint8Array, offline: boolean, now: number);
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
