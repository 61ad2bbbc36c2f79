// Passkeys: a form with data-passkey asks the program for a question, the device for its answer, and is then sent with it.
export function passkeys(page) {
  for (const form of page.querySelectorAll("form[data-passkey]")) prepare(page, form);
}

function prepare(page, form) {
  if (!globalThis.PublicKeyCredential || !navigator.credentials) return;
  const elsewhere = location.origin !== form.dataset.origin;
  hide(page, "[data-passkey-unable]", true);
  hide(page, "[data-passkey-elsewhere]", !elsewhere);
  form.hidden = elsewhere;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(form);
  });
}

function hide(page, which, hidden) {
  for (const part of page.querySelectorAll(which)) part.hidden = hidden;
}

async function ask(form) {
  if (form.dataset.asking) return;
  form.dataset.asking = "yes";
  tell(form, "");
  try {
    const { ceremony, question } = await questionOf(form);
    const options = { publicKey: decoded(question) };
    const credential = form.dataset.passkey === "create" ? await navigator.credentials.create(options) : await navigator.credentials.get(options);
    form.elements.ceremony.value = ceremony;
    form.elements.answer.value = JSON.stringify(encoded(credential));
    form.submit();
  } catch (error) {
    tell(form, error instanceof Refused ? error.message : form.dataset.refused);
  } finally {
    delete form.dataset.asking;
  }
}

// What the program says in the reader's own language.
class Refused extends Error {}

async function questionOf(form) {
  const answer = await fetch(form.dataset.ask, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (answer.ok) return answer.json();
  const told = await answer.json().catch(() => ({}));
  throw new Refused(told.error ?? form.dataset.refused);
}

function tell(form, text) {
  const place = form.querySelector("[data-passkey-error]");
  place.textContent = text;
  place.hidden = text === "";
}

const WHICH = ["id", "challenge"];

/** The question with its bytes as bytes: they travel as letters. */
export function decoded(question) {
  if (Array.isArray(question)) return question.map(decoded);
  if (question === null || typeof question !== "object") return question;
  const rp = "name" in question && "id" in question && !("displayName" in question);
  return Object.fromEntries(Object.entries(question).map(([name, value]) => [name, WHICH.includes(name) && !rp ? bytes(value) : decoded(value)]));
}

/** The answer as letters. */
export function encoded(credential) {
  const { response } = credential;
  const parts = ["attestationObject", "clientDataJSON", "authenticatorData", "signature", "userHandle"].filter((name) => response[name]);
  const extensions = credential.getClientExtensionResults?.() ?? {};
  return {
    id: credential.id,
    rawId: letters(credential.rawId),
    type: credential.type,
    response: Object.fromEntries(parts.map((name) => [name, letters(response[name])])),
    // Yes and no, and what a device says of the key it made: nothing here is bytes.
    extensions: extensions.credProps ? { credProps: extensions.credProps } : {},
  };
}

export function bytes(text) {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

export function letters(buffer) {
  const plain = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
