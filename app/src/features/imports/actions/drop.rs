use crate::features::imports::{
    permissions::{DROP, find_for},
    store, subject,
};
use crate::foundation::{
    Cx, Error,
    events::ImportId,
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Forgets a sheet that was checked and not written.
pub async fn drop(cx: &Cx, tx: &mut WriteTx, id: ImportId) -> Result<(), Error> {
    let import = find_for(cx, tx, DROP, id).await?;
    import.is_open().map_err(|refusal| Error::Conflict(refusal.key()))?;
    if !store::close(tx, &import).await? {
        return Err(Error::Conflict("import-is-written"));
    }
    // Names and phones of people who were not registered are not kept.
    store::replace(tx, id, &[]).await?;
    let state =
        [Change::new("journal-field-state", "import-state-checked", "import-state-dropped")];
    record(cx, tx, DROP, subject(&import), &state).await?;
    Ok(())
}
