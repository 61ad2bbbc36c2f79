// What every walk does: signs in, presses, also what lies folded in a menu, and chooses its language.

import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "./words.ts";

export interface Walk {
  page: Page;
  words: Words;
  sound: () => Promise<void>;
}

export interface Account {
  login: string;
  password: string;
}

export async function signIn({ page, words }: Walk, who: Account, origin = ""): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.locator("[name=login]").fill(who.login);
  await page.locator("[name=password]").fill(who.password);
  await Promise.all([page.waitForEvent("load"), page.locator("[name=password]").press("Enter")]);
  await speak(page, words);
}

/** Presses what is to be seen of it; on a telephone it may lie folded in a menu, which is opened first. */
export async function press(target: Locator): Promise<void> {
  const seen = target.filter({ visible: true }).first();
  if ((await seen.count()) === 0) {
    const folded = target.locator("xpath=ancestor::details[not(@open)]/summary").filter({ visible: true });
    if ((await folded.count()) > 0) await folded.first().click();
  }
  await seen.click();
}

/** Presses what leads to another page, and waits for it. */
export async function follow(target: Locator): Promise<void> {
  await Promise.all([target.page().waitForEvent("load"), press(target)]);
}

/** A visitor gets the language of the browser, whoever signs in that of the account; another is chosen by the switch in the frame. */
export async function speak(page: Page, words: Words): Promise<void> {
  if ((await page.locator("html").getAttribute("lang")) !== words.lang) await follow(page.locator(`button[formaction="/language/${words.lang}"]`));
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${words.lang}`));
}

export function tongue(words: Words): "ar" | "fr" {
  return words.lang === "fr" ? "fr" : "ar";
}

export function button(page: Page, words: Words, key: string): Locator {
  return page.getByRole("button", { name: words.say(key), exact: true, includeHidden: true });
}

export function link(page: Page, words: Words, key: string): Locator {
  return page.getByRole("link", { name: words.say(key), exact: true, includeHidden: true });
}

export async function each(rows: Locator, act: (row: Locator) => Promise<unknown>): Promise<void> {
  for (const row of await rows.all()) await act(row);
}

/** Where links lead, each address once. */
export async function addresses(links: Locator): Promise<string[]> {
  const found = await links.evaluateAll((all) => all.map((one) => new URL(one.getAttribute("href") ?? "", document.baseURI).href));
  return [...new Set(found)];
}

export async function address(found: Locator): Promise<string> {
  return found.evaluate((one) => new URL(one.getAttribute("href") ?? "", document.baseURI).href);
}

export async function isPdf(page: Page, href: string): Promise<void> {
  // The first paper in Arabic loads its letters: some seconds in a debug build on a busy machine.
  const answer = await page.request.get(href, { timeout: 60_000 });
  expect(answer.status(), href).toBe(200);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}
