use super::{invented, themes};
use crate::{
    features::practices::{
        Practice,
        forms::{self, FIELDS},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// A practice to write or to edit.
#[derive(Template)]
#[template(path = "features/practices/templates/practice_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    /// A line under the title: which one it is; may be empty.
    pub sub: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub themes: Vec<Choice>,
    pub places: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn writing(mut frame: Frame, form: Form, places: Vec<Choice>) -> Self {
        let title = frame.t("practice-new-title").into_owned();
        let above = Crumb::link(frame.t("practice-list-title"), "/practices");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let to = ("/practices".into(), "/practices".into());
        Self::new(frame, form, places, (title, String::new()), to)
    }

    pub fn editing(mut frame: Frame, form: Form, places: Vec<Choice>, practice: &Practice) -> Self {
        let here = format!("/practices/{}", practice.id);
        let title = frame.t("practice-edit-title").into_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("practice-list-title"), "/practices"),
            Crumb::link(practice.title(frame.lang), &here),
            Crumb::here(frame.t("button-edit")),
        ];
        let sub = practice.title(frame.lang).to_owned();
        let page = Self::new(frame, form, places, (title, sub), (here.clone(), here));
        Self { version: practice.version, ..page }
    }

    fn new(
        frame: Frame,
        form: Form,
        places: Vec<Choice>,
        (title, sub): (String, String),
        (action, back): (String, String),
    ) -> Self {
        Self {
            themes: themes(&frame),
            version: 0,
            clash: ClashView::default(),
            title,
            sub,
            action,
            back,
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
            "theme" => &self.themes,
            "place" => &self.places,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "practices/practice_form";

    fn sample(frame: Frame) -> Self {
        let practice = invented();
        let mut form = forms::filled(&practice);
        form.refuse("result", "field-required", []);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::editing(frame, form, places, &practice)
    }
}
