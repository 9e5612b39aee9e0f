// In place of the worker where it is switched off: forgets what was kept, and itself.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) if (name.startsWith("till-")) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(clear());
});
