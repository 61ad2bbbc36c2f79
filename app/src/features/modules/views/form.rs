use super::{domains, invented};
use crate::{
    features::modules::{
        Method, Module,
        forms::{self, FIELDS},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// A module to write or to edit.
#[derive(Template)]
#[template(path = "features/modules/templates/module_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    /// A line under the title: what it is copied from; may be empty.
    pub sub: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    pub domains: Vec<Choice>,
    pub places: Vec<Choice>,
    pub methods: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn writing(
        mut frame: Frame,
        form: Form,
        places: Vec<Choice>,
        source: Option<&Module>,
    ) -> Self {
        let key = if source.is_some() { "module-copy-title" } else { "module-new-title" };
        let title = frame.t(key).into_owned();
        let above = Crumb::link(frame.t("module-list-title"), "/modules");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let sub =
            source.map(|module| frame.t1("module-copy-sub", "title", module.title(frame.lang)));
        let sub = sub.unwrap_or_default();
        let back = source.map_or("/modules".into(), |module| format!("/modules/{}", module.id));
        Self::new(frame, form, places, (title, sub), ("/modules".into(), back))
    }

    pub fn editing(mut frame: Frame, form: Form, places: Vec<Choice>, module: &Module) -> Self {
        let here = format!("/modules/{}", module.id);
        let title = frame.t("module-edit-title").into_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("module-list-title"), "/modules"),
            Crumb::link(module.title(frame.lang), &here),
            Crumb::here(frame.t("button-edit")),
        ];
        let sub = module.title(frame.lang).to_owned();
        let page = Self::new(frame, form, places, (title, sub), (here.clone(), here));
        Self { version: module.version, ..page }
    }

    fn new(
        frame: Frame,
        form: Form,
        places: Vec<Choice>,
        (title, sub): (String, String),
        (action, back): (String, String),
    ) -> Self {
        let method = |method: Method| Choice::new(method.as_str(), frame.t(&method.key()));
        Self {
            domains: domains(&frame),
            methods: Method::ALL.map(method).into(),
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
            "domain" => &self.domains,
            "place" => &self.places,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "modules/module_form";

    fn sample(frame: Frame) -> Self {
        let module = invented();
        let kept = forms::filled(&module);
        let typed =
            Module { hours: 24, materials: "بطاقات وأقلام".into(), ..module.clone() };
        let mut form = forms::filled(&typed);
        form.refuse("title_fr", "field-required", []);
        let places = vec![Choice::new("MA", "المملكة المغربية"), Choice::new("05.081", "أزيلال")];
        Self::editing(frame, form, places, &module).against(&kept, "نادية المرابط".into())
    }
}
