// The fonts are cut to the letters in use: what the messages of the product say must be among them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { arabic, latin } from "../letters.js";

const kept = new Set(arabic + latin + "\n\u200e\u2066\u2067\u2068\u2069");
const app = new URL("../../app/src/", import.meta.url).pathname;

for (const file of messages(app)) {
  test(`the fonts can write ${file.slice(app.length)}`, () => {
    const missing = [...new Set(readFileSync(file, "utf8"))].filter((letter) => !kept.has(letter));
    assert.deepEqual(missing, []);
  });
}

function messages(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ftl")).map((file) => folder + file);
}
