//! The list of plans, on the page and as a sheet.

use super::words::{said, sum};
use crate::{
    features::plans::{
        plan::{PlanId, PlanState, Strand},
        routes::LIST,
        store::PlanRow,
        wording::key,
    },
    foundation::{Page, Sheet},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;
use std::borrow::Cow;

#[derive(Template)]
#[template(path = "features/plans/templates/plans.html")]
pub struct PlansPage {
    pub frame: Frame,
    pub strand: Strand,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub years: Vec<Choice>,
    pub states: Vec<Choice>,
    pub places: Vec<Choice>,
    pub may_draft: bool,
}

/// A plan in the list.
pub struct Row {
    pub href: String,
    pub place: String,
    pub year: String,
    pub tone: &'static str,
    pub state: String,
    pub lines: String,
    pub sessions: String,
    pub persons: String,
    pub budget: String,
}

impl PlansPage {
    pub fn new(
        mut frame: Frame,
        strand: Strand,
        (list, pager): (ListQuery, Pager),
        rows: &[PlanRow],
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t(key(strand, "plans-title")))];
        let rows = rows.iter().map(|row| Row::new(&frame, strand, row)).collect();
        let (years, states, places) = (Vec::new(), Vec::new(), Vec::new());
        Self { frame, strand, list, pager, rows, years, states, places, may_draft: false }
    }

    /// The words of this key, in those of the strand.
    pub fn t(&self, of: &'static str) -> Cow<'_, str> {
        self.frame.t(key(self.strand, of))
    }

    /// Where a plan is drafted.
    pub fn drafting(&self) -> String {
        format!("{}/new", self.strand.base())
    }
}

impl Row {
    fn new(frame: &Frame, strand: Strand, row: &PlanRow) -> Self {
        Self {
            href: format!("{}/{}", strand.base(), row.id),
            place: said(frame.lang, &row.place_ar, &row.place_fr).into(),
            year: row.year.to_string(),
            tone: row.state.tone(),
            state: state(frame, row),
            lines: frame.number(row.lines),
            sessions: frame.number(row.sessions),
            persons: frame.number(row.persons),
            budget: sum(frame.lang, row.budget),
        }
    }
}

fn state(frame: &Frame, row: &PlanRow) -> String {
    match (row.state, row.revision) {
        (PlanState::Draft, 1..) => frame.t("plan-state-revising").into_owned(),
        (state, _) => frame.t(state.key()).into_owned(),
    }
}

pub fn plans_sheet(frame: &Frame, strand: Strand, rows: &[PlanRow]) -> Sheet {
    let headings = [
        "plan-place",
        "plan-year",
        "plan-state",
        "plan-lines",
        "plan-sessions",
        "plan-persons",
        "plan-budget",
    ];
    let row = |row: &PlanRow| -> Vec<Out> {
        vec![
            said(frame.lang, &row.place_ar, &row.place_fr).into(),
            Out::Plain(row.year),
            state(frame, row).into(),
            row.lines.into(),
            row.sessions.into(),
            row.persons.into(),
            Out::Decimal(row.budget as f64 / 100.0),
        ]
    };
    Sheet {
        file: format!("{}s", strand.file()),
        name: frame.t(key(strand, "plans-title")).into_owned(),
        titles: vec![frame.t(key(strand, "plans-title")).into_owned()],
        columns: headings.map(|one| frame.t(key(strand, one)).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}

impl Page for PlansPage {
    const NAME: &'static str = "plans/plans";

    fn sample(frame: Frame) -> Self {
        let places = [
            ("أزيلال", "Azilal"),
            ("الرحامنة", "Rehamna"),
            (
                "عمالة مقاطعات عين السبع الحي المحمدي",
                "Préfecture d’arrondissements d’Aïn Sebaâ-Hay Mohammadi",
            ),
        ];
        let row = |n: i64| {
            let at = usize::try_from(n).unwrap_or_default();
            PlanRow {
                id: PlanId(Default::default()),
                place_ar: places[at % 3].0.into(),
                place_fr: places[at % 3].1.into(),
                year: 2027 - n / 3,
                state: PlanState::ALL[at % 3],
                revision: n % 2,
                lines: 9 + n,
                sessions: 21 + 2 * n,
                persons: 410 + 135 * n,
                budget: 48_750_000 + 1_234_550 * n,
            }
        };
        let rows: Vec<PlanRow> = (0..9).map(row).collect();
        let states = PlanState::ALL.map(|state| Choice::new(state.as_str(), frame.t(state.key())));
        Self {
            years: ["2027", "2026", "2025"].map(|year| Choice::new(year, year)).into(),
            states: states.into(),
            places: vec![Choice::new("05.081", said(frame.lang, "أزيلال", "Azilal"))],
            may_draft: true,
            ..Self::new(
                frame,
                Strand::Training,
                (ListQuery::parse("", &LIST), Pager::new(1, 50, 9)),
                &rows,
            )
        }
    }
}
