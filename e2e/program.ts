// The program under test: where it is, how it is started, how one knows that it answers.

import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const BINARY = process.env.QURB_BINARY ?? join(import.meta.dirname, "../target/debug/qurb");

// In case a page, a font or a certificate takes long on a busy machine, this is how long a start may take.
const PATIENCE_MS = 30_000;

export interface Server {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Runs one command to its end; throws with what it said when it fails. */
export function command(...args: string[]): string {
  return tell("", ...args);
}

/** The same for one that reads from its standard input. */
export function tell(input: string, ...args: string[]): string {
  const { status, error, stdout, stderr } = spawnSync(BINARY, args, { encoding: "utf8", input });
  if (status !== 0) throw new Error(`qurb ${args.join(" ")}: ${error ?? stderr}`);
  return stdout;
}

/** Serves a database on a free port, under this name of the machine, and returns when it answers. */
export async function serve(database: string, host: string): Promise<Server> {
  const port = await freePort();
  const url = `http://${host}:${port}`;
  const args = ["serve", "--database", `sqlite:${database}`, "--listen", `127.0.0.1:${port}`, "--public-url", url];
  const child = spawn(BINARY, args, { stdio: ["ignore", "pipe", "pipe"] });
  const said = listen(child);
  await answers(url, child, said);
  return { url, pid: child.pid!, stop: () => stop(child) };
}

function listen(child: ChildProcess): () => string {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => (text = (text + more).slice(-4000)));
  }
  return () => text;
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`qurb serve ended with ${child.exitCode}: ${said()}`);
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  await stop(child);
  throw new Error(`qurb serve does not answer at ${url}/healthz: ${said()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await ended;
  clearTimeout(impatience);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
