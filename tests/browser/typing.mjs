// Typing an amount, with the hardware keys, into the field, and from a scanner: what is charged is what stands in the
// field and on the button, or nothing is. And one reader and writer of amounts, here as on the server.

import { readFileSync } from "node:fs";
import vm from "node:vm";
import { check, ready, signIn } from "./till.mjs";

const read = (name) => readFileSync(new URL(name, import.meta.url), "utf8");

const field = (page) => page.inputValue("#amount");
const face = async (page) => (await page.locator("#charge-button").innerText()).trim();

const fresh = async (page, till) => {
  await page.goto(`${till.origin}/till`);
  await page.locator("#keypad [data-key='1']").waitFor();
};

/** Enter, and the amount of the sale that it made. */
const entered = async (page) => {
  await page.keyboard.press("Enter");
  await page.waitForURL("**/sales/*");
  return page.locator("[data-currency=EUR] data, [data-currency=KWD] data").first().getAttribute("value");
};

export default {
  async "amounts are read and written as the server does it"() {
    const money = vm.runInNewContext(`${read("../../static/money.js")};money`);
    const cases = JSON.parse(read("../vectors/amounts.json"));
    for (const [typed, decimals, wanted] of cases.read) {
      const { minor, misread } = money.read(typed, decimals);
      check((misread ?? minor) === wanted, `${JSON.stringify(typed)} with ${decimals} decimals is ${misread ?? minor}`);
    }
    for (const [typed, decimals, wanted] of cases.portion) {
      const found = money.portion(typed, decimals);
      check(JSON.stringify(found === undefined ? "wrong" : found) === JSON.stringify(wanted), `${JSON.stringify(typed)} is ${JSON.stringify(found)}`);
    }
    for (const [minor, currency, decimals, wanted] of cases.write) {
      check(money.write(minor, currency, decimals) === wanted, `${minor} is ${money.write(minor, currency, decimals)}`);
    }
    for (const decimals of [0, 2, 3]) {
      for (let minor = 1; minor < 1e15; minor = minor * 7 + 3) {
        const again = money.read(money.plain(minor, decimals), decimals).minor;
        check(again === minor, `${minor} with ${decimals} decimals comes back as ${again}`);
      }
    }
  },

  async "an order comes to what the server says it comes to"() {
    const bill = vm.runInNewContext(`${read("../../static/bill.js")};bill`);
    const portion = (said) =>
      typeof said === "string" ? { percent: Number(said.slice(0, -1)) } : said === undefined ? null : { amount: said };
    const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
    const { orders } = JSON.parse(read("../vectors/orders.json"));
    check(orders.length > 30, "the list is there");
    for (const order of orders) {
      const { error, ...found } = bill.of({
        lines: order.lines.map(([price, quantity, rate]) => ({ price, quantity, rate })),
        tax: order.tax,
        discount: portion(order.discount),
        tip: portion(order.tip),
        tipBase: order.tip_base ?? "total",
      });
      check(error === order.error, `${order.name}: ${error}`);
      if (error) continue;
      const { subtotal, discounted: discount = 0, taxes, tipped: tip = 0, total } = order;
      const wanted = { subtotal, discount, taxes, tip, total };
      for (const name of Object.keys(wanted)) {
        check(same(found[name], wanted[name]), `${order.name}: ${name} is ${JSON.stringify(found[name])}`);
      }
      const { line_discounts: lineDiscounts = found.lineDiscounts, line_taxes: lineTaxes = found.lineTaxes } = order;
      check(same(found.lineDiscounts, lineDiscounts), `${order.name}: discounts are ${found.lineDiscounts}`);
      check(same(found.lineTaxes, lineTaxes), `${order.name}: taxes are ${found.lineTaxes}`);
    }
  },

  async "a page has words for whatever its script cannot read"({ page, till }) {
    await signIn(page, till);
    await fresh(page, till);
    const { read: cases } = JSON.parse(read("../vectors/amounts.json"));
    const misreads = new Set(cases.map(([, , wanted]) => wanted).filter((wanted) => typeof wanted === "string"));
    check(misreads.size === 7, `${misreads.size} kinds`);
    for (const unit of await page.locator("[name=unit]").all()) {
      for (const misread of misreads) {
        const words = await unit.getAttribute(`data-say-${misread}`);
        check(words?.endsWith("."), `${await unit.getAttribute("value")} has no words for ${misread}`);
      }
    }
  },

  async "what is typed into the field is what is charged, or nothing is"({ page, till }) {
    await signIn(page, till);
    for (const [keys, minor] of [["12.50", "1250"], ["12,50", "1250"], ["4,5", "450"], ["10.00 + 2.50", "1250"], ["450", "450"]]) {
      for (const into of ["the field", "the page"]) {
        await fresh(page, till);
        if (into === "the field") await page.locator("#amount").click();
        await page.keyboard.type(keys);
        const said = await face(page);
        check(said === `Charge ${(minor / 100).toFixed(2)} EUR`, `${keys} into ${into}: "${said}"`);
        const charged = await entered(page);
        check(charged === minor, `${keys} into ${into} was charged as ${charged}`);
      }
    }
    for (const keys of ["12.505", "1.234,50", "A1B2C3", "1-2"]) {
      await fresh(page, till);
      await page.keyboard.type(keys);
      check((await field(page)) === keys, `${keys} stands there as ${await field(page)}`);
      check((await face(page)) === "Charge", `${keys}: "${await face(page)}"`);
      await page.keyboard.press("Enter");
      await page.locator(".running.wrong").waitFor();
      check(page.url() === `${till.origin}/till`, `${keys} was charged`);
    }
  },

  async "three decimals are read as they are shown"({ page, till }) {
    await signIn(page, till, "noor");
    await fresh(page, till);
    await page.locator("#amount").click();
    await page.keyboard.type("12.500");
    check((await face(page)) === "Charge 12.500 KWD", await face(page));
    check((await entered(page)) === "12500", "12.500 KWD was another amount");
    await fresh(page, till);
    await page.keyboard.type("1250");
    check((await field(page)) === "1.250" && (await face(page)) === "Charge 1.250 KWD", `${await field(page)}, ${await face(page)}`);
    await fresh(page, till);
    await page.keyboard.type("1,234");
    check((await face(page)) === "Charge", `an ambiguous amount is "${await face(page)}"`);
  },

  async "a long amount is whole and a long sum keeps its newest term, on the narrowest phone"({ page, till }) {
    await page.setViewportSize({ width: 320, height: 568 });
    await signIn(page, till);
    await fresh(page, till);
    const isWhole = (selector) => page.locator(selector).evaluate((seen) => seen.scrollWidth <= seen.clientWidth);
    await page.keyboard.type("123456789012345");
    const size = await page.locator("#amount").evaluate((seen) => `${seen.className} ${getComputedStyle(seen).font} ${seen.scrollWidth} in ${seen.clientWidth}`);
    check(await isWhole("#amount"), `a long amount is clipped: ${size}`);
    await page.keyboard.press("Escape");
    await page.keyboard.type("1000+2000+3000+4000+5000+6000+7700");
    const sum = await page.locator(".running").innerText();
    check(sum.includes("+ 77.00") && sum.startsWith("…"), sum);
    check(await isWhole(".running"), `the sum is clipped: ${sum}`);
  },

  async "a scanned barcode is asked about, and its Enter is no answer"({ page, till }) {
    await signIn(page, till);
    await fresh(page, till);
    await page.keyboard.type("400638133393");
    check((await field(page)) === "4006381333.93", await field(page));
    await page.keyboard.press("Enter");
    await page.locator("[data-notice=confirm-amount]").waitFor();
    await ready(page);
    check((await face(page)).includes("4,006,381,333.93 EUR"), await face(page));
    await page.keyboard.press("Enter");
    check(await page.locator("[data-notice=confirm-amount]").isVisible(), "Enter was taken for an answer");
    // Another amount is charged without the answer that was meant for the first.
    await page.keyboard.press("Escape");
    await page.keyboard.type("450");
    check((await entered(page)) === "450", "another amount was charged");
  },

  async "without a price no unit is chosen, and Charge needs a choice"({ page, till }) {
    await signIn(page, till);
    await till.order({ do: "set-preset", preset: "price-down", on: true });
    await till.order({ do: "advance", seconds: 60 });
    await fresh(page, till);
    check((await page.locator("[name=unit]:checked").count()) === 0, "a unit is chosen");
    await page.keyboard.type("450");
    await page.locator("#charge-button").click();
    check(page.url() === `${till.origin}/till`, "450 of something was charged");
    await page.locator("label:has([name=unit][value=SAT])").click();
    check((await face(page)) === "Charge 450 sats", await face(page));
  },
};
