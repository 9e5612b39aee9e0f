// What every page may need of a script.

// A form is sent once, and only when the till can be reached: the browser's own error page would take the place of what
// was typed. A browser's word on being online tells nothing of the way to the till, so the till itself is asked: when
// somebody does something after a while, and before what is marked with `data-ask-first` is sent.
{
  const ANSWER_WITHIN = 5000;
  /** Heard so lately, it is there; and asked so lately, there is no need to ask. */
  const FRESH = 15000;
  const ASK_AFTER = 2000;
  /** A navigation that was stopped by hand tells nobody. */
  const FORGET_AFTER = 10000;
  /** A sale is made in less, however late Blink answers. */
  const GIVE_UP_AFTER = 45000;

  const main = document.querySelector("main");
  let heardAt = Date.now();
  let askedAt = 0;
  let asking;

  /** An end to waiting that every browser has: nothing came. */
  const late = (after) => new Promise((done) => setTimeout(done, after));
  const ask = async () => {
    const asked = fetch("/healthz", { cache: "no-store", headers: { "x-requested-with": "till" } });
    const isThere = await Promise.race([asked.then((answer) => answer.ok, () => false), late(ANSWER_WITHIN)]);
    heardAt = isThere ? Date.now() : 0;
    asking = undefined;
    return isThere;
  };
  const isReached = () => {
    askedAt = asking ? askedAt : Date.now();
    asking ??= ask();
    return asking;
  };
  const wasReached = () => {
    const isLate = asking && Date.now() - askedAt > 1000;
    return navigator.onLine !== false && !isLate && Date.now() - heardAt < FRESH;
  };

  if (typeof fetch === "function" && main.querySelector("form[method=post]")) {
    const look = () => Date.now() - Math.max(heardAt, askedAt) > ASK_AFTER && isReached();
    for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, look, true);
  }
  document.addEventListener("till:heard", () => (heardAt = Date.now()));

  /** What a button says besides its form, as a field of the form. */
  const chosen = (form, button) => {
    if (!button?.name) return undefined;
    const field = document.createElement("input");
    [field.type, field.name, field.value] = ["hidden", button.name, button.value];
    form.append(field);
    return field;
  };

  /** Sends what `requestSubmit` would, without asking again: older browsers lack it, and a button may be disabled. */
  const send = (form, button) => {
    const field = chosen(form, button);
    // The part of the page that it was in may have been drawn anew meanwhile; out of the page it would send nothing.
    if (!form.isConnected) {
      form.hidden = true;
      document.body.append(form);
    }
    // A button may lead elsewhere than its form, which `submit` by itself does not know.
    const own = form.getAttribute("action");
    form.setAttribute("action", button?.getAttribute("formaction") ?? own);
    HTMLFormElement.prototype.submit.call(form);
    form.setAttribute("action", own);
    field?.remove();
  };

  const opensHere = (form, button) => form.hasAttribute("data-open-here") && !button?.hasAttribute("formaction");
  /** The answer takes this page's place without a navigation, after which a browser would have forgotten the touch that
      lets a page sound and vibrate when the sale is paid. Whatever is not a page of ours the browser opens as ever: a form
      that comes twice does its work once. `false`: there was no answer, and nobody to ask for one. */
  const openHere = async (form, button) => {
    const field = chosen(form, button);
    const body = new URLSearchParams(new FormData(form));
    field?.remove();
    const headers = { accept: "text/html", "x-requested-with": "till" };
    let answer, html;
    try {
      const sent = fetch(form.getAttribute("action"), { method: "POST", headers, body });
      answer = await Promise.race([sent, late(GIVE_UP_AFTER)]);
      html = answer && (await Promise.race([answer.text(), late(GIVE_UP_AFTER)]));
      if (html === undefined) return false;
    } catch {
      if (!(await isReached())) return false;
    }
    const isPage = answer?.headers.get("content-type")?.startsWith("text/html");
    if (html === undefined || !isPage || answer.status === 401) {
      send(form, button);
      return true;
    }
    const step = html.match(/<body data-page="([a-z-]+)"/)?.[1];
    // Back leads from a sale, or from the question for a tip, to the keypad; what was refused is the keypad.
    if (answer.redirected) history.pushState(null, "", answer.url);
    else if (step !== document.body.dataset.page) history.pushState({ step }, "");
    document.open();
    document.write(html);
    document.close();
    scrollTo(0, 0);
    return true;
  };
  // To another page that was opened like this, or from one.
  const place = () => `${location.pathname} ${history.state?.step}`;
  const shown = place();
  addEventListener("popstate", () => place() === shown || location.reload());

  const tell = (sentence) => {
    document.querySelector("[data-notice=offline]")?.remove();
    const notice = document.createElement("div");
    [notice.className, notice.dataset.notice] = ["notice urgent", "offline"];
    notice.setAttribute("role", "alert");
    const words = document.createElement("p");
    words.textContent = sentence;
    notice.append(words);
    main.prepend(notice);
    notice.scrollIntoView?.({ block: "nearest" });
  };

  // Browsers before 2022 do not say which button it was.
  let pressed;
  document.addEventListener("click", ({ target }) => (pressed = target.closest("button, [type=submit]")), true);

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute("method") !== "post") return;
    const button = event.submitter === undefined && pressed?.form === form ? pressed : event.submitter;
    const isHere = typeof fetch === "function" && opensHere(form, button);
    if (form.dataset.sending) return event.preventDefault();
    form.dataset.sending = "yes";
    const forget = () => {
      delete form.dataset.sending;
      main.inert = false;
    };
    if (!isHere) setTimeout(forget, FORGET_AFTER);
    if (!isHere && (typeof fetch !== "function" || (wasReached() && !form.hasAttribute("data-ask-first")))) return;
    event.preventDefault();
    // The answer takes this page's place: until then nothing else is sent from it, and it is seen to wait.
    main.inert = isHere;
    const { sayUnreached, sayUnanswered } = document.body.dataset;
    const isThere = await isReached();
    if (isThere && !isHere) return send(form, button);
    if (isThere && (await openHere(form, button))) return setTimeout(forget, FORGET_AFTER);
    forget();
    // What a page sends by itself it sends again by itself.
    if (event.submitter !== null) tell(isThere ? sayUnanswered : sayUnreached);
    form.dispatchEvent(new Event("till:unsent", { bubbles: true }));
  });

  // Back from where it led: it may be sent again.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    heardAt = 0;
    main.inert = false;
    document.querySelectorAll("form[data-sending]").forEach((form) => delete form.dataset.sending);
  });
}

// The till as an app: what is said without a network is kept by a worker, in the page's language. A customer's own pages
// keep no worker and no page on the customer's device.
{
  const isCustomers = /^\/(receipts|display)\//.test(location.pathname);
  const { serviceWorker } = navigator;
  if (serviceWorker && !isCustomers && document.body.hasAttribute("data-has-worker")) {
    const keep = async () => {
      await serviceWorker.register("/sw.js");
      (await serviceWorker.ready).active.postMessage(document.documentElement.lang);
    };
    // What the page itself needs is loaded first.
    addEventListener("load", () => keep().catch(() => {}));
  }
}
