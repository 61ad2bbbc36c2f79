//! What the page of mail that came in shows: what became of each message, never who wrote it or what.

use super::{actions::Became, routes::LIST, store::Mail};
use crate::{
    foundation::{Page, Sample, Sheet},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::DateTime;
use kit_sheets::Out;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<IncomingPage>()]
}

/// What came in by mail.
#[derive(Template)]
#[template(path = "features/replies/templates/incoming.html")]
pub struct IncomingPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub kinds: Vec<Choice>,
    /// That some were not understood; empty when all were.
    pub unclear: String,
    /// Whether a mail box is read at all.
    pub read: bool,
}

/// A message, ready to read.
pub struct Row {
    pub when: String,
    pub tone: &'static str,
    pub became: String,
    /// The case that it became, with its page.
    pub case: Option<(String, String)>,
}

impl IncomingPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Mail],
        (unclear, read): (i64, bool),
    ) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("mail-title"), "/letters"),
            Crumb::here(frame.t("reply-title")),
        ];
        let kind = |one: &Became| Choice::new(one.as_str(), frame.t(&one.key()));
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            kinds: Became::ALL.iter().map(kind).collect(),
            unclear: if unclear > 0 { frame.tn("reply-unclear", unclear) } else { String::new() },
            read,
            list,
            pager,
            frame,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Mail) -> Self {
        let case = row.number.clone().zip(row.of_case);
        Self {
            when: frame.date_time(row.received_at),
            tone: tone(row.became),
            became: frame.t(&row.became.key()).into_owned(),
            case: case.map(|(number, id)| (number, format!("/cases/{id}"))),
        }
    }
}

fn tone(became: Became) -> &'static str {
    match became {
        Became::Bounced | Became::Unclear => "stop",
        Became::Delayed => "wait",
        Became::Stop | Became::Case | Became::Delivered => "done",
        Became::Machine | Became::Nothing => "draft",
    }
}

/// Exactly what is seen, as a sheet.
pub fn export(frame: &Frame, rows: &[Mail]) -> Sheet {
    let line = |row: &Mail| {
        let shown = Row::new(frame, row);
        let number = row.number.clone().unwrap_or_default();
        vec![Out::from(shown.when), Out::from(shown.became), Out::from(number)]
    };
    Sheet {
        file: "incoming".into(),
        name: frame.t("reply-title").into_owned(),
        titles: Vec::new(),
        columns: ["reply-when", "reply-became", "case-number"]
            .map(|key| frame.t(key).into_owned())
            .into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for IncomingPage {
    const NAME: &'static str = "replies/incoming";

    fn sample(frame: Frame) -> Self {
        let row = |became: &Became| Mail {
            received_at: DateTime::UNIX_EPOCH,
            became: *became,
            of_case: (*became == Became::Case)
                .then(|| crate::features::desk::CaseId::new(DateTime::UNIX_EPOCH)),
            number: (*became == Became::Case).then(|| "05.081/2026/D0017".into()),
        };
        let rows: Vec<Mail> = Became::ALL.iter().map(row).collect();
        let list = (ListQuery::parse("became=case", &LIST), Pager::new(1, 50, 2_310));
        Self::new(frame, list, &rows, (3, true))
    }
}
