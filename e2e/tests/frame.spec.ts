// What holds before anybody has signed in.

import { expect, test } from "../fixtures.ts";

test("the first page asks who you are, in the language of the reader", async ({ page, sound, lang }) => {
  test.skip(lang !== "ar", "Arabic is what a visitor gets first");
  await page.goto("/");
  await expect(page.locator("[name=password]")).toBeVisible();
  await sound();
});

test("an address that is nowhere says so, and how to go on", async ({ page }) => {
  const answer = await page.goto("/nowhere-at-all");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link").first()).toBeVisible();
});

test("no script and no style comes from inside a page or from elsewhere", async ({ page, server }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url)) foreign.push(request.url());
  });
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  const answer = await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(answer?.headers()["content-security-policy"]).toContain("default-src");
  expect(refused).toEqual([]);
  expect(foreign).toEqual([]);
});

test("the page works without a script", async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.url });
  const page = await context.newPage();
  await page.goto("/");
  await page.locator("[name=login]").fill("nobody@qurb.example");
  await page.locator("[name=password]").fill("wrong");
  await page.locator("[name=password]").press("Enter");
  await expect(page.locator("[name=password]")).toBeVisible();
  await expect(page.locator("[role=alert], .error, .bad").first()).toBeVisible();
  await context.close();
});
