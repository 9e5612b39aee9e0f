// The journeys of the product in a real Chromium, against the embedded sandbox: what a shop owner, a cashier and a
// customer do, by clicking. Prints a line per claim and `N passed, N failed` at the end.
//
//   node run.mjs [binary]          SHOTS=folder keeps a picture of every screen, phone and desktop, light and dark

import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import cards from "./cards.mjs";
import installed from "./installed.mjs";
import counter from "./counter.mjs";
import kept from "./kept.mjs";
import keys from "./keys.mjs";
import languages from "./languages.mjs";
import fits from "./fits.mjs";
import looks from "./looks.mjs";
import news from "./news.mjs";
import pages from "./pages.mjs";
import robust from "./robust.mjs";
import steady from "./steady.mjs";
import typing from "./typing.mjs";
import { Till, check, openBrowser, photograph, shots, signIn } from "./till.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const binary = path.resolve(process.argv[2] ?? path.join(here, "../../target/debug/blink-till"));

const JOURNEY_LIMIT = 120_000;
const CLOSING_LIMIT = 10_000;

const within = (limit, work) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const keyIn = async (page, digits) => {
  for (const digit of digits) await page.locator(`#keypad [data-key="${digit}"]`).click();
};

const charge = async (page, till, digits) => {
  await page.goto(`${till.origin}/till`);
  await keyIn(page, digits);
  await page.locator("#charge-button").click();
  await page.waitForURL("**/sales/*");
};

/** The customer, on the sandbox's own page. */
const pay = async (context, till) => {
  const customer = await context.newPage();
  await customer.goto(till.sandbox);
  const button = customer.getByRole("button", { name: "A customer pays this invoice" }).first();
  const paid = customer.waitForResponse((response) => response.request().method() === "POST");
  // The tab goes with its context: closing it while it navigates can hang Chromium.
  await Promise.all([paid, button.click()]);
};

/** Reloads as somebody does who waits, until the page says so. */
const reloadUntil = async (page, address, wanted) => {
  const patience = Date.now() + 20_000;
  do {
    await page.goto(address);
    if ((await status(page)) === wanted) return;
  } while (Date.now() < patience);
  throw new Error(`it is ${await status(page)}, not ${wanted}`);
};

/** The open invoices are paid, without a page. */
const payOpen = async (till) => {
  for (const { payment_hash } of await (await fetch(`${till.sandbox}/control/invoices`)).json()) {
    await fetch(`${till.sandbox}/control/pay`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ payment_hash }),
    });
  }
};

const status = (page) => page.locator("[data-sale-status]").first().getAttribute("data-sale-status");

/** The owner sets the work app up from what its panel shows and makes a join code; Mia presses Connect on her phone. */
const workplace = async (browser, context, page, till) => {
  await signIn(page, till);
  const panel = await context.newPage();
  await panel.goto(`${till.sandbox}/workplace`);
  await page.goto(`${till.origin}/settings/workplace`);
  for (const field of ["service_id", "auth_id", "app_token", "proxy_secret", "category"]) {
    await page.fill(`#${field}`, await panel.locator(`[data-admin=auth-alice-till] [data-field=${field}]`).first().innerText());
  }
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator("[data-workplace=on]").waitFor();
  await page.goto(`${till.origin}/settings/cashiers`);
  await page.fill("#name", "Mia");
  await page.getByRole("button", { name: "Make a join code" }).click();
  const code = await page.locator("[data-join-code]").innerText();
  const employee = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const app = await employee.newPage();
  await app.goto(`${till.sandbox}/workplace?user=user-mia-7301`);
  const [phone] = await Promise.all([
    employee.waitForEvent("page"),
    app.locator("[data-app=auth-alice-till]").getByRole("button", { name: "Connect", exact: true }).click(),
  ]);
  await phone.locator("body[data-page=connect]").waitFor();
  return { employee, phone, code };
};

