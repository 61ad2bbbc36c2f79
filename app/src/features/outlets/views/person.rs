use super::{invented, somebody};
use crate::{
    features::outlets::{
        Journalist, Outlet,
        forms::{self, OF_PERSON},
    },
    foundation::{Form, Page, privacy::Means},
    layout::{Both, Choice, ClashView, ConfirmPage, Crumb, Frame},
};
use askama::Template;

/// Who speaks for an outlet, to write down or to correct.
#[derive(Template)]
#[template(path = "features/outlets/templates/journalist_form.html")]
pub struct PersonPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub sub: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub ways: Vec<Choice>,
    pub clash: ClashView,
}

impl PersonPage {
    pub fn new(mut frame: Frame, form: Form, outlet: &Outlet, one: Option<&Journalist>) -> Self {
        let back = format!("/outlets/{}", outlet.id);
        let name = outlet.name(frame.lang).to_owned();
        let title = match one {
            Some(one) => one.name(frame.lang).to_owned(),
            None => frame.t("journalist-new-title").into_owned(),
        };
        frame.crumbs = vec![
            Crumb::link(frame.t("outlet-list-title"), "/outlets"),
            Crumb::link(name.clone(), &back),
            Crumb::here(title.clone()),
        ];
        let way = |one: &Means| Choice::new(one.as_str(), frame.t(&one.key()));
        Self {
            action: match one {
                Some(one) => format!("{back}/journalists/{}", one.id),
                None => format!("{back}/journalists"),
            },
            version: one.map_or(0, |one| one.version),
            ways: Means::ALL.iter().map(way).collect(),
            clash: ClashView::default(),
            sub: name,
            title,
            back,
            form,
            frame,
        }
    }

    /// The page for whoever saved second: the journal names nobody here, so it says what is kept and not who saved it.
    pub fn against(mut self, kept: &Journalist) -> Self {
        let kept = forms::filled_person(kept);
        let both = |name: &str| Both { kept: kept.value(name), typed: self.form.value(name) };
        let fields = self.frame.labelled(&OF_PERSON);
        let said = |name: &str, value: &str| match name {
            "agreed_how" => Choice::said(&self.ways, value),
            _ => value.to_owned(),
        };
        let who = self.frame.t("journalist-somebody").into_owned();
        self.clash = ClashView::of(who, fields, both, said);
        self
    }
}

/// The question before somebody is taken out for good.
pub fn confirm_erasure(mut frame: Frame, outlet: &Outlet, one: &Journalist) -> ConfirmPage {
    let back = format!("/outlets/{}", outlet.id);
    frame.crumbs = vec![Crumb::link(outlet.name(frame.lang), &back)];
    ConfirmPage {
        title: frame.t1("journalist-erase-title", "name", one.name(frame.lang)),
        text: frame.t("journalist-erase-text").into_owned(),
        action: format!("{back}/journalists/{}/removal", one.id),
        verb: frame.t("journalist-erase").into_owned(),
        back,
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

impl Page for PersonPage {
    const NAME: &'static str = "outlets/journalist_form";

    fn sample(frame: Frame) -> Self {
        let one = somebody();
        let mut form = forms::filled_person(&one);
        form.refuse("agreed_on", "journalist-agreed-later", []);
        Self::new(frame, form, &invented(), Some(&one))
    }
}
