/**
 * A tiny server over `dist/` for what a plain file server does not do: other policies, wrong media
 * types, missing files, slow answers. It also notes every request.
 */

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = process.env.OPEN_BADGE_DIST ?? fileURLToPath(new URL("../../../dist/", import.meta.url));

/** A page of `dist/` that also keeps what goes wrong on it. @param {string} name */
export async function watched(name) {
  const html = await built(name);
  const body = html.replace("<script ", '<script src="/watch.js"></script>\n<script ');
  return { type: TYPES[".html"], policy: INSTALLABLE, body };
}

/** A file of `dist/`. @param {string} name */
export function built(name) {
  return readFile(join(DIST, name), "utf8");
}

/** A sample badge. @param {string} name */
export function sample(name) {
  return built(`samples/${name}.json`);
}

/** The policy that pages with the element must work under. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src https: data:; " +
  "connect-src 'self' https:; require-trusted-types-for 'script'";

/** That of the check page, which browsers can keep and install, with its icon. */
export const INSTALLABLE = `${STRICT.replace("img-src", "img-src 'self'")}; worker-src 'self'; manifest-src 'self'`;

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * @typedef {object} Answer
 * @property {string | Buffer} [body] otherwise the file of that name in `dist/`
 * @property {string} [type]
 * @property {number} [status]
 * @property {string} [policy] the Content-Security-Policy
 * @property {Promise<unknown>} [after] nothing is sent before
 */

/**
 * Starts a server.
 * @param {Record<string, Answer>} [answers] by path; other paths are files of `dist/`
 */
export async function startSite(answers = {}) {
  const site = new Site(new Map(Object.entries(answers)));
  await site.listen();
  return site;
}

class Site {
  /** Every request so far: method, path and query. @type {string[]} */
  requests = [];
  /** As if there were no network. */
  silent = false;
  /** Paths of requests that ended before they were answered. @type {string[]} */
  givenUp = [];
  #server = createServer((request, response) => {
    this.#answer(request, response).catch(() => response.destroy());
  });

  /** @param {Map<string, Answer>} answers */
  constructor(answers) {
    this.answers = answers;
  }

  /** @returns {Promise<void>} */
  listen() {
    return new Promise((done) => {
      this.#server.listen(0, "127.0.0.1", () => done());
    });
  }

  /** @param {string} [path] */
  url(path = "/") {
    const { port } = /** @type {import("node:net").AddressInfo} */ (this.#server.address());
    return `http://127.0.0.1:${port}${path}`;
  }

  /** A page with this body, under a policy. @param {string} body @param {string} [policy] */
  page(body, policy = STRICT) {
    const path = `/page-${this.answers.size}.html`;
    this.answers.set(path, {
      type: TYPES[".html"],
      policy,
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">
<script src="/watch.js"></script><script type="module" src="/open-badge.js"></script><main><h1>Test</h1>${body}</main></html>`,
    });
    return this.url(path);
  }

  /** How often a path was asked for. @param {string} path */
  asked(path) {
    return this.requests.filter((request) => request === `GET ${path}`).length;
  }

  /** Waits for what becomes true by the requests of a page. @param {() => boolean} holds */
  async until(holds) {
    for (let left = 200; !holds(); left -= 1) {
      if (left === 0) {
        throw new Error(`waited in vain for ${holds}`);
      }
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  close() {
    this.#server.closeAllConnections();
    return new Promise((done) => {
      this.#server.close(done);
    });
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async #answer(request, response) {
    this.requests.push(`${request.method} ${request.url}`);
    if (this.silent) {
      request.socket.destroy();
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const answer = this.answers.get(path) ?? (path === "/watch.js" ? WATCH : {});
    response.on("close", () => response.writableEnded || this.givenUp.push(path));
    await answer.after;
    const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
    const body = answer.body ?? (await readFile(join(DIST, name)).catch(() => undefined));
    response.writeHead(answer.status ?? (body === undefined ? 404 : 200), {
      "Content-Type": answer.type ?? TYPES[extname(name)] ?? "application/octet-stream",
      "Content-Security-Policy": answer.policy ?? STRICT,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(body ?? "not found");
  }
}

/** Runs first on every test page: keeps what went against the policy, errors and reports. */
export const WATCH = { type: TYPES[".js"], body: `
window.seen = { violations: [], errors: [], reports: [] };
document.addEventListener("securitypolicyviolation", (event) =>
  seen.violations.push(event.effectiveDirective + " " + event.blockedURI));
addEventListener("error", (event) => seen.errors.push(event.message));
addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
const { error } = console;
console.error = (...words) => { seen.errors.push(words.join(" ")); error(...words); };
document.addEventListener("open-badge-report", (event) =>
  seen.reports.push({ verdict: event.detail.verdict, bubbles: event.bubbles, composed: event.composed,
    cancelable: event.cancelable, id: event.target.id }));
` };
