// What every story starts from: a server with the demonstration, the words of its language, and the checks that hold
// on every page.

import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";
import { serve, tell, type Server } from "./program.ts";
import type { Account } from "./walk.ts";
import { Words, type Lang } from "./words.ts";
import { province } from "./world.ts";

export interface Options {
  lang: Lang;
}

export interface NewAccount extends Account {
  name: string;
  role: string;
}

interface Choices {
  /** What the machine is called: a passkey belongs to a name, not to figures. */
  host: string;
  /** Instead of the demonstration, a base that holds nothing but these accounts of the province. No bare list, which would be taken for a value with its settings. */
  empty: { accounts: NewAccount[] } | undefined;
}

interface Tools {
  words: Words;
  /** Checks the page as it stands: accessible, not wider than its window, in the right language and direction, no error told. */
  sound: () => Promise<void>;
}

export const test = base.extend<Tools & Choices & { server: Server }, Options>({
  host: ["127.0.0.1", { option: true }],
  empty: [undefined, { option: true }],
  lang: ["ar", { option: true, scope: "worker" }],

  // Each story has a base of its own: what one closes stays open for the others.
  server: async ({ host, empty }, use) => {
    const folder = await mkdtemp(join(tmpdir(), "qurb-e2e-"));
    if (empty === undefined) await cp(process.env.QURB_E2E_DEMONSTRATION!, folder, { recursive: true });
    for (const one of empty?.accounts ?? []) openAccount(join(folder, "qurb.sqlite"), one);
    const server = await serve(join(folder, "qurb.sqlite"), host);
    await use(server);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  },

  baseURL: async ({ server }, use) => use(server.url),

  words: async ({ lang }, use) => use(new Words(lang)),

  sound: async ({ page, lang }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`);
    });
    await use(async () => {
      await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${lang}`));
      await expect(page.locator("html")).toHaveAttribute("dir", lang === "ar" ? "rtl" : "ltr");
      await fitsItsWindow(page);
      await isAccessible(page);
      expect(errors, "what the browser complained of").toEqual([]);
    });
  },
});

export { expect };

/** As a machine's keeper does it, from the command line: the password is piped, never an argument. */
function openAccount(database: string, { login, name, role, password }: NewAccount): void {
  const who = ["--login", login, "--name", name, "--role", role, "--place", province];
  tell(password, "account", "add", "--database", `sqlite:${database}`, ...who);
}

async function fitsItsWindow(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0);
}

// A long table repeats itself: its first rows stand for the others, and a check of hundreds of marks takes long.
const REPEATED = "tbody tr:nth-child(n + 9):not(.wrong-row)";

async function isAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).exclude(REPEATED).options({ resultTypes: ["violations"] }).setLegacyMode();
  const { violations } = await axe.analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(grave, `accessibility of ${page.url()}`).toEqual([]);
}
