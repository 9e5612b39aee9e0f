// Keeps the second screen true: by events while they come, by asking every 3 s while they do not.
{
  const main = document.querySelector("main[data-display]");
  const screen = main.querySelector("#screen");
  const ASK_EVERY = 3000;
  const SILENT_AFTER = 15000;
  let heardAt = 0;
  let events;

  const draw = (html) => {
    if (html.trim() !== screen.innerHTML.trim()) screen.innerHTML = html;
  };
  const ask = async () => {
    const answer = await fetch(main.dataset.display, { headers: { Accept: "text/html" }, cache: "no-store" });
    // The link was ended: the page that says so takes its place.
    if (answer.status === 404) location.reload();
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("#screen");
    if (fresh) draw(fresh.innerHTML);
  };
  const listen = () => {
    if (events || typeof EventSource !== "function") return;
    events = new EventSource(`${main.dataset.display}/events`);
    events.addEventListener("screen", (event) => {
      heardAt = Date.now();
      draw(event.data);
    });
    events.addEventListener("heartbeat", () => (heardAt = Date.now()));
    events.onerror = () => {
      heardAt = 0;
      if (events.readyState === EventSource.CLOSED) events = undefined;
    };
  };
  const round = () => {
    listen();
    const isSilent = Date.now() - heardAt > SILENT_AFTER;
    const asked = isSilent ? ask().catch(() => {}) : Promise.resolve();
    asked.then(() => setTimeout(round, ASK_EVERY));
  };
  listen();
  setTimeout(round, ASK_EVERY);
  navigator.wakeLock?.request("screen").catch(() => {});
}
