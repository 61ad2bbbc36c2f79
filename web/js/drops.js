// A file field with data-drop takes a dropped file and says its name and size.
export function drops(page) {
  for (const zone of page.querySelectorAll("[data-drop]")) drop(zone);
}

function drop(zone) {
  const input = zone.querySelector("input[type=file]");
  const over = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle("over", on);
  };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length === 0) return;
    input.files = event.dataTransfer.files;
    name(zone, input);
  });
  input.addEventListener("change", () => name(zone, input));
}

function name(zone, input) {
  const line = zone.querySelector("[data-drop-name]");
  const file = input.files[0];
  line.hidden = !file;
  line.textContent = file ? `\u2068${file.name}\u2069 · ${size(file.size)}` : "";
}

/** A size as people read it, in the language of the page. */
export function size(bytes, language = document.documentElement.lang) {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, "kilobyte"] : [bytes / 1e6, "megabyte"];
  const locale = language === "ar" ? "ar-MA" : language;
  return new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount);
}
