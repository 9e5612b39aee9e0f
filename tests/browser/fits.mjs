// What has to fit: a receipt on the paper of a receipt printer, the keypad under large letters, a page zoomed to twice its
// size, a long memo with a long amount, the badge of the inbox. Measured, not looked at.

import { ready } from "./till.mjs";

const MM = 96 / 25.4;

/** Runs in the page: what is wider than the window, or cut off on the right. */
const tooWide = () => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide, the window ${innerWidth}`);
  for (const element of document.querySelectorAll("main *")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("svg, .visually-hidden, thead")) continue;
    const { right, width } = element.getBoundingClientRect();
    if (width > 1 && right > innerWidth + 1) found.push(`${element.tagName} "${element.innerText?.slice(0, 30)}" ends at ${right}`);
  }
  return found;
};

/** Runs in the page: keys that something lies over when they are brought into sight as far as the page can be scrolled. */
const coveredKeys = () => {
  scrollTo(0, document.documentElement.scrollHeight);
  const keys = [...document.querySelectorAll("#keypad [data-key]")];
  const covered = keys.filter((key) => {
    const { left, right, top, bottom } = key.getBoundingClientRect();
    if (bottom <= 0 || top >= innerHeight) return false;
    const x = (left + right) / 2;
    return [top + 2, bottom - 2].some((y) => {
      const at = y >= 0 && y < innerHeight && document.elementFromPoint(x, y);
      return at && at.closest("#charge-button, nav") !== null;
    });
  });
  const lowest = Math.max(...keys.map((key) => key.getBoundingClientRect().bottom));
  return { covered: covered.map((key) => key.dataset.key), lowest, tallest: Math.max(...keys.filter((key) => key.dataset.key !== "+").map((key) => key.offsetHeight)) };
};

export default ({ check, signIn, charge, payOpen }) => {
  const opened = async (browser, till, { width, height, letters = 1, scale = 1 }) => {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, reducedMotion: "reduce" });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16 * letters, fixed: 13 * letters } });
    await signIn(page, till);
    return page;
  };
  const fits = async (page, what) => {
    await ready(page);
    const found = await page.evaluate(tooWide);
    check(found.length === 0, `${what}: ${found.join("; ")}`);
  };
  const memo = "Ein sehr langer Text ohne Ende: Donaudampfschifffahrtsgesellschaftskapitän, two rounds and a cake";

  return {
    async "a receipt fits the paper of a receipt printer, in black on white, and nothing else is printed"({ browser, till }) {
      const page = await opened(browser, till, { width: 390, height: 844 });
      await page.goto(`${till.origin}/till`);
      await page.locator("details > summary", { hasText: "Memo" }).click();
      await page.fill("#memo", memo);
      for (const digit of "987654") await page.locator(`#keypad [data-key="${digit}"]`).click();
      await page.locator("#charge-button").click();
      await page.waitForURL("**/sales/*");
      await payOpen(till);
      await page.locator("[data-sale-status=paid]").waitFor();
      await page.goto(till.origin + (await page.locator("a[href^='/receipts/']").getAttribute("href")));
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      for (const paper of [58, 80]) {
        // Without the margins of 2 mm on each side.
        await page.setViewportSize({ width: Math.floor((paper - 4) * MM), height: 900 });
        await fits(page, `${paper} mm`);
        const printed = await page.evaluate(() => {
          const shown = (selector) => [...document.querySelectorAll(selector)].some((it) => it.checkVisibility());
          const style = getComputedStyle(document.querySelector(".receipt"));
          return { frame: shown("nav, .banner, button, form"), receipt: shown(".receipt .amount-big"), ink: style.color, ground: getComputedStyle(document.body).backgroundColor };
        });
        check(printed.receipt && !printed.frame, `${paper} mm: the frame is printed: ${JSON.stringify(printed)}`);
        check(printed.ink === "rgb(0, 0, 0)", `${paper} mm: ink ${printed.ink}`);
        check(/rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)/.test(printed.ground), `${paper} mm: ground ${printed.ground}`);
        const pdf = (await page.pdf({ width: `${paper}mm`, height: "400mm", printBackground: true })).toString("latin1");
        check((pdf.match(/\/Type \/Page\b/g) ?? []).length === 1, `${paper} mm: not one sheet`);
      }
      await page.context().close();
    },

    async "no key lies under Charge or the places, however large the letters, and none is a wall"({ browser, till }) {
      const page = await opened(browser, till, { width: 390, height: 844 });
      const devtools = await page.context().newCDPSession(page);
      for (const [width, height] of [[390, 844], [320, 568], [844, 390], [820, 1180], [1280, 900]]) {
        for (const letters of [1, 2]) {
          await page.setViewportSize({ width, height });
          await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16 * letters, fixed: 13 * letters } });
          await page.goto(`${till.origin}/till`);
          await page.locator("#keypad [data-key]").first().waitFor();
          const { covered, lowest, tallest } = await page.evaluate(coveredKeys);
          const what = `${width} × ${height}, letters × ${letters}`;
          check(covered.length === 0, `${what}: ${covered} lie under something`);
          check(lowest <= height + 1, `${what}: the lowest key cannot be brought into sight`);
          check(letters > 1 || tallest <= 130, `${what}: keys are ${tallest} high`);
          await page.locator("#charge-button").click({ trial: true });
          await fits(page, what);
        }
      }
      await page.context().close();
    },

    async "a page zoomed to twice its size holds"({ browser, till }) {
      // What a browser's zoom does: half as many pixels of the page, each twice as large.
      for (const [width, height] of [[640, 450], [422, 195]]) {
        const page = await opened(browser, till, { width, height, scale: 2 });
        await charge(page, till, "1250");
        await fits(page, `the sale at ${width}`);
        // In one step, for the part is replaced when there is news of it.
        const { top, bottom } = await page.evaluate(() => {
          const code = document.querySelector(".qr");
          code.scrollIntoView({ block: "nearest" });
          return code.getBoundingClientRect().toJSON();
        });
        check(bottom - top <= height, `the code is ${bottom - top} high, the window ${height}: it cannot be scanned whole`);
        await payOpen(till);
        await page.locator("[data-sale-status=paid]").waitFor();
        for (const path of ["till", "sales", "wallets", "health", "settings/shop", "claims"]) {
          await page.goto(`${till.origin}/${path}`);
          await fits(page, `${path} at ${width}`);
        }
        await page.context().close();
      }
    },

    async "a long memo with a long amount overflows nothing at 320 pixels"({ browser, till }) {
      const page = await opened(browser, till, { width: 320, height: 568 });
      await page.goto(`${till.origin}/till`);
      await page.locator("details > summary", { hasText: "Memo" }).click();
      await page.fill("#memo", memo);
      await page.locator("label", { hasText: "sats" }).click();
      await page.fill("#amount", "98765432");
      await page.locator("#charge-button").click();
      await page.locator("[data-payment-request], input[name=confirm_amount]").first().waitFor({ state: "attached" });
      if (!page.url().includes("/sales/")) {
        await fits(page, "the question");
        await page.locator("#charge-button").click();
        await page.waitForURL("**/sales/*");
      }
      await fits(page, "the sale");
      await payOpen(till);
      await page.locator("[data-sale-status=paid]").waitFor();
      await fits(page, "the paid sale");
      for (const path of ["sales", "till", "inbox"]) {
        await page.goto(`${till.origin}/${path}`);
        await fits(page, path);
      }
      await page.context().close();
    },

    async "nothing covers a shop's long name, nor the long price of an item that was taken"({ browser, till }) {
      const page = await opened(browser, till, { width: 390, height: 844 });
      const overlap = (one, other) => page.evaluate(([one, other]) => {
        const boxes = [one, other].map((selector) => {
          const words = document.createRange();
          words.selectNodeContents(document.querySelector(selector));
          return [document.querySelector(selector).getBoundingClientRect(), ...words.getClientRects()];
        });
        const [{ left, right, top, bottom }] = boxes[0];
        return boxes[1].slice(1).some((it) => left < it.right && it.left < right && top < it.bottom && it.top < bottom);
      }, [one, other]);
      const saved = () => page.waitForResponse((answer) => answer.request().method() === "GET" && answer.request().isNavigationRequest());
      await page.goto(`${till.origin}/settings/shop`);
      await page.fill("[name=name]", "Gärtnerei und Blumenladen Sonnenblume am Marktplatz");
      await Promise.all([saved(), page.locator("form[action='/settings/shop'] button[type=submit]").click()]);
      for (const name of ["Filterkaffee", "Espresso", "Tee"]) {
        await page.goto(`${till.origin}/items`);
        await page.fill("#name", name);
        await page.fill("#price", "350000");
        await page.locator("[name=favourite]").check();
        await Promise.all([saved(), page.locator("main form:has(#name) button[type=submit]").click()]);
      }
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`${till.origin}/till`);
        await page.locator(".item:has(.name:text-is('Tee'))").click();
        await page.locator(".item.chosen").waitFor();
        for (const pieces of ["1", "12", "150"]) {
          await page.locator(".item.chosen > input").first().evaluate((field, pieces) => (field.value = pieces), pieces);
          check(!(await overlap(".item.chosen > input", ".item.chosen .money")), `${width}: ${pieces} cover the price`);
        }
        await page.evaluate(() => scrollTo(0, 0));
      }
      await page.goto(`${till.origin}/till`);
      await page.locator(".item:has(.name:text-is('Tee'))").click();
      await page.locator("#charge-button").click();
      await page.locator("[data-payment-request], input[name=confirm_amount]").first().waitFor({ state: "attached" });
      if (!page.url().includes("/sales/")) await page.locator("#charge-button").click();
      await page.waitForURL("**/sales/*");
      for (const language of ["en", "it", "th", "sw"]) {
        await page.context().addCookies([{ name: "language", value: language, url: till.origin }]);
        await page.reload();
        await page.locator("[data-connection=live]").waitFor();
        check(!(await overlap("[data-connection]", ".shop")), `${language}: the light's word lies over the name`);
      }
      await page.context().close();
    },

    async "a receipt's amount stands on one line, however long it is"({ browser, till }) {
      const page = await opened(browser, till, { width: 390, height: 844 });
      for (const [unit, amount] of [["EUR", "350.00"], ["EUR", "98765.43"], ["sats", "350000000"], ["sats", "9876543210123"]]) {
        await page.goto(`${till.origin}/till`);
        await page.locator("label", { hasText: unit }).click();
        await page.fill("#amount", amount);
        await page.locator("#charge-button").click();
        await page.locator("[data-payment-request], input[name=confirm_amount]").first().waitFor({ state: "attached" });
        if (!page.url().includes("/sales/")) await page.locator("#charge-button").click();
        await page.waitForURL("**/sales/*");
        await payOpen(till);
        await page.locator("[data-sale-status=paid]").waitFor();
        await page.goto(till.origin + (await page.locator("a[href^='/receipts/']").getAttribute("href")));
        for (const language of ["en", "de", "fr", "ar", "th"]) {
          await page.context().addCookies([{ name: "language", value: language, url: till.origin }]);
          await page.reload();
          for (const [media, width] of [["screen", 320], ["screen", 390], ["screen", 1280], ["print", 204]]) {
            await page.emulateMedia({ media });
            await page.setViewportSize({ width, height: 844 });
            const { text, lines, over } = await page.evaluate(() => {
              const amount = document.querySelector(".receipt .amount-big");
              const words = document.createRange();
              words.selectNodeContents(amount);
              const tops = new Set([...words.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
              const [own, room] = [words.getBoundingClientRect(), amount.getBoundingClientRect()];
              return { text: amount.innerText, lines: tops.size, over: Math.max(own.right - room.right, room.left - own.left) };
            });
            check(lines === 1 && over <= 1, `${language}, ${media} of ${width}: "${text}" takes ${lines} lines and sticks out by ${over}`);
          }
          await page.emulateMedia({ media: "screen" });
        }
      }
      await page.context().close();
    },

    async "a payment that waits in the inbox is counted in the navigation, and every place is whole"({ browser, till }) {
      const page = await opened(browser, till, { width: 390, height: 844 });
      await charge(page, till, "1250");
      const [{ payment_hash }] = await (await fetch(`${till.sandbox}/control/invoices`)).json();
      await page.locator(".staff > summary").click();
      await page.getByRole("button", { name: "Cancel this sale" }).click();
      await page.locator("[data-sale-status=cancelled]").waitFor();
      const paid = await fetch(`${till.sandbox}/control/pay`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ payment_hash, force: true }),
      });
      check(paid.ok, `the sandbox refused the payment: ${paid.status}`);
      // A cancelled sale's page has stopped listening.
      const late = page.locator("[data-sale-status=paid-late]");
      const patience = Date.now() + 20_000;
      while ((await late.count()) === 0 && Date.now() < patience) await page.reload();
      check((await late.count()) > 0, "the payment after the end is not seen");
      const devtools = await page.context().newCDPSession(page);
      for (const [width, height, letters] of [[390, 844, 1], [320, 568, 1], [320, 568, 2], [844, 390, 1], [1280, 900, 1]]) {
        await page.setViewportSize({ width, height });
        await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16 * letters, fixed: 13 * letters } });
        await page.goto(`${till.origin}/till`);
        const what = `${width} × ${height}, letters × ${letters}`;
        const badge = page.locator("nav [data-inbox-count]");
        check((await badge.innerText()) === "1", `${what}: the badge says ${await badge.innerText()}`);
        const broken = await page.evaluate(() => {
          const nav = document.querySelector("nav[aria-label=Main]");
          const shown = (it) => it.checkVisibility();
          const places = [...nav.querySelectorAll(":scope > a, :scope > details > summary")].filter(shown);
          const boxes = places.map((it) => it.getBoundingClientRect());
          const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
          const overlap = boxes.some((box, at) => boxes.slice(at + 1).some((other) => over(box, other)));
          const cut = places.filter((it) => it.scrollWidth > it.clientWidth + 1).map((it) => it.innerText);
          const { right, left, top } = nav.querySelector("[data-inbox-count]").getBoundingClientRect();
          return { overlap, cut, outside: left < 0 || right > innerWidth || top < 0 };
        });
        check(!broken.overlap && broken.cut.length === 0 && !broken.outside, `${what}: ${JSON.stringify(broken)}`);
      }
      await page.context().close();
    },
  };
};
