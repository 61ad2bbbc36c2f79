// The training year as it is prepared: a need is written down, a plan answers it, the committee approves, a session comes
// from its line with fewer seats than people, and a seat that is left goes to whoever waits.

import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { follow, speak } from "../walk.ts";
import { officer, province } from "../world.ts";
import type { Words } from "../words.ts";

interface Walk {
  page: Page;
  words: Words;
  sound: () => Promise<void>;
}

/** A year of which the demonstration holds no plan. */
const YEAR = "2024";
const coordinator = { login: "nadia@benimellal.example", password: officer.password };
const need = { ar: "تنشيط ورشة مع نساء الدوار", fr: "Animer un atelier avec les femmes du douar", persons: "18" };

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
  const session = await test.step("plan a session from its line", () => planSession(walk, plan));
  await test.step("two people for one seat", () => fillSeats(walk, session));
  await test.step("the seat that is left is taken", () => leave(walk, session));
  await test.step("the need is answered", () => readNeed(walk));
});

async function signIn({ page, words }: Walk, who: typeof officer, origin = ""): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.locator("[name=login]").fill(who.login);
  await page.locator("[name=password]").fill(who.password);
  await Promise.all([page.waitForEvent("load"), page.locator("[name=password]").press("Enter")]);
  await speak(page, words);
}

async function recordNeed({ page, words, sound }: Walk): Promise<void> {
  await page.goto(`/needs/new?place=${province}&year=${YEAR}&audience=eaq&persons=${need.persons}&source=committee`);
  await page.locator("[name=competence_ar]").fill(need.ar);
  await page.locator("[name=competence_fr]").fill(need.fr);
  await page.locator("[name=domain]").selectOption("participatory");
  await page.locator("[name=level_present]").selectOption("1");
  await page.locator("[name=level_required]").selectOption("3");
  for (const [name, value] of [["urgency", "5"], ["impact", "4"], ["feasibility", "3"]]) {
    await page.locator(`[name=${name}][value="${value}"]`).check({ force: true });
  }
  await sound();
  await follow(page.locator(".form-foot button").first());
  await expect(page.locator("h1")).toContainText(words.lang === "ar" ? need.ar : need.fr);
  await expect(page.locator("main")).toContainText("60");
  await sound();
}

async function draftPlan({ page, words, sound }: Walk): Promise<string> {
  await page.goto(`/plans/new?place=${province}&year=${YEAR}`);
  await page.locator("input[name=need]").check();
  await sound();
  await follow(page.getByRole("button", { name: words.say("plan-draft"), exact: true }));
  await expect(page.locator("main")).toContainText(words.lang === "ar" ? need.ar : need.fr);
  await sound();
  return new URL(page.url()).pathname;
}

async function approve({ page, words }: Walk, plan: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${plan}/approval`);
  await page.locator("[name=approved_on]").fill("2024-01-30");
  await page.locator("[name=minutes]").fill("2024/02");
  await follow(page.getByRole("button", { name: words.say("plan-approve") }));
  await expect(page.locator("main")).toContainText("2024/02");
}

async function planSession({ page, words, sound }: Walk, plan: string): Promise<string> {
  await page.goto(`${plan}/calendar`);
  await sound();
  const paper = await page.request.get(`${plan}/paper`, { timeout: 60_000 });
  expect(paper.headers()["content-type"]).toContain("application/pdf");
  await page.goto(plan);
  await follow(page.locator("main tbody th a").first());
  await follow(page.getByRole("link", { name: words.say("session-plan") }).first());
  await page.locator("[name=starts_on]").fill("2024-05-14");
  await page.locator("[name=ends_on]").fill("2024-05-15");
  await page.locator("[name=seats]").fill("1");
  await sound();
  await follow(page.locator(".form-foot button").first());
  await expect(page.locator("h1")).toContainText(words.lang === "ar" ? need.ar : need.fr);
  await sound();
  return new URL(page.url()).pathname;
}

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
