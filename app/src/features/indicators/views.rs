//! What the pages of targets show; the years side by side and declared figures are in `views/`.

mod declared;
mod paper;
mod samples;
mod years;

pub use declared::{AmendPage, DeclarePage};
pub use paper::years_paper;
pub use years::{Years, YearsPage, years_sheet};

use super::{
    routes::LIST,
    target::{Comparator, PERSONS, Target, TargetId},
};
use crate::{
    foundation::{Form, Page, Sample, Sheet},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<TargetsPage>(),
        Sample::of::<NewTargetPage>(),
        Sample::of::<EditTargetPage>(),
        Sample::of::<YearsPage>(),
        Sample::of::<DeclarePage>(),
        Sample::of::<AmendPage>(),
    ]
}

/// The targets in the reader's scope.
#[derive(Template)]
#[template(path = "features/indicators/templates/targets.html")]
pub struct TargetsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub years: Vec<Choice>,
    pub may_set: bool,
    pub may_edit: bool,
}

/// A target as it is read.
pub struct Row {
    pub place: String,
    pub year: String,
    pub indicator: String,
    pub as_written: String,
    /// How it is understood: the comparator in words, the figure.
    pub understood: String,
    pub note: String,
    pub report: String,
    pub edit: String,
}

impl TargetsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        targets: &[Target],
        years: &[i64],
        (may_set, may_edit): (bool, bool),
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("target-title"))];
        let rows = targets.iter().map(|target| row(&frame, target)).collect();
        let year = |year: &i64| Choice::new(year.to_string(), year.to_string());
        let years = years.iter().map(year).collect();
        Self { frame, list, pager, rows, years, may_set, may_edit }
    }
}

fn row(frame: &Frame, target: &Target) -> Row {
    Row {
        place: target.place_name(frame.lang).to_owned(),
        year: target.year.to_string(),
        indicator: indicator(frame, &target.indicator),
        as_written: target.as_shown(),
        understood: understood(frame, target),
        note: target.note.clone(),
        report: format!("/reports/training?place={}&year={}", target.place, target.year),
        edit: format!("/targets/{}/edit", target.id),
    }
}

/// The comparator in words and the figure.
fn understood(frame: &Frame, target: &Target) -> String {
    understood_as(frame, target.comparator, target.value)
}

fn understood_as(frame: &Frame, comparator: Comparator, value: i64) -> String {
    frame.t1(&format!("target-understood-{}", comparator.as_str()), "value", value)
}

fn indicator(frame: &Frame, indicator: &str) -> String {
    frame.t(&format!("target-of-{}", indicator.replace('.', "-"))).into_owned()
}

/// The list as a file.
pub fn sheet(frame: &Frame, targets: &[Target]) -> Sheet {
    let headings = [
        "target-place",
        "target-year",
        "target-indicator",
        "target-value",
        "target-as-written",
        "target-note",
    ];
    let row = |target: &Target| {
        vec![
            Out::from(target.place_name(frame.lang)),
            Out::Plain(target.year),
            Out::from(indicator(frame, &target.indicator)),
            Out::Int(target.value),
            Out::from(target.as_written.as_str()),
            Out::from(target.note.as_str()),
        ]
    };
    Sheet {
        file: "targets".into(),
        name: frame.t("target-title").into_owned(),
        titles: vec![frame.t("target-title").into_owned()],
        columns: headings.iter().map(|key| frame.t(key).into_owned()).collect(),
        rows: targets.iter().map(row).collect(),
    }
}

/// A target to set.
#[derive(Template)]
#[template(path = "features/indicators/templates/new.html")]
pub struct NewTargetPage {
    pub frame: Frame,
    pub form: Form,
    pub places: Vec<Choice>,
    pub indicator: String,
}

impl NewTargetPage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<(String, String)>) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("target-title"), "/targets"),
            Crumb::here(frame.t("target-set")),
        ];
        let places = places.into_iter().map(|(code, name)| Choice::new(code, name)).collect();
        let indicator = indicator(&frame, PERSONS);
        Self { frame, form, places, indicator }
    }
}

