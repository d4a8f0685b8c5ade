/**
 * The check page's service worker: keeps the files of one release, so that the page works without a network.
 * It answers for that page alone, also where other pages stand in its folder, and keeps nothing else: no badge,
 * and no document of others.
 */

/* BUILD and FILES are constants that the build puts here: the release, and each of its files with its hash. */

const worker = /** @type {any} */ (self);

/** The check page: the folder that the worker stands in. @type {string} */
const HOME = worker.registration.scope;
/** Caches are shared by an origin, which may have several check pages. */
const OURS = `open-badge ${HOME} `;
const CACHE = OURS + BUILD;

const NAMES = new Map(Object.keys(FILES).map((name) => [addressOf(name), name]));

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(keep()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(forgetEarlier()));
worker.addEventListener("message", (/** @type {MessageEvent} */ event) => {
  if (event.data === "use") {
    worker.skipWaiting();
  }
});
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  if (request.method === "GET" && (isPage(request.url) || NAMES.has(request.url))) {
    event.respondWith(answer(request, event.clientId));
  }
});

/** Keeps every file or none. */
async function keep() {
  // First the page itself: where a host changes it, as some do, nothing else is loaded in vain.
  const page = await load("index.html");
  const rest = Object.keys(FILES).filter((name) => name !== "index.html");
  const loaded = [page, ...(await Promise.all(rest.map(load)))];
  const known = await caches.has(CACHE);
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(loaded.map(([address, response]) => cache.put(address, response)));
  } catch (error) {
    if (!known) {
      await caches.delete(CACHE);
    }
    throw error;
  }
}

/** @param {string} name @returns {Promise<[string, Response]>} */
async function load(name) {
  const address = addressOf(name);
  const response = await fetch(address, { integrity: FILES[name], cache: "no-cache" });
  if (!response.ok) {
    throw new Error(`${response.status} for ${address}`);
  }
  const body = await response.arrayBuffer();
  // Made anew, since browsers refuse a page that a redirect led to.
  return [address, new Response(body, { headers: response.headers })];
}

async function forgetEarlier() {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

/**
 * @param {Request} request
 * @param {string} clientId whose request it is
 */
async function answer(request, clientId) {
  const asking = request.mode === "navigate" ? request : await worker.clients.get(clientId);
  const address = isPage(request.url) ? HOME : request.url;
  const kept = asking && isPage(asking.url) && (await caches.match(address, { cacheName: CACHE }));
  return kept || fetch(request);
}

/** @param {string} url */
function isPage(url) {
  const [plain] = url.split(/[?#]/);
  return plain === HOME || plain === `${HOME}index.html`;
}

/** @param {string} name */
function addressOf(name) {
  return new URL(name === "index.html" ? "./" : name, HOME).href;
}
