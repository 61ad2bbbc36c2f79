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

/// Notes that a person took a consent back, today, and with it every other one of its channel: two records that became one
/// may have said yes twice. The consents stay to be read.
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
    let others = store::consents(tx, person.id).await?;
    let others = others.into_iter().filter(|one| one.channel == consent.channel && one.in_force());
    for other in others {
        store::withdraw_consent(cx, tx, &other.withdrawn(cx.today(), how)?).await?;
    }
    let told = [
        Change::new("consent-channel", consent.channel.key(), ""),
        Change::new("consent-means", "", how.key()),
    ];
    record(cx, tx, WITHDRAW, about(&person), &told).await?;
    Ok(())
}
