use super::invented;
use crate::{
    features::practices::{CommentId, CommentKind, Practice, PracticeId, State, comment::Comment},
    foundation::{
        Form, Page,
        accounts::AccountId,
        journal::{self, Entry},
        lines,
        people::in_script_of,
    },
    layout::{Choice, ConfirmPage, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::DateTime;

/// What the page of a practice is made from.
pub struct Shown {
    pub practice: Practice,
    pub place: String,
    /// What was said in all, and the last of it.
    pub total: i64,
    pub comments: Vec<Comment>,
    pub journal: Vec<Entry>,
    /// Who reads.
    pub me: Option<AccountId>,
    pub may_edit: bool,
    pub may_publish: bool,
    pub may_withdraw: bool,
    /// Takes back what anybody said.
    pub may_tidy: bool,
    pub may_comment: bool,
}

/// One practice, and what is said of it.
#[derive(Template)]
#[template(path = "features/practices/templates/practice.html")]
pub struct PracticePage {
    pub frame: Frame,
    pub form: Form,
    pub href: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub theme: String,
    pub place: String,
    pub year: String,
    pub contact: String,
    pub state: String,
    pub tone: &'static str,
    pub is_published: bool,
    pub is_withdrawn: bool,
    pub parts: Vec<Part>,
    /// How much was said, in words; that older comments are not shown, or nothing.
    pub said: String,
    pub older: String,
    pub comments: Vec<Said>,
    pub kinds: Vec<Choice>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
    pub may_publish: bool,
    pub may_withdraw: bool,
    pub may_comment: bool,
}

/// A part of the sheet, line by line.
pub struct Part {
    pub title: String,
    pub lines: Vec<String>,
}

/// A comment, ready to read.
pub struct Said {
    pub id: String,
    pub kind: String,
    pub tone: &'static str,
    pub who: String,
    pub place: String,
    pub at: String,
    pub lines: Vec<String>,
    /// Where it is taken back, for whoever may.
    pub taking_back: String,
}

impl PracticePage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown, mut form: Form) -> Self {
        let one = &shown.practice;
        let title = one.title(frame.lang).to_owned();
        let above = Crumb::link(frame.t("practice-list-title"), "/practices");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        if form.value("kind").is_empty() {
            form.fill("kind", [CommentKind::Remark.as_str().to_owned()]);
        }
        let left_out = shown.total - i64::try_from(shown.comments.len()).unwrap_or(i64::MAX);
        let older = match left_out {
            0 => String::new(),
            _ => frame.tn("practice-older", left_out),
        };
        let kind = |kind: &CommentKind| Choice::new(kind.as_str(), frame.t(&kind.key()));
        let theme = frame.t(&one.theme.key()).into_owned();
        Self {
            href: format!("/practices/{}", one.id),
            sub: format!("{} · {} · {theme}", shown.place, one.year),
            other: one.other_title(frame.lang).to_owned(),
            year: one.year.to_string(),
            contact: one.contact.clone(),
            state: frame.t(&one.state.key()).into_owned(),
            tone: one.state.tone(),
            is_published: one.state == State::Published,
            is_withdrawn: one.state == State::Withdrawn,
            parts: parts(&frame, one),
            said: frame.tn("practice-comment-count", shown.total),
            comments: shown.comments.iter().map(|comment| said(&frame, &shown, comment)).collect(),
            kinds: CommentKind::ALL.iter().map(kind).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_edit: shown.may_edit,
            may_publish: shown.may_publish,
            may_withdraw: shown.may_withdraw,
            may_comment: shown.may_comment,
            place: shown.place.clone(),
            older,
            theme,
            title,
            form,
            frame,
        }
    }
}

