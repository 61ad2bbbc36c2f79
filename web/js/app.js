// Everything here is on top of pages that work without it. Each module looks for its own attribute and does nothing else.
import { attendance } from "./attendance.js";
import { dialogs } from "./dialogs.js";
import { drops } from "./drops.js";
import { filters } from "./filters.js";
import { find } from "./find.js";
import { menus } from "./menus.js";
import { once } from "./once.js";
import { passkeys } from "./passkeys.js";
import { rows } from "./rows.js";
import { scores } from "./scores.js";
import { toasts } from "./toasts.js";
import { wrong } from "./wrong.js";

document.documentElement.classList.add("scripted");
for (const start of [attendance, dialogs, drops, filters, find, menus, once, passkeys, rows, scores, toasts, wrong]) start(document);
