//! The page on which a plan is drafted: place and year, then what it starts from.

use super::{samples, words};
use crate::{
    features::{
        desk::Frequent,
        plans::{
            need::{Need, gap},
            outreach::Reach,
            plan::{Plan, Strand},
            progress::Results,
            wording::key,
        },
    },
    foundation::{Form, Page},
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use std::borrow::Cow;

#[derive(Template)]
#[template(path = "features/plans/templates/new.html")]
pub struct NewPlanPage {
    pub frame: Frame,
    pub strand: Strand,
    pub form: Form,
    pub places: Vec<Choice>,
    pub begins: Option<Begins>,
}

/// What a plan of a known place and year starts from.
pub struct Start {
    pub year: i64,
    pub ground: Ground,
    pub before: Option<Plan>,
    pub existing: Option<Plan>,
}

/// The results of the year before, and what the year asks for.
pub enum Ground {
    Taught(Results, Vec<Need>),
    /// With the year in which people came to the desk, and with what; none for who may not see cases.
    Spoken(Reach, i32, Option<Vec<Frequent>>),
}

/// The same, ready to be shown.
pub struct Begins {
    pub year_before: String,
    pub results: Vec<String>,
    pub needs: Vec<NeedRow>,
    /// What people come back with.
    pub themes: Vec<ThemeRow>,
    /// Of which year.
    pub asked_in: String,
    /// Whether the reader may not see it.
    pub veiled: bool,
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

/// A theme that people came to the desk with.
pub struct ThemeRow {
    pub code: &'static str,
    pub name: String,
    pub cases: String,
    pub unanswered: String,
    pub ticked: bool,
}

impl NewPlanPage {
    pub fn new(
        mut frame: Frame,
        strand: Strand,
        (form, places): (Form, Vec<Choice>),
        start: Option<Start>,
    ) -> Self {
        let list = Crumb::link(frame.t(key(strand, "plans-title")), strand.base());
        frame.crumbs = vec![list, Crumb::here(frame.t("plan-draft"))];
        let begins = start.map(|start| Begins::new(&frame, &form, &start));
        Self { frame, strand, form, places, begins }
    }

    /// The words of this key, in those of the strand.
    pub fn t(&self, of: &'static str) -> Cow<'_, str> {
        self.frame.t(key(self.strand, of))
    }
}

impl Begins {
    fn new(frame: &Frame, form: &Form, start: &Start) -> Self {
        let before = start.year - 1;
        let begins = Self {
            year_before: before.to_string(),
            results: Vec::new(),
            needs: Vec::new(),
            themes: Vec::new(),
            asked_in: String::new(),
            veiled: false,
            before: start.before.as_ref().map(Plan::href),
            existing: start.existing.as_ref().map(Plan::href),
        };
        match &start.ground {
            Ground::Taught(results, needs) => Self {
                results: words::results(frame, before, results, false),
                needs: needs.iter().map(|need| NeedRow::new(frame, form, need)).collect(),
                ..begins
            },
            Ground::Spoken(reach, year, frequent) => Self {
                results: words::reach(frame, before, reach, false),
                themes: frequent
                    .iter()
                    .flatten()
                    .map(|one| ThemeRow::new(frame, form, one))
                    .collect(),
                asked_in: year.to_string(),
                veiled: frequent.is_none(),
                ..begins
            },
        }
    }
}

impl ThemeRow {
    fn new(frame: &Frame, form: &Form, one: &Frequent) -> Self {
        let code = one.theme.as_str();
        Self {
            code,
            name: frame.t(&one.theme.key()).into_owned(),
            cases: frame.number(one.cases),
            unanswered: frame.number(one.unanswered),
            // The first time, what was left without an answer is ticked.
            ticked: if form.checked("shown") {
                form.has("theme", code)
            } else {
                one.unanswered > 0
            },
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
            ground: Ground::Taught(document.results, document.needs),
            before: Some(document.plan),
            existing: None,
        };
        Self::new(frame, Strand::Training, (form, places), Some(start))
    }
}
