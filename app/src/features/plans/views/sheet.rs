//! The lines of a plan as a sheet: those of training, and the actions of communication.

use crate::{
    features::plans::{
        document::Document,
        line::{Line, Source},
        progress::Progress,
    },
    foundation::Sheet,
    layout::Frame,
};
use chrono::NaiveDate;
use kit_sheets::Out;

const LINE: [&str; 17] = [
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

const ACTION: [&str; 21] = [
    "plan-axis",
    "plan-line-title-ar",
    "plan-line-title-fr",
    "plan-line-audience",
    "plan-message",
    "plan-channel",
    "plan-line-place",
    "plan-line-month",
    "plan-line-starts-on",
    "plan-line-ends-on",
    "plan-line-trainer",
    "plan-partners",
    "plan-line-groups",
    "plan-line-closed",
    "plan-line-persons",
    "plan-line-reached",
    "plan-estimated-persons",
    "plan-line-indicator",
    "plan-target",
    "plan-achieved",
    "plan-line-standing",
];

/// The lines as a sheet.
pub fn lines_sheet(
    frame: &Frame,
    document: &Document,
    progress: &Progress,
    today: NaiveDate,
) -> Sheet {
    let mut headings: Vec<&'static str> =
        if document.speaks() { ACTION.to_vec() } else { LINE.to_vec() };
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
        file: format!(
            "{}-{}-{}",
            document.plan.strand.file(),
            document.plan.place,
            document.plan.year
        ),
        name: frame.t(document.key("plan-lines")).into_owned(),
        titles: match progress.veiled {
            true => vec![title, frame.t("figure-withheld-note").into_owned()],
            false => vec![title],
        },
        columns: headings.iter().map(|key| frame.t(document.key(key)).into_owned()).collect(),
        rows: document
            .lines
            .iter()
            .map(|line| {
                let mut row = match document.speaks() {
                    true => spoken(frame, document, (line, progress), today),
                    false => taught(frame, document, (line, progress), today),
                };
                row.extend(money(document, line));
                row
            })
            .collect(),
    }
}

/// What a line costs, by source and in all, in dirhams.
fn money(document: &Document, line: &Line) -> Vec<Out> {
    let money = |centimes: i64| Out::Decimal(centimes as f64 / 100.0);
    let sources = Source::ALL.map(|source| money(document.budget_from(line.id, source)));
    sources.into_iter().chain([money(document.budget(line.id))]).collect()
}

fn taught(
    frame: &Frame,
    document: &Document,
    (line, progress): (&Line, &Progress),
    today: NaiveDate,
) -> Vec<Out> {
    let axis = document.axes.iter().find(|axis| Some(axis.id) == line.axis);
    let day = |day: Option<NaiveDate>| day.map_or(Out::Empty, Out::from);
    let standing = progress.standing(line, document.year(), today);
    vec![
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
    ]
}

fn spoken(
    frame: &Frame,
    document: &Document,
    (line, progress): (&Line, &Progress),
    today: NaiveDate,
) -> Vec<Out> {
    let axis = document.axes.iter().find(|axis| Some(axis.id) == line.axis);
    let day = |day: Option<NaiveDate>| day.map_or(Out::Empty, Out::from);
    let known = |figure: Option<i64>| figure.map_or(Out::Empty, Out::from);
    let standing = progress.standing(line, document.year(), today);
    let action = document.action(line.id);
    let channel = action.map(|action| frame.t(&action.channel.key()).into_owned());
    let message = document.told_by(line.id).map_or("", |message| message.words(frame.lang));
    vec![
        axis.map_or("", |axis| axis.title(frame.lang)).into(),
        line.title_ar.as_str().into(),
        line.title_fr.as_str().into(),
        line.audience_name(frame.lang).into(),
        message.into(),
        channel.unwrap_or_default().into(),
        line.place_name(frame.lang).into(),
        known(line.month),
        day(line.starts_on),
        day(line.ends_on),
        line.trainer.as_str().into(),
        action.map_or("", |action| action.partners.as_str()).into(),
        line.groups.into(),
        progress.closed(line.id).into(),
        line.persons.into(),
        progress.persons_of(line.id).into(),
        progress.estimated_of(line.id).into(),
        line.indicator.as_str().into(),
        known(action.and_then(|action| action.target)),
        known(progress.achieved(line.id)),
        frame.t(standing.key()).into_owned().into(),
    ]
}
