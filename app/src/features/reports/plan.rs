//! What was planned against what was done, line by line. Nothing here touches the outside.

use super::report::{Counted, SessionLine, TrainingReport};
use crate::features::indicators::Comparator;
use chrono::NaiveDate;
use kit_db::{FromRow, id};
use kit_lang::Lang;
use std::collections::BTreeMap;

id!(
    /// A line of a plan, as this slice links to it.
    LineKey
);
id!(
    /// A plan, as this slice links to it.
    PlanKey
);

/// A line of a plan, as it was planned.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Line {
    pub id: LineKey,
    pub plan: PlanKey,
    /// How many times its plan was approved: of one that never was, lines are no promise yet.
    pub revision: i64,
    pub title_ar: String,
    pub title_fr: String,
    pub audience: Option<String>,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    /// Its audience is counted and never listed.
    pub sensitive: bool,
    /// Sessions to hold, persons in all of them together, half-days of each.
    pub groups: i64,
    pub persons: i64,
    pub half_days: i64,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub quarter: i64,
    pub ends_on: Option<NaiveDate>,
    /// The place directly below the report's; none for the report's own.
    pub child: Option<String>,
    /// In centimes, of all sources.
    pub budget: Option<i64>,
}

/// A figure of people who are on no list.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Count {
    pub event: super::report::SessionKey,
    pub title_ar: String,
    pub title_fr: String,
    pub audience_ar: Option<String>,
    pub audience_fr: Option<String>,
    pub group_ar: Option<String>,
    pub group_fr: Option<String>,
    pub unit: String,
    pub sex: Option<String>,
    pub value: i64,
    pub comparator: Comparator,
    pub as_written: String,
    pub note: String,
}

/// What was done about a line: the sums of its sessions.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Done {
    /// Sessions that refer to it, and those of them that are closed.
    pub sessions: i64,
    pub held: i64,
    pub half_days: i64,
    pub hours: f64,
    pub counted: Counted,
    pub women: i64,
    /// Half-days on which somebody was expected.
    pub expected: i64,
    /// In centimes, of the sessions of which it is known; and the half-days attended in these.
    pub cost: Option<i64>,
    pub costed: i64,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Done,
    UnderWay,
    Late,
    ToCome,
}

/// A half-day lasts this long when no module says otherwise.
pub const HOURS_OF_HALF_DAY: f64 = 3.5;

impl Line {
    pub fn title(&self, lang: Lang) -> &str {
        written(lang, &self.title_ar, &self.title_fr)
    }

    pub fn place(&self, lang: Lang) -> &str {
        if lang == Lang::Ar { &self.place_ar } else { &self.place_fr }
    }

    /// The last day by which it should be done: its own, or that of its quarter.
    pub fn due(&self, year: i32) -> NaiveDate {
        let next = u32::try_from(self.quarter).unwrap_or(4) * 3 + 1;
        let (year, month) = if next > 12 { (year + 1, 1) } else { (year, next) };
        let first = NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default();
        self.ends_on.unwrap_or_else(|| first.pred_opt().unwrap_or(first))
    }
}

impl Standing {
    pub const ALL: [Self; 4] = [Self::Late, Self::UnderWay, Self::ToCome, Self::Done];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::UnderWay => "under-way",
            Self::Late => "late",
            Self::ToCome => "to-come",
        }
    }
}

impl SessionLine {
    /// The hours that were given: the module's as far as its half-days have come, or those of the half-days themselves.
    pub fn hours(&self) -> f64 {
        let passed = self.half_days as f64;
        match self.module_hours {
            Some(hours) if hours > 0 && self.all_half_days > 0 => {
                hours as f64 * passed / self.all_half_days as f64
            }
            _ => passed * HOURS_OF_HALF_DAY,
        }
    }
}

impl Done {
    fn add(&mut self, session: &SessionLine, of: Counted) {
        self.sessions += 1;
        self.held += i64::from(session.state == "closed");
        self.half_days += session.half_days;
        self.hours += session.hours();
        self.expected += session.half_days * of.registrations;
        if let Some(cost) = session.cost {
            self.cost = Some(self.cost.unwrap_or(0) + cost);
            self.costed += of.attended;
        }
    }

    pub fn rate(&self) -> Option<f64> {
        let attended = self.counted.attended as f64;
        (self.expected > 0).then(|| (attended / self.expected as f64).min(1.0))
    }

    /// Centimes for a day of a person; none when no cost is known or nobody came.
    pub fn cost_per_person_day(&self) -> Option<i64> {
        let days = self.costed as f64 / 2.0;
        self.cost.filter(|_| days > 0.0).map(|cost| (cost as f64 / days).round() as i64)
    }
}

impl TrainingReport {
    /// Every line of an approved plan with what was done about it, in the order of the plans.
    pub fn by_line(&self) -> Vec<(&Line, Done)> {
        self.done_about(&self.lines)
    }

    /// The same of lines that are left out, because their plan was never approved.
    pub fn by_unapproved_line(&self) -> Vec<(&Line, Done)> {
        self.done_about(&self.unapproved)
    }

    fn done_about<'a>(&self, lines: &'a [Line]) -> Vec<(&'a Line, Done)> {
        let mut done: BTreeMap<LineKey, Done> = BTreeMap::new();
        for session in &self.sessions {
            if let Some(line) = session.line {
                done.entry(line).or_default().add(session, self.of_session(session));
            }
        }
        for (line, sex, counted) in self.line_cells() {
            let one = done.entry(line).or_default();
            one.counted.add(counted);
            one.women += if sex == "f" { counted.people } else { 0 };
        }
        lines.iter().map(|line| (line, done.remove(&line.id).unwrap_or_default())).collect()
    }

    /// What was done without a line of a plan, persons apart: they may be in a line's sessions as well.
    pub fn all_done(&self) -> Done {
        let mut done = Done::default();
        self.sessions.iter().for_each(|session| done.add(session, self.of_session(session)));
        done.counted = self.whole;
        done
    }

    pub fn standing(&self, line: &Line, done: &Done) -> Standing {
        if done.held >= line.groups {
            Standing::Done
        } else if line.due(self.year) < self.on {
            Standing::Late
        } else if done.sessions > 0 {
            Standing::UnderWay
        } else {
            Standing::ToCome
        }
    }

    /// Sessions and persons planned, of the lines that are so.
    pub fn planned(&self, of: impl Fn(&Line) -> bool) -> (i64, i64) {
        let lines = self.lines.iter().filter(|line| of(line));
        lines.fold((0, 0), |(groups, persons), line| (groups + line.groups, persons + line.persons))
    }
}

/// What is written in the reader's script, or in the other when there is none.
pub fn written<'a>(lang: Lang, ar: &'a str, fr: &'a str) -> &'a str {
    match (lang, ar.is_empty(), fr.is_empty()) {
        (Lang::Ar, false, _) | (_, _, true) => ar,
        _ => fr,
    }
}
