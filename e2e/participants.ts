// The sheet of sixty names that an officer receives by mail: most new, some known, some doubtful, some wrong.

import { xlsx, type Cell } from "./sheet.ts";
import { doubtful, known, session, type Person } from "./world.ts";
import type { Lang } from "./words.ts";

export const TOTAL = 60;
export const WRONG = 2;

/** How many of the sixty can be written once the wrong ones are left out. */
export const GOOD = TOTAL - WRONG;

const WOMEN = [
  ["أمينة", "Amina"], ["رقية", "Rkia"], ["مليكة", "Malika"], ["زهرة", "Zahra"], ["إيطو", "Itto"],
  ["حليمة", "Halima"], ["نزهة", "Nezha"], ["سعاد", "Souad"], ["تودة", "Touda"], ["لطيفة", "Latifa"],
] as const;

const MEN = [
  ["يوسف", "Youssef"], ["حسن", "Hassan"], ["موحى", "Moha"], ["عمر", "Omar"], ["سعيد", "Said"],
  ["رشيد", "Rachid"], ["لحسن", "Lahcen"], ["باسو", "Bassou"], ["كريم", "Karim"], ["نبيل", "Nabil"],
] as const;

const FAMILIES = [
  ["أيت تاغيا", "Ait Taghia"], ["أوتغليت", "Outaghlit"], ["أوزين", "Ouzine"],
  ["أزناك", "Aznag"], ["بوحسين", "Bouhsine"], ["أمزيل", "Amzil"],
] as const;

const COMMUNES: Record<"ar" | "fr", string[]> = {
  ar: ["تبانت", "آيت بواولي", "زاوية أحنصال"],
  fr: ["Tabant", "Ait Bou Oulli", "Zaouiat Ahansal"],
};

const ORGANISATIONS: Record<"ar" | "fr", string[]> = {
  ar: ["جمعية شباب الوادي", "تعاونية زهرة الجبل", ""],
  fr: ["Association Jeunes de la vallée", "Coopérative Fleur de la montagne", ""],
};

const HEADS: Record<"ar" | "fr", string[]> = {
  ar: ["الاسم بالعربية", "الاسم بالفرنسية", "الجنس", "سنة الميلاد", "المنظمة", "الجماعة"],
  fr: ["Nom en arabe", "Nom en français", "Sexe", "Année de naissance", "Organisation", "Commune"],
};

const SEXES = { ar: { f: "أنثى", m: "ذكر" }, fr: { f: "F", m: "M" } };

/** The sheet, as somebody writes it who works in this language. */
export function participants(lang: Lang): Buffer {
  const tongue = lang === "fr" ? "fr" : "ar";
  const others = Array.from({ length: GOOD - known.length - doubtful.length }, (_, at) => invented(at));
  const ours = [...known, ...doubtful].map((person) => row(tongue, person, 0));
  const rows = [...ours, ...others.map((person, at) => row(tongue, person, at))];
  return xlsx({ name: session.place[tongue], rightToLeft: tongue === "ar", rows: [HEADS[tongue], ...rows, ...wrong(tongue)] });
}

// Sixty different names: women and men in turn, ten of each to a family.
function invented(at: number): Person {
  const woman = at % 2 === 0;
  const [ar, fr] = (woman ? WOMEN : MEN)[Math.floor(at / 2) % 10];
  const [familyAr, familyFr] = FAMILIES[Math.floor(at / 20) * 2 + (at % 2)];
  return { ar: `${ar} ${familyAr}`, fr: `${fr} ${familyFr}`, sex: woman ? "f" : "m", born: 1960 + ((at * 7) % 34) };
}

function row(tongue: "ar" | "fr", { ar, fr, sex, born }: Person, at: number): Cell[] {
  return [ar, fr, SEXES[tongue][sex], born, ORGANISATIONS[tongue][at % 3], COMMUNES[tongue][at % 3]];
}

// A commune that is nowhere, and a row without a name born in a year that has not come.
function wrong(tongue: "ar" | "fr"): Cell[][] {
  const [organisation] = ORGANISATIONS[tongue];
  return [
    ["منى أمزيل", "Mouna Amzil", SEXES[tongue].f, 1988, organisation, "Xyzzy"],
    [null, null, SEXES[tongue].m, 2999, organisation, COMMUNES[tongue][0]],
  ];
}
