// Screens that keep still and hold what matters: no page jumps once it is seen, and on a customer's display nobody scrolls.

import { café } from "./counter.mjs";
import { SIZES } from "./looks.mjs";
import { check, post, ready, signIn } from "./till.mjs";

/** Of what browsers count as a jump of the page: how much of the window moved, and how far. */
const MOST_JUMPED = 0.05;
/** What scripts do to a page is to be seen, if it can be: they come later than all else. */
const SCRIPTS_COME_AFTER = 400;

const slow = async (context) => {
  await context.route(/\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, SCRIPTS_COME_AFTER));
    await route.continue();
  });
  await context.addInitScript(() => {
    globalThis.jumps = [];
    const note = (list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        if (!hadRecentInput) jumps.push({ value, of: sources.map(({ node }) => node?.id || node?.className || node?.nodeName) });
      }
    };
    globalThis.jumping = new PerformanceObserver(note);
    jumping.observe({ type: "layout-shift", buffered: true });
  });
};

/** Whatever moved until now, once it was drawn. */
const jumped = (page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    await new Promise((done) => setTimeout(done));
    return { sum: jumps.reduce((sum, { value }) => sum + value, 0), of: jumps.flatMap(({ of }) => of) };
  });

export const makeDisplay = async (page, till) => {
  const answer = await post(page, till, "/settings/displays", { name: "Counter", cashier: "" }, 200);
  return answer.match(/data-display-link>([^<]+)</)[1];
};

/** Runs in a display: whether all of it is in sight, and what of the order is. */
const sight = () => {
  const box = (selector) => document.querySelector(selector)?.getBoundingClientRect();
  const inSight = (selector) => {
    const { top, bottom, width } = box(selector) ?? {};
    return width > 0 && top >= 0 && bottom <= innerHeight + 0.5;
  };
  const lines = [...document.querySelectorAll("[data-line]")];
  return {
    over: document.documentElement.scrollHeight - innerHeight,
    inSight: Object.fromEntries([".qr", ".amount-big", "[data-total]"].map((it) => [it, inSight(it)])),
    code: Math.round(box(".qr")?.width ?? 0),
    lines: lines.length,
    shown: lines.map((line) => !line.hidden),
    more: document.querySelector(".more")?.textContent,
  };
};

