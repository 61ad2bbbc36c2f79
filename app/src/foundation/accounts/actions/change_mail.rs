use crate::foundation::{
    Cx, Error,
    accounts::{letters, permissions::CHANGE_MAIL, store},
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Says where one is written to oneself. That it is one's own password that was typed with it has been checked: whoever finds an
/// open screen does not have a new password sent to themselves. The address before is told.
pub async fn change_mail(cx: &Cx, tx: &mut WriteTx, mail: &str) -> Result<(), Error> {
    let id = cx.account().ok_or(Error::NotFound)?;
    let before = store::mail_of(tx, id).await?;
    store::set_mail(tx, id, mail).await?;
    store::delete_mailed_code(tx, id).await?;
    let (place, title) = (cx.home().unwrap_or_default(), cx.actor.as_ref());
    let title = title.map_or("", |actor| actor.name.as_str());
    let subject = Subject { kind: "account", id: id.to_string(), place, title };
    let changes = Change::differing([Change::new("account-mail", &before, mail)]);
    record(cx, tx, CHANGE_MAIL, subject, &changes).await?;
    if before != mail {
        letters::tell_at(cx, tx, (id, &before), letters::MAIL_CHANGED).await?;
    }
    Ok(())
}
