use super::{
    invented,
    list::{levels, tone},
};
use crate::{
    features::needs::{
        LEVELS, Need,
        need::{HIGHEST, level_key},
        store::Line,
    },
    foundation::{
        Page,
        journal::{self, Entry},
        people::in_script_of,
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine, Step, StepState},
};
use askama::Template;
use chrono::DateTime;

/// What the page of a need is made from.
pub struct Shown {
    pub need: Need,
    pub place: String,
    pub audience: String,
    pub lines: Vec<Line>,
    pub journal: Vec<Entry>,
    pub may_edit: bool,
}

/// One need: the gap, its priority, the lines that answer it.
#[derive(Template)]
#[template(path = "features/needs/templates/need.html")]
pub struct NeedPage {
    pub frame: Frame,
    pub href: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub tone: &'static str,
    pub answer: String,
    pub persons: String,
    pub answered: String,
    pub left: String,
    pub is_left: bool,
    pub scale: Vec<Step>,
    pub levels: String,
    pub priority: i64,
    pub highest: i64,
    pub made_of: String,
    pub urgency: String,
    pub impact: String,
    pub feasibility: String,
    pub place: String,
    pub audience: String,
    pub domain: String,
    pub year: String,
    pub source: String,
    pub note: String,
    pub lines: Vec<Answering>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
    /// Lines stand on it, so it cannot be dropped.
    pub may_drop: bool,
}

/// A line of a plan that answers the need.
pub struct Answering {
    pub href: Option<String>,
    pub title: String,
    pub place: String,
    pub year: String,
    pub quarter: String,
    pub persons: String,
}

impl NeedPage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let one = &shown.need;
        let title = one.competence(frame.lang).to_owned();
        let above = Crumb::link(frame.t("need-list-title"), "/needs");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let year = one.year.to_string();
        let score = |score: i64| frame.t1("need-score", "score", score);
        Self {
            href: format!("/needs/{}", one.id),
            other: one.other_competence(frame.lang).to_owned(),
            sub: [shown.audience.as_str(), &shown.place, &year].join(" · "),
            tone: tone(one.answer()),
            answer: frame.t(&one.answer().key()).into_owned(),
            persons: frame.number(one.persons),
            answered: frame.number(one.answered),
            left: frame.number(one.left()),
            is_left: one.left() > 0,
            scale: scale(&frame, one),
            levels: levels(&frame, one.level_present, one.level_required),
            priority: one.priority,
            highest: HIGHEST,
            made_of: made_of(&frame, one),
            urgency: score(one.urgency),
            impact: score(one.impact),
            feasibility: score(one.feasibility),
            domain: frame.t(&one.domain.key()).into_owned(),
            source: frame.t(&one.source.key()).into_owned(),
            note: one.source_note.clone(),
            lines: shown.lines.iter().map(|line| answering(&frame, line)).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_drop: shown.may_edit && shown.lines.is_empty(),
            may_edit: shown.may_edit,
            place: shown.place,
            audience: shown.audience,
            title,
            year,
            frame,
        }
    }
}

/// The five levels: those that are there, the way to go, the one that is required.
fn scale(frame: &Frame, need: &Need) -> Vec<Step> {
    let step = |level: i64| {
        let (state, note) = if level == need.level_required {
            (StepState::Current, frame.t("need-level-is-required"))
        } else if level == need.level_present {
            (StepState::Done, frame.t("need-level-is-present"))
        } else if level < need.level_present {
            (StepState::Done, "".into())
        } else {
            (StepState::Coming, "".into())
        };
        Step::new(frame.t(&level_key(level)), state, note)
    };
    LEVELS.map(step).collect()
}

/// The product, written out.
fn made_of(frame: &Frame, need: &Need) -> String {
    let args = [
        ("urgency", need.urgency.into()),
        ("impact", need.impact.into()),
        ("feasibility", need.feasibility.into()),
        ("priority", need.priority.into()),
    ];
    frame.words.format(frame.lang, "need-priority-made-of", &args)
}

fn answering(frame: &Frame, line: &Line) -> Answering {
    Answering {
        href: (line.near == 1).then(|| format!("/plans/{}", line.plan)),
        title: in_script_of(frame.lang, &line.title_ar, &line.title_fr).to_owned(),
        place: in_script_of(frame.lang, &line.place_ar, &line.place_fr).to_owned(),
        year: line.year.to_string(),
        quarter: frame.t(&format!("need-quarter-{}", line.quarter)).into_owned(),
        persons: frame.number(line.persons),
    }
}

/// The question before a need is dropped.
pub fn confirm_drop(mut frame: Frame, need: &Need) -> ConfirmPage {
    let back = format!("/needs/{}", need.id);
    let title = need.competence(frame.lang);
    frame.crumbs = vec![Crumb::link(title, &back)];
    ConfirmPage {
        title: frame.t1("need-drop-title", "title", title),
        text: frame.t("need-drop-text").into_owned(),
        action: format!("{back}/removal"),
        verb: frame.t("need-drop").into_owned(),
        back,
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

impl Page for NeedPage {
    const NAME: &'static str = "needs/need";

    fn sample(frame: Frame) -> Self {
        let said = |ar: &str, fr: &str| if frame.rtl() { ar } else { fr }.to_owned();
        let line = |near: i64| Line {
            plan: uuid::Uuid::nil(),
            title_ar: "تقوية قدرات اللجن المحلية في دراسة ملفات المشاريع".into(),
            title_fr: "Renforcer les comités locaux dans l’examen des dossiers".into(),
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            year: 2026,
            quarter: 2,
            persons: 15,
            near,
        };
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "need".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let shown = Shown {
            need: invented(),
            place: said("إقليم أزيلال", "Azilal"),
            audience: said("أعضاء اللجن المحلية", "Membres des comités locaux"),
            lines: vec![line(1), line(0)],
            journal: ["need.drop", "need.edit", "need.record"].map(entry).into(),
            may_edit: true,
        };
        Self::new(frame, shown)
    }
}
