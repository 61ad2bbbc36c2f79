use crate::foundation::{
    Cx, Error,
    journal::{Subject, record_many},
    people::{PersonId, permissions::REMOVE, store, subject},
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes people out of the register whom a sheet brought in by mistake: only from within an act that was allowed and that
/// knows that nothing stands on them, such as taking an import back.
///
/// Fails when something does stand on one of them: the database refuses.
pub async fn remove_many(cx: &Cx, tx: &mut WriteTx, people: &[PersonId]) -> Result<(), Error> {
    let found = store::by_ids(tx, people).await?;
    store::remove(tx, &found).await?;
    let subjects: Vec<Subject<'_>> = found
        .iter()
        .map(|person| subject(person.id, &person.place, person.name(Lang::Ar)))
        .collect();
    Ok(record_many(cx, tx, REMOVE, &subjects).await?)
}
