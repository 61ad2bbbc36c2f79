// Changes on their way to the server, in order, the last word per cell. Without a network they wait in memory and are
// tried again, slower each time; leaving the page with changes waiting asks first.
const WAITS = [1000, 2000, 4000, 8000, 15000];

export class Queue {
  /** settled(change, "saved" | "refused") after an answer; tell("saving" | "saved" | "offline" | "refused") on change. */
  constructor(form, settled, tell, send = (body) => post(form, body), later = (run, wait) => setTimeout(run, wait)) {
    Object.assign(this, { settled, tell, send, later, token: form.elements?.csrf?.value ?? "", waiting: new Map(), tries: 0, busy: false });
    globalThis.addEventListener?.("online", () => this.run());
    globalThis.addEventListener?.("beforeunload", (event) => this.waiting.size > 0 && event.preventDefault());
  }

  add(change) {
    const earlier = this.waiting.get(change.key);
    this.waiting.set(change.key, earlier ? { ...change, before: earlier.before } : change);
    this.tell("saving");
    return this.run();
  }

  holds(row) {
    return [...this.waiting.values()].some((change) => change.marks?.some((mark) => row.contains(mark)));
  }

  async run() {
    if (this.busy) return;
    this.busy = true;
    while (this.waiting.size > 0) {
      const change = this.waiting.values().next().value;
      const fate = await this.attempt(change);
      if (fate === "retry") break;
      this.finish(change, fate);
    }
    this.busy = false;
  }

  async attempt(change) {
    try {
      const status = await this.send(new URLSearchParams({ csrf: this.token, ...change.fields }));
      return status < 400 ? "saved" : status >= 500 || status === 429 || status === 408 ? this.again() : "refused";
    } catch {
      return this.again();
    }
  }

  again() {
    this.tell("offline");
    const wait = WAITS[Math.min(this.tries, WAITS.length - 1)];
    this.tries += 1;
    this.later(() => this.run(), wait);
    return "retry";
  }

  // A cell that was changed again while its answer was under way stays in the queue with what the server now holds.
  finish(change, fate) {
    this.tries = 0;
    const newest = this.waiting.get(change.key);
    if (newest === change) this.waiting.delete(change.key);
    else if (fate === "saved") newest.before = [change.fields.state];
    if (newest === change) this.settled(change, fate);
    if (fate === "refused") this.tell("refused");
    else if (this.waiting.size === 0) this.tell("saved");
  }
}

async function post(form, body) {
  const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" }, redirect: "manual", keepalive: true });
  return answer.type === "opaqueredirect" ? 403 : answer.status;
}
