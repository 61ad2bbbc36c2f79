// The main story by somebody who has no mouse: every step is keys. On the way it is proved that where one stands can
// be seen, that nothing lies over it, and that what opens gives the place back when it closes.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { GOOD, participants } from "../participants.ts";
import { doubtful, officer, session } from "../world.ts";
import type { Words } from "../words.ts";

// A page has a menu, a search and a head before its content, a list some links in each row.
const FARTHEST = 90;

test("from signing in to certificates with the keys alone", async ({ page, words, lang, isMobile, sound }) => {
  test.skip(lang !== "ar" || isMobile === true, "a keyboard is at a desk, and Arabic is where right and left are earned");
  await test.step("sign in", () => signIn(page));
  await test.step("the search opens by / and closes by Escape", () => search(page));
  await test.step("find the session by its filter and open its row", () => openSession(page));
  await test.step("load the participants", () => load(page, words));
  await test.step("mark in the grid", () => mark(page, words));
  await test.step("a menu closes by Escape and gives the place back", () => menu(page));
  await test.step("close the session in a dialog", () => close(page, words));
  await test.step("issue the certificates", () => certify(page, words));
  await test.step("open a figure of the report", () => report(page));
  await sound();
  await test.step("sign out", () => signOut(page));
});

async function signIn(page: Page): Promise<void> {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.locator("a.skip")).toBeFocused();
  await expect(page.locator("a.skip")).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("[name=login]")).toBeFocused();
  await page.keyboard.type(officer.login);
  await page.keyboard.press("Tab");
  await page.keyboard.type(officer.password);
  await page.keyboard.press("Enter");
  await expect(page.locator("[name=password]")).toHaveCount(0);
}

async function search(page: Page): Promise<void> {
  const field = page.locator("[data-find]");
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).not.toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type(session.place.ar);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/u);
  await open(page, page.locator("main .list a").first());
  await expect(page).toHaveURL(/\/(places|sessions|events)\//u);
}

/** A filter waits until one has chosen: the arrows pass over years without opening a page for each. */
async function openSession(page: Page): Promise<void> {
  await open(page, page.locator(".side .menu a[href='/sessions']"));
  const year = page.locator("main select[name=year]");
  await reach(page, year);
  await page.keyboard.type(String(session.year));
  await expect(year).toHaveValue(String(session.year));
  await expect(page).not.toHaveURL(/year=/u);
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(new RegExp(`year=${session.year}`, "u"));
  await expect(year).toBeFocused();
  await open(page, page.locator("main tbody tr", { hasText: session.place.ar }).getByRole("link").first());
  await expect(page.getByRole("heading", { level: 1 })).toContainText(session.place.ar);
}

async function load(page: Page, words: Words): Promise<void> {
  await open(page, page.locator(".tabs a[href$='/imports']"));
  const asked = page.waitForEvent("filechooser");
  await reach(page, page.locator("input[type=file]"));
  await page.keyboard.press("Enter");
  await (await asked).setFiles({
    name: "participants.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: participants("ar"),
  });
  await open(page, page.locator("main").getByRole("button", { name: words.say("import-check"), exact: true }));
  for (let settled = 1; settled <= doubtful.length; settled++) {
    await answer(page, page.locator("tr.resolve form.questions").first());
    await expect(page.locator("tr.resolve form.settled")).toHaveCount(settled);
  }
  await open(page, page.locator(".sticky-foot button"));
  await expect(page.locator("main")).toContainText(words.like("enrol-people-count", { count: GOOD }));
}

/** Takes the first answer to every question of a doubtful row, and sends it. */
async function answer(page: Page, question: Locator): Promise<void> {
  await expect(question).toBeVisible();
  for (const group of await question.getByRole("group").all()) {
    const first = group.getByRole("radio").first();
    await reach(page, group.getByRole("radio"));
    for (let presses = 0; !(await first.isChecked()); presses++) {
      expect(presses, "the arrows go round the answers").toBeLessThan(9);
      await page.keyboard.press(presses === 0 ? "Space" : "ArrowDown");
    }
  }
  await open(page, question.getByRole("button").last());
}

