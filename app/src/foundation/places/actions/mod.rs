//! What people do with places, one file per verb.
mod add;
mod alias;
mod rename;
mod unalias;
pub use add::add;
pub use alias::alias;
pub use rename::rename;
pub use unalias::unalias;

use super::{PlaceRow, store};
use crate::foundation::{Cx, Error, Verb, journal::Subject};
use kit_db::Reads;

/// The place, if the actor may do `verb` to it. Everybody may see every place, so one that is out of reach is denied
/// and not hidden.
async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, code: &str) -> Result<PlaceRow, Error> {
    let place = store::find_place(tx, code).await?.ok_or(Error::NotFound)?;
    if cx.may_at(tx, verb, code).await? { Ok(place) } else { Err(Error::Denied(verb)) }
}

fn subject(place: &PlaceRow) -> Subject<'_> {
    Subject { kind: "place", id: place.code.clone(), place: &place.code, title: &place.name_ar }
}
