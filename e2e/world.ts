// What the stories know about the demonstration. Names of places and the dates of the session are facts of the field
// and stand as they are in each language; all persons are invented.

import type { Lang } from "./words.ts";

type InBoth = Record<Exclude<Lang, "en">, string>;

/** The training officer bound to the province of Azilal. */
export const officer = { login: "amina@azilal.example", password: "demonstration qurb" };

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

/** Somebody of Tabant whom the demonstration already holds, as it writes her. */
export const known: Person[] = [{ ar: "خديجة بنصالح", fr: "Khadija Bensalah", sex: "f", born: 1990 }];

/** Two others, as somebody else wrote them, born in another year: a program must ask, neither merge nor double. */
export const doubtful: Person[] = [
  { ar: "فاطمه ايت علي", fr: "Fatma Aït Ali", sex: "f", born: 1986 },
  { ar: "ابراهيم اوبلا", fr: "Ibrahim Oubella", sex: "m", born: 1997 },
];
