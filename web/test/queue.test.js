// Naïma marks a room with a bad network: nothing is lost, nothing is sent out of order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Queue } from "../js/queue.js";

const mark = (key, state, before = "unmarked") => ({ key, fields: { state }, before: [before] });

// Answers in order; once they run out, everything is saved. A pause of the queue is kept in `later` and run by the test.
function room(answers = []) {
  const seen = { sent: [], settled: [], told: [], later: [] };
  const send = async (body) => {
    seen.sent.push(body.get("state"));
    const answer = answers.shift() ?? 204;
    if (answer === "down") throw new TypeError("network");
    return typeof answer === "function" ? answer() : answer;
  };
  const form = { elements: { csrf: { value: "token" } } };
  seen.queue = new Queue(form, (change, fate) => seen.settled.push([change.key, fate]), (state) => seen.told.push(state), send, (run, wait) => seen.later.push([run, wait]));
  return seen;
}

test("a mark is sent and shown as saved", async () => {
  const seen = room();
  await seen.queue.add(mark("khadija:14-am", "present"));
  assert.deepEqual(seen.settled, [["khadija:14-am", "saved"]]);
  assert.equal(seen.told.at(-1), "saved");
});

test("without a network marks wait, and go in order when it is back", async () => {
  const seen = room(["down"]);
  await seen.queue.add(mark("khadija:14-am", "present"));
  assert.equal(seen.told.at(-1), "offline");
  assert.equal(seen.queue.waiting.size, 1);
  await seen.later[0][0]();
  assert.deepEqual(seen.sent, ["present", "present"]);
  assert.equal(seen.queue.waiting.size, 0);
});

test("each try waits longer than the one before", async () => {
  const seen = room(["down", 503, 429]);
  await seen.queue.add(mark("khadija:14-am", "present"));
  await seen.later[0][0]();
  await seen.later[1][0]();
  assert.deepEqual(seen.later.map(([, wait]) => wait), [1000, 2000, 4000]);
});

test("what the server refuses is taken back and not tried again", async () => {
  const seen = room([409]);
  await seen.queue.add(mark("khadija:14-am", "present"));
  assert.deepEqual(seen.settled, [["khadija:14-am", "refused"]]);
  assert.equal(seen.later.length, 0);
  assert.equal(seen.told.at(-1), "refused");
});

test("a cell changed twice without a network is sent once, with the last word", async () => {
  const seen = room(["down"]);
  await seen.queue.add(mark("khadija:14-am", "present"));
  seen.queue.busy = true;
  await seen.queue.add(mark("khadija:14-am", "absent", "present"));
  assert.equal(seen.queue.waiting.get("khadija:14-am").before[0], "unmarked");
  seen.queue.busy = false;
  await seen.queue.run();
  assert.deepEqual(seen.sent, ["present", "absent"]);
});

test("a cell changed while its answer is on the way is sent again", async () => {
  let release;
  const seen = room([() => new Promise((done) => (release = () => done(204)))]);
  const first = seen.queue.add(mark("khadija:14-am", "present"));
  seen.queue.add(mark("khadija:14-am", "late", "present"));
  release();
  await first;
  assert.deepEqual(seen.sent, ["present", "late"]);
  assert.deepEqual(seen.settled, [["khadija:14-am", "saved"]]);
});
