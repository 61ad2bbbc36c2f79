// A page of marks: Enter goes down to the next row, and a row is sent by itself as soon as it is left. What the server
// refuses stays as it was typed, with the reason under it; the button sends all of them as without this script.
export function scores(page) {
  for (const form of page.querySelectorAll("form[data-scores]")) {
    form.addEventListener("keydown", (event) => down(form, event));
    form.addEventListener("change", (event) => event.target.name?.startsWith("score-") && save(form, event.target));
  }
}

function down(form, event) {
  if (event.key !== "Enter" || !event.target.name?.startsWith("score-")) return;
  event.preventDefault();
  const fields = [...form.querySelectorAll("input[name^='score-']")];
  const next = fields[fields.indexOf(event.target) + 1];
  if (next) {
    next.focus();
    next.select();
  } else {
    event.target.blur();
  }
}

async function save(form, field) {
  const id = field.name.slice("score-".length);
  const of = (name) => form.elements[`${name}-${id}`];
  const body = new URLSearchParams({ csrf: form.elements.csrf.value, out_of: form.elements.out_of.value, taken_on: form.elements.taken_on.value });
  for (const name of ["score", "was", "version"]) body.set(`${name}-${id}`, of(name).value);
  const sent = field.value;
  try {
    const answer = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" }, redirect: "manual" });
    if (!answer.ok) throw new Error(String(answer.status));
    const told = await answer.json();
    const row = told.rows[0];
    if (row?.version != null) of("version").value = row.version;
    show(form, field, row?.wrong ?? told.wrong ?? "");
    if (!row?.wrong && !told.wrong) of("was").value = sent;
    const badge = field.closest("tr").querySelector("[data-result] .badge");
    if (badge && row?.result) Object.assign(badge, { className: `badge ${row.tone}`, textContent: row.result });
    const summary = form.ownerDocument.querySelector("[data-summary] b");
    if (summary && told.summary) summary.textContent = told.summary;
  } catch {
    show(form, field, form.dataset.failed);
  }
}

function show(form, field, wrong) {
  const error = form.ownerDocument.getElementById(`${field.id}-error`);
  error.textContent = wrong;
  error.hidden = wrong === "";
  field.closest(".field").classList.toggle("bad", wrong !== "");
  field.toggleAttribute("aria-invalid", wrong !== "");
  if (wrong === "") field.removeAttribute("aria-describedby");
  else field.setAttribute("aria-describedby", error.id);
  const line = form.querySelector("[data-saving]");
  if (line && wrong === "") line.textContent = form.dataset.saved;
}
