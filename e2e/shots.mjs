// Takes a picture of every page sample at the width of a telephone and of a desk.
//
//   node shots.mjs PAGES DIST PICTURES [WORD…]
//
// PAGES holds the samples as HTML, DIST the built styles and scripts, PICTURES receives the PNG. With words, only the
// pages whose name holds one of them.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { availableParallelism } from "node:os";
import { dirname, extname, join } from "node:path";
import { chromium } from "@playwright/test";

const [pages, dist, pictures, ...only] = process.argv.slice(2);
const WIDTHS = [390, 1280];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".png": "image/png",
};

const server = createServer(answer).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));
const browser = await chromium.launch({
  executablePath: process.env.QURB_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--disable-background-networking"],
});
const todo = WIDTHS.flatMap((width) => samples().map((name) => ({ name, width })));
if (only.length === 0) rmSync(pictures, { recursive: true, force: true });
await Promise.all(Array.from({ length: availableParallelism() }, worker));
await browser.close();
server.close();

// A page for each worker: opening one costs more than the picture.
async function worker() {
  const page = await browser.newPage();
  for (let next = todo.shift(); next; next = todo.shift()) await picture(page, next);
  await page.close();
}

async function picture(page, { name, width }) {
  await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
  await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
  await page.evaluate(() => document.fonts.ready);
  const path = join(pictures, `${name.slice(0, -".html".length)}-${width}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

function samples() {
  const all = readdirSync(pages, { recursive: true }).filter((name) => extname(name) === ".html");
  return all.filter((name) => only.length === 0 || only.some((word) => name.includes(word))).sort();
}

// A page of the samples, or a file of the browser's side: the program serves those under an address that changes with
// their content, so the longest end of the address that names a file is taken.
function answer(request, response) {
  const parts = decodeURIComponent(new URL(request.url, "http://here").pathname).split("/").filter((part) => part && part !== "..");
  const names = parts.map((_, from) => parts.slice(from).join("/"));
  const file = [join(pages, parts.join("/")), ...names.map((name) => join(dist, name))].find(isFile);
  response.writeHead(file ? 200 : 404, { "content-type": TYPES[extname(file ?? "")] ?? "application/octet-stream" });
  response.end(file && readFileSync(file));
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
