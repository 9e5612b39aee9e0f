// From the payment at Blink to "paid" on the page of a sale, in a real Chromium: the clock of this machine on both sides.
//
//   node benches/latency.mjs [binary] [payments]     `cargo bench --bench latency` does so once its raw clients are through

import path from "node:path";
import { fileURLToPath } from "node:url";
import { Till, check, openBrowser, signIn } from "../tests/browser/till.mjs";

const here = path.dirname(fileURLToPath(import.meta.url));
const binary = path.resolve(process.argv[2] ?? path.join(here, "../target/release/blink-till"));
const payments = Number(process.argv[3] ?? 200);
/** The till makes sixty invoices a minute for an account. */
const people = ["alice", "kenji", "willem", "noor"];

const now = () => performance.timeOrigin + performance.now();

/** Charges a little, and waits until the page is live. */
const charge = async (page, till) => {
  await page.goto(`${till.origin}/till`);
  await page.locator("input[name=unit][value=SAT]").check({ force: true });
  await page.fill("#amount", "21");
  await page.locator("#charge-button").click();
  await page.waitForURL("**/sales/*");
  await page.locator("[data-connection=live]").waitFor();
};

/** When the page shows it: the frame after the status was drawn. */
const watch = (page) =>
  page.evaluate(() => {
    window.shown = new Promise((resolve) => {
      new MutationObserver(() => {
        if (!document.querySelector("[data-sale-status=paid]")) return;
        const drawnAt = performance.timeOrigin + performance.now();
        requestAnimationFrame(() => resolve({ drawnAt, shownAt: performance.timeOrigin + performance.now() }));
      }).observe(document.querySelector("#status"), { subtree: true, childList: true, attributes: true });
    });
  });

const pay = async (page, till) => {
  const request = await page.locator("[data-payment-request]").getAttribute("data-payment-request");
  const invoices = await (await fetch(`${till.sandbox}/control/invoices`)).json();
  const { payment_hash } = invoices.find((invoice) => invoice.payment_request === request);
  await watch(page);
  const paidAt = now();
  const answer = await fetch(`${till.sandbox}/control/pay`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ payment_hash }),
  });
  check(answer.ok, `the sandbox refused the payment: ${answer.status}`);
  const { drawnAt, shownAt } = await page.evaluate(() => window.shown);
  return { drawn: drawnAt - paidAt, shown: shownAt - paidAt };
};

const till = await Till.open(binary);
await till.order({ do: "set-receive-disabled", person: "willem", disabled: false });
const browser = await openBrowser();
const times = { drawn: [], shown: [] };
for (const person of people) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page, till, person);
  for (let n = 0; n < payments / people.length; n += 1) {
    await charge(page, till);
    const { drawn, shown } = await pay(page, till);
    times.drawn.push(drawn);
    times.shown.push(shown);
  }
  await context.close();
}
await browser.close();
await till.close();
for (const [what, all] of Object.entries(times)) {
  all.sort((a, b) => a - b);
  const at = (part) => all[Math.max(0, Math.ceil(all.length * part) - 1)].toFixed(1);
  console.log(
    `payment at Blink to "paid" ${what} in Chromium, ${all.length} payments: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`,
  );
}
