//! Reports: the training year of a place in figures that open down to the people behind them.

mod routes;
mod permissions;

use crate::foundation::{Slice, messages};
pub use permissions::READ;

pub const SLICE: Slice = Slice {
    name: "reports",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: Vec::new,
    messages: messages!(),
};
