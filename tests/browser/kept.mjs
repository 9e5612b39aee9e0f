// What a person has typed on the till and what a customer takes along: nothing is lost by a way back or by another device,
// a scanner presses nothing, and a receipt that is printed again says so.

import { café, expectFace, park, sums, tile } from "./counter.mjs";
import { SIZES, faults } from "./looks.mjs";
import { boxes, check, openStaff, ready, signIn } from "./till.mjs";

const keptHere = (page) => page.evaluate(() => sessionStorage.getItem("till"));
const openCart = async (page) => {
  const cart = page.locator("details.cart");
  if ((await cart.getAttribute("open")) === null) await cart.locator("> summary").click();
};
const toTip = async (page) => {
  await page.locator("#charge-button").click();
  await page.locator("body[data-page=tip]").waitFor();
  await ready(page);
};

export default ({ keyIn, payOpen }) => ({
  async "what was typed on the till is there again after a way back and a reload, until it is charged"({ page, till }) {
    await café(page, till);
    await page.locator(tile("Flat white")).click();
    await page.locator(tile("Flat white")).click();
    await page.locator("[data-chip=keys]").click();
    await keyIn(page, "100");
    await openCart(page);
    await page.fill("#discount", "10%");
    await page.fill("#label", "Table 4");
    const typed = "Charge 6.66 EUR";
    await expectFace(page, typed, "at first");
    const isThere = async (when) => {
      await expectFace(page, typed, when);
      const values = await page.evaluate(() => ["amount", "discount", "label"].map((id) => document.getElementById(id).value));
      check(values.join() === "1.00,10%,Table 4", `${when}: ${values}`);
    };
    await toTip(page);
    await page.goBack();
    await isThere("back from the question for a tip");
    await toTip(page);
    await page.reload();
    await isThere("the question reloaded");
    await page.reload();
    await isThere("the till reloaded");
    await page.locator("nav a[href='/sales']").first().click();
    await page.waitForURL("**/sales");
    await page.goBack();
    await isThere("back from another page");
    await toTip(page);
    await openStaff(page);
    await page.getByRole("button", { name: "Back to the till" }).click();
    await isThere("by the till's own way back");
    // What was taken out after that is not there again.
    await openCart(page);
    await page.fill("#discount", "");
    await toTip(page);
    await page.goBack();
    await expectFace(page, "Charge 7.40 EUR", "without the discount");
    await toTip(page);
    await page.locator('.tips button[value="0"]').click();
    await page.waitForURL("**/sales/*");
    await page.locator("[data-connection=live]").waitFor();
    check((await keptHere(page)) === null, "a charged order is kept");
    await page.goBack();
    await expectFace(page, "Charge", "back from the sale");
    check((await page.locator("[data-cart] [data-line]").count()) === 0, "the order is there again though it was charged");
  },

  async "a form whose answer nobody waited for is the same form after a reload, and makes one sale"({ page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "730");
    let reached;
    const isMade = new Promise((resolve) => (reached = resolve));
    await page.route("**/sales", async (route) => {
      await route.fetch({ maxRedirects: 0 });
      reached();
    });
    await page.locator("#charge-button").click();
    await isMade;
    // In this order: what is held goes on when nobody holds it any more.
    await page.reload();
    await page.unroute("**/sales");
    await expectFace(page, "Charge 7.30 EUR", "what was sent");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    await page.goto(`${till.origin}/sales`);
    const made = await page.locator("main tbody [data-sale-status]").count();
    check(made === 1, `${made} sales`);
  },

  async "what was typed is nobody else's, and is gone with the sign-in"({ context, page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "1250");
    await page.locator("details > summary", { hasText: "Memo" }).click();
    await page.fill("#memo", "For the mayor");
    await page.evaluate(() => document.querySelector("form[action='/logout']").requestSubmit());
    await page.waitForURL(`${till.origin}/`);
    check((await keptHere(page)) === null, "it is kept though nobody is signed in");
    // A sign-in that ended by itself, and another person in the same tab.
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "1250");
    await page.reload();
    await expectFace(page, "Charge 12.50 EUR", "one's own");
    const left = await keptHere(page);
    check(left?.includes("12.50"), `kept: ${left}`);
    await context.clearCookies();
    await signIn(page, till, "kenji");
    await page.evaluate((left) => sessionStorage.setItem("till", left), left);
    // As a browser restores a tab: what it kept, and a reload.
    await page.addInitScript((left) => sessionStorage.setItem("till", left), left);
    await page.reload();
    await expectFace(page, "Charge", "another person's till");
    check((await page.inputValue("#amount")) === "", "another person finds what was typed");
  },

  async "an order that was sent after the sign-in had ended is there again for the same person alone"({ context, page, till }) {
    await café(page, till);
    const sendSignedOut = async (send, face) => {
      await page.locator(tile("Flat white")).click();
      await expectFace(page, face, "one more");
      await context.clearCookies();
      await send();
      await page.locator("[data-notice=signed-out]").waitFor();
    };
    const press = () => page.locator("#charge-button").click();
    const pressPark = async () => {
      await openCart(page);
      await page.locator("[data-park]").click();
    };
    // By the way in that the page shows, which leads back here.
    const goOnAs = async (person) => {
      await page.locator("main a[href^='/login']").click();
      await page.locator(`button[name=person][value=${person}]`).click();
      for (const box of await boxes(page)) await box.check();
      await page.locator("button[name=decision][value=allow]").click();
      await page.waitForURL(`${till.origin}/till**`);
    };
    for (const send of [press, pressPark]) {
      await sendSignedOut(send, "Charge 3.20 EUR");
      await goOnAs("alice");
      await expectFace(page, "Charge 3.20 EUR", "signed in again");
      await page.locator("nav a[href='/sales']").first().click();
      await page.waitForURL("**/sales");
      await page.goto(`${till.origin}/till`);
      await expectFace(page, "Charge", "left behind");
    }
    // What was added to an order that waits, too.
    await page.locator(tile("Flat white")).click();
    await openCart(page);
    await park(page);
    await expectFace(page, "Charge", "parked");
    await page.goto(`${till.origin}/orders`);
    await page.locator("a[href^='/till?order=']").first().click();
    await page.waitForURL("**/till?order=*");
    await sendSignedOut(press, "Charge 6.40 EUR");
    await goOnAs("alice");
    check(page.url().includes("/till?order="), `back at ${page.url()}`);
    await expectFace(page, "Charge 6.40 EUR", "with what was added");
    await page.goto(`${till.origin}/till`);
    await sendSignedOut(press, "Charge 3.20 EUR");
    await goOnAs("kenji");
    await expectFace(page, "Charge", "another person's");
  },

  async "a charge that nobody answered is the same form after a reload"({ page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "730");
    const key = await page.inputValue("#charge [name=key]");
    // It breaks off on its way, and then the till is out of reach.
    await page.route("**/sales", async (route) => {
      await page.route("**/healthz", (route) => route.abort());
      await route.abort();
    });
    await page.locator("#charge-button").click();
    await page.locator("[data-notice=offline]").waitFor();
    await page.unrouteAll();
    await page.reload();
    await expectFace(page, "Charge 7.30 EUR", "after the reload");
    check((await page.inputValue("#charge [name=key]")) === key, "it is another form, which would charge once more");
  },

  async "a customer's display ends the question for a tip when the till goes back by the browser"({ context, page, till }) {
    await café(page, till);
    await page.goto(`${till.origin}/settings/displays`);
    await page.fill("#name", "Counter");
    await page.locator("form:has(#name) button").click();
    const link = await page.locator("[data-display-link]").getAttribute("href");
    const display = await context.newPage();
    await display.goto(link);
    await display.locator("[data-screen=idle]").waitFor();
    await page.goto(`${till.origin}/till`);
    await page.locator(tile("Flat white")).click();
    for (const leave of [() => page.goBack(), () => page.reload()]) {
      await toTip(page);
      await display.locator("[data-screen=tip]").waitFor();
      await leave();
      await display.locator("[data-screen=idle]").waitFor();
      await expectFace(page, "Charge 3.20 EUR", "after it");
    }
    // Whoever chooses a tip takes nothing back.
    await toTip(page);
    await page.locator('.tips button[value="10%"]').click();
    await page.waitForURL("**/sales/*");
    await display.locator("[data-screen=waiting]").waitFor();
  },

  async "a customer's display has the code and the amount whole in sight, whatever it stands on"({ browser, context, page, till }) {
    await café(page, till);
    await page.goto(`${till.origin}/settings/displays`);
    await page.fill("#name", "Counter");
    await page.locator("form:has(#name) button").click();
    const link = await page.locator("[data-display-link]").getAttribute("href");
    const complaints = [];
    const look = async (screen, inSight) => {
      for (const [size, viewport] of Object.entries(SIZES)) {
        for (const locale of ["en", "ar"]) {
          const look = await browser.newContext({ viewport, locale });
          const display = await look.newPage();
          await display.goto(link);
          await display.locator(`[data-screen=${screen}]`).waitFor();
          const found = await display.evaluate(faults, { inSight });
          complaints.push(...found.map((fault) => `${screen} ${size} ${locale}: ${fault}`));
          await look.close();
        }
      }
    };
    await page.goto(`${till.origin}/till`);
    await page.locator(tile("Flat white")).click();
    await page.locator("[data-chip=all]").click();
    await page.locator(".item").last().click();
    await toTip(page);
    await look("tip", ["[data-tip-question]", "[data-total]"]);
    await page.locator('.tips button[value="10%"]').click();
    await page.waitForURL("**/sales/*");
    await page.locator(".qr svg").first().waitFor();
    await look("waiting", [".qr", ".amount-big"]);
    check(complaints.length === 0, complaints.join("; "));
  },

  async "an order that another device changed meanwhile is told of, also after a way back, and nothing is lost"({ browser, page, till }) {
    await café(page, till);
    await page.locator(tile("Carrot cake")).click();
    await openCart(page);
    await page.fill("#label", "Table 4");
    await park(page);
    await page.goto(`${till.origin}/orders`);
    await page.getByRole("link", { name: "Table 4" }).click();
    await page.locator(tile("Espresso")).click();
    await expectFace(page, "Charge 6.10 EUR", "here");
    await page.locator("nav a[href='/sales']").first().click();
    await page.waitForURL("**/sales");
    const context = await browser.newContext({ storageState: await page.context().storageState() });
    const tablet = await context.newPage();
    await tablet.goto(`${till.origin}/orders`);
    await tablet.getByRole("link", { name: "Table 4" }).click();
    await tablet.locator(tile("Flat white")).click();
    await openCart(tablet);
    await park(tablet);
    await page.goBack();
    await expectFace(page, "Charge 6.10 EUR", "after the way back");
    await openCart(page);
    await page.locator("[data-park]").click();
    const told = page.locator("[data-notice=order-changed]");
    await told.waitFor();
    check((await told.innerText()).includes("1 × Flat white"), await told.innerText());
    await expectFace(page, "Charge 6.10 EUR", "what was typed");
    await openCart(page);
    await park(page);
    await page.goto(`${till.origin}/orders`);
    const orders = await page.locator("[data-order]").allInnerTexts();
    check(orders.length === 1 && orders[0].includes("Espresso") && !orders[0].includes("Flat white"), orders.join(" | "));
    await context.close();
  },

  async "a scan after a press on plus adds what was scanned, with the items in sight and with the keypad"({ browser, till }) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await café(page, till);
    await page.locator(tile("Flat white")).click();
    const more = page.getByRole("button", { name: "One more: Flat white" });
    for (const [view, total] of [["all", "Charge 8.60 EUR"], ["keys", "Charge 14.00 EUR"]]) {
      await page.locator(`[data-chip=${view}]`).click();
      await more.click();
      await page.keyboard.type("4006381333931");
      await page.keyboard.press("Enter");
      await expectFace(page, total, view);
    }
    check((await page.inputValue("#amount")) === "", "a barcode was taken for money");
    // A keyboard presses it all the same.
    await more.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expectFace(page, "Charge 20.40 EUR", "by the keyboard");
    await context.close();
  },

  async "what the server takes for no number of pieces the page prices as none"({ page, till }) {
    await café(page, till);
    await page.locator(tile("Espresso")).click();
    await openCart(page);
    const pieces = page.locator("[data-line]", { hasText: "Espresso" }).locator("input");
    for (const typed of ["1e2", "1E0", "2.0"]) {
      await pieces.fill("");
      await pieces.pressSequentially(typed);
      await expectFace(page, "Charge", typed);
      check((await sums(page)).total.length === 0, `${typed} leaves a total`);
    }
    await pieces.fill("10");
    await expectFace(page, "Charge 22.00 EUR", "a number");
  },

  async "digits of other scripts are keyed in, typed and pasted as the digits that they are"({ page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    for (const keys of ["١٢٥٠", "١٢٫٥٠", "۱۲٫۵", "１２．５", "١٠+٢٫٥"]) {
      for (const into of ["page", "field"]) {
        await page.goto(`${till.origin}/till`);
        await page.locator("#keypad [data-key='1']").waitFor();
        // Playwright knows no keys of other layouts.
        const press = (key) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        if (into === "page") for (const key of keys) await page.evaluate(press, key);
        else await page.fill("#amount", keys);
        // On the page digits come in from the right, until a point is keyed.
        if (keys === "١٢٥٠" && into === "field") {
          await expectFace(page, "Charge 1,250.00 EUR", `${keys} into the ${into}`);
          continue;
        }
        const wanted = keys.includes("+") && into === "page" ? "Charge 2.60 EUR" : "Charge 12.50 EUR";
        await expectFace(page, wanted, `${keys} into the ${into}`);
      }
    }
    await page.fill("#amount", "١٢٫٥٠");
    await openCart(page);
    await page.fill("#discount", "٪٢٠");
    await expectFace(page, "Charge 10.00 EUR", "a fifth off");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    const charged = await page.locator("[data-total] data").first().getAttribute("value");
    check(charged === "1000", `charged ${charged}`);
  },

  async "a receipt that this browser printed before is marked as a copy, and is shared by its own address"({ browser, till }) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "1250");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    await payOpen(till);
    await page.locator("[data-sale-status=paid]").waitFor();
    const path = await page.locator("a[href^='/receipts/']").first().getAttribute("href");
    const customer = await (await browser.newContext()).newPage();
    const faults = [];
    customer.on("pageerror", (error) => faults.push(error.message));
    await customer.goto(till.origin + path);
    // A receipt tells the day and the zone, of today as well.
    const words = (await (await customer.request.get(till.origin + path)).text()).match(/<time[^>]* data-full[^>]*>([^<]+)</)[1];
    await ready(customer);
    const shown = await customer.locator("time[data-full]").textContent();
    check(shown === words && / UTC$/.test(shown), `the server writes "${words}", the script "${shown}"`);
    const share = customer.locator("[data-share-link]");
    check(await share.isHidden(), "a browser that cannot share offers it");
    const printedIn = async (tab) => {
      await tab.evaluate(() => {
        window.marks = [];
        addEventListener("beforeprint", () => window.marks.push(document.querySelector("[data-copy-mark]").checkVisibility()));
      });
      await tab.pdf();
      return tab.evaluate(() => window.marks.at(-1));
    };
    const printed = () => printedIn(customer);
    check((await printed()) === false, "the first print is marked as a copy");
    check(await customer.locator("[data-copy-mark]").isHidden(), "the mark stands on the screen");
    check((await printed()) === true, "the second is not");
    check(await customer.locator("[data-copy-mark]").isHidden(), "the mark stays on the screen");
    // Also the next day, and only this receipt.
    await customer.addInitScript(() => {
      navigator.share = (what) => {
        (window.shared ??= []).push(what);
        return Promise.reject(new DOMException("closed", "AbortError"));
      };
    });
    await customer.reload();
    check((await printed()) === true, "after a reload it is none any more");
    const kept = await customer.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    check(!kept.includes(path.split("/").pop()), `the receipt's address is kept: ${kept}`);
    const tab = await customer.context().newPage();
    await tab.goto(till.origin + path);
    check((await printedIn(tab)) === true, "in another tab it is no copy");
    await share.click();
    const shared = await customer.evaluate(() => window.shared);
    check(JSON.stringify(shared) === JSON.stringify([{ url: till.origin + path }]), JSON.stringify(shared));
    check(faults.length === 0, faults.join("; "));
    await customer.context().close();
    await context.close();
  },
});
