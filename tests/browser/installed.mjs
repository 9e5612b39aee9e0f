// The till as an app: what is there without a network, what one touch is good for, and that a device can install it.

import { check, post, signIn } from "./till.mjs";

/** The worker has taken over, with what it keeps. */
const isKept = (page) =>
  page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller && (await caches.match("/offline"));
  });

export default ({ charge, keyIn, pay, status }) => ({
  async "without a network a page says what works, and with one again it is there by itself"({ context, page, till }) {
    await signIn(page, till);
    await isKept(page);
    await charge(page, till, "1250");
    const sale = page.url();
    await pay(context, till);
    await page.locator("[data-sale-status=paid]").first().waitFor();
    await context.setOffline(true);
    for (const address of ["/till", "/sales", "/wallets", sale.slice(till.origin.length)]) {
      await page.goto(`${till.origin}${address}`);
      check((await page.locator("body").getAttribute("data-page")) === "offline", `${address} is not the offline page`);
      check((await page.locator("main").getAttribute("class")) !== undefined && page.url().endsWith(address), page.url());
      const look = await page.evaluate(() => getComputedStyle(document.querySelector("main a.button")).backgroundColor);
      check(look !== "rgba(0, 0, 0, 0)", "its style is not there");
      check(!(await page.content()).includes("alice"), "somebody's name is kept");
    }
    await context.setOffline(false);
    await page.locator(`[data-sale-status=paid]`).first().waitFor();
    await charge(page, till, "300");
    check((await status(page)) === "waiting", await status(page));
  },

  async "without a network a page speaks as the one before it, whoever signed out and in again"({ browser, till }) {
    const context = await browser.newContext({ locale: "en" });
    const page = await context.newPage();
    const speaks = (language) =>
      page.waitForFunction(async (language) => {
        const kept = await caches.match("/offline");
        return kept?.headers.get("content-language") === language && (await kept.text()).includes(`<html lang="${language}"`);
      }, language);
    await signIn(page, till);
    await isKept(page);
    await speaks("en");
    await page.goto(`${till.origin}/language`);
    await page.locator("main select[name=language]").selectOption("fr");
    await page.locator("main form[action='/language'] button").click();
    await page.locator("html[lang=fr]").waitFor();
    await speaks("fr");
    await post(page, till, "/logout", {});
    await page.goto(`${till.origin}/`);
    await page.locator("html[lang=en]").waitFor();
    await speaks("en");
    await signIn(page, till);
    await page.locator("html[lang=fr]").waitFor();
    await speaks("fr");
    await context.close();
  },

  async "the worker keeps files and the offline page, and never a page of a person"({ page, till }) {
    await signIn(page, till);
    await isKept(page);
    for (const address of ["/till", "/sales", "/wallets", "/settings/shop"]) await page.goto(`${till.origin}${address}`);
    await charge(page, till, "400");
    const kept = await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
      }
      return found;
    });
    const strange = kept.filter((path) => !/^\/static\/|^\/offline$|^\/favicon.svg$/.test(path));
    check(kept.length > 8 && strange.length === 0, `kept: ${strange} of ${kept.length}`);
    const workers = await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    check(workers === 1, `${workers} workers`);
  },

  async "a customer's receipt leaves nothing on the customer's device"({ browser, context, page, till }) {
    await signIn(page, till);
    await charge(page, till, "1250");
    await pay(context, till);
    await page.locator("[data-sale-status=paid]").first().waitFor();
    const receipt = await page.locator("a[href*='/receipts/']").first().getAttribute("href");
    const customer = await browser.newContext();
    const view = await customer.newPage();
    await view.goto(new URL(receipt, till.origin).href);
    await view.waitForLoadState("networkidle");
    const left = await view.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length, (await caches.keys()).length, localStorage.length]);
    check(left.every((count) => count === 0), `left: ${left}`);
    await customer.close();
  },

  async "the touch that charges still counts when the sale is paid: it sounds, and the device may vibrate"({ context, page, till }) {
    await page.addInitScript(() => {
      const { vibrate } = Navigator.prototype;
      globalThis.vibrated = [];
      Navigator.prototype.vibrate = function (pattern) {
        const was = vibrate.call(this, pattern);
        globalThis.vibrated.push(was);
        return was;
      };
      const Real = globalThis.AudioContext;
      globalThis.AudioContext = class extends Real {
        constructor() {
          super();
          globalThis.heard = this;
        }
      };
    });
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await page.evaluate(() => (globalThis.sameDocument = true));
    await keyIn(page, "1250");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    await page.locator("[data-connection=live]").waitFor();
    check(await page.evaluate(() => globalThis.sameDocument), "the touch was made in another document");
    check(await page.evaluate(() => navigator.userActivation.hasBeenActive), "the touch is forgotten");
    check((await page.locator("body").getAttribute("data-page")) === "sale", "it is not the sale's page");
    await pay(context, till);
    await page.locator("[data-sale-status=paid]").first().waitFor();
    const vibrated = await page.evaluate(() => globalThis.vibrated);
    check(vibrated.length === 1 && vibrated[0] === true, `vibrated: ${vibrated}`);
    await page.waitForFunction(() => globalThis.heard?.state === "running");
    // Back, on, and reloaded, each address has its own page.
    const sale = page.url();
    await page.goBack();
    await page.locator("body[data-page=till] #charge-button").waitFor();
    check((await page.inputValue("#amount")) === "", "the amount of the sale before is still there");
    await page.goForward();
    await page.locator("[data-sale-status=paid]").first().waitFor();
    check(page.url() === sale, page.url());
    await page.reload();
    await page.locator("[data-sale-status=paid]").first().waitFor();
  },

  async "a charge that is refused comes back at the same place, and the next one works"({ page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await page.fill("#amount", "999999999999");
    await page.locator("#charge-button").click();
    await page.locator("#amount-error, [role=alert]").first().waitFor();
    check(new URL(page.url()).pathname === "/till", page.url());
    await page.locator('#keypad [data-key="clear"]').click();
    await keyIn(page, "500");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
  },

  async "Chromium finds nothing that keeps the till from being installed"({ context, page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await isKept(page);
    const session = await context.newCDPSession(page);
    const { errors } = await session.send("Page.getAppManifest");
    check(errors.length === 0, JSON.stringify(errors));
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // A private window, which is what a test has, is the one thing that Chromium minds.
    const found = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
    check(found.length === 0, found.join());
  },
});
