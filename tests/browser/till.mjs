// A till of its own with its sandbox, the browser, and the way in.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { Proxy } from "./proxy.mjs";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--use-fake-device-for-media-stream"];

export const openBrowser = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

const given = new Set();

/** One that no other till of this run has. */
const freePort = async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  if (given.has(port)) return freePort();
  given.add(port);
  return port;
};

export const check = (condition, message) => {
  if (!condition) throw new Error(message);
};

/** The till with its sandbox, in a folder of its own. */
export class Till {
  /** Behind a proxy, if one is asked for: the browser knows the till by the proxy's address. */
  static async open(binary, { proxied = false } = {}) {
    const till = new Till();
    till.binary = binary;
    till.folder = mkdtempSync(path.join(tmpdir(), "blink-till-journey-"));
    [till.port, till.sandboxPort] = [await freePort(), await freePort()];
    till.proxy = proxied ? await Proxy.open(`127.0.0.1:${till.port}`) : undefined;
    till.origin = till.proxy?.origin ?? `http://localhost:${till.port}`;
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
      TILL_SIGN_IN: "blink,api-key",
    };
    this.process = spawn(this.binary, ["--sandbox"], { cwd: this.folder, env, stdio: ["ignore", "pipe", "pipe"] });
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
    this.proxy?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A key from "Blink's dashboard" of the sandbox, with these boxes ticked. */
  async makeKey(person, scopes) {
    const form = new URLSearchParams([["person", person], ["days", "90"], ...scopes.map((scope) => ["scope", scope])]);
    const page = await fetch(`${this.sandbox}/dashboard`, { method: "POST", body: form }).then((answer) => answer.text());
    return page.match(/data-api-key[^>]*>([^<]+)</)[1];
  }

  /** Revokes it there. */
  revokeKey(person, key) {
    const form = new URLSearchParams({ person, hint: key.slice(-4) });
    return fetch(`${this.sandbox}/dashboard/revoke`, { method: "POST", body: form });
  }

  order(command) {
    return fetch(`${this.sandbox}/control`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(command),
    }).then((answer) => check(answer.ok, `${JSON.stringify(command)}: ${answer.status}`));
  }
}

export const shots = process.env.SHOTS;

/** A picture, for whoever asked for pictures. */
export const photograph = async (page, name, options) => {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ ...options, path: path.join(shots, `${name}.png`) });
};

/** What is there now has its style, and its scripts have run: neither a click waits for that, nor a locator. */
export const ready = (page) => page.waitForFunction(() => document.readyState === "complete");

/** The permissions that Blink asks about; all of them are there when the button below them is. */
export const boxes = async (page) => {
  await page.locator("button[name=decision][value=allow]").waitFor();
  return page.locator("input[name=grant_scope]").all();
};

/** Sends a form of the till's as a page of its own would, and says what came. */
export const post = async (page, till, path, form, status = 303) => {
  const answer = await page.request.post(`${till.origin}${path}`, { form, headers: { origin: till.origin }, maxRedirects: 0 });
  const html = await answer.text();
  check(answer.status() === status, `${path}: ${answer.status()} ${html.slice(0, 400)}`);
  return html;
};

/** Marks what is there now; `isMarked` says whether that is still there. */
export const mark = (page, selector) => page.evaluate((selector) => (document.querySelector(selector).isTheSame = true), selector);
export const isMarked = (page, selector) => page.evaluate((selector) => document.querySelector(selector)?.isTheSame === true, selector);

/** Signs in by clicking, ticking the boxes as the landing page says. */
export const signIn = async (page, till, person = "alice", scopes = ["read", "receive", "offline"]) => {
  await page.goto(till.origin);
  await page.getByRole("link", { name: "Log in with Blink" }).click();
  await page.locator(`button[name=person][value=${person}]`).click();
  for (const box of await boxes(page)) {
    check(!(await box.isChecked()), "a permission box came ticked");
    if (scopes.includes(await box.inputValue())) await box.check();
  }
  await page.locator("button[name=decision][value=allow]").click();
  await page.waitForURL(`${till.origin}/**`);
};

/** What staff need of a sale is one control away from what the customer sees. */
export const openStaff = async (page) => {
  const staff = page.locator("details.staff");
  if ((await staff.getAttribute("open")) === null) await staff.locator("> summary").click();
};
