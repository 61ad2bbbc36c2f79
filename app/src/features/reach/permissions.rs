//! Who may read who was reached, and of which places.

use crate::{
    features::reports::{self, Area},
    foundation::{Cx, Error, Verb, accounts},
};
use kit_db::Reads;

pub const READ: Verb = Verb::see("reach.read", accounts::Area::Communication);
/// Who is behind a figure, by name.
pub const NAMES: Verb = Verb::see("reach.names", accounts::Area::People);

pub const VERBS: &[Verb] = &[READ, NAMES];

/// The place of a view, for somebody who may read there; without a code the place they work for.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, code: &str) -> Result<Area, Error> {
    let code = if code.is_empty() { cx.home().unwrap_or_default() } else { code };
    cx.allow_at(tx, READ, verb, code).await?;
    reports::area(tx, code).await?.ok_or(Error::NotFound)
}
