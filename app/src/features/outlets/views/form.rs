use super::{beats, invented, kinds, tongues};
use crate::{
    features::outlets::{
        Outlet,
        forms::{self, FIELDS},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// An outlet to add or to edit.
#[derive(Template)]
#[template(path = "features/outlets/templates/outlet_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    /// A line under the title: which one it is; may be empty.
    pub sub: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub tongues: Vec<Choice>,
    pub beats: Vec<Choice>,
    pub places: Vec<Choice>,
    pub covered: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn adding(mut frame: Frame, form: Form, around: (Vec<Choice>, Vec<Choice>)) -> Self {
        let title = frame.t("outlet-new-title").into_owned();
        let above = Crumb::link(frame.t("outlet-list-title"), "/outlets");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        Self::new(frame, form, around, (title, String::new(), "/outlets".into()))
    }

    pub fn editing(
        mut frame: Frame,
        form: Form,
        around: (Vec<Choice>, Vec<Choice>),
        outlet: &Outlet,
    ) -> Self {
        let here = format!("/outlets/{}", outlet.id);
        let title = frame.t("outlet-edit-title").into_owned();
        let name = outlet.name(frame.lang).to_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("outlet-list-title"), "/outlets"),
            Crumb::link(name.clone(), &here),
            Crumb::here(frame.t("button-edit")),
        ];
        let page = Self::new(frame, form, around, (title, name, here));
        Self { version: outlet.version, ..page }
    }

    fn new(
        frame: Frame,
        form: Form,
        (places, covered): (Vec<Choice>, Vec<Choice>),
        (title, sub, action): (String, String, String),
    ) -> Self {
        Self {
            kinds: kinds(&frame),
            tongues: tongues(&frame),
            beats: beats(&frame),
            version: 0,
            clash: ClashView::default(),
            back: action.clone(),
            title,
            sub,
            action,
            places,
            covered,
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
            "languages" => &self.tongues,
            "beats" => &self.beats,
            "covers" => &self.covered,
            "place" => &self.places,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "outlets/outlet_form";

    fn sample(frame: Frame) -> Self {
        let outlet = invented();
        let mut form = forms::filled(&outlet);
        form.refuse("site", "outlet-link-wrong", [("found", "echo".into())]);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::editing(frame, form, (places.clone(), places), &outlet)
    }
}
