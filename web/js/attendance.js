// The attendance grid: arrows move, space or a click goes to the next state, letters set it, the head of a column marks
// the rest present. What is marked is shown at once and sent behind; see queue.js for what happens without a network.
import { Queue } from "./queue.js";

const STATES = ["unmarked", "present", "late", "excused", "absent"];
const NEXT = { unmarked: "present", present: "absent", absent: "late", late: "excused", excused: "unmarked" };
const KEYS = { 1: "present", 2: "absent", 3: "late", 4: "excused", 0: "unmarked", Delete: "unmarked", Backspace: "unmarked" };

export function attendance(page) {
  for (const form of page.querySelectorAll("form[data-attendance]")) new Grid(form);
}

class Grid {
  constructor(form) {
    this.form = form;
    this.words = form.querySelector("[data-attendance-words]").dataset;
    this.line = form.querySelector("[data-saving]");
    this.queue = new Queue(form, (change, fate) => this.settle(change, fate), (state) => this.tell(state));
    this.roving();
    form.addEventListener("click", (event) => this.click(event));
    form.addEventListener("keydown", (event) => this.key(event));
    form.addEventListener("submit", (event) => event.preventDefault());
    this.count();
  }

  // One cell is in the tab order; arrows go to the others.
  roving() {
    for (const mark of this.marks()) mark.tabIndex = -1;
    const first = this.form.querySelector("button.mark");
    if (first) first.tabIndex = 0;
  }

  click(event) {
    const mark = event.target.closest("button.mark");
    if (mark) {
      event.preventDefault();
      this.focus(mark);
      this.set(mark, NEXT[mark.dataset.state]);
    }
    const head = event.target.closest("button.mark-column");
    if (head) {
      event.preventDefault();
      this.column(head.value);
    }
  }

  key(event) {
    const mark = event.target.closest("button.mark");
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in KEYS) this.set(mark, KEYS[event.key]);
    else if (event.key === "Home" || event.key === "End") this.edge(mark, event.key);
    else if (!this.move(mark, event.key)) return;
    event.preventDefault();
  }

  move(mark, key) {
    const rtl = getComputedStyle(this.form).direction === "rtl";
    const [across, down] = { ArrowRight: [rtl ? -1 : 1, 0], ArrowLeft: [rtl ? 1 : -1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1], Enter: [0, 1] }[key] ?? [0, 0];
    if (across === 0 && down === 0) return false;
    const lines = [...this.form.querySelectorAll("tbody tr")].map((row) => [...row.querySelectorAll("button.mark")]);
    const row = lines.findIndex((line) => line.includes(mark));
    const to = lines[row + down]?.[lines[row].indexOf(mark) + across];
    if (to) this.focus(to);
    return true;
  }

  // The first half-day of this person, or the last.
  edge(mark, key) {
    const line = mark.closest("tr").querySelectorAll("button.mark");
    this.focus(line[key === "Home" ? 0 : line.length - 1]);
  }

  focus(mark) {
    this.form.querySelector("button.mark[tabindex='0']")?.setAttribute("tabindex", "-1");
    mark.tabIndex = 0;
    mark.focus({ preventScroll: false });
  }

  set(mark, state) {
    if (mark.dataset.state === state) return;
    const [person, half] = mark.value.split(":");
    this.send(mark.value, { person, half_day: half, state }, [mark], state);
  }

  // A whole column is one message, so that it takes no longer than one mark on a slow network.
  column(half) {
    const rest = this.marks().filter((mark) => mark.value.split(":")[1] === half && mark.dataset.state === "unmarked");
    if (rest.length > 0) this.send(`column:${half}:${Date.now()}`, { column: half }, rest, "present");
  }

  send(key, fields, marks, state) {
    const before = marks.map((mark) => mark.dataset.state);
    for (const mark of marks) {
      this.show(mark, state);
      mark.closest("tr").className = "saving";
    }
    this.queue.add({ key, fields, marks, before });
    this.count();
  }

  show(mark, state) {
    mark.dataset.state = state;
    mark.setAttribute("aria-label", this.words[state]);
  }

  // What the server refused goes back to what it was, and the row says so.
  settle(change, fate) {
    change.marks.forEach((mark, index) => {
      if (fate === "refused") this.show(mark, change.before[index]);
      const row = mark.closest("tr");
      row.className = this.queue.holds(row) ? "saving" : fate;
    });
    this.count();
  }

  tell(state) {
    this.line.className = `saving ${state}`;
    this.line.textContent = this.words[state] ?? "";
  }

  // Totals: data-total on a row's cell counts those who came, data-column-total does so for a half-day.
  count() {
    for (const cell of this.form.querySelectorAll("[data-total]")) cell.textContent = came(cell.closest("tr").querySelectorAll("button.mark"));
    for (const cell of this.form.querySelectorAll("[data-column-total]")) {
      cell.textContent = came(this.marks().filter((mark) => mark.value.split(":")[1] === cell.dataset.columnTotal));
    }
  }

  marks() {
    return [...this.form.querySelectorAll("button.mark")];
  }
}

function came(marks) {
  return [...marks].filter((mark) => ["present", "late"].includes(mark.dataset.state)).length;
}

export { NEXT, STATES };
