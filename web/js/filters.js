// A form with data-auto sends itself when a choice is made; words wait for Enter or for leaving the field, and so does a
// choice made by the arrows, which pass over others on the way. Empty fields stay out of the address.
const PLACE = "qurb-filter";

export function filters(page) {
  for (const form of page.querySelectorAll("form[data-auto]")) {
    let byKeys = null;
    let waiting = false;
    form.addEventListener("keydown", (event) => {
      byKeys = event.target.matches("select") ? event.target : null;
      if (waiting && event.key === "Enter") send(form, byKeys);
    });
    form.addEventListener("pointerdown", () => (byKeys = null));
    form.addEventListener("change", (event) => {
      waiting = event.target === byKeys;
      if (!waiting) form.requestSubmit();
    });
    form.addEventListener("focusout", () => waiting && send(form, byKeys));
    form.addEventListener("submit", () => leaveOutEmpty(form));
  }
  comeBack(page);
}

function send(form, field) {
  if (field) sessionStorage.setItem(PLACE, field.name);
  form.requestSubmit();
}

// Who chose by keys goes on from the same field on the new page.
function comeBack(page) {
  const name = sessionStorage.getItem(PLACE);
  if (!name) return;
  sessionStorage.removeItem(PLACE);
  page.querySelector(`form[data-auto] [name="${CSS.escape(name)}"]`)?.focus();
}

function leaveOutEmpty(form) {
  for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
}

// Coming back by the browser's arrow shows the page as it was left: with the fields still off.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[data-auto] :disabled")) field.disabled = false;
});
