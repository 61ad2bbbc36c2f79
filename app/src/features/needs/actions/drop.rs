use crate::{
    features::needs::{
        NeedId,
        permissions::{DROP, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes a need away that turned out to be none.
///
/// Fails with [`Error::Conflict`] while a line of a plan answers it: the line stands on it.
pub async fn drop(cx: &Cx, tx: &mut WriteTx, id: NeedId) -> Result<(), Error> {
    let need = find_for(cx, tx, DROP, id).await?;
    if store::is_answered(tx, id).await? {
        return Err(Error::Conflict("need-drop-answered"));
    }
    store::delete(tx, id).await?;
    let title = need.competence(Lang::Ar);
    let told = Change::differing([
        Change::new("need-year", need.year, ""),
        Change::new("need-persons", need.persons, ""),
        Change::new("need-competence-ar", &need.competence_ar, ""),
        Change::new("need-competence-fr", &need.competence_fr, ""),
    ]);
    record(cx, tx, DROP, subject(id, &need.place, title), &told).await?;
    Ok(())
}
