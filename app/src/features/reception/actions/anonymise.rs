use crate::{
    features::reception::{permissions::ANONYMISE, store, subject},
    foundation::{
        Cx, Error,
        events::{self, EventId},
        journal::{Change, record},
        mail,
    },
};
use kit_db::{WriteTx, uuid::Uuid};

/// Takes the names out of all badges of an event whose time is over; numbers, sorts and arrivals stay for the figures.
pub async fn anonymise(cx: &Cx, tx: &mut WriteTx, id: EventId) -> Result<(), Error> {
    let event = events::find(tx, id).await?.ok_or(Error::NotFound)?;
    let badges = store::named_of(tx, id).await?;
    let many = badges.len();
    empty(cx, tx, &badges).await?;
    record(cx, tx, ANONYMISE, subject(&event), &[Change::new("badge-issued", many, "")]).await?;
    Ok(())
}

/// The same, without a line of its own in the journal: of a person who is taken out of everything.
pub async fn empty(cx: &Cx, tx: &mut WriteTx, badges: &[Uuid]) -> Result<(), Error> {
    for badge in badges {
        store::empty(tx, *badge, cx.today()).await?;
    }
    mail::forget(tx, badges).await
}
