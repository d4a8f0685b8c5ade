/** Gives readers a file. */

/**
 * @param {Uint8Array | string} bytes
 * @param {string} name
 */
export function save(bytes, name) {
  const url = URL.createObjectURL(new Blob([/** @type {BlobPart} */ (bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of it by the time that this task is over.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
