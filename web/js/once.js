// A form with data-once is sent once: a second click while the answer is on its way does nothing.
export function once(page) {
  page.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-once]") || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "yes";
    mark(form, true);
  });
  addEventListener("pageshow", (event) => event.persisted && page.querySelectorAll("form[data-sent]").forEach(release));
}

function release(form) {
  delete form.dataset.sent;
  mark(form, false);
}

// aria-disabled and not disabled: a disabled button would lose its name and value on the way.
function mark(form, sent) {
  for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", String(sent));
}
