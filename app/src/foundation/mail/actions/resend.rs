use crate::foundation::{
    Cx, Error,
    journal::{Change, Subject, record},
    mail::{
        letter::LetterId,
        outbox::enqueue,
        permissions::{PLACE, RESEND, find_for},
        store,
    },
};
use kit_db::WriteTx;

/// Has a letter tried at once, with all its attempts before it.
///
/// Fails with [`Error::Conflict`] when it went out in the meantime or is on its way.
pub async fn resend(cx: &Cx, tx: &mut WriteTx, id: LetterId) -> Result<(), Error> {
    let letter = find_for(cx, tx, RESEND, id).await?;
    if !letter.may_resend(cx.now) || !store::wait_again(tx, id, letter.state).await? {
        return Err(Error::Conflict("letter-gone"));
    }
    enqueue(cx, tx, id).await?;
    let subject =
        Subject { kind: "letter", id: id.to_string(), place: PLACE, title: &letter.recipient };
    let change = Change::new("letter-state", letter.state.key(), "letter-state-waiting");
    record(cx, tx, RESEND, subject, &Change::differing([change])).await?;
    Ok(())
}
