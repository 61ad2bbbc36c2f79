use super::{held_spoken, subject, titled};
use crate::{
    features::plans::{permissions::UNADDRESS, plan::PlanId, store},
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes an audience out of those that the plan speaks to; what its actions say stays.
pub async fn unaddress(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, audience): (PlanId, &str),
) -> Result<(), Error> {
    let plan = held_spoken(cx, tx, UNADDRESS, id).await?;
    let known = store::addressed(tx, id, audience).await?.ok_or(Error::NotFound)?;
    store::unaddress(tx, id, audience).await?;
    let title = titled(tx, &plan).await?;
    let change = [Change::new("plan-line-audience", &known.audience_ar, "–")];
    record(cx, tx, UNADDRESS, subject(&plan, &title), &change).await?;
    Ok(())
}
