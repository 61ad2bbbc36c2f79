//! The page on which a plan is drafted: place and year, then what it starts from.

use super::{samples, words};
use crate::{
    features::plans::{
        need::{Need, gap},
        plan::Plan,
        progress::Results,
    },
    foundation::{Form, Page},
    layout::{Choice, Crumb, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/new.html")]
pub struct NewPlanPage {
    pub frame: Frame,
    pub form: Form,
    pub places: Vec<Choice>,
    pub begins: Option<Begins>,
}

/// What a plan of a known place and year starts from.
pub struct Start {
    pub year: i64,
    pub results: Results,
    pub needs: Vec<Need>,
    pub before: Option<Plan>,
    pub existing: Option<Plan>,
}

/// The same, ready to be shown.
pub struct Begins {
    pub year_before: String,
    pub results: Vec<String>,
    pub needs: Vec<NeedRow>,
    /// The address of the plan of the year before.
    pub before: Option<String>,
    /// The address of the plan that is there already.
    pub existing: Option<String>,
}

pub struct NeedRow {
    pub id: String,
    pub competence: String,
    pub about: String,
    pub persons: String,
    pub gap: String,
    pub priority: String,
    pub ticked: bool,
}

impl NewPlanPage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<Choice>, start: Option<Start>) -> Self {
        let list = Crumb::link(frame.t("plans-title"), "/plans");
        frame.crumbs = vec![list, Crumb::here(frame.t("plan-draft"))];
        let begins = start.map(|start| Begins::new(&frame, &form, &start));
        Self { frame, form, places, begins }
    }
}

impl Begins {
    fn new(frame: &Frame, form: &Form, start: &Start) -> Self {
        let href = |plan: &Plan| format!("/plans/{}", plan.id);
        Self {
            year_before: (start.year - 1).to_string(),
            results: words::results(frame, start.year - 1, &start.results, false),
            needs: start.needs.iter().map(|need| NeedRow::new(frame, form, need)).collect(),
            before: start.before.as_ref().map(href),
            existing: start.existing.as_ref().map(href),
        }
    }
}

impl NeedRow {
    fn new(frame: &Frame, form: &Form, need: &Need) -> Self {
        let left = gap(need.persons, need.elsewhere);
        let id = need.id.to_string();
        Self {
            competence: need.competence(frame.lang).into(),
            about: format!("{} · {}", need.audience_name(frame.lang), need.place_name(frame.lang)),
            persons: frame.number(need.persons),
            gap: frame.number(left),
            priority: frame.number(need.priority),
            // The first time, what nothing answers yet is ticked.
            ticked: if form.checked("shown") { form.has("need", &id) } else { left > 0 },
            id,
        }
    }
}

impl Page for NewPlanPage {
    const NAME: &'static str = "plans/new";

    fn sample(frame: Frame) -> Self {
        let form = Form::filled([("place", "05.081".into()), ("year", "2027".into())]);
        let azilal = words::said(frame.lang, "أزيلال", "Azilal");
        let places = vec![Choice::new("05.081", azilal)];
        let document = samples::document();
        let start = Start {
            year: 2027,
            results: document.results,
            needs: document.needs,
            before: Some(document.plan),
            existing: None,
        };
        Self::new(frame, form, places, Some(start))
    }
}
