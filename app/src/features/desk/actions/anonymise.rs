use crate::{
    features::desk::{Case, permissions::ANONYMISE, store, subject},
    foundation::{Cx, Error, journal::record, mail},
};
use kit_db::WriteTx;

/// Takes names and words out of a case whose time is over; its number, its dates and its sorts stay for the figures.
pub async fn anonymise(cx: &Cx, tx: &mut WriteTx, case: &Case) -> Result<(), Error> {
    empty(cx, tx, case).await?;
    record(cx, tx, ANONYMISE, subject(case), &[]).await?;
    Ok(())
}

/// The same, without a line of its own in the journal: of a person who is taken out of everything.
pub async fn empty(cx: &Cx, tx: &mut WriteTx, case: &Case) -> Result<(), Error> {
    store::empty(tx, case.id, cx.today()).await?;
    let mut about = store::links_of(tx, case.id).await?;
    about.push(case.id.0);
    mail::forget(tx, &about).await
}
