use super::{domains, invented};
use crate::{
    features::needs::{
        LEVELS, Need, NeedSource,
        forms::{self, FIELDS},
        need::{SCORES, level_key},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// A need to record or to edit.
#[derive(Template)]
#[template(path = "features/needs/templates/need_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub version: i64,
    /// Whether it is a new one, after which another may be typed.
    pub is_new: bool,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub domains: Vec<Choice>,
    pub levels: Vec<Choice>,
    pub scores: Vec<Choice>,
    pub sources: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        (places, audiences): (Vec<Choice>, Vec<Choice>),
        need: Option<&Need>,
    ) -> Self {
        let list = "/needs";
        let action = need.map_or(list.into(), |one| format!("{list}/{}", one.id));
        let key = if need.is_some() { "need-edit-title" } else { "need-new-title" };
        let title = frame.t(key).into_owned();
        frame.crumbs = vec![Crumb::link(frame.t("need-list-title"), list)];
        let above = need.map(|one| Crumb::link(one.competence(frame.lang), action.clone()));
        frame.crumbs.extend(above);
        frame.crumbs.push(Crumb::here(title.clone()));
        let source = |source: NeedSource| Choice::new(source.as_str(), frame.t(&source.key()));
        let level = |level: i64| {
            Choice::new(level.to_string(), format!("{level} · {}", frame.t(&level_key(level))))
        };
        let score = |score: i64| Choice::new(score.to_string(), score.to_string());
        Self {
            domains: domains(&frame),
            levels: LEVELS.map(level).collect(),
            scores: SCORES.map(score).collect(),
            sources: NeedSource::ALL.map(source).into(),
            version: need.map_or(0, |one| one.version),
            is_new: need.is_none(),
            clash: ClashView::default(),
            title,
            action,
            places,
            audiences,
            form,
            frame,
        }
    }

    /// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
    pub fn against(mut self, kept: &Form, who: String) -> Self {
        let both = |name: &str| Both { kept: kept.value(name), typed: self.form.value(name) };
        let fields = self.frame.labelled(&FIELDS);
        self.clash = ClashView::of(who, fields, both, |name, value| self.said(name, value));
        self
    }

    /// A value as people read it: the words of a choice.
    fn said(&self, name: &str, value: &str) -> String {
        let choices = match name {
            "place" => &self.places,
            "audience" => &self.audiences,
            "domain" => &self.domains,
            "source" => &self.sources,
            "level_present" | "level_required" => &self.levels,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "needs/need_form";

    fn sample(frame: Frame) -> Self {
        let need = invented();
        let kept = forms::filled(&need);
        let typed = Need { persons: 60, urgency: 5, level_required: 1, ..need.clone() };
        let mut form = forms::filled(&typed);
        form.refuse("level_required", "need-no-gap", []);
        let places = vec![Choice::new("05.081", "أزيلال"), Choice::new("05.081.03.09", "تبانت")];
        let audiences = vec![Choice::new("cldh", "أعضاء اللجن المحلية")];
        let page = Self::new(frame, form, (places, audiences), Some(&need));
        page.against(&kept, "نادية المرابط".into())
    }
}
