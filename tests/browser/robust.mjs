// The journeys of those who have it harder: an old browser, a proxy that holds events back, six tabs, no network, no
// sign-in any more.

import { Till, check, isMarked, mark, openStaff, ready, signIn } from "./till.mjs";

/** What a browser may lack, or have and refuse. Each is done in the page before any script of ours runs. */
const LACKS = {
  "an end to waiting": () => delete AbortSignal.timeout,
  "a way to stop asking": () => {
    delete globalThis.AbortController;
    delete globalThis.AbortSignal;
  },
  storage: () => Object.defineProperty(globalThis, "localStorage", { value: null }),
  "storage that may be used": () =>
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    }),
  "the formats of languages": () => delete globalThis.Intl,
  "styles of dates": () => {
    const Native = Intl.DateTimeFormat;
    Intl.DateTimeFormat = class extends Native {
      constructor(language, { dateStyle, timeStyle, ...options } = {}) {
        super(language, options);
      }
    };
  },
  channels: () => delete globalThis.BroadcastChannel,
  sound: () => {
    delete globalThis.AudioContext;
    delete globalThis.webkitAudioContext;
  },
  "sound that may be made": () => {
    globalThis.AudioContext = class {
      constructor() {
        throw new Error("refused");
      }
    };
  },
  "events of the server": () => delete globalThis.EventSource,
  "codes that it reads": () => delete globalThis.BarcodeDetector,
  "pictures that it reads": () => delete globalThis.createImageBitmap,
  "forms that a script sends": () => delete HTMLFormElement.prototype.requestSubmit,
  "buttons that are named": () => delete SubmitEvent.prototype.submitter,
  "everything of the device": () => {
    for (const name of ["wakeLock", "clipboard", "share", "vibrate", "connection", "locks", "mediaDevices"]) {
      Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
    }
  },
  "a device that allows anything": () => {
    const refuse = () => Promise.reject(new DOMException("refused", "NotAllowedError"));
    const refusing = new Proxy({}, { get: () => refuse });
    for (const name of ["wakeLock", "clipboard", "locks", "mediaDevices"]) {
      Object.defineProperty(Navigator.prototype, name, { value: refusing, configurable: true });
    }
    Navigator.prototype.vibrate = () => {
      throw new Error("refused");
    };
  },
};

const light = (page) => page.locator("[data-connection]").getAttribute("data-connection");