const journeys = {
  ...cards({ signIn, charge, check, status }),
  ...news({ keyIn, charge, pay }),
  ...pages({ charge, pay }),
  ...installed({ charge, keyIn, pay, status }),
  ...kept({ keyIn, payOpen }),
  ...keys({ keyIn }),
  ...robust({ binary, charge, keyIn, pay, status }),
  ...steady({ keyIn }),
  ...typing,
  ...counter({ keyIn, pay, payOpen, status }),
  ...fits({ check, signIn, charge, payOpen }),
  ...languages({ charge, payOpen }),
  ...looks({ check, signIn, keyIn, charge, payOpen, status }),

  async "a sale turns green within a second, without a reload"({ context, page, till }) {
    await signIn(page, till);
    await charge(page, till, "1250");
    await page.locator("[data-connection=live]").waitFor();
    check((await page.locator("#status").innerText()).includes("12.50"), "the amount is on the page");
    check(await page.locator(".qr svg").isVisible(), "the code is on the page");
    await page.evaluate(() => {
      window.stillHere = true;
      new MutationObserver(() => {
        if (document.querySelector("[data-sale-status=paid]")) window.greenAt ??= Date.now();
      }).observe(document.querySelector("#status"), { subtree: true, childList: true, attributes: true });
    });
    const invoices = await (await fetch(`${till.sandbox}/control/invoices`)).json();
    const paidAt = Date.now();
    const answer = await fetch(`${till.sandbox}/control/pay`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ payment_hash: invoices.at(-1).payment_hash ?? invoices[0].payment_hash }),
    });
    check(answer.ok, `the sandbox refused the payment: ${answer.status}`);
    await page.locator("[data-sale-status=paid]").waitFor();
    const { greenAt, stillHere } = await page.evaluate(() => ({ greenAt: window.greenAt, stillHere: window.stillHere }));
    check(stillHere, "the page was reloaded");
    check(greenAt - paidAt < 1000, `it took ${greenAt - paidAt} ms`);
  },

  async "without JavaScript a reload shows the same truth"({ browser, till }) {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await signIn(page, till);
    await page.fill("#amount", "3.20");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    const address = page.url();
    check((await status(page)) === "waiting", "it waits");
    // Its page asks again by itself, which must not meet another look at it.
    await page.goto("about:blank");
    await pay(context, till);
    await reloadUntil(page, address, "paid");
    await page.locator(".staff > summary").click();
    await page.getByRole("button", { name: "Log out" }).click();
    await page.waitForURL(`${till.origin}/`);
    await page.goto(address);
    check(!page.url().startsWith(`${till.origin}/sales`), "the sale is not shown to a stranger");
    await context.close();
  },

  async "killed and started again, the till still knows who is signed in and what was paid"({ context, page, till }) {
    await signIn(page, till);
    await charge(page, till, "500");
    const address = page.url();
    await pay(context, till);
    await page.locator("[data-sale-status=paid]").waitFor();
    await charge(page, till, "700");
    const waiting = page.url();
    await till.kill();
    await page.locator("[data-connection=offline]").waitFor({ timeout: 30_000 });
    await till.start();
    await page.goto(address);
    check((await status(page)) === "paid", "paid stays paid");
    await page.goto(waiting);
    await page.locator("[data-connection=live]").waitFor();
    await pay(context, till);
    await page.locator("[data-sale-status=paid]").waitFor({ timeout: 10_000 });
  },

  async "a device that slept without a network knows at once what was paid meanwhile"({ context, page, till }) {
    await signIn(page, till);
    await charge(page, till, "250");
    await page.locator("[data-connection=live]").waitFor();
    await context.setOffline(true);
    await page.locator("[data-connection=offline]").waitFor();
    check((await page.locator("[data-connection]").innerText()).includes("do not hand over"), "it is said in words");
    const [invoice] = await (await fetch(`${till.sandbox}/control/invoices`)).json();
    const answer = await fetch(`${till.sandbox}/control/pay`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ payment_hash: invoice.payment_hash }),
    });
    check(answer.ok, `the sandbox refused the payment: ${answer.status}`);
    check((await status(page)) === "waiting", "nothing is known without a network");
    await context.setOffline(false);
    await page.locator("[data-sale-status=paid]").waitFor({ timeout: 10_000 });
  },

  async "a cut WebSocket is polled around"({ context, page, till }) {
    await signIn(page, till);
    await till.order({ do: "set-preset", preset: "websocket-down", on: true });
    await charge(page, till, "100");
    await pay(context, till);
    await page.locator("[data-sale-status=paid]").waitFor({ timeout: 15_000 });
    await till.order({ do: "set-preset", preset: "websocket-down", on: false });
  },

  async "hardware keys key in, add up and charge, and a memo never changes the amount"({ page, till }) {
    await signIn(page, till);
    await page.keyboard.type("150+250");
    check((await page.inputValue("#amount")) === "4.00", `the sum is ${await page.inputValue("#amount")}`);
    const memo = page.locator("[name=memo]");
    if (!(await memo.isVisible())) await page.locator("#charge details:has([name=memo]) > summary").click();
    await memo.fill("");
    await memo.pressSequentially("Table 12 + 3");
    check((await page.inputValue("#amount")) === "4.00", "the memo changed the amount");
    await memo.blur();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/sales/*");
    check((await page.locator("main").innerText()).includes("Table 12 + 3"), "the memo is on the sale");
  },

  async "a customer's code is scanned with the camera or read from a photo, and gets an answer"({ browser, till }) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, permissions: ["camera"] });
    const page = await context.newPage();
    await signIn(page, till);
    await page.goto(`${till.origin}/claims`);
    const canRead = await page.evaluate(async () => (await globalThis.BarcodeDetector?.getSupportedFormats?.())?.includes("qr_code"));
    if (!canRead) check(await page.locator("[data-scan]").isHidden(), "what does not work is shown");

    // Stands in for the browser's own reader; sees a menu first, then what the journey lets it see.
    await context.addInitScript(() => {
      let looks = 0;
      globalThis.BarcodeDetector = class {
        static getSupportedFormats = async () => ["qr_code"];
        detect = async () => [{ rawValue: looks++ ? localStorage.getItem("code") : "https://menu.example/" }];
      };
    });
    await charge(page, till, "300");
    const invoice = await page.locator("[data-payment-request]").getAttribute("data-payment-request");
    await page.evaluate((code) => localStorage.setItem("code", code), `LIGHTNING:${invoice.toUpperCase()}`);
    await page.goto(`${till.origin}/claims`);
    await page.getByRole("button", { name: "Scan a code" }).click();
    await page.waitForURL("**/claims?q=*");
    check((await page.locator("[data-claim]").getAttribute("data-claim")) === "waiting", "the open sale was not found");

    await pay(context, till);
    await reloadUntil(page, `${till.origin}/sales`, "paid");
    await page.locator("tr[data-sale] a").first().click();
    const receipt = await page.locator("a[href^='/receipts/']").first().evaluate((link) => link.href);
    await page.evaluate((code) => localStorage.setItem("code", code), receipt);
    await page.goto(`${till.origin}/claims`);
    const photo = { name: "code.png", mimeType: "image/png", buffer: readFileSync(path.join(here, "../../static/icon-192.png")) };
    await page.locator("[data-scan-photo]").setInputFiles(photo);
    await page.getByText("no Lightning invoice and no receipt").waitFor();
    await page.locator("[data-scan-photo]").setInputFiles(photo);
    await page.waitForURL("**/claims?q=*");
    check((await page.locator("[data-claim]").getAttribute("data-claim")) === "paid", "the receipt was not found");
    await context.close();
  },

  async "a key made in Blink's dashboard is a way in, and is shown nowhere"({ page, till }) {
    await page.goto(`${till.sandbox}/dashboard?person=kenji`);
    await page.locator("input[name=scope][value=receive]").check();
    await page.getByRole("button", { name: "Make" }).click();
    const key = await page.locator("[data-api-key]").innerText();
    await page.goto(till.origin);
    await page.getByRole("link", { name: "Sign in with an API key" }).click();
    await page.fill("#api_key", `${key}x`);
    await page.getByRole("button", { name: "Try the key and sign in" }).click();
    await page.locator("#api_key-error").waitFor();
    check((await page.inputValue("#api_key")) === "", "the key comes back in its field");
    await page.fill("#api_key", key);
    await page.getByRole("button", { name: "Try the key and sign in" }).click();
    await page.waitForURL("**/till");
    check(!(await page.content()).includes(key), "the key is on a page");
    await page.locator("input[name=unit][value=SAT]").check();
    await page.keyboard.type("21");
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
    await page.goto(`${till.sandbox}/`);
    await page.getByRole("button", { name: "A customer pays this invoice" }).first().click();
    await reloadUntil(page, `${till.origin}/sales`, "paid");
  },

  async "a cashier whose owner has logged out charges on, and the page says how"({ browser, page, till }) {
    await signIn(page, till);
    await page.goto(`${till.origin}/settings/cashiers`);
    await page.fill("[name=name]", "Mia");
    await page.locator("form[action='/settings/cashiers'] button").click();
    const code = await page.locator("[data-join-code]").getAttribute("data-join-code");
    await page.goto(`${till.origin}/till`);
    await page.evaluate(() => document.querySelector("form[action='/logout']").requestSubmit());
    await page.waitForURL(`${till.origin}/`);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const cashier = await context.newPage();
    await cashier.goto(`${till.origin}/join`);
    await cashier.fill("#code", code);
    await cashier.getByRole("button", { name: "Join" }).click();
    await cashier.waitForURL("**/till");
    await cashier.locator("[data-notice=owner-must-sign-in]").waitFor();
    await cashier.locator("input[name=unit][value=SAT]").check();
    await cashier.keyboard.type("34");
    await cashier.locator("#charge-button").click();
    await cashier.waitForURL("**/sales/*");
    await cashier.locator("[data-notice=without-sign-in]").waitFor();
    await page.goto(`${till.sandbox}/`);
    await page.getByRole("button", { name: "A customer pays this invoice" }).first().click();
    await cashier.locator("[data-sale-status=paid]").waitFor({ timeout: 15_000 });
    await context.close();
  },

  async "a charge pressed twice is one sale"({ page, till }) {
    await signIn(page, till, "kenji");
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "777");
    await page.locator("#charge-button").dblclick();
    await page.waitForURL("**/sales/*");
    await page.goto(`${till.origin}/sales`);
    check((await page.locator("[data-sale-status]").count()) === 1, "more than one sale");
  },

  async "what Blink refuses leaves the keypad as it was"({ page, till }) {
    await signIn(page, till);
    await till.order({ do: "set-preset", preset: "api-unavailable", on: true });
    await page.goto(`${till.origin}/till`);
    await page.locator("input[name=unit][value=SAT]").check({ force: true });
    await keyIn(page, "210");
    await page.locator("#charge-button").click();
    await page.locator("main [role=alert], [data-notice][role=alert]").first().waitFor();
    check((await page.inputValue("#amount")) === "210", "the amount is gone");
    await till.order({ do: "set-preset", preset: "api-unavailable", on: false });
    await page.locator("#charge-button").click();
    await page.waitForURL("**/sales/*");
  },

  async "every page can be read by everyone, in light and dark, and breaks no policy"({ browser, till }) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const complaints = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { origin } = new URL(request.url());
        if (![till.origin, till.sandbox].includes(origin)) complaints.push(`third party: ${origin}`);
      });
      const look = async (name) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`);
        check(found.length === 0, `${name} (${colorScheme}): ${found.join("; ")}`);
        await photograph(page, `${name}-phone-${colorScheme}`);
      };
      await page.goto(till.origin);
      await look("landing");
      await signIn(page, till);
      await look("till");
      await charge(page, till, "1250");
      await page.locator("[data-connection=live]").waitFor();
      await look("sale");
      await pay(context, till);
      await page.locator("[data-sale-status=paid]").waitFor();
      await look("paid");
      for (const name of ["sales", "wallets", "transactions"]) {
        await page.goto(`${till.origin}/${name}`);
        await look(name);
      }
      check(complaints.length === 0, complaints.join("; "));
      await context.close();
    }
  },

  async "an employee connects the work app, charges, gets a card, and Disconnect ends the cashier"({ browser, context, page, till }) {
    const { employee, phone, code } = await workplace(browser, context, page, till);
    await phone.fill("#code", code);
    await phone.getByRole("button", { name: "Connect" }).click();
    await phone.locator("body[data-page=connected]").waitFor();
    await phone.getByRole("link", { name: "Open the till" }).click();
    await phone.locator("body[data-role=cashier]").waitFor();
    check((await phone.locator("nav a[href='/wallets']").count()) === 0, "a cashier sees no balances");
    await keyIn(phone, "1250");
    await phone.locator("#charge-button").click();
    await phone.waitForURL("**/sales/*");
    await pay(employee, till);
    await phone.locator("[data-sale-status=paid]").waitFor();
    const app = employee.pages()[0];
    const patience = Date.now() + 20_000;
    do await app.goto(`${till.sandbox}/workplace?user=user-mia-7301`);
    while (!(await app.locator("[data-feed-card]").count()) && Date.now() < patience);
    check((await app.locator("[data-feed-card]").innerText()).includes("12.50"), "the card says the amount");
    await app.getByRole("button", { name: "Disconnect" }).click();
    await app.locator("[data-linked-account]").waitFor({ state: "detached" });
    await phone.goto(`${till.origin}/till`);
    check((await phone.locator("body[data-role]").count()) === 0, "still a cashier");
    await page.goto(`${till.origin}/till`);
    check((await page.locator("body[data-role=owner]").count()) === 1, "the owner was signed out");
    await employee.close();
  },

  async "the work app's pages can be read by everyone, in light and dark"({ browser, context, page, till }) {
    const { employee, phone, code } = await workplace(browser, context, page, till);
    const views = [[page, "workplace-settings"], [phone, "connect"], [employee.pages()[0], "workplace-sandbox"]];
    await page.goto(`${till.origin}/settings/workplace`);
    const look = async (view, name) => {
      for (const colorScheme of ["light", "dark"]) {
        await view.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page: view }).analyze();
        const found = violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`);
        check(found.length === 0, `${name} (${colorScheme}): ${found.join("; ")}`);
        if (!shots) continue;
        for (const [size, width] of [["phone", 390], ["desktop", 1280]]) {
          await view.setViewportSize({ width, height: 844 });
          await photograph(view, `${name}-${size}-${colorScheme}`, { fullPage: true });
        }
      }
    };
    for (const [view, name] of views) await look(view, name);
    await phone.fill("#code", "wrong");
    await phone.getByRole("button", { name: "Connect" }).click();
    await phone.locator("[aria-invalid=true]").waitFor();
    await look(phone, "connect-wrong");
    await phone.fill("#code", code);
    await phone.getByRole("button", { name: "Connect" }).click();
    await phone.locator("body[data-page=connected]").waitFor();
    await look(phone, "connected");
    await employee.close();
  },

  async "the till page is light"({ page, till }) {
    await signIn(page, till);
    // What asks for the zone is needed once.
    await page.locator("body:not([data-time-zone-unknown])").waitFor();
    const sizes = { all: 0, script: 0 };
    const seen = new Map();
    page.on("request", (request) => seen.set(request.url(), request.resourceType()));
    await page.goto(`${till.origin}/till`, { waitUntil: "networkidle" });
    for (const [url, kind] of seen) {
      if (new URL(url).origin !== till.origin) continue;
      const packed = zlib.gzipSync(await (await page.request.get(url)).body()).length;
      sizes.all += packed;
      if (kind === "script") sizes.script += packed;
    }
    console.log(`    till page: ${sizes.all} bytes, of which scripts ${sizes.script} (gzip)`);
    check(sizes.all < 40_000, `the page weighs ${sizes.all} bytes`);
    check(sizes.script < 8_000, `its scripts weigh ${sizes.script} bytes`);
  },
};

