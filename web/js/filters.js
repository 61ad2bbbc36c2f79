// A form with data-auto sends itself when a choice is made; words wait for Enter or for leaving the field. Empty fields
// stay out of the address.
export function filters(page) {
  for (const form of page.querySelectorAll("form[data-auto]")) {
    form.addEventListener("change", () => form.requestSubmit());
    form.addEventListener("submit", () => leaveOutEmpty(form));
  }
}

function leaveOutEmpty(form) {
  for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
}

// Coming back by the browser's arrow shows the page as it was left: with the fields still off.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[data-auto] :disabled")) field.disabled = false;
});