/** Waits until this is so. */
const until = async (isSo, what, limit = 20_000) => {
  const patience = Date.now() + limit;
  while (!(await isSo())) {
    check(Date.now() < patience, `never: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
};

export default ({ binary, charge, keyIn, pay, status }) => {
  const behindProxy = async (browser, rules, journey) => {
    const till = await Till.open(binary, { proxied: true });
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    try {
      Object.assign(till.proxy.rules, rules);
      await journey({ till, context, page: await context.newPage() });
    } finally {
      await context.close();
      await till.close();
    }
  };

  return {
    async "a browser that lacks what scripts like to have still charges and turns green"({ browser, till }) {
      for (const [lack, remove] of Object.entries(LACKS)) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
        await context.addInitScript(remove);
        const page = await context.newPage();
        const broken = [];
        page.on("pageerror", (error) => broken.push(error.message));
        await signIn(page, till);
        await charge(page, till, "150");
        await until(async () => ["live", "checking"].includes(await light(page)), `without ${lack} the page hears`);
        await openStaff(page);
        await page.getByRole("button", { name: "Sound is on" }).click();
        await page.getByRole("button", { name: "Sound is off" }).click();
        await page.getByRole("button", { name: "Copy" }).click();
        await pay(context, till);
        await page.locator("[data-sale-status=paid]").waitFor({ timeout: 12_000 });
        check(await page.locator("[data-connection]").isHidden(), `without ${lack} a paid sale says how it is connected`);
        check((await page.title()).startsWith("Paid"), `without ${lack} the title says ${await page.title()}`);
        await page.goto(`${till.origin}/claims`);
        await page.goto(`${till.origin}/sales`);
        const words = (await (await context.request.get(`${till.origin}/sales`)).text()).match(/<time[^>]*>([^<]+)</)[1];
        await ready(page);
        const shown = await page.locator("main time").first().textContent();
        check(shown === words, `without ${lack} the server writes "${words}", the script "${shown}"`);
        await page.locator("form[action='/logout'] button").first().dispatchEvent("click");
        await page.waitForURL(`${till.origin}/`);
        check(broken.length === 0, `without ${lack}: ${broken.join("; ")}`);
        await context.close();
      }
    },

    async "behind a proxy that holds events back, the page asks and turns green"({ browser }) {
      await behindProxy(browser, { holdsEvents: true }, async ({ till, context, page }) => {
        await signIn(page, till);
        await charge(page, till, "300");
        await ready(page);
        await mark(page, "#status .staff");
        // Sooner than a line that was open is taken for dead.
        await page.locator("[data-connection=checking]").waitFor({ timeout: 12_000 });
        // Where there is no news nothing is drawn anew: whoever is about to press something would lose it.
        const asked = till.proxy.count(/^\/sales\/[^/]+$/);
        await until(() => till.proxy.count(/^\/sales\/[^/]+$/) >= asked + 3, "it goes on asking");
        check(await isMarked(page, "#status .staff"), "it is drawn anew without news");
        await pay(context, till);
        await page.locator("[data-sale-status=paid]").waitFor({ timeout: 12_000 });
      });
    },

    async "events that stop coming are noticed, and the page asks instead"({ browser }) {
      await behindProxy(browser, {}, async ({ till, context, page }) => {
        await signIn(page, till);
        // Before the page is opened: the time that it sees is the journey's.
        await page.clock.install();
        await charge(page, till, "300");
        await page.locator("[data-connection=live]").waitFor();
        // The line dies without a word.
        till.proxy.rules.holdsEvents = true;
        // Its time goes on when the journey says so, and else not at all.
        await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 100);
        const asked = till.proxy.count(/^\/sales\/[^/]+$/);
        await page.clock.runFor(10_000);
        check((await light(page)) === "live", "a heartbeat's time of silence is no silence");
        await page.clock.runFor(6000);
        await page.locator("[data-connection=checking]").waitFor();
        check(till.proxy.count(/^\/sales\/[^/]+$/) > asked, "it was asked");
        await pay(context, till);
        await until(async () => {
          await page.clock.runFor(1000);
          return (await status(page)) === "paid";
        }, "the page asks and turns green");
      });
    },

    async "a signed-out page of a browser without fetch metadata starts no sign-in by itself"({ browser }) {
      await behindProxy(browser, { dropsFetchMetadata: true }, async ({ till, context, page }) => {
        await signIn(page, till);
        await charge(page, till, "300");
        const started = till.proxy.count(/^\/login/);
        await context.clearCookies();
        await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
        await page.locator("[data-connection=signed-out]").waitFor({ timeout: 20_000 });
        const asked = till.proxy.count(/^\/sales\//);
        await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
        await until(() => till.proxy.count(/^\/sales\//) > asked, "it goes on asking");
        check(till.proxy.count(/^\/login/) === started, "a sign-in was started");
        await signIn(await context.newPage(), till);
        await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
        await until(async () => ["live", "checking"].includes(await light(page)), "signed in again, it hears again");
      });
    },

    async "eight open sales leave room for the next page, and each turns green"({ context, page, till }) {
      await signIn(page, till);
      const sales = [];
      for (let n = 0; n < 8; n += 1) {
        const tab = await context.newPage();
        await charge(tab, till, `${n + 1}00`);
        await until(async () => ["live", "checking"].includes(await light(tab)), `tab ${n} hears`);
        sales.push(tab);
      }
      const lights = await Promise.all(sales.map(light));
      check(lights.filter((said) => said === "live").length >= 2, `streams are given: ${lights}`);
      await page.goto(`${till.origin}/sales`);
      const invoices = await (await fetch(`${till.sandbox}/control/invoices`)).json();
      for (const { payment_hash } of invoices) {
        const body = JSON.stringify({ payment_hash });
        await fetch(`${till.sandbox}/control/pay`, { method: "POST", headers: { "content-type": "application/json" }, body });
      }
      // Each is told or asks every three seconds.
      for (const tab of sales) await tab.locator("[data-sale-status=paid]").waitFor({ timeout: 12_000 });
    },

    async "a tab that nobody sees gives its stream back, and takes it again"({ page, till }) {
      await page.addInitScript(() => {
        const Native = globalThis.EventSource;
        globalThis.streams = [];
        globalThis.EventSource = class extends Native {
          constructor(address) {
            super(address);
            globalThis.streams.push(this);
          }
        };
      });
      await signIn(page, till);
      await charge(page, till, "300");
      await page.locator("[data-connection=live]").waitFor();
      const look = (seen) =>
        page.evaluate((state) => {
          Object.defineProperty(Document.prototype, "visibilityState", { get: () => state, configurable: true });
          document.dispatchEvent(new Event("visibilitychange"));
        }, seen);
      const open = () => page.evaluate(() => globalThis.streams.filter((stream) => stream.readyState !== 2).length);
      check((await open()) === 1, "one stream");
      await look("hidden");
      check((await open()) === 0, "a hidden tab holds no stream");
      await look("visible");
      await until(async () => (await open()) === 1, "seen again, it listens again");
      await page.locator("[data-connection=live]").waitFor();
    },

    async "a charge without a network says so, keeps what was typed, and charges once afterwards"({ context, page, till }) {
      await signIn(page, till, "kenji");
      await page.goto(`${till.origin}/till`);
      await keyIn(page, "777");
      const typed = await page.inputValue("#amount");
      await context.setOffline(true);
      for (let n = 1; n <= 2; n += 1) {
        await page.locator("#charge-button").click();
        await page.locator("[data-notice=offline]").waitFor();
        check((await page.locator("[data-notice=offline]").count()) === 1, "it is said once");
        await until(() => page.locator("#charge-button").isEnabled(), "the button works again");
      }
      check((await page.inputValue("#amount")) === typed, "the amount is gone");
      await context.setOffline(false);
      await page.locator("#charge-button").click();
      await page.waitForURL("**/sales/*");
      await page.goto(`${till.origin}/sales`);
      check((await page.locator("tr[data-sale], [data-sale]").count()) === 1, "charged once");
    },

    async "a charge while the till is down says so, and charges once it is up again"({ page, till }) {
      await signIn(page, till, "kenji");
      await page.goto(`${till.origin}/till`);
      await keyIn(page, "500");
      await till.kill();
      await page.locator("#charge-button").click();
      await page.locator("[data-notice=offline]").waitFor();
      check(page.url() === `${till.origin}/till`, "the page is gone");
      await till.start();
      await page.locator("#charge-button").click();
      await page.waitForURL("**/sales/*");
    },

    async "other buttons without a network say so too, and none loses its page"({ context, page, till }) {
      await signIn(page, till);
      await charge(page, till, "400");
      const sale = page.url();
      await context.setOffline(true);
      await openStaff(page);
      await page.getByRole("button", { name: "Cancel this sale" }).click();
      await page.locator("[data-notice=offline]").waitFor();
      check(page.url() === sale && (await status(page)) === "waiting", "the page is gone");
      await context.setOffline(false);
      await openStaff(page);
      await page.getByRole("button", { name: "Cancel this sale" }).click();
      await page.locator("[data-sale-status=cancelled]").first().waitFor();
    },
  };
};
