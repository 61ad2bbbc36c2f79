use crate::foundation::{
    Cx, Error,
    accounts::{permissions::END_SESSION, store},
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Ends one of one's own browsers: the computer of another office, a telephone that is gone.
pub async fn end_session(cx: &Cx, tx: &mut WriteTx, id: store::SessionId) -> Result<(), Error> {
    let account = cx.account().ok_or(Error::NotFound)?;
    if store::delete_browser(tx, account, id).await? == 0 {
        return Err(Error::NotFound);
    }
    record(cx, tx, END_SESSION, own(cx, account), &[]).await?;
    Ok(())
}

/// One's own account, as the journal names it.
pub(super) fn own(cx: &Cx, id: crate::foundation::accounts::AccountId) -> Subject<'_> {
    let title = cx.actor.as_ref().map_or("", |actor| actor.name.as_str());
    Subject { kind: "account", id: id.to_string(), place: cx.home().unwrap_or_default(), title }
}
