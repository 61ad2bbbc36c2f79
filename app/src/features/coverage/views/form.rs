use crate::{
    features::coverage::{
        Item, ReachHow, Tone,
        forms::{FIELDS, Offered},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, ConfirmPage, Crumb, Frame},
};
use askama::Template;

/// Something that was published, to write down or to correct.
#[derive(Template)]
#[template(path = "features/coverage/templates/coverage_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub sub: String,
    pub action: String,
    pub version: i64,
    pub tones: Vec<Choice>,
    pub hows: Vec<Choice>,
    pub offered: Offered,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    /// The address of something of it, such as `/removal`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.action)
    }

    pub fn new(mut frame: Frame, form: Form, offered: Offered, item: Option<&Item>) -> Self {
        let key = if item.is_some() { "coverage-edit-title" } else { "coverage-new-title" };
        let title = frame.t(key).into_owned();
        let above = Crumb::link(frame.t("coverage-list-title"), "/coverage");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let tone = |one: &Tone| Choice::new(one.as_str(), frame.t(&one.key()));
        let how = |one: &ReachHow| Choice::new(one.as_str(), frame.t(&one.key()));
        Self {
            sub: item.map(|one| one.title.clone()).unwrap_or_default(),
            action: match item {
                Some(one) => format!("/coverage/{}", one.id),
                None => "/coverage".into(),
            },
            version: item.map_or(0, |one| one.version),
            tones: Tone::ALL.iter().map(tone).collect(),
            hows: ReachHow::ALL.iter().map(how).collect(),
            clash: ClashView::default(),
            title,
            offered,
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
            "tone" => &self.tones,
            "reach_how" => &self.hows,
            "outlet" => &self.offered.outlets,
            "place" => &self.offered.places,
            "release" => &self.offered.releases,
            "event" => &self.offered.events,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

/// The question before an item is taken out.
pub fn confirm_removal(mut frame: Frame, item: &Item) -> ConfirmPage {
    frame.crumbs = vec![Crumb::link(frame.t("coverage-list-title"), "/coverage")];
    ConfirmPage {
        title: frame.t1("coverage-remove-title", "title", item.title.as_str()),
        text: frame.t("coverage-remove-text").into_owned(),
        action: format!("/coverage/{}/removal", item.id),
        verb: frame.t("coverage-remove").into_owned(),
        back: "/coverage".into(),
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

impl Page for FormPage {
    const NAME: &'static str = "coverage/coverage_form";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("held_on", "2026-09-12".to_owned()),
            ("title", "قافلة التكوين تصل إلى آخر دوار".to_owned()),
            ("tone", "positive".to_owned()),
            ("reach", "كثير".to_owned()),
        ]);
        form.refuse("reach", "coverage-reach-wrong", [("found", "كثير".into())]);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, form, Offered { places, ..Offered::default() }, None)
    }
}
