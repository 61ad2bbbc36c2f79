use crate::foundation::{
    Cx, Error,
    journal::record,
    organisations::{OrganisationId, permissions::REMOVE, store, subject},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes out organisations that a sheet brought in by mistake, and says how many went: only from within an act that was
/// allowed. One that has members, was in a session or was edited since stays.
pub async fn remove_unused(
    cx: &Cx,
    tx: &mut WriteTx,
    organisations: &[OrganisationId],
) -> Result<usize, Error> {
    let mut gone = 0;
    for id in organisations {
        let found = store::find(tx, *id).await?;
        if let Some(one) = found.filter(|one| one.version == 1)
            && store::remove_unused(tx, *id).await?
        {
            record(cx, tx, REMOVE, subject(*id, &one.place, one.name(Lang::Ar)), &[]).await?;
            gone += 1;
        }
    }
    Ok(gone)
}
