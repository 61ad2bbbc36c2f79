// A row with data-href opens by a click anywhere in it; its own links, buttons and boxes keep their meaning. A box with
// data-all ticks the boxes of its table.
export function rows(page) {
  page.addEventListener("click", (event) => {
    const row = event.target.closest("tr[data-href]");
    if (!row || event.target.closest("a, button, input, label, select") || String(getSelection())) return;
    if (event.ctrlKey || event.metaKey) open(row.dataset.href, "_blank");
    else location.assign(row.dataset.href);
  });
  page.addEventListener("change", (event) => {
    if (!event.target.matches("[data-all]")) return;
    for (const box of event.target.closest("table").querySelectorAll("tbody input[type=checkbox]")) box.checked = event.target.checked;
  });
}
