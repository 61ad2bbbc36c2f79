use super::{beats, invented, kinds, told_beats, told_tongues, tongues};
use crate::{
    features::outlets::{OutletKind, routes::LIST, store::Listed},
    foundation::{
        Page, Sheet,
        people::{in_other_script, in_script_of, shown_phone},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// The outlets that the reader sees.
#[derive(Template)]
#[template(path = "features/outlets/templates/outlets.html")]
pub struct OutletsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub kinds: Vec<Choice>,
    pub tongues: Vec<Choice>,
    pub beats: Vec<Choice>,
    pub covered: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_add: bool,
}

/// An outlet in the list, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub other: String,
    pub kind: String,
    pub languages: String,
    pub beats: String,
    pub covers: String,
    pub keeper: String,
    pub phone: String,
    pub email: String,
    pub journalists: String,
    pub items: String,
    pub coverage: String,
}

impl OutletsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        covered: Vec<Choice>,
        may_add: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("outlet-list-title"))];
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            kinds: kinds(&frame),
            tongues: tongues(&frame),
            beats: beats(&frame),
            states: vec![Choice::new("retired", frame.t("outlet-retired"))],
            covered,
            may_add,
            frame,
            list,
            pager,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        Self {
            href: format!("/outlets/{}", row.id),
            name: said(&row.name_ar, &row.name_fr),
            other: in_other_script(frame.lang, &row.name_ar, &row.name_fr).to_owned(),
            kind: frame.t(&row.kind.key()).into_owned(),
            languages: told_tongues(frame, &row.languages),
            beats: told_beats(frame, &row.beats),
            covers: said(&row.covers_ar, &row.covers_fr),
            keeper: said(&row.keeper_ar, &row.keeper_fr),
            phone: row.phone.as_deref().map(shown_phone).unwrap_or_default(),
            email: row.email.clone().unwrap_or_default(),
            journalists: frame.number(row.journalists),
            items: frame.number(row.items),
            coverage: format!("/coverage?outlet={}", row.id),
        }
    }
}

/// The list as a sheet: the outlets and how to reach them, nobody of them by name.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "outlet-name-ar",
        "outlet-name-fr",
        "outlet-kind",
        "outlet-languages",
        "outlet-beats",
        "outlet-covers",
        "outlet-keeper",
        "outlet-phone",
        "outlet-email",
        "outlet-site",
        "outlet-journalists",
        "outlet-items",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.name_ar.as_str()),
            Out::from(row.name_fr.as_str()),
            Out::from(shown.kind),
            Out::from(shown.languages),
            Out::from(shown.beats),
            Out::from(shown.covers),
            Out::from(shown.keeper),
            Out::from(shown.phone),
            Out::from(shown.email),
            Out::from(row.site.as_deref().unwrap_or_default()),
            Out::Int(row.journalists),
            Out::Int(row.items),
        ]
    };
    Sheet {
        file: "outlets".into(),
        name: frame.t("outlet-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for OutletsPage {
    const NAME: &'static str = "outlets/outlets";

    fn sample(frame: Frame) -> Self {
        let one = invented();
        let listed = |n: usize| Listed {
            id: one.id,
            kind: OutletKind::ALL[n % 5],
            name_ar: one.name_ar.clone(),
            name_fr: one.name_fr.clone(),
            languages: one.languages.clone(),
            beats: one.beats.clone(),
            phone: one.phone.clone(),
            email: one.email.clone(),
            site: one.site.clone(),
            covers_ar: "إقليم أزيلال".into(),
            covers_fr: "Azilal".into(),
            keeper_ar: "إقليم أزيلال".into(),
            keeper_fr: "Azilal".into(),
            journalists: i64::try_from(n % 3).unwrap_or(0),
            items: i64::try_from(n * 7 % 23).unwrap_or(0),
        };
        let rows: Vec<Listed> = (0..12).map(listed).collect();
        let list = ListQuery::parse("kind=newspaper", &LIST);
        let covered = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, (list, Pager::new(1, 50, 62)), &rows, covered, true)
    }
}
