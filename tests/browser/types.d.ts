/** What the build puts into the scripts. */
declare const WASM_FILE: string;
declare const WASM_INTEGRITY: string;
declare const VERSION: string;

/** The glue that wasm-bindgen writes for src/web. */
declare module "open-badge-core" {
  export default function init(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  export function permitted(url: string): boolean;
  export function style(): string;

  export class Checker {
    free(): void;
  }

  export class Check {
    constructor(bytes: Uint8Array, offline: boolean, now: number);
    static unreachable(host: string, limit: boolean, status: number | undefined, now: number): Check;
    step(checker: Checker): string[] | undefined;
    supply(url: string, bytes: Uint8Array): void;
    fail(url: string, limit: boolean, status?: number): void;
    report(): string | undefined;
    card(view: string, level: number, language: string, checker: string | undefined): string;
    free(): void;
  }
}
