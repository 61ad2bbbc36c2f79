// What a telephone on a slow network has to fetch: everything counted, headers and all, as it goes over the wire.

import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { officer } from "../world.ts";

const FIRST_VISIT = 100_000;
const PUBLIC_PAGE = 30_000;

test("the first visit and the public page stay under their weight", async ({ page, lang }) => {
  test.skip(lang !== "ar", "fonts and styles are the same in every language");
  expect(await weight(page, "/c"), "the first visit").toBeLessThan(FIRST_VISIT);
  expect(await weight(page, "/c"), "the public page after it").toBeLessThan(PUBLIC_PAGE);

  await page.goto("/sign-in");
  await page.locator("[name=login]").fill(officer.login);
  await page.locator("[name=password]").fill(officer.password);
  await page.locator("main form button").click();
  await expect(page.locator("[name=password]")).toHaveCount(0);
  for (const path of ["/", "/sessions", "/people", "/places", "/reports/training"]) {
    expect(await weight(page, path), path).toBeLessThan(FIRST_VISIT);
  }
});

/** The bytes that arrive for one page with all it asks for. */
async function weight(page: Page, path: string): Promise<number> {
  const arrived: Promise<number>[] = [];
  const count = (request: { sizes(): Promise<{ responseBodySize: number; responseHeadersSize: number }> }) => {
    arrived.push(request.sizes().then((sizes) => sizes.responseBodySize + sizes.responseHeadersSize).catch(() => 0));
  };
  page.on("requestfinished", count);
  await page.goto(path, { waitUntil: "networkidle" });
  page.off("requestfinished", count);
  return (await Promise.all(arrived)).reduce((sum, size) => sum + size, 0);
}

/** It begins anew once, as the same process, to be told so before anything runs: docs/decisions/038. */
test("the server gives memory back soon", async ({ server, lang, isMobile }) => {
  test.skip(lang !== "ar" || isMobile === true, "it has neither a language nor a width");
  const told = (await readFile(`/proc/${server.pid}/environ`, "utf8")).split("\0");
  expect(told).toContain("MIMALLOC_PURGE_DELAY=100");
  expect(told).toContain("MIMALLOC_ALLOW_THP=0");
});
