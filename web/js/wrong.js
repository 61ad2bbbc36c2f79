// The list of what is wrong, over a form, names the field that each of its lines leads to.
export function wrong(page) {
  const colon = page.documentElement.lang === "fr" ? "\u00a0: " : ": ";
  for (const link of page.querySelectorAll('.notice.stop a[href^="#f-"]')) {
    const field = page.getElementById(link.hash.slice(1));
    const label = field?.closest("fieldset.picks")?.querySelector("legend") ?? field?.labels?.[0];
    const name = label?.firstChild?.textContent.trim();
    if (name) link.prepend(name + colon);
  }
}
