use super::grant::changes;
use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId, Given, NewGrant, grant::LONGEST_DELEGATION, permissions::DELEGATE, store,
    },
    journal::{Change, Subject, record},
};
use chrono::NaiveDate;
use kit_db::WriteTx;

/// Repeats one of one's own roles to a colleague while one is away. It is never more than one has: it ends with the days,
/// with one's own role, with one's account, or when one takes it back. The colleague cannot repeat it again, nor give roles by it.
///
/// Fails with [`Error::Conflict`] when the role may not be repeated, when the days are wrong, or when it is nobody's colleague.
pub async fn delegate(
    cx: &Cx,
    tx: &mut WriteTx,
    given: &Given,
    to: AccountId,
    (from_on, to_on): (NaiveDate, NaiveDate),
) -> Result<(), Error> {
    let me = cx.account().ok_or(Error::NotFound)?;
    if given.account != me {
        return Err(Error::NotFound);
    }
    if !given.may_be_delegated(cx.today()) {
        return Err(Error::Conflict("delegation-not-yours"));
    }
    if from_on < cx.today() || to_on < from_on || to_on > from_on + LONGEST_DELEGATION {
        return Err(Error::Conflict("delegation-days"));
    }
    let colleagues = store::colleagues(tx, me, &given.place, cx.today()).await?;
    let colleague = colleagues.into_iter().find(|one| one.id == to);
    let colleague = colleague.ok_or(Error::Conflict("delegation-nobody"))?;
    let new = NewGrant {
        role: given.role,
        place: given.place.clone(),
        thing: None,
        from_on,
        to_on: Some(given.to_on.map_or(to_on, |last| last.min(to_on))),
    };
    store::insert_grant(tx, to, &new, Some(given.id), Some(me), cx.now).await?;
    let mut changes = changes(&new);
    changes.push(Change::new("delegation-of", "", &given.holder));
    let subject = Subject {
        kind: "account",
        id: to.to_string(),
        place: &given.place,
        title: &colleague.name,
    };
    record(cx, tx, DELEGATE, subject, &changes).await?;
    Ok(())
}
