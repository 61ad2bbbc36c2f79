//! The page on which a line is added or edited.

use super::{head::Head, samples, words::quarter};
use crate::{
    features::plans::{
        document::Document,
        line::{Line, Source},
        need::Need,
        plan::PlanState,
        word::Channel,
    },
    foundation::{Form, Page},
    layout::{Choice, Clash, ClashView, Crumb, Frame},
};
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "features/plans/templates/line_form.html")]
pub struct LineFormPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub offered: Offered,
    pub quarters: Vec<Choice>,
    /// When an action takes place, and by what, when the plan is of communication.
    pub months: Vec<Choice>,
    pub channels: Vec<Choice>,
    pub sources: Vec<Choice>,
    pub needs: Vec<NeedField>,
    /// What the line was when this page was made; none for a new one.
    pub version: Option<i64>,
    /// What somebody else saved in the meantime.
    pub clash: ClashView,
}

/// What the lists of the form offer.
#[derive(Default)]
pub struct Offered {
    pub axes: Vec<Choice>,
    pub modules: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub places: Vec<Choice>,
    pub messages: Vec<Choice>,
}

/// A need with the field for the persons of it that the line answers.
pub struct NeedField {
    pub field: String,
    pub label: String,
    pub about: String,
    pub gap: String,
}

impl LineFormPage {
    pub fn new(
        mut head: Head,
        document: &Document,
        line: Option<&Line>,
        form: Form,
        offered: Offered,
    ) -> Self {
        let (key, action) = match line {
            Some(line) => ("plan-line-edit", head.at(&format!("/lines/{}", line.id))),
            None => ("plan-line-add", head.at("/lines")),
        };
        let title = head.t(key).into_owned();
        head.frame.crumbs.push(Crumb::here(&title));
        let frame = head.frame.clone();
        let source = |one: Source| Choice::new(one.field(), frame.t(one.key()));
        Self {
            quarters: (1..=4).map(|no| Choice::new(no.to_string(), quarter(&frame, no))).collect(),
            months: (1..=12)
                .map(|no: u32| Choice::new(no.to_string(), kit_lang::month_name(frame.lang, no)))
                .collect(),
            channels: channels(&frame),
            sources: Source::ALL.map(source).into(),
            needs: document.needs.iter().map(|need| field(&frame, document, need)).collect(),
            version: line.map(|line| line.version),
            clash: ClashView::default(),
            frame,
            head,
            form,
            title,
            action,
            offered,
        }
    }

    /// The words above a field.
    pub fn label(&self, name: &str) -> String {
        let source = Source::ALL.into_iter().find(|source| source.field() == name);
        let key = match (name, source) {
            (_, Some(source)) => source.key(),
            ("axis", _) => "plan-axis",
            ("module", _) => "plan-line-module",
            ("title_ar", _) => "plan-line-title-ar",
            ("title_fr", _) => "plan-line-title-fr",
            ("audience", _) => "plan-line-audience",
            ("groups", _) => "plan-line-groups",
            ("persons", _) => "plan-line-persons",
            ("half_days", _) => "plan-line-half-days",
            ("place", _) => "plan-line-place",
            ("quarter", _) => "plan-line-quarter",
            ("month", _) => "plan-line-month",
            ("channel", _) => "plan-channel",
            ("message", _) => "plan-message",
            ("partners", _) => "plan-partners",
            ("target", _) => "plan-target",
            ("starts_on", _) => "plan-line-starts-on",
            ("ends_on", _) => "plan-line-ends-on",
            ("trainer", _) => "plan-line-trainer",
            _ => "plan-line-indicator",
        };
        self.head.t(key).into_owned()
    }

    /// What a value of a field says to a reader: a choice by its label, a day as a date.
    pub fn said(&self, name: &str, value: &str) -> String {
        let choices = match name {
            "axis" => &self.offered.axes,
            "module" => &self.offered.modules,
            "audience" => &self.offered.audiences,
            "place" => &self.offered.places,
            "quarter" => &self.quarters,
            "month" => &self.months,
            "channel" => &self.channels,
            "message" => &self.offered.messages,
            "starts_on" | "ends_on" => {
                let day = value.parse::<NaiveDate>();
                return day.map_or_else(|_| value.to_owned(), |day| self.frame.date(day));
            }
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

/// The channels and supports of an action.
pub fn channels(frame: &Frame) -> Vec<Choice> {
    let choice = |one: &Channel| Choice::new(one.as_str(), frame.t(&one.key()));
    Channel::ALL.iter().map(choice).collect()
}

fn field(frame: &Frame, document: &Document, need: &Need) -> NeedField {
    let gap = document.gap(need);
    NeedField {
        field: format!("answer-{}", need.id),
        label: need.competence(frame.lang).into(),
        about: format!("{} · {}", need.audience_name(frame.lang), need.place_name(frame.lang)),
        gap: frame.t2("plan-need-left", "gap", gap, "persons", need.persons),
    }
}

impl Page for LineFormPage {
    const NAME: &'static str = "plans/line-form";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Draft, None);
        let document = samples::document();
        let line = document.lines[0].clone();
        let lang = head.frame.lang;
        let offered = Offered {
            axes: document
                .axes
                .iter()
                .map(|axis| Choice::new(axis.id.to_string(), axis.title(lang)))
                .collect(),
            audiences: vec![Choice::new("eaq", line.audience_name(lang))],
            places: vec![Choice::new("05.081", line.place_name(lang))],
            modules: Vec::new(),
            messages: Vec::new(),
        };
        let mut form = Form::filled([
            ("title_ar", line.title_ar.clone()),
            ("title_fr", line.title_fr.clone()),
            ("groups", "3".into()),
            ("persons", "75".into()),
            ("budget_indh", "45 000".into()),
            ("budget_partner", "x12".into()),
        ]);
        form.refuse("budget_partner", "plan-budget-unreadable", [("found", "x12".into())]);
        let mut page = Self::new(head, &document, Some(&line), form, offered);
        let rows =
            vec![Clash { label: page.label("persons"), kept: "60".into(), typed: "75".into() }];
        page.clash = ClashView { who: Some("نادية الراجي".into()), rows };
        page
    }
}
