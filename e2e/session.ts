// A session from its list of people to their certificates, in whatever base it stands: the steps that several stories walk.

import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { address, each, link, press, type Walk } from "./walk.ts";

/** Who is in the session, and over how many half-days. */
export interface There {
  people: number;
  halfDays: number;
}

/** The marks by which a program finds what it reads: app/src/layout/README.md. */
const marks = {
  row: "form[data-attendance] tbody tr",
  mark: "button.mark",
  column: "button.mark-column",
  waiting: "tr.saving",
  certificate: "[data-certificate]",
};

/** The messages that name what is pressed. */
const keys = {
  attendance: "session-tab-attendance",
  certificates: "session-tab-certificates",
  close: "session-close",
  issue: "certificate-issue-all",
};

/** Marks the first person present in every half-day with the keys alone, then the others by the heads of the columns. */
export async function markHalfDays({ page, words, sound }: Walk, home: string, there: There): Promise<void> {
  await page.goto(home);
  await press(link(page, words, keys.attendance));
  await expect(page.locator(marks.row)).toHaveCount(there.people);
  await sound();
  const first = page.locator(marks.row).first().locator(marks.mark);
  await expect(first).toHaveCount(there.halfDays);
  await first.first().focus();
  for (let half = 0; half < there.halfDays; half++) {
    await expect(first.nth(half)).toBeFocused();
    await page.keyboard.press("Space");
    await expect(first.nth(half)).toHaveAttribute("data-state", "present");
    await page.keyboard.press(words.lang === "ar" ? "ArrowLeft" : "ArrowRight");
  }
  await each(page.locator(marks.column), (head) => head.click());
  await expect(page.locator(marks.waiting)).toHaveCount(0, { timeout: 60_000 });
  await page.reload();
  await expect(page.locator(`${marks.row} ${marks.mark}[data-state=present]`)).toHaveCount(there.people * there.halfDays);
}

/** With the keys alone: Enter asks, Escape leaves all as it was and gives the button back, Enter twice does it. */
export async function close({ page, words, sound }: Walk, home: string): Promise<void> {
  await page.goto(home);
  const opener = page.locator("main").getByRole("link", { name: words.say(keys.close), exact: true });
  const dialog = page.getByRole("dialog");
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  await sound();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(opener).toHaveCount(0);
  await sound();
}

export async function certify({ page, words, sound }: Walk, home: string, people: number): Promise<void> {
  await page.goto(home);
  await press(link(page, words, keys.certificates));
  await sound();
  await page.getByRole("link", { name: words.like(keys.issue, { count: people }) }).click();
  await sound();
  await page.getByRole("button", { name: words.like(keys.issue, { count: people }) }).click();
  await expect(page.locator("main").getByRole("link", { name: words.like(keys.issue, { count: people }) })).toHaveCount(0);
  expect(await onAllPages(page, marks.certificate)).toBe(people);
  await sound();
}

/** How many there are on this page of a list and on those after it; leads back to the first page. */
async function onAllPages(page: Page, mark: string): Promise<number> {
  await page.waitForLoadState();
  const first = page.url();
  const next = page.locator("a[rel=next]");
  let found = await page.locator(mark).count();
  while ((await next.count()) > 0) {
    await page.goto(await address(next));
    found += await page.locator(mark).count();
  }
  await page.goto(first);
  return found;
}
