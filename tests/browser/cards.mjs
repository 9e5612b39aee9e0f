// The journeys of the optional room `cards`.

import { AxeBuilder } from "@axe-core/playwright";
import { openStaff, photograph, shots } from "./till.mjs";

export default ({ signIn, charge, check, status }) => {
  /** The owner types the keys that the sandbox's own page shows. */
  const setUp = async (context, page, till) => {
    await signIn(page, till);
    const panel = await context.newPage();
    await panel.goto(till.sandbox);
    const shown = (mark) => panel.locator(`[${mark}]`).innerText();
    await page.goto(`${till.origin}/settings/sign-ins`);
    await page.getByRole("link", { name: "Cards", exact: true }).click();
    await page.fill("#api_key", await shown("data-card-api-key"));
    await page.fill("#secret_key", await shown("data-card-secret-key"));
    await page.fill("#currency", "EUR");
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Try and keep" }).click()]);
    await page.locator("[data-cards=on]").waitFor();
  };

  const addCard = async (page) => {
    await page.getByRole("button", { name: "Pay by card or bank" }).click();
    await page.locator("[data-card-link]").waitFor();
  };

  return {
    async "the owner sets up cards, a customer pays one sale by card, and it turns green"({ context, page, till }) {
      await setUp(context, page, till);
      await charge(page, till, "1250");
      await addCard(page);
      check((await page.locator("#status .qr svg").count()) === 2, "the invoice and the hosted page stand side by side");
      await page.locator("[data-connection=live]").waitFor();
      const [hosted] = await Promise.all([context.waitForEvent("page"), page.locator("[data-card-link]").click()]);
      check((await hosted.locator("h1").innerText()).includes("12.50 EUR"), "the hosted page says the amount");
      await hosted.getByRole("button", { name: "The card is declined" }).click();
      await hosted.locator("[data-card-status=waiting]").waitFor();
      check((await status(page)) === "waiting", "a declined card changes nothing");
      // That page asks again by itself; the customer tries once more in another tab.
      const again = await context.newPage();
      await again.goto(await page.locator("[data-card-link]").getAttribute("href"));
      await again.getByRole("button", { name: "Pay by card" }).click();
      await again.locator("[data-card-status=paid]").waitFor();
      await page.locator("[data-sale-status=paid] [data-paid-by=card]").waitFor();
      await page.reload();
      await openStaff(page);
      await page.locator("summary", { hasText: "Give money back" }).click();
      await page.fill('form[action$="/refund"] [name=amount]', "2.50");
      await page.getByRole("checkbox").check();
      await page.getByRole("button", { name: "Give back" }).click();
      await page.locator("[data-refund=done]").waitFor();
    },

    async "the pages of cards can be read by everyone, in light and dark"({ browser, till }) {
      for (const colorScheme of ["light", "dark"]) {
        const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", viewport: { width: 390, height: 844 } });
        const page = await context.newPage();
        const look = async (view, name) => {
          const { violations } = await new AxeBuilder({ page: view }).analyze();
          const found = violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`);
          check(found.length === 0, `${name} (${colorScheme}): ${found.join("; ")}`);
          if (!shots) return;
          for (const [size, width] of [["desktop", 1280], ["phone", 390]]) {
            await view.setViewportSize({ width, height: 844 });
            await photograph(view, `cards-${name}-${size}-${colorScheme}`, { fullPage: true });
          }
        };
        await setUp(context, page, till);
        await look(page, "settings");
        await charge(page, till, "1250");
        await look(page, "offer");
        await addCard(page);
        await look(page, "sale");
        const hosted = await context.newPage();
        await hosted.goto(await page.locator("[data-card-link]").getAttribute("href"));
        await look(hosted, "hosted");
        await hosted.getByRole("button", { name: "Pay by card" }).click();
        await hosted.locator("[data-card-status=paid]").waitFor();
        await look(hosted, "done");
        await page.locator("[data-sale-status=paid]").waitFor();
        await page.reload();
        await openStaff(page);
        await page.locator("summary", { hasText: "Give money back" }).click();
        await look(page, "paid");
        await page.fill('form[action$="/refund"] [name=amount]', "2.50");
        await page.getByRole("checkbox").check();
        await page.getByRole("button", { name: "Give back" }).click();
        await page.locator("[data-given-back]").waitFor();
        await look(page, "given-back");
        const receipt = await page.locator("a[href^='/receipts/']").first().getAttribute("href");
        for (const [path, name] of [[receipt, "receipt"], ["/sales", "history"]]) {
          await page.goto(till.origin + path);
          check((await page.locator("[data-given-back]").first().innerText()).includes("2.50"), `${path} does not say what was given back`);
          await look(page, name);
        }
        await hosted.goto(till.sandbox);
        await look(hosted, "sandbox");
        await context.close();
      }
    },
  };
};
