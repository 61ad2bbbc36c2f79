use super::{channels, invented, kinds, themes, ways};
use crate::{
    features::desk::{
        Case, Kind,
        forms::{self, FIELDS},
    },
    foundation::{Form, Page, privacy::Notice},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;
use kit_lang::Lang;

/// A case to write down or to put right.
#[derive(Template)]
#[template(path = "features/desk/templates/case_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub channels: Vec<Choice>,
    pub themes: Vec<Choice>,
    pub places: Vec<Choice>,
    pub ways: Vec<Choice>,
    pub langs: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
    pub notices: Vec<Notice>,
}

impl FormPage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<Choice>, case: Option<&Case>) -> Self {
        let list = "/cases";
        let action = case.map_or(list.into(), |one| format!("{list}/{}", one.id));
        let key = if case.is_some() { "case-edit-title" } else { "case-new-title" };
        let title = frame.t(key).into_owned();
        frame.crumbs = vec![Crumb::link(frame.t("case-list-title"), list)];
        frame.crumbs.extend(case.map(|one| Crumb::link(&one.number, action.clone())));
        frame.crumbs.push(Crumb::here(title.clone()));
        Self {
            kinds: kinds(&frame),
            channels: channels(&frame),
            themes: themes(&frame),
            ways: ways(&frame),
            langs: Lang::ALL.map(|lang| Choice::new(lang.code(), lang.native_name())).into(),
            version: case.map_or(0, |one| one.version),
            clash: ClashView::default(),
            notices: Vec::new(),
            title,
            action,
            places,
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
            "kind" => &self.kinds,
            "channel" => &self.channels,
            "theme" => &self.themes,
            "place" => &self.places,
            "answer_by" => &self.ways,
            "lang" => &self.langs,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "desk/case_form";

    fn sample(frame: Frame) -> Self {
        let case = invented();
        let kept = forms::filled(&case);
        let typed = Case { kind: Kind::Question, contact: "06 12".into(), ..case.clone() };
        let mut form = forms::filled(&typed);
        form.refuse("contact", "case-phone-wrong", [("found", "06 12".into())]);
        let places = vec![Choice::new("05.081.03.09", "تبانت")];
        Self::new(frame, form, places, Some(&case)).against(&kept, "نادية المرابط".into())
    }
}
