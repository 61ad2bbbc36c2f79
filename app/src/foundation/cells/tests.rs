//! Totals of places in places, hidden from who may not see the persons.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::is_hidden;
use std::collections::BTreeMap;

fn parts(of: &[(&str, &[(&str, u64)])]) -> BTreeMap<String, BTreeMap<String, u64>> {
    let inner = |parts: &[(&str, u64)]| parts.iter().map(|(k, n)| ((*k).to_owned(), *n)).collect();
    of.iter().map(|(place, parts)| ((*place).to_owned(), inner(parts))).collect()
}

fn path(of: &str) -> Vec<String> {
    let ends = of.match_indices('.').map(|(at, _)| of[..at].to_owned());
    std::iter::once("MA".to_owned()).chain(ends).chain([of.to_owned()]).collect()
}

#[test]
fn a_small_place_is_hidden_with_the_smallest_beside_it_and_all_below() {
    let parts = parts(&[
        ("", &[("MA", 96)]),
        ("MA", &[("05", 60), ("07", 36)]),
        ("05", &[("05.081", 3), ("05.091", 7), ("05.255", 50)]),
        ("05.091", &[("05.091.01", 7)]),
    ]);
    let hidden = |code: &str| is_hidden(&path(code), &parts);
    assert!(hidden("05.081") && hidden("05.091") && hidden("05.091.01"));
    assert!(!hidden("05.255") && !hidden("05") && !hidden("07"));
    // A place where nobody was is zero, and zero is nobody's figure.
    assert!(!hidden("05.400"));
}

#[test]
fn nothing_is_hidden_where_nobody_is_few() {
    let parts = parts(&[("", &[("MA", 60)]), ("MA", &[("05", 60)]), ("05", &[("05.081", 60)])]);
    assert!(!is_hidden(&path("05.081"), &parts) && !is_hidden(&path("05"), &parts));
}
