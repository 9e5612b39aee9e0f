// What stands on a page is drawn anew at news and at nothing else, nothing is asked for unasked, and what cannot be known is
// not shown as if it were.

import { café, tile } from "./counter.mjs";
import { makeDisplay } from "./steady.mjs";
import { check, isMarked, mark, openStaff, post, ready, signIn } from "./till.mjs";

/** How many events of a stream the page has taken up. */
const countEvents = (page) =>
  page.addInitScript(() => {
    globalThis.eventsHeard = 0;
    const Native = globalThis.EventSource;
    globalThis.EventSource = class extends Native {
      constructor(...args) {
        super(...args);
        this.addEventListener("status", () => (globalThis.eventsHeard += 1));
      }
    };
  });
const renewals = (page) => {
  const sent = [];
  page.on("request", (request) => request.method() === "POST" && request.url().endsWith("/renew") && sent.push(request.url()));
  return sent;
};

export default ({ keyIn, charge, pay }) => {
  const chargeDollars = async (page, till) => {
    await page.goto(`${till.origin}/till`);
    await page.locator("input[name=unit][value=USD]").check({ force: true });
    await page.locator("details > summary", { hasText: "Memo" }).click();
    await page.locator("input[name=wallet][value=USD]").check({ force: true });
    await keyIn(page, "500");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    await page.locator("[data-connection=live]").waitFor();
  };
  const invoice = (page) => page.locator("[data-payment-request]").first().getAttribute("data-payment-request");

  return {
    async "who looks at an old sale charges nothing, and a refused new code is asked for once"({ context, page, till }) {
      await signIn(page, till);
      const sent = renewals(page);
      await chargeDollars(page, till);
      // Where it was seen to wait, it goes on by itself.
      const first = await invoice(page);
      await till.order({ do: "advance", seconds: 310 });
      await page.waitForFunction((first) => {
        const code = document.querySelector("[data-sale-status=waiting] [data-payment-request]");
        return code && code.dataset.paymentRequest !== first;
      }, first);
      check(sent.length === 1, `renewed ${sent.length} times`);
      const sale = page.url();
      await page.goto(`${till.origin}/sales`);
      await till.order({ do: "advance", seconds: 310 });
      // A page that still saw it wait would go on by itself.
      const over = Date.now() + 20_000;
      while (!(await page.locator("[data-sale-status=expired]").count())) {
        check(Date.now() < over, "it never runs out");
        await page.reload();
      }
      await page.goto(sale);
      await page.locator("[data-sale-status=expired]").waitFor();
      await page.locator("[data-connection=live]").waitFor();
      check(sent.length === 1, "who only looks has charged it again");
      // Blink makes no dollars: the page says so, and asks no second time.
      await page.goto(`${till.origin}/till`);
      await chargeDollars(page, till);
      const waiting = page.url();
      await till.order({ do: "set-preset", preset: "dealer-down", on: true });
      await till.order({ do: "advance", seconds: 310 });
      await page.locator("[data-notice=dealer-down]").first().waitFor();
      await page.locator("[data-connection=live]").waitFor();
      check(sent.length === 2, `asked for ${sent.length - 1} times`);
      check(page.url() === waiting, `a reload would send it again: ${page.url()}`);
      await page.reload();
      await page.locator("[data-sale-status=expired]").waitFor();
      // Another screen that shows it hears of what is tried here, and tries nothing.
      const other = await context.newPage();
      const theirs = renewals(other);
      await other.goto(waiting);
      await other.locator("[data-connection=live]").waitFor();
      await page.locator("form[action$='/renew'] button").click();
      await page.locator("[data-notice=dealer-down]").waitFor();
      const revision = (view) => view.locator("[data-revision]").getAttribute("data-revision");
      const patience = Date.now() + 20_000;
      while ((await revision(other)) !== (await revision(page))) check(Date.now() < patience, "the other never hears");
      await other.locator("[data-sale-status=expired]").waitFor();
      check(theirs.length === 0 && sent.length === 3, `asked for ${sent.length} times, and by the other ${theirs.length}`);
    },

    async "a display draws nothing anew without news, and hides what may be of the last customer"({ context, page, till }) {
      await signIn(page, till);
      const address = await makeDisplay(page, till);
      await charge(page, till, "1250");
      const display = await context.newPage();
      await countEvents(display);
      await display.clock.install();
      await display.goto(address);
      const ground = () => display.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const plain = await ground();
      await mark(display, "#screen > *");
      await display.waitForFunction(() => globalThis.eventsHeard > 0);
      check(await isMarked(display, "#screen > *"), "its first event draws it anew");
      await context.setOffline(true);
      await display.clock.runFor(30_000);
      check(await display.locator(".rails").isHidden(), "a code of which nobody knows whether it is still good is shown");
      check(await display.locator("[data-late]").isVisible(), "and nothing says why not");
      await context.setOffline(false);
      const patience = Date.now() + 20_000;
      while (!(await display.locator(".rails").isVisible())) {
        check(Date.now() < patience, "it never comes back");
        await display.clock.runFor(1000);
      }
      check(await display.locator("[data-late]").isHidden(), "it says both");
      await pay(context, till);
      await display.locator("[data-screen=paid]").waitFor();
      check((await ground()) !== plain, "paid is not all of the screen");
      await context.setOffline(true);
      await display.clock.runFor(30_000);
      check(await display.locator("[data-screen=paid]").isHidden(), "the next customer reads that it is paid");
      check(await display.locator("[data-late]").isVisible(), "and nothing stands in its place");
      const until = Date.now() + 20_000;
      while ((await ground()) !== plain) check(Date.now() < until, "and sees it from afar");
      await context.setOffline(false);
      const again = Date.now() + 20_000;
      while (!(await display.locator("[data-screen]").isVisible())) {
        check(Date.now() < again, "it never comes back from paid");
        await display.clock.runFor(1000);
      }
    },

    async "the strip of the last sale is replaced at news alone"({ page, till }) {
      await signIn(page, till);
      await post(page, till, "/settings/shop", { name: "Kavárna", unit: "SAT", wallet: "BTC", language: "cs" });
      await page.goto(`${till.origin}/till`);
      await keyIn(page, "12345");
      await page.locator("#charge-button").click();
      await page.waitForURL("**/sales/*");
      await page.goto(`${till.origin}/till`);
      const asked = () => page.waitForResponse((answer) => answer.url().endsWith("/till/strip"));
      // The first answer is drawn when the second is asked for.
      await asked();
      await asked();
      await mark(page, "[data-strip] > *");
      await asked();
      await asked();
      await ready(page);
      check(await isMarked(page, "[data-strip] > *"), "it is drawn anew without news");
    },

    async "a charge that nobody answers ends with a word, and can be sent again"({ page, till }) {
      await signIn(page, till);
      await page.clock.install();
      await page.goto(`${till.origin}/till`);
      await keyIn(page, "1250");
      const sent = new Promise((resolve) => page.route("**/sales", (route) => resolve(route)));
      await page.locator("#charge-button").click();
      const held = await sent;
      await page.clock.fastForward(46_000);
      await page.locator("main:not([inert]) [data-notice=offline]").waitFor();
      check(await page.locator("#charge-button").isEnabled(), "Charge is dead");
      await page.unroute("**/sales");
      await held.abort().catch(() => {});
      await page.locator("#charge-button").click();
      await page.waitForURL("**/sales/*");
    },

    async "who taps two tips gives the first, and sees that it was taken"({ page, till }) {
      await café(page, till);
      await page.locator(tile("Flat white")).click();
      await page.locator("#charge-button").click();
      await page.locator("body[data-page=tip]").waitFor();
      await ready(page);
      const sent = [];
      let go;
      const isLet = new Promise((resolve) => (go = resolve));
      await page.route("**/sales", async (route) => {
        sent.push(new URLSearchParams(route.request().postData()).get("tip"));
        await isLet;
        await route.continue();
      });
      const chosen = page.locator('.tips button[value="10%"]');
      await chosen.click();
      // It is seen to wait, and takes nothing else.
      await page.locator("main[inert]").waitFor();
      await page.locator('.tips button[value="0"]').click({ force: true });
      go();
      await page.waitForURL("**/sales/*");
      check(sent.join() === "10%", `sent: ${sent}`);
    },

    async "what the keyboard is on stays under it when a sale is drawn anew"({ page, till }) {
      await signIn(page, till);
      await charge(page, till, "1250");
      const news = async (route) => {
        if (route.request().resourceType() === "document") return route.continue();
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: (await answer.text()).replace(/data-revision="\d+"/, 'data-revision="99"') });
      };
      await page.route(page.url(), news);
      await page.route("**/events", (route) => route.abort());
      await page.reload();
      await openStaff(page);
      const button = page.getByRole("button", { name: "Cancel this sale" });
      await button.focus();
      await page.locator("[data-revision='99']").waitFor();
      check(await button.evaluate((button) => button === document.activeElement), "the focus is lost");
    },
  };
};
