use super::of_request;
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    privacy::{
        permissions::{IDENTIFY, find_request},
        request::RequestId,
        store,
    },
};
use kit_db::WriteTx;

/// Notes that somebody saw that it is the person who asks, and by what.
///
/// Fails with [`Error::Conflict`] when it was noted or ended before.
pub async fn identify(cx: &Cx, tx: &mut WriteTx, id: RequestId, how: &str) -> Result<(), Error> {
    let request = find_request(cx, tx, IDENTIFY, id).await?;
    let before = request.state;
    let request = request.identified(how, cx.today())?;
    if !store::update_request(tx, &request).await? {
        return Err(Error::Stale);
    }
    let told = [
        Change::new("request-step", before.key(), request.state.key()),
        Change::new("request-identified-by", "", how),
    ];
    record(cx, tx, IDENTIFY, of_request(&request), &told).await?;
    Ok(())
}
