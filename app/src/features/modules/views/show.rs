use super::invented;
use crate::{
    features::{
        modules::{
            Module,
            store::{Planned, Taught},
        },
        training::SessionState,
    },
    foundation::{
        Page,
        events::EventId,
        journal::{self, Entry},
        lines,
        people::in_script_of,
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};

/// What the page of a module is made from.
pub struct Shown {
    pub module: Module,
    pub keeper: String,
    pub sessions: i64,
    pub taught: Vec<Taught>,
    pub planned: Vec<Planned>,
    pub journal: Vec<Entry>,
    pub may_edit: bool,
    pub may_copy: bool,
}

/// One module: its sheet, where it was taught, who plans it.
#[derive(Template)]
#[template(path = "features/modules/templates/module.html")]
pub struct ModulePage {
    pub frame: Frame,
    pub href: String,
    pub copy: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub domain: String,
    pub hours: String,
    pub keeper: String,
    pub certificate: String,
    pub test: String,
    pub retired: bool,
    pub parts: Vec<Part>,
    pub ways: Vec<String>,
    pub sessions: i64,
    pub taught: Vec<Held>,
    pub planned: Vec<Line>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
    pub may_copy: bool,
}

/// A part of the sheet, line by line.
pub struct Part {
    pub title: String,
    pub lines: Vec<String>,
}

pub struct Held {
    pub href: String,
    pub title: String,
    pub place: String,
    pub when: String,
    pub state: String,
}

pub struct Line {
    pub href: String,
    pub title: String,
    pub place: String,
    pub year: String,
    pub groups: String,
    pub persons: String,
}

impl ModulePage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let one = &shown.module;
        let title = one.title(frame.lang).to_owned();
        let above = Crumb::link(frame.t("module-list-title"), "/modules");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        let (domain, hours) =
            (frame.t(&one.domain.key()).into_owned(), frame.tn("module-hours-count", one.hours));
        let test = one.test_pass.map_or_else(
            || frame.t("module-test-none").into_owned(),
            |pass| frame.t1("module-test-rule", "share", frame.percent(pass)),
        );
        Self {
            href: format!("/modules/{}", one.id),
            copy: format!("/modules/new?from={}", one.id),
            sub: format!("{domain} · {hours}"),
            other: one.other_title(frame.lang).to_owned(),
            certificate: frame.t1(
                "module-certificate-rule",
                "share",
                frame.percent(one.certificate_share),
            ),
            parts: parts(&frame, one),
            ways: one.ways().into_iter().map(|way| frame.t(&way.key()).into_owned()).collect(),
            taught: shown.taught.iter().map(|session| held(&frame, session)).collect(),
            planned: shown.planned.iter().map(|line| planned(&frame, line)).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            retired: one.retired,
            keeper: shown.keeper,
            sessions: shown.sessions,
            may_edit: shown.may_edit,
            may_copy: shown.may_copy,
            title,
            domain,
            hours,
            test,
            frame,
        }
    }
}

/// The parts of the sheet that say something, with the keys of their titles.
pub fn written(module: &Module) -> Vec<(&'static str, &str)> {
    let parts = [
        ("module-objectives", &module.objectives),
        ("module-prerequisites", &module.prerequisites),
        ("module-content", &module.content),
        ("module-materials", &module.materials),
        ("module-evaluation", &module.evaluation),
    ];
    let parts = parts.map(|(key, text)| (key, text.as_str()));
    parts.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

fn parts(frame: &Frame, module: &Module) -> Vec<Part> {
    let part = |(key, text): (&str, &str)| Part {
        title: frame.t(key).into_owned(),
        lines: lines(text).map(str::to_owned).collect(),
    };
    written(module).into_iter().map(part).collect()
}

fn held(frame: &Frame, session: &Taught) -> Held {
    Held {
        href: format!("/sessions/{}", session.event),
        title: in_script_of(frame.lang, &session.title_ar, &session.title_fr).to_owned(),
        place: in_script_of(frame.lang, &session.place_ar, &session.place_fr).to_owned(),
        when: frame.date_range(session.starts_on, session.ends_on),
        state: frame.t(session.state.key()).into_owned(),
    }
}

fn planned(frame: &Frame, line: &Planned) -> Line {
    Line {
        href: format!("/plans/{}", line.plan),
        title: in_script_of(frame.lang, &line.title_ar, &line.title_fr).to_owned(),
        place: in_script_of(frame.lang, &line.place_ar, &line.place_fr).to_owned(),
        year: line.year.to_string(),
        groups: frame.number(line.groups),
        persons: frame.number(line.persons),
    }
}

/// The question before a module is retired.
pub fn confirm_retirement(mut frame: Frame, module: &Module) -> ConfirmPage {
    let back = format!("/modules/{}", module.id);
    frame.crumbs = vec![Crumb::link(module.title(frame.lang), &back)];
    ConfirmPage {
        title: frame.t1("module-retire-title", "title", module.title(frame.lang)),
        text: frame.t("module-retire-text").into_owned(),
        action: format!("{back}/retirement"),
        verb: frame.t("module-retire").into_owned(),
        back,
        danger: false,
        fields: Vec::new(),
        frame,
    }
}

impl Page for ModulePage {
    const NAME: &'static str = "modules/module";

    fn sample(frame: Frame) -> Self {
        let day = |day| NaiveDate::from_ymd_opt(2011, 7, day).unwrap_or_default();
        let taught = Taught {
            event: EventId(uuid::Uuid::nil()),
            state: SessionState::Closed,
            title_ar: "إعداد المشاريع الصغرى داخل مراكز التربية والتكوين".into(),
            title_fr: "Montage des petits projets au sein des centres d’éducation".into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            starts_on: day(14),
            ends_on: day(17),
        };
        let planned = Planned {
            plan: uuid::Uuid::nil(),
            year: 2011,
            title_ar: "تشخيص تشاركي في الجماعات المستهدفة بدائرة أزيلال".into(),
            title_fr: "Diagnostic participatif dans les communes cibles du cercle d’Azilal".into(),
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            groups: 3,
            persons: 75,
        };
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "module".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let shown = Shown {
            module: invented(),
            keeper: if frame.rtl() {
                "المملكة المغربية"
            } else {
                "Royaume du Maroc"
            }
            .into(),
            sessions: 31,
            taught: vec![taught; 4],
            planned: vec![planned; 3],
            journal: ["module.restore", "module.retire", "module.edit", "module.write"]
                .map(entry)
                .into(),
            may_edit: true,
            may_copy: true,
        };
        Self::new(frame, shown)
    }
}
