use crate::features::imports::{
    found::Decision,
    import::Fate,
    permissions::{RESOLVE, find_for},
    store, subject,
};
use crate::foundation::{
    Cx, Error,
    events::ImportId,
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Decides about a doubtful row: who it is, what it means, or that it stays out. `None` takes the decision back.
///
/// Fails with [`Error::Unreadable`] when the decision leaves a doubt open or names what was not offered.
pub async fn resolve(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ImportId,
    no: i64,
    decision: Option<&Decision>,
) -> Result<(), Error> {
    let import = find_for(cx, tx, RESOLVE, id).await?;
    import.is_open().map_err(|refusal| Error::Conflict(refusal.key()))?;
    // Held until the commit, so that nobody writes the sheet while one of its rows changes.
    if !store::touch(tx, id).await? {
        return Err(Error::Conflict("import-is-written"));
    }
    let row = store::row(tx, id, no).await?.filter(|row| row.fate == Fate::Doubtful);
    let row = row.ok_or(Error::NotFound)?;
    if decision.is_some_and(|decision| !row.found.is_answered_by(decision)) {
        return Err(Error::Unreadable("import-decision-incomplete"));
    }
    store::decide(tx, id, no, decision).await?;
    let word = match decision {
        None => "",
        Some(decision) if decision.leave => "-",
        Some(Decision { person: Some(_), .. }) => "=",
        Some(_) => "+",
    };
    let label = format!("{no} {} {word}", row.found.name(true));
    record(cx, tx, RESOLVE, subject(&import), &[Change::new("import-row", "", label)]).await?;
    Ok(())
}
