use super::{
    super::{
        forms::{self, FIELDS, field},
        processing::{Basis, Processing, State, TEXTS, Use},
    },
    invented, language,
    processings::choices,
};
use crate::{
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;
use kit_lang::Lang;

/// A processing to register or to edit.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/processing_form.html")]
pub struct ProcessingForm {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub version: i64,
    pub bases: Vec<Choice>,
    pub states: Vec<Choice>,
    pub uses: Vec<Choice>,
    pub languages: Vec<Language>,
    pub clash: ClashView,
}

/// The texts in one language.
pub struct Language {
    pub name: String,
    pub dir: &'static str,
    /// The name of the field, its label, and whether it must be filled.
    pub fields: Vec<(String, String, bool)>,
}

impl ProcessingForm {
    pub fn new(mut frame: Frame, form: Form, one: Option<&Processing>) -> Self {
        let list = "/processings";
        let key = if one.is_some() { "processing-edit-title" } else { "processing-new-title" };
        let title = frame.t(key).into_owned();
        let action = one.map_or(list.into(), |one| format!("{list}/{}", one.code));
        frame.crumbs = vec![Crumb::link(frame.t("processing-list-title"), list)];
        let above = one.map(|one| Crumb::link(one.name(frame.lang), action.clone()));
        frame.crumbs.extend(above);
        frame.crumbs.push(Crumb::here(title.clone()));
        let labelled = |lang: Lang| {
            let must = |name: &str| lang != Lang::En && ["name", "purpose"].contains(&name);
            TEXTS
                .iter()
                .map(|(name, key)| (field(name, lang), frame.t(key).into_owned(), must(name)))
                .collect()
        };
        let languages = Lang::ALL.map(|lang| Language {
            name: language(lang),
            dir: lang.dir(),
            fields: labelled(lang),
        });
        Self {
            bases: choices(&frame, Basis::ALL.iter().map(|one| (one.as_str(), one.key()))),
            states: choices(&frame, State::ALL.iter().map(|one| (one.as_str(), one.key()))),
            uses: choices(&frame, Use::ALL.iter().map(|one| (one.as_str(), one.key()))),
            version: one.map_or(0, |one| one.version),
            languages: languages.into(),
            clash: ClashView::default(),
            title,
            action,
            form,
            frame,
        }
    }

    /// The page for whoever saved second: what is kept now beside what they typed, nothing of it lost.
    pub fn against(mut self, kept: &Form, who: String) -> Self {
        let both = |name: &str| Both { kept: kept.value(name), typed: self.form.value(name) };
        let plain = self.frame.labelled(&FIELDS).map(|(name, label)| (name.to_owned(), label));
        let texts = self.languages.iter().flat_map(|language| {
            let label = |label: &str| format!("{label} · {}", language.name);
            language.fields.iter().map(move |(name, text, _)| (name.clone(), label(text)))
        });
        let fields: Vec<_> = plain.chain(texts).collect();
        self.clash = ClashView::of(who, fields, both, |name, value| self.said(name, value));
        self
    }

    fn said(&self, name: &str, value: &str) -> String {
        match name {
            "basis" => Choice::said(&self.bases, value),
            "state" => Choice::said(&self.states, value),
            "uses" => Choice::said(&self.uses, value),
            _ => value.to_owned(),
        }
    }
}

impl Page for ProcessingForm {
    const NAME: &'static str = "privacy/processing_form";

    fn sample(frame: Frame) -> Self {
        let one = invented();
        let typed = Processing { months: Some(24), number: String::new(), ..one.clone() };
        let mut form = forms::filled(&typed);
        form.refuse("number", "processing-number-lacks", []);
        Self::new(frame, form, Some(&one)).against(&forms::filled(&one), "سلمى".into())
    }
}
