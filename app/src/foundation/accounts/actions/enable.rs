use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId,
        permissions::{ENABLE, find_for},
        store,
    },
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Opens an account again, with the roles that it still has.
pub async fn enable(cx: &Cx, tx: &mut WriteTx, id: AccountId) -> Result<(), Error> {
    let found = find_for(cx, tx, ENABLE, id).await?;
    if found.account.disabled_at.is_none() {
        return Err(Error::Conflict("account-enabled-already"));
    }
    store::set_disabled(tx, id, None).await?;
    let subject = Subject {
        kind: "account",
        id: id.to_string(),
        place: &found.place,
        title: &found.account.name,
    };
    record(cx, tx, ENABLE, subject, &[]).await?;
    Ok(())
}
