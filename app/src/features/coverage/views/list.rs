use super::months::{MonthRow, months};
use crate::{
    features::coverage::{
        ItemId, ReachHow, Tone,
        routes::LIST,
        store::{Listed, Sum},
    },
    foundation::{Page, Sheet, people::in_script_of},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

/// What the list may be narrowed by.
pub struct Filters {
    pub years: Vec<i32>,
    pub outlets: Vec<Choice>,
    pub releases: Vec<Choice>,
    pub events: Vec<Choice>,
}

/// What was published, with its months.
#[derive(Template)]
#[template(path = "features/coverage/templates/coverage.html")]
pub struct CoveragePage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub chart: String,
    pub months: Vec<MonthRow>,
    pub tones: Vec<Choice>,
    pub years: Vec<Choice>,
    pub outlets: Vec<Choice>,
    pub releases: Vec<Choice>,
    pub events: Vec<Choice>,
    pub new: String,
    pub may_note: bool,
}

/// An item in the list, ready to read.
pub struct Row {
    pub title: String,
    pub outlet: String,
    pub outlet_href: String,
    pub day: String,
    pub tone: String,
    pub badge: &'static str,
    pub reach: String,
    pub link: String,
    pub page: String,
    pub place: String,
    pub release: String,
    pub release_href: String,
    pub edit: String,
}

impl CoveragePage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        (rows, sums): (&[Listed], &[Sum]),
        filters: Filters,
        may_note: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("coverage-list-title"))];
        let (chart, months) = months(&frame, sums);
        let tone = |one: &Tone| Choice::new(one.as_str(), frame.t(&one.key()));
        let year = |year: &i32| Choice::new(year.to_string(), year.to_string());
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            tones: Tone::ALL.iter().map(tone).collect(),
            years: filters.years.iter().map(year).collect(),
            outlets: filters.outlets,
            releases: filters.releases,
            events: filters.events,
            new: new(&list),
            chart,
            months,
            may_note,
            frame,
            list,
            pager,
        }
    }
}

/// The empty form, with what the list is narrowed to.
fn new(list: &ListQuery) -> String {
    let mut address = url::form_urlencoded::Serializer::for_suffix("/coverage/new?".to_owned(), 14);
    for name in ["release", "event", "outlet"] {
        if !list.filter(name).is_empty() {
            address.append_pair(name, list.filter(name));
        }
    }
    address.finish()
}

impl Row {
    pub fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| in_script_of(frame.lang, ar, fr).to_owned();
        let release = row.release_ar.as_deref().zip(row.release_fr.as_deref());
        Self {
            title: row.title.clone(),
            outlet: said(&row.outlet_ar, &row.outlet_fr),
            outlet_href: format!("/outlets/{}", row.outlet),
            day: frame.date(row.held_on),
            tone: frame.t(&row.tone.key()).into_owned(),
            badge: row.tone.tone(),
            reach: reach(frame, row.reach, row.reach_how),
            link: row.link.clone().unwrap_or_default(),
            page: row.page.clone(),
            place: said(&row.place_ar, &row.place_fr),
            release: release.map(|(ar, fr)| said(ar, fr)).unwrap_or_default(),
            release_href: row.release.map(|id| format!("/releases/{id}")).unwrap_or_default(),
            edit: format!("/coverage/{}/edit", row.id),
        }
    }
}

/// A figure with where it comes from, or nothing.
fn reach(frame: &Frame, reach: Option<i64>, how: Option<ReachHow>) -> String {
    match reach.zip(how) {
        None => String::new(),
        Some((figure, ReachHow::Counted)) => frame.t1("coverage-counted", "figure", figure),
        Some((figure, ReachHow::Estimated)) => frame.t1("coverage-estimated", "figure", figure),
    }
}

/// The list as a sheet: what was counted and what was estimated in columns of their own.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "coverage-date",
        "coverage-outlet",
        "coverage-title",
        "coverage-tone",
        "coverage-reach-counted",
        "coverage-reach-estimated",
        "coverage-link",
        "coverage-page",
        "coverage-release",
        "coverage-place",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        let of = |how| row.reach.filter(|_| row.reach_how == Some(how));
        vec![
            Out::from(row.held_on),
            Out::from(shown.outlet),
            Out::from(row.title.as_str()),
            Out::from(shown.tone),
            Out::from(of(ReachHow::Counted)),
            Out::from(of(ReachHow::Estimated)),
            Out::from(shown.link),
            Out::from(shown.page),
            Out::from(shown.release),
            Out::from(shown.place),
        ]
    };
    Sheet {
        file: "coverage".into(),
        name: frame.t("coverage-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for CoveragePage {
    const NAME: &'static str = "coverage/coverage";

    fn sample(frame: Frame) -> Self {
        let day = |n: usize| {
            let month = u32::try_from(n % 9 + 1).unwrap_or(1);
            chrono::NaiveDate::from_ymd_opt(2026, month, 12).unwrap_or_default()
        };
        let listed = |n: usize| Listed {
            id: ItemId(uuid::Uuid::nil()),
            held_on: day(n),
            title: "«حنا جينا عندكم»: قافلة التكوين تصل إلى آخر دوار في تبانت قبل الثلج".into(),
            tone: Tone::ALL[n % 3],
            reach: (n % 4 != 3).then_some(4_200),
            reach_how: (n % 4 != 3).then_some(ReachHow::ALL[n % 2]),
            link: n.is_multiple_of(2).then(|| "https://echo-atlas.example/2026/09/12".into()),
            page: if n.is_multiple_of(2) { String::new() } else { "ص 4".into() },
            outlet: crate::features::outlets::OutletId(uuid::Uuid::nil()),
            outlet_ar: "صدى الأطلس المركزي للأنباء المحلية والتنمية".into(),
            outlet_fr: "L’Écho du Haut Atlas central".into(),
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            release: None,
            release_ar: None,
            release_fr: None,
        };
        let sum = |n: usize| Sum {
            held_on: day(n),
            tone: Tone::ALL[n % 3],
            items: i64::try_from(n % 5 + 1).unwrap_or(1),
            counted: 4_200,
            estimated: 12_000,
        };
        let (rows, sums): (Vec<Listed>, Vec<Sum>) =
            ((0..12).map(listed).collect(), (0..18).map(sum).collect());
        let list = ListQuery::parse("year=2026", &LIST);
        let filters = Filters {
            years: vec![2026, 2025],
            outlets: Vec::new(),
            releases: Vec::new(),
            events: Vec::new(),
        };
        Self::new(frame, (list, Pager::new(1, 50, 62)), (&rows, &sums), filters, true)
    }
}
