use super::{MeetsView, invented, invented_meeting, kinds};
use crate::{
    foundation::{
        Form, Page,
        events::{
            Event, Meets,
            forms::{self, FIELDS},
        },
    },
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// An event to add or to edit.
#[derive(Template)]
#[template(path = "foundation/events/templates/event_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub places: Vec<Choice>,
    pub meets: Vec<MeetsView>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<Choice>, event: Option<&Event>) -> Self {
        let list = "/events";
        let action = event.map_or(list.into(), |one| format!("{list}/{}", one.id));
        let key = if event.is_some() { "event-edit-title" } else { "event-new-title" };
        let title = frame.t(key).into_owned();
        frame.crumbs = vec![Crumb::link(frame.t("event-list-title"), list)];
        let above = event.map(|one| Crumb::link(one.title(frame.lang), action.clone()));
        frame.crumbs.extend(above);
        frame.crumbs.push(Crumb::here(title.clone()));
        Self {
            kinds: kinds(&frame),
            version: event.map_or(0, |one| one.version),
            meets: Vec::new(),
            clash: ClashView::default(),
            title,
            action,
            places,
            form,
            frame,
        }
    }

    /// Says what else is in the same venue.
    pub fn meet(&mut self, others: &[Meets]) {
        self.meets = others.iter().map(|other| MeetsView::new(&self.frame, other)).collect();
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
            "kind" => &self.kinds,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "events/event_form";

    fn sample(frame: Frame) -> Self {
        let event = invented();
        let kept = forms::filled(&event);
        let mut form = forms::filled(&Event { kind: "forum".into(), ..event.clone() });
        form.refuse("ends_on", "event-ends-before", []);
        let places = vec![Choice::new("06.141.01.20", "عين السبع الحي المحمدي")];
        let mut page = Self::new(frame, form, places, Some(&event));
        page.meet(&[invented_meeting()]);
        page.against(&kept, "نادية المرابط".into())
    }
}
