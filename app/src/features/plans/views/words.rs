//! How figures and days of a plan are said.

use crate::{
    features::plans::{
        calendar::{Calendar, Falls},
        document::Document,
        line::Line,
        outreach::Reach,
        progress::{Progress, Results},
    },
    layout::Frame,
};
use chrono::NaiveDate;
use kit_lang::Lang;

/// The same word in the reader's script.
pub fn said<'a>(lang: Lang, ar: &'a str, fr: &'a str) -> &'a str {
    if lang == Lang::Ar { ar } else { fr }
}

/// The word in the other script, empty when it is the same.
pub fn other<'a>(lang: Lang, ar: &'a str, fr: &'a str) -> &'a str {
    if ar == fr { "" } else { said(lang, fr, ar) }
}

/// A sum in dirhams without its unit; centimes only when there are some.
pub fn sum(lang: Lang, centimes: i64) -> String {
    if centimes % 100 == 0 {
        kit_lang::number(lang, centimes / 100)
    } else {
        kit_lang::decimal(lang, centimes as f64 / 100.0, 2)
    }
}

/// A sum with its unit.
pub fn dirhams(frame: &Frame, centimes: i64) -> String {
    frame.t1("plan-dirhams", "sum", sum(frame.lang, centimes))
}

/// A figure of a card, and in small what it is out of.
pub struct Part {
    pub done: String,
    pub planned: String,
}

impl Part {
    /// Persons reached out of those planned, as far as the reader may see them.
    pub fn persons(frame: &Frame, progress: &Progress, done: i64, planned: i64) -> Self {
        Self { done: reached(frame, progress, done), ..Self::new(frame, done, planned) }
    }

    pub fn new(frame: &Frame, done: i64, planned: i64) -> Self {
        let planned = frame.t1("plan-out-of", "planned", planned);
        Self { done: frame.number(done), planned }
    }
}

/// So many of so many.
pub fn of(frame: &Frame, done: i64, planned: i64) -> String {
    frame.t2("plan-of", "done", done, "planned", planned)
}

/// How many persons came, as far as the reader may see it.
pub fn reached(frame: &Frame, progress: &Progress, done: i64) -> String {
    if progress.veiled { frame.t("figure-hidden").into_owned() } else { frame.number(done) }
}

/// The persons of a line, of those planned.
pub fn persons_of(frame: &Frame, progress: &Progress, line: &Line) -> String {
    if progress.veiled {
        let hidden = frame.t("figure-hidden").into_owned();
        return frame.t2("plan-of", "done", hidden, "planned", line.persons);
    }
    of(frame, progress.persons_of(line.id), line.persons)
}

pub fn quarter(frame: &Frame, quarter: i64) -> String {
    let key = match quarter {
        1 => "plan-quarter-1",
        2 => "plan-quarter-2",
        3 => "plan-quarter-3",
        _ => "plan-quarter-4",
    };
    frame.t(key).into_owned()
}

/// When a line takes place: its days when they are known, otherwise its quarter.
pub fn when(frame: &Frame, line: &Line) -> String {
    match (line.starts_on, line.ends_on) {
        (Some(from), Some(to)) => frame.date_range(from, to),
        (Some(from), None) => frame.date(from),
        _ => match line.month.and_then(|month| u32::try_from(month).ok()) {
            Some(month) => kit_lang::month_name(frame.lang, month).to_owned(),
            None => quarter(frame, line.quarter),
        },
    }
}

/// What one should know about these days: Ramadan, holidays.
pub fn falls(frame: &Frame, calendar: &Calendar, from: NaiveDate, to: NaiveDate) -> Vec<String> {
    let told = |falls: &Falls| match falls {
        Falls::Ramadan => frame.t("plan-falls-ramadan").into_owned(),
        Falls::Holiday(holiday) => frame.t1("plan-falls-holiday", "name", holiday.name(frame.lang)),
    };
    calendar.falls(from, to).iter().map(told).collect()
}

/// The same about a line; one that has only a quarter is not warned of, it can still avoid them.
pub fn line_falls(frame: &Frame, calendar: &Calendar, line: &Line, year: i32) -> Vec<String> {
    if line.starts_on.is_none() {
        return Vec::new();
    }
    let (from, to) = line.days(year);
    falls(frame, calendar, from, to)
}

/// What the plan of the year before came to, in sentences.
pub fn results_of(frame: &Frame, document: &Document) -> Vec<String> {
    let year = document.plan.year - 1;
    match document.speaks() {
        true => reach(frame, year, &document.reach, document.veiled),
        false => results(frame, year, &document.results, document.veiled),
    }
}

/// The same of a plan of communication. Those who were counted and those who were estimated are told apart.
pub fn reach(frame: &Frame, year: i64, reach: &Reach, veiled: bool) -> Vec<String> {
    let year = year.to_string();
    if reach.actions == 0 {
        return vec![frame.t1("plan-reach-none", "year", year)];
    }
    let mut told = vec![
        frame.t2("plan-reach-actions", "count", reach.actions, "year", year),
        frame.t2("plan-reach-done", "done", reach.done, "planned", reach.times),
        frame.t1("plan-reach-estimated", "persons", reach.estimated),
    ];
    if !veiled {
        told.insert(2, frame.t1("plan-reach-counted", "persons", reach.counted));
    }
    told
}

/// The results of the year before, in sentences.
pub fn results(frame: &Frame, year: i64, results: &Results, veiled: bool) -> Vec<String> {
    let year = year.to_string();
    if results.sessions == 0 {
        return vec![frame.t1("plan-results-none", "year", year)];
    }
    let mut told = vec![
        frame.t2("plan-results-sessions", "count", results.sessions, "year", year),
        frame.tn("plan-results-closed", results.closed),
        frame.tn("plan-results-half-days", results.half_days),
    ];
    if veiled {
        return told;
    }
    told.insert(2, frame.tn("plan-results-persons", results.persons));
    if let Some(rate) = results.attendance() {
        told.push(frame.t1("plan-results-attendance", "rate", frame.percent(rate)));
    }
    told
}

/// The written parts of the document: the key of the heading, and the text.
pub fn parts(document: &Document) -> [(&'static str, &str); 7] {
    let plan = &document.plan;
    let parts: [(&'static str, &str); 7] = [
        ("plan-part-context", &plan.context),
        ("plan-part-method", &plan.method),
        ("plan-part-objectives", &plan.objectives),
        ("plan-part-logistics", &plan.logistics),
        ("plan-part-evaluation", &plan.evaluation),
        ("plan-part-risks", &plan.risks),
        ("plan-part-governance", &plan.governance),
    ];
    parts.map(|(key, text)| (document.key(key), text))
}

/// The paragraphs of a text, as its blank lines and line ends part them.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
