use super::invented;
use crate::{
    features::{
        campaigns::CampaignId,
        dispatches::{Delivery, Returned, State, routes::LIST, store::Listed},
    },
    foundation::{Page, Sheet, people::in_script_of},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// The register of what left on paper.
#[derive(Template)]
#[template(path = "features/dispatches/templates/dispatches.html")]
pub struct DispatchesPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub states: Vec<Choice>,
    pub deliveries: Vec<Choice>,
    pub reasons: Vec<Choice>,
    pub years: Vec<Choice>,
    pub places: Vec<Choice>,
    pub campaigns: Vec<Choice>,
    pub may_answer: bool,
}

/// A letter of the register, ready to read.
pub struct Row {
    pub number: String,
    pub place: String,
    pub dated: String,
    pub name: String,
    pub person: String,
    pub commune: String,
    pub subject: String,
    pub title: String,
    pub campaign: String,
    pub tone: &'static str,
    pub state: String,
    /// Why it came back.
    pub reason: String,
    pub delivery: String,
    pub handed: String,
    pub answered: String,
    pub reopen: String,
    pub is_answered: bool,
}

impl DispatchesPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        (places, years, campaign): (Vec<Choice>, Vec<i64>, Option<(CampaignId, String)>),
        may_answer: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("dispatch-title"))];
        let choice = |value: &str, key: String| Choice::new(value, frame.t(&key));
        Self {
            states: State::ALL.iter().map(|one| choice(one.as_str(), one.key())).collect(),
            deliveries: Delivery::ALL
                .iter()
                .filter(|one| **one != Delivery::Nobody)
                .map(|one| choice(one.as_str(), one.key()))
                .collect(),
            reasons: Returned::ALL
                .iter()
                .filter(|one| **one != Returned::Nothing)
                .map(|one| choice(one.as_str(), one.key()))
                .collect(),
            years: years.iter().map(|one| Choice::new(one.to_string(), one.to_string())).collect(),
            campaigns: campaign
                .map(|(id, title)| Choice::new(id.to_string(), title))
                .into_iter()
                .collect(),
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            list,
            pager,
            places,
            may_answer,
            frame,
        }
    }
}

impl Row {
    pub fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        let day =
            |day: Option<chrono::NaiveDate>| day.map(|day| frame.date(day)).unwrap_or_default();
        Self {
            number: format!("{}/{}", row.year, row.no),
            place: said(&row.place_ar, &row.place_fr),
            dated: frame.date(row.dated_on),
            name: match row.name.is_empty() {
                true => frame.t("dispatch-name-gone").into_owned(),
                false => row.name.clone(),
            },
            person: format!("/people/{}", row.person),
            commune: row.commune.clone(),
            subject: match row.lang.as_str() {
                "ar" => said(&row.subject_ar, ""),
                _ => said("", &row.subject_fr),
            },
            title: row.title.clone(),
            campaign: format!("/campaigns/{}", row.campaign),
            tone: row.state.tone(),
            state: frame.t(&row.state.key()).into_owned(),
            reason: match row.reason {
                Returned::Nothing => String::new(),
                reason => frame.t(&reason.key()).into_owned(),
            },
            delivery: match row.delivery {
                Delivery::Nobody => String::new(),
                delivery => frame.t(&delivery.key()).into_owned(),
            },
            handed: day(row.handed_on),
            answered: day(row.answered_on),
            reopen: format!("/dispatches/{}/reopening", row.id),
            is_answered: row.answered_on.is_some(),
        }
    }
}

/// The register as a file: exactly what is seen.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "dispatch-number",
        "dispatch-dated-on",
        "dispatch-place",
        "dispatch-to",
        "dispatch-commune",
        "dispatch-subject",
        "dispatch-campaign",
        "dispatch-delivery",
        "dispatch-handed-on",
        "dispatch-state",
        "dispatch-answered-on",
        "dispatch-reason",
    ];
    let line = |row: &Listed| {
        let one = Row::new(frame, row);
        let cells = [
            one.number,
            one.dated,
            one.place,
            one.name,
            one.commune,
            one.subject,
            one.title,
            one.delivery,
            one.handed,
            one.state,
            one.answered,
            one.reason,
        ];
        cells.map(Out::from).into()
    };
    Sheet {
        file: "dispatches".into(),
        name: frame.t("dispatch-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for DispatchesPage {
    const NAME: &'static str = "dispatches/dispatches";

    fn sample(frame: Frame) -> Self {
        let rows: Vec<Listed> = (0..14).map(invented).collect();
        let list = (ListQuery::parse("state=returned", &LIST), Pager::new(1, 50, 20_000));
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, list, &rows, (places, vec![2026, 2025], None), true)
    }
}
