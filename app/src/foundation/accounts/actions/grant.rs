use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId, GrantId, NewGrant,
        grant::may_give,
        permissions::{GRANT, authority},
        store,
    },
    journal::{Change, Subject, record},
    places,
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Gives an account a role in a place and all below it, or for one thing of it, for a while or until it is withdrawn.
///
/// Fails with [`Error::Denied`] when the actor has not as much there, or when the role is none for one thing of that kind.
pub async fn grant(
    cx: &Cx,
    tx: &mut WriteTx,
    account: AccountId,
    new: &NewGrant,
    name: &str,
) -> Result<GrantId, Error> {
    cx.allow_at(tx, GRANT, GRANT, &new.place).await?;
    let above = places::above(tx, &new.place).await?;
    if !new.is_for_its_thing() || !may_give(&authority(cx, tx).await?, &above, new.role) {
        return Err(Error::Denied(GRANT));
    }
    let mut changes = changes(new);
    changes.extend(of_thing(tx, new).await?);
    let id = store::insert_grant(tx, account, new, None, cx.account(), cx.now).await?;
    let subject =
        Subject { kind: "account", id: account.to_string(), place: &new.place, title: name };
    record(cx, tx, GRANT, subject, &changes).await?;
    Ok(id)
}

/// What the journal says of the one thing, which is there, and there only.
async fn of_thing(tx: &WriteTx, new: &NewGrant) -> Result<Option<Change>, Error> {
    let Some(thing) = new.thing else { return Ok(None) };
    let found = store::thing(tx, thing).await?.filter(|found| found.place == new.place);
    let found = found.ok_or(Error::NotFound)?;
    Ok(Some(Change::new("grant-thing", "", found.name(Lang::Ar))))
}

/// What the journal says of a grant that is new.
pub fn changes(new: &NewGrant) -> Vec<Change> {
    let mut changes = vec![
        Change::new("account-role", "", new.role.key()),
        Change::new("grant-place", "", &new.place),
        Change::new("grant-from", "", new.from_on),
    ];
    changes.extend(new.to_on.map(|day| Change::new("grant-to", "", day)));
    changes
}
