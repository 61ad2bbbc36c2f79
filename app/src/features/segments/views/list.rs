use super::{Words, invented, invented_choices};
use crate::{
    features::segments::{Question, routes::LIST, store::Listed},
    foundation::{
        Page, Sheet,
        people::{in_other_script, in_script_of},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// The segments of the reader's places.
#[derive(Template)]
#[template(path = "features/segments/templates/segments.html")]
pub struct SegmentsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub places: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_write: bool,
}

/// A segment in the list, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub other: String,
    pub sentence: String,
    pub place: String,
    pub made: String,
}

impl SegmentsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: Vec<Row>,
        places: Vec<Choice>,
        may_write: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("segments-title"))];
        let states = vec![Choice::new("dropped", frame.t("segments-state-dropped"))];
        Self { frame, list, pager, rows, places, states, may_write }
    }
}

impl Words<'_> {
    pub fn row(&self, row: &Listed) -> Row {
        let lang = self.frame.lang;
        let sentence = match Question::parse(&row.question) {
            Ok(question) => self.sentence(&question),
            Err(refused) => self.frame.t(refused.key()).into_owned(),
        };
        Row {
            href: format!("/segments/{}", row.id),
            name: in_script_of(lang, &row.name_ar, &row.name_fr).to_owned(),
            other: in_other_script(lang, &row.name_ar, &row.name_fr).to_owned(),
            sentence,
            place: in_script_of(lang, &row.place_ar, &row.place_fr).to_owned(),
            made: self.frame.date(row.made_at.date_naive()),
        }
    }
}

/// The list as a sheet.
pub fn export(words: &Words<'_>, rows: &[Listed]) -> Sheet {
    let headings = [
        "segments-name-ar",
        "segments-name-fr",
        "segments-question",
        "segments-place",
        "segments-made",
    ];
    let line = |row: &Listed| {
        let shown = words.row(row);
        vec![
            Out::from(row.name_ar.as_str()),
            Out::from(row.name_fr.as_str()),
            Out::from(shown.sentence),
            Out::from(shown.place),
            Out::from(shown.made),
        ]
    };
    Sheet {
        file: "segments".into(),
        name: words.frame.t("segments-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| words.frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for SegmentsPage {
    const NAME: &'static str = "segments/segments";

    fn sample(frame: Frame) -> Self {
        let choices = invented_choices(&frame);
        let segment = invented();
        let listed = Listed {
            id: segment.id,
            name_ar: segment.name_ar,
            name_fr: segment.name_fr,
            question: segment.question,
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            made_at: chrono::DateTime::UNIX_EPOCH,
        };
        let words = Words { frame: &frame, choices: &choices, today: chrono::NaiveDate::MIN };
        let rows = (0..12).map(|_| words.row(&listed)).collect();
        let list = ListQuery::parse("place=05.081", &LIST);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, (list, Pager::new(1, 50, 61)), rows, places, true)
    }
}
