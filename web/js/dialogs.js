// A link with data-opens="id" opens that <dialog> instead of the page that asks the same question.
export function dialogs(page) {
  page.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener && !event.ctrlKey && !event.metaKey) open(page.getElementById(opener.dataset.opens), event);
    event.target.closest("[data-closes]")?.closest("dialog")?.close();
    if (event.target.matches?.("dialog[open]")) event.target.close();
  });
}

function open(dialog, event) {
  if (!dialog?.showModal) return;
  event.preventDefault();
  dialog.showModal();
}
