// Builds what the browser gets into dist/: one style sheet, one script, four fonts cut to the letters in use, the mark.
import { build } from "esbuild";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import subset from "subset-font";
import { arabic, latin } from "./letters.js";

const plex = "node_modules/@fontsource/ibm-plex-sans-arabic";

await rm("dist", { recursive: true, force: true });
await mkdir("dist/fonts", { recursive: true });
await Promise.all([scripts(), styles(), pictures(), ...fonts()]);
await weigh();

function scripts() {
  return build({ entryPoints: ["js/app.js"], bundle: true, minify: true, format: "esm", target: "es2022", outfile: "dist/app.js" });
}

function styles() {
  return build({ entryPoints: ["css/app.css"], bundle: true, minify: true, target: ["chrome115", "firefox115", "safari16.4"], external: ["*.woff2"], outfile: "dist/app.css" });
}

function pictures() {
  return Promise.all(["mark.svg", "favicon.svg"].map((file) => cp(`img/${file}`, `dist/${file}`)));
}

function fonts() {
  const cuts = [["arabic", arabic], ["latin", latin]].flatMap(([script, letters]) => ["400", "600"].map((weight) => ({ script, letters, weight })));
  return [...cuts.map(cut), cp(`${plex}/LICENSE`, "dist/fonts/LICENSE.txt")];
}

async function cut({ script, letters, weight }) {
  const whole = await readFile(`${plex}/files/ibm-plex-sans-arabic-${script}-${weight}-normal.woff2`);
  await writeFile(`dist/fonts/${script}-${weight}.woff2`, await subset(whole, letters, { targetFormat: "woff2" }));
}

// The first visit has a budget of 100 kB; 12 kB of it are left for the page itself.
async function weigh() {
  const text = await Promise.all(["app.css", "app.js", "mark.svg"].map((file) => readFile(`dist/${file}`)));
  const fonts = await Promise.all(["arabic-400", "arabic-600", "latin-400", "latin-600"].map((file) => readFile(`dist/fonts/${file}.woff2`)));
  const sizes = [...text.map((file) => gzipSync(file).length), ...fonts.map((file) => file.length)];
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first visit: ${(total / 1000).toFixed(1)} kB (css ${sizes[0]}, js ${sizes[1]}, fonts ${sizes.slice(3).join(" + ")})`);
  if (total > 88_000) throw new Error("the first visit is over its budget");
}
