// Keeps the second screen true: by events while they come, by asking every 3 s while they do not.
{
  const main = document.querySelector("main[data-display]");
  const screen = main.querySelector("#screen");
  const ASK_EVERY = 3000;
  const ANSWER_WITHIN = 8000;
  const SILENT_AFTER = 15000;
  /** What may be the last customer's is not shown: a code, a question, that it is paid. */
  const LATE_AFTER = 20000;
  /** When the stream was last heard, and when it was opened. */
  let heardAt = 0;
  let listenedAt = 0;
  /** When what stands here was last known to be so. */
  let knownAt = Date.now();
  let events;

  const known = () => {
    knownAt = Date.now();
    tellLate();
  };
  let wasLate = false;
  const tellLate = () => {
    const isLate = Date.now() - knownAt > LATE_AFTER;
    screen.querySelectorAll(".rails, [data-screen=tip], [data-screen^=paid]").forEach((part) => (part.hidden = isLate));
    screen.querySelectorAll("[data-late]").forEach((words) => (words.hidden = !isLate));
    if (isLate !== wasLate) fit();
    wasLate = isLate;
  };

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
  const parsed = (html) => {
    const part = document.createElement("template");
    part.innerHTML = html;
    return part.innerHTML.trim();
  };
  let drawn = parsed(screen.innerHTML);
  const shopLanguage = () => screen.firstElementChild?.dataset.shopLanguage;
  const draw = (html) => {
    known();
    if (parsed(html) === drawn) return;
    drawn = parsed(html);
    const spoken = shopLanguage();
    screen.innerHTML = html;
    fit();
    // What is around it speaks the shop's language too.
    if (shopLanguage() !== spoken) location.reload();
  };
  const ask = async () => {
    const quit = globalThis.AbortController && new AbortController();
    const late = setTimeout(() => quit?.abort(), ANSWER_WITHIN);
    const options = { headers: { Accept: "text/html" }, cache: "no-store", ...(quit && { signal: quit.signal }) };
    const askedAt = Date.now();
    const answer = await fetch(main.dataset.display, options);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    clearTimeout(late);
    // The link was ended: the till's page that says so takes its place. Whatever stands before the till says 404 as well.
    if (answer.status === 404 && page.body.dataset.page) location.reload();
    if (!answer.ok) return;
    const fresh = page.querySelector("#screen");
    // What was heard meanwhile is younger.
    if (fresh && heardAt < askedAt) draw(fresh.innerHTML);
  };
  const listen = () => {
    if (events || typeof EventSource !== "function") return;
    listenedAt = Date.now();
    events = new EventSource(`${main.dataset.display}/events`);
    events.addEventListener("status", (event) => {
      heardAt = Date.now();
      draw(event.data);
    });
    events.addEventListener("beat", () => {
      heardAt = Date.now();
      known();
    });
    events.onerror = () => {
      heardAt = 0;
      if (events.readyState === EventSource.CLOSED) events = undefined;
    };
  };
  const round = () => {
    const isSilent = Date.now() - heardAt > SILENT_AFTER;
    // It may look open and be dead.
    if (events && isSilent && Date.now() - listenedAt > SILENT_AFTER) {
      events.close();
      events = undefined;
    }
    listen();
    const asked = isSilent ? ask().catch(() => {}) : Promise.resolve();
    asked.then(() => setTimeout(round, ASK_EVERY));
  };
  setInterval(tellLate, 1000);
  addEventListener("resize", fit);
  fit();
  listen();
  setTimeout(round, ASK_EVERY);
  // It ends whenever somebody looks at something else.
  const stayAwake = () => document.visibilityState !== "hidden" && navigator.wakeLock?.request("screen").catch(() => {});
  document.addEventListener("visibilitychange", stayAwake);
  stayAwake();
}
