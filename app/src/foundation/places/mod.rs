//! Places: where people live and work.
//!
//! The nation, its regions, provinces and prefectures, cercles, communes and arrondissements, as the High Commission for
//! Planning (HCP) divided and counted them in 2024, and below them the neighbourhoods and douars that the people of a
//! province add. Everything else hangs on a place: a right, a session, a person, a figure of a report. The official
//! division travels in the program (`data/NOTICE.md` gives its sources), so that a new installation knows the country
//! from its first page on.

mod routes;
mod permissions;
mod code;
mod place;
mod shipped;
mod crosswalk;
mod shapes;
mod scale;
mod map;
mod row;
mod forms;
mod actions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use code::{PlaceCode, PlaceCodeError};
pub use crosswalk::{CrosswalkError, resolve_2014};
pub use map::{Options, Shade, svg};
pub use permissions::READ;
pub use place::{Milieu, Place, PlaceKind, UnknownWord};
pub use row::{NewPlace, PlaceRow};
pub use scale::{Class, Scale};
pub use shapes::{Level, attribution, shape_code};
pub use shipped::{Alias, AliasRelation, find, shipped, shipped_aliases};
pub use store::{
    above, choices_below, choices_within, find_place, load, matching, name_of, named, resolve,
};

use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "places",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
