// Every pair of colours that stands as text on ground in the style sheet, in light and in dark, at AA (4.5 to 1); edges
// of controls and the focus ring at 3 to 1.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const sheet = readFileSync(new URL("../css/tokens.css", import.meta.url), "utf8");
const [light, dark] = sheet.split("@media screen and (prefers-color-scheme: dark)").map(tokens);

const TEXT = [
  ...["paper", "surface", "sand", "sand-deep"].flatMap((ground) => ["ink", "ink-soft"].map((ink) => [ink, ground])),
  ...["paper", "surface", "sand"].flatMap((ground) => ["ink-faint", "green", "brick-ink"].map((ink) => [ink, ground])),
  ["green-deep", "green-tint"], ["on-green", "green"], ["on-green", "green-deep"],
  ["saffron-ink", "saffron-tint"], ["saffron-ink", "surface"], ["ink", "saffron-tint"],
  ["brick-ink", "brick-tint"], ["on-brick", "brick"], ["on-brick", "brick-ink"], ["paper", "ink"],
];
const EDGES = ["line-strong", "focus", "green", "brick"].flatMap((edge) => ["paper", "surface"].map((ground) => [edge, ground]));

for (const [name, scheme] of Object.entries({ light, dark })) {
  for (const [ink, ground] of TEXT) test(`${name}: ${ink} on ${ground} can be read`, () => assert.ok(contrast(scheme[ink], scheme[ground]) >= 4.5, `${contrast(scheme[ink], scheme[ground]).toFixed(2)}`));
  for (const [edge, ground] of EDGES) test(`${name}: ${edge} on ${ground} can be seen`, () => assert.ok(contrast(scheme[edge], scheme[ground]) >= 3, `${contrast(scheme[edge], scheme[ground]).toFixed(2)}`));
}

function tokens(css) {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, colour]) => [name, colour]));
}

function contrast(one, other) {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex) {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16) / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
