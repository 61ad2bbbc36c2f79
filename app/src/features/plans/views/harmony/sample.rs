//! What samples compare: two provinces of the region of Beni Mellal.

use super::{Facts, HarmonyPage};
use crate::{
    features::plans::{
        harmony::{Beside, Cell, Named, Overlap},
        plan::{PlanId, PlanState},
        routes::GRID,
        word::Dimension,
    },
    foundation::{
        Page,
        audiences::{Audience, Tier},
    },
    layout::{Choice, Frame, ListQuery},
};

impl Page for HarmonyPage {
    const NAME: &'static str = "plans/harmony";

    fn sample(frame: Frame) -> Self {
        let facts = Facts::sample();
        let cell = |row: &str, column: &str, actions, doubled| Cell {
            row_key: row.into(),
            col_key: column.into(),
            actions,
            plans: 2,
            persons: 420 * actions,
            doubled,
        };
        let cells = [
            cell("population", "5", 4, 0),
            cell("population", "4", 2, 2),
            cell("holders", "3", 1, 0),
            cell("press", "12", 2, 0),
        ];
        let overlaps = [Overlap {
            audience: "population".into(),
            channel: "souk".into(),
            month: "4".into(),
            place: "05.081".into(),
            place_ar: "أزيلال".into(),
            place_fr: "Azilal".into(),
            actions: 2,
        }];
        let beside = [Beside {
            id: PlanId(Default::default()),
            place: "05.081".into(),
            place_ar: "أزيلال".into(),
            place_fr: "Azilal".into(),
            state: PlanState::Approved,
            revision: 1,
            actions: 13,
            times: 33,
            done: 21,
            persons: 19_560,
            counted: 1_873,
            estimated: 53_000,
            budget: 32_250_000,
        }];
        let without = facts.places[1..].to_vec();
        let ways = (Dimension::Audience, Dimension::Month);
        Self::new(frame, facts, ways, &cells, (&overlaps, &beside, &without))
    }
}

impl Facts {
    /// Two provinces of the region of Beni Mellal.
    pub fn sample() -> Self {
        let named = |code: &str, ar: &str, fr: &str| Named {
            code: code.into(),
            name_ar: ar.into(),
            name_fr: fr.into(),
        };
        let places =
            vec![named("05.081", "أزيلال", "Azilal"), named("05.091", "بني ملال", "Béni Mellal")];
        let audience = |code: &str, ar: &str, fr: &str| Audience {
            code: code.into(),
            tier: Tier::Beside,
            position: 1,
            name_ar: ar.into(),
            name_fr: fr.into(),
            sensitive: false,
            retired: false,
            version: 1,
        };
        Self {
            place: named("05", "بني ملال - خنيفرة", "Béni Mellal-Khénifra"),
            year: 2026,
            sees: true,
            places,
            years: vec![Choice::new("2026", "2026")],
            states: Vec::new(),
            audiences: vec![
                audience("population", "عموم الساكنة", "Population"),
                audience("holders", "حاملو المشاريع", "Porteurs de projets"),
                audience("press", "الصحافة", "Presse"),
                audience("elected", "المنتخبون", "Élus"),
            ],
            list: ListQuery::parse("", &GRID),
        }
    }
}
