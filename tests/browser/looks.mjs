// How the pages look: each in every size and theme, with letters twice as large, and in forced colours. The rules are
// checked on each; a picture is for whoever asks for it with SHOTS.

import { photograph, ready } from "./till.mjs";

export const SIZES = {
  small: { width: 320, height: 568 },
  phone: { width: 390, height: 844 },
  landscape: { width: 844, height: 390 },
  tablet: { width: 820, height: 1180 },
  desktop: { width: 1280, height: 900 },
};
/** Light and dark in every size; then what a person's own settings make of it. */
const LOOKS = [
  ...Object.keys(SIZES).flatMap((size) => ["light", "dark"].map((scheme) => ({ size, scheme }))),
  { size: "phone", scheme: "light", letters: 2 },
  { size: "desktop", scheme: "light", letters: 2 },
  { size: "phone", scheme: "dark", forced: true },
];

/** Runs in the page: what is wrong with how it is laid out. */
export const faults = ({ inSight }) => {
  const found = [];
  const box = (element) => element.getBoundingClientRect();
  const name = (element) => `${element.tagName.toLowerCase()} "${(element.innerText || element.id || element.className).trim().slice(0, 30)}"`;
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && box(element).width > 1;
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide, the window ${innerWidth}`);
  for (const element of document.querySelectorAll("main *")) {
    if (isShown(element) && !element.closest(".visually-hidden, thead, svg, code") && box(element).right > innerWidth + 1)
      found.push(`${name(element)} sticks out to the right`);
  }
  for (const selector of inSight) {
    const element = [...document.querySelectorAll(selector)].find(isShown);
    if (!element) found.push(`${selector} is not there`);
    else {
      const { top, bottom, left, right } = box(element);
      if (top < 0 || left < 0 || bottom > innerHeight + 0.5 || right > innerWidth + 0.5)
        found.push(`${selector} is not in sight: ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`);
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (at && !element.contains(at) && !at.contains(element)) found.push(`${selector} is covered by ${name(at)}`);
    }
  }
  const targets = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select")].filter(isShown);
  for (const target of targets) {
    // A link within a sentence is as high as its line; a radio is pressed by its label.
    const inSentence = target.matches("p a:not(.button), .banner a, td a, li a") && getComputedStyle(target).display === "inline";
    if (inSentence || target.closest(".visually-hidden, .banner") || target.matches(".skip, .visually-hidden")) continue;
    const { width, height } = box(target.closest("label") ?? target);
    if (width < 47.5 || height < 47.5) found.push(`${name(target)} is ${Math.round(width)} × ${Math.round(height)}`);
  }
  const places = [...document.querySelectorAll("nav[aria-label=Main] > a, nav[aria-label=Main] > details")].filter(isShown);
  if (innerWidth < 768 && places.length > 4) found.push(`${places.length} places`);
  places.forEach((place, index) => {
    const { left, right, top, bottom } = box(place);
    if (place.scrollWidth > place.clientWidth + 1) found.push(`${name(place)} does not fit its place`);
    for (const other of places.slice(index + 1)) {
      const over = box(other);
      if (left < over.right - 1 && over.left < right - 1 && top < over.bottom - 1 && over.top < bottom - 1)
        found.push(`${name(place)} and ${name(other)} overlap`);
    }
  });
  return [...new Set(found)];
};

export default ({ check, signIn, keyIn, charge, payOpen, status }) => {
  const inLook = async (browser, { size, scheme, letters, forced }, work) => {
    const context = await browser.newContext({
      viewport: SIZES[size],
      colorScheme: scheme,
      reducedMotion: "reduce",
      forcedColors: forced ? "active" : "none",
    });
    const page = await context.newPage();
    if (letters) {
      const devtools = await context.newCDPSession(page);
      await devtools.send("Page.setFontSizes", { fontSizes: { standard: 16 * letters, fixed: 13 * letters } });
    }
    const looked = `${size}-${scheme}${letters ? "-letters" : ""}${forced ? "-forced" : ""}`;
    const complaints = [];
    const look = async (name, inSight = []) => {
      await ready(page);
      await page.evaluate(() => scrollTo(0, 0));
      const found = await page.evaluate(faults, { inSight });
      complaints.push(...found.map((fault) => `${name}-${looked}: ${fault}`));
      await photograph(page, `${name}-${looked}`);
    };
    await work({ page, look });
    await context.close();
    return complaints;
  };

  const views = (till) => async ({ page, look }) => {
    await page.goto(till.origin);
    await look("landing");
    await page.goto(`${till.origin}/join`);
    await look("join");
    await signIn(page, till);
    await page.goto(`${till.origin}/till`);
    await keyIn(page, "1250");
    await look("till", ["#charge-button", "#amount", "nav[aria-label=Main] a"]);
    await charge(page, till, "1250");
    await page.locator("[data-connection=live]").waitFor();
    await look("sale", [".qr", ".amount-big", ".staff > summary"]);
    await page.locator(".staff > summary").click();
    await look("sale-staff", [".staff .sheet a"]);
    await page.locator(".staff > summary").click();
    await payOpen(till);
    await page.locator("[data-sale-status=paid]").waitFor();
    await look("paid", [".next", ".amount-big"]);
    const receipt = await page.locator("a[href^='/receipts/']").getAttribute("href");
    await page.goto(`${till.origin}${receipt}`);
    await look("receipt");
    await charge(page, till, "700");
    await page.locator(".staff > summary").click();
    await page.getByRole("button", { name: "Cancel this sale" }).click();
    await page.locator("[data-sale-status=cancelled]").waitFor();
    await look("cancelled", [".next"]);
    for (const name of ["sales", "claims", "health", "wallets", "transactions", "inbox"]) {
      await page.goto(`${till.origin}/${name}`);
      await look(name);
    }
    for (const name of ["shop", "cashiers", "sign-ins"]) {
      await page.goto(`${till.origin}/settings/${name}`);
      await look(`settings-${name}`);
    }
  };

  const taps = {
    async "from the open till to the code it takes the digits and one press more"({ page, till }) {
      await signIn(page, till);
      await page.goto(`${till.origin}/till`);
      let presses = 0;
      const press = async (selector) => {
        await page.locator(selector).click();
        presses += 1;
      };
      for (const digit of "450") await press(`#keypad [data-key="${digit}"]`);
      await press("#charge-button");
      await page.locator(".qr svg").waitFor();
      check((await status(page)) === "waiting" && presses === 4, `it took ${presses} presses`);
      check((await page.locator(".amount-big").innerText()).includes("4.50"), "another amount was charged");
    },

    async "a device joins by the link behind the code: it opens, one press, and it charges"({ browser, page, till }) {
      await signIn(page, till);
      await page.goto(`${till.origin}/settings/cashiers`);
      await page.fill("#name", "Mia");
      await page.getByRole("button", { name: "Make a join code" }).click();
      const link = await page.locator("[data-join-link]").getAttribute("href");
      const code = await page.locator("[data-join-code]").innerText();
      const context = await browser.newContext({ viewport: SIZES.phone });
      const device = await context.newPage();
      await device.goto(link);
      check((await device.inputValue("#code")) === code, "the code is not filled in");
      check(!device.url().includes("#"), "the code stays in the address");
      await device.getByRole("button", { name: "Join" }).click();
      await device.locator("body[data-role=cashier]").waitFor();
      await page.goto(`${till.origin}/settings/cashiers`);
      check(await page.getByRole("button", { name: "Yes, end Mia" }).isHidden(), "one press would end her");
      await page.locator("summary", { hasText: "End Mia" }).click();
      await page.getByRole("button", { name: "Yes, end Mia" }).click();
      await page.locator("[data-cashier]").waitFor({ state: "detached" });
      await device.goto(`${till.origin}/till`);
      await device.locator("[data-notice=cashier-signed-out]").waitFor();
      await context.close();
    },
  };

  const looks = Object.fromEntries(
    LOOKS.map((as) => {
      const words = [as.size, as.scheme, as.letters && "letters twice as large", as.forced && "forced colours"];
      const claim = `everything holds and is within reach: ${words.filter(Boolean).join(", ")}`;
      return [claim, async ({ browser, till }) => {
        const complaints = await inLook(browser, as, views(till));
        check(complaints.length === 0, complaints.join("\n      "));
      }];
    }),
  );

  return { ...taps, ...looks };
};
