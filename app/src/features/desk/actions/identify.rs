use crate::{
    features::desk::{
        Case, CaseId,
        permissions::{IDENTIFY, find_at},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::record,
        people::{self, PersonId},
    },
};
use kit_db::WriteTx;

/// Says which person of the register asks, or that it is none of them; asking again is how it is taken back.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::NotFound`] for a person that the actor may not see.
pub async fn identify(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CaseId,
    person: Option<PersonId>,
    version: i64,
) -> Result<(), Error> {
    let case = find_at(cx, tx, IDENTIFY, (id, version)).await?;
    case.may_edit()?;
    if let Some(person) = person {
        people::find_for(cx, tx, people::READ, person).await?;
    }
    let case = Case { person, ..case };
    if !store::identify(tx, &case).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, IDENTIFY, subject(&case), &[]).await?;
    Ok(())
}
