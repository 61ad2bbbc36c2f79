use super::{sample, told};
use crate::{
    features::releases::{
        Figure, FigureKind, Release,
        forms::{self, FIELDS},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// A release to write or to edit.
#[derive(Template)]
#[template(path = "features/releases/templates/release_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    /// A line under the title: which one it is; may be empty.
    pub sub: String,
    /// Why it is corrected; may be empty.
    pub correction: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub places: Vec<Choice>,
    pub events: Vec<Choice>,
    /// The figures to choose from, each with what it is today.
    pub figures: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        release: Option<&Release>,
        (places, events, figures): (Vec<Choice>, Vec<Choice>, Vec<Figure>),
    ) -> Self {
        let list = Crumb::link(frame.t("release-list-title"), "/releases");
        let key = if release.is_some() { "release-edit-title" } else { "release-new-title" };
        let title = frame.t(key).into_owned();
        let sub = release.map(|one| one.title(frame.lang).to_owned()).unwrap_or_default();
        let back = match release {
            Some(one) => format!("/releases/{}", one.id),
            None => "/releases".into(),
        };
        frame.crumbs = match release {
            Some(_) => {
                vec![list, Crumb::link(sub.clone(), &back), Crumb::here(frame.t("button-edit"))]
            }
            None => vec![list, Crumb::here(title.clone())],
        };
        Self {
            figures: figures.iter().map(|one| choice(&frame, one)).collect(),
            correction: release.map(|one| one.correction.clone()).unwrap_or_default(),
            version: release.map_or(0, |one| one.version),
            clash: ClashView::default(),
            action: back.clone(),
            title,
            sub,
            back,
            places,
            events,
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
            "event" => &self.events,
            "figures" => &self.figures,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

fn choice(frame: &Frame, one: &Figure) -> Choice {
    Choice {
        hint: told::value(frame, one),
        ..Choice::new(one.kind.as_str(), frame.t(&one.kind.key()))
    }
}

impl Page for FormPage {
    const NAME: &'static str = "releases/release_form";

    fn sample(frame: Frame) -> Self {
        let release = sample::release();
        let mut form = forms::filled(&release);
        form.refuse("embargo_on", "release-embargo-past", []);
        let places = vec![Choice::new("05.081", "Azilal")];
        let figures = FigureKind::ALL.iter().zip(1..).map(|(kind, n)| Figure {
            kind: *kind,
            value: (n != 4).then_some(n * 137),
            said: String::new(),
        });
        Self::new(frame, form, Some(&release), (places, Vec::new(), figures.collect()))
    }
}
