// Other languages, in a real browser: how a sale goes in three of them, that scripts and server write alike and as the
// browser's own data of ICU has it, that every page holds the longest words, and that an Arabic page runs the other way.

import { readFileSync } from "node:fs";
import { joint, locale } from "./cldr.mjs";
import { faults } from "./looks.mjs";
import { boxes, check, photograph, ready, signIn } from "./till.mjs";

const VECTORS = JSON.parse(readFileSync(new URL("../vectors/formats.json", import.meta.url), "utf8"));

/** What the till is told by this browser, as its form does it. */
const speak = (page, till, language) =>
  page.context().addCookies([{ name: "language", value: language, url: till.origin }]);

const html = (page, name) => page.locator("html").getAttribute(name);

/** Every page that somebody can open by its address: those of the owner, and those of nobody. */
const PAGES = ["till", "orders", "sales", "wallets", "transactions", "claims", "inbox", "health", "items", "items/import",
  "settings/shop", "settings/shop/welcome", "settings/displays", "settings/sign-ins", "settings/cashiers", "language", "join", "nowhere"];
const PUBLIC = ["", "login/key", "join", "nowhere", "offline"];

/** Runs in the page: text that no sentence by key said, which would stand between brackets. */
const unkeyed = () => {
  const ours = "bdi, code, data, time, q, script, style, svg, noscript, [lang], .brand, [data-display-link], [data-device], datalist, input, textarea";
  const names = /Blink Till|Lightning|Bitcoin|alice|\b[A-Z]{2,4}\b|Walk-in customer/g;
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent: text, parentElement: parent } = walker.currentNode;
    const within = parent.closest(ours);
    if (within && within !== document.documentElement) continue;
    if (!text.includes("[") && /\p{L}{2,}/u.test(text.replace(names, ""))) found.push(`<${parent.localName}> ${text.trim().slice(0, 60)}`);
  }
  return found;
};

/** Runs in the page: controls whose words are cut off. */
const clipped = () =>
  [...document.querySelectorAll("a.button, button, summary, legend, label, th, .badge")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".visually-hidden"))
    .filter((element) => getComputedStyle(element).overflow !== "visible" && element.scrollWidth > element.clientWidth + 1)
    .map((element) => `${element.localName} "${element.innerText.slice(0, 30)}" is cut off`);

/** Runs in the page: amounts of which the unit stands before its number, for the words around run the other way. */
const reversed = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!node.parentElement.checkVisibility({ visibilityProperty: true }) || node.parentElement.closest("option, .visually-hidden")) continue;
    for (const { 0: amount, 1: number, index } of node.textContent.matchAll(/(\d[\d.,]*) (?:EUR|USD|BTC|sats?)\b/g)) {
      const left = (from, to) => {
        const range = document.createRange();
        range.setStart(node, index + from);
        range.setEnd(node, index + to);
        return range.getClientRects()[0]?.left;
      };
      if (left(0, 1) > left(number.length + 1, amount.length)) found.push(`${amount} in <${node.parentElement.localName}> stands the wrong way round`);
    }
  }
  return found;
};

