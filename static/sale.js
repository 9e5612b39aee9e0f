// Keeps the page of a sale true: by events while they come, by asking every 3 s while they don't, and says which.
// The server draws the status; nothing here decides what was paid.
//
// What a browser need not have (storage, sound, a wake lock, events, an end to waiting) may be missing or refuse: then
// the page does without. What only decorates comes after what matters, and never ends it.
{
  const sale = document.querySelector("main[data-sale]");
  const status = sale.querySelector("#status");
  const FINAL = ["paid", "paid-late", "cancelled", "failed"];
  /** A sentence of the page's language. */
  const sentence = (name) => sale.getAttribute(`data-say-${name}`);
  const ASK_EVERY = 3000;
  /** A page that nobody sees, or that nobody is signed in to, asks seldom. */
  const ASK_SELDOM = 15000;
  const ANSWER_WITHIN = 8000;
  /** The server beats every 10 s. Whatever holds events back, a proxy or a connection that died, is not waited for. */
  const SILENT_AFTER = 15000;
  /** The first event comes at once. */
  const FIRST_WITHIN = 3000;
  const RECONNECT_EVERY = 15000;
  /** Over HTTP/1.1 a browser has six connections for all its tabs: so many may be streams, the others ask. */
  const STREAMS = 3;

  /** Does without what this browser lacks or refuses. */
  const attempt = (work, otherwise) => {
    try {
      const done = work();
      return done?.catch ? done.catch(() => otherwise) : done;
    } catch {
      return otherwise;
    }
  };

  // What was sent to be charged has become this sale: the till of this tab need not keep it any more.
  attempt(() => sessionStorage.getItem("till")?.split(" ")[1] === "true" && sessionStorage.removeItem("till"));

  // What was refused was a form of this page: a reload, and each question, is about the sale.
  const own = `/sales/${sale.dataset.sale}`;
  if (location.pathname !== own) history.replaceState(history.state, "", own);

  const state = () => status.querySelector("[data-sale-status]")?.dataset.saleStatus;
  const isFinal = () => FINAL.includes(state());
  const isSeen = () => document.visibilityState !== "hidden";
  /** Was a code seen here that has run out since? Who looks at a sale of yesterday, or at what another screen asks for,
      changes nothing, and a refusal stays to be read. A sale may wait for a card alone. */
  const hasCode = () => Boolean(status.querySelector("[data-expires-at]"));
  let hadCode = hasCode();
  /** The status as the server last drew it, before this script touched it. */
  let drawn = status.innerHTML;
  /** Says how the page hears of a payment; a live region of its own. A sale that is over has none. */
  const light = sale.querySelector("[data-connection]");

  // --- What the page says -----------------------------------------------------------------------------------------

  const announcer = document.createElement("p");
  announcer.className = "visually-hidden";
  announcer.setAttribute("role", "status");
  sale.append(announcer);
  const announce = (text) => {
    announcer.textContent = text;
  };

  const say = (now) => {
    if (now === "live" || now === "checking") attempt(() => document.dispatchEvent(new Event("till:heard")));
    if (!light || isFinal()) return;
    // Live is what the whole way to Blink is, not only that to the till.
    const late = (now === "live" || now === "checking") && light.dataset.upstream;
    const words = late || sentence(now);
    if (light.textContent === words) return;
    light.dataset.connection = late ? "checking" : now;
    light.textContent = words;
  };

  /** How far the server's clock is ahead of this device's, in ms. */
  let ahead = 0;

  /** Times are written as this browser writes them. */
  let isWhole = false;
  const tick = () => {
    const element = status.querySelector("[data-expires-at]");
    if (!element || !isWhole) return;
    const left = Math.max(0, Math.ceil((Number(element.dataset.expiresAt) - Date.now() - ahead) / 1000));
    const shown = sentence("left").replace("{time}", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
    if (element.textContent === shown) return;
    element.textContent = shown;
    element.classList.toggle("urgent", left <= 30);
    if (left === 0) ask();
  };

  /** After each drawing: what only a script can do appears, times become local, the rest is kept going. */
  const dress = () => {
    status.querySelectorAll("[data-copy]").forEach((button) => (button.hidden = false));
    status.querySelectorAll("[data-share]").forEach((button) => (button.hidden = !navigator.share));
    attempt(() => status.dispatchEvent(new Event("till:drawn", { bubbles: true })));
    tick();
    stayAwake();
    renew();
  };

  /** Counts what became of the sale: an answer that was long under way is not news. */
  const revision = (within) => Number(within.querySelector("[data-revision]")?.dataset.revision ?? 0);

  const draw = (html) => {
    const part = document.createElement("template");
    part.innerHTML = html;
    const fresh = (part.content.querySelector("#status") ?? part).innerHTML;
    if (fresh.trim() === drawn.trim() || revision(part.content) < revision(status)) return;
    const before = state();
    drawn = fresh;
    // What somebody has just opened stays open under their finger.
    const opened = [...status.querySelectorAll("details[open]")].map((details) => details.className);
    // And what the keyboard is on.
    const on = status.contains(document.activeElement) && document.activeElement;
    status.innerHTML = fresh;
    hadCode ||= hasCode();
    if (state() === before) {
      status.querySelectorAll("details").forEach((details) => opened.includes(details.className) && (details.open = true));
      const words = (element) => element.dataset.words ?? element.textContent;
      const isSame = (element) => words(element) === words(on);
      if (on) [...status.querySelectorAll(on.localName)].find(isSame)?.focus({ preventScroll: true });
    }
    if (state() !== before) changed();
    dress();
  };

  const changed = () => {
    if (isFinal()) stop();
    const amount = status.querySelector(".amount-big")?.textContent.trim() ?? "";
    const news = `${sentence(state())} ${amount}`;
    announce(news);
    document.title = news;
    attempt(() => (state()?.startsWith("paid") ? ring([880, 0, 0.12], [1320, 0.16, 0.2]) : ring([220, 0, 0.5])));
  };

  // --- Events ---------------------------------------------------------------------------------------------------------

  let events;
  /** When the server was last heard by events, or 0. */
  let heardAt = 0;
  let deadline;
  /** Gives back this tab's place among those that may have a stream. */
  let leave;

  /** Is the stream open, and was it heard lately? Open alone says nothing: a proxy may keep what comes. */
  const isLive = () => Boolean(events) && Date.now() - heardAt < SILENT_AFTER;

  const heard = () => {
    heardAt = Date.now();
    clearTimeout(deadline);
    deadline = setTimeout(fall, SILENT_AFTER);
    clearTimeout(asking);
    say("live");
    renew();
  };

  /** Nothing is heard: asks instead, and goes on listening, for what is held back may come. */
  const fall = () => {
    clearTimeout(deadline);
    heardAt = 0;
    if (!isFinal()) ask();
  };

  /** Takes a place, if one is free in this browser, for as long as the tab is seen. */
  const takePlace = async () => {
    // Only a place that is known to be free helps: where the browser cannot tell, every tab that is seen listens.
    if (!navigator.locks?.request) return () => {};
    for (let place = 0; place < STREAMS; place += 1) {
      const given = await new Promise((done) => {
        const hold = (lock) => lock && new Promise((release) => done(release));
        navigator.locks
          .request(`till-stream-${place}`, { ifAvailable: true }, hold)
          .then(() => done(), () => done(() => {}));
      });
      if (given) return given;
    }
  };

  let takingPlace = false;
  const listen = async () => {
    if (events || takingPlace || isFinal() || !isSeen() || !globalThis.EventSource) return;
    takingPlace = true;
    const place = await attempt(takePlace, () => {});
    takingPlace = false;
    if (!place) return;
    // All of this may have changed while a place was looked for.
    if (isFinal() || !isSeen()) return place();
    leave = place;
    events = new EventSource(sale.dataset.events);
    events.addEventListener("status", (event) => {
      heard();
      draw(event.data);
    });
    events.addEventListener("heartbeat", (event) => {
      if (light) light.dataset.upstream = event.data;
      heard();
    });
    events.onerror = fall;
    clearTimeout(deadline);
    deadline = setTimeout(fall, FIRST_WITHIN);
  };

  const hush = () => {
    clearTimeout(deadline);
    events?.close();
    events = undefined;
    heardAt = 0;
    leave?.();
    leave = undefined;
  };

  const again = () => {
    hush();
    listen();
  };

  // --- Asking ---------------------------------------------------------------------------------------------------------

  let asking;
  /** Numbers the questions: an answer that was overtaken is not listened to. */
  let question = 0;
  let isSignedOut = false;

  const askLater = () => {
    clearTimeout(asking);
    if (isFinal() || isLive()) return;
    asking = setTimeout(ask, isSeen() && !isSignedOut ? ASK_EVERY : ASK_SELDOM);
  };

  /** The page as it is now. It is no navigation, and says so itself: not every browser does, and the answer to one that
      is signed out would be a sign-in. */
  const fetchPage = (number) => {
    const quit = globalThis.AbortController && new AbortController();
    const headers = { accept: "text/html", "x-requested-with": "till" };
    const late = new Promise((_, reject) => {
      setTimeout(() => {
        reject(new Error(`question ${number} was not answered`));
        quit?.abort();
      }, ANSWER_WITHIN);
    });
    const options = { headers, credentials: "same-origin", redirect: "error", ...(quit && { signal: quit.signal }) };
    return Promise.race([fetch(location.href, options).then(async (answer) => [answer, await answer.text()]), late]);
  };

  const ask = async () => {
    clearTimeout(asking);
    if (isFinal()) return;
    question += 1;
    const number = question;
    try {
      const [answer, text] = await fetchPage(number);
      if (number !== question) return;
      isSignedOut = answer.status === 401;
      if (isSignedOut) {
        say("signed-out");
      } else if (!answer.ok) {
        throw new Error(String(answer.status));
      } else {
        setClock(answer.headers.get("date"));
        const page = document.createElement("template");
        page.innerHTML = text;
        draw(page.content.querySelector("#status").innerHTML);
        const fresh = page.content.querySelector("[data-connection]");
        if (light && fresh) light.dataset.upstream = fresh.dataset.upstream;
        if (!isLive()) say("checking");
        renew();
      }
    } catch {
      if (number !== question) return;
      // An event that came meanwhile is younger than what could not be asked.
      if (!isLive()) say("offline");
    }
    askLater();
  };

  /** The header is exact to a second; only a clock that is plainly wrong is put right. */
  const setClock = (date) => {
    const off = Date.parse(date) - Date.now();
    if (!Number.isNaN(off)) ahead = Math.abs(off) > 5000 ? off : 0;
  };

  // --- When to begin again, and when to end -----------------------------------------------------------------------

  const stop = () => {
    hush();
    timers.forEach(clearInterval);
    clearTimeout(asking);
    question += 1;
    if (light) light.hidden = true;
    sleepAgain();
  };

  const wake = () => {
    if (isFinal()) return;
    if (!isSeen()) {
      // Nobody sees it: it gives its connection back, and asks now and then.
      hush();
      return askLater();
    }
    // After a sleep a connection may look open and be dead.
    again();
    ask();
    stayAwake();
    renew();
  };

  const timers = [
    setInterval(tick, 250),
    setInterval(() => (events?.readyState === 2 ? again() : listen()), RECONNECT_EVERY),
  ];
  addEventListener("online", wake);
  // From one network to another: the old connection may look open and be dead. The event also tells of mere speed.
  attempt(() => {
    let network = navigator.connection.type;
    navigator.connection.addEventListener("change", () => {
      if (navigator.connection.type === network) return;
      network = navigator.connection.type;
      wake();
    });
  });
  addEventListener("pageshow", (event) => event.persisted && wake());
  addEventListener("pagehide", () => isFinal() || hush());
  addEventListener("offline", () => {
    if (isFinal()) return;
    heardAt = 0;
    say("offline");
    askLater();
  });
  document.addEventListener("visibilitychange", wake);

  // --- Renewing by itself: dollar invoices live five minutes ----------------------------------------------------------

  const RENEW_EVERY = 10000;
  let renewedAt = 0;
  // How often, the server decides: it stops asking for it. A page that nobody sees renews nothing. While an answer is awaited,
  // which is another page, there may be news of what is being made, and a form that was not sent yet.
  const renew = () => {
    const isAsked = Date.now() - renewedAt < RENEW_EVERY;
    const form = hadCode && !isAsked && isSeen() && status.querySelector("form[data-auto-renew]:not([data-sending])");
    if (!form) return;
    renewedAt = Date.now();
    if (form.requestSubmit) form.requestSubmit();
    else form.querySelector("button").click();
  };

  status.addEventListener("till:unsent", () => (renewedAt = 0));

  // --- Copy and share -------------------------------------------------------------------------------------------------

  const invoice = () => {
    const element = status.querySelector("[data-payment-request]");
    return element.dataset.paymentRequest || (element.value ?? element.textContent).trim();
  };

  const copy = async (button) => {
    const words = (button.dataset.words ??= button.textContent);
    try {
      await navigator.clipboard.writeText(invoice());
      button.textContent = button.dataset.sayDone;
      announce(button.dataset.sayDone);
    } catch {
      attempt(() => getSelection().selectAllChildren(status.querySelector("[data-payment-request]")));
      button.textContent = button.dataset.sayByHand;
    }
    setTimeout(() => (button.textContent = words), 2000);
  };

  status.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy], [data-share]");
    if (!button) return;
    if (button.matches("[data-copy]")) copy(button);
    else attempt(() => navigator.share({ text: `lightning:${invoice()}` }));
  });

  // --- Sound, vibration, a screen that stays on -----------------------------------------------------------------------

  /** Kept by the browser where it keeps anything, and by this page in any case. */
  let muted = attempt(() => localStorage.getItem("muted") === "yes", false);
  let audio;
  const sounding = () => {
    const Context = globalThis.AudioContext ?? globalThis.webkitAudioContext;
    audio ??= Context && new Context();
    attempt(() => audio.resume());
    return audio;
  };
  const ring = (...tones) => {
    if (muted) return;
    attempt(() => navigator.vibrate(tones.length > 1 ? [80, 60, 160] : 400));
    const out = sounding();
    if (!out) return;
    for (const [hertz, after, length] of tones) {
      const tone = out.createOscillator();
      const volume = out.createGain();
      tone.frequency.value = hertz;
      volume.gain.value = 0.2;
      tone.connect(volume).connect(out.destination);
      tone.start(out.currentTime + after);
      tone.stop(out.currentTime + after + length);
    }
  };

  // Browsers let a page sound only after a touch.
  addEventListener("pointerdown", () => attempt(sounding), { once: true });

  const mute = document.createElement("button");
  mute.type = "button";
  mute.className = "quiet mute";
  const label = () => (mute.textContent = sentence(muted ? "sound-off" : "sound-on"));
  mute.addEventListener("click", () => {
    muted = !muted;
    attempt(() => localStorage.setItem("muted", muted ? "yes" : "no"));
    label();
  });
  label();
  sale.append(mute);

  let lock;
  const stayAwake = async () => {
    if (isFinal() || !isSeen() || (lock && !lock.released)) return;
    lock = await attempt(() => navigator.wakeLock?.request("screen"));
    if (isFinal()) sleepAgain();
  };
  const sleepAgain = () => attempt(() => lock?.release());

  // What this page is not told yet stands where it will stand: nothing below it is to jump.
  if (!light?.dataset.upstream) say("opening");
  listen();
  askLater();
  // Once times are written, which comes after this: a line of both would jump.
  addEventListener("DOMContentLoaded", () => {
    isWhole = true;
    dress();
  });
}
