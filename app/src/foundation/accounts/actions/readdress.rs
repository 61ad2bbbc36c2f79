use crate::foundation::{
    Cx, Error,
    accounts::{
        AccountId, letters,
        permissions::{READDRESS, find_for},
        store,
    },
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Says where an account is written to. What was sent to the address before opens nothing any more, and it is told.
pub async fn readdress(cx: &Cx, tx: &mut WriteTx, id: AccountId, mail: &str) -> Result<(), Error> {
    let found = find_for(cx, tx, READDRESS, id).await?;
    let before = store::mail_of(tx, id).await?;
    store::set_mail(tx, id, mail).await?;
    store::delete_mailed_code(tx, id).await?;
    let subject = Subject {
        kind: "account",
        id: id.to_string(),
        place: &found.place,
        title: &found.account.name,
    };
    let changes = Change::differing([Change::new("account-mail", &before, mail)]);
    record(cx, tx, READDRESS, subject, &changes).await?;
    if before != mail {
        letters::tell_at(cx, tx, (id, &before), letters::MAIL_CHANGED).await?;
    }
    Ok(())
}
