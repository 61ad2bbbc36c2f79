use super::{keep, note};
use crate::{
    features::desk::{
        Case, CaseId, State,
        case::Desk,
        permissions::{ROUTE, find_at},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Gives a case to whoever is to answer it: somebody of the administration, or a service. Given to another it leaves the first.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it has its answer, with
/// [`Error::NotFound`] for somebody who may not answer there.
pub async fn route(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CaseId,
    to: Desk,
    version: i64,
) -> Result<(), Error> {
    let case = find_at(cx, tx, ROUTE, (id, version)).await?;
    case.may_route()?;
    if case.is_routed_to(to) {
        return Ok(());
    }
    let desks = store::desks(cx, tx, &case.place).await?;
    let named = desks.iter().find(|one| one.desk == to).ok_or(Error::NotFound)?;
    let (desk, service) = match to {
        Desk::Account(account) => (Some(account), None),
        Desk::Service(service) => (None, Some(service)),
    };
    let before = store::desk_name(tx, &case).await?;
    let case = Case { state: State::Routed, desk, service, ..case };
    keep(tx, &case).await?;
    note(cx, tx, &case, "routed", &named.name).await?;
    let told = [Change::new("case-desk", before, &named.name)];
    record(cx, tx, ROUTE, subject(&case), &told).await?;
    Ok(())
}
