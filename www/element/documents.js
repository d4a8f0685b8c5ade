/** Fetches documents: without cookies, without referrer, bounded in size and time. */

/** As `DOCUMENT_BYTES` in src/limits.rs. */
export const DOCUMENT_BYTES = 2 * 1024 * 1024;

/** As `PICTURE_BYTES` in src/limits.rs. */
const PICTURE_BYTES = 16 * 1024 * 1024;

/** As `REQUEST_SECONDS` in src/limits.rs. */
export const REQUEST_SECONDS = 15;

/** A document could not be had. */
export class FetchFailure extends Error {
  /**
   * @param {"unreachable" | "status" | "limit"} code
   * @param {number} [status] the HTTP status, if that was the answer instead of the document
   * @param {unknown} [cause]
   */
  constructor(code, status, cause) {
    super(status === undefined ? code : `${code} ${status}`, { cause });
    this.name = "FetchFailure";
    this.code = code;
    this.status = status;
  }
}

/**
 * @typedef {object} Request
 * @property {Promise<Uint8Array>} bytes
 * @property {AbortController} abort
 * @property {number} waiting how many cards wait for it
 */

/** What is being fetched now: thirty cards with one status list make one request. @type {Map<string, Request>} */
const underWay = new Map();

/**
 * The bytes at `url`. The request ends when everybody who waited for it has gone.
 * @param {string} url
 * @param {{ signal?: AbortSignal, fresh?: boolean }} [options] `fresh`: what is cached must be
 *   confirmed by the server
 * @returns {Promise<Uint8Array>}
 * @throws {FetchFailure} or the signal's reason
 */
export async function fetchDocument(url, { signal, fresh = false } = {}) {
  signal?.throwIfAborted();
  const key = `${fresh ? "fresh" : "any"} ${url}`;
  const request = underWay.get(key) ?? begin(key, url, fresh);
  request.waiting += 1;
  const leave = () => {
    request.waiting -= 1;
    if (request.waiting === 0) {
      underWay.delete(key);
      request.abort.abort();
    }
  };
  /** @type {(() => void) | undefined} */
  let stop;
  const gone = new Promise((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener("abort", stop, { once: true });
  });
  try {
    return await /** @type {Promise<Uint8Array>} */ (Promise.race([request.bytes, gone]));
  } finally {
    if (stop) {
      signal?.removeEventListener("abort", stop);
    }
    leave();
  }
}

/**
 * @param {string} key
 * @param {string} url
 * @param {boolean} fresh
 * @returns {Request}
 */
function begin(key, url, fresh) {
  const abort = new AbortController();
  const request = { bytes: load(url, fresh, abort), abort, waiting: 0 };
  // If all who wait have left, nobody reads the outcome.
  request.bytes.catch(() => {});
  underWay.set(key, request);
  return request;
}

/**
 * @param {string} url
 * @param {boolean} fresh
 * @param {AbortController} abort
 */
async function load(url, fresh, abort) {
  const timer = setTimeout(() => abort.abort(), REQUEST_SECONDS * 1000);
  try {
    const response = await fetch(url, {
      // Both media types are safelisted: no preflight request (ENV-11).
      headers: { Accept: "application/ld+json, application/json" },
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: fresh ? "no-cache" : "default",
      signal: abort.signal,
    });
    if (!response.ok) {
      throw new FetchFailure("status", response.status);
    }
    return await read(response);
  } catch (error) {
    throw error instanceof FetchFailure ? error : new FetchFailure("unreachable", undefined, error);
  } finally {
    clearTimeout(timer);
    // Ends a body that nobody reads on.
    abort.abort();
  }
}

/**
 * Which kind of picture badges are baked into the bytes begin like.
 * @param {Uint8Array} bytes
 * @returns {"png" | "svg+xml" | undefined}
 */
export function pictureKind(bytes) {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replace(/^ï»¿/, "").trimStart();
  return start.startsWith("\u2030PNG") ? "png" : start.startsWith("<") && start.includes("<svg") ? "svg+xml" : undefined;
}

/**
 * Reads a body up to the bound.
 * @param {Response | Blob} source
 * @returns {Promise<Uint8Array>}
 * @throws {FetchFailure} with the code `limit`
 */
export async function read(source) {
  const stream = source instanceof Blob ? source.stream() : source.body;
  return stream ? readStream(stream) : new Uint8Array();
}

/**
 * The contents of compressed bytes.
 * @param {Uint8Array} bytes
 * @param {string} format its name in `DecompressionStream`
 * @param {number} [most] how many bytes may come out: a few can hold gigabytes
 * @returns {Promise<Uint8Array>}
 * @throws {FetchFailure} with the code `limit`; another error where the bytes are broken
 */
export function unpack(bytes, format, most = DOCUMENT_BYTES) {
  const packed = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]).stream();
  return readStream(packed.pipeThrough(new DecompressionStream(/** @type {CompressionFormat} */ (format))), most);
}

/**
 * @param {ReadableStream<Uint8Array>} stream
 * @param {number} most
 * @returns {Promise<Uint8Array>}
 * @throws {FetchFailure} with the code `limit`
 */
export async function readStream(stream, most = DOCUMENT_BYTES) {
  const reader = stream.getReader();
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      break;
    }
    length += value.length;
    if (length > most && most === DOCUMENT_BYTES && pictureKind(chunks[0] ?? value)) {
      most = PICTURE_BYTES;
    }
    if (length > most) {
      await reader.cancel();
      throw new FetchFailure("limit");
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
