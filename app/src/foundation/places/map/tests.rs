//! What a reader, with or without eyes or a mouse, gets from the map.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::*;
use crate::foundation::places::{PlaceKind, shipped};

fn spaced(figure: f64) -> String {
    let digits = format!("{figure:.0}");
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    groups.join("\u{a0}")
}

fn options(rtl: bool) -> Options<'static> {
    let (title, legend, empty) = if rtl {
        ("السكان حسب الأقاليم", "السكان سنة 2024", "لا شيء")
    } else {
        ("Population", "Habitants en 2024", "Aucun")
    };
    Options { title, legend, empty, figure: &spaced, rtl, names: false }
}

fn by_population(kinds: &[PlaceKind], rtl: bool) -> Vec<Shade> {
    let places = shipped().iter().filter(|place| kinds.contains(&place.kind));
    places
        .map(|place| {
            let name = if rtl { &place.name_ar } else { &place.name_fr };
            let figure = place.population.unwrap() as f64;
            Shade {
                code: place.code.clone(),
                figure: Some(figure),
                href: format!("/places/{}", place.code),
                label: format!("{name}: {}", spaced(figure)),
                name: name.clone(),
            }
        })
        .collect()
}

const PROVINCES: [PlaceKind; 2] = [PlaceKind::Province, PlaceKind::Prefecture];

#[test]
fn every_province_is_a_link_that_says_its_name_and_figure() {
    let map = svg(Level::Provinces, &by_population(&PROVINCES, true), &options(true));
    assert_eq!(map.matches("<a href=").count(), 75);
    assert_eq!(map.matches("<title>").count(), 75);
    assert!(
        map.contains(
            "<a href=\"/places/05.081\"><title>أزيلال: 574\u{a0}112</title><path class=\"q"
        )
    );
    assert!(map.contains("aria-label=\"السكان حسب الأقاليم\""));
}

#[test]
fn the_most_peopled_fifth_is_darkest_and_the_least_lightest() {
    let map = svg(Level::Provinces, &by_population(&PROVINCES, false), &options(false));
    let class = |code: &str| {
        let link = map.split(&format!("<a href=\"/places/{code}\">")).nth(1).unwrap();
        link.split("class=\"").nth(1).unwrap()[..2].to_owned()
    };
    assert_eq!((class("06.141").as_str(), class("12.066").as_str()), ("q5", "q1"));
    for css in ["q1", "q2", "q3", "q4", "q5"] {
        assert_eq!(map.matches(&format!("<path class=\"{css}\"")).count(), 15, "{css}");
    }
}

#[test]
fn the_legend_gives_the_figures_that_are_there_largest_first() {
    let map = svg(Level::Provinces, &by_population(&PROVINCES, false), &options(false));
    let legend = map.split("class=\"legend\"").nth(1).unwrap();
    let order: Vec<usize> =
        ["q5", "q4", "q3", "q2", "q1", "q0"].iter().map(|css| legend.find(css).unwrap()).collect();
    assert!(order.is_sorted(), "{order:?}");
    assert!(legend.contains("\u{2068}16\u{a0}228\u{2069} – "), "Tarfaya has the fewest people");
    assert!(legend.contains("– \u{2068}3\u{a0}218\u{a0}036\u{2069}"), "Casablanca has the most");
    assert!(legend.contains("Habitants en 2024") && legend.contains("Aucun"));
}

#[test]
fn the_prefectures_of_arrondissements_are_read_out_on_casablanca() {
    let mut shades = by_population(&PROVINCES, false);
    shades.extend(by_population(&[PlaceKind::ArrondissementsPrefecture], false));
    let map = svg(Level::Provinces, &shades, &options(false));
    let casablanca =
        map.split("<a href=\"/places/06.141\">").nth(1).unwrap().split("</title>").next().unwrap();
    assert_eq!(casablanca.lines().count(), 1 + 8);
    assert!(casablanca.starts_with("<title>Casablanca: "));
    assert!(casablanca.contains("Ben M&#39;sick: "));
    assert_eq!(map.matches("<a href=").count(), 75);
}

#[test]
fn a_map_of_nothing_is_still_a_map() {
    let map = svg(Level::Regions, &[], &options(true));
    assert_eq!(map.matches("<path class=\"q0\"").count(), 12);
    assert_eq!(map.matches("<a ").count(), 0);
    assert_eq!(map.matches("<rect").count(), 1, "the legend has its empty shade alone");
}

#[test]
fn names_stand_on_the_regions_when_asked() {
    let shades = by_population(&[PlaceKind::Region], true);
    let map = svg(Level::Regions, &shades, &Options { names: true, ..options(true) });
    assert!(map.contains(">بني ملال-</text>") && map.contains(">خنيفرة</text>"));
    assert_eq!(two_lines("Rabat-Salé-Kénitra"), ("Rabat-Salé-", "Kénitra"));
    assert_eq!(two_lines("الشرق"), ("الشرق", ""));
    assert!(!svg(Level::Regions, &shades, &options(true)).contains("class=\"names\""));
}

#[test]
fn a_label_cannot_break_out_and_the_page_needs_no_inline_style_or_script() {
    let shade = Shade {
        code: PlaceCode::parse("05").unwrap(),
        figure: Some(1.0),
        href: "/places?a=1&b=\"2\"".to_owned(),
        label: "<script>alert(1)</script>".to_owned(),
        name: "<b>".to_owned(),
    };
    let map = svg(Level::Regions, &[shade], &Options { names: true, ..options(false) });
    assert!(map.contains("href=\"/places?a=1&amp;b=&quot;2&quot;\""));
    assert!(!map.contains("<script") && !map.contains("<b>") && !map.contains("style"));
}

#[test]
fn whoever_sees_the_map_sees_whom_to_credit() {
    assert!(svg(Level::Regions, &[], &options(false)).contains("OpenStreetMap contributors, ODbL"));
}
