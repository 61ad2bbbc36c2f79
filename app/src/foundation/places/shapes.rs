//! The outlines of the regions and provinces, from `data/map/map.json`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::code::PlaceCode;

/// The outlines that a map is made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// The 12 regions.
    Regions,
    /// The 75 provinces and prefectures that have a ground of their own.
    Provinces,
}

/// One place on the plane of the map.
#[derive(Deserialize)]
pub(super) struct Shape {
    pub code: PlaceCode,
    /// The outline, as the `d` of an SVG path.
    pub d: String,
    /// Where a name has most room.
    pub label: (i32, i32),
}

#[derive(Deserialize)]
pub(super) struct Atlas {
    notice: String,
    /// Left, top, width and height, in the units of the paths.
    pub view_box: [i32; 4],
    regions: Vec<Shape>,
    provinces: Vec<Shape>,
}

impl Atlas {
    pub fn shapes(&self, level: Level) -> &[Shape] {
        match level {
            Level::Regions => &self.regions,
            Level::Provinces => &self.provinces,
        }
    }
}

/// As with the table of places, the file is a part of the build and a test reads it.
pub(super) static ATLAS: LazyLock<Atlas> =
    LazyLock::new(|| match serde_json::from_str(include_str!("data/map/map.json")) {
        Ok(atlas) => atlas,
        Err(fault) => panic!("the map that is built in cannot be read: {fault}"),
    });

/// Whom to credit wherever the outlines are shown; [`super::svg`] writes it on the map.
pub fn attribution() -> &'static str {
    &ATLAS.notice
}

/// The shape on which a place shows: that of its region, or of its province or prefecture. A prefecture of
/// arrondissements shows on its city, 06.141. Places above the level have none.
pub fn shape_code(level: Level, place: &PlaceCode) -> Option<PlaceCode> {
    match level {
        Level::Regions => place.region(),
        Level::Provinces => place.province(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use std::collections::BTreeSet;

    use super::*;
    use crate::foundation::places::{PlaceKind, shipped};

    fn drawn(level: Level) -> BTreeSet<&'static str> {
        ATLAS.shapes(level).iter().map(|shape| shape.code.as_str()).collect()
    }

    fn counted(kinds: &[PlaceKind]) -> BTreeSet<&'static str> {
        shipped()
            .iter()
            .filter(|place| kinds.contains(&place.kind))
            .map(|place| place.code.as_str())
            .collect()
    }

    #[test]
    fn every_region_and_province_of_the_census_has_one_outline() {
        assert_eq!(drawn(Level::Regions), counted(&[PlaceKind::Region]));
        assert_eq!(drawn(Level::Provinces), counted(&[PlaceKind::Province, PlaceKind::Prefecture]));
        assert_eq!((ATLAS.regions.len(), ATLAS.provinces.len()), (12, 75));
    }

    #[test]
    fn an_outline_is_a_closed_path_and_its_name_stands_on_the_sheet() {
        let [left, top, width, height] = ATLAS.view_box;
        for shape in ATLAS.regions.iter().chain(&ATLAS.provinces) {
            assert!(shape.d.starts_with('M') && shape.d.ends_with('z'), "{}", shape.code);
            let (x, y) = shape.label;
            assert!((left..width).contains(&x) && (top..height).contains(&y), "{}", shape.code);
        }
    }

    #[test]
    fn the_north_is_above_the_south_and_the_ocean_is_on_the_left() {
        let at = |code: &str| {
            ATLAS.provinces.iter().find(|shape| shape.code.as_str() == code).unwrap().label
        };
        let (tanger, azilal, aousserd, oujda) =
            (at("01.511"), at("05.081"), at("12.066"), at("02.411"));
        assert!(tanger.1 < azilal.1 && azilal.1 < aousserd.1);
        assert!(aousserd.0 < azilal.0 && azilal.0 < oujda.0);
    }

    #[test]
    fn a_place_shows_on_the_shape_it_lies_in() {
        let shows = |level, code: &str| {
            shape_code(level, &PlaceCode::parse(code).unwrap()).map(String::from)
        };
        assert_eq!(shows(Level::Provinces, "06.141.01.20").as_deref(), Some("06.141"));
        assert_eq!(shows(Level::Provinces, "05.081.03.09-4").as_deref(), Some("05.081"));
        assert_eq!(shows(Level::Regions, "05.081").as_deref(), Some("05"));
        assert_eq!(shows(Level::Provinces, "05"), None);
        assert_eq!(shows(Level::Regions, "MA"), None);
    }

    #[test]
    fn the_map_is_light_and_names_its_source() {
        assert!(include_str!("data/map/map.json").len() < 150_000);
        assert!(attribution().contains("OpenStreetMap") && attribution().contains("ODbL"));
    }
}
