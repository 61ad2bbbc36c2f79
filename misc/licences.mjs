// Reads `cargo metadata` from stdin and checks what the program is really made of: every crate comes from crates.io or
// from this repository, under a licence that deny.toml allows. cargo-deny does more, but it takes long to install; this
// runs wherever Node does.
//
//   cargo metadata --format-version 1 | node misc/licences.mjs deny.toml

import { readFileSync } from "node:fs";

const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";

const metadata = JSON.parse(readFileSync(0, "utf8"));
const allowed = allowedLicences(readFileSync(process.argv[2], "utf8"));
const crates = reachable(metadata);
const problems = crates.flatMap(problemsOf);

for (const problem of problems) console.error(problem);
console.log(`licences and sources: ${crates.length} crates, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function allowedLicences(deny) {
  const list = /^\[licenses\][^[]*?^allow = \[(.*?)^\]/ms.exec(deny);
  if (!list) throw new Error("deny.toml has no list of licences");
  return new Set([...list[1].matchAll(/^\s*"([^"]+)"/gm)].map((found) => found[1]));
}

// The lock file also names crates that no chosen feature reaches: those are not part of the program.
function reachable({ packages, resolve, workspace_members: ours }) {
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set(ours);
  for (const id of seen) for (const dependency of nodes.get(id).deps) seen.add(dependency.pkg);
  return packages.filter((crate) => seen.has(crate.id));
}

function problemsOf(crate) {
  const name = `${crate.name} ${crate.version}`;
  const found = [];
  if (crate.source !== null && crate.source !== CRATES_IO) found.push(`${name} comes from ${crate.source}`);
  if (!crate.license) found.push(`${name} names no licence`);
  else if (!permits(crate.license)) found.push(`${name} is under ${crate.license}, which deny.toml does not allow`);
  return found;
}

// An SPDX expression: OR binds least, then AND, then WITH; old crates write "/" for OR.
function permits(expression) {
  const words = expression.replaceAll("/", " OR ").match(/[()]|[^\s()]+/g);
  const either = () => {
    let good = both();
    while (words[0] === "OR") good = (words.shift(), both()) || good;
    return good;
  };
  const both = () => {
    let good = single();
    while (words[0] === "AND") good = (words.shift(), single()) && good;
    return good;
  };
  const single = () => {
    let word = words.shift();
    if (word === "(") {
      const inner = either();
      words.shift();
      return inner;
    }
    if (words[0] === "WITH") word += ` ${words.shift()} ${words.shift()}`;
    return allowed.has(word);
  };
  return either();
}
