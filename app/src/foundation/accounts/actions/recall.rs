use crate::foundation::{
    Cx, Error,
    accounts::{GrantId, permissions::RECALL, store},
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Takes back what one repeated to a colleague, before its last day.
pub async fn recall(cx: &Cx, tx: &mut WriteTx, id: GrantId) -> Result<(), Error> {
    let me = cx.account().ok_or(Error::NotFound)?;
    let mine = store::delegated_by(tx, me).await?;
    let given = mine.into_iter().find(|given| given.id == id).ok_or(Error::NotFound)?;
    if !given.is_open(cx.today()) || store::withdraw(tx, id, Some(me), cx.now).await? == 0 {
        return Err(Error::Conflict("grant-ended-already"));
    }
    let (account, place) = (given.account.to_string(), &given.place);
    let subject = Subject { kind: "account", id: account, place, title: &given.holder };
    record(cx, tx, RECALL, subject, &[Change::new("account-role", given.role.key(), "–")]).await?;
    Ok(())
}
