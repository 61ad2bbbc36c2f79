// The training year as it is prepared: a need is written down, a plan answers it, the committee approves, a session comes
// from its line with fewer seats than people, and a seat that is left goes to whoever waits.

import { expect, test } from "../fixtures.ts";
import { follow, signIn, type Walk } from "../walk.ts";
import { officer } from "../world.ts";
import { YEAR, approve, draftPlan, need, planSession, recordNeed } from "../year.ts";

const coordinator = { login: "nadia@benimellal.example", password: officer.password };

test("from a need to a plan, a session and its waiting list", async ({ page, words, sound, browser, lang, isMobile }) => {
  test.skip((lang === "ar") !== (isMobile === true), "Arabic on a telephone and French at a desk stand for the four");
  const walk = { page, words, sound };
  await signIn(walk, officer);
  await test.step("write down a need", () => recordNeed(walk));
  const plan = await test.step("draft the plan of the year from it", () => draftPlan(walk));
  await test.step("submit it", () => follow(page.getByRole("button", { name: words.say("plan-submit") })));
  const other = await browser.newContext();
  const committee = { page: await other.newPage(), words, sound };
  await signIn(committee, coordinator, new URL(page.url()).origin);
  await test.step("the committee approves", () => approve(committee, plan));
  await other.close();
  const session = await test.step("plan a session from its line", () => planSession(walk, plan, 1));
  await test.step("two people for one seat", () => fillSeats(walk, session));
  await test.step("the seat that is left is taken", () => leave(walk, session));
  await test.step("the need is answered", () => readNeed(walk));
});

async function fillSeats({ page, words, sound }: Walk, session: string): Promise<void> {
  for (const name of ["Amghar", "Bensalah"]) {
    await page.goto(`${session}/people?find=${name}`);
    await follow(page.locator("#enrol li form button").first());
  }
  await page.goto(`${session}/waiting`);
  await expect(page.locator("main tbody tr")).toHaveCount(1);
  await sound();
  await page.goto(`${session}/people`);
  await expect(page.locator("main")).toContainText(words.like("enrol-people-count", { count: 1 }));
  const letters = await page.request.get(`${session}/letters.pdf`, { timeout: 60_000 });
  expect(letters.headers()["content-type"]).toContain("application/pdf");
}

async function leave({ page }: Walk, session: string): Promise<void> {
  await page.goto(`${session}/people`);
  await follow(page.locator("main tbody button[formaction]").first());
  await page.goto(`${session}/people`);
  await expect(page.locator("main tbody tr")).toHaveCount(1);
  await expect(page.locator("main tbody tr")).toContainText(/Bensalah|بنصالح/);
}

async function readNeed({ page, words, sound }: Walk): Promise<void> {
  await page.goto(`/needs?year=${YEAR}`);
  await follow(page.locator("main tbody th a").first());
  await expect(page.locator("main a[href*='/plans/']").first()).toContainText(words.lang === "ar" ? need.ar : need.fr);
  await sound();
}
