use crate::{
    features::needs::{
        NeedId, NewNeed,
        permissions::{EDIT, READ, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error, audiences,
        journal::{Change, record},
        places,
    },
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;

/// Changes a need; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] when it would say no gap, and asks for
/// the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: NeedId,
    new: &NewNeed,
    version: i64,
) -> Result<(), Error> {
    let need = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    new.check()?;
    if need.version != version {
        return Err(Error::Stale);
    }
    let changes = need.changes(new);
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, id, new, version).await? {
        return Err(Error::Stale);
    }
    let changes = with_names(tx, changes).await?;
    record(cx, tx, EDIT, subject(id, &new.place, new.title()), &changes).await?;
    Ok(())
}

/// Places and audiences by their names, in Arabic like the title beside them.
async fn with_names(tx: &impl Reads, mut changes: Vec<Change>) -> Result<Vec<Change>, Error> {
    for Change { field, before, after } in &mut changes {
        for code in [before, after] {
            match field.as_str() {
                "need-place" => *code = places::name_of(tx, code, Lang::Ar).await?,
                "need-audience" => {
                    let audience = audiences::find(tx, code).await?;
                    *code = audience.map_or_else(|| code.clone(), |audience| audience.name_ar);
                }
                _ => {}
            }
        }
    }
    Ok(changes)
}