/// A target to write anew.
#[derive(Template)]
#[template(path = "features/indicators/templates/edit.html")]
pub struct EditTargetPage {
    pub frame: Frame,
    pub form: Form,
    pub id: String,
    pub title: String,
    pub version: i64,
    /// What somebody else saved in between, field by field.
    pub theirs: Vec<(String, String)>,
}

impl EditTargetPage {
    /// `theirs` is the target as it stands now when somebody saved it in between.
    pub fn new(mut frame: Frame, form: Form, target: &Target, theirs: Option<&Target>) -> Self {
        let title = frame.t2(
            "target-edit-title",
            "place",
            target.place_name(frame.lang),
            "year",
            target.year.to_string(),
        );
        frame.crumbs =
            vec![Crumb::link(frame.t("target-title"), "/targets"), Crumb::here(title.clone())];
        let differs = |key: &str, field: &str, value: &str| {
            (form.value(field) != value).then(|| (frame.t(key).into_owned(), value.to_owned()))
        };
        let fields = theirs.map(|theirs| {
            let written = differs("target-as-written", "as_written", &theirs.as_written);
            let note = differs("target-note", "note", &theirs.note);
            written.into_iter().chain(note).collect()
        });
        let version = theirs.map_or(form.version(), |theirs| theirs.version);
        let theirs = fields.unwrap_or_default();
        Self { id: target.id.to_string(), title, version, theirs, frame, form }
    }
}

fn sample_target(place: (&str, &str, &str), value: i64, as_written: &str) -> Target {
    Target {
        id: TargetId(kit_db::new_uuid(chrono::DateTime::UNIX_EPOCH)),
        indicator: PERSONS.into(),
        place: place.0.into(),
        place_ar: place.1.into(),
        place_fr: place.2.into(),
        year: 2011,
        value,
        comparator: Comparator::MoreThan,
        as_written: as_written.into(),
        note: "مخطط العمل السنوي، دون احتساب العمليات الترابية لسنة 2007".into(),
        version: 3,
    }
}

fn sample_targets() -> Vec<Target> {
    let azilal = ("05.081", "أزيلال", "Azilal");
    let region = ("05", "بني ملال-خنيفرة", "Béni Mellal-Khénifra");
    let nation = ("MA", "المغرب", "Maroc");
    let some = [
        sample_target(azilal, 1_450, "1 450 مستفيدا ومستفيدة"),
        sample_target(region, 18_000, "أكثر من 18 000"),
        sample_target(nation, 18_775_000, "plus de 18 775 000 personnes"),
    ];
    some.iter().cycle().take(14).cloned().collect()
}

impl Page for TargetsPage {
    const NAME: &'static str = "indicators/targets";

    fn sample(frame: Frame) -> Self {
        let list = (ListQuery::parse("", &LIST), Pager::new(1, 50, 120));
        Self::new(frame, list, &sample_targets(), &[2011, 2010, 2009], (true, true))
    }
}

impl Page for NewTargetPage {
    const NAME: &'static str = "indicators/new";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("place", "05.081".to_owned()),
            ("year", "2011".to_owned()),
            ("as_written", "18,000".to_owned()),
        ]);
        form.refuse("as_written", "target-ambiguous", []);
        let targets = sample_targets();
        let name =
            |target: &Target| (target.place.clone(), target.place_name(frame.lang).to_owned());
        let places = targets.iter().take(3).map(name).collect();
        Self::new(frame, form, places)
    }
}

impl Page for EditTargetPage {
    const NAME: &'static str = "indicators/edit";

    fn sample(frame: Frame) -> Self {
        let theirs = &sample_targets()[1];
        let form = Form::filled([
            ("as_written", "20 000".to_owned()),
            ("note", theirs.note.clone()),
            ("version", "2".to_owned()),
        ]);
        Self::new(frame, form, theirs, Some(theirs))
    }
}