/// The parts of the sheet that say something, with the keys of their titles.
pub fn written(practice: &Practice) -> Vec<(&'static str, &str)> {
    let parts = [
        ("practice-context", &practice.context),
        ("practice-done", &practice.done),
        ("practice-result", &practice.result),
        ("practice-needed", &practice.needed),
        ("practice-contact", &practice.contact),
    ];
    let parts = parts.map(|(key, text)| (key, text.as_str()));
    parts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

fn parts(frame: &Frame, practice: &Practice) -> Vec<Part> {
    let part = |(key, text): (&str, &str)| Part {
        title: frame.t(key).into_owned(),
        lines: lines(text).map(str::to_owned).collect(),
    };
    // Who tells more stands beside the sheet.
    let parts = written(practice).into_iter().filter(|(key, _)| *key != "practice-contact");
    parts.map(part).collect()
}

fn said(frame: &Frame, shown: &Shown, comment: &Comment) -> Said {
    let may = shown.may_tidy || shown.may_comment && comment.is_by(shown.me);
    let page = format!("/practices/{}/comments/{}", comment.practice, comment.id);
    Said {
        id: format!("c{}", comment.id),
        kind: frame.t(&comment.kind.key()).into_owned(),
        tone: comment.kind.tone(),
        who: comment.who.clone(),
        place: in_script_of(frame.lang, &comment.place_ar, &comment.place_fr).to_owned(),
        at: frame.date_time(comment.made_at),
        lines: lines(&comment.text).map(str::to_owned).collect(),
        taking_back: if may { format!("{page}/taking-back") } else { String::new() },
    }
}

/// The question before a practice is withdrawn.
pub fn confirm_withdrawal(mut frame: Frame, practice: &Practice) -> ConfirmPage {
    let back = format!("/practices/{}", practice.id);
    frame.crumbs = vec![Crumb::link(practice.title(frame.lang), &back)];
    ConfirmPage {
        title: frame.t1("practice-withdraw-title", "title", practice.title(frame.lang)),
        text: frame.t("practice-withdraw-text").into_owned(),
        action: format!("{back}/withdrawal"),
        verb: frame.t("practice-withdraw").into_owned(),
        back,
        danger: false,
        fields: Vec::new(),
        frame,
    }
}

/// The question before a comment is taken back.
pub fn confirm_taking_back(
    mut frame: Frame,
    practice: &Practice,
    comment: CommentId,
) -> ConfirmPage {
    let back = format!("/practices/{}", practice.id);
    frame.crumbs = vec![Crumb::link(practice.title(frame.lang), &back)];
    ConfirmPage {
        title: frame.t("practice-take-back-title").into_owned(),
        text: frame.t("practice-take-back-text").into_owned(),
        action: format!("{back}/comments/{comment}/taking-back"),
        verb: frame.t("practice-take-back").into_owned(),
        back,
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

impl Page for PracticePage {
    const NAME: &'static str = "practices/practice";

    fn sample(frame: Frame) -> Self {
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "practice".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let comment = |(kind, text): (CommentKind, &str)| Comment {
            id: CommentId(uuid::Uuid::nil()),
            practice: PracticeId(uuid::Uuid::nil()),
            place_ar: "إقليم الرحامنة".into(),
            place_fr: "Rehamna".into(),
            account: None,
            who: "إدريس المنصوري".into(),
            kind,
            text: text.into(),
            made_at: DateTime::UNIX_EPOCH,
        };
        let comments = [
            (CommentKind::Question, "من يدفع تنقل فريق التنشيط يوم السوق؟"),
            (CommentKind::Remark, "جربنا الأمر في سوقين، وكان الثلاثاء أنفع من الأحد."),
            (CommentKind::Taken, "نعمل به منذ أبريل في ثلاث جماعات."),
        ];
        let shown = Shown {
            practice: invented(),
            place: if frame.rtl() { "إقليم أزيلال" } else { "Azilal" }.into(),
            total: 3,
            comments: comments.map(comment).into(),
            journal: ["practice.publish", "practice.edit", "practice.write"].map(entry).into(),
            me: None,
            may_edit: true,
            may_publish: true,
            may_withdraw: true,
            may_tidy: true,
            may_comment: true,
        };
        Self::new(frame, shown, Form::default())
    }
}
