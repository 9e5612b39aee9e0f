// Selling by items: a barista at a tablet, a market seller with one hand, a till of 300 items, a barcode scanner, and the
// same without JavaScript.

import zlib from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { SIZES } from "./looks.mjs";
import { invalid } from "./pages.mjs";
import { check, openStaff, post, ready, signIn } from "./till.mjs";

/** Presses that a person makes, counted. */
const tapping = (page) => {
  const tap = async (selector) => {
    await page.locator(selector).first().click();
    tap.count += 1;
  };
  tap.count = 0;
  return tap;
};

const setUp = async (page, till, more = {}) => {
  await signIn(page, till);
  await post(page, till, "/settings/shop", { name: "Café Azul", address: "Calle 5", unit: "EUR", wallet: "BTC", tax: "included", tax_rates: "IVA = 13\nReduced = 5", tips: "on", tip_presets: "5; 10; 12,5", tip_base: "total", time_zone: "America/El_Salvador", ...more });
};
const addItem = (page, till, name, price, more = {}) => post(page, till, "/items", { name, price, unit: "EUR", ...more });

export const café = async (page, till) => {
  await setUp(page, till);
  for (const [name, price, category] of [["Flat white", "3.20", "Coffee"], ["Espresso", "2.20", "Coffee"], ["Croissant", "2.40", "Cake"], ["Carrot cake", "3.90", "Cake"], ["Soup of the day with bread from the wood oven and a salad", "6.80", "Lunch"]]) {
    await addItem(page, till, name, price, { category, ...(category === "Lunch" ? {} : { favourite: "on" }), barcode: name === "Espresso" ? "4006381333931" : "", sku: name === "Espresso" ? "ESP-1" : "" });
  }
  await page.goto(`${till.origin}/till`);
};

export const tile = (name) => `.item:has(.name:text-is("${name}"))`;
/** Parks what is on the till, and waits for the page that follows: it has the address of the one before. */
export const park = async (page) => {
  await page.evaluate(() => (globalThis.isBefore = true));
  await page.locator("[data-park]").click();
  await page.waitForFunction(() => !globalThis.isBefore && document.readyState === "complete");
};

/** Says the button so, once the scripts that write it have run? */
export const expectFace = async (page, wanted, when) => {
  await page.locator("body[data-page=till] #charge-button:not([aria-busy])").waitFor();
  await ready(page);
  check((await face(page)) === wanted, `${when}: ${await face(page)}`);
};

export const face = async (page) => (await page.locator("#charge-button").innerText()).trim();
/** Every number of what is ordered, as the page holds it. */
export const sums = (page, within = "[data-cart]") =>
  page.evaluate((within) => {
    const values = (mark) => [...document.querySelectorAll(`${within} [${mark}] data`)].map((data) => Number(data.value));
    return { lines: values("data-line"), subtotal: values("data-subtotal"), discount: values("data-discount"), tax: values("data-tax"), total: values("data-total") };
  }, within);
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

