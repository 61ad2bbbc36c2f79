use crate::{
    features::desk::{
        clock::Terms,
        forms::{TERMS, of_terms},
    },
    foundation::{Form, Page},
    layout::{Both, ClashView, Crumb, Frame},
};
use askama::Template;

/// In how many days of work a division answers.
#[derive(Template)]
#[template(path = "features/desk/templates/terms.html")]
pub struct TermsPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub figures: String,
    pub version: i64,
    /// Who set others in between, and which.
    pub clash: ClashView,
}

impl TermsPage {
    pub fn new(mut frame: Frame, form: Form, (place, name): (&str, String), version: i64) -> Self {
        let figures = format!("/desk/figures?place={place}");
        frame.crumbs = vec![
            Crumb::link(frame.t("case-figures"), figures.clone()),
            Crumb::here(frame.t("case-terms")),
        ];
        Self {
            title: frame.t1("case-terms-of", "place", name),
            action: format!("/desk/{place}/terms"),
            clash: ClashView::default(),
            figures,
            version,
            form,
            frame,
        }
    }

    /// The page for whoever set them second.
    pub fn against(mut self, kept: &Form, who: String) -> Self {
        let both = |name: &str| Both { kept: kept.value(name), typed: self.form.value(name) };
        let fields = self.frame.labelled(&TERMS);
        self.clash = ClashView::of(who, fields, both, |_, value| value.to_owned());
        self
    }
}

impl Page for TermsPage {
    const NAME: &'static str = "desk/terms";

    fn sample(frame: Frame) -> Self {
        let terms = Terms { question: 5, ..Terms::default() };
        let place = if frame.rtl() { "أزيلال" } else { "Azilal" };
        let mut form = of_terms(&terms);
        form.refuse("question", "field-required", []);
        let page = Self::new(frame, form, ("05.081", place.into()), 2);
        page.against(&of_terms(&Terms::default()), "نادية المرابط".into())
    }
}
