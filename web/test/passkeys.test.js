// What travels between the program and a device: bytes as letters, one way and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, decoded, encoded, letters } from "../js/passkeys.js";

test("bytes become letters that an address may hold, and come back", () => {
  const all = Uint8Array.from({ length: 256 }, (_, at) => at);
  const text = letters(all.buffer);
  assert.match(text, /^[\w-]+$/u);
  assert.deepEqual(bytes(text), all);
});

test("of a question the challenge and the keys are bytes, the name of the site is not", () => {
  const question = {
    rp: { id: "qurb.example.org", name: "Qurb" },
    user: { id: "AAEC", name: "amina@azilal.example", displayName: "أمينة" },
    challenge: "_-8",
    excludeCredentials: [{ type: "public-key", id: "AQ" }],
    pubKeyCredParams: [{ type: "public-key", alg: -7 }],
  };
  const ready = decoded(question);
  assert.equal(ready.rp.id, "qurb.example.org");
  assert.deepEqual(ready.user.id, Uint8Array.of(0, 1, 2));
  assert.deepEqual(ready.challenge, Uint8Array.of(255, 239));
  assert.deepEqual(ready.excludeCredentials[0].id, Uint8Array.of(1));
  assert.equal(ready.pubKeyCredParams[0].alg, -7);
});

test("of an answer nothing is sent but what is asked of it", () => {
  const answer = encoded({
    id: "AQ",
    rawId: Uint8Array.of(1).buffer,
    type: "public-key",
    response: { clientDataJSON: Uint8Array.of(2).buffer, attestationObject: Uint8Array.of(3).buffer, userHandle: null },
    getClientExtensionResults: () => ({ credProps: { rk: true }, prf: { results: {} } }),
  });
  assert.deepEqual(answer, {
    id: "AQ",
    rawId: "AQ",
    type: "public-key",
    response: { clientDataJSON: "Ag", attestationObject: "Aw" },
    extensions: { credProps: { rk: true } },
  });
});
