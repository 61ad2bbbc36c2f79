//! What the pages of Media Thursdays show: the series, and one of them.

use super::{
    routes::LIST,
    thursday::{Present, Thursday},
};
use crate::{
    features::{
        coverage,
        outlets::OutletId,
        outlets::OutletKind,
        releases::{self, Standing},
    },
    foundation::{
        Form, Page, Sample, Sheet,
        events::{EventId, Exactness},
        people::{in_other_script, in_script_of},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::Arg;
use kit_sheets::Out;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<ThursdaysPage>(), Sample::of::<ThursdayPage>()]
}

/// The series.
#[derive(Template)]
#[template(path = "features/thursdays/templates/thursdays.html")]
pub struct ThursdaysPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub years: Vec<Choice>,
}

/// A Thursday in the list, ready to read.
pub struct Row {
    pub href: String,
    pub title: String,
    pub other: String,
    pub dates: String,
    pub place: String,
    pub releases: String,
    pub outlets: String,
    pub persons: String,
    pub items: String,
}

impl ThursdaysPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Thursday],
        years: &[i32],
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("thursday-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        let year = |year: &i32| Choice::new(year.to_string(), year.to_string());
        Self { rows, years: years.iter().map(year).collect(), frame, list, pager }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Thursday) -> Self {
        Self {
            href: format!("/thursdays/{}", row.id),
            title: in_script_of(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
            other: in_other_script(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
            dates: row.exactness.words(frame.lang, row.starts_on, row.ends_on),
            place: in_script_of(frame.lang, &row.place_ar, &row.place_fr).to_owned(),
            releases: frame.number(row.releases),
            outlets: frame.number(row.outlets),
            persons: persons(frame, row.persons),
            items: frame.number(row.items),
        }
    }
}

/// The series as a sheet.
pub fn export(frame: &Frame, rows: &[Thursday]) -> Sheet {
    let headings = [
        "thursday-title",
        "thursday-dates",
        "thursday-place",
        "thursday-releases",
        "thursday-outlets",
        "thursday-persons",
        "thursday-items",
    ];
    let line = |row: &Thursday| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(shown.title),
            Out::from(shown.dates),
            Out::from(shown.place),
            Out::Int(row.releases),
            Out::Int(row.outlets),
            row.persons.map_or_else(|| persons(frame, None).into(), Out::Int),
            Out::Int(row.items),
        ]
    };
    Sheet {
        file: "thursdays".into(),
        name: frame.t("thursday-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

/// What the page of one is made from.
pub struct Shown {
    pub thursday: Thursday,
    pub releases: Vec<releases::Listed>,
    pub present: Vec<Present>,
    pub items: Vec<coverage::Listed>,
    pub outlets: Vec<Choice>,
    pub may_attend: bool,
    pub now: DateTime<Utc>,
}

/// One Media Thursday: what was handed out, who came, what was published.
#[derive(Template)]
#[template(path = "features/thursdays/templates/thursday.html")]
pub struct ThursdayPage {
    pub frame: Frame,
    pub form: Form,
    pub href: String,
    pub event: String,
    pub title: String,
    pub other: String,
    pub sub: String,
    pub cancelled: bool,
    pub releases: Vec<ReleaseRow>,
    pub present: Vec<PresentRow>,
    pub came: String,
    pub items: Vec<ItemRow>,
    pub outlets: Vec<Choice>,
    pub new_release: String,
    pub new_item: String,
    pub may_attend: bool,
}

pub struct ReleaseRow {
    pub href: String,
    pub title: String,
    pub state: String,
    pub tone: &'static str,
}

pub struct PresentRow {
    pub href: String,
    pub id: String,
    pub name: String,
    pub kind: String,
    pub persons: String,
}

pub struct ItemRow {
    pub title: String,
    pub outlet: String,
    pub day: String,
    pub tone: String,
    pub badge: &'static str,
    pub link: String,
}

impl ThursdayPage {
    /// The address of something of it, such as `/outlets`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown, form: Form) -> Self {
        let one = Row::new(&frame, &shown.thursday);
        let above = Crumb::link(frame.t("thursday-list-title"), "/thursdays");
        frame.crumbs = vec![above, Crumb::here(one.title.clone())];
        let id = shown.thursday.id;
        Self {
            href: format!("/thursdays/{id}"),
            event: format!("/events/{id}"),
            sub: format!("{} · {}", one.dates, one.place),
            cancelled: shown.thursday.cancelled_at.is_some(),
            releases: shown.releases.iter().map(|row| release(&frame, row, shown.now)).collect(),
            present: shown.present.iter().map(|row| present(&frame, row)).collect(),
            came: frame.t2(
                "thursday-came",
                "outlets",
                shown.thursday.outlets,
                "persons",
                match shown.thursday.persons {
                    Some(persons) => Arg::from(persons),
                    None => frame.t("figure-hidden").into_owned().into(),
                },
            ),
            items: shown.items.iter().map(|row| item(&frame, row)).collect(),
            outlets: shown.outlets,
            new_release: format!("/releases/new?event={id}"),
            new_item: format!("/coverage/new?event={id}"),
            may_attend: shown.may_attend,
            title: one.title,
            other: one.other,
            form,
            frame,
        }
    }
}

fn release(frame: &Frame, row: &releases::Listed, now: DateTime<Utc>) -> ReleaseRow {
    let standing = Standing::of(row.state, row.public_from, now);
    ReleaseRow {
        href: format!("/releases/{}", row.id),
        title: in_script_of(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
        state: frame.t(&standing.key()).into_owned(),
        tone: standing.tone(),
    }
}

/// How many came, as far as the reader may see it.
fn persons(frame: &Frame, persons: Option<i64>) -> String {
    persons.map_or_else(|| frame.t("figure-hidden").into_owned(), |persons| frame.number(persons))
}

fn present(frame: &Frame, row: &Present) -> PresentRow {
    PresentRow {
        href: format!("/outlets/{}", row.outlet),
        id: row.outlet.to_string(),
        name: in_script_of(frame.lang, &row.name_ar, &row.name_fr).to_owned(),
        kind: frame.t(&row.kind.key()).into_owned(),
        persons: persons(frame, row.persons),
    }
}

fn item(frame: &Frame, row: &coverage::Listed) -> ItemRow {
    ItemRow {
        title: row.title.clone(),
        outlet: in_script_of(frame.lang, &row.outlet_ar, &row.outlet_fr).to_owned(),
        day: frame.date(row.held_on),
        tone: frame.t(&row.tone.key()).into_owned(),
        badge: row.tone.tone(),
        link: row.link.clone().unwrap_or_default(),
    }
}

fn invented(n: i64) -> Thursday {
    let day = NaiveDate::from_ymd_opt(2008, 3, 27).unwrap_or_default();
    let starts_on = day + chrono::Days::new(u64::try_from(n * 28).unwrap_or_default());
    Thursday {
        id: EventId(uuid::Uuid::nil()),
        place: "MA".into(),
        title_ar: "الخميس الإعلامي للمبادرة الوطنية للتنمية البشرية".into(),
        title_fr: "Jeudi de la presse de l’Initiative nationale pour le développement humain"
            .into(),
        place_ar: "المغرب".into(),
        place_fr: "Maroc".into(),
        starts_on,
        ends_on: starts_on,
        exactness: Exactness::Day,
        cancelled_at: None,
        releases: 1,
        outlets: 8 - n,
        persons: Some(21 - n),
        items: n * 3,
    }
}

impl Page for ThursdaysPage {
    const NAME: &'static str = "thursdays/thursdays";

    fn sample(frame: Frame) -> Self {
        let rows: Vec<Thursday> = (0..6).map(invented).collect();
        let list = ListQuery::parse("year=2008", &LIST);
        Self::new(frame, (list, Pager::new(1, 50, 6)), &rows, &[2008])
    }
}

impl Page for ThursdayPage {
    const NAME: &'static str = "thursdays/thursday";

    fn sample(frame: Frame) -> Self {
        let present = |n: i64| Present {
            outlet: OutletId(uuid::Uuid::nil()),
            kind: OutletKind::Radio,
            name_ar: "صدى الأطلس المركزي للأنباء المحلية والتنمية".into(),
            name_fr: "L’Écho du Haut Atlas central".into(),
            persons: Some(n),
        };
        let shown = Shown {
            thursday: invented(0),
            releases: Vec::new(),
            present: (1..6).map(present).collect(),
            items: Vec::new(),
            outlets: vec![Choice::new("1", "صدى الأطلس")],
            may_attend: true,
            now: DateTime::UNIX_EPOCH,
        };
        let mut form = Form::filled([("persons", "900".to_owned())]);
        form.refuse("outlet", "field-required", []);
        Self::new(frame, shown, form)
    }
}
