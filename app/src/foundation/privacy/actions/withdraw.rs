use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{self, PersonId},
    privacy::{
        about,
        consent::{ConsentId, Means},
        permissions::WITHDRAW,
        store,
    },
};
use kit_db::WriteTx;

/// Notes that a person took a consent back, today. The consent stays to be read.
///
/// Fails with [`Error::Conflict`] when it was taken back already.
pub async fn withdraw(
    cx: &Cx,
    tx: &mut WriteTx,
    (person, id): (PersonId, ConsentId),
    how: Means,
) -> Result<(), Error> {
    let person = people::find_for(cx, tx, WITHDRAW, person).await?;
    let consent = store::find_consent(tx, id, person.id).await?.ok_or(Error::NotFound)?;
    let consent = consent.withdrawn(cx.today(), how)?;
    if !store::withdraw_consent(cx, tx, &consent).await? {
        return Err(Error::Stale);
    }
    let told = [
        Change::new("consent-channel", consent.channel.key(), ""),
        Change::new("consent-means", "", how.key()),
    ];
    record(cx, tx, WITHDRAW, about(&person), &told).await?;
    Ok(())
}
