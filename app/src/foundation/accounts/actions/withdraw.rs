use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId, GrantId,
        grant::may_give,
        permissions::{WITHDRAW, authority, find_seen},
        store,
    },
    journal::{Change, Subject, record},
    places,
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes a role back, from now on; what was repeated of it ends with it.
///
/// Fails with [`Error::Denied`] when the actor could not give it, with [`Error::Conflict`] when it has ended already.
pub async fn withdraw(
    cx: &Cx,
    tx: &mut WriteTx,
    account: AccountId,
    id: GrantId,
) -> Result<(), Error> {
    let holder = find_seen(cx, tx, account).await?;
    let given = store::grant(tx, id).await?.filter(|given| given.account == account);
    let given = given.ok_or(Error::NotFound)?;
    cx.allow_at(tx, WITHDRAW, WITHDRAW, &given.place).await?;
    let above = places::above(tx, &given.place).await?;
    if !may_give(&authority(cx, tx).await?, &above, given.role) {
        return Err(Error::Denied(WITHDRAW));
    }
    if !given.is_open(cx.today()) || store::withdraw(tx, id, cx.account(), cx.now).await? == 0 {
        return Err(Error::Conflict("grant-ended-already"));
    }
    let subject = Subject {
        kind: "account",
        id: account.to_string(),
        place: &given.place,
        title: &holder.name,
    };
    let place = match given.thing_id {
        None => Change::new("grant-place", "", &given.place),
        Some(_) => Change::new("grant-thing", given.place_name(Lang::Ar), "–"),
    };
    let changes = [Change::new("account-role", given.role.key(), "–"), place];
    record(cx, tx, WITHDRAW, subject, &changes).await?;
    Ok(())
}
