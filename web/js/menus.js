// An open <details data-menu> closes by Escape and by a click elsewhere.
export function menus(page) {
  const close = (except) => {
    for (const menu of page.querySelectorAll("details[data-menu][open]")) if (menu !== except) menu.open = false;
  };
  page.addEventListener("click", (event) => close(event.target.closest("details[data-menu]")));
  page.addEventListener("keydown", (event) => event.key === "Escape" && close(null));
  page.querySelector("[data-focus]")?.focus();
}
