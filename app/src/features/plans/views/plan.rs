//! The plan itself: its lines under their axes, what was done about them, the money at the foot.

use super::{
    head::Head,
    samples,
    words::{Part, dirhams, line_falls, of, persons_of, said, sum, when},
};
use crate::{
    features::plans::{
        calendar::Calendar,
        document::Document,
        line::{Axis, Line, Source},
        plan::PlanState,
        progress::{Progress, Standing},
        store::VersionRow,
        tabs::TabName,
    },
    foundation::{
        Form, Page, Sheet,
        journal::{Entry, line},
    },
    layout::{Frame, JournalLine},
};
use askama::Template;
use chrono::NaiveDate;
use kit_sheets::Out;

#[derive(Template)]
#[template(path = "features/plans/templates/plan.html")]
pub struct PlanPage {
    pub frame: Frame,
    pub head: Head,
    /// The small form for an axis.
    pub form: Form,
    pub lines: String,
    pub late: i64,
    pub sessions: Part,
    pub persons: Part,
    pub gap: i64,
    pub groups: Vec<Group>,
    pub money: Vec<Money>,
    pub total: String,
    pub versions: Vec<VersionView>,
    pub journal: Vec<JournalLine>,
    /// Why it was last given back or is written anew; empty otherwise.
    pub reason: String,
    /// Whether the reader may not see how many persons came.
    pub veiled: bool,
}

/// What stands beside a plan.
pub struct Side {
    pub versions: Vec<VersionRow>,
    pub journal: Vec<Entry>,
}

/// The lines of an axis.
pub struct Group {
    /// Empty for lines without an axis.
    pub id: String,
    pub title: String,
    pub other: String,
    pub figures: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub id: String,
    pub href: String,
    pub title: String,
    /// Audience and place.
    pub about: String,
    pub when: String,
    pub sessions: String,
    pub persons: String,
    pub budget: String,
    pub tone: &'static str,
    pub standing: String,
    pub warnings: Vec<String>,
}

/// The money of a source.
pub struct Money {
    pub source: String,
    pub amount: String,
    pub share: String,
}

pub struct VersionView {
    pub href: String,
    pub title: String,
    pub note: String,
}

impl PlanPage {
    pub fn new(
        head: Head,
        document: &Document,
        progress: &Progress,
        side: Side,
        today: NaiveDate,
    ) -> Self {
        let frame = head.frame.clone();
        let year = document.year();
        let late = |line: &&Line| progress.standing(line, year, today) == Standing::Late;
        let closed = document.lines.iter().map(|line| progress.closed(line.id)).sum();
        let gaps = document.needs.iter().map(|need| document.gap(need));
        Self {
            form: Form::default(),
            lines: frame.number(document.lines.len() as i64),
            late: document.lines.iter().filter(late).count() as i64,
            sessions: Part::new(&frame, closed, document.sessions()),
            persons: Part::persons(&frame, progress, progress.reached, document.persons()),
            gap: gaps.sum(),
            groups: groups(&frame, document, progress, today),
            money: money(&frame, document),
            total: sum(frame.lang, document.total()),
            versions: side.versions.iter().map(|row| version(&head, row)).collect(),
            reason: reason(document, &side.journal),
            veiled: progress.veiled,
            journal: side.journal.iter().map(|entry| line(&frame, entry)).collect(),
            frame,
            head,
        }
    }

    pub fn with_form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }
}

fn groups(frame: &Frame, document: &Document, progress: &Progress, today: NaiveDate) -> Vec<Group> {
    let calendar = Calendar::of(document.year());
    let row = |line: &&Line| Row::new(frame, document, (line, progress), &calendar, today);
    let group = |(axis, lines): (Option<&Axis>, Vec<&Line>)| {
        let (ar, fr) = axis.map_or(("", ""), |axis| (&axis.title_ar, &axis.title_fr));
        let title = match axis {
            Some(_) => said(frame.lang, ar, fr).to_owned(),
            None => frame.t("plan-no-axis").into_owned(),
        };
        let money = lines.iter().map(|line| document.budget(line.id)).sum();
        let closed = lines.iter().map(|line| progress.closed(line.id)).sum();
        let planned = lines.iter().map(|line| line.groups).sum();
        let done = of(frame, closed, planned);
        Group {
            id: axis.map(|axis| axis.id.to_string()).unwrap_or_default(),
            title,
            other: super::words::other(frame.lang, ar, fr).to_owned(),
            figures: frame.t2("plan-axis-figures", "done", done, "sum", dirhams(frame, money)),
            rows: lines.iter().map(row).collect(),
        }
    };
    document.grouped().into_iter().map(group).collect()
}

impl Row {
    fn new(
        frame: &Frame,
        document: &Document,
        (line, progress): (&Line, &Progress),
        calendar: &Calendar,
        today: NaiveDate,
    ) -> Self {
        let standing = progress.standing(line, document.year(), today);
        let about = [line.audience_name(frame.lang), line.place_name(frame.lang)];
        let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
        Self {
            id: line.id.to_string(),
            href: format!("/plans/{}/lines/{}", line.plan, line.id),
            title: line.title(frame.lang).into(),
            about: about.join(" · "),
            when: when(frame, line),
            sessions: of(frame, progress.closed(line.id), line.groups),
            persons: persons_of(frame, progress, line),
            budget: sum(frame.lang, document.budget(line.id)),
            tone: standing.tone(),
            standing: frame.t(standing.key()).into_owned(),
            warnings: line_falls(frame, calendar, line, document.year()),
        }
    }
}

