// An open <details data-menu> closes by Escape, which gives the focus back, by a click elsewhere, and by going on. The
// tab one is at is brought into view where tabs do not all fit.
export function menus(page) {
  const close = (except) => {
    for (const menu of page.querySelectorAll("details[data-menu][open]")) if (menu !== except) menu.open = false;
  };
  page.addEventListener("click", (event) => close(event.target.closest("details[data-menu]")));
  page.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    page.activeElement?.closest("details[data-menu][open]")?.querySelector("summary").focus();
    close(null);
  });
  page.addEventListener("focusin", (event) => close(event.target.closest("details[data-menu]")));
  for (const tab of page.querySelectorAll(".tabs [aria-current]")) tab.scrollIntoView({ block: "nearest", inline: "center" });
  page.querySelector("[data-focus]")?.focus();
}
