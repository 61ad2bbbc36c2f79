//! The plan of the year before beside this one.

use super::{
    head::Head,
    samples,
    words::{of, persons_of, sum},
};
use crate::{
    features::plans::{
        document::Document,
        line::{Line, Source},
        plan::PlanState,
        progress::Progress,
        wording,
    },
    foundation::Page,
    layout::{Crumb, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/comparison.html")]
pub struct ComparisonPage {
    pub frame: Frame,
    pub head: Head,
    pub before_year: String,
    pub now_year: String,
    /// The plan of the year before; none when there was no plan.
    pub before_href: Option<String>,
    pub figures: Vec<Figure>,
    pub lines: Vec<Pair>,
    /// Whether the reader may not see how many persons came.
    pub veiled: bool,
}

pub struct Figure {
    pub label: String,
    pub before: String,
    pub now: String,
    /// What became more or less; empty when it is the same.
    pub change: String,
}

/// A line of one year beside the line of the other that is about the same.
pub struct Pair {
    pub title: String,
    pub before: Option<Told>,
    pub now: Option<Told>,
}

pub struct Told {
    pub href: String,
    pub sessions: String,
    pub persons: String,
    pub budget: String,
}

type Year = (Document, Progress);

impl ComparisonPage {
    pub fn new(mut head: Head, before: Option<&Year>, now: &Year) -> Self {
        let here = Crumb::here(head.frame.t("plan-compare"));
        head.frame.crumbs.push(here);
        let frame = head.frame.clone();
        Self {
            before_year: (now.0.plan.year - 1).to_string(),
            now_year: now.0.plan.year.to_string(),
            before_href: before.map(|(document, _)| document.plan.href()),
            figures: before.map(|before| figures(&frame, before, now)).unwrap_or_default(),
            veiled: now.1.veiled,
            lines: before.map(|before| pairs(&frame, before, now)).unwrap_or_default(),
            frame,
            head,
        }
    }
}

fn figures(frame: &Frame, before: &Year, now: &Year) -> Vec<Figure> {
    let lang = frame.lang;
    let number = |value: i64| kit_lang::number(lang, value);
    let money = |value: i64| sum(lang, value);
    let strand = now.0.plan.strand;
    let row = |key: &'static str, values: (i64, i64), said: &dyn Fn(i64) -> String| {
        let change = values.1 - values.0;
        let sign = if change > 0 { "+" } else { "" };
        Figure {
            label: frame.t(wording::key(strand, key)).into_owned(),
            before: said(values.0),
            now: said(values.1),
            change: if change == 0 { String::new() } else { format!("{sign}{}", said(change)) },
        }
    };
    let both = |of: &dyn Fn(&Year) -> i64| (of(before), of(now));
    let closed = |year: &Year| year.0.lines.iter().map(|line| year.1.closed(line.id)).sum();
    let mut rows = vec![
        row("plan-lines", both(&|year| year.0.lines.len() as i64), &number),
        row("plan-sessions", both(&|year| year.0.sessions()), &number),
        row("plan-sessions-done", both(&closed), &number),
        row("plan-persons", both(&|year| year.0.persons()), &number),
        row("plan-half-days", both(&|year| year.0.half_days()), &number),
        row("plan-budget", both(&|year| year.0.total()), &money),
    ];
    if strand.speaks() {
        // An action has no half-days; whom it reached was counted or estimated.
        rows[4] = row("plan-estimated-persons", both(&|year| year.1.estimated()), &number);
    }
    if !now.1.veiled {
        rows.insert(4, row("plan-persons-reached", both(&|year| year.1.reached), &number));
    }
    let sources = Source::ALL.into_iter();
    let sources = sources.map(|one| (one, both(&|year| year.0.money_from(one))));
    let given = sources.filter(|(_, values)| *values != (0, 0));
    rows.extend(given.map(|(source, values)| row(source.key(), values, &money)));
    rows
}

/// Lines about the same: of one module, or of one title.
fn alike(one: &Line, other: &Line) -> bool {
    (one.module.is_some() && one.module == other.module) || one.title_ar == other.title_ar
}

fn pairs(frame: &Frame, before: &Year, now: &Year) -> Vec<Pair> {
    let told = |(document, progress): &Year, line: &Line| Told {
        href: document.href_of(line),
        sessions: of(frame, progress.closed(line.id), line.groups),
        persons: persons_of(frame, progress, line),
        budget: sum(frame.lang, document.budget(line.id)),
    };
    let mut left: Vec<&Line> = before.0.lines.iter().collect();
    let mut pairs = Vec::new();
    for line in &now.0.lines {
        let at = left.iter().position(|one| alike(one, line));
        let same = at.map(|at| left.remove(at));
        pairs.push(Pair {
            title: line.title(frame.lang).into(),
            before: same.map(|one| told(before, one)),
            now: Some(told(now, line)),
        });
    }
    pairs.extend(left.into_iter().map(|line| Pair {
        title: line.title(frame.lang).into(),
        before: Some(told(before, line)),
        now: None,
    }));
    pairs
}

impl Page for ComparisonPage {
    const NAME: &'static str = "plans/comparison";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Approved, None);
        let now = (samples::document(), samples::progress());
        let mut before = (samples::document(), samples::progress());
        before.0.plan.year -= 1;
        before.0.lines.truncate(4);
        before.0.lines[0].title_ar = "دورة السنة الماضية".into();
        Self::new(head, Some(&before), &now)
    }
}
