// Signing in with an API key, every answer of it, and how a sign-in that ends by itself is told: each page valid, readable by
// everyone, and whole on the smallest phone and a desktop, in light and dark.

import { AxeBuilder } from "@axe-core/playwright";
import { SIZES, faults } from "./looks.mjs";
import { invalid } from "./pages.mjs";
import { boxes, check, openStaff, photograph, signIn } from "./till.mjs";

export default ({ keyIn }) => {
  /** Looks at what is on the page now, in every size and theme; `html` is the page as it was sent. */
  const looker = (complaints) => async (page, name, html) => {
    complaints.push(...(await invalid(html)).map((fault) => `${name}: ${fault}`));
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      complaints.push(...violations.map((v) => `${name} (${colorScheme}): axe ${v.id}: ${v.nodes.map((node) => node.target)}`));
      for (const size of ["small", "phone", "desktop"]) {
        await page.setViewportSize(SIZES[size]);
        await page.evaluate(() => scrollTo(0, 0));
        const found = await page.evaluate(faults, { inSight: [] });
        complaints.push(...found.map((fault) => `${name} (${size}, ${colorScheme}): ${fault}`));
        await photograph(page, `${name}-${size}-${colorScheme}`, { fullPage: true });
      }
    }
    await page.setViewportSize(SIZES.phone);
  };

  return {
    async "every answer to an API key is valid, readable and whole in every size"({ browser, page, till }) {
      const complaints = [];
      const look = looker(complaints);
      const visit = async (view, address, name) => {
        const answer = await view.goto(`${till.origin}${address}`);
        await look(view, name, await answer.text());
      };
      const paste = async (key, name, status) => {
        await page.goto(`${till.origin}/login/key`);
        await page.fill("#api_key", key);
        const [answer] = await Promise.all([
          page.waitForResponse((answer) => answer.request().method() === "POST"),
          page.waitForEvent("load"),
          page.getByRole("button", { name: "Try the key and sign in" }).click(),
        ]);
        check(answer.status() === status, `${name}: ${answer.status()}`);
        if (status < 400) return;
        check((await page.inputValue("#api_key")) === "", `${name}: the key comes back`);
        await look(page, name, await answer.text());
      };
      await visit(page, "/login/key", "key");
      await paste("blink_nobody_knows_this", "key-unknown", 422);
      await paste(await till.makeKey("alice", ["receive"]), "key-blind", 422);
      await paste(await till.makeKey("alice", ["read", "receive", "write"]), "key-can-send", 422);
      check(await page.locator("[name=confirm]").isVisible(), "there is nothing to confirm with");
      // Whoever has made a safer key meanwhile need not say that they mean the other one.
      await page.fill("#api_key", await till.makeKey("alice", ["read", "receive"]));
      await page.getByRole("button", { name: "Try the key and sign in" }).click();
      await page.waitForURL("**/till");
      await page.context().clearCookies();
      await till.order({ do: "set-preset", preset: "api-unavailable", on: true });
      await paste(await till.makeKey("alice", ["read"]), "key-away", 503);
      await till.order({ do: "set-preset", preset: "api-unavailable", on: false });
      for (let guess = 0; guess < 20; guess += 1) {
        await page.request.post(`${till.origin}/login/key`, { form: { api_key: `blink_${guess}` }, headers: { Origin: till.origin } });
      }
      await page.context().clearCookies();
      await paste("blink_once_more", "key-limited", 429);
      check(complaints.length === 0, `${complaints.length} faults\n      ${complaints.join("\n      ")}`);

      const small = await browser.newContext({ viewport: SIZES.small });
      const front = await small.newPage();
      await front.goto(till.origin);
      await look(front, "key-landing", await (await front.request.get(till.origin)).text());
      await small.close();
      check(complaints.length === 0, complaints.join("\n      "));
    },

    async "a sign-in that may little, or ended by itself, says so on pages that are whole"({ browser, page, till }) {
      const complaints = [];
      const look = looker(complaints);
      const visit = async (view, address, name) => {
        const answer = await view.goto(`${till.origin}${address}`);
        await look(view, name, await answer.text());
      };
      const byKey = async (view, key) => {
        await view.goto(`${till.origin}/login/key`);
        await view.fill("#api_key", key);
        await view.getByRole("button", { name: "Try the key and sign in" }).click();
        await view.waitForURL("**/till");
      };
      await byKey(page, await till.makeKey("kenji", ["read"]));
      await visit(page, "/till", "key-partial-till");
      await page.locator("[data-notice=partial-consent]").first().waitFor();
      await visit(page, "/wallets", "key-partial-wallets");
      await visit(page, "/health", "key-partial-health");

      const key = await till.makeKey("kenji", ["read", "receive"]);
      await byKey(page, key);
      await page.goto(`${till.origin}/settings/cashiers`);
      await page.fill("#name", "Mia");
      await page.getByRole("button", { name: "Make a join code" }).click();
      const code = await page.locator("[data-join-code]").first().getAttribute("data-join-code");
      const device = await browser.newContext({ viewport: SIZES.phone });
      const cashier = await device.newPage();
      await cashier.goto(`${till.origin}/join`);
      await cashier.fill("#code", code);
      await cashier.getByRole("button", { name: "Join" }).click();
      await cashier.waitForURL("**/till");
      await till.revokeKey("kenji", key);
      await cashier.locator("input[name=unit][value=SAT]").check({ force: true });
      await keyIn(cashier, "34");
      await cashier.locator("#charge-button").click();
      await cashier.waitForURL("**/sales/*");
      await cashier.locator("[data-notice=without-sign-in]").waitFor();
      const sale = new URL(cashier.url()).pathname;
      await visit(cashier, sale, "sale-without-sign-in");
      await openStaff(cashier);
      await cashier.getByRole("button", { name: "Cancel this sale" }).click();
      await cashier.locator("[data-sale-status=cancelled]").first().waitFor();
      await visit(cashier, sale, "sale-without-sign-in-cancelled");
      await visit(cashier, "/till", "till-owner-must-sign-in");
      await visit(cashier, "/health", "health-owner-must-sign-in");
      await device.close();

      // The cashier's charge met it; the owner hears when they come.
      await visit(page, "/", "ended-key-landing");
      await page.locator("[data-notice=session-ended]").waitFor();
      await visit(page, "/login/key", "ended-key-form");
      await page.locator("[data-notice=session-ended]").waitFor();

      await page.context().clearCookies();
      await signIn(page, till, "alice");
      await till.order({ do: "revoke-all-for", person: "alice" });
      await till.order({ do: "expire-access-tokens" });
      await page.goto(`${till.origin}/wallets`);
      await visit(page, "/", "ended-grant-landing");
      await page.locator("[data-notice=session-ended]").waitFor();
      await page.getByRole("link", { name: "Log in with Blink" }).click();
      await page.locator("button[name=person][value=alice]").click();
      for (const box of await boxes(page)) await box.check();
      const [told] = await Promise.all([
        page.waitForResponse((answer) => answer.url() === `${till.origin}/till`),
        page.locator("button[name=decision][value=allow]").click(),
      ]);
      const html = await told.text();
      await page.locator("[data-notice=session-ended]").waitFor();
      await look(page, "ended-grant-till", html);
      check(complaints.length === 0, `${complaints.length} faults\n      ${complaints.join("\n      ")}`);
    },
  };
};
