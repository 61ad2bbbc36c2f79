//! Who may read reports, and of which places.
use super::{report::Area, store};
use crate::foundation::{Cx, Error, Verb, accounts};
use kit_db::Reads;

pub const READ: Verb = Verb::see("report.read", accounts::Area::Results);
/// Who is behind a figure, by name.
pub const NAMES: Verb = Verb::see("report.names", accounts::Area::People);

pub const VERBS: &[Verb] = &[READ, NAMES];

/// The place of a report, for somebody who may read there; without a code the place they work for.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, code: &str) -> Result<Area, Error> {
    let code = if code.is_empty() { cx.home().unwrap_or_default() } else { code };
    cx.allow_at(tx, READ, verb, code).await?;
    store::area(tx, code).await?.ok_or(Error::NotFound)
}
