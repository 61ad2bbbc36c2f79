// What every walk does: presses, also what lies folded in a menu, and chooses its language.

import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "./words.ts";

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
