use crate::{
    features::desk::{Case, permissions::ANONYMISE, store, subject},
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Takes names and words out of a case whose time is over; its number, its dates and its sorts stay for the figures.
pub async fn anonymise(cx: &Cx, tx: &mut WriteTx, case: &Case) -> Result<(), Error> {
    store::empty(tx, case.id, cx.today()).await?;
    record(cx, tx, ANONYMISE, subject(case), &[]).await?;
    Ok(())
}
