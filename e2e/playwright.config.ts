// Every story is walked four times: in Arabic and in French, at a desk and on a telephone.

import { availableParallelism } from "node:os";
import { defineConfig, devices } from "@playwright/test";
import type { Options } from "./fixtures.ts";

const SIZES = {
  "1280": { viewport: { width: 1280, height: 800 } },
  "390": { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

// The browser is the system's own. It runs as root on build machines, hence without its sandbox, and talks to nobody.
const launchOptions = {
  executablePath: process.env.QURB_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

const projects = (["ar", "fr"] as const).flatMap((lang) =>
  Object.entries(SIZES).map(([width, size]) => ({
    name: `${lang}-${width}`,
    use: { ...devices["Desktop Chrome"], ...size, lang, locale: `${lang}-MA` },
  })),
);

export default defineConfig<Options>({
  testDir: "tests",
  outputDir: "results",
  globalSetup: "./demonstration.ts",
  workers: availableParallelism(),
  forbidOnly: Boolean(process.env.CI),
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    launchOptions,
    timezoneId: "Africa/Casablanca",
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
  },
  projects,
});
