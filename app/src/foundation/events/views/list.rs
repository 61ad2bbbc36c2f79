use super::{invented, kinds};
use crate::{
    foundation::{
        Page, Sheet,
        events::{EventKind, Exactness, routes::LIST, store::Listed},
        people::in_script_of,
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::DateTime;
use kit_sheets::Out;

/// What the list may be narrowed by.
#[derive(Default)]
pub struct Filters {
    /// The first and the last year of an event.
    pub years: Option<(i32, i32)>,
    pub places: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "foundation/events/templates/events.html")]
pub struct EventsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub kinds: Vec<Choice>,
    pub years: Vec<Choice>,
    pub places: Vec<Choice>,
    pub may_add: bool,
}

/// An event in the list.
pub struct Row {
    pub href: String,
    pub title: String,
    pub kind: String,
    pub place: String,
    pub venue: String,
    pub dates: String,
    pub cancelled: bool,
}

impl EventsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        filters: Filters,
        may_add: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("event-list-title"))];
        let year = |year: i32| Choice::new(year.to_string(), year.to_string());
        let years = filters.years.map(|(first, last)| (first..=last).rev().map(year).collect());
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            kinds: kinds(&frame),
            years: years.unwrap_or_default(),
            places: filters.places,
            may_add,
            list,
            pager,
            frame,
        }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        Self {
            href: format!("/events/{}", row.id),
            title: said(&row.title_ar, &row.title_fr),
            kind: frame.t(row.kind.key()).into_owned(),
            place: said(&row.place_ar, &row.place_fr),
            venue: said(&row.venue_ar, &row.venue_fr),
            dates: row.exactness.words(frame.lang, row.starts_on, row.ends_on),
            cancelled: row.cancelled_at.is_some(),
        }
    }
}

/// The list as a sheet, with both titles and the dates as a document wrote them.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "event-title-ar",
        "event-title-fr",
        "event-kind",
        "event-place",
        "event-venue",
        "event-dates",
        "event-starts-on",
        "event-ends-on",
        "event-as-written",
        "event-cancelled",
    ];
    // A day that nobody knows is no day.
    let exact = |row: &Listed, day: chrono::NaiveDate| match row.exactness {
        Exactness::Day => Out::from(day),
        Exactness::Month | Exactness::Year => Out::Empty,
    };
    let row = |row: &Listed| {
        let shown = Row::new(frame, row);
        let cancelled = if shown.cancelled { frame.t("event-cancelled") } else { "".into() };
        vec![
            row.title_ar.as_str().into(),
            row.title_fr.as_str().into(),
            shown.kind.into(),
            shown.place.into(),
            shown.venue.into(),
            shown.dates.into(),
            exact(row, row.starts_on),
            exact(row, row.ends_on),
            row.as_written.clone().unwrap_or_default().into(),
            cancelled.into_owned().into(),
        ]
    };
    Sheet {
        file: "events".into(),
        name: frame.t("event-list-title").into_owned(),
        titles: vec![frame.t("event-list-title").into_owned()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}

impl Page for EventsPage {
    const NAME: &'static str = "events/events";

    fn sample(frame: Frame) -> Self {
        let row = |(no, kind): (usize, &EventKind)| {
            let one = invented();
            Listed {
                id: one.id,
                kind: *kind,
                title_ar: one.title_ar,
                title_fr: one.title_fr,
                place_ar: "عين السبع الحي المحمدي".into(),
                place_fr: "Aïn Sebaâ – Hay Mohammadi".into(),
                venue_ar: one.venue_ar,
                venue_fr: one.venue_fr,
                starts_on: one.starts_on,
                ends_on: one.ends_on,
                exactness: [Exactness::Day, Exactness::Month, Exactness::Year][no % 3],
                as_written: one.as_written,
                cancelled_at: (no == 2).then_some(DateTime::UNIX_EPOCH),
            }
        };
        let rows: Vec<Listed> = EventKind::ALL.iter().enumerate().map(row).collect();
        let list = ListQuery::parse("year=2014", &LIST);
        let places = vec![Choice::new("06", "الدار البيضاء سطات")];
        let filters = Filters { years: Some((2008, 2014)), places };
        Self::new(frame, (list, Pager::new(1, 50, 120)), &rows, filters, true)
    }
}