// Two at a time, for most of a journey is waiting; what is timed is alone.
const TIMED = ["turns green within", "three hundred items"];
const isTimed = (claim) => TIMED.some((part) => claim.includes(part));
const wanted = Object.keys(journeys).filter((claim) => (process.env.ONLY ?? "").split("|").some((part) => claim.includes(part)));
let [passed, failed] = [0, 0];

const go = async (browser, claim) => {
  const begun = Date.now();
  let till;
  const said = (word) => `${word}${claim} (${((Date.now() - begun) / 1000).toFixed(1)} s)`;
  try {
    till = await Till.open(binary);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await within(JOURNEY_LIMIT, journeys[claim]({ browser, context, page, till }));
    passed += 1;
    console.log(said("ok    "));
  } catch (error) {
    failed += 1;
    console.log(`${said("FAIL  ")}\n      ${error.message}\n${(till?.log ?? "").split("\n").slice(-12).join("\n")}`);
  } finally {
    await till?.close();
  }
};

/** Lets go of all that a journey has opened; where a browser cannot any more another one takes its place. */
const tidy = async (browser) => {
  try {
    await within(CLOSING_LIMIT, Promise.all(browser.contexts().map((context) => context.close())));
    return browser;
  } catch (error) {
    console.log(`    another browser: ${error.message}`);
    await within(CLOSING_LIMIT, browser.close()).catch(() => {});
    return openBrowser();
  }
};

const work = async (claims) => {
  let browser = await openBrowser();
  while (claims.length > 0) {
    await go(browser, claims.shift());
    browser = await tidy(browser);
  }
  await browser.close();
};

const together = wanted.filter((claim) => !isTimed(claim));
await Promise.all([work(together), work(together)]);
// The payment first: what scripts cost is measured in a browser that has run some.
await work(TIMED.flatMap((part) => wanted.filter((claim) => claim.includes(part))));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
