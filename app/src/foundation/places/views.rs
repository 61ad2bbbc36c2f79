//! What the pages of places show.

use super::{Level, Options, PlaceCode, PlaceRow, Shade, find, routes::LIST, shipped, svg};
use crate::{
    foundation::{Form, Page, Sample, Sheet, journal},
    layout::{Choice, Crumb, Frame, JournalLine, ListQuery},
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<PlacesPage>(), Sample::of::<PlacePage>()]
}

/// The country: its map and its regions, or what was searched for.
#[derive(Template)]
#[template(path = "foundation/places/templates/places.html")]
pub struct PlacesPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub map: String,
    pub rows: Vec<Row>,
}

/// What happens in a place, each figure for who may see the list behind it.
#[derive(Debug, Default)]
pub struct SeenAround {
    pub sessions: Option<i64>,
    pub events: Option<i64>,
    pub people: Option<i64>,
    pub organisations: Option<i64>,
}

/// One place with everything around it.
#[derive(Template)]
#[template(path = "foundation/places/templates/place.html")]
pub struct PlacePage {
    pub frame: Frame,
    pub list: ListQuery,
    pub place: PlaceRow,
    pub places: Vec<PlaceRow>,
    pub rows: Vec<Row>,
    pub around: SeenAround,
    pub lines: Vec<JournalLine>,
    /// Empty where the map has nothing to say: below a province.
    pub map: String,
    pub may_change: bool,
    pub kinds: Vec<Choice>,
    pub form: Form,
}

/// A line of a list of places.
pub struct Row {
    pub code: String,
    pub name: String,
    pub other: String,
    pub kind: String,
    pub milieu: String,
    pub population: String,
    pub households: String,
    /// What the search found it by, when that is the name of an area of which it is the heart.
    pub area: Option<String>,
}

impl Row {
    fn new(frame: &Frame, place: &PlaceRow, query: &str) -> Self {
        let number = |figure: Option<i64>| figure.map_or(String::new(), |n| frame.number(n));
        let area = place.area_meant_by(query).map(|area| frame.t1("place-area", "area", area));
        let milieu = place.milieu.as_deref().map(|word| format!("place-milieu-{word}"));
        Self {
            code: place.code.clone(),
            name: place.name(frame.lang).to_owned(),
            other: place.other_name(frame.lang).to_owned(),
            kind: frame.t(&place.kind_key()).into_owned(),
            milieu: milieu.map_or(String::new(), |key| frame.t(&key).into_owned()),
            population: number(place.population),
            households: number(place.households),
            area,
        }
    }
}

impl PlacesPage {
    pub fn new(mut frame: Frame, list: ListQuery, places: &[PlaceRow]) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("place-list-title"))];
        let rows = places.iter().map(|place| Row::new(&frame, place, &list.q)).collect();
        Self { rows, map: map(&frame, None), frame, list }
    }
}

impl PlacePage {
    /// `None` when the path is empty: there is no such place.
    pub fn new(
        mut frame: Frame,
        mut path: Vec<PlaceRow>,
        places: Vec<PlaceRow>,
        around: SeenAround,
        entries: &[journal::Entry],
        may_change: bool,
        mut form: Form,
    ) -> Option<Self> {
        let place = path.pop()?;
        let link = |above: &PlaceRow| {
            Crumb::link(above.name(frame.lang), format!("/places/{}", above.code))
        };
        let mut crumbs = vec![Crumb::link(frame.t("place-list-title"), "/places")];
        crumbs.extend(path.iter().map(link));
        crumbs.push(Crumb::here(place.name(frame.lang)));
        frame.crumbs = crumbs;
        if !form.is_wrong() {
            form = Form::default();
        }
        let words = ["neighbourhood", "douar"];
        let kinds = words.map(|kind| Choice::new(kind, frame.t(&format!("place-kind-{kind}"))));
        Some(Self {
            rows: places.iter().map(|child| Row::new(&frame, child, "")).collect(),
            lines: entries.iter().map(|entry| journal::line(&frame, entry)).collect(),
            map: map(&frame, Some(&place)),
            kinds: kinds.into(),
            list: ListQuery::parse("", &LIST),
            places,
            place,
            around,
            may_change,
            form,
            frame,
        })
    }

    pub fn name(&self) -> &str {
        self.place.name(self.frame.lang)
    }

    pub fn other_name(&self) -> &str {
        self.place.other_name(self.frame.lang)
    }

