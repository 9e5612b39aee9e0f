// The till as an app, without a network: static files from the cache, and in place of a navigation that fails the page
// that says what works and what does not. A page of a person is never kept, an event stream or a form never touched.
//
// The server fills in the version and the list, so that a new till is a new worker with a new cache.
{
  const CACHE = "till-{{version}}";
  const FILES = ["{{files}}"];
  const OFFLINE = "/offline";
  /** A sign-in's own addresses hold what may be sent once: they go their way alone. */
  const ALONE = ["/login", "/api/"];

  /** In this language, or the browser's: nobody's page does not know who is signed in. */
  const keepOffline = async (language) => {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(OFFLINE);
    if (kept && kept.headers.get("content-language") === language) return;
    const answer = await fetch(language ? `${OFFLINE}?language=${language}` : OFFLINE, { cache: "reload" });
    if (!answer.ok) throw new TypeError(`${OFFLINE}: ${answer.status}`);
    await cache.put(OFFLINE, answer);
  };
  const fill = async () => {
    await (await caches.open(CACHE)).addAll(FILES);
    await keepOffline();
  };
  const clear = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("till-") && name !== CACHE).map((name) => caches.delete(name)));
    await clients.claim();
  };

  addEventListener("install", (event) => event.waitUntil(fill().then(() => skipWaiting())));
  addEventListener("activate", (event) => event.waitUntil(clear()));
  // A page says in which language it is: so is what is said without a network.
  addEventListener("message", (event) => event.waitUntil(keepOffline(String(event.data))));

  const kept = async (request) => (await caches.match(request)) ?? fetch(request);
  const page = async (request) => {
    try {
      return await fetch(request);
    } catch (failure) {
      const offline = await caches.match(OFFLINE);
      if (!offline) throw failure;
      return offline;
    }
  };

  addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== location.origin) return;
    if (request.mode === "navigate") {
      if (!ALONE.some((way) => pathname.startsWith(way))) event.respondWith(page(request));
    } else if (FILES.includes(pathname)) {
      event.respondWith(kept(request));
    }
  });
}
