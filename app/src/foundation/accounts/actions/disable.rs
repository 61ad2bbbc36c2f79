use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId,
        permissions::{DISABLE, find_for},
        store,
    },
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Closes an account: nobody signs in with it, whoever is signed in is out at once, and what it repeated to others rests.
///
/// Fails with [`Error::Conflict`] for one's own: nobody locks themselves out by mistake.
pub async fn disable(cx: &Cx, tx: &mut WriteTx, id: AccountId) -> Result<(), Error> {
    let found = find_for(cx, tx, DISABLE, id).await?;
    if cx.account() == Some(id) {
        return Err(Error::Conflict("account-not-oneself"));
    }
    if found.account.disabled_at.is_some() {
        return Err(Error::Conflict("account-disabled-already"));
    }
    store::set_disabled(tx, id, Some(cx.now)).await?;
    store::delete_browsers(tx, id).await?;
    store::delete_slip(tx, id).await?;
    let subject = Subject {
        kind: "account",
        id: id.to_string(),
        place: &found.place,
        title: &found.account.name,
    };
    record(cx, tx, DISABLE, subject, &[]).await?;
    Ok(())
}
