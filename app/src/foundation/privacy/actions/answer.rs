use super::of_request;
use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    privacy::{
        permissions::{ANSWER, find_request},
        request::{RequestId, WrongStep},
        store,
    },
};
use kit_db::WriteTx;

/// Notes what was answered, and stops the clock.
///
/// Fails with [`Error::Conflict`] as long as nobody has seen who asks, and when it ended before.
pub async fn answer(cx: &Cx, tx: &mut WriteTx, id: RequestId, answer: &str) -> Result<(), Error> {
    let request = find_request(cx, tx, ANSWER, id).await?;
    let before = request.state;
    let request = request.answered(answer, cx.today())?;
    if !store::update_request(tx, &request).await? {
        return Err(Error::Stale);
    }
    let told = [Change::new("request-step", before.key(), request.state.key())];
    record(cx, tx, ANSWER, of_request(&request), &told).await?;
    Ok(())
}

impl From<WrongStep> for Error {
    fn from(wrong: WrongStep) -> Self {
        Self::Conflict(wrong.key())
    }
}
