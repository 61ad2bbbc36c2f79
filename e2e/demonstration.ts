// Before all tests: the demonstration is loaded once. Each worker then serves a copy of its own, so that no story
// disturbs another.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "./program.ts";

export default async function demonstration(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "qurb-e2e-"));
  command("demo", "--database", `sqlite:${join(folder, "qurb.sqlite")}`);
  process.env.QURB_E2E_DEMONSTRATION = folder;
  return () => rm(folder, { recursive: true, force: true });
}
