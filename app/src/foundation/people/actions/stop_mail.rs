use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{
        PersonId,
        bounce::Bounce,
        permissions::{STOP_MAIL, find_for},
        store::{self, Bounces},
        subject,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// A letter to somebody came back. Where nothing will ever arrive, or several came back, nothing more is sent to this address; the
/// journal says so.
pub async fn bounced(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PersonId,
    bounce: &Bounce<'_>,
) -> Result<(), Error> {
    let person = find_for(cx, tx, STOP_MAIL, id).await?;
    let before = store::bounces_of(tx, bounce.address).await?;
    let stopped = before.as_ref().is_some_and(|one| one.stopped_at.is_some());
    let after = Bounces::after(before, bounce, cx.now);
    store::keep_bounces(tx, id, &after).await?;
    // An address that was corrected meanwhile is nobody's any more.
    let theirs = person.email.as_deref() == Some(bounce.address);
    if theirs && !stopped && after.stopped_at.is_some() {
        let change = Change::new("person-email-stopped", "", bounce.code);
        let about = subject(id, &person.place, person.name(Lang::Ar));
        record(cx, tx, STOP_MAIL, about, &[change]).await?;
    }
    Ok(())
}
