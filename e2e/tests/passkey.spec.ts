// A passkey from adding it to signing in by it, with the authenticator that Chromium pretends to be.

import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "../fixtures.ts";
import { speak } from "../walk.ts";
import { officer } from "../world.ts";
import type { Words } from "../words.ts";

test.use({ host: "localhost" });

test("a passkey is added, and opens the door without a login", async ({ page, words, lang, isMobile, sound }) => {
  test.skip(lang !== "fr" || isMobile === true, "one browser's authenticator stands for all");
  const device = await authenticator(page);
  await page.goto("/");
  await page.locator("[name=login]").fill(officer.login);
  await page.locator("[name=password]").fill(officer.password);
  await page.locator("[name=password]").press("Enter");
  await expect(page.locator("[name=password]")).toHaveCount(0);
  await speak(page, words);
  await page.goto("/account/passkeys");
  const form = page.locator("form[data-passkey]");
  await expect(form).toBeVisible();
  await sound();
  await form.locator("[name=name]").fill("Téléphone");
  await form.locator("[name=password]").fill(officer.password);
  await form.getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(words.say("codes-title"));
  expect(await kept(device)).toBe(1);
  await page.goto("/account/passkeys");
  await expect(page.locator("main .list")).toContainText("Téléphone");
  await sound();
  await test.step("sign out, and in again by the passkey", () => again(page, words));
  await sound();
  // Last, because a browser counts a refusal among its errors.
  await test.step("an open screen is not enough", () => wrongPassword(page, words));
});

async function wrongPassword(page: Page, words: Words): Promise<void> {
  const form = page.locator("form[data-passkey]");
  await form.locator("[name=name]").fill("Téléphone");
  await form.locator("[name=password]").fill("pas le bon");
  await form.getByRole("button").click();
  await expect(form.getByRole("alert")).toBeVisible();
  await expect(form.getByRole("alert")).toHaveText(words.say("password-wrong"));
}

async function again(page: Page, words: Words): Promise<void> {
  await page.locator("form.leave button").first().click();
  const enter = page.getByRole("button", { name: words.say("passkey-enter"), exact: true });
  await enter.click();
  await expect(page.locator("[name=login]")).toHaveCount(0);
  await page.goto("/account/passkeys");
  await expect(page.locator("main .list")).toContainText(words.like("passkey-used"));
}

/** A telephone with a finger on it. */
async function authenticator(page: Page): Promise<{ cdp: CDPSession; authenticatorId: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, authenticatorId };
}

async function kept({ cdp, authenticatorId }: { cdp: CDPSession; authenticatorId: string }): Promise<number> {
  const { credentials } = await cdp.send("WebAuthn.getCredentials", { authenticatorId });
  return credentials.length;
}
