use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    organisations,
    people::{
        MembershipId, PersonId,
        permissions::{LEAVE, find_for},
        store, subject,
    },
};
use chrono::NaiveDate;
use kit_db::WriteTx;
use kit_lang::Lang;

/// Ends what a person is in an organisation on a day; what they were stays written.
///
/// Fails with [`Error::Conflict`] when it has ended already or had not begun.
pub async fn leave(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    membership: MembershipId,
    on: NaiveDate,
) -> Result<(), Error> {
    let person = find_for(cx, tx, LEAVE, person).await?;
    let found = store::membership(tx, person.id, membership).await?.ok_or(Error::NotFound)?;
    let ended = found.ended(on).map_err(|why| Error::Conflict(why.key()))?;
    store::end_membership(tx, &ended).await?;
    let organisation = organisations::find(tx, ended.organisation).await?.ok_or(Error::NotFound)?;
    let changes = [
        Change::new("person-organisation", "", organisation.name(Lang::Ar)),
        Change::new("person-member-to", "", on),
    ];
    let subject = subject(person.id, &person.place, person.name(Lang::Ar));
    record(cx, tx, LEAVE, subject, &changes).await?;
    Ok(())
}
