// The work of a day without a single script: pages ask, forms answer.

import { expect, test } from "../fixtures.ts";
import { officer } from "../world.ts";

test.use({ javaScriptEnabled: false });

test("sign in, mark one half-day, close the session", async ({ page, words, lang }) => {
  test.skip(lang !== "ar", "one language is enough: words do not depend on scripts");
  await page.goto("/");
  await page.locator("[name=login]").fill(officer.login);
  await page.locator("[name=password]").fill(officer.password);
  await page.locator("main form button").click();
  await expect(page.locator("[name=password]")).toHaveCount(0);

  await page.goto("/sessions");
  await page.locator("main select[name=state]").selectOption("open");
  await page.locator(".filters .apply").click();
  await expect(page).toHaveURL(/state=open/u);
  await page.locator("main tbody tr", { hasText: "2026" }).getByRole("link").first().click();

  await page.locator(".tabs a[href$='/attendance']").click();
  await page.waitForLoadState();
  const last = page.locator("button.mark[data-state=unmarked]").last();
  const which = `button.mark[value="${await last.getAttribute("value")}"]`;
  await page.locator(which).click();
  await expect(page.locator(which)).toHaveAttribute("data-state", "present");
  await page.locator(which).click();
  await expect(page.locator(which)).toHaveAttribute("data-state", "absent");

  await page.locator(".tabs a").first().click();
  await page.locator("main").getByRole("link", { name: words.say("session-close"), exact: true }).click();
  await expect(page).toHaveURL(/\/closure$/u);
  await page.locator("main form button").click();
  await expect(page).toHaveURL(/\/sessions\/[0-9a-f-]+$/u);
  await expect(page.getByRole("link", { name: words.say("session-close"), exact: true })).toHaveCount(0);
});
