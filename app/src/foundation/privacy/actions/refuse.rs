use super::of_request;
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    privacy::{
        permissions::{REFUSE, find_request},
        request::RequestId,
        store,
    },
};
use kit_db::WriteTx;

/// Refuses a request with the reason that its author is told.
///
/// Fails with [`Error::Conflict`] when it ended before.
pub async fn refuse(cx: &Cx, tx: &mut WriteTx, id: RequestId, reason: &str) -> Result<(), Error> {
    let request = find_request(cx, tx, REFUSE, id).await?;
    let before = request.state;
    let request = request.refused(reason, cx.today())?;
    if !store::update_request(tx, &request).await? {
        return Err(Error::Stale);
    }
    let told = [
        Change::new("request-step", before.key(), request.state.key()),
        Change::new("request-refused-why", "", reason),
    ];
    record(cx, tx, REFUSE, of_request(&request), &told).await?;
    Ok(())
}
