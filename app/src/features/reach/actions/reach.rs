use crate::{
    features::{
        reach::{
            figures::Reach,
            permissions::{READ, find_for},
            store::{self, Span},
        },
        reports,
    },
    foundation::{Cx, Error, audiences, cells},
};
use kit_db::ReadTx;

/// Who was reached in a year of those who live in a place and below it, and what was done there to reach them.
///
/// Fails with [`Error::NotFound`] for a place that the actor may not see.
pub async fn reach(cx: &Cx, tx: &ReadTx, place: &str, year: i32) -> Result<Reach, Error> {
    let area = find_for(cx, tx, READ, place).await?;
    let span = Span::year(&area, year, cx.today());
    let mut reach = Reach::new(area, year, cx.today());
    reach.actions = store::actions(tx, &span).await?;
    reach.beside = store::beside(tx, &span).await?;
    reach.audience_names = audiences::all(tx).await?;
    if cells::sees_persons(cx, tx, &reach.area.code).await? {
        reach.people = store::people(tx, &span).await?;
        reach.audiences = store::audiences(tx, &span).await?;
        reach.ways = store::ways(tx, &span).await?;
        reach.contacts = store::contacts(tx, &span).await?;
        reach.campaigns = store::campaigns(tx, &span).await?;
        reach.organisations = store::organisations(tx, &span).await?;
    } else {
        reach.veil = Some(store::veil(tx, &span).await?);
    }
    reach.places = reports::place_names(tx, &reach.place_keys()).await?;
    Ok(reach)
}
