use super::sample;
use crate::{
    features::releases::Release,
    foundation::{Form, Page},
    layout::{Crumb, Frame},
};
use askama::Template;

/// The question why a release is corrected, or withdrawn.
#[derive(Template)]
#[template(path = "features/releases/templates/why.html")]
pub struct WhyPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub text: String,
    pub verb: String,
    pub danger: bool,
    pub action: String,
    pub back: String,
    pub version: i64,
}

impl WhyPage {
    pub fn new(mut frame: Frame, form: Form, release: &Release, withdraws: bool) -> Self {
        let back = format!("/releases/{}", release.id);
        let name = release.title(frame.lang).to_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("release-list-title"), "/releases"),
            Crumb::link(name.clone(), &back),
        ];
        let (title, text, verb, part) = match withdraws {
            true => (
                "release-withdraw-title",
                "release-withdraw-text",
                "release-withdraw",
                "withdrawal",
            ),
            false => {
                ("release-correct-title", "release-correct-text", "release-correct", "correction")
            }
        };
        let typed = form.version();
        Self {
            title: frame.t1(title, "title", name),
            text: frame.t(text).into_owned(),
            verb: frame.t(verb).into_owned(),
            danger: withdraws,
            action: format!("{back}/{part}"),
            version: if typed > 0 { typed } else { release.version },
            back,
            form,
            frame,
        }
    }
}

impl Page for WhyPage {
    const NAME: &'static str = "releases/why";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::default();
        form.refuse("why", "field-required", []);
        Self::new(frame, form, &sample::release(), true)
    }
}
