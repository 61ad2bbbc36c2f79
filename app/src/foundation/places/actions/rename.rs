use super::{find_for, subject};
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    places::{permissions::RENAME, store},
};
use kit_db::WriteTx;

/// Gives a place that people added other names. The official division keeps its own: it takes aliases.
///
/// Fails with [`Error::Stale`] when somebody saved it since `version`.
pub async fn rename(
    cx: &Cx,
    tx: &mut WriteTx,
    code: &str,
    (name_ar, name_fr): (&str, &str),
    version: i64,
) -> Result<(), Error> {
    let mut place = find_for(cx, tx, RENAME, code).await?;
    if place.shipped {
        return Err(Error::Conflict("place-is-official"));
    }
    let changes = Change::differing([
        Change::new("place-name-ar", &place.name_ar, name_ar),
        Change::new("place-name-fr", &place.name_fr, name_fr),
    ]);
    (place.name_ar, place.name_fr) = (name_ar.to_owned(), name_fr.to_owned());
    if store::set_names(tx, &place, version).await? == 0 {
        return Err(Error::Stale);
    }
    record(cx, tx, RENAME, subject(&place), &changes).await?;
    Ok(())
}