const readable = async (page, name) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  check(violations.length === 0, `${name}: ${violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target)}`).join("; ")}`);
};

export default ({ keyIn, pay, payOpen, status }) => ({
  async "a barista sells three items with a discount, the customer tips and pays, and a receipt is printed"({ browser, till }) {
    const context = await browser.newContext({ viewport: SIZES.desktop });
    const page = await context.newPage();
    await café(page, till);
    const tap = tapping(page);
    await tap(tile("Flat white"));
    await tap(tile("Flat white"));
    await tap(tile("Croissant"));
    check((await face(page)) === "Charge 8.80 EUR", await face(page));
    const items = tap.count;
    await page.fill("#discount", "10%");
    const live = await sums(page);
    check(same(live, { lines: [240, 640], subtotal: [880], discount: [88], tax: [91], total: [792] }), JSON.stringify(live));
    await readable(page, "the till");
    await tap("#charge-button");
    await page.locator("body[data-page=tip]").waitFor();
    const asked = await sums(page, "main");
    check(same(asked.total, live.total) && same(asked.tax, live.tax), `the server says ${JSON.stringify(asked)}`);
    await readable(page, "the tip");
    await tap('.tips button[value="10%"]');
    await page.waitForURL("**/sales/*");
    check(tap.count <= items + 3, `${tap.count} presses for ${items} items`);
    check((await page.locator(".amount-big").first().innerText()).includes("8.71"), await page.locator(".amount-big").first().innerText());
    await payOpen(till);
    await page.locator("[data-sale-status=paid]").waitFor();
    await page.goto(till.origin + (await page.locator("a[href^='/receipts/']").first().getAttribute("href")));
    const receipt = await sums(page, "main");
    check(same(receipt.total, [871]) && same(receipt.discount, [88]), JSON.stringify(receipt));
    await page.evaluate(() => (window.print = () => (window.printed = true)));
    await page.locator("[data-print]").first().click();
    check(await page.evaluate(() => window.printed), "nothing was printed");
    await context.close();
  },

  async "what is chosen can be taken back, typed as a number, and an unreadable one leaves no total"({ page, till }) {
    await café(page, till);
    await page.locator(tile("Espresso")).click();
    await page.locator(".cart > summary").click();
    const row = page.locator("[data-line]", { hasText: "Espresso" });
    await row.locator("input").fill("12");
    check((await face(page)) === "Charge 26.40 EUR", await face(page));
    for (const garbage of ["1.5", "1000", "-1", "1e"]) {
      await row.locator("input").fill("");
      await row.locator("input").pressSequentially(garbage);
      check((await face(page)) === "Charge", `${garbage}: ${await face(page)}`);
      check((await sums(page)).total.length === 0, `${garbage} leaves a total`);
      check((await page.locator("[data-cart] .error:visible").innerText()).includes("999"), `${garbage}: nothing is said`);
    }
    await row.locator("input").fill("2");
    await row.getByRole("button", { name: "One less" }).click();
    await row.getByRole("button", { name: "One less" }).click();
    check((await page.locator("[data-line]").count()) === 0 && (await face(page)) === "Charge", await face(page));
    check((await page.locator(".item.chosen").count()) === 0, "a tile is still chosen");
  },

  async "an amount and items add up, and an amount in another unit is never taken for theirs"({ page, till }) {
    await café(page, till);
    await page.locator(tile("Flat white")).click();
    await page.locator("[data-chip=keys]").click();
    await keyIn(page, "125");
    check((await face(page)) === "Charge 4.45 EUR", await face(page));
    await page.locator("label:has([name=unit][value=SAT])").click();
    check((await face(page)) === "Charge", `125 sats and a flat white are ${await face(page)}`);
    check(await page.locator("[data-cart] .error").isVisible(), "nobody says why");
    await page.locator("#charge-button").click();
    await page.locator("#unit-error").waitFor();
    check((await page.inputValue("#amount")) === "125", "what was keyed in is lost");
    // The answer stands in the same document, and is as much alive.
    await page.locator("label:has([name=unit][value=EUR])").click();
    await page.locator("[data-chip=all]").click();
    await page.locator(tile("Espresso")).click();
    await page.locator("[data-chip=keys]").click();
    await page.locator('#keypad [data-key="clear"]').click();
    check((await face(page)) === "Charge 5.40 EUR", await face(page));
    check(same((await sums(page)).total, [540]), "the order is not drawn");
  },

  async "a scanner adds what it reads wherever it is pointed, and charges nothing"({ page, till }) {
    await café(page, till);
    const scan = async (code) => {
      await page.keyboard.type(code);
      // Some scanners end a code with two of them.
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
    };
    await scan("4006381333931");
    check((await face(page)) === "Charge 2.20 EUR", await face(page));
    check((await page.inputValue("#find")) === "", "the code stays");
    await scan("esp-1");
    check((await face(page)) === "Charge 4.40 EUR", await face(page));
    await scan("croiss");
    check((await face(page)) === "Charge 6.80 EUR", await face(page));
    await scan("9999999999999");
    await page.locator("[data-nothing-found]").waitFor();
    check((await face(page)) === "Charge 6.80 EUR", "something else was added");
    await page.locator("[data-chip=keys]").click();
    await page.keyboard.type("4006381333931");
    await page.keyboard.press("Enter");
    check((await face(page)) === "Charge 9.00 EUR" && (await page.inputValue("#amount")) === "", "the keypad takes a barcode for money");
    check(page.url() === `${till.origin}/till`, "it was charged");
  },

  async "a market seller keys in an amount with one hand, also with the phone on its side"({ browser, till }) {
    for (const size of ["phone", "landscape"]) {
      const context = await browser.newContext({ viewport: SIZES[size], hasTouch: true });
      const page = await context.newPage();
      await signIn(page, till);
      await page.goto(`${till.origin}/till`);
      const tap = tapping(page);
      const reach = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll("#keypad [data-key], #charge-button")].map((it) => it.getBoundingClientRect());
        return { top: Math.min(...boxes.map(({ top }) => top)), bottom: Math.max(...boxes.map(({ bottom }) => bottom)), height: innerHeight };
      });
      check(reach.bottom <= reach.height + 0.5, `${size}: Charge ends at ${reach.bottom}`);
      if (size === "phone") check(reach.top > reach.height * 0.25, `the keys begin at ${reach.top}: no thumb gets there`);
      for (const digit of "1250") await tap(`#keypad [data-key="${digit}"]`);
      await tap("#charge-button");
      await page.locator(".qr svg").waitFor();
      check(tap.count === 5 && (await status(page)) === "waiting", `${tap.count} presses`);
      await context.close();
    }
  },

  async "items, discount and tip are sold without JavaScript"({ browser, page: owner, till }) {
    await café(owner, till);
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: SIZES.phone });
    const page = await context.newPage();
    await signIn(page, till);
    const answer = await page.goto(`${till.origin}/till`);
    const faults = await invalid(await answer.text());
    check(faults.length === 0, faults.join("; "));
    await page.getByLabel("Flat white").fill("2");
    await page.getByLabel("Croissant").fill("1");
    await page.fill("#discount", "10%");
    await page.locator("#charge-button").click();
    await page.locator("body[data-page=tip]").waitFor();
    await page.locator('.tips button[value="10%"]').click();
    await page.waitForURL("**/sales/*");
    // Its page asks again by itself, which must not meet another reload.
    const sale = page.url();
    await page.goto("about:blank");
    await pay(context, till);
    const patience = Date.now() + 20_000;
    do await page.goto(sale);
    while ((await status(page)) !== "paid" && Date.now() < patience);
    check((await status(page)) === "paid", "it is not paid");
    const address = await page.locator("a[href^='/receipts/']").first().getAttribute("href");
    await page.goto(till.origin + address);
    check((await page.locator("[data-total] data").first().getAttribute("value")) === "871", "another total");
    await context.close();
  },

  async "three hundred items are light, drawn at once on a slow phone, and found"({ browser, page: owner, till }) {
    await setUp(owner, till);
    const rows = Array.from({ length: 300 }, (_, at) => `${["Coffee", "Tea", "Bread", "Cake", "Jam", "Wine"][at % 6]} number ${at} of the house,${(at % 90) + 1}.50,Shelf ${at % 12}`);
    const file = { name: "items.csv", mimeType: "text/csv", buffer: Buffer.from(`name,price,category\n${rows.join("\n")}\n`) };
    const imported = await owner.request.post(`${till.origin}/items/import`, { multipart: { file, confirm: "yes" }, headers: { origin: till.origin }, maxRedirects: 0 });
    check(imported.status() === 303, `the import: ${imported.status()}`);

    const storageState = await owner.context().storageState();
    const spent = async (devtools) => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
      return { script: of("ScriptDuration"), layout: of("LayoutDuration") + of("RecalcStyleDuration") };
    };
    const open = async () => {
      const context = await browser.newContext({ viewport: SIZES.phone, storageState });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      await devtools.send("Performance.enable");
      const answer = await page.goto(`${till.origin}/till`, { waitUntil: "networkidle" });
      return { context, page, devtools, answer, drawn: await spent(devtools) };
    };
    // Each in a browser that knows nothing yet. Whatever else this machine does only adds to what the page itself takes.
    const opened = [await open(), await open(), await open()];
    const [{ page, devtools, answer, drawn }] = opened.toSorted((one, other) => one.drawn.script - other.drawn.script);
    const packed = zlib.gzipSync(await answer.body()).length;
    check((await page.locator(".item").count()) === 300, "not all items are there");
    const { width } = SIZES.phone;
    check((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, "it is wider than the phone");

    const before = await spent(devtools);
    await page.locator(".item:visible").nth(3).click();
    const tapped = await spent(devtools);
    await page.fill("#find", "number 299");
    const found = await spent(devtools);
    check((await page.locator(".item:visible").count()) === 1, "the search finds others");
    const ms = (one, other) => (one.script - other.script).toFixed(1);
    console.log(`    300 items: page ${packed} bytes (gzip); a quarter of the CPU: scripts ${drawn.script.toFixed(1)} ms, style and layout ${drawn.layout.toFixed(1)} ms, a tap ${ms(tapped, before)} ms, a search ${ms(found, tapped)} ms`);
    check(packed <= 60_000, `the page weighs ${packed} bytes`);
    check(drawn.script <= 100, `scripts took ${drawn.script} ms`);
    for (const { context } of opened) await context.close();
  },

  async "an order is parked though nothing can be charged, and taken up from the places"({ page, till }) {
    await café(page, till);
    await page.locator(tile("Carrot cake")).click();
    await page.locator(".cart > summary").click();
    await page.fill("#label", "Table 4");
    await park(page);
    await page.locator("nav a[href='/orders']").first().click();
    await page.getByRole("link", { name: "Table 4" }).click();
    await expectFace(page, "Charge 3.90 EUR", "taken up");
    await page.locator("#charge-button").click();
    await page.locator("body[data-page=tip]").waitFor();
    await openStaff(page);
    await page.getByRole("button", { name: "Back to the till" }).click();
    await expectFace(page, "Charge 3.90 EUR", "after the way back");
  },
});
