// Keeps the second screen true: by events while they come, by asking every 3 s while they do not.
{
  const main = document.querySelector("main[data-display]");
  const screen = main.querySelector("#screen");
  const ASK_EVERY = 3000;
  const SILENT_AFTER = 15000;
  let heardAt = 0;
  let events;

  /** Nobody scrolls there: the lines become smaller, and where they still have no room the last are shown, and said how many
      more there are. */
  const fit = () => {
    const table = screen.querySelector(".bill-lines");
    if (!table) return;
    const lines = [...table.querySelectorAll("[data-line]")];
    const words = [...screen.querySelectorAll("[data-more] li")];
    const isOver = () => document.documentElement.scrollHeight > innerHeight;
    const leaveOut = (count) => {
      lines.forEach((line, at) => (line.hidden = at < count));
      table.querySelector(".more")?.remove();
      if (!count) return;
      const more = table.tBodies[0].insertRow();
      more.className = "more";
      more.insertCell().textContent = words[count - 1].textContent;
      more.cells[0].colSpan = 2;
    };
    table.classList.remove("tight");
    leaveOut(0);
    if (!isOver()) return;
    table.classList.add("tight");
    let [least, most] = [0, words.length];
    while (least < most) {
      const count = (least + most) >> 1;
      leaveOut(count);
      if (isOver()) least = count + 1;
      else most = count;
    }
    leaveOut(least);
  };

  /** What the server drew last: what is shown of it is made to fit. */
  let drawn = screen.innerHTML.trim();
  const shopLanguage = () => screen.firstElementChild?.dataset.shopLanguage;
  const draw = (html) => {
    if (html.trim() === drawn) return;
    drawn = html.trim();
    const spoken = shopLanguage();
    screen.innerHTML = html;
    fit();
    // What is around it speaks the shop's language too.
    if (shopLanguage() !== spoken) location.reload();
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
    events.addEventListener("status", (event) => {
      heardAt = Date.now();
      draw(event.data);
    });
    events.addEventListener("beat", () => (heardAt = Date.now()));
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
  addEventListener("resize", fit);
  fit();
  listen();
  setTimeout(round, ASK_EVERY);
  navigator.wakeLock?.request("screen").catch(() => {});
}
