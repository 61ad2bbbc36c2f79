use super::invented;
use crate::{
    foundation::{
        Page, Sheet,
        organisations::{OrganisationKind, routes::LIST, store::Listed},
        people::{in_other_script, in_script_of, shown_phone},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// Every organisation in the reader's scope.
#[derive(Template)]
#[template(path = "foundation/organisations/templates/organisations.html")]
pub struct OrganisationsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub kinds: Vec<Choice>,
    pub places: Vec<Choice>,
    pub may_found: bool,
}

/// A line of the list, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub other: String,
    pub kind: String,
    pub place: String,
    pub members: i64,
}

impl OrganisationsPage {
    pub fn new(
        mut frame: Frame,
        list: ListQuery,
        pager: Pager,
        rows: &[Listed],
        places: Vec<Choice>,
        may_found: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("organisation-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        Self { rows, kinds: kinds(&frame), frame, list, pager, places, may_found }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        Self {
            href: format!("/organisations/{}", row.id),
            name: in_script_of(frame.lang, &row.name_ar, &row.name_fr).to_owned(),
            other: in_other_script(frame.lang, &row.name_ar, &row.name_fr).to_owned(),
            kind: frame.t(&row.kind.key()).into_owned(),
            place: in_script_of(frame.lang, &row.place_ar, &row.place_fr).to_owned(),
            members: row.members,
        }
    }
}

pub fn kinds(frame: &Frame) -> Vec<Choice> {
    let kinds = OrganisationKind::ALL.iter();
    kinds.map(|kind| Choice::new(kind.as_str(), frame.t(&kind.key()))).collect()
}

/// The list as a sheet, with both names in columns of their own.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "organisation-name-ar",
        "organisation-name-fr",
        "organisation-kind",
        "organisation-place",
        "organisation-phone",
        "organisation-email",
        "organisation-members",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.name_ar.as_str()),
            Out::from(row.name_fr.as_str()),
            Out::from(shown.kind),
            Out::from(shown.place),
            Out::from(row.phone.as_deref().map(shown_phone)),
            Out::from(row.email.clone()),
            Out::Int(row.members),
        ]
    };
    Sheet {
        file: "organisations".into(),
        name: frame.t("organisation-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for OrganisationsPage {
    const NAME: &'static str = "organisations/organisations";

    fn sample(frame: Frame) -> Self {
        let listed = |(n, one): (i64, crate::foundation::organisations::Organisation)| Listed {
            id: one.id,
            kind: one.kind,
            name_ar: one.name_ar,
            name_fr: one.name_fr,
            phone: one.phone,
            email: one.email,
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            members: n * 7 % 40,
        };
        let organisations = invented().into_iter().cycle().take(15);
        let rows: Vec<Listed> = (0..).zip(organisations).map(listed).collect();
        let list = ListQuery::parse("kind=association", &LIST);
        let places = vec![Choice::new("05.081.03.09", "Tabant")];
        Self::new(frame, list, Pager::new(1, 50, 212), &rows, places, true)
    }
}
