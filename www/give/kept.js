/** The key that this browser keeps where its owner wants it to: the encrypted file, in IndexedDB. */

/** @typedef {{ did: string, file: string }} Kept */

const NAME = "open-badge-give";
const STORE = "keys";
const PLACE = "key";

/** @returns {Promise<Kept | undefined>} */
export const kept = () => within("readonly", (store) => store.get(PLACE));

/** @param {Kept} key */
export const keep = (key) => within("readwrite", (store) => store.put(key, PLACE));

/** Leaves nothing behind. */
export const forget = () => within("readwrite", (store) => store.clear());

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<T>} work
 * @returns {Promise<T>} once it is written
 */
async function within(mode, work) {
  const database = await open();
  try {
    return await new Promise((done, failed) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = () => failed(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}
