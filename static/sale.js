// Keeps the page of a sale true: by events while they come, by asking every 3 s while they don't, and says which.
// The server draws the status; nothing here decides what was paid.
{
  const sale = document.querySelector("main[data-sale]");
  const status = sale.querySelector("#status");
  const FINAL = ["paid", "paid-late", "cancelled", "failed"];
  const SAID = {
    waiting: "Waiting for the payment",
    paid: "Paid",
    "paid-late": "Paid late, check",
    expired: "Expired, not paid",
    cancelled: "Cancelled",
    failed: "No invoice was made",
  };
  const CONNECTION = {
    live: "Live",
    checking: "Checking every 3 s",
    offline: "Offline, do not hand over goods",
    "signed-out": "Signed out: reload this page to log in",
  };
  const ASK_EVERY = 3000;
  const RECONNECT_EVERY = 15000;
  /** A connection can die without a word; so even a live page asks now and then. */
  const MISTRUST_EVERY = 20000;

  const state = () => status.querySelector("[data-sale-status]")?.dataset.saleStatus;
  const isFinal = () => FINAL.includes(state());
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
    if (!light || now === light.dataset.connection) return;
    light.dataset.connection = now;
    light.textContent = CONNECTION[now];
  };

  const tick = () => {
    const element = status.querySelector("[data-expires-at]");
    if (!element) return;
    const left = Math.max(0, Math.ceil((Number(element.dataset.expiresAt) - Date.now() - ahead) / 1000));
    const shown = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
    if (element.textContent === shown) return;
    element.textContent = shown;
    element.classList.toggle("urgent", left <= 30);
    if (left === 0) ask();
  };

  /** How far the server's clock is ahead of this device's, in ms. */
  let ahead = 0;

  /** After each drawing: what only a script can do appears, times become local, the rest is kept going. */
  const dress = () => {
    status.querySelectorAll("[data-copy]").forEach((button) => (button.hidden = false));
    status.querySelectorAll("[data-share]").forEach((button) => (button.hidden = !navigator.share));
    status.dispatchEvent(new Event("till:drawn", { bubbles: true }));
    tick();
    stayAwake();
    renew();
  };

  const draw = (html) => {
    const part = document.createElement("template");
    part.innerHTML = html;
    const fresh = (part.content.querySelector("#status") ?? part).innerHTML;
    if (fresh.trim() === drawn.trim()) return;
    const before = state();
    drawn = fresh;
    status.innerHTML = fresh;
    dress();
    if (state() !== before) changed();
  };

  const changed = () => {
    const amount = status.querySelector(".amount-big")?.textContent.trim() ?? "";
    announce(`${SAID[state()]} ${amount}`);
    document.title = `${SAID[state()]} ${amount}`;
    if (state()?.startsWith("paid")) ring([880, 0, 0.12], [1320, 0.16, 0.2]);
    else ring([220, 0, 0.5]);
    if (isFinal()) stop();
  };

  // --- Where the news comes from ------------------------------------------------------------------------------------

  let events;
  let polling;

  const listen = () => {
    events?.close();
    if (isFinal()) return;
    events = new EventSource(sale.dataset.events);
    events.onopen = heard;
    events.addEventListener("status", (event) => draw(event.data));
    events.onerror = poll;
  };

  /** The server was heard: as events, or by asking. */
  const heard = () => {
    const live = events?.readyState === EventSource.OPEN;
    if (live) {
      clearInterval(polling);
      polling = undefined;
    }
    say(live ? "live" : "checking");
  };

  const poll = () => {
    if (polling || isFinal()) return;
    ask();
    polling = setInterval(ask, ASK_EVERY);
  };

  const ask = async () => {
    if (isFinal()) return;
    try {
      const answer = await fetch(location.href, { headers: { accept: "text/html" }, signal: AbortSignal.timeout(8000) });
      if (answer.status === 401) return say("signed-out");
      if (!answer.ok) throw new Error(String(answer.status));
      setClock(answer.headers.get("date"));
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      draw(page.querySelector("#status").innerHTML);
      heard();
    } catch {
      say("offline");
      poll();
    }
  };

  /** The header is exact to a second; only a clock that is plainly wrong is put right. */
  const setClock = (date) => {
    const off = Date.parse(date) - Date.now();
    if (Math.abs(off) > 5000) ahead = off;
  };

  const stop = () => {
    events?.close();
    timers.forEach(clearInterval);
    clearInterval(polling);
    lock?.release();
  };

  const wake = () => {
    if (document.visibilityState !== "visible" || isFinal()) return;
    // After a sleep a connection may look open and be dead.
    listen();
    ask();
    stayAwake();
    renew();
  };

  const timers = [
    setInterval(tick, 250),
    setInterval(() => light?.dataset.connection === "live" && ask(), MISTRUST_EVERY),
    setInterval(() => events?.readyState === EventSource.CLOSED && listen(), RECONNECT_EVERY),
  ];
  addEventListener("online", wake);
  // From one network to another: the old connection may look open and be dead. The event also tells of mere speed.
  let network = navigator.connection?.type;
  navigator.connection?.addEventListener("change", () => {
    if (navigator.connection.type === network) return;
    network = navigator.connection.type;
    wake();
  });
  addEventListener("pageshow", (event) => event.persisted && wake());
  addEventListener("offline", () => isFinal() || (say("offline"), poll()));
  document.addEventListener("visibilitychange", wake);

  // --- Renewing by itself: dollar invoices live five minutes ----------------------------------------------------------

  // How often, the server decides: it stops asking for it. A page that nobody sees renews nothing.
  const renew = () => {
    if (document.visibilityState === "visible") status.querySelector("form[data-auto-renew]")?.requestSubmit();
  };

  // --- Copy and share -------------------------------------------------------------------------------------------------

  const invoice = () => {
    const element = status.querySelector("[data-payment-request]");
    return element.dataset.paymentRequest || (element.value ?? element.textContent).trim();
  };

  const copy = async (button) => {
    const words = button.textContent;
    try {
      await navigator.clipboard.writeText(invoice());
      button.textContent = "Copied";
      announce("Copied");
    } catch {
      getSelection().selectAllChildren(status.querySelector("[data-payment-request]"));
      button.textContent = "Press Ctrl+C";
    }
    setTimeout(() => (button.textContent = words), 2000);
  };

  status.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-copy], [data-share]");
    if (!button) return;
    if (button.matches("[data-copy]")) copy(button);
    else navigator.share({ text: `lightning:${invoice()}` }).catch(() => {});
  });

  // One press is one cancel, one renewal.
  status.addEventListener("submit", (event) => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = "yes";
  });

  // --- Sound, vibration, a screen that stays on -----------------------------------------------------------------------

  const isMuted = () => localStorage.getItem("muted") === "yes";
  let audio;
  const ring = (...tones) => {
    if (isMuted()) return;
    navigator.vibrate?.(tones.length > 1 ? [80, 60, 160] : 400);
    audio ??= new AudioContext();
    audio.resume();
    for (const [hertz, after, length] of tones) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = hertz;
      volume.gain.value = 0.2;
      tone.connect(volume).connect(audio.destination);
      tone.start(audio.currentTime + after);
      tone.stop(audio.currentTime + after + length);
    }
  };

  // Browsers let a page sound only after a touch.
  addEventListener("pointerdown", () => (audio ??= new AudioContext()).resume(), { once: true });

  const mute = document.createElement("button");
  mute.type = "button";
  mute.className = "quiet mute";
  const label = () => (mute.textContent = isMuted() ? "Sound is off" : "Sound is on");
  mute.addEventListener("click", () => {
    localStorage.setItem("muted", isMuted() ? "no" : "yes");
    label();
  });
  label();
  sale.append(mute);

  let lock;
  const stayAwake = async () => {
    if (isFinal() || document.visibilityState !== "visible" || (lock && !lock.released)) return;
    lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
  };

  dress();
  listen();
}
