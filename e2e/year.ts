// A training year before anything takes place: a need, the plan that answers it, its approval, a session from its line. The
// steps that several stories walk.

import { expect } from "./fixtures.ts";
import { follow, type Walk } from "./walk.ts";
import { province } from "./world.ts";

/** A year of which the demonstration holds no plan. */
export const YEAR = "2024";
export const need = { ar: "تنشيط ورشة مع نساء الدوار", fr: "Animer un atelier avec les femmes du douar", persons: "18" };

export async function recordNeed({ page, words, sound }: Walk): Promise<void> {
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

export async function draftPlan({ page, words, sound }: Walk): Promise<string> {
  await page.goto(`/plans/new?place=${province}&year=${YEAR}`);
  await page.locator("input[name=need]").check();
  await sound();
  await follow(page.getByRole("button", { name: words.say("plan-draft"), exact: true }));
  await expect(page.locator("main")).toContainText(words.lang === "ar" ? need.ar : need.fr);
  await sound();
  return new URL(page.url()).pathname;
}

export async function approve({ page, words }: Walk, plan: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}${plan}/approval`);
  await page.locator("[name=approved_on]").fill("2024-01-30");
  await page.locator("[name=minutes]").fill("2024/02");
  await follow(page.getByRole("button", { name: words.say("plan-approve") }));
  await expect(page.locator("main")).toContainText("2024/02");
}

export async function planSession({ page, words, sound }: Walk, plan: string, seats: number): Promise<string> {
  await page.goto(`${plan}/calendar`);
  await sound();
  const paper = await page.request.get(`${plan}/paper`, { timeout: 60_000 });
  expect(paper.headers()["content-type"]).toContain("application/pdf");
  await page.goto(plan);
  await follow(page.locator("main tbody th a").first());
  await follow(page.getByRole("link", { name: words.say("session-plan") }).first());
  await page.locator("[name=starts_on]").fill("2024-05-14");
  await page.locator("[name=ends_on]").fill("2024-05-15");
  await page.locator("[name=seats]").fill(String(seats));
  await sound();
  await follow(page.locator(".form-foot button").first());
  await expect(page.locator("h1")).toContainText(words.lang === "ar" ? need.ar : need.fr);
  await sound();
  return new URL(page.url()).pathname;
}
