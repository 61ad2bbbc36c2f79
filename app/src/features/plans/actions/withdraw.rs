use crate::{
    features::plans::{
        given::GivenId,
        permissions::{COMPARE, WITHDRAW},
        store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// Withdraws a given message: no plan is offered it any more. What was adapted stays, and stays linked.
///
/// Fails with [`Error::Conflict`] when it is withdrawn already.
pub async fn withdraw(cx: &Cx, tx: &mut WriteTx, id: GivenId) -> Result<(), Error> {
    let given = store::given(tx, id).await?.ok_or(Error::NotFound)?;
    cx.allow_at(tx, COMPARE, WITHDRAW, &given.place).await?;
    if !store::set_withdrawn(tx, id, true).await? {
        return Err(Error::Conflict("common-withdrawn-already"));
    }
    let subject = Subject {
        kind: "common_message",
        id: id.to_string(),
        place: &given.place,
        title: &given.words_ar,
    };
    let told = [Change::new("plan-message", &given.words_ar, "–")];
    record(cx, tx, WITHDRAW, subject, &told).await?;
    Ok(())
}
