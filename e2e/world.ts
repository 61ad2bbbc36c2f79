// What the stories know about the demonstration. Names of places and the dates of the session are facts of the field
// and stand as they are in each language; all persons are invented.

import type { Lang } from "./words.ts";

type InBoth = Record<Exclude<Lang, "en">, string>;

/** The training officer bound to the province of Azilal. */
export const officer = { login: "azilal@qurb.example", password: "azilal-demo-2026" };

/** Four days in two groups, the second session of a series. */
export const session = {
  place: { ar: "تبانت", fr: "Tabant" } satisfies InBoth,
  year: 2011,
  days: 4,
  groups: 2,
  halfDays: 8,
};

/** HCP code of the province that the report is about. */
export const province = "05.081";

export interface Person {
  ar: string;
  fr: string;
  sex: "f" | "m";
  born: number;
}

/** People that the demonstration already holds, as it writes them. */
export const known: Person[] = [
  { ar: "فاطمة أيت علي", fr: "Fatima Ait Ali", sex: "f", born: 1985 },
  { ar: "إبراهيم أوبلا", fr: "Brahim Oubella", sex: "m", born: 1979 },
  { ar: "خديجة بنصالح", fr: "Khadija Bensalah", sex: "f", born: 1990 },
];

/** The same people as somebody else wrote them: a program must ask, neither merge nor double. */
export const doubtful: Person[] = [
  { ar: "فاطمه ايت علي", fr: "Fatma Aït Ali", sex: "f", born: 1985 },
  { ar: "ابراهيم اوبلا", fr: "Ibrahim Oubella", sex: "m", born: 1979 },
];
