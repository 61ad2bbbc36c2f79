// The second factor of whoever meets names, set up at the door with a telephone that is a few lines of arithmetic.

import { createHmac } from "node:crypto";
import { expect } from "./fixtures.ts";
import { button, follow, speak, type Walk } from "./walk.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const STEP_MS = 30_000;

/** The six figures of RFC 6238 for a secret in base 32. */
export function figures(secret: string, now: number): string {
  const bits = [...secret].map((letter) => LETTERS.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(now / STEP_MS)));
  const hash = createHmac("sha1", key).update(step).digest();
  const part = hash.readUInt32BE(hash.at(-1)! & 15) & 0x7fff_ffff;
  return String(part % 1_000_000).padStart(6, "0");
}

/** From the password to the first page: nothing else opens in between. */
export async function setUpFactor({ page, words, sound }: Walk): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\/factor/);
  await sound();
  const secret = await page.locator("[name=secret]").inputValue();
  await page.locator("[name=figures]").fill(figures(secret, Date.now()));
  await follow(button(page, words, "sign-in-go"));
  await expect(page.locator("main b.ltr")).toHaveCount(10);
  await sound();
  await page.goto(new URL("/", page.url()).href);
  await speak(page, words);
}
