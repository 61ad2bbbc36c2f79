//! What the table of places claims about the country.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};

use super::*;

fn named(code: &str) -> &'static Place {
    find(code).unwrap_or_else(|| panic!("{code} is missing"))
}

#[test]
fn the_country_is_whole() {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for place in shipped() {
        *counts.entry(place.kind.as_str()).or_default() += 1;
    }
    let expected = [
        ("arrondissement", 41),
        ("arrondissements_prefecture", 8),
        ("cercle", 213),
        ("commune", 1503),
        ("nation", 1),
        ("prefecture", 13),
        ("province", 62),
        ("region", 12),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
    assert_eq!(shipped().iter().filter(|place| place.kind.has_provincial_committee()).count(), 83);
}

#[test]
fn the_people_of_the_communes_are_the_people_of_the_country() {
    let communes = shipped().iter().filter(|place| place.kind == PlaceKind::Commune);
    assert_eq!(communes.filter_map(|place| place.population).sum::<i64>(), 36_828_330);
    assert_eq!(named("MA").population, Some(36_828_330));
}

#[test]
fn every_parent_counts_the_people_of_its_children_once_even_in_casablanca() {
    let mut sums: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for child in shipped().iter().filter(|place| place.kind.adds_to_parent()) {
        let Some(parent) = &child.parent else { continue };
        let sum = sums.entry(parent.as_str()).or_default();
        *sum = (sum.0 + child.population.unwrap(), sum.1 + child.households.unwrap());
    }
    for (parent, (people, households)) in &sums {
        assert_eq!(
            (named(parent).population, named(parent).households),
            (Some(*people), Some(*households)),
            "{parent}"
        );
    }
    assert_eq!(sums["06.141"].0, 3_218_036, "Casablanca and its Mechouar");
    assert_eq!(sums["06.141.01.20"].0, 364_835, "Ain Sebaa, Roches Noires and Hay Mohammadi");
}

#[test]
fn parents_come_before_children_and_stand_above_them() {
    let mut seen = BTreeSet::new();
    for place in shipped() {
        assert!(seen.insert(place.code.as_str()), "{} twice", place.code);
        match &place.parent {
            Some(parent) => {
                assert!(seen.contains(parent.as_str()), "{} before {parent}", place.code);
                assert!(named(parent.as_str()).kind < place.kind, "{} in {parent}", place.code);
            }
            None => assert_eq!(place.kind, PlaceKind::Nation),
        }
    }
    assert!(shipped()[1..].is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn places_of_the_documents_hang_where_they_should() {
    let parent = |code| named(code).parent.as_ref().unwrap().as_str();
    assert_eq!(parent("05.081.03.09"), "05.081.03", "Tabant in its cercle");
    assert_eq!(parent("05.081.03"), "05.081");
    assert_eq!(parent("07.427.01.01"), "07.427", "Ben Guerir, a town without cercle");
    assert_eq!(parent("06.141.01.23"), "06.141.01.20", "Roches Noires");
    assert_eq!(parent("06.141.01.20"), "06.141");
    assert_eq!(parent("06.141.01.0"), "06.141");
    assert_eq!(parent("07.351.01.05"), "07.351.01.0", "Gueliz in Marrakech");
}

#[test]
fn every_place_has_both_names_and_the_milieu_where_it_means_something() {
    for place in shipped() {
        assert!(!place.name_ar.is_empty() && !place.name_fr.is_empty(), "{}", place.code);
        let counted_as_one = matches!(place.kind, PlaceKind::Commune | PlaceKind::Arrondissement);
        assert_eq!(place.milieu.is_some(), counted_as_one, "{}", place.code);
    }
    let rural = shipped().iter().filter(|place| place.milieu == Some(Milieu::Rural)).count();
    assert_eq!(rural, 1261);
    assert_eq!(shipped().iter().filter(|place| place.iso.is_some()).count(), 1 + 12 + 75);
    assert_eq!(named("07.427").iso.as_deref(), Some("MA-REH"));
}

#[test]
fn a_place_is_known_by_the_spellings_of_the_documents() {
    let has = |code, alias: &str| named(code).aliases.iter().any(|known| known == alias);
    assert!(has("07.427", "Rhamna") && has("07.427", "Rehimnat"));
    assert!(has("05.081.03.09", "أيت بوكماز") && has("05.081.03.09", "Ait Bouguemez"));
    assert!(has("06.141.01.23", "Roches Noires"));
    assert!(has("01.051.11.07", "Bni Abdallah"), "the spelling of 2014");
}

#[test]
fn every_alias_kept_by_hand_is_read_and_belongs_to_a_place_that_does_not_bear_that_name() {
    assert_eq!(
        rows::<3>(ALIASES).count(),
        shipped_aliases().filter(|a| a.relation != AliasRelation::Census2014).count()
    );
    for alias in shipped_aliases() {
        let place = named(alias.code);
        assert!(place.name_ar != alias.text && place.name_fr != alias.text, "{}", alias.text);
    }
    let valley = shipped_aliases().find(|alias| alias.text == "Aït Bougmez").unwrap();
    assert_eq!(valley.relation, AliasRelation::Area);
}

#[test]
fn a_wrong_cell_is_named() {
    let row = ["05.081", "wilaya", "05", "أزيلال", "Azilal", "574112", "121842", "", "MA-AZI"];
    assert_eq!(
        place(row, &mut HashMap::new()),
        Err(ShippedError::Word(UnknownWord("wilaya".to_owned())))
    );
    let row = ["05.081", "province", "05", "أزيلال", "Azilal", "many", "121842", "", "MA-AZI"];
    assert!(matches!(place(row, &mut HashMap::new()), Err(ShippedError::Figure(_))));
}
