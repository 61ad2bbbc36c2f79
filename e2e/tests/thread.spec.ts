// The first thread, as an officer of the province of Azilal walks it: from a sheet of names to certificates and a report.
//
// One story, because each step stands on the one before. The steps are told at the top in their order; each is a small
// function below that knows one page. What a page calls its fields and marks is in `marks`, what it says is a message key.

import type { Browser, Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { GOOD, participants, TOTAL, WRONG } from "../participants.ts";
import { officer, province, session } from "../world.ts";
import type { Words } from "../words.ts";

/** What the pages promise to whoever reads them by program: app/src/layout/README.md. */
const marks = {
  day: "[data-day]",
  group: "[data-group]",
  fates: ".fates a",
  twins: "tr.resolve",
  wrong: "tr.wrong-row",
  write: ".sticky-foot button",
  row: "form[data-attendance] tbody tr",
  mark: "button.mark",
  column: "button.mark-column",
  waiting: "tr.saving",
  certificate: "[data-certificate]",
  figures: ".card, .sentence a",
  journal: ".journal li",
};

/** The messages that name what is pressed or read. */
const keys = {
  signIn: "sign-in-go",
  importParticipants: "participants-import",
  read: "import-read",
  attendance: "session-tab-attendance",
  sheet: "attendance-sheet",
  close: "session-close",
  certify: "certificates-issue",
  valid: "certificate-valid",
  journal: ["verb-session-close", "verb-certificate-issue"],
};

interface Walk {
  page: Page;
  words: Words;
  browser: Browser;
  sound: () => Promise<void>;
}

test("from a sheet of names to certificates and a report", async ({ page, words, browser, sound }) => {
  const walk = { page, words, browser, sound };
  await test.step("sign in", () => signIn(walk));
  const home = await test.step("open the session of Tabant", () => openSession(walk));
  await test.step("read the agenda of its four days", () => readAgenda(walk));
  await test.step("load sixty participants", () => loadParticipants(walk));
  await test.step("print the attendance sheet", () => printSheet(walk, home));
  await test.step("mark half-days from the keyboard", () => markHalfDays(walk, home));
  await test.step("close the session", () => close(walk, home));
  await test.step("issue the certificates", () => certify(walk, home));
  await test.step("a stranger checks a certificate", () => verify(walk, home));
  await test.step("open the report of the year", () => report(walk));
  await test.step("open each figure down to the people behind it", () => openFigures(walk));
  await test.step("find who did what in the journal", () => readJournal(walk, home));
});

async function signIn({ page, words, sound }: Walk): Promise<void> {
  await page.goto("/");
  await speak(page, words);
  await sound();
  await page.locator("[name=login]").fill(officer.login);
  await page.locator("[name=password]").fill(officer.password);
  await press(button(page, words, keys.signIn));
  await expect(page.locator("[name=password]")).toHaveCount(0);
  await sound();
}

/** Arabic is what a visitor gets; the others are chosen by the switch in the frame. */
async function speak(page: Page, words: Words): Promise<void> {
  if (words.lang === "ar") return;
  await press(page.locator(`button[formaction="/language/${words.lang}"]`));
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${words.lang}`));
}

async function openSession({ page, words, sound }: Walk): Promise<string> {
  await page.goto(`/sessions?year=${session.year}`);
  await sound();
  await press(page.locator("main").getByRole("link", { name: session.place[tongue(words)] }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText(session.place[tongue(words)]);
  await sound();
  return new URL(page.url()).pathname;
}

async function readAgenda({ page }: Walk): Promise<void> {
  await expect(page.locator(marks.day)).toHaveCount(session.days);
  await expect(page.locator(marks.group)).toHaveCount(session.groups);
}

async function loadParticipants({ page, words, sound }: Walk): Promise<void> {
  await press(link(page, words, keys.importParticipants));
  await sound();
  await page.locator("input[type=file]").setInputFiles({
    name: "participants.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: participants(words.lang),
  });
  await press(button(page, words, keys.read));
  await sound();
  expect(await fates(page)).toBe(TOTAL);
  await expect(page.locator(marks.wrong)).toHaveCount(WRONG);
  await each(page.locator(marks.twins), (row) => row.getByRole("radio").first().check());
  await press(page.locator(marks.write));
  await sound();
  await expect(page.locator("main")).toContainText(String(GOOD));
}

/** How many rows the counts above the table speak of in all. */
async function fates(page: Page): Promise<number> {
  const counts = await page.locator(marks.fates).allTextContents();
  return counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0] ?? 0), 0);
}

async function printSheet({ page, words }: Walk, home: string): Promise<void> {
  await page.goto(home);
  await isPdf(page, await address(link(page, words, keys.sheet).first()));
}

/** Marks the first person present in every half-day with the keys alone, then the others by the heads of the columns. */
async function markHalfDays({ page, words, sound }: Walk, home: string): Promise<void> {
  await page.goto(home);
  await press(link(page, words, keys.attendance));
  await sound();
  await expect(page.locator(marks.row)).toHaveCount(GOOD);
  const first = page.locator(marks.row).first().locator(marks.mark);
  await expect(first).toHaveCount(session.halfDays);
  await first.first().focus();
  for (let day = 0; day < session.halfDays; day++) {
    await page.keyboard.press("Space");
    await expect(first.nth(day)).toHaveAttribute("data-state", "present");
    await page.keyboard.press(words.lang === "ar" ? "ArrowLeft" : "ArrowRight");
  }
  await each(page.locator(marks.column), (head) => head.click());
  await expect(page.locator(marks.waiting)).toHaveCount(0, { timeout: 60_000 });
  await page.reload();
  await expect(page.locator(`${marks.mark}[name=cycle][data-state=present]`)).toHaveCount(GOOD * session.halfDays);
}

async function close({ page, words, sound }: Walk, home: string): Promise<void> {
  await page.goto(home);
  await decide(page, words, keys.close);
  await expect(actOn(page, words, keys.close)).toHaveCount(0);
  await sound();
}

async function certify({ page, words, sound }: Walk, home: string): Promise<void> {
  await page.goto(home);
  await decide(page, words, keys.certify);
  await page.goto(`${home}/certificates`);
  await expect(page.locator(marks.certificate)).toHaveCount(GOOD);
  await sound();
  await isPdf(page, await address(page.locator(`${marks.certificate} a[href$='.pdf']`).first()));
}

/** Without an account, in a browser of its own: the page that the QR code opens. */
async function verify({ page, words, browser }: Walk, home: string): Promise<void> {
  await page.goto(`${home}/certificates`);
  const open = await address(page.locator(`${marks.certificate} a[data-public]`).first());
  const stranger = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const theirs = await stranger.newPage();
  await theirs.goto(new URL(open, page.url()).pathname);
  await speak(theirs, words);
  await expect(theirs.getByText(words.like(keys.valid)).first()).toBeVisible();
  await stranger.close();
}

async function report({ page, sound }: Walk): Promise<void> {
  await page.goto(`/reports/training?place=${province}&year=${session.year}`);
  await sound();
  await expect(page.locator("main svg[role=img]").first()).toBeVisible();
  await isPdf(page, await address(page.locator("a[href*='format=pdf']").first()));
  const sheet = await page.request.get(await address(page.locator("a[href*='format=xlsx']").first()));
  expect((await sheet.body()).subarray(0, 2).toString()).toBe("PK");
}

async function openFigures({ page, sound }: Walk): Promise<void> {
  const figures = await page.locator(marks.figures).evaluateAll((links) => links.map((found) => (found as HTMLAnchorElement).href));
  expect(figures.length).toBeGreaterThan(4);
  for (const figure of figures) {
    await page.goto(figure);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await sound();
  }
}

async function readJournal({ page, words, sound }: Walk, home: string): Promise<void> {
  await page.goto(`${home}/journal`);
  await sound();
  const entries = page.locator(marks.journal);
  for (const verb of keys.journal) {
    await expect(entries.filter({ hasText: words.like(verb) }).first()).toBeVisible();
  }
}

// ---- what several pages have in common -----------------------------------------------------------------------------

function tongue(words: Words): "ar" | "fr" {
  return words.lang === "fr" ? "fr" : "ar";
}

function button(page: Page, words: Words, key: string): Locator {
  return page.getByRole("button", { name: words.say(key), exact: true, includeHidden: true });
}

function link(page: Page, words: Words, key: string): Locator {
  return page.getByRole("link", { name: words.say(key), exact: true, includeHidden: true });
}

/** What is done by a button, or by a link to the page that asks once more. */
function actOn(page: Page, words: Words, key: string): Locator {
  return button(page, words, key).or(link(page, words, key));
}

/** Presses what is to be seen of it; on a telephone it may lie folded in a menu, which is opened first. */
async function press(target: Locator): Promise<void> {
  const seen = target.filter({ visible: true }).first();
  if ((await seen.count()) === 0) {
    const folded = target.locator("xpath=ancestor::details[not(@open)]/summary").filter({ visible: true });
    if ((await folded.count()) > 0) await folded.first().click();
  }
  await seen.click();
}

/** What cannot be undone asks once more, in a dialog. */
async function decide(page: Page, words: Words, key: string): Promise<void> {
  await press(actOn(page, words, key));
  const dialog = page.getByRole("dialog");
  if (await dialog.isVisible()) await dialog.locator("button:not([type=button])").click();
}

async function each(rows: Locator, act: (row: Locator) => Promise<unknown>): Promise<void> {
  for (const row of await rows.all()) await act(row);
}

async function address(found: Locator): Promise<string> {
  const href = await found.getAttribute("href");
  expect(href).toBeTruthy();
  return href!;
}

async function isPdf(page: Page, href: string): Promise<void> {
  const answer = await page.request.get(href);
  expect(answer.status(), href).toBe(200);
  expect((await answer.body()).subarray(0, 5).toString()).toBe("%PDF-");
}