/** Left is onwards in Arabic. A letter less: space goes through the states, figures set one, Enter goes down. */
async function mark(page: Page, words: Words): Promise<void> {
  await open(page, page.locator(".tabs a[href$='/attendance']"));
  const row = (at: number) => page.locator("form[data-attendance] tbody tr").nth(at).locator("button.mark");
  const heads = page.locator("button.mark-column");
  await expect(heads).toHaveCount(session.halfDays);
  await reach(page, row(0).first());
  for (let half = 0; half < session.halfDays; half++) {
    await expect(row(0).nth(half)).toBeFocused();
    await page.keyboard.press("Space");
    await expect(row(0).nth(half)).toHaveAttribute("aria-label", words.say("attendance-present"));
    if (half + 1 < session.halfDays) await page.keyboard.press("ArrowLeft");
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("2");
  await expect(row(1).last()).toHaveAttribute("data-state", "absent");
  await page.keyboard.press("Home");
  await expect(row(1).first()).toBeFocused();
  await page.keyboard.press("End");
  await expect(row(1).last()).toBeFocused();
  // The heads of the columns stand before the grid in the order of the tabulator.
  for (let half = session.halfDays - 1; half >= 0; half--) {
    await reach(page, heads.nth(half), "Shift+Tab");
    await page.keyboard.press("Enter");
  }
  await expect(page.locator("tr.saving")).toHaveCount(0, { timeout: 60_000 });
  await page.reload();
  await expect(page.locator("button.mark[data-state=present]")).toHaveCount(GOOD * session.halfDays - 1);
}

async function menu(page: Page): Promise<void> {
  await open(page, page.locator(".tabs a[href$='/people']"));
  const summary = page.locator("details.drop-menu > summary").first();
  await reach(page, summary);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("details.drop-menu a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("details.drop-menu a").first()).toBeHidden();
  await expect(summary).toBeFocused();
}

async function close(page: Page, words: Words): Promise<void> {
  await open(page, page.locator(".tabs a").first());
  const opener = page.locator("main").getByRole("link", { name: words.say("session-close"), exact: true });
  const dialog = page.getByRole("dialog");
  await reach(page, opener);
  await page.keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  // The keys stay inside while it is open.
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press("Tab");
    const outside = await page.evaluate(() => document.activeElement !== document.body && !document.activeElement?.closest("dialog"));
    expect(outside, "the tabulator leaves the open dialog").toBe(false);
  }
  await page.keyboard.press("Escape");
  await expect(opener).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("button").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(opener).toHaveCount(0);
}

async function certify(page: Page, words: Words): Promise<void> {
  await open(page, page.locator(".tabs a[href$='/certificates']"));
  const name = words.like("certificate-issue-all");
  await open(page, page.getByRole("link", { name }).first());
  await open(page, page.getByRole("button", { name }).first());
  await expect(page.getByRole("button", { name })).toHaveCount(0);
  await open(page, page.locator("[data-certificate] th a").first());
  await reach(page, page.locator("[data-public]"));
}

async function report(page: Page): Promise<void> {
  await open(page, page.locator(".side .menu a[href^='/reports/training']"));
  await open(page, page.locator("main a.card").first());
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await reach(page, page.locator(".side .leave button"));
  await page.keyboard.press("Enter");
  await expect(page.locator("[name=password]")).toBeVisible();
}

/** Goes with the tabulator to one of these, and presses Enter on it. */
async function open(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Enter");
}

/** Presses the tabulator until one of these has the focus; at each stop on the way one sees where one is. */
async function reach(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await page.waitForLoadState();
  await expect(target.first()).toBeAttached();
  const wanted = await target.evaluateAll((all) => all.map((one) => one.outerHTML));
  for (let presses = 0; presses < FARTHEST; presses++) {
    if (await target.evaluateAll((all) => all.includes(document.activeElement as never))) return;
    await page.keyboard.press(key);
    expect(await unseen(page), `where one stands on ${page.url()}`).toBe("");
  }
  throw new Error(`the tabulator does not reach ${wanted.join(" or ").slice(0, 300)} on ${page.url()}`);
}

/** What has the focus and cannot be seen to have it: no ring around it, or something lies over it. Empty when all is well. */
async function unseen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement;
    if (!here || here === document.body || here.matches("main, [data-focus]")) return "";
    const name = here.outerHTML.slice(0, 160);
    const style = getComputedStyle(here);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `no ring: ${name}`;
    const { x, y, width, height } = here.getBoundingClientRect();
    const found = document.elementFromPoint(x + width / 2, y + height / 2);
    const same = found && (here.contains(found) || found.contains(here) || found.closest("label")?.contains(here));
    return same ? "" : `under ${found?.outerHTML.slice(0, 80)}: ${name}`;
  });
}
