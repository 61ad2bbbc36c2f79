use super::invented;
use crate::{
    features::campaigns::{State, Why, routes::LIST, store::Listed},
    foundation::{Page, Sheet, people::in_script_of},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// The campaigns of the reader's places.
#[derive(Template)]
#[template(path = "features/campaigns/templates/campaigns.html")]
pub struct CampaignsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub places: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_write: bool,
}

/// A campaign in the list, ready to read.
pub struct Row {
    pub href: String,
    pub title: String,
    pub segment: String,
    pub place: String,
    pub made: String,
    pub tone: &'static str,
    pub state: String,
    /// Why it rests, and when it goes on by itself.
    pub next: String,
}

impl CampaignsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        places: Vec<Choice>,
        may_write: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("campaign-title"))];
        let state = |one: &State| Choice::new(one.as_str(), frame.t(&one.key()));
        let states = State::ALL.iter().map(state).collect();
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        Self { frame, list, pager, rows, places, states, may_write }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        Self {
            href: format!("/campaigns/{}", row.id),
            title: row.title.clone(),
            segment: said(&row.segment_ar, &row.segment_fr),
            place: said(&row.place_ar, &row.place_fr),
            made: frame.date(row.made_at.date_naive()),
            tone: row.state.tone(),
            state: frame.t(&row.state.key()).into_owned(),
            next: next(frame, row),
        }
    }
}

fn next(frame: &Frame, row: &Listed) -> String {
    let at = row.next_at.map(|at| frame.date_time(at));
    let why = (row.why != Why::Nothing).then(|| frame.t(&row.why.key()).into_owned());
    why.into_iter().chain(at).collect::<Vec<_>>().join(" · ")
}

/// The list as a file: exactly what is seen.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "campaign-name",
        "campaign-segment",
        "campaign-place",
        "campaign-made",
        "campaign-state",
        "campaign-next-at",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        [shown.title, shown.segment, shown.place, shown.made, shown.state, shown.next]
            .map(Out::from)
            .into()
    };
    Sheet {
        file: "campaigns".into(),
        name: frame.t("campaign-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for CampaignsPage {
    const NAME: &'static str = "campaigns/campaigns";

    fn sample(frame: Frame) -> Self {
        let one = invented();
        let listed = |n: usize| Listed {
            id: one.id,
            title: one.title.clone(),
            state: State::ALL[n % State::ALL.len()],
            why: one.why,
            segment_ar: "أعضاء اللجان المحلية".into(),
            segment_fr: "Membres des comités locaux".into(),
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            made_at: one.made_at,
            next_at: (n % 7 == 2).then_some(one.made_at),
        };
        let rows: Vec<Listed> = (0..14).map(listed).collect();
        let list = (ListQuery::parse("place=05.081", &LIST), Pager::new(1, 50, 61));
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, list, &rows, places, true)
    }
}
