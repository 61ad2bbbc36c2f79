use super::{held_spoken, subject, titled};
use crate::{
    features::plans::{forms::AddressDraft, permissions::ADDRESS, plan::PlanId, store},
    foundation::{
        Cx, Error, audiences,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Says how the plan speaks to an audience, over what was said in this version; 0 when nothing was.
///
/// Fails with [`Error::Stale`] when somebody said it in between, and with [`Error::Conflict`] when there is no such audience or
/// the plan is no draft.
pub async fn address(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (PlanId, i64),
    draft: &AddressDraft,
) -> Result<(), Error> {
    let plan = held_spoken(cx, tx, ADDRESS, id).await?;
    let audience = audiences::find(tx, &draft.audience).await?;
    let audience = audience.ok_or(Error::Conflict("plan-line-audience-unknown"))?;
    let before = store::addressed(tx, id, &draft.audience).await?;
    let there = before.as_ref().map_or(0, |one| one.version);
    if there != version || !store::address(tx, (id, version), draft).await? {
        return Err(Error::Stale);
    }
    let title = titled(tx, &plan).await?;
    let was = |of: fn(&crate::features::plans::outreach::Addressed) -> &str| {
        before.as_ref().map(of).unwrap_or_default().to_owned()
    };
    let mut told = vec![Change::new("plan-line-audience", "", &audience.name_ar)];
    told.extend(Change::differing([
        Change::new("plan-languages", was(|one| &one.languages), &draft.languages),
        Change::new("plan-channels", was(|one| &one.channels), &draft.channels),
    ]));
    record(cx, tx, ADDRESS, subject(&plan, &title), &told).await?;
    Ok(())
}
