// Every page of the till: valid, readable by everyone, and each of its forms honest to somebody whose sign-in has ended.

import { AxeBuilder } from "@axe-core/playwright";
import { HtmlValidate } from "html-validate";
import { boxes, check, openStaff, signIn } from "./till.mjs";

const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });

/** What a reader of the page as the server sent it finds wrong. */
export const invalid = async (html) => {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map((m) => `${m.ruleId} (${m.line}:${m.column}): ${m.message}`));
};

export default ({ charge, pay }) => {
  /** The owner's shop with a bit of everything in it, and the addresses of all its pages. */
  const shop = async ({ context, page, till }) => {
    await signIn(page, till);
    const panel = await context.newPage();
    await panel.goto(till.sandbox);
    const shown = (mark) => panel.locator(`[${mark}]`).innerText();
    await page.goto(`${till.origin}/settings/cards`);
    await page.fill("#api_key", await shown("data-card-api-key"));
    await page.fill("#secret_key", await shown("data-card-secret-key"));
    await page.fill("#currency", "EUR");
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Try and keep" }).click()]);
    const sale = async (digits) => {
      await charge(page, till, digits);
      return page.url().replace(till.origin, "");
    };
    const cancelled = await sale("110");
    await openStaff(page);
    await page.getByRole("button", { name: "Cancel this sale" }).click();
    await page.locator("[data-sale-status=cancelled]").first().waitFor();
    const paid = await sale("120");
    await page.getByRole("button", { name: "Pay by card or bank" }).click();
    await page.locator("[data-card-link]").waitFor();
    const card = await context.newPage();
    await card.goto(await page.locator("[data-card-link]").getAttribute("href"));
    await card.getByRole("button", { name: "Pay by card" }).click();
    await card.locator("[data-card-status=paid]").waitFor();
    await page.locator("[data-sale-status=paid]").first().waitFor();
    const receipt = await page.locator("a[href^='/receipts/']").first().getAttribute("href");
    const waiting = await sale("130");
    await page.goto(`${till.origin}/settings/cashiers`);
    await page.fill("#name", "Mia");
    await page.getByRole("button", { name: "Make a join code" }).click();
    const code = await page.locator("[data-join-code]").first().getAttribute("data-join-code");
    await panel.close();
    await card.close();
    const owners = [
      "/till", waiting, cancelled, paid, "/sales", "/sales?q=nothing&from=x", "/claims", "/claims?q=2.50", "/inbox", "/wallets",
      "/transactions", "/health", "/settings/sign-ins", "/settings/cashiers", "/settings/cards", "/settings/workplace",
      "/settings/shop", "/nowhere",
    ];
    return { owners, anybodys: ["/", receipt, "/join", "/nowhere", "/receipts/nothing"], code };
  };

  const isThere = async (page, address) => (await page.request.get(address)).status() !== 404;

  return {
    async "every page is valid and can be read by everyone"({ browser, context, page, till }) {
      const { owners, anybodys, code } = await shop({ context, page, till });
      const faults = [];
      const look = async (view, name, html) => {
        faults.push(...(await invalid(html)).map((fault) => `${name}: ${fault}`));
        const { violations } = await new AxeBuilder({ page: view }).analyze();
        faults.push(...violations.map((v) => `${name}: axe ${v.id}: ${v.nodes.map((node) => node.target).join(", ")}`));
      };
      const visit = async (view, path, name = path) => {
        const answer = await view.goto(`${till.origin}${path}`);
        await look(view, name, await answer.text());
      };
      for (const path of owners) await visit(page, path);
      const refused = async (view, path, fields, name) => {
        // As a form of that page sends it; what comes is looked at where it comes.
        await view.goto(`${till.origin}/`);
        const sent = view.evaluate(
          ([action, values]) => {
            const form = Object.assign(document.createElement("form"), { method: "post", action });
            for (const [key, value] of Object.entries(values)) {
              form.append(Object.assign(document.createElement("input"), { name: key, value }));
            }
            document.body.append(form);
            HTMLFormElement.prototype.submit.call(form);
          },
          [path, fields],
        );
        const [answer] = await Promise.all([
          view.waitForResponse((answer) => answer.request().method() === "POST"),
          view.waitForEvent("load"),
          sent,
        ]);
        await look(view, `${name} (${answer.status()})`, await answer.text());
        return answer.status();
      };
      check((await refused(page, "/sales", { amount: "1,2,3", unit: "EUR", wallet: "BTC", memo: "" }, "a bad amount")) === 422, "a bad amount was taken");
      check((await refused(page, "/settings/cashiers", { name: "" }, "no name")) === 422, "no name was taken");
      await refused(page, "/settings/cashiers", { name: "Tom" }, "a join code");
      const stranger = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const anybody = await stranger.newPage();
      for (const path of anybodys) await visit(anybody, path);
      check((await refused(anybody, "/sales", { amount: "5", memo: "Tea" }, "signed out")) === 401, "it was not said");
      check((await refused(anybody, "/join", { code: "wrong" }, "a wrong code")) === 422, "a wrong code was taken");
      await anybody.goto(`${till.origin}/join`);
      await anybody.fill("#code", code);
      await anybody.getByRole("button", { name: "Join" }).click();
      await anybody.locator("body[data-role=cashier]").waitFor();
      for (const path of ["/till", "/sales", "/wallets"]) await visit(anybody, path, `a cashier's ${path}`);
      const elsewhere = till.origin.replace("localhost", "127.0.0.1");
      const wrong = await anybody.goto(`${elsewhere}/sales?page=1`);
      check(wrong.status() === 421, "another name was answered");
      await look(anybody, "421", await wrong.text());
      const colour = await anybody.locator("a").evaluate((link) => getComputedStyle(link).backgroundColor);
      check(colour !== "rgba(0, 0, 0, 0)", "the page by a wrong name has no style");
      await anybody.locator("a").click();
      await anybody.waitForURL(`${till.origin}/sales?page=1`);
      await stranger.close();
      check(faults.length === 0, `${faults.length} faults\n      ${faults.join("\n      ")}`);
    },

    async "every form tells somebody whose sign-in has ended, and leads back to its page"({ context, page, till }) {
      const { owners } = await shop({ context, page, till });
      const cookies = await context.cookies();
      const done = new Set();
      const swallowed = [];
      page.on("console", (message) => /form-action/.test(message.text()) && swallowed.push(message.text()));
      for (const path of owners) {
        await page.goto(`${till.origin}${path}`);
        const forms = await page.locator("form[method=post]").evaluateAll((all) => all.map((form) => form.getAttribute("action")));
        for (const [index, action] of forms.entries()) {
          // Ids aside, one of a kind is enough; leaving works signed out as well.
          const kind = action.replace(/[0-9a-f-]{36}|\d+/g, "ID");
          if (done.has(kind) || kind === "/logout") continue;
          done.add(kind);
          await context.addCookies(cookies);
          await page.goto(`${till.origin}${path}`);
          await context.clearCookies();
          await page.locator("form[method=post]").nth(index).evaluate((form) => {
            for (const field of form.querySelectorAll("input[required], textarea[required]")) {
              if (field.type === "checkbox") field.checked = true;
              else field.value ||= "5";
            }
            form.noValidate = true;
            form.requestSubmit(form.querySelector("[type=submit]"));
          });
          await page.locator("[data-notice=signed-out]").waitFor().catch(() => {
            throw new Error(`${path}: the form to ${action} says nothing; the page is ${page.url()}`);
          });
          const way = await page.locator("main a[href^='/login']").getAttribute("href");
          const back = new URL(way, till.origin).searchParams.get("return_to");
          await context.addCookies(cookies);
          check(await isThere(page, `${till.origin}${back}`), `${action} leads back to ${back}, which is not there`);
        }
        await context.addCookies(cookies);
      }
      for (const kind of ["/sales", "/sales/ID/cancel", "/sales/ID/renew", "/sales/ID/card", "/sales/ID/refund", "/settings/cashiers",
        "/settings/cashiers/ID/end", "/settings/sign-ins/end-all", "/settings/cards", "/settings/cards/remove", "/settings/workplace"]) {
        check(done.has(kind), `there was no form to ${kind}: ${[...done].join(" ")}`);
      }
      check(swallowed.length === 0, swallowed.join("; "));

      // The whole way once, by clicking.
      await page.goto(`${till.origin}/till`);
      await page.locator("#keypad [data-key='5']").click();
      const typed = await page.inputValue("#amount");
      await context.clearCookies();
      await page.locator("#charge-button").click();
      await page.locator("[data-notice=signed-out]").waitFor();
      check((await page.locator("[data-typed]").innerText()).includes(typed), "what was typed is gone");
      await page.locator("main a[href^='/login']").click();
      await page.locator("button[name=person][value=alice]").click();
      for (const box of await boxes(page)) await box.check();
      await page.locator("button[name=decision][value=allow]").click();
      await page.waitForURL(`${till.origin}/till`);
      check((await page.inputValue("#amount")) === typed, "the till has forgotten it");
    },
  };
};