export default ({ charge, payOpen }) => {
  /** From the front door to the receipt, by what a page is and not by what it says. */
  const sell = async (context, till, language, [button, amount]) => {
    const page = await context.newPage();
    await page.goto(till.origin);
    check((await html(page, "lang")) === language, `the front door speaks ${await html(page, "lang")}`);
    await page.locator("main a[href='/login']").click();
    await page.locator("button[name=person][value=alice]").click();
    for (const box of await boxes(page)) await box.check();
    await page.locator("button[name=decision][value=allow]").click();
    await page.locator("#keypad [data-key]").first().waitFor();
    for (const key of "123450") await page.locator(`#keypad [data-key="${key}"]`).click();
    const face = await page.locator("#charge-button").innerText();
    check(face.includes(button), `${language}: the button says "${face}"`);
    const field = await page.inputValue("#amount");
    check(button.replace(/[\u202f\u00a0]|\.(?=\d{3})|,(?=\d{3})/g, "").startsWith(field), `${language}: the field says "${field}"`);
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    const asked = page.locator("[data-currency=EUR] data").first();
    check((await asked.innerText()) === amount, `${language}: the sale says "${await asked.innerText()}"`);
    check((await asked.getAttribute("value")) === "123450", `${language}: it is another amount`);
    await payOpen(till);
    await page.locator("[data-sale-status=paid]").waitFor();
    await page.goto(till.origin + (await page.locator("a[href^='/receipts/']").getAttribute("href")));
    check((await html(page, "lang")) === language, "the receipt speaks another language");
    check((await page.locator(".amount-big data").innerText()) === amount, `${language}: the receipt says another amount`);
    return page;
  };

  return {
    async "a sale goes from the front door to its receipt in German, in Spanish and in Arabic"({ browser, till }) {
      for (const [language, button, direction] of [["de", "1.234,50 EUR", "ltr"], ["es", "1234,50 EUR", "ltr"], ["ar", "1,234.50 EUR", "rtl"]]) {
        const context = await browser.newContext({ locale: language, viewport: { width: 390, height: 844 } });
        const page = await sell(context, till, language, [button, button]);
        check((await html(page, "dir")) === direction, `${language} runs ${await html(page, "dir")}`);
        await context.close();
      }
    },

    async "scripts write as the server does in every language, and as this browser's ICU"({ page, till }) {
      await signIn(page, till);
      const languages = [...new Set(VECTORS.amounts.map(([language]) => language))];
      check(languages.length === 22, `${languages.length} languages`);
      for (const language of languages) {
        await speak(page, till, language);
        await page.goto(`${till.origin}/till`);
        for (const [, minor, digits, unit, wanted] of VECTORS.amounts.filter(([of]) => of === language)) {
          const written = await page.evaluate(([minor, unit, digits]) => money.write(minor, unit === "sats" ? "BTC" : unit, digits), [minor, unit, digits]);
          check(written === wanted, `${language}: the script writes "${written}", the server "${wanted}"`);
          const plain = `${minor < 0 ? "-" : ""}${String(Math.abs(minor)).padStart(digits + 1, "0").replace(new RegExp(`(\\d{${digits}})$`), digits ? ".$1" : "")}`;
          const icu = await page.evaluate(([tag, plain, digits]) =>
            new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(plain), [locale(language), plain, digits]);
          check(`${icu} ${unit}` === wanted, `${language}: ICU writes "${icu} ${unit}", the server "${wanted}"`);
        }
        for (const [, plain, wanted] of VECTORS.percentages.filter(([of]) => of === language)) {
          const icu = await page.evaluate(([tag, number]) =>
            new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 3 }).format(number / 100), [locale(language), Number(plain)]);
          check(icu === wanted, `${language}: ICU writes "${icu}", the server "${wanted}"`);
        }
        for (const [, [month, day, , hour, minute], full, moment] of VECTORS.moments.filter(([of]) => of === language)) {
          const [date, long, clock] = await page.evaluate(([tag, at]) =>
            [{ dateStyle: "full" }, { dateStyle: "long" }, { timeStyle: "short" }].map((style) =>
              new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...style }).format(new Date(at)).replaceAll("\u202f", " ")),
            [locale(language), Date.UTC(2026, month - 1, day, hour, minute)]);
          check(date === full, `${language}: ICU writes "${date}", the server "${full}"`);
          check(`${long}${joint(language)}${clock} UTC` === moment, `${language}: ICU writes "${long}${joint(language)}${clock}", the server "${moment}"`);
        }
      }
      for (const [language, wanted] of [["de", "35\u00a0%"], ["tr", "%35"]]) {
        await speak(page, till, language);
        await page.goto(`${till.origin}/settings/shop`);
        await page.locator("#bitcoin_share").fill("35");
        const told = await page.locator("output[for=bitcoin_share]").textContent();
        check(told === wanted, `${language}: the slider says "${told}"`);
      }
    },

    async "every page holds words that are longer by two fifths, and says nothing that is no sentence by key"({ browser, till }) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      const found = new Set();
      const look = async (what) => {
        await ready(page);
        for (const [width, height] of [[390, 844], [320, 568]]) {
          await page.setViewportSize({ width, height });
          for (const fault of [...(await page.evaluate(faults, { inSight: [] })), ...(await page.evaluate(clipped))]) found.add(`${what} at ${width}: ${fault}`);
        }
        for (const text of await page.evaluate(unkeyed)) found.add(`${what}: ${text}`);
      };
      await speak(page, till, "qps");
      for (const place of PUBLIC) {
        await page.goto(`${till.origin}/${place}`);
        await look(`/${place}`);
      }
      await context.clearCookies();
      await signIn(page, till);
      await speak(page, till, "qps");
      await charge(page, till, "1250");
      await look("a sale");
      await payOpen(till);
      await page.locator("[data-sale-status=paid]").waitFor();
      await look("a paid sale");
      await page.goto(till.origin + (await page.locator("a[href^='/receipts/']").getAttribute("href")));
      await look("a receipt");
      for (const place of PAGES) {
        await page.goto(`${till.origin}/${place}`);
        await look(`/${place}`);
      }
      check(found.size === 0, [...found].join("\n      "));
      await context.close();
    },

    async "in Arabic every page runs from right to left and holds"({ browser, till }) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      await signIn(page, till);
      await page.goto(`${till.origin}/settings/shop`);
      await page.locator("[name=tips]").check();
      await page.locator("[name=tax][value=included]").check();
      await page.fill("[name=tax_rates]", "MwSt = 19");
      await page.locator("form[action='/settings/shop'] button[type=submit]").click();
      await speak(page, till, "ar");
      await page.goto(`${till.origin}/settings/shop`);
      const runs = await page.locator("[name=address]").evaluate((it) => getComputedStyle(it).unicodeBidi);
      check(runs === "plaintext", `an address in Latin letters is written ${runs}`);
      const found = new Set();
      const look = async (name) => {
        await ready(page);
        check((await html(page, "dir")) === "rtl", `${name} runs the other way`);
        for (const [size, width, height] of [["phone", 390, 844], ["small", 320, 568], ["desktop", 1280, 900]]) {
          await page.setViewportSize({ width, height });
          const left = await page.evaluate(() => [...document.querySelectorAll("main *")]
            .filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest("svg, .visually-hidden, thead") && it.getBoundingClientRect().left < -1)
            .map((it) => `${it.localName} "${it.innerText?.slice(0, 30)}" sticks out to the left`));
          for (const fault of [...left, ...(await page.evaluate(reversed)), ...(await page.evaluate(faults, { inSight: [] }))]) found.add(`${name} at ${width}: ${fault}`);
          await photograph(page, `ar-${name.replaceAll("/", "-")}-${size}`, { fullPage: true });
        }
      };
      await page.goto(`${till.origin}/till`);
      for (const key of "1250") await page.locator(`#keypad [data-key="${key}"]`).click();
      await look("till-keyed");
      const keys = await page.evaluate(() => [1, 2, 3].map((key) => document.querySelector(`#keypad [data-key="${key}"]`).getBoundingClientRect().left));
      check(keys[0] < keys[1] && keys[1] < keys[2], "the keypad runs from right to left");
      await page.locator("#charge-button").click();
      await page.locator("button[name=tip]").first().waitFor();
      await look("tip");
      await page.locator("button[name=tip]").first().click();
      await page.waitForURL("**/sales/*");
      await look("sale");
      await payOpen(till);
      await page.locator("[data-sale-status=paid]").waitFor();
      await look("paid");
      await page.goto(till.origin + (await page.locator("a[href^='/receipts/']").getAttribute("href")));
      await look("receipt");
      for (const place of PAGES) {
        await page.goto(`${till.origin}/${place}`);
        await look(place);
      }
      await page.goto(`${till.origin}/settings/displays`);
      await page.fill("[name=name]", "Counter");
      await page.locator("main form:has([name=name]) button[type=submit]").click();
      const link = await page.locator("[data-display-link]").getAttribute("href");
      await look("display-link");
      await page.goto(link);
      await look("display");
      check(found.size === 0, [...found].join("\n      "));
      await context.close();
    },
  };
};
