// The first year of a province that begins with nothing: two accounts, and then a need, a plan, a session with sixty names
// from a sheet, presence, certificates, and the report that has written itself meanwhile.

import { expect, test, type NewAccount } from "../fixtures.ts";
import { setUpFactor } from "../factor.ts";
import { GOOD, participants, TOTAL, WRONG } from "../participants.ts";
import { certify, close, markHalfDays } from "../session.ts";
import { address, button, follow, isPdf, link, press, signIn, type Walk } from "../walk.ts";
import { province } from "../world.ts";
import { YEAR, approve, draftPlan, planSession, recordNeed } from "../year.ts";

const password = "une phrase assez longue";
const officer: NewAccount = { login: "itto", name: "إيطو أمزيل", role: "training_officer", password };
const coordinator: NewAccount = { login: "moha", name: "موحى أزناك", role: "provincial_coordinator", password };

/** Two days of the plan's line. */
const HALF_DAYS = 4;

test.use({ empty: { accounts: [officer, coordinator] } });

test("a year from an empty base to its report", async ({ page, words, sound, browser, lang, isMobile }) => {
  test.skip((lang === "ar") !== (isMobile === true), "Arabic on a telephone and French at a desk stand for the four");
  const walk = { page, words, sound };
  await signIn(walk, officer);
  await test.step("the names are behind a second factor", () => setUpFactor(walk));
  await test.step("what is empty says what to do next", () => readEmpty(walk));
  await test.step("write down a need", () => recordNeed(walk));
  const plan = await test.step("draft the plan of the year from it", () => draftPlan(walk));
  await test.step("submit it", () => follow(page.getByRole("button", { name: words.say("plan-submit") })));
  const other = await browser.newContext();
  const committee = { page: await other.newPage(), words, sound };
  await signIn(committee, coordinator, new URL(page.url()).origin);
  await setUpFactor(committee);
  await test.step("the committee approves", () => approve(committee, plan));
  await other.close();
  const session = await test.step("plan a session from its line", () => planSession(walk, plan, TOTAL));
  await test.step("load the sheet that is already there", () => load(walk, session));
  await test.step("open the session", () => follow(button(page, words, "session-open")));
  await test.step("mark half-days", () => markHalfDays(walk, session, { people: GOOD, halfDays: HALF_DAYS }));
  await test.step("close it", () => close(walk, session));
  await test.step("issue the certificates", () => certify(walk, session, GOOD));
  await test.step("read the year's report", () => report(walk));
});

async function readEmpty({ page, sound }: Walk): Promise<void> {
  for (const path of ["/", "/people", "/organisations", "/sessions", "/events", "/needs", "/plans", "/modules", `/reports/training?place=${province}&year=${YEAR}`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await sound();
  }
}

/** Nobody is known yet: every sound row is somebody new. */
async function load({ page, words, sound }: Walk, session: string): Promise<void> {
  await page.goto(session);
  await press(link(page, words, "session-tab-import"));
  await page.locator("input[type=file]").setInputFiles({
    name: "participants.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: participants(words.lang),
  });
  await follow(button(page, words, "import-check"));
  await expect(page.locator(".fates b")).toHaveText([TOTAL, GOOD, 0, 0, WRONG].map(String));
  await sound();
  await follow(page.locator(".sticky-foot button"));
  await expect(page.locator("main")).toContainText(words.like("enrol-people-count", { count: GOOD }));
  await page.goto(session);
}

async function report({ page, words, sound }: Walk): Promise<void> {
  await page.goto(`/reports/training?place=${province}&year=${YEAR}`);
  await sound();
  // Everybody was there for all four half-days of the one session, which answers the one line.
  await expect(page.locator("main")).toContainText(words.like("report-n-people", { count: GOOD }));
  await isPdf(page, await address(page.locator("a[href*='/training.pdf']")));
  const people = await page.request.get(`/reports/training/people?place=${province}&year=${YEAR}&format=csv`);
  expect((await people.text()).trim().split("\n")).toHaveLength(GOOD + 1);
}
