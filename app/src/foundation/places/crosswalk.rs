//! Codes of the census of 2014. The division changed for 207 communes, most of which moved to another cercle; files and
//! documents of the years before name them by the old code.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::code::PlaceCode;
use super::shipped;

/// The code meant nothing in 2014, as far as is known here.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("no place of the census of 2014 with the code {0} is known")]
pub struct CrosswalkError(pub PlaceCode);

static CHANGED: LazyLock<BTreeMap<&str, &str>> =
    LazyLock::new(|| shipped::crosswalk_rows().map(|row| (row.code_2014, row.code_2024)).collect());

/// The code of 2024 of a place that a source names by its code of 2014: the new one of a commune that changed, the
/// same for all others. No code of 2014 was given to another place since, so a code of 2024 passes unchanged too.
///
/// # Errors
/// [`CrosswalkError`] when neither census has the code, as for a place that users added.
pub fn resolve_2014(code: &PlaceCode) -> Result<PlaceCode, CrosswalkError> {
    let today = CHANGED.get(code.as_str()).copied().unwrap_or(code.as_str());
    shipped::find(today).map(|place| place.code.clone()).ok_or_else(|| CrosswalkError(code.clone()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn resolved(code: &str) -> Result<String, CrosswalkError> {
        resolve_2014(&PlaceCode::parse(code).unwrap()).map(String::from)
    }

    #[test]
    fn a_commune_that_moved_to_another_cercle_is_found_by_its_old_code() {
        assert_eq!(resolved("01.051.05.01").unwrap(), "01.051.11.01", "Ait Kamra");
        assert_eq!(
            resolved("10.473.05.07").unwrap(),
            "10.473.01.07",
            "Mirleft, which became a town"
        );
    }

    #[test]
    fn a_code_that_did_not_change_is_its_own() {
        assert_eq!(resolved("05.081.03.09").unwrap(), "05.081.03.09");
        assert_eq!(resolved("MA").unwrap(), "MA");
    }

    #[test]
    fn a_code_of_no_census_is_refused() {
        assert_eq!(resolved("05.081.99.09").unwrap_err().0.as_str(), "05.081.99.09");
        assert!(resolved("05.081.03.09-1").is_err());
    }

    #[test]
    fn the_two_hundred_and_seven_lead_to_places_of_today_and_hide_none() {
        assert_eq!(CHANGED.len(), 207);
        for (old, new) in CHANGED.iter() {
            assert!(shipped::find(new).is_some(), "{new}");
            assert!(shipped::find(old).is_none(), "{old} is in use today");
        }
    }
}
