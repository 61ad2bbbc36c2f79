use super::{
    super::{
        notice::Notice,
        paper,
        permissions::REGISTER,
        processing::{Basis, Processing, State, TEXTS},
        routes::PROCESSINGS,
    },
    invented, tabs,
};
use crate::{
    foundation::{
        Cx, Page, Sheet,
        journal::{self, Entry},
    },
    layout::{Choice, Crumb, Frame, JournalLine, ListQuery, Tab},
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

/// The register of processings.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/processings.html")]
pub struct ProcessingsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub tabs: Vec<Tab>,
    pub states: Vec<Choice>,
    pub bases: Vec<Choice>,
    pub rows: Vec<Row>,
    /// How many are not declared yet, in words; empty when there are none.
    pub undeclared: String,
    pub may_register: bool,
}

/// A processing in the register.
pub struct Row {
    pub href: String,
    pub name: String,
    pub purpose: String,
    pub basis: String,
    pub months: String,
    pub tone: &'static str,
    pub state: String,
    pub number: String,
}

/// One processing, with its notice in three languages.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/processing.html")]
pub struct ProcessingPage {
    pub frame: Frame,
    pub title: String,
    pub href: String,
    pub edit: String,
    pub facts: Vec<(String, String)>,
    pub tone: &'static str,
    pub state: String,
    /// Where the notice is shown.
    pub uses: String,
    pub identity: bool,
    pub notices: Vec<Notice>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
}

impl ProcessingsPage {
    pub fn new(frame: Frame, cx: &Cx, list: ListQuery, rows: &[Processing]) -> Self {
        Self::of(frame, Some(cx), list, rows)
    }

    fn of(mut frame: Frame, cx: Option<&Cx>, list: ListQuery, rows: &[Processing]) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("processing-list-title"))];
        let undeclared = rows.iter().filter(|one| one.state == State::ToDeclare).count();
        Self {
            tabs: tabs(&frame, cx, "/processings"),
            states: choices(&frame, State::ALL.iter().map(|one| (one.as_str(), one.key()))),
            bases: choices(&frame, Basis::ALL.iter().map(|one| (one.as_str(), one.key()))),
            rows: rows.iter().map(|one| Row::new(&frame, one)).collect(),
            undeclared: match undeclared {
                0 => String::new(),
                some => frame.tn("processing-undeclared", some),
            },
            may_register: cx.is_none_or(|cx| cx.may(REGISTER)),
            list,
            frame,
        }
    }
}

/// Words to choose from, by their keys.
pub fn choices(frame: &Frame, words: impl Iterator<Item = (&'static str, String)>) -> Vec<Choice> {
    words.map(|(value, key)| Choice::new(value, frame.t(&key))).collect()
}

impl Row {
    fn new(frame: &Frame, one: &Processing) -> Self {
        Self {
            href: format!("/processings/{}", one.code),
            name: one.name(frame.lang).to_owned(),
            purpose: one.text(frame.lang, "purpose").to_owned(),
            basis: frame.t(&one.basis.key()).into_owned(),
            months: match one.months {
                Some(months) => frame.tn("processing-months-count", months),
                None => frame.t("processing-no-end").into_owned(),
            },
            tone: tone(one.state),
            state: frame.t(&one.state.key()).into_owned(),
            number: one.number.clone(),
        }
    }
}

fn tone(state: State) -> &'static str {
    match state {
        State::ToDeclare => "wait",
        State::Declared | State::Authorised => "done",
    }
}

impl ProcessingPage {
    pub fn new(mut frame: Frame, one: &Processing, lines: &[Entry], may_edit: bool) -> Self {
        let list = Crumb::link(frame.t("processing-list-title"), "/processings");
        let title = one.name(frame.lang).to_owned();
        frame.crumbs = vec![list, Crumb::here(title.clone())];
        let href = format!("/processings/{}", one.code);
        let uses = one.uses.iter().map(|one| frame.t(&one.key()).into_owned());
        let mut langs = Lang::ALL.to_vec();
        langs.sort_by_key(|lang| *lang != frame.lang);
        Self {
            edit: format!("{href}/edit"),
            facts: paper::facts(&frame, one),
            tone: tone(one.state),
            state: frame.t(&one.state.key()).into_owned(),
            uses: uses.collect::<Vec<_>>().join(" · "),
            identity: one.lets_identity(),
            notices: langs.into_iter().map(|lang| Notice::of(one, &frame.words, lang)).collect(),
            journal: lines.iter().map(|entry| journal::line(&frame, entry)).collect(),
            title,
            href,
            may_edit,
            frame,
        }
    }
}

/// The register as a sheet.
pub fn export_processings(frame: &Frame, rows: &[Processing]) -> Sheet {
    let t = |key: &str| frame.t(key).into_owned();
    let mut columns: Vec<String> = TEXTS.iter().map(|(_, key)| t(key)).collect();
    columns.extend(
        ["processing-basis", "processing-months", "processing-abroad", "processing-state"].map(t),
    );
    columns.extend(["processing-number", "processing-numbered-on", "processing-contact"].map(t));
    let cells = |one: &Processing| {
        let mut cells: Vec<Out> = TEXTS
            .iter()
            .map(|(name, _)| Out::from(one.text(frame.lang, name).to_owned()))
            .collect();
        let yes = if one.abroad { "processing-yes" } else { "processing-no" };
        cells.push(Out::from(t(&one.basis.key())));
        cells.push(one.months.map_or(Out::from(String::new()), Out::Plain));
        cells.push(Out::from(t(yes)));
        cells.push(Out::from(t(&one.state.key())));
        cells.push(Out::from(one.number.clone()));
        cells.push(Out::from(one.numbered_on.map(|day| day.to_string()).unwrap_or_default()));
        cells.push(Out::from(one.contact.clone()));
        cells
    };
    Sheet {
        file: "processings".into(),
        name: t("processing-list-title"),
        titles: Vec::new(),
        columns,
        rows: rows.iter().map(cells).collect(),
    }
}

impl Page for ProcessingsPage {
    const NAME: &'static str = "privacy/processings";

    fn sample(frame: Frame) -> Self {
        let undeclared =
            Processing { state: State::ToDeclare, number: String::new(), ..invented() };
        let unlimited = Processing { months: None, state: State::Authorised, ..invented() };
        Self::of(
            frame,
            None,
            ListQuery::parse("", &PROCESSINGS),
            &[undeclared, invented(), unlimited],
        )
    }
}

impl Page for ProcessingPage {
    const NAME: &'static str = "privacy/processing";

    fn sample(frame: Frame) -> Self {
        Self::new(frame, &invented(), &[], true)
    }
}
