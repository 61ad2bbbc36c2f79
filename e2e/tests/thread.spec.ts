// The first thread, as an officer of the province of Azilal walks it: from a sheet of names to certificates and a report.
//
// One story, because each step stands on the one before. The steps are told at the top in their order; each is a small
// function below that knows one page. What a page calls its fields and marks is in `marks`, what it says is a message key.

import type { Browser, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { GOOD, participants, TOTAL, WRONG } from "../participants.ts";
import { certify, close, markHalfDays } from "../session.ts";
import { address, addresses, button, each, isPdf, link, press, speak, tongue, type Walk as Steps } from "../walk.ts";
import { doubtful, known, officer, province, session } from "../world.ts";
import type { Words } from "../words.ts";

/** The marks by which a program finds what it reads: app/src/layout/README.md. */
const marks = {
  day: "[data-day]",
  group: "[data-group]",
  fates: ".fates b",
  doubtful: "tr.doubtful",
  question: "tr.resolve form.questions",
  settled: "tr.resolve form.settled",
  wrong: "tr.wrong-row",
  write: ".sticky-foot button",
  certificate: "[data-certificate]",
  open: "[data-public]",
  verdict: ".verdict.done",
  figure: "a.card, .sentence a",
  behind: ".document a",
  journal: ".journal li",
};

/** The messages that name what is pressed or read. */
const keys = {
  importParticipants: "session-tab-import",
  check: "import-check",
  decide: "import-decide",
  counted: "enrol-people-count",
  sheet: "attendance-sheet",
  valid: "certificate-public-valid",
  people: "report-n-people",
  journal: ["verb-import-write", "verb-session-mark", "verb-session-close", "verb-certificate-issue"],
};

interface Walk extends Steps {
  browser: Browser;
}

test("from a sheet of names to certificates and a report", async ({ page, words, browser, sound }) => {
  const walk = { page, words, browser, sound };
  await test.step("sign in", () => signIn(walk));
  const home = await test.step("open the session of Tabant", () => openSession(walk));
  await test.step("read the agenda of its four days", () => readAgenda(walk));
  await test.step("load sixty participants", () => loadParticipants(walk));
  await test.step("print the attendance sheet", () => printSheet(walk, home));
  await test.step("mark half-days from the keyboard", () => markHalfDays(walk, home, { people: GOOD, halfDays: session.halfDays }));
  await test.step("close the session from the keyboard", () => close(walk, home));
  await test.step("issue the certificates", () => certify(walk, home, GOOD));
  await test.step("a stranger checks a certificate", () => verify(walk, home));
  await test.step("open the report of the year", () => report(walk));
  await test.step("open each figure down to the people behind it", () => openFigures(walk));
  await test.step("find who did what in the journal", () => readJournal(walk, home));
});

/** With the keys alone: the first stop of the tabulator leads past the frame, Enter sends what was typed. */
async function signIn({ page, words, sound }: Walk): Promise<void> {
  await page.goto("/");
  await speak(page, words);
  await sound();
  await page.keyboard.press("Tab");
  await expect(page.locator("a.skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("[name=login]")).toBeFocused();
  await page.keyboard.type(officer.login);
  await page.keyboard.press("Tab");
  await page.keyboard.type(officer.password);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("[name=password]")).toHaveCount(0);
  // The language of the account takes over from that of the browser.
  await speak(page, words);
  await sound();
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
  await press(button(page, words, keys.check));
  await expect(page.locator(marks.wrong)).toHaveCount(WRONG);
  await expect(page.locator(marks.doubtful)).toHaveCount(doubtful.length);
  const fresh = GOOD - known.length - doubtful.length;
  await expect(page.locator(marks.fates)).toHaveText([TOTAL, fresh, known.length, doubtful.length, WRONG].map(String));
  await sound();
  await decideDoubts(page, words);
  await sound();
  await press(page.locator(marks.write));
  await expect(page.locator("main")).toContainText(words.like(keys.counted, { count: GOOD }));
  await sound();
}

/** Says of each doubtful row that it is the person whom the register knows: the first answer to every question. */
async function decideDoubts(page: Page, words: Words): Promise<void> {
  for (let settled = 1; settled <= doubtful.length; settled++) {
    const question = page.locator(marks.question).first();
    await each(question.getByRole("group"), (group) => group.getByRole("radio").first().check());
    await question.getByRole("button", { name: words.say(keys.decide), exact: true }).click();
    await expect(page.locator(marks.settled)).toHaveCount(settled);
  }
  await expect(page.locator(marks.question)).toHaveCount(0);
}

async function printSheet({ page, words }: Walk, home: string): Promise<void> {
  await page.goto(home);
  await isPdf(page, await address(link(page, words, keys.sheet).first()));
}

/** The paper, and, without an account, in a browser of its own, the page that its QR code opens. */
async function verify({ page, words, browser, sound }: Walk, home: string): Promise<void> {
  await page.goto(`${home}/certificates`);
  await press(page.locator(`${marks.certificate} th a`).first());
  await expect(page.locator(marks.open)).toBeVisible();
  await sound();
  await isPdf(page, await address(page.locator("a[href$='/paper']")));
  const open = await address(page.locator(marks.open));
  const stranger = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const theirs = await stranger.newPage();
  await theirs.goto(new URL(open, page.url()).pathname);
  await speak(theirs, words);
  await expect(theirs.locator(marks.verdict)).toContainText(words.say(keys.valid));
  await stranger.close();
}

async function report({ page, sound }: Walk): Promise<void> {
  await page.goto(`/reports/training?place=${province}&year=${session.year}`);
  await sound();
  await expect(page.locator("main .beside svg").first()).toBeVisible();
  await expect(page.locator("progress")).toBeVisible();
  await isPdf(page, await address(page.locator("a[href*='/training.pdf']")));
  const sheet = await page.request.get(await address(page.locator("a[href*='/training.xlsx']")));
  expect((await sheet.body()).subarray(0, 2).toString()).toBe("PK");
}

/** The figures at the head are looked at; of all others it is enough that something answers. Then down to one person. */
async function openFigures({ page, words, sound }: Walk): Promise<void> {
  const all = await addresses(page.locator(marks.behind));
  const head = await addresses(page.locator(marks.figure));
  expect(head.length).toBeGreaterThan(4);
  for (const figure of head) {
    await page.goto(figure);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await sound();
  }
  for (const figure of all) await expect(await page.request.get(figure), figure).toBeOK();
  await page.goto(`/reports/training/people?place=${province}&year=${session.year}`);
  await expect(page.locator("main")).toContainText(words.like(keys.people, { count: GOOD }));
  await press(page.locator("main tbody th a").first());
  await expect(page).toHaveURL(/\/people\//u);
  await sound();
}

async function readJournal({ page, words, sound }: Walk, home: string): Promise<void> {
  await page.goto(`${home}/journal`);
  await sound();
  const entries = page.locator(marks.journal);
  for (const verb of keys.journal) {
    await expect(entries.filter({ hasText: words.like(verb) }).first()).toBeVisible();
  }
}
