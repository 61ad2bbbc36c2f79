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
        word::Aim,
    },
    foundation::{
        Form, Page,
        journal::{Entry, line},
    },
    layout::{Choice, Frame, JournalLine},
};
use askama::Template;
use chrono::NaiveDate;

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
    /// Persons whom actions reached beside those who were counted; empty for a plan of training.
    pub estimated: String,
    pub aims: Vec<Choice>,
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
    /// What an objective of communication serves; empty for an axis of training.
    pub aim: String,
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
            estimated: match document.speaks() {
                true => frame.number(progress.estimated()),
                false => String::new(),
            },
            aims: aims(&frame),
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

/// What an objective of communication may serve.
pub fn aims(frame: &Frame) -> Vec<Choice> {
    Aim::ALL.iter().map(|aim| Choice::new(aim.as_str(), frame.t(&aim.key()))).collect()
}

fn groups(frame: &Frame, document: &Document, progress: &Progress, today: NaiveDate) -> Vec<Group> {
    let calendar = Calendar::of(document.year());
    let row = |line: &&Line| Row::new(frame, document, (line, progress), &calendar, today);
    let group = |(axis, lines): (Option<&Axis>, Vec<&Line>)| {
        let (ar, fr) = axis.map_or(("", ""), |axis| (&axis.title_ar, &axis.title_fr));
        let title = match axis {
            Some(_) => said(frame.lang, ar, fr).to_owned(),
            None => frame.t(document.key("plan-no-axis")).into_owned(),
        };
        let money = lines.iter().map(|line| document.budget(line.id)).sum();
        let closed = lines.iter().map(|line| progress.closed(line.id)).sum();
        let planned = lines.iter().map(|line| line.groups).sum();
        let done = of(frame, closed, planned);
        Group {
            id: axis.map(|axis| axis.id.to_string()).unwrap_or_default(),
            title,
            other: super::words::other(frame.lang, ar, fr).to_owned(),
            aim: axis
                .and_then(|axis| axis.aim)
                .map(|aim| frame.t(&aim.key()).into_owned())
                .unwrap_or_default(),
            figures: frame.t2(
                document.key("plan-axis-figures"),
                "done",
                done,
                "sum",
                dirhams(frame, money),
            ),
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
        let channel = document.action(line.id).map(|action| frame.t(&action.channel.key()));
        let channel = channel.unwrap_or_default();
        let about = [&channel, line.audience_name(frame.lang), line.place_name(frame.lang)];
        let about: Vec<&str> = about.into_iter().filter(|text| !text.is_empty()).collect();
        Self {
            id: line.id.to_string(),
            href: document.href_of(line),
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
    let mut back = entries.iter().filter(|one| {
        ["return", "revise"].contains(&one.verb.split('.').nth(1).unwrap_or_default())
    });
    let change = back.next().and_then(|entry| entry.changes().into_iter().next());
    change.map(|change| change.after).unwrap_or_default()
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
