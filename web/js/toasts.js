// Short words: those of the page get a way to close them, those of scripts are added. A failure stays until closed.
const STAY = 6000;

export function toasts(page) {
  for (const toast of page.querySelectorAll("[data-toast]")) arrange(toast);
}

/** Says a short word; tone is done, wait or stop. */
export function say(text, tone = "done") {
  const toast = document.createElement("p");
  toast.className = `toast ${tone}`;
  toast.append(Object.assign(document.createElement("span"), { textContent: text }));
  document.querySelector("[data-toasts]")?.append(toast);
  arrange(toast);
}

/** A word of the frame by its name: close, failed, gone. */
export function word(name) {
  return document.querySelector("template[data-words]")?.dataset[name] ?? "";
}

function arrange(toast) {
  const close = document.createElement("button");
  close.type = "button";
  close.setAttribute("aria-label", word("close"));
  close.textContent = "×";
  close.addEventListener("click", () => toast.remove());
  toast.append(close);
  if (!toast.classList.contains("stop")) setTimeout(() => toast.remove(), STAY);
}
