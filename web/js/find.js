// "/" goes to the search of the frame, Escape leaves it.
export function find(page) {
  const field = page.querySelector("[data-find]");
  if (!field) return;
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && page.activeElement === field) return field.blur();
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function writing(element) {
  return element.isContentEditable || element.matches("input:not([type=checkbox], [type=radio]), select, textarea");
}
