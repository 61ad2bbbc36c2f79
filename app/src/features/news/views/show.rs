use super::invented;
use crate::{
    features::news::{Post, State},
    foundation::{
        Page,
        journal::{self, Entry},
        lines,
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::DateTime;

/// What the page of a post is made from.
pub struct Shown {
    pub post: Post,
    pub place: String,
    pub journal: Vec<Entry>,
    pub may_write: bool,
    /// Whether the reader had a hand in it.
    pub own_hand: bool,
}

/// One post, for its own place.
#[derive(Template)]
#[template(path = "features/news/templates/post.html")]
pub struct PostPage {
    pub frame: Frame,
    pub href: String,
    pub public: String,
    pub event: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub state: String,
    pub tone: &'static str,
    pub notice: String,
    pub texts: [(&'static str, &'static str, Vec<String>); 2],
    pub contact: String,
    pub ends_on: String,
    pub version: i64,
    pub journal: Vec<JournalLine>,
    pub is_public: bool,
    pub may_edit: bool,
    pub may_publish: bool,
    pub may_withdraw: bool,
}

impl PostPage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let one = &shown.post;
        let title = one.title(frame.lang).to_owned();
        let above = Crumb::link(frame.t("post-list-title"), "/posts");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let is_public = one.state == State::Published;
        let notice = match (is_public, shown.own_hand && shown.may_write) {
            (true, _) => "",
            (false, true) => "post-own-hand-notice",
            (false, false) => "post-draft-notice",
        };
        let text = |text: &str| lines(text).map(str::to_owned).collect::<Vec<_>>();
        Self {
            href: format!("/posts/{}", one.id),
            public: format!("/news/posts/{}", one.id),
            event: one.event.map(|id| format!("/events/{id}")).unwrap_or_default(),
            other: one.other_title(frame.lang).to_owned(),
            sub: format!("{} · {}", frame.t(&one.kind.key()), shown.place),
            state: frame.t(&one.state.key()).into_owned(),
            tone: one.state.tone(),
            notice: if notice.is_empty() { String::new() } else { frame.t(notice).into_owned() },
            texts: [("ar", "rtl", text(&one.text_ar)), ("fr", "ltr", text(&one.text_fr))],
            contact: one.contact.clone(),
            ends_on: one.ends_on.map(|day| frame.date(day)).unwrap_or_default(),
            version: one.version,
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_edit: shown.may_write && !is_public,
            may_publish: shown.may_write && !is_public && !shown.own_hand,
            may_withdraw: shown.may_write && is_public,
            is_public,
            title,
            frame,
        }
    }
}

/// The question before a post is withdrawn.
pub fn confirm_withdrawal(mut frame: Frame, post: &Post) -> ConfirmPage {
    let back = format!("/posts/{}", post.id);
    frame.crumbs = vec![Crumb::link(post.title(frame.lang), &back)];
    ConfirmPage {
        title: frame.t1("post-withdraw-title", "title", post.title(frame.lang)),
        text: frame.t("post-withdraw-text").into_owned(),
        action: format!("{back}/withdrawal"),
        verb: frame.t("post-withdraw").into_owned(),
        back,
        danger: false,
        fields: Vec::new(),
        frame,
    }
}

impl Page for PostPage {
    const NAME: &'static str = "news/post";

    fn sample(frame: Frame) -> Self {
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "post".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let shown = Shown {
            post: invented(),
            place: if frame.rtl() { "إقليم أزيلال" } else { "Azilal" }.into(),
            journal: ["post.edit", "post.write"].map(entry).into(),
            may_write: true,
            own_hand: false,
        };
        Self::new(frame, shown)
    }
}
