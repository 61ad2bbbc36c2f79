use super::invented;
use crate::{
    features::news::{
        Post, PostKind,
        forms::{self, FIELDS},
    },
    foundation::{Form, Page},
    layout::{Both, Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// A post to write or to edit.
#[derive(Template)]
#[template(path = "features/news/templates/post_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub sub: String,
    pub action: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub places: Vec<Choice>,
    pub events: Vec<Choice>,
    /// Who saved in between, and what.
    pub clash: ClashView,
}

impl FormPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        post: Option<&Post>,
        (places, events): (Vec<Choice>, Vec<Choice>),
    ) -> Self {
        let key = if post.is_some() { "post-edit-title" } else { "post-new-title" };
        let title = frame.t(key).into_owned();
        let above = Crumb::link(frame.t("post-list-title"), "/posts");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let kind = |one: &PostKind| Choice::new(one.as_str(), frame.t(&one.key()));
        Self {
            sub: post.map(|one| one.title(frame.lang).to_owned()).unwrap_or_default(),
            action: match post {
                Some(one) => format!("/posts/{}", one.id),
                None => "/posts".into(),
            },
            version: post.map_or(0, |one| one.version),
            kinds: PostKind::ALL.iter().map(kind).collect(),
            clash: ClashView::default(),
            title,
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
            "kind" => &self.kinds,
            "place" => &self.places,
            "event" => &self.events,
            _ => return value.to_owned(),
        };
        Choice::said(choices, value)
    }
}

impl Page for FormPage {
    const NAME: &'static str = "news/post_form";

    fn sample(frame: Frame) -> Self {
        let post = invented();
        let mut form = forms::filled(&post);
        form.refuse("ends_on", "post-over", []);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, form, Some(&post), (places, Vec::new()))
    }
}
