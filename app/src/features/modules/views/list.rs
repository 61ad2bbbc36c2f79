use super::{domains, invented};
use crate::{
    features::modules::{routes::LIST, store::Listed},
    foundation::{Page, Sheet},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

/// The register.
#[derive(Template)]
#[template(path = "features/modules/templates/modules.html")]
pub struct ModulesPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub domains: Vec<Choice>,
    pub keepers: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_write: bool,
}

/// A module in the list, ready to read.
pub struct Row {
    pub href: String,
    pub title: String,
    pub other: String,
    pub domain: String,
    pub hours: String,
    pub keeper: String,
    pub sessions: String,
    pub retired: bool,
}

impl ModulesPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        keepers: Vec<Choice>,
        may_write: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("module-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        let states = vec![Choice::new("retired", frame.t("module-state-retired"))];
        Self { domains: domains(&frame), rows, keepers, states, frame, list, pager, may_write }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| if frame.lang == Lang::Ar { ar } else { fr }.to_owned();
        Self {
            href: format!("/modules/{}", row.id),
            title: said(&row.title_ar, &row.title_fr),
            other: said(&row.title_fr, &row.title_ar),
            domain: frame.t(&row.domain.key()).into_owned(),
            hours: frame.number(row.hours),
            keeper: said(&row.place_ar, &row.place_fr),
            sessions: frame.number(row.sessions),
            retired: row.retired,
        }
    }
}

/// The list as a sheet, with both titles in columns of their own.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "module-title-ar",
        "module-title-fr",
        "module-domain",
        "module-hours",
        "module-keeper",
        "module-certificate-share",
        "module-test-pass",
        "module-sessions",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.title_ar.as_str()),
            Out::from(row.title_fr.as_str()),
            Out::from(shown.domain),
            Out::Int(row.hours),
            Out::from(shown.keeper),
            Out::Percent(row.certificate_share),
            row.test_pass.map_or(Out::Empty, Out::Percent),
            Out::Int(row.sessions),
        ]
    };
    Sheet {
        file: "modules".into(),
        name: frame.t("module-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for ModulesPage {
    const NAME: &'static str = "modules/modules";

    fn sample(frame: Frame) -> Self {
        let module = invented();
        let listed = |n: i64| Listed {
            id: module.id,
            domain: crate::features::modules::Domain::ALL[usize::try_from(n).unwrap_or(0) % 8],
            title_ar: module.title_ar.clone(),
            title_fr: module.title_fr.clone(),
            hours: 6 + n * 3,
            certificate_share: 0.8,
            test_pass: None,
            retired: n == 5,
            place_ar: "المملكة المغربية".into(),
            place_fr: "Royaume du Maroc".into(),
            sessions: n * 7 % 12,
        };
        let rows: Vec<Listed> = (0..14).map(listed).collect();
        let list = ListQuery::parse("keeper=MA", &LIST);
        let keepers = vec![Choice::new("MA", "Maroc")];
        Self::new(frame, (list, Pager::new(1, 50, 114)), &rows, keepers, true)
    }
}