    pub fn milieu(&self) -> String {
        let key = self.place.milieu.as_deref().map(|word| format!("place-milieu-{word}"));
        key.map_or(String::new(), |key| self.frame.t(&key).into_owned())
    }

    pub fn figure(&self, figure: &Option<i64>) -> String {
        figure.map_or(String::new(), |n| self.frame.number(n))
    }
}

/// The country by population: all of it, or the part that lies in a region or a province.
fn map(frame: &Frame, place: Option<&PlaceRow>) -> String {
    let inside = |code: &PlaceCode| match place.map(|place| place.code.as_str()) {
        None | Some("MA") => true,
        Some(above) => code.as_str() == above || code.region().is_some_and(|r| r.as_str() == above),
    };
    let provinces = shipped().iter().filter(|place| place.kind.has_provincial_committee());
    let shades: Vec<Shade> = provinces
        .filter(|province| inside(&province.code))
        .map(|province| {
            let name = if frame.lang == Lang::Ar { &province.name_ar } else { &province.name_fr };
            let figure = province.population.unwrap_or(0);
            Shade {
                code: province.code.clone(),
                #[allow(clippy::cast_precision_loss)]
                figure: Some(figure as f64),
                href: format!("/places/{}", province.code),
                label: format!("{name}: {}", frame.number(figure)),
                name: name.clone(),
            }
        })
        .collect();
    if shades.is_empty() {
        return String::new();
    }
    let title = frame.t("place-map-title");
    let legend = frame.t("place-map-legend");
    let empty = frame.t("place-map-empty");
    #[allow(clippy::cast_possible_truncation)]
    let figure = |figure: f64| frame.number(figure as i64);
    let rtl = frame.rtl();
    svg(
        Level::Provinces,
        &shades,
        &Options {
            title: &title,
            legend: &legend,
            empty: &empty,
            figure: &figure,
            rtl,
            names: false,
        },
    )
}

/// The places of a list as a sheet, with the columns that an import of places would take.
pub fn sheet(frame: &Frame, name: &str, places: &[PlaceRow]) -> Sheet {
    let heads = [
        "place-code",
        "place-kind",
        "place-name-ar",
        "place-name-fr",
        "place-population",
        "place-households",
        "place-milieu",
    ];
    let row = |place: &PlaceRow| {
        vec![
            Out::from(place.code.clone()),
            Out::from(frame.t(&place.kind_key()).into_owned()),
            Out::from(place.name_ar.clone()),
            Out::from(place.name_fr.clone()),
            Out::from(place.population),
            Out::from(place.households),
            Out::from(place.milieu.clone()),
        ]
    };
    Sheet {
        file: name.into(),
        name: frame.t("place-list-title").into_owned(),
        titles: Vec::new(),
        columns: heads.map(|key| frame.t(key).into_owned()).into(),
        rows: places.iter().map(row).collect(),
    }
}

impl Page for PlacesPage {
    const NAME: &'static str = "places/places";

    fn sample(frame: Frame) -> Self {
        let regions: Vec<PlaceRow> = shipped().iter().skip(1).take(12).map(sample_row).collect();
        Self::new(frame, ListQuery::parse("", &LIST), &regions)
    }
}

impl Page for PlacePage {
    const NAME: &'static str = "places/place";

    fn sample(frame: Frame) -> Self {
        let path = ["MA", "05", "05.081", "05.081.03", "05.081.03.09"];
        let path = path.into_iter().filter_map(find).map(sample_row).collect();
        let parts = shipped().iter().skip(200).take(8).map(sample_row).collect();
        let around = SeenAround {
            sessions: Some(7),
            events: Some(3),
            people: Some(412),
            organisations: Some(36),
        };
        match Self::new(frame.clone(), path, parts, around, &[], true, Form::default()) {
            Some(page) => page,
            None => unreachable!("the path has places"),
        }
    }
}

fn sample_row(place: &super::Place) -> PlaceRow {
    PlaceRow {
        code: place.code.as_str().into(),
        kind: place.kind.as_str().into(),
        parent: None,
        name_ar: place.name_ar.clone(),
        name_fr: place.name_fr.clone(),
        aliases: place.aliases.join("\n"),
        population: place.population,
        households: place.households,
        milieu: place.milieu.map(|milieu| milieu.as_str().to_owned()),
        shipped: true,
        version: 1,
    }
}