/// The money by source, those that give something.
pub fn money(frame: &Frame, document: &Document) -> Vec<Money> {
    let total = document.total();
    let row = |source: Source| {
        let amount = document.money_from(source);
        (amount > 0).then(|| Money {
            source: frame.t(source.key()).into_owned(),
            amount: sum(frame.lang, amount),
            share: frame.percent(amount as f64 / total as f64),
        })
    };
    Source::ALL.into_iter().filter_map(row).collect()
}

fn version(head: &Head, row: &VersionRow) -> VersionView {
    let frame = &head.frame;
    VersionView {
        href: head.at(&format!("/versions/{}", row.revision)),
        title: frame.t1("plan-version", "no", row.revision.to_string()),
        note: frame.t2(
            "plan-approved-by",
            "date",
            frame.date(row.approved_on),
            "minutes",
            &row.minutes,
        ),
    }
}

/// The reason of the last return or revision, while the plan is being written again.
fn reason(document: &Document, entries: &[Entry]) -> String {
    if document.plan.state != PlanState::Draft {
        return String::new();
    }
    let mut back =
        entries.iter().filter(|one| ["plan.return", "plan.revise"].contains(&one.verb.as_str()));
    let change = back.next().and_then(|entry| entry.changes().into_iter().next());
    change.map(|change| change.after).unwrap_or_default()
}

/// The lines as a sheet.
pub fn lines_sheet(
    frame: &Frame,
    document: &Document,
    progress: &Progress,
    today: NaiveDate,
) -> Sheet {
    let mut headings: Vec<&str> = vec![
        "plan-axis",
        "plan-line-title-ar",
        "plan-line-title-fr",
        "plan-line-module",
        "plan-line-audience",
        "plan-line-place",
        "plan-line-quarter",
        "plan-line-starts-on",
        "plan-line-ends-on",
        "plan-line-groups",
        "plan-line-closed",
        "plan-line-persons",
        "plan-line-reached",
        "plan-line-half-days",
        "plan-line-trainer",
        "plan-line-indicator",
        "plan-line-standing",
    ];
    headings.extend(Source::ALL.map(Source::key));
    headings.push("plan-budget");
    let title = frame.t2(
        "plan-name",
        "place",
        document.place(frame.lang),
        "year",
        document.plan.year.to_string(),
    );
    Sheet {
        file: format!("plan-{}-{}", document.plan.place, document.plan.year),
        name: frame.t("plan-lines").into_owned(),
        titles: match progress.veiled {
            true => vec![title, frame.t("figure-withheld-note").into_owned()],
            false => vec![title],
        },
        columns: headings.iter().map(|key| frame.t(key).into_owned()).collect(),
        rows: document
            .lines
            .iter()
            .map(|line| cells(frame, document, (line, progress), today))
            .collect(),
    }
}

fn cells(
    frame: &Frame,
    document: &Document,
    (line, progress): (&Line, &Progress),
    today: NaiveDate,
) -> Vec<Out> {
    let axis = document.axes.iter().find(|axis| Some(axis.id) == line.axis);
    let day = |day: Option<NaiveDate>| day.map_or(Out::Empty, Out::from);
    let money = |centimes: i64| Out::Decimal(centimes as f64 / 100.0);
    let standing = progress.standing(line, document.year(), today);
    let mut row: Vec<Out> = vec![
        axis.map_or("", |axis| axis.title(frame.lang)).into(),
        line.title_ar.as_str().into(),
        line.title_fr.as_str().into(),
        line.module_name(frame.lang).into(),
        line.audience_name(frame.lang).into(),
        line.place_name(frame.lang).into(),
        line.quarter.into(),
        day(line.starts_on),
        day(line.ends_on),
        line.groups.into(),
        progress.closed(line.id).into(),
        line.persons.into(),
        if progress.veiled {
            frame.t("figure-hidden").into_owned().into()
        } else {
            progress.persons_of(line.id).into()
        },
        line.half_days.into(),
        line.trainer.as_str().into(),
        line.indicator.as_str().into(),
        frame.t(standing.key()).into_owned().into(),
    ];
    row.extend(Source::ALL.map(|source| money(document.budget_from(line.id, source))));
    row.push(money(document.budget(line.id)));
    row
}

impl Page for PlanPage {
    const NAME: &'static str = "plans/plan";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Draft, Some(TabName::Lines));
        let (document, progress) = (samples::document(), samples::progress());
        let versions = vec![VersionRow {
            revision: 1,
            approved_on: samples::day(2026, 1, 22),
            minutes: "PV 01/2026".into(),
        }];
        let side = Side { versions, journal: samples::entries() };
        Self::new(head, &document, &progress, side, samples::day(2026, 11, 22))
    }
}