export default ({ keyIn }) => ({
  async "no page jumps: what is seen first stays where it is, also when the scripts come late"({ browser, page: owner, till }) {
    await signIn(owner, till);
    const display = await makeDisplay(owner, till);
    const of = {};
    for (const shop of ["amounts alone", "items"]) {
      const signedIn = shop === "items" ? await browser.newContext() : owner.context();
      if (shop === "items") await café(await signedIn.newPage(), till);
      const storageState = await signedIn.storageState();
      if (shop === "items") await signedIn.close();
      for (const size of ["phone", "desktop"]) {
        const context = await browser.newContext({ viewport: SIZES[size], storageState });
        await slow(context);
        const page = await context.newPage();
        const look = async (name) => {
          const { sum, of: moved } = await jumped(page);
          of[`${name}, ${shop}, ${size}`] = sum;
          check(sum <= MOST_JUMPED, `${name}, ${shop}, ${size}: ${sum.toFixed(3)} by ${moved.join(", ")}`);
        };
        for (const path of ["/till", "/wallets", "/sales"]) {
          await page.goto(`${till.origin}${path}`, { waitUntil: "networkidle" });
          await look(path);
        }
        // As it is opened by a press of Charge, and at its own address.
        await page.goto(`${till.origin}/till`);
        if (shop === "items") await page.locator("[data-chip=keys]").click();
        await keyIn(page, "250");
        await page.locator("#charge-button").click();
        if (shop === "items") await page.locator(".tips button").first().click();
        await page.waitForURL("**/sales/*");
        await page.locator("[data-connection=live]").waitFor();
        await look("a sale just made");
        await page.goto(page.url());
        await page.locator("[data-connection=live]").waitFor();
        await look("a sale");
        await Promise.all([page.waitForResponse((answer) => answer.url().endsWith("/events")), page.goto(display)]);
        await look("a display");
        await context.close();
      }
    }
    console.log(`    moved at most: ${Object.entries(of).sort((one, other) => other[1] - one[1]).slice(0, 3).map(([name, sum]) => `${sum.toFixed(4)} (${name})`).join("; ")}`);
  },

  async "a sale keeps its code whole on a phone on its side, and its shop's name free, however it hears of a payment"({ browser, page: owner, till }) {
    await signIn(owner, till);
    await post(owner, till, "/settings/shop", { name: "Café Azul", unit: "EUR", wallet: "BTC" });
    await owner.goto(`${till.origin}/till`);
    await keyIn(owner, "1250");
    await owner.locator("#charge-button").click();
    await owner.waitForURL("**/sales/*");
    for (const size of ["landscape", "small"]) {
      const context = await browser.newContext({ viewport: SIZES[size], storageState: await owner.context().storageState() });
      const page = await context.newPage();
      // Nothing is ever heard.
      await page.route("**/events", () => {});
      // The first word lasts for three seconds.
      await page.goto(owner.url(), { waitUntil: "commit" });
      const look = async (now) => {
        await page.locator(`[data-connection=${now}]`).waitFor();
        const { code, covered } = await page.evaluate(() => {
          const box = (selector) => document.querySelector(selector).getBoundingClientRect();
          const [code, light] = [box(".qr"), box("[data-connection]")];
          const words = document.createRange();
          words.selectNodeContents(document.querySelector(".shop"));
          const over = ({ left, right, top, bottom }) => light.left < right && left < light.right && light.top < bottom && top < light.bottom;
          return { code: code.top >= 0 && code.bottom <= innerHeight, covered: over(code) || over(words.getBoundingClientRect()) };
        });
        check(!covered, `${now}, ${size}: the light lies over the shop's name or the code`);
        if (size === "landscape") check(code, `${now}: the code is not whole in sight`);
      };
      await look("opening");
      await look("checking");
      await context.setOffline(true);
      await look("offline");
      await context.close();
    }
  },

  async "a display shows the total and the code whole, and of more lines than it has room for the last"({ browser, page: owner, till }) {
    await signIn(owner, till);
    await post(owner, till, "/settings/shop", { name: "Café Azul", unit: "EUR", wallet: "BTC", tax: "included", tax_rates: "IVA = 13\nReduced = 5" });
    const display = await makeDisplay(owner, till);
    for (let at = 1; at <= 24; at += 1) {
      const name = at % 5 ? `Flat white ${at}` : `Soup of the day ${at} with bread from the wood oven and a salad`;
      await post(owner, till, "/items", { name, price: `${at}.20`, unit: "EUR", tax_rate: at % 2 ? "IVA" : "Reduced" });
    }
    const sell = async (count) => {
      await owner.goto(`${till.origin}/till`);
      const items = owner.locator("[data-item]");
      for (let at = 0; at < count; at += 1) await items.nth(at).click();
      await owner.locator(".cart > summary").click();
      await owner.fill("#discount", "10%");
      await owner.locator("#charge-button").click();
      await owner.waitForURL("**/sales/*");
    };
    for (const count of [2, 24]) {
      await sell(count);
      for (const size of [...Object.values(SIZES), { width: 1280, height: 800 }]) {
        const context = await browser.newContext({ viewport: size });
        const page = await context.newPage();
        await page.goto(display);
        const { over, inSight, lines, shown, more, code } = await page.evaluate(sight);
        const name = `${count} lines at ${size.width} × ${size.height}`;
        check(Object.values(inSight).every(Boolean) && over <= 0, `${name}: ${JSON.stringify({ over, inSight, shown, more })}`);
        check(code >= 180, `${name}: the code is ${code} wide`);
        const left = shown.indexOf(true);
        check(lines === count && left >= 0 && shown.slice(left).every(Boolean), `${name}: not the last: ${shown}`);
        check(more === (left ? `and ${left} more` : undefined), `${name}: ${left} are left out, and it says ${more}`);
        if (count === 2) check(left === 0, `${name}: there is room for two`);
        // Turned on its side and back, it is as it was.
        await page.setViewportSize({ width: 1920, height: 1080 });
        await page.waitForFunction(() => ![...document.querySelectorAll("[data-line]")].some((line) => line.hidden));
        await page.setViewportSize(size);
        await page.waitForFunction((left) => [...document.querySelectorAll("[data-line]")].filter((line) => line.hidden).length === left, left);
        await context.close();
      }
    }
  },

  async "a sale shows its code though its script is held back, and says in the end to reload"({ browser, till }) {
    // A worker would have the script.
    const context = await browser.newContext({ serviceWorkers: "block" });
    const page = await context.newPage();
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "250");
    await page.route(/\/sale\.js$/, () => {});
    await page.locator("#charge-button").click({ noWaitAfter: true });
    await page.waitForURL("**/sales/*", { waitUntil: "commit" });
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    check(await page.locator(".qr").isVisible(), "the code is drawn");
    const words = page.locator("[data-connection]");
    await page.waitForFunction(() => document.querySelector("[data-connection]").getBoundingClientRect().width > 100);
    check((await words.textContent()).includes("Reload"), "and how to learn of the payment");
    await context.close();
  },

  async "an open display speaks the shop's new language, all of it, and does so once"({ browser, page: owner, till }) {
    await signIn(owner, till);
    const set = (language) => post(owner, till, "/settings/shop", { name: "Café Azul", unit: "EUR", wallet: "BTC", language });
    await set("en");
    const display = await makeDisplay(owner, till);
    // A browser that wants what nobody speaks here leaves it to the shop.
    const context = await browser.newContext({ locale: "zh-CN" });
    const page = await context.newPage();
    let loads = 0;
    page.on("load", () => (loads += 1));
    await Promise.all([page.waitForResponse((answer) => answer.url().endsWith("/events")), page.goto(display)]);
    check((await page.locator("html").getAttribute("lang")) === "en", "it begins in English");
    await set("ar");
    await page.locator("html[lang=ar][dir=rtl]").waitFor();
    await page.locator("[data-screen=idle]").waitFor();
    // Its first word makes a page that is still coming load anew at once.
    await ready(page);
    await set("de");
    await page.locator("html[lang=de][dir=ltr]").waitFor();
    await page.waitForLoadState("load");
    while (loads < 3) await page.waitForTimeout(50);
    check(loads === 3, `it was loaded ${loads} times`);
    await context.close();
  },
});
