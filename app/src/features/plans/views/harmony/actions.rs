//! The actions behind a cell of the grid.

use super::Facts;
use crate::{
    features::plans::{
        harmony::ActionRow,
        plan::Strand,
        views::words::{of, said},
        word::{Aim, Channel, Dimension},
    },
    foundation::Page,
    layout::{Choice, Crumb, Frame, Pager},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/harmony_actions.html")]
pub struct HarmonyActionsPage {
    pub frame: Frame,
    pub facts: Facts,
    pub place: String,
    pub pager: Pager,
    pub audiences: Vec<Choice>,
    pub channels: Vec<Choice>,
    pub aims: Vec<Choice>,
    pub months: Vec<Choice>,
    pub twice: Vec<Choice>,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub href: String,
    pub title: String,
    pub province: String,
    pub place: String,
    pub aim: String,
    pub audience: String,
    pub channel: String,
    pub month: String,
    pub done: String,
    pub persons: String,
    /// Whether another one is for the same audience by the same channel in the same month and place.
    pub doubled: bool,
}

impl Row {
    pub fn new(frame: &Frame, row: &ActionRow) -> Self {
        let lang = frame.lang;
        let word =
            |key: Option<String>| key.map(|key| frame.t(&key).into_owned()).unwrap_or_default();
        let (ar, fr) = (row.audience_ar.as_deref(), row.audience_fr.as_deref());
        Self {
            href: format!("{}/{}/lines/{}", Strand::Communication.base(), row.plan, row.id),
            title: said(lang, &row.title_ar, &row.title_fr).into(),
            province: said(lang, &row.province_ar, &row.province_fr).into(),
            place: said(lang, &row.place_ar, &row.place_fr).into(),
            aim: word(Aim::parse(&row.aim).map(Aim::key)),
            audience: said(lang, ar.unwrap_or_default(), fr.unwrap_or_default()).into(),
            channel: word(Channel::parse(&row.channel).map(Channel::key)),
            month: row.month.parse().map_or("", |no| kit_lang::month_name(lang, no)).into(),
            done: of(frame, row.done, row.times),
            persons: frame.number(row.persons),
            doubled: row.twins > 1,
        }
    }
}

impl HarmonyActionsPage {
    pub fn new(mut frame: Frame, facts: Facts, pager: Pager, rows: &[ActionRow]) -> Self {
        let list = Crumb::link(frame.t("communication-plans-title"), Strand::Communication.base());
        let grid = Crumb::link(frame.t("harmony-title"), facts.at("/harmonisation"));
        frame.crumbs = vec![list, grid, Crumb::here(frame.t("communication-plan-lines"))];
        Self {
            place: facts.place.name(frame.lang).to_owned(),
            audiences: super::choices(&frame, &facts, Dimension::Audience),
            channels: super::choices(&frame, &facts, Dimension::Channel),
            aims: super::choices(&frame, &facts, Dimension::Aim),
            months: super::choices(&frame, &facts, Dimension::Month),
            twice: vec![Choice::new("yes", frame.t("harmony-twice-only"))],
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            pager,
            facts,
            frame,
        }
    }

    pub fn year(&self) -> String {
        self.facts.year.to_string()
    }
}

impl Page for HarmonyActionsPage {
    const NAME: &'static str = "plans/harmony-actions";

    fn sample(frame: Frame) -> Self {
        let row = |twins| ActionRow {
            id: crate::features::plans::line::LineId(Default::default()),
            plan: crate::features::plans::plan::PlanId(Default::default()),
            title_ar: "يوم في السوق: الشباك المتنقل".into(),
            title_fr: "Une journée au souk : le guichet qui se déplace".into(),
            province_ar: "أزيلال".into(),
            province_fr: "Azilal".into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            aim: "inform".into(),
            audience_ar: Some("حاملو المشاريع".into()),
            audience_fr: Some("Porteurs de projets".into()),
            channel: "souk".into(),
            month: "4".into(),
            times: 6,
            done: 4,
            persons: 600,
            twins,
        };
        Self::new(frame, Facts::sample(), Pager::new(1, 50, 2), &[row(1), row(2)])
    }
}
