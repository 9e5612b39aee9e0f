// The journeys of the product in a real Chromium, against the embedded sandbox: what a shop owner, a cashier and a
// customer do, by clicking. Prints a line per claim and `N passed, N failed` at the end.
//
//   node run.mjs [binary]          SHOTS=folder keeps a picture of every screen, phone and desktop, light and dark

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import zlib from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";
import cards from "./cards.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const binary = path.resolve(process.argv[2] ?? path.join(here, "../../target/debug/blink-till"));
const shots = process.env.SHOTS;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
};

const check = (condition, message) => {
  if (!condition) throw new Error(message);
};

const JOURNEY_LIMIT = 120_000;

const within = (limit, work) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${limit / 1000} s`)), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** The till with its sandbox, in a folder of its own. */
class Till {
  static async open() {
    const till = new Till();
    till.folder = mkdtempSync(path.join(tmpdir(), "blink-till-journey-"));
    [till.port, till.sandboxPort] = [await freePort(), await freePort()];
    till.origin = `http://localhost:${till.port}`;
    till.sandbox = `http://127.0.0.1:${till.sandboxPort}`;
    await till.start();
    return till;
  }

  async start() {
    const env = {
      PATH: process.env.PATH,
      TILL_LISTEN: `127.0.0.1:${this.port}`,
      TILL_PUBLIC_URL: this.origin,
      TILL_SANDBOX_LISTEN: `127.0.0.1:${this.sandboxPort}`,
    };
    this.process = spawn(binary, ["--sandbox"], { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
    this.log = "";
    this.process.stderr.on("data", (data) => (this.log += data));
    let said = "";
    for await (const data of this.process.stdout) {
      said += data;
      if (said.includes(this.origin)) return;
    }
    throw new Error(`the till did not open: ${said}${this.log}`);
  }

  async kill() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    this.process.kill("SIGKILL");
    await once(this.process, "exit");
  }

  async close() {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  order(command) {
    return fetch(`${this.sandbox}/control`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(command),
    }).then((answer) => check(answer.ok, `${JSON.stringify(command)}: ${answer.status}`));
  }
}

/** Signs in by clicking, ticking the boxes as the landing page says. */
const signIn = async (page, till, person = "alice", scopes = ["read", "receive", "offline"]) => {
  await page.goto(till.origin);
  await page.getByRole("link", { name: "Log in with Blink" }).click();
  await page.locator(`button[name=person][value=${person}]`).click();
  for (const box of await page.locator("input[name=grant_scope]").all()) {
    check(!(await box.isChecked()), "a permission box came ticked");
    if (scopes.includes(await box.inputValue())) await box.check();
  }
  await page.locator("button[name=decision][value=allow]").click();
  await page.waitForURL(`${till.origin}/**`);
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

const status = (page) => page.locator("[data-sale-status]").first().getAttribute("data-sale-status");

const journeys = {
  ...cards({ signIn, charge, check, status, shots }),

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
    await pay(context, till);
    await reloadUntil(page, address, "paid");
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
    if (!(await memo.isVisible())) await page.locator("details summary").first().click();
    await memo.fill("");
    await memo.pressSequentially("Table 12 + 3");
    check((await page.inputValue("#amount")) === "4.00", "the memo changed the amount");
    await memo.blur();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/sales/*");
    check((await page.locator("main").innerText()).includes("Table 12 + 3"), "the memo is on the sale");
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
        if (shots) await page.screenshot({ path: path.join(shots, `${name}-phone-${colorScheme}.png`) });
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

  async "the till page is light"({ page, till }) {
    await signIn(page, till);
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

const picture = async (browser, till) => {
  const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } };
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ["light", "dark"]) {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      const shoot = (name) => page.screenshot({ path: path.join(shots, `${name}-${size}-${colorScheme}.png`) });
      await page.goto(till.origin);
      await shoot("landing");
      await signIn(page, till);
      await keyIn(page, "1250");
      await shoot("till");
      await charge(page, till, "1250");
      await page.locator("[data-connection=live]").waitFor();
      await shoot("sale");
      await pay(context, till);
      await page.locator("[data-sale-status=paid]").waitFor();
      await page.waitForTimeout(400);
      await shoot("paid");
      for (const name of ["sales", "wallets", "transactions"]) {
        await page.goto(`${till.origin}/${name}`);
        await shoot(name);
      }
      await context.close();
    }
  }
};

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const browser = await chromium.launch({ executablePath, args: FLAGS });
let [passed, failed] = [0, 0];
for (const [claim, journey] of Object.entries(journeys)) {
  if (!claim.includes(process.env.ONLY ?? "")) continue;
  const till = await Till.open();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  try {
    await within(JOURNEY_LIMIT, journey({ browser, context, page, till }));
    passed += 1;
    console.log(`ok    ${claim}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${claim}\n      ${error.message}\n${till.log.split("\n").slice(-12).join("\n")}`);
  } finally {
    await context.close();
    await till.close();
  }
}
if (shots && !process.env.ONLY) {
  mkdirSync(shots, { recursive: true });
  const till = await Till.open();
  await picture(browser, till);
  await till.close();
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
