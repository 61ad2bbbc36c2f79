//! The lines of the plans behind what was planned, as a page and as a file.

use super::{
    head::{Found, Head, head},
    lists::{sample_of, sheet},
    samples,
};
use crate::{
    features::reports::{
        behind::LINES,
        plan::{Done, Line, Standing, written},
        store::Span,
    },
    foundation::{Page, Sheet},
    layout::{Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// Lines with what was done about each.
#[derive(Template)]
#[template(path = "features/reports/templates/lines.html")]
pub struct LinesPage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<LineRow>,
    /// Whether the reader may see how many persons came; otherwise what was planned stands alone.
    pub open: bool,
}

pub struct LineRow {
    pub href: String,
    pub title: String,
    pub audience: String,
    pub place: String,
    pub quarter: String,
    pub sessions: String,
    pub persons: String,
    pub state: String,
    pub tone: &'static str,
}

/// A line, what was done about it, where it stands.
pub type Standings = (Line, Done, Standing);

fn tone(standing: Standing) -> &'static str {
    match standing {
        Standing::Done => "done",
        Standing::UnderWay => "live",
        Standing::Late => "stop",
        Standing::ToCome => "draft",
    }
}

fn audience(frame: &Frame, line: &Line) -> String {
    let (ar, fr) = (line.audience_ar.as_deref(), line.audience_fr.as_deref());
    written(frame.lang, ar.unwrap_or(""), fr.unwrap_or("")).to_owned()
}

impl LinesPage {
    pub fn new(mut frame: Frame, found: Found<'_, Standings>) -> Self {
        let head = head(&mut frame, "report-lines-behind", &found);
        let of = |done: i64, planned: i64| {
            frame.t2("report-of-planned-figures", "done", done, "planned", planned)
        };
        let row = |(line, done, standing): &Standings| LineRow {
            href: format!("/plans/{}", line.plan),
            title: line.title(frame.lang).to_owned(),
            audience: audience(&frame, line),
            place: line.place(frame.lang).to_owned(),
            quarter: frame.t(&format!("report-quarter-{}", line.quarter)).into_owned(),
            sessions: of(done.held, line.groups),
            persons: match found.open {
                true => of(done.counted.people, line.persons),
                false => frame.number(line.persons),
            },
            state: frame.t(&format!("report-standing-{}", standing.as_str())).into_owned(),
            tone: tone(*standing),
        };
        let rows = found.rows.iter().map(row).collect();
        Self { head, list: found.list, pager: found.pager, rows, open: found.open, frame }
    }
}

/// The lines as a file.
pub fn lines_sheet(frame: &Frame, rows: &[Standings], open: bool) -> Sheet {
    let mut keys = vec![
        "report-line",
        "report-audience",
        "report-place-name",
        "report-quarter",
        "report-sessions-planned",
        "report-sessions-held",
        "report-people-planned",
        "report-people-short",
        "report-state",
    ];
    if !open {
        keys.remove(7);
    }
    let row = |(line, done, standing): &Standings| {
        let mut row = vec![
            Out::from(line.title(frame.lang)),
            Out::from(audience(frame, line)),
            Out::from(line.place(frame.lang)),
            Out::Int(line.quarter),
            Out::Int(line.groups),
            Out::Int(done.held),
            Out::Int(line.persons),
            Out::Int(done.counted.people),
            Out::from(frame.t(&format!("report-standing-{}", standing.as_str())).as_ref()),
        ];
        if !open {
            row.remove(7);
        }
        row
    };
    sheet(frame, ("plan-lines", "report-lines-behind"), &keys, rows.iter().map(row).collect())
}

impl Page for LinesPage {
    const NAME: &'static str = "reports/lines";

    fn sample(frame: Frame) -> Self {
        let report = samples::report();
        let span = Span::year(&report.area.code, report.year);
        let list = ListQuery::parse("place=05.081&year=2011&state=late", &LINES);
        let rows: Vec<Standings> = report
            .by_line()
            .into_iter()
            .map(|(line, done)| (line.clone(), done, report.standing(line, &done)))
            .collect();
        Self::new(frame, sample_of((&report.area, &span), list, &rows))
    }
}
