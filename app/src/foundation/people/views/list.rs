use super::{Offered, invented};
use crate::{
    foundation::{
        Page, Sheet,
        people::{
            PersonId, Sex, in_other_script, in_script_of, routes::LIST, shown_phone, store::Listed,
        },
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// Everybody in the reader's scope.
#[derive(Template)]
#[template(path = "foundation/people/templates/people.html")]
pub struct PeoplePage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub sexes: Vec<Choice>,
    pub offered: Offered,
    pub may_register: bool,
    /// Whether the reader may bring a sheet in.
    pub may_load: bool,
}

/// A line of the list, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub other: String,
    /// One of the two names is not known.
    pub doubt: bool,
    pub sex: String,
    pub birth_year: String,
    pub place: String,
    pub organisation: String,
    pub sessions: i64,
}

impl PeoplePage {
    pub fn new(
        mut frame: Frame,
        list: ListQuery,
        pager: Pager,
        rows: &[Listed],
        offered: Offered,
        (may_register, may_load): (bool, bool),
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("person-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        Self { rows, sexes: sexes(&frame), frame, list, pager, offered, may_register, may_load }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let in_script = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        let organisation = row.organisation_ar.as_deref().zip(row.organisation_fr.as_deref());
        Self {
            href: format!("/people/{}", row.id),
            name: in_script(&row.name_ar, &row.name_fr),
            other: in_other_script(frame.lang, &row.name_ar, &row.name_fr).to_owned(),
            doubt: row.name_ar.is_empty() || row.name_fr.is_empty(),
            sex: row.sex.map(|sex| frame.t(sex.key()).into_owned()).unwrap_or_default(),
            birth_year: row.birth_year.map(|year| year.to_string()).unwrap_or_default(),
            place: in_script(&row.place_ar, &row.place_fr),
            organisation: organisation.map(|(ar, fr)| in_script(ar, fr)).unwrap_or_default(),
            sessions: row.sessions,
        }
    }
}

pub fn sexes(frame: &Frame) -> Vec<Choice> {
    Sex::ALL.map(|sex| Choice::new(sex.as_str(), frame.t(sex.key()))).into()
}

/// The list as a sheet, with both names in columns of their own, so that it can be imported again.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "person-name-ar",
        "person-name-fr",
        "person-sex",
        "person-birth-year",
        "person-place",
        "person-organisation",
        "person-phone",
        "person-email",
        "person-sessions",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.name_ar.as_str()),
            Out::from(row.name_fr.as_str()),
            Out::from(shown.sex),
            row.birth_year.map_or(Out::Empty, Out::Plain),
            Out::from(shown.place),
            Out::from(shown.organisation),
            Out::from(row.phone.as_deref().map(shown_phone)),
            Out::from(row.email.clone()),
            Out::Int(row.sessions),
        ]
    };
    Sheet {
        file: "people".into(),
        name: frame.t("person-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for PeoplePage {
    const NAME: &'static str = "people/people";

    fn sample(frame: Frame) -> Self {
        let listed = |(n, person): (i64, crate::foundation::people::Person)| Listed {
            id: PersonId(uuid::Uuid::nil()),
            name_ar: person.name_ar,
            name_fr: person.name_fr,
            sex: person.sex,
            birth_year: person.birth_year,
            phone: person.phone,
            email: person.email,
            place_ar: "آيت امحمد".into(),
            place_fr: "Ait M'Hamed".into(),
            organisation_ar: (n % 3 != 2)
                .then(|| "جمعية النور للتنمية والتضامن بأيت بوكماز".into()),
            organisation_fr: (n % 3 != 2).then(|| "Association Nour d’Ait Bouguemez".into()),
            sessions: n * 3 % 7,
        };
        let people = invented().into_iter().cycle().take(18);
        let rows: Vec<Listed> = (0..).zip(people).map(listed).collect();
        let list = ListQuery::parse("sex=f", &LIST);
        let offered = Offered::sample();
        Self::new(frame, list, Pager::new(2, 50, 10_000), &rows, offered, (true, true))
    }
}
